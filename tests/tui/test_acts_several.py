"""What the keys do to several people who are marked: asked once, nobody under a boundary, one step."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.tui.driving import Driver
from tests.tui.samples import PEOPLE, TODAY
from warmth.domain.boundaries import Boundary
from warmth.tui.dialogs.confirm import ConfirmDialog
from warmth.tui.dialogs.line import LineDialog
from warmth.tui.screens.people import PeopleScreen
from warmth.usecases import changes, people, tags
from warmth.usecases.people import Details
from warmth.usecases.tags import Owner


async def mark(drive: Driver, *names: str) -> None:
    """Go to People and mark those."""
    await drive.press("2")
    for name in names:
        await drive.press("slash")
        drive.field("SearchLine").value = ""
        await drive.write(name)
        await drive.press("escape", "space")


async def test_archiving_several_asks_names_them_and_is_one_step(drive: Driver) -> None:
    async with drive.open(100, 30):
        await mark(drive, "ana ruiz", "ben okafor")
        before = len(changes.history(drive.store))
        await drive.press("a")
        assert drive.shows(ConfirmDialog)
        assert "Put 2 people away?" in drive.screen
        assert "Ana Ruiz" in drive.screen.split("Put 2")[1]
        assert "Ben Okafor" in drive.screen.split("Put 2")[1]
        await drive.press("enter")
        assert drive.shows(ConfirmDialog)
        await drive.press("y")
        assert len(changes.history(drive.store)) == before + 1
        assert all(drive.page(name).card.archived_on == TODAY for name in ("Ana Ruiz", "Ben Okafor"))
        await drive.press("u")
        assert not any(drive.page(name).card.archived_on for name in ("Ana Ruiz", "Ben Okafor"))


async def test_no_leaves_everybody(drive: Driver) -> None:
    async with drive.open(100, 30):
        await mark(drive, "ana ruiz", "ben okafor")
        before = drive.newest_label
        await drive.press("a", "n")
        assert drive.shows(PeopleScreen)
        assert drive.newest_label == before


async def test_those_under_a_boundary_are_left_out_and_named(drive: Driver) -> None:
    async with drive.open(100, 30):
        await mark(drive, "ana ruiz", "grace lunch")
        await drive.press("a")
        asked = drive.screen.split("Put 1 person away?")[1] if "Put 1 person" in drive.screen else drive.screen
        assert "Left out, under never prune:" in asked
        await drive.press("y")
        assert drive.page("Ana Ruiz").card.archived_on == TODAY
        assert drive.page("Grace Lunch").card.archived_on is None
        assert "never prune" in drive.toasts[-1]


async def test_when_all_are_left_out_nothing_is_asked(drive: Driver) -> None:
    ana, ben = (people.resolve(drive.store, name) for name in ("ana", "ben"))
    for person in (ana, ben):
        tags.set_boundaries(drive.store, Owner(person=person), [Boundary.NEVER_PRUNE])
    async with drive.open(100, 30):
        await mark(drive, "ana ruiz", "ben okafor")
        await drive.press("a")
        assert drive.shows(PeopleScreen)
        assert "lift the boundary first" in drive.toasts[-1]


@pytest.mark.parametrize(
    ("key", "typed"), [("s", "in 2 weeks"), ("p", "write by friday"), ("c", "quarterly"), ("t", "berlin -climbing")]
)
async def test_what_is_asked_in_a_line_goes_for_all_of_them_in_one_step(drive: Driver, key: str, typed: str) -> None:
    async with drive.open(100, 30):
        await mark(drive, "ana ruiz", "ben okafor")
        before = len(changes.history(drive.store))
        await drive.press(key)
        assert "2 people" in drive.screen
        drive.field("Input").value = ""
        await drive.write(typed)
        await drive.press("enter")
        assert drive.shows(ConfirmDialog)
        await drive.press("y")
        assert len(changes.history(drive.store)) == before + 1
        for name in ("Ana Ruiz", "Ben Okafor"):
            page = drive.page(name)
            done = {
                "s": page.card.snoozed_until == TODAY + timedelta(14),
                "p": page.promises[-1].text == "write",
                "c": page.card.cadence == 90,
                "t": page.card.tags == ("berlin",),
            }
            assert done[key]


async def test_taking_a_cadence_back_leaves_nobody_out(drive: Driver) -> None:
    ana = people.resolve(drive.store, "ana")
    tags.set_boundaries(drive.store, Owner(person=ana), [Boundary.DO_NOT_CONTACT])
    async with drive.open(100, 30):
        await mark(drive, "ana ruiz", "ben okafor")
        await drive.press("c")
        await drive.write("none")
        await drive.press("enter", "y")
        assert [drive.page(name).card.cadence for name in ("Ana Ruiz", "Ben Okafor")] == [0, 0]


async def test_bumping_several(drive: Driver) -> None:
    async with drive.open(100, 30):
        await mark(drive, "ana ruiz", "ben okafor")
        await drive.press("B", "y")
        assert drive.newest_label.startswith("Bump ")


async def test_a_boundary_that_some_carry_is_set_for_all_then_lifted(drive: Driver) -> None:
    async with drive.open(100, 30):
        await mark(drive, "ana ruiz", "grace lunch")
        await drive.press("b")
        assert "1 of 2 carry it" in drive.screen
        await drive.press("p", "y")
        both = ("Ana Ruiz", "Grace Lunch")
        assert all(Boundary.NEVER_PRUNE in drive.page(name).card.boundaries for name in both)
        await drive.press("b", "p")
        assert "Lift never prune for 2 people?" in drive.screen
        await drive.press("y")
        assert not any(drive.page(name).card.boundaries for name in both)


async def test_the_log_line_begins_with_those_marked(drive: Driver) -> None:
    other = people.add(drive.store, Details(name="Ana Ruiz"))
    async with drive.open(120, 30):
        await mark(drive, "ben okafor")
        await drive.press("slash")
        drive.field("SearchLine").value = ""
        await drive.write("ana ruiz")
        await drive.press("escape", "space", "space", "l")
        line = drive.field("Input").value
        assert sorted(line.strip().split(", ")) == ["Ana Ruiz", "Ana Ruiz", "Ben Okafor"]
        await drive.write("lunch")
        await drive.press("enter")
        assert drive.newest_label.startswith("Log a lunch with")
        for person in (1, 2, other.id):
            page = drive.page(str(person))
            assert page.timeline[0].interaction.on == TODAY
            assert len(page.timeline[0].people) == 3


async def test_many_are_counted_after_a_dozen(drive: Driver) -> None:
    for number in range(5):
        people.add(drive.store, Details(name=f"Extra {number}"))
    async with drive.open(100, 40):
        await drive.press("2", *["space"] * (len(PEOPLE) + 5), "t")
        assert drive.shows(LineDialog)
        await drive.write("kiel")
        await drive.press("enter")
        assert "and 5 more" in drive.screen
