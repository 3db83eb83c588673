"""Marks: they stay while the list is searched and sorted, are always counted, and are whom the keys act on."""

from __future__ import annotations

import pytest

from tests.tui.driving import Driver, settle
from tests.tui.samples import PEOPLE
from warmth.domain.named import Named
from warmth.store.store import Store
from warmth.tui.dialogs.confirm import ConfirmDialog
from warmth.tui.screens.people import PeopleScreen
from warmth.tui.screens.today import TodayScreen
from warmth.tui.widgets.marks import Marks
from warmth.tui.widgets.order import Order, Roll
from warmth.usecases import network, people


def marked(drive: Driver) -> list[str]:
    """Whom the keys act on, in order."""
    return [one.name for one in drive.app.people]


async def test_space_marks_and_goes_on_and_takes_back(drive: Driver) -> None:
    async with drive.open():
        await drive.press("2")
        assert marked(drive) == ["Hugo Bare"]
        await drive.press("space", "space")
        assert marked(drive) == ["Hugo Bare", "Emilia [bold]Nowak[/]"]
        assert drive.app.person is not None
        assert drive.app.person.name not in marked(drive)
        assert "✓ 2 marked" in drive.screen
        assert [line.split()[1] for line in drive.screen.splitlines() if line.startswith(" ✓")] == ["Hugo", "Emilia"]
        await drive.press("g", "space")
        assert marked(drive) == ["Emilia [bold]Nowak[/]"]
        assert "✓ 1 marked" in drive.screen


async def test_marks_outlast_searching_and_sorting_and_stand_in_its_order(drive: Driver) -> None:
    async with drive.open():
        await drive.press("2", "slash")
        await drive.write("ana")
        await drive.press("escape", "space", "slash")
        await drive.write("z")
        await drive.press("backspace", "backspace", "backspace", "backspace")
        await drive.write("ben")
        await drive.press("escape", "space")
        assert "✓ 2 marked  1 of 12" in drive.screen
        assert marked(drive) == ["Ben Okafor", "Ana Ruiz"]
        await drive.press("S", "s")
        assert marked(drive) == ["Ana Ruiz", "Ben Okafor"]


async def test_escape_leaves_the_search_then_the_marks_then_the_words_then_the_screen(drive: Driver) -> None:
    async with drive.open():
        await drive.press("2", "space", "slash")
        await drive.write("ana")
        await drive.press("escape")
        assert marked(drive) == ["Hugo Bare"]
        await drive.press("escape")
        assert marked(drive) == ["Ana Ruiz"]
        assert "marked" not in drive.screen
        assert drive.field("SearchLine").value == "ana"
        await drive.press("escape")
        assert drive.field("SearchLine").value == ""
        assert drive.shows(PeopleScreen)
        await drive.press("escape")
        assert drive.shows(TodayScreen)


@pytest.mark.parametrize(("answer", "count"), [("n", 0), ("enter", 0), ("space", 0), ("y", 3)])
async def test_marking_all_that_are_found_asks_first(drive: Driver, answer: str, count: int) -> None:
    async with drive.open():
        await drive.press("2", "slash")
        await drive.write("origin:none")
        await drive.press("escape", "asterisk")
        assert drive.shows(ConfirmDialog)
        assert "Mark all 3 found?" in drive.screen
        await drive.press(answer)
        if drive.shows(ConfirmDialog):
            await drive.press("n")
        assert len(marked(drive)) == max(count, 1)
        assert ("✓ 3 marked" in drive.screen) == (count == 3)


async def test_nobody_is_marked_where_nobody_is_found(drive: Driver) -> None:
    async with drive.open():
        await drive.press("2", "slash")
        await drive.write("zzzz")
        await drive.press("escape", "space", "asterisk")
        assert drive.toasts[-2:] == ["Nobody is under the cursor.", "Nobody is found."]
        assert drive.shows(PeopleScreen)
        assert marked(drive) == []


async def test_who_was_archived_or_is_gone_is_marked_no_longer(drive: Driver) -> None:
    async with drive.open():
        await drive.press("2", "space", "space")
        people.archive(Store(drive.store.path, drive.store.today), [people.resolve(drive.store, "Hugo")])
        drive.app.follow()
        await settle(drive.pilot)
        assert marked(drive) == ["Emilia [bold]Nowak[/]"]
        assert "✓ 1 marked" in drive.screen


def test_marks_follow_the_order_of_the_roll(store: Store) -> None:
    by_name, marks = network.rows(store), Marks()
    roll = Roll(by_name, Order())
    marks.add_all(roll, range(len(roll)))
    assert len(marks) == len(PEOPLE)
    backwards = Roll(by_name, Order(reverse=True))
    marks.follow(backwards)
    assert marks.people == tuple(Named(row.id, row.name) for row in backwards)
    marks.turn(backwards, 0)
    assert backwards.ids[0] not in marks
    marks.clear()
    assert (len(marks), marks.people) == (0, ())
