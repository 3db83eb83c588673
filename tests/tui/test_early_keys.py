"""Keys pressed in one go, faster than a dialog opens, reach it in their order."""

from __future__ import annotations

import pytest
from textual.events import Key

from tests.tui.driving import Driver, settle
from warmth.domain.origins import OriginKind
from warmth.tui.dialogs.confirm import ConfirmDialog
from warmth.tui.screens.person import PersonScreen
from warmth.tui.widgets.mark_row import MarkRow


async def burst(drive: Driver, keys: str) -> None:
    """Press keys as a terminal sends what was typed while the app was busy: all at once."""
    for letter in keys:
        name = {" ": "space", "\n": "enter", "-": "minus", ":": "colon"}.get(letter, letter)
        drive.app.post_message(Key(name, letter))
    await settle(drive.pilot)


async def open_on(drive: Driver, screen: str) -> None:
    """Go to Today, to People, where the list has the keys, or to a person's page."""
    await drive.press({"today": "1", "people": "2", "person": "enter"}[screen])


@pytest.mark.parametrize("screen", ["today", "people", "person"])
async def test_a_whole_log_line(drive: Driver, screen: str) -> None:
    async with drive.open():
        await open_on(drive, screen)
        who = drive.app.person
        assert who is not None
        await burst(drive, "lcoffee -- she jokes\n")
        assert drive.newest_label == f"Log a coffee with {who.name}"
        assert drive.page(str(who.id)).timeline[0].interaction.note == "she jokes"


async def test_a_rating(drive: Driver) -> None:
    async with drive.open():
        await burst(drive, "r345so far")
        assert [row.mark for row in drive.app.screen.query(MarkRow)] == [3, 4, 5]
        assert drive.field("#why").value == "so far"
        await drive.press("enter")
        rating = drive.page("Ana Ruiz").ratings[-1]
        assert (rating.know, rating.like, rating.trust, rating.why) == (3, 4, 5, "so far")


async def test_a_label(drive: Driver) -> None:
    async with drive.open():
        await burst(drive, "om2019\n")
        origin = drive.page("Ana Ruiz").card.origin
        assert origin is not None
        assert (origin.kind, origin.on) == (OriginKind.MET, "2019")


@pytest.mark.parametrize("cut", range(1, 9))
async def test_what_comes_while_the_dialog_opens_stays_behind_what_came_before(drive: Driver, cut: int) -> None:
    async with drive.open():
        keys = "om2019 xyz"
        for part in (keys[:cut], keys[cut:]):
            for letter in part:
                drive.app.post_message(Key({" ": "space"}.get(letter, letter), letter))
            await drive.pilot.pause()
        await settle(drive.pilot)
        assert drive.field("#on").value == "2019 xyz"
        assert "● m  met" in drive.screen


async def test_a_letter_that_was_wrong_is_taken_back_in_its_turn(drive: Driver) -> None:
    async with drive.open():
        for key, letter in (("l", "l"), ("x", "x"), ("backspace", "\x08"), *((one, one) for one in "call")):
            drive.app.post_message(Key(key, letter))
        drive.app.post_message(Key("enter", "\r"))
        await settle(drive.pilot)
        assert drive.newest_label == "Log a call with Ana Ruiz"


async def test_a_boundary(drive: Driver) -> None:
    async with drive.open():
        await burst(drive, "bi")
        assert [one.value for one in drive.page("Ana Ruiz").card.boundaries] == ["never-introduce"]


@pytest.mark.parametrize(("keys", "label"), [("pthey: lunch\n", "Promise of Ana Ruiz: lunch"), ("tkiel\n", "Tag Ana")])
async def test_other_lines(drive: Driver, keys: str, label: str) -> None:
    async with drive.open():
        await burst(drive, keys)
        assert drive.newest_label.startswith(label)


async def test_nothing_is_confirmed_before_it_was_seen(drive: Driver) -> None:
    async with drive.open():
        await open_on(drive, "person")
        assert drive.shows(PersonScreen)
        answers: list[bool | None] = []
        drive.app.push_screen(ConfirmDialog("Sure?", "does it", "All of it."), answers.append)
        drive.app.screen_stack[-2].post_message(Key("y", "y"))
        await settle(drive.pilot)
        assert answers == []
        await drive.press("y")
        assert answers == [True]
