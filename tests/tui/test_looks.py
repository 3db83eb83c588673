"""How the app looks everywhere: the top bar at any width, the theme that is kept, and states without colour."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.tui.driving import Driver, settle
from warmth import config
from warmth.config import Config
from warmth.store.store import Store
from warmth.tui import look
from warmth.tui.widgets.top_bar import TopBar
from warmth.usecases import people

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


@pytest.mark.parametrize("keys", [("1",), ("2",), ("enter",), ("6",)], ids="-".join)
async def test_the_cursor_is_seen_without_colour(drive: Driver, keys: tuple[str, ...]) -> None:
    async with drive.open(120, 40):
        await drive.press(*keys)
        assert any(sign in drive.screen for sign in ("▌", "◆"))


@pytest.mark.parametrize("theme", ["textual-light", "nord", "textual-ansi"])
async def test_every_screen_is_drawn_in_every_kind_of_theme(store: Store, theme: str) -> None:
    drive = Driver(store, replace(Config(), theme=theme))
    async with drive.open(120, 40):
        for key in ("1", "2", "3", "4", "5", "6", "question_mark"):
            await drive.press(key)
            assert drive.screen.strip()


def test_a_gauge_tells_its_share_by_shape() -> None:
    assert look.gauge(0.5, 8, "bold").plain == "━━━━────"
    assert look.gauge(0.0, 4, "bold").plain == "────"
    assert look.gauge(1.0, 4, "bold").plain == "━━━━"
