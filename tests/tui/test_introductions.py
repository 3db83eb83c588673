"""The board of introductions: what it shows, and what its keys do to the store, one undo step each."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from tests.factories import ago, person
from tests.tui.driving import Driver, settle
from tests.tui.samples import TODAY
from warmth.domain.boundaries import Boundary
from warmth.domain.introductions import Introduction, Move, Stage
from warmth.store.store import Store
from warmth.tui.dialogs.choice import ChoiceDialog
from warmth.tui.dialogs.line import LineDialog
from warmth.tui.dialogs.pick import PickDialog
from warmth.tui.dialogs.rate import RateDialog
from warmth.tui.screens.person import PersonScreen
from warmth.usecases import introductions, people, tags
from warmth.usecases.tags import Owner

TO_BOTH_YES = (Move.ASK, Move.YES, Move.ASK, Move.YES)
TO_INTRODUCED = (*TO_BOTH_YES, Move.INTRODUCED)
TO_WORKED = (*TO_INTRODUCED, Move.WORKED)
Begin = Callable[..., Introduction]


@pytest.fixture
def begin(empty: Store) -> Begin:
    """Starts an introduction of two new people and takes it through its moves, all of them on one day."""

    def begun(a: str, b: str, *wanted: Move, on: date = TODAY, reason: str = "Both keep bees") -> Introduction:
        first, second = (person(empty, name, contacts=(20,), rated=(3, 3, 3)) for name in (a, b))
        one = introductions.start(empty, first, second, reason, anyway=True, on=on).introduction
        for each in wanted:
            one = introductions.move(empty, one.id, each, on)
        return one

    return begun


def stage(store: Store) -> Stage:
    """Where the only introduction stands."""
    (one,) = introductions.all_of(store)
    return one.stage


async def test_without_any_it_says_what_to_do_and_enter_chooses(empty: Store) -> None:
    drive = Driver(empty)
    async with drive.open():
        await drive.press("3")
        assert "No introduction is under way." in drive.screen
        assert "f chooses somebody" in drive.screen
        await drive.press("enter")
        assert drive.shows(PickDialog)


async def test_lanes_stand_beside_one_another_where_there_is_room(empty: Store, begin: Begin) -> None:
    begin("Ana", "Ben")
    begin("Cem", "Dora", Move.ASK, on=ago(8))
    drive = Driver(empty)
    async with drive.open(120, 40):
        await drive.press("3")
        heads = drive.screen.splitlines()[1]
        assert [heads.index(title) for title in ("Ideas · 1", "Asking · 1", "Introducing", "Thanking")] == [
            3,
            33,
            63,
            93,
        ]
        assert "Nobody is about to meet." in drive.screen
        assert "asked first · 8 days" in drive.screen
        assert "stalled" in drive.screen
        assert "Both keep bees" in drive.screen


async def test_on_a_narrow_screen_the_lanes_that_hold_something_stand_under_one_another(
    empty: Store, begin: Begin
) -> None:
    begin("Ana", "Ben")
    begin("Cem", "Dora", *TO_BOTH_YES)
    drive = Driver(empty)
    async with drive.open():
        await drive.press("3")
        shown = drive.screen
    assert shown.index("Ideas · 1") < shown.index("→ Ask Ana whether they want to meet Ben.")
    assert (
        shown.index("meet Ben.") < shown.index("Introducing · 1") < shown.index("Both said yes: introduce Cem and Dora")
    )
    assert "Thanking" not in shown


@pytest.mark.parametrize("width", [80, 120])
async def test_the_cursor_goes_up_and_down_and_across(empty: Store, begin: Begin, width: int) -> None:
    begin("Ana", "Ben", on=ago(3))
    begin("Cem", "Dora", on=ago(2))
    begin("Eva", "Finn", *TO_BOTH_YES)
    drive = Driver(empty)
    async with drive.open(width, 40):
        await drive.press("3", "j")
        assert drive.app.person is not None
        assert drive.app.person.name == "Cem"
        await drive.press("right")
        assert drive.app.person.name == "Eva"
        await drive.press("right", "left", "j", "j")
        assert drive.app.person.name == ("Cem" if width == 120 else "Eva")
        await drive.press("G")
        assert drive.app.person.name == "Eva"
        await drive.press("g")
        assert drive.app.person.name == "Ana"


async def test_within_a_lane_down_stops_at_its_end(empty: Store, begin: Begin) -> None:
    begin("Ana", "Ben")
    begin("Eva", "Finn", *TO_BOTH_YES)
    drive = Driver(empty)
    async with drive.open(120, 40):
        await drive.press("3", "j", "j")
        assert drive.app.person is not None
        assert drive.app.person.name == "Ana"


async def test_next_goes_the_whole_way_each_step_one_undo(empty: Store, begin: Begin) -> None:
    begin("Ana", "Ben")
    drive = Driver(empty)
    async with drive.open():
        await drive.press("3")
        for reached in (Stage.ASKED_FIRST, Stage.FIRST_YES, Stage.ASKED_SECOND, Stage.BOTH_YES, Stage.INTRODUCED):
            before = stage(empty)
            await drive.press("y")
            assert stage(empty) is reached
            await drive.press("u")
            assert stage(empty) is before
            await drive.press("y")
        assert drive.toasts[
            -1
        ] == "Introduce Ana and Ben. Find out how it went between Ana and Ben.  ·  u undoes".replace("  ", " ")
        await drive.press("y")
        assert drive.shows(ChoiceDialog)
        await drive.press("f")
        assert stage(empty) is Stage.FIZZLED
        assert "No introduction is under way." in drive.screen


async def test_an_answer_awaited_can_be_a_no(empty: Store, begin: Begin) -> None:
    begin("Ana", "Ben", Move.ASK)
    drive = Driver(empty)
    async with drive.open():
        await drive.press("3", "d")
        assert "What did Ana say?" in drive.screen
        await drive.press("n")
        assert stage(empty) is Stage.DECLINED
        assert drive.newest_label == "Decline the introduction of Ana and Ben"
        await drive.press("u")
        assert stage(empty) is Stage.ASKED_FIRST


async def test_an_idea_is_let_be_with_one_key(empty: Store, begin: Begin) -> None:
    begin("Ana", "Ben")
    drive = Driver(empty)
    async with drive.open():
        await drive.press("3", "x")
        assert stage(empty) is Stage.DECLINED


async def test_who_has_met_cannot_decline_any_more(empty: Store, begin: Begin) -> None:
    begin("Ana", "Ben", *TO_INTRODUCED)
    drive = Driver(empty)
    async with drive.open():
        await drive.press("3", "x")
        assert drive.toasts[-1] == "Ana and Ben have met already; no answer takes that back."
        assert stage(empty) is Stage.INTRODUCED


async def test_what_a_boundary_forbids_is_said_and_nothing_is_written(empty: Store, begin: Begin) -> None:
    one = begin("Ana", "Ben")
    tags.set_boundaries(empty, Owner(person=one.b.id), [Boundary.DO_NOT_CONTACT])
    drive = Driver(empty)
    async with drive.open():
        await drive.press("3", "y")
        assert drive.toasts[-1].startswith("Not any more: a boundary on Ben says “do not contact”")
        assert stage(empty) is Stage.IDEA


async def test_an_outcome_proposes_and_only_the_user_rates(empty: Store, begin: Begin) -> None:
    begin("Ana", "Ben", *TO_INTRODUCED)
    drive = Driver(empty)
    async with drive.open():
        await drive.press("3", "d", "w")
        assert "Meeting Ben worked: raise your trust in Ana from 3 to 4?" in drive.screen
        await drive.press("b")
        assert drive.shows(RateDialog)
        assert "Meeting Ana worked: raise your trust in Ben from 3 to 4?" in drive.screen
        assert drive.page("Ben").card.trust == 3, "nothing is chosen beforehand"
        await drive.press("down", "down", "4", "enter")
        assert drive.page("Ben").card.trust == 4
        assert drive.shows(ChoiceDialog), "Ana's is still to be weighed"
        assert "raise your trust in Ben" not in drive.screen
        await drive.press("escape")
        assert drive.page("Ana").card.trust == 3
        assert stage(empty) is Stage.WORKED


async def test_what_the_outcome_says_can_be_seen_again(empty: Store, begin: Begin) -> None:
    begin("Ana", "Ben", *TO_WORKED)
    drive = Driver(empty)
    async with drive.open():
        await drive.press("3", "R")
        assert "raise your trust in Ana from 3 to 4?" in drive.screen


async def test_an_outcome_that_proposes_nothing_says_so(empty: Store, begin: Begin) -> None:
    begin("Ana", "Ben", *TO_INTRODUCED, Move.FIZZLED)
    drive = Driver(empty)
    async with drive.open():
        await drive.press("3", "h", "R")
        assert drive.toasts[-1] == "Its outcome gives no reason to change a rating."


async def test_the_reason_is_edited_and_taken_away(empty: Store, begin: Begin) -> None:
    one = begin("Ana", "Ben")
    drive = Driver(empty)
    async with drive.open():
        await drive.press("3", "e")
        assert drive.shows(LineDialog)
        await drive.write(" and sail")
        await drive.press("enter")
        assert introductions.get(empty, one.id).reason == "Both keep bees and sail"
        assert "Both keep bees and sail" in drive.screen
        await drive.press("e", "ctrl+u", "enter")
        assert introductions.get(empty, one.id).reason == ""


async def test_the_keys_act_on_whose_turn_it_is_or_on_the_other(empty: Store, begin: Begin) -> None:
    begin("Ana", "Ben", Move.ASK, Move.YES)
    drive = Driver(empty)
    async with drive.open():
        await drive.press("3")
        assert drive.app.person is not None
        assert drive.app.person.name == "Ben"
        await drive.press("v")
        assert drive.app.person.name == "Ana"
        await drive.press("enter")
        assert drive.shows(PersonScreen)
        assert drive.app.person.name == "Ana"


async def test_a_turned_card_stays_turned_while_the_board_is_read_anew(empty: Store, begin: Begin) -> None:
    begin("Ana", "Ben")
    drive = Driver(empty)
    async with drive.open():
        await drive.press("3", "v")
        people.add(Store(empty.path, TODAY), people.Details(name="Cem"))
        drive.app.follow()
        await settle(drive.pilot)
        assert drive.app.person is not None
        assert drive.app.person.name == "Ben"


async def test_history_shows_what_is_over_the_newest_first(empty: Store, begin: Begin) -> None:
    for number in range(32):
        begin(f"Ana {number}", f"Ben {number}", Move.NO, on=ago(40 - number))
    drive = Driver(empty)
    async with drive.open(80, 200):
        await drive.press("3")
        assert "32 introductions are over; h shows them." in drive.screen
        await drive.press("h")
        shown = drive.screen
        assert "Over · 32" in shown
        assert "declined, 9 days ago" in shown
        assert shown.index("Ana 31") < shown.index("Ana 30")
        assert "and 2 earlier ones" in shown
        await drive.press("y")
        assert drive.toasts[-1] == "The introduction of Ana 31 and Ben 31 is over."
        await drive.press("h")
        assert "Over ·" not in drive.screen


async def test_thanks_owed_are_said_and_noted(empty: Store, begin: Begin) -> None:
    begin("Ana", "Ben", *TO_WORKED)
    drive = Driver(empty)
    async with drive.open():
        await drive.press("3")
        assert "Thanks owed for 1 introduction that worked: Ana & Ben." in drive.screen
        await drive.press("d")
        assert stage(empty) is Stage.THANKED
        assert "Thanks owed" not in drive.screen


async def test_the_cursor_stays_on_its_introduction_when_it_moves_on(empty: Store, begin: Begin) -> None:
    begin("Ana", "Ben")
    begin("Cem", "Dora", Move.ASK)
    drive = Driver(empty)
    async with drive.open(120, 40):
        await drive.press("3", "y", "y")
        assert drive.app.person is not None
        assert drive.app.person.name == "Ben"
        assert [one.stage for one in introductions.all_of(empty)] == [Stage.ASKED_FIRST, Stage.FIRST_YES]


async def test_names_are_shown_as_they_are_written(empty: Store, begin: Begin) -> None:
    begin("Emilia [bold]Nowak[/]", "王小明")
    drive = Driver(empty)
    async with drive.open():
        await drive.press("3")
        assert "Emilia [bold]Nowak[/] & 王小明" in drive.screen


async def test_a_click_takes_the_cursor_and_a_second_opens(empty: Store, begin: Begin) -> None:
    begin("Ana", "Ben", on=ago(2))
    begin("Cem", "Dora", on=ago(1))
    drive = Driver(empty)
    async with drive.open():
        await drive.press("3")
        at = next(line for line, text in enumerate(drive.screen.splitlines()) if "Cem & Dora" in text)
        await drive.pilot.click(offset=(10, at))
        await drive.press()
        assert drive.app.person is not None
        assert drive.app.person.name == "Cem"
        await drive.pilot.click(offset=(10, at))
        await settle(drive.pilot)
        assert drive.shows(PersonScreen)


@pytest.mark.parametrize("width", [80, 120])
async def test_the_footer_fits_on_either_side(empty: Store, begin: Begin, width: int) -> None:
    begin("Ana", "Ben")
    drive = Driver(empty)
    async with drive.open(width, 24):
        await drive.press("3")
        assert drive.screen.splitlines()[-1].endswith("q Quit")
        await drive.press("i")
        assert drive.screen.splitlines()[-1].endswith("q Quit")
