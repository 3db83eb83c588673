"""Keys are declared once: bindings, footer, palette, help and the user's keymap agree; dim keys do nothing."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.tui.driving import Driver, settle
from warmth.config import Config
from warmth.store.store import Store
from warmth.tui import keys
from warmth.tui.dialogs.log import LogDialog
from warmth.tui.screens.help import HelpScreen
from warmth.tui.screens.people import PeopleScreen
from warmth.tui.screens.today import TodayScreen
from warmth.tui.widgets.key_line import KeyLine
from warmth.usecases import changes, people
from warmth.usecases.people import Details


def test_no_key_does_two_things_on_one_screen() -> None:
    for where in keys.SCREENS:
        bound = [key for binding in [*keys.bindings(where), *keys.moves()] for key in binding.key.split(",")]
        assert len(bound) == len(set(bound))


def test_every_action_has_an_id_of_its_own() -> None:
    assert len({action.id for action in keys.ACTIONS}) == len(keys.ACTIONS)


async def test_every_key_leads_to_an_action_that_exists(drive: Driver) -> None:
    async with drive.open():
        for binding in [*keys.bindings(keys.TODAY), *keys.moves()]:
            target, _, action = binding.action.partition(".")
            on = drive.app if target == "app" else drive.app.screen
            assert hasattr(on, f"action_{action.partition('(')[0]}"), binding.action


async def test_help_names_the_keys_of_the_screen_and_of_all_and_the_words(drive: Driver) -> None:
    async with drive.open(120, 100):
        await drive.press("question_mark")
        assert drive.shows(HelpScreen)
        for action in keys.ACTIONS:
            assert (action.means in drive.screen) == (action.where in (keys.EVERYWHERE, keys.TODAY))
        assert "know-like-trust" in drive.screen
        await drive.press("j", "k", "question_mark")
        assert drive.shows(TodayScreen)


async def test_a_dim_key_says_why(drive: Driver) -> None:
    async with drive.open():
        await drive.press("j", "j", "d")
        assert drive.toasts[-1] == "Only a promise can be done; the cursor stands on none."


async def test_the_user_can_change_keys(store: Store) -> None:
    drive = Driver(store, replace(Config(), keys={"log": "ctrl+l", "people": "z"}))
    async with drive.open(120, 40):
        await drive.press("l")
        assert drive.shows(TodayScreen)
        await drive.press("ctrl+l")
        assert drive.shows(LogDialog)
        await drive.press("escape", "z")
        assert drive.shows(PeopleScreen)
        assert "z People" in drive.screen


async def test_screens_by_number_close_what_lies_above(drive: Driver) -> None:
    async with drive.open():
        await drive.press("enter", "2")
        assert drive.shows(PeopleScreen)
        await drive.press("enter", "1")
        assert drive.shows(TodayScreen)
        await drive.press("2", "escape")
        assert drive.shows(TodayScreen)


async def test_the_tabs_are_clickable(drive: Driver) -> None:
    async with drive.open():
        await drive.pilot.click(offset=(22, 0))
        await settle(drive.pilot)
        assert drive.shows(PeopleScreen)


async def test_the_footer_clicks_like_the_key(drive: Driver) -> None:
    async with drive.open():
        at = drive.screen.splitlines()[-1].index("l Log")
        await drive.pilot.click(KeyLine, offset=(at, 0))
        await settle(drive.pilot)
        assert drive.shows(LogDialog)


@pytest.mark.parametrize("width", [80, 120])
async def test_the_footer_fits(drive: Driver, width: int) -> None:
    async with drive.open(width, 24):
        for key in ("1", "2", "enter"):
            await drive.press(key)
            assert drive.screen.splitlines()[-1].endswith("q Quit")


async def test_undo_is_dim_where_nothing_can_be_undone(empty: Store) -> None:
    drive = Driver(empty)
    async with drive.open():
        assert drive.app.check_action("undo", ()) is None
        assert drive.app.check_action("redo", ()) is None
        assert drive.app.check_action("rate", ()) is None
        people.add(empty, Details(name="Ana Ruiz"))
        drive.app.follow()
        await settle(drive.pilot)
        assert drive.app.check_action("undo", ()) is True
        await drive.press("u")
        assert drive.toasts[-1] == "Undone: Add Ana Ruiz"
        assert drive.app.check_action("undo", ()) is None
        assert drive.app.check_action("redo", ()) is True


async def test_the_palette_runs_actions_on_the_screen_beneath(drive: Driver) -> None:
    async with drive.open(120, 40):
        await drive.press("ctrl+p")
        assert "Say how far you know" in drive.screen
        await drive.write("done")
        await drive.pilot.app.workers.wait_for_complete()
        await drive.press("enter")
        await settle(drive.pilot)
        assert drive.newest_label == "Kept: Send the climbing topo"


async def test_what_cannot_be_undone_is_said(drive: Driver) -> None:
    async with drive.open():
        for change in changes.history(drive.store):
            assert drive.store.undo().id == change.id
        drive.app.follow()
        await settle(drive.pilot)
        drive.app.action_undo()
        await settle(drive.pilot)
        assert drive.toasts[-1] == "There is nothing to undo."


async def test_q_leaves(drive: Driver) -> None:
    async with drive.open():
        await drive.press("q")
        assert drive.app.return_value is None
        assert not drive.app.is_running


async def test_an_unknown_theme_is_no_trouble(store: Store) -> None:
    drive = Driver(store, replace(Config(), theme="no-such-theme"))
    async with drive.open():
        assert drive.app.theme == "textual-dark"
