"""Finding somebody for X: the four lists with their evidence, and starting an introduction honestly."""

from __future__ import annotations

import pytest

from tests.factories import person
from tests.tui.driving import Driver, settle
from tests.tui.samples import TODAY
from warmth.domain.boundaries import Boundary
from warmth.domain.introductions import Stage
from warmth.store.store import Store
from warmth.tui.dialogs.confirm import ConfirmDialog
from warmth.tui.dialogs.label import LabelDialog
from warmth.tui.dialogs.start import StartDialog
from warmth.tui.screens.introductions import IntroductionsScreen
from warmth.tui.screens.people import PeopleScreen
from warmth.tui.screens.person import PersonScreen
from warmth.usecases import forgetting, introductions, people, tags, wants
from warmth.usecases.tags import Owner


def vouched(store: Store, name: str, *, asks: str = "", offers: str = "", spoken: int = 20) -> int:
    """Somebody you met, judged well and spoke to."""
    who = person(store, name, contacts=(spoken,), rated=(3, 3, 3))
    if asks:
        wants.ask(store, who, asks)
    if offers:
        wants.offer(store, who, offers)
    return who


@pytest.fixture
def network(empty: Store) -> Store:
    """Ana, and one person for each of the four lists."""
    vouched(empty, "Ana", asks="a data engineer", offers="beekeeping courses")
    vouched(empty, "Ben", asks="a beekeeping course", offers="data engineer")
    vouched(empty, "Cem", asks="beekeeping courses", offers="data engineers", spoken=400)
    vouched(empty, "Dora", offers="a data engineer")
    wants.offer(empty, person(empty, "Emil", origin=None), "data engineer")
    return empty


async def found_for(drive: Driver, name: str) -> None:
    """Choose for whom, by name."""
    await drive.press("3", "f")
    await drive.write(name)
    await drive.press("enter")


async def cursor_to(drive: Driver, name: str) -> None:
    """Put the cursor on somebody."""
    await drive.press("g")
    while drive.app.person is not None and drive.app.person.name != name:
        before = drive.app.person
        await drive.press("j")
        assert drive.app.person != before, f"{name} is not there"


async def test_the_four_lists_with_what_each_gains_and_why_not(network: Store) -> None:
    drive = Driver(network)
    async with drive.open(80, 80):
        await found_for(drive, "ana")
        shown = " ".join(drive.screen.replace("│", "").replace("▌", "").split())
    titles = ("You can introduce · 1", "Not yet · 1", "One-sided · 1", "Refused · 1")
    assert [shown.index(title) for title in titles] == sorted(shown.index(title) for title in titles)
    for words in (
        "for Ana", "asks for a data engineer", "could give beekeeping courses", "✓ You can vouch for Ana.",
        "• Ana asks for “a data engineer”; Ben is said to offer “data engineer”.",
        "met: data, engineer",
        "• Ben asks for “a beekeeping course”; Ana is said to offer “beekeeping courses”.",
        "◦ You were last in touch with Cem 13 months ago: say hello first.",
        "◦ What would Dora get?",
        "✗ You have not said how you know Emil.",
        "✗ You have not rated both how far you know and how far you trust Emil.",
        "✗ Nothing two-way between you and Emil is on record.",
    ):  # fmt: skip
        assert words in shown


async def test_on_a_wide_screen_the_evidence_of_the_one_under_the_cursor_stands_beside(network: Store) -> None:
    drive = Driver(network)
    async with drive.open(140, 40):
        await found_for(drive, "ana")
        shown = drive.screen
        assert "What Ana gains" in shown
        assert "What Ben gains" in shown
        assert "met  data, engineer" in shown
        assert "together" in shown
        assert "Emil is on record" not in shown
        await drive.press("G")
        assert "✗ Nothing two-way between you and Emil is on record." in drive.screen
        assert "o says how you know them" in drive.screen
        await drive.press("g")
        assert "Could give" in drive.screen


async def test_the_score_is_the_sum_of_the_points_shown(network: Store) -> None:
    drive = Driver(network)
    async with drive.open(140, 40):
        await found_for(drive, "ana")
        lines = drive.screen.splitlines()
    first = next(place for place, line in enumerate(lines) if "What Ana gains" in line)
    beside = [line[lines[first].index("What Ana") :].split() for line in lines[first:]]
    numbers = [int(words[0]) for words in beside if len(words) > 1 and words[0].isdigit()]
    assert len(numbers) == 4
    assert sum(numbers[:-1]) == numbers[-1] > 0


async def test_wide_or_narrow_follows_the_terminal(network: Store) -> None:
    drive = Driver(network)
    async with drive.open(140, 60):
        await found_for(drive, "ana")
        await drive.pilot.resize_terminal(80, 60)
        await settle(drive.pilot)
        assert "What Ben gains" not in drive.screen
        assert "• Ben asks for “a beekeeping course”" in drive.screen


async def test_i_asks_for_whoever_is_under_the_cursor_and_escape_goes_back(network: Store) -> None:
    drive = Driver(network)
    async with drive.open():
        await drive.press("2", "enter", "i")
        assert drive.shows(IntroductionsScreen)
        assert "for Ana" in drive.screen
        await drive.press("escape")
        assert drive.shows(PersonScreen)
        await drive.press("escape")
        assert drive.shows(PeopleScreen)
        await drive.press("3", "escape")
        assert "No introduction is under way." in drive.screen


async def test_starting_asks_why_with_what_met_in_the_line(network: Store) -> None:
    drive = Driver(network)
    async with drive.open(120, 40):
        await found_for(drive, "ana")
        await drive.press("n")
        assert drive.shows(StartDialog)
        assert drive.field("#line").value == "Ana asks for a data engineer; Ben asks for a beekeeping course"
        assert "Ana is asked first, then Ben." in drive.screen
        await drive.press("tab")
        assert "Ben is asked first, then Ana." in drive.screen
        await drive.write(", both in Lund")
        await drive.press("enter")
        (one,) = introductions.all_of(network)
        assert (one.a.name, one.b.name, one.stage) == ("Ben", "Ana", Stage.IDEA)
        assert one.reason == "Ana asks for a data engineer; Ben asks for a beekeeping course, both in Lund"
        assert drive.toasts[-1].startswith("Ben and Ana: an idea. Ask Ben whether they want to meet Ana.")
        assert "Refused · 2" in drive.screen
        await drive.press("u")
        assert introductions.all_of(network) == []
        assert "You can introduce · 1" in drive.screen


async def test_leaving_the_dialog_writes_nothing(network: Store) -> None:
    drive = Driver(network)
    async with drive.open():
        await found_for(drive, "ana")
        await drive.press("n", "escape")
        assert introductions.all_of(network) == []


async def test_one_you_cannot_vouch_for_is_asked_about_first(network: Store) -> None:
    drive = Driver(network)
    async with drive.open(120, 40):
        await found_for(drive, "ana")
        await cursor_to(drive, "Emil")
        await drive.press("n")
        assert drive.shows(ConfirmDialog)
        assert "You cannot vouch for this introduction:" in drive.screen
        assert "✗ You have not said how you know Emil." in drive.screen
        assert "--anyway" not in drive.screen
        await drive.press("n")
        assert introductions.all_of(network) == []
        await drive.press("n", "y")
        assert drive.shows(StartDialog)
        await drive.press("enter")
        (one,) = introductions.all_of(network)
        assert (one.a.name, one.b.name) == ("Ana", "Emil")


async def test_whom_to_say_hello_to_first_is_said_in_the_dialog(network: Store) -> None:
    drive = Driver(network)
    async with drive.open(120, 40):
        await found_for(drive, "ana")
        await cursor_to(drive, "Cem")
        await drive.press("n")
        assert "◦ You were last in touch with Cem 13 months ago: say hello first." in drive.screen


async def test_a_boundary_cannot_be_overridden(network: Store) -> None:
    ben = people.resolve(network, "Ben")
    tags.set_boundaries(network, Owner(person=ben), [Boundary.NEVER_INTRODUCE])
    drive = Driver(network)
    async with drive.open():
        await found_for(drive, "ana")
        await cursor_to(drive, "Ben")
        await drive.press("n")
        assert drive.app.screen is drive.app.room
        assert drive.toasts[-1] == "They cannot be introduced: a boundary on Ben says “never introduce”."


async def test_one_that_is_under_way_is_not_started_twice(network: Store) -> None:
    introductions.start(network, people.resolve(network, "Ana"), people.resolve(network, "Ben"))
    drive = Driver(network)
    async with drive.open():
        await found_for(drive, "ana")
        await cursor_to(drive, "Ben")
        await drive.press("n")
        assert drive.toasts[-1] == "An introduction of Ana and Ben is on record already, at “idea”."


async def test_what_it_is_for_is_said_for_once_and_taken_away(network: Store) -> None:
    vouched(network, "Gus", offers="sailing lessons")
    drive = Driver(network)
    async with drive.open(80, 60):
        await found_for(drive, "ana")
        assert "Gus" not in drive.screen
        await drive.press("w")
        await drive.write("sailing lessons")
        await drive.press("enter")
        assert "and now    sailing lessons" in drive.screen
        assert "Gus is said to offer “sailing lessons”" in drive.screen
        assert [ask.text for ask in drive.page("Ana").asks] == ["a data engineer"]
        await drive.press("w", "ctrl+u", "enter")
        assert "and now" not in drive.screen
        assert "Gus" not in drive.screen


async def test_of_many_refused_the_first_are_shown_and_a_key_shows_more(network: Store) -> None:
    for number in range(30):
        wants.offer(network, person(network, f"Zoe {number:02}", origin=None), "data engineer")
    drive = Driver(network)
    async with drive.open(140, 120):
        await found_for(drive, "ana")
        assert "Refused · 31" in drive.screen
        assert "and 21 more; m shows them" in drive.screen
        assert "Zoe 29" not in drive.screen
        await drive.press("m")
        assert "Zoe 29" in drive.screen
        await drive.press("m")
        assert drive.toasts[-1] == "All of them are shown."


async def test_x_that_you_cannot_vouch_for_says_what_puts_it_right(network: Store) -> None:
    drive = Driver(network)
    async with drive.open():
        await found_for(drive, "emil")
        assert "✗ You cannot vouch for Emil yet:" in drive.screen
        assert "o says how you know them  ·  r rates them  ·  l logs what there was" in drive.screen
        await drive.press("o")
        assert drive.shows(LabelDialog)
        await drive.press("m", "enter")
        assert drive.page("Emil").card.labelled
        assert "You have not said how you know Emil." not in drive.screen


async def test_where_nobody_fits_it_asks_what_they_need_or_give(empty: Store) -> None:
    vouched(empty, "Ana")
    drive = Driver(empty)
    async with drive.open():
        await found_for(drive, "ana")
        assert "Nobody fits yet." in drive.screen
        await drive.press("n")
        assert drive.toasts[-1] == "Put the cursor on somebody they could meet."


async def test_an_ask_that_nobody_was_found_for_says_so(empty: Store) -> None:
    ana, ben = vouched(empty, "Ana"), vouched(empty, "Ben")
    for text in ("a kiln", "piano lessons"):
        wants.ask(empty, ana, text)
    wants.offer(empty, ben, "piano lessons")
    drive = Driver(empty)
    async with drive.open():
        await found_for(drive, "ana")
        assert "a kiln  nobody found" in drive.screen
        assert "piano lessons  nobody found" not in drive.screen


async def test_nobody_chosen_yet_says_how(network: Store) -> None:
    drive = Driver(network)
    async with drive.open():
        await drive.press("3", "tab")
        assert "Whom would you like to introduce to somebody?" in drive.screen
        await drive.press("w")
        assert drive.toasts[-1] == "Choose for whom first, with f."
        await drive.press("y")
        assert drive.toasts[-1] == "That is for the board; tab turns to it."
        await drive.press("tab", "n")
        assert drive.toasts[-1] == "That is for finding somebody; tab turns to it."


async def test_what_another_process_writes_shows_and_the_cursor_stays(network: Store) -> None:
    drive = Driver(network)
    async with drive.open(80, 60):
        await found_for(drive, "ana")
        await cursor_to(drive, "Dora")
        vouched(Store(network.path, TODAY), "Abe", asks="beekeeping courses", offers="data engineer")
        drive.app.follow()
        await settle(drive.pilot)
        assert "You can introduce · 2" in drive.screen
        assert drive.app.person is not None
        assert drive.app.person.name == "Dora"


async def test_when_x_is_forgotten_the_board_comes_back(network: Store) -> None:
    drive = Driver(network)
    async with drive.open():
        await found_for(drive, "ana")
        forgetting.forget(network, people.resolve(network, "Ana"))
        drive.app.follow()
        await settle(drive.pilot)
        assert drive.toasts[-1] == "This person is no longer here."
        assert "No introduction is under way." in drive.screen
