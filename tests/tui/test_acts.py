"""What the keys of every screen do to one person: what is shown, what is in the store, and that `u` takes it back."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import date, timedelta

import pytest

from tests.tui.driving import Driver
from tests.tui.samples import TODAY
from warmth.domain.acquaintances import APART, KNOWS
from warmth.domain.boundaries import Boundary
from warmth.domain.wants import Basis
from warmth.tui.dialogs.choice import ChoiceDialog
from warmth.tui.dialogs.line import LineDialog
from warmth.tui.dialogs.pick import PickDialog
from warmth.tui.screens.today import TodayScreen
from warmth.usecases import acquaintances, people, tags
from warmth.usecases.tags import Owner

Entered = Callable[[str, str], Awaitable[None]]


def enter(drive: Driver) -> Entered:
    """Press a key, write into the line that opens, and enter it."""

    async def run(key: str, text: str) -> None:
        await drive.press(key)
        drive.field("Input").value = ""
        await drive.write(text)
        await drive.press("enter")

    return run


async def test_snoozing(drive: Driver) -> None:
    async with drive.open():
        await drive.press("s")
        assert "until Sun 29 Nov  in 7 days" in drive.screen
        drive.field("Input").value = ""
        await drive.write("yesterday")
        await drive.press("enter")
        assert "wants a day to come" in drive.screen
        drive.field("Input").value = ""
        await drive.write("in 3 weeks")
        await drive.press("enter")
        assert drive.page("Ana Ruiz").card.snoozed_until == TODAY + timedelta(21)
        await drive.press("u")
        assert drive.page("Ana Ruiz").card.snoozed_until is None


async def test_a_promise_of_theirs_with_its_day(drive: Driver) -> None:
    async with drive.open():
        await drive.press("p")
        await drive.write("they: the intro by 3 dec")
        assert "They promise  “the intro”" in drive.screen
        assert "by Thu 3 Dec  in 11 days" in drive.screen
        await drive.press("enter")
        made = drive.page("Ana Ruiz").promises[-1]
        assert (made.text, made.by, made.whose) == ("the intro", date(2026, 12, 3), "them")
        assert drive.toasts[-1] == "Promise of Ana Ruiz: the intro · u undoes"


async def test_a_promise_of_nothing_is_not_kept(drive: Driver) -> None:
    async with drive.open():
        before = drive.newest_label
        await enter(drive)("p", "by friday")
        assert "Say what is promised" in drive.screen
        await drive.press("escape")
        assert drive.newest_label == before


@pytest.mark.parametrize(
    ("typed", "days", "shown"),
    [("6 weeks", 42, "every 6 weeks"), ("none", 0, "never nag"), ("unset", None, "as their")],
)
async def test_a_cadence(drive: Driver, typed: str, days: int | None, shown: str) -> None:
    async with drive.open():
        await drive.press("c")
        assert "Now every month" in drive.screen
        await drive.write(typed)
        assert shown in drive.screen
        await drive.press("enter")
        assert drive.page("Ana Ruiz").card.cadence == days


async def test_an_empty_cadence_leaves_it_to_the_tags(drive: Driver) -> None:
    tags.set_cadence(drive.store, Owner(tag="climbing"), 90)
    async with drive.open():
        await drive.press("c", "enter")
        assert drive.page("Ana Ruiz").card.cadence == 90


async def test_bumping_at_once(drive: Driver) -> None:
    async with drive.open():
        await drive.press("B")
        assert drive.shows(TodayScreen)
        assert drive.newest_label == "Bump Ana Ruiz"
        assert drive.page("Ana Ruiz").timeline[0].interaction.on == date(2026, 9, 20)


async def test_tags_are_given_and_taken_in_one_step(drive: Driver) -> None:
    async with drive.open():
        await drive.press("t")
        assert "Tagged climbing" in drive.screen
        await drive.write("berlin -climbing")
        assert "+ berlin (new)" in drive.screen
        assert "− climbing" in drive.screen
        await drive.press("enter")
        assert drive.page("Ana Ruiz").card.tags == ("berlin",)
        assert drive.toasts[-1] == "Tag Ana Ruiz: berlin, not climbing · u undoes"
        await drive.press("u")
        assert drive.page("Ana Ruiz").card.tags == ("climbing",)


async def test_a_tag_is_completed(drive: Driver) -> None:
    async with drive.open():
        await drive.press("t")
        await drive.write("-cli")
        await drive.press("right")
        assert drive.field("Input").value == "-climbing"


async def test_a_tag_that_is_there_already_is_said_and_nothing_to_undo(drive: Driver) -> None:
    async with drive.open():
        before = drive.newest_label
        await enter(drive)("t", "climbing")
        assert drive.toasts[-1] == "That was so already."
        assert drive.newest_label == before


async def test_a_boundary_is_set_shown_and_lifted_by_its_letter(drive: Driver) -> None:
    async with drive.open():
        await drive.press("b")
        assert "●" not in drive.screen.split("Boundaries of")[1]
        await drive.press("i")
        assert drive.page("Ana Ruiz").card.boundaries == (Boundary.NEVER_INTRODUCE,)
        await drive.press("b")
        assert "● i  never introduce" in drive.screen
        await drive.press("i")
        assert drive.page("Ana Ruiz").card.boundaries == ()
        assert drive.newest_label == "Boundary of Ana Ruiz: not never-introduce"


async def test_a_boundary_of_a_tag_says_so_and_stays(drive: Driver) -> None:
    tags.set_boundaries(drive.store, Owner(tag="climbing"), [Boundary.NEVER_PRUNE])
    async with drive.open():
        await drive.press("b")
        assert "● p  never prune      comes with tag:climbing, and is lifted there" in drive.screen
        await drive.press("p")
        assert drive.shows(ChoiceDialog)
        assert drive.page("Ana Ruiz").card.boundaries == (Boundary.NEVER_PRUNE,)


async def test_archiving_and_bringing_back(drive: Driver) -> None:
    async with drive.open():
        await drive.press("enter", "a")
        assert drive.page("Ana Ruiz").card.archived_on == TODAY
        assert drive.toasts[-1] == "Archive Ana Ruiz · u undoes"
        await drive.press("a")
        assert drive.page("Ana Ruiz").card.archived_on is None


async def test_what_they_need(drive: Driver) -> None:
    async with drive.open():
        await drive.press("A", "enter")
        assert "Say what it is in a few words" in drive.screen
        await drive.write("a flat in Kiel")
        assert "asks for  “a flat in Kiel”" in drive.screen
        await drive.press("enter")
        assert drive.page("Ana Ruiz").asks[-1].text == "a flat in Kiel"


@pytest.mark.parametrize(("typed", "basis"), [("a boat", Basis.SAID), ("seen: a boat", Basis.SEEN)])
async def test_what_they_could_give(drive: Driver, typed: str, basis: Basis) -> None:
    async with drive.open():
        await enter(drive)("O", typed)
        made = drive.page("Ana Ruiz").offers[-1]
        assert (made.text, made.basis) == ("a boat", basis)


async def test_whom_they_know_with_a_note(drive: Driver) -> None:
    async with drive.open():
        await drive.press("K")
        assert drive.shows(PickDialog)
        await drive.write("chiara")
        await drive.press("enter", "k")
        assert drive.shows(LineDialog)
        await drive.write("from the lab")
        await drive.press("enter")
        known = next(one for one in drive.page("Ana Ruiz").acquaintances if one.other.name.startswith("Chiara"))
        assert (known.kind, known.note) == (KNOWS, "from the lab")


async def test_keeping_two_apart_and_taking_it_back(drive: Driver) -> None:
    async with drive.open():
        await drive.press("K")
        await drive.write("dmitri")
        await drive.press("enter", "a", "enter")
        ids = [people.resolve(drive.store, name) for name in ("ana", "dmitri")]
        assert acquaintances.between(drive.store, *ids) == {APART}
        await drive.press("K")
        await drive.write("dmitri")
        await drive.press("enter")
        assert "● a  keep apart" in drive.screen
        await drive.press("a")
        assert acquaintances.between(drive.store, *ids) == set()


async def test_nobody_knows_themself(drive: Driver) -> None:
    async with drive.open():
        await drive.press("K")
        await drive.write("ana ruiz")
        assert "Nobody of whom that is said" in drive.screen


@pytest.mark.parametrize("key", ["s", "p", "c", "t", "b", "A", "O", "K", "N", "M", "F", "l", "r", "o"])
async def test_escape_leaves_every_dialog_and_writes_nothing(drive: Driver, key: str) -> None:
    async with drive.open():
        before = drive.newest_label
        await drive.press(key)
        assert not drive.shows(TodayScreen)
        await drive.press("escape")
        assert drive.shows(TodayScreen)
        assert drive.newest_label == before
