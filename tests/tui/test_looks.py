"""How the app looks everywhere: the top bar at any width, the theme that is kept, and states without colour."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from rich.color import ColorSystem
from rich.style import Style

from tests.tui.driving import Driver, settle
from warmth import config
from warmth.config import Config
from warmth.store.store import Store
from warmth.tui import app, look
from warmth.tui.app import LOOK_AROUND, WarmthApp
from warmth.tui.widgets.top_bar import TopBar
from warmth.usecases import introductions, people
from warmth.usecases.demonstration import stage

TABS = "1 Today  2 People  3 Introduce  4 Prune  5 Inbox  6 Map"


def top(drive: Driver) -> str:
    """The first line that is shown."""
    return drive.screen.splitlines()[0]


async def test_the_top_bar_names_every_screen_and_the_day_at_80_columns(drive: Driver) -> None:
    async with drive.open():
        assert top(drive) == f" warmth   {TABS}    Sun 22 Nov"


async def test_a_short_name_takes_the_room_of_the_day(drive: Driver) -> None:
    async with drive.open():
        await drive.press("enter")
        assert top(drive) == f" warmth   {TABS}  › Ana Ruiz"


async def test_a_long_name_takes_the_room_of_the_other_screens_names(store: Store) -> None:
    drive = Driver(store)
    async with drive.open():
        drive.app.open_person(people.resolve(store, "Chiara"))
        await settle(drive.pilot)
        assert top(drive) == " warmth   1 Today  2  3  4  5  6  › Chiara Lindqvist-Montgomery      Sun 22 Nov"
        await drive.pilot.resize_terminal(50, 24)
        await settle(drive.pilot)
        assert top(drive).startswith(" warmth   1 Today  2  3  4  5  6  › Chiara")
        assert top(drive).endswith("…")
        await drive.pilot.resize_terminal(120, 40)
        await settle(drive.pilot)
        assert f"{TABS}  › Chiara Lindqvist-Montgomery" in top(drive)
        assert top(drive).endswith("Sun 22 Nov")


async def test_a_tab_that_is_only_a_key_still_goes_there_and_says_where(drive: Driver) -> None:
    async with drive.open(60, 20):
        told = []
        for key in "123456":
            await drive.pilot.hover(offset=(top(drive).index(f" {key} ") + 1, 0))
            told.append(str(drive.app.screen.query_one(TopBar).tooltip))
        assert told == ["Today", "People", "Introduce", "Prune", "Inbox", "Map"]
        await drive.pilot.click(offset=(top(drive).index(" 2 ") + 1, 0))
        await settle(drive.pilot)
        assert "2 People" in top(drive)
        assert "1 Today" not in top(drive)


async def test_a_theme_that_is_chosen_is_kept(store: Store) -> None:
    drive = Driver(store)
    async with drive.open():
        drive.app.theme = "nord"
        await settle(drive.pilot)
        assert drive.app.config.theme == "nord"
    assert config.load().theme == "nord"
    again = Driver(store, config.load())
    async with again.open():
        assert again.app.theme == "nord"


async def test_the_theme_begun_with_is_not_written_down(store: Store) -> None:
    drive = Driver(store, replace(Config(), theme="textual-light"))
    async with drive.open():
        assert drive.app.theme == "textual-light"
    assert not config.file().exists()


async def test_a_theme_chosen_in_the_demo_leaves_no_trace(store: Store) -> None:
    drive = Driver(store)
    drive.app = WarmthApp(store, Config(), fixed_day=True, demo=True)
    async with drive.open():
        drive.app.theme = "nord"
        await settle(drive.pilot)
        assert drive.app.theme == "nord"
    assert not config.file().exists()


def test_who_looked_around_comes_back_to_their_own_theme(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    begun: list[tuple[str, str]] = []

    def run(self: WarmthApp) -> str | None:
        begun.append((self.sub_title, self.config.theme))
        self._theme_chosen(self.available_themes["nord" if self.sub_title else self.config.theme])
        return LOOK_AROUND if len(begun) == 1 else None

    @contextmanager
    def made_up(*_: object) -> Iterator[Store]:
        yield store

    monkeypatch.setattr(WarmthApp, "run", run)
    monkeypatch.setattr(stage, "made_up", made_up)
    app.run(store, Config(), fixed_day=True)
    assert begun == [("", "textual-dark"), ("demo", "textual-dark"), ("", "textual-dark")]


async def test_a_theme_that_cannot_be_kept_is_shown_all_the_same(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "taken").write_text("")
    monkeypatch.setenv("WARMTH_CONFIG", str(tmp_path / "taken" / "config.toml"))
    drive = Driver(store)
    async with drive.open():
        drive.app.theme = "nord"
        await settle(drive.pilot)
        assert drive.app.theme == "nord"
        assert "cannot be" in drive.toasts[-1]


def signed(drive: Driver, sign: str) -> list[int]:
    """The lines, counted from the top, on which the cursor's sign is drawn."""
    return [at for at, line in enumerate(drive.screen.splitlines()) if sign in line]


async def test_the_cursor_is_seen_without_colour_and_nowhere_else(made_up: Store) -> None:
    a, b = (people.resolve(made_up, name) for name in ("Noa Ben-Haroush", "Iker Zubeldia Arana"))
    introductions.start(made_up, a, b, anyway=True)
    drive = Driver(made_up)
    async with drive.open(120, 40):
        for keys in (("1",), ("2",), ("enter",), ("4",), ("5",)):
            await drive.press(*keys)
            before = signed(drive, "▌")
            assert before == list(range(before[0], before[0] + len(before)))
            await drive.press("j")
            after = signed(drive, "▌")
            assert after
            assert after[0] == before[-1] + 1, keys
        await drive.press("3")
        assert [names for names in drive.screen.splitlines() if "▌" in names and "Noa Ben-Haroush" in names]
        await drive.press("6")
        before = signed(drive, "◆")
        await drive.press("j")
        assert len(before) == len(signed(drive, "◆")) == 1
        assert signed(drive, "◆") > before


async def test_what_is_chosen_or_has_the_keys_is_seen_without_colour_in_a_dialog(drive: Driver) -> None:
    async with drive.open(100, 30):
        await drive.press("r")
        rows = [line for line in drive.screen.splitlines() if "▌" in line]
        assert [line for line in rows if "Know" in line]
        assert not [line for line in rows if "Like" in line]
        await drive.press("4")
        assert "[4]" in drive.screen
        assert [line for line in drive.screen.splitlines() if "▌" in line and "Like" in line]
        await drive.press("escape", "o")
        assert "▌" in drive.screen
        await drive.press("w")
        assert "● w" in drive.screen
        await drive.press("escape", "2", "v", "j")
        assert [line for line in drive.screen.splitlines() if "▌" in line and "unlabelled" in line]


def unseen(drive: Driver) -> set[str]:
    """Words in the colour of their ground, once there are but 16 colours; beneath a dialog they may be."""
    screen = drive.app.screen
    here = next((box.region for box in screen.query(".dialog")), screen.region)
    return {
        segment.text.strip()
        for strip in screen._compositor.render_strips()[here.y : here.bottom]
        for segment in strip.crop(here.x, here.right)
        if any(map(str.isalnum, segment.text)) and segment.style is not None and _sixteen(segment.style)
    }


def _sixteen(style: Style) -> bool:
    """Are letter and ground of one colour?"""
    letter, ground = _numbers(style)
    return letter is not None and letter == ground


def _numbers(style: Style) -> tuple[int | None, int | None]:
    """Letter and ground by their numbers, None for the terminal's own."""
    letter, ground = (
        None if one is None or one.is_default else one.downgrade(ColorSystem.STANDARD).number
        for one in (style.color, style.bgcolor)
    )
    return letter, ground


@pytest.mark.parametrize("theme", ["textual-dark", "textual-light", "nord", "ansi-dark", "ansi-light"])
async def test_every_word_is_read_in_sixteen_colours(store: Store, theme: str) -> None:
    drive = Driver(store, replace(Config(), theme=theme))
    async with drive.open(120, 40):
        for keys in ((), ("2",), ("enter",), ("3",), ("4",), ("5",), ("6",), ("question_mark",), ("escape", "l"),
                     ("escape", "I"), ("escape", "1", "D")):  # fmt: skip
            await drive.press(*keys)
            assert not unseen(drive), keys


def pale(drive: Driver) -> set[str]:
    """Words in light grey on white, once there are but 16 colours."""
    return {
        segment.text.strip()
        for strip in drive.app.screen._compositor.render_strips()
        for segment in strip
        if any(map(str.isalnum, segment.text)) and segment.style is not None and _numbers(segment.style) == (7, 15)
    }


async def test_what_can_still_be_said_is_read_on_white_in_sixteen_colours(store: Store) -> None:
    drive = Driver(store, replace(Config(), theme="textual-light"))
    async with drive.open(120, 40):
        for keys in ((), ("2",), ("enter",), ("x",), ("escape", "3"), ("4",), ("5",), ("6",)):
            await drive.press(*keys)
            assert not pale(drive), keys


def grounds(drive: Driver) -> set[str]:
    """The words on a ground of its own, which in a terminal's own colours would be as strong as they are."""
    return {
        segment.text.strip()
        for strip in drive.app.screen._compositor.render_strips()
        for segment in strip
        if any(map(str.isalnum, segment.text))
        and segment.style is not None
        and segment.style.bgcolor is not None
        and not segment.style.bgcolor.is_default
    }


@pytest.mark.parametrize("theme", ["ansi-dark", "ansi-light"])
async def test_nothing_is_hidden_by_the_cursor_in_the_terminals_own_colours(store: Store, theme: str) -> None:
    drive = Driver(store, replace(Config(), theme=theme))
    async with drive.open(120, 40):
        for keys in ((), ("2",), ("enter",), ("3",), ("4",), ("5",), ("1", "r"), ("escape", "l")):
            await drive.press(*keys)
            assert not grounds(drive), keys


async def test_the_line_of_keys_stays_as_it_was_beneath_a_dialog(drive: Driver) -> None:
    async with drive.open():
        for key in ("3", "4"):
            await drive.press(key)
            line = drive.screen.splitlines()[-1]
            for dialog in ("W", "question_mark"):
                await drive.press(dialog)
                assert drive.screen.splitlines()[-1] == line
                await drive.press("escape")


def test_a_gauge_tells_its_share_by_shape() -> None:
    assert look.gauge(0.5, 8, "bold").plain == "━━━━────"
    assert look.gauge(0.0, 4, "bold").plain == "────"
    assert look.gauge(1.0, 4, "bold").plain == "━━━━"
