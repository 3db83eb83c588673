"""The counts on the map: their numbers, their course over the months, and that the past is counted aside and once."""

from __future__ import annotations

import threading
from datetime import date

import pytest

from tests.factories import person
from tests.tui.driving import Driver, settle
from tests.tui.samples import TODAY
from warmth.store import people as stored
from warmth.store.store import Store
from warmth.tui.parts import counts
from warmth.tui.screens.map import MapScreen
from warmth.usecases import stats
from warmth.usecases.stats import Moment


def line_with(drive: Driver, words: str) -> str:
    """The first line that is shown with these words."""
    return next(line for line in drive.screen.splitlines() if words in line)


async def test_the_counts_have_their_course(store: Store) -> None:
    now, past = stats.stats(store), stats.history(store)
    drive = Driver(store)
    async with drive.open():
        await drive.press("6")
        assert f"vouchable      {now.vouchable} of {now.people} " in drive.screen
        assert 0 < now.labelled < now.people
        assert counts.moved(past[0].labelled, now.labelled, "May") in line_with(drive, "labelled")


async def test_the_past_is_counted_aside_and_once(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    may_go, asked = threading.Event(), []
    history = stats.history

    def slow(of: Store) -> tuple[Moment, ...]:
        asked.append(of.today)
        may_go.wait()
        return history(of)

    monkeypatch.setattr(stats, "history", slow)
    drive = Driver(store)
    async with drive.open():
        await drive.pilot.press("6")
        while not (drive.shows(MapScreen) and "counting …" in drive.screen):
            await drive.pilot.pause()
        may_go.set()
        await settle(drive.pilot)
        assert "counting …" not in drive.screen
        person(store, "Somebody New")
        drive.app.follow()
        await settle(drive.pilot)
        assert asked == [TODAY]
        with store.change("Import 1 person from LinkedIn") as db:
            stored.add(db, "Brought Along", TODAY)
        drive.app.follow()
        await settle(drive.pilot)
        assert asked == [TODAY, TODAY]


def moment(labelled: int, on: date = date(2026, 5, 31)) -> Moment:
    """A moment with so many labelled."""
    return Moment(on, 50, labelled, 3, 2)


def shown(now: Moment, past: list[Moment] | None, width: int) -> list[str]:
    """The counts as lines."""
    return [row.content.plain for row in counts.counts(now, past).rows(width)]


def test_counts_stand_in_a_row_or_over_their_course() -> None:
    now = moment(40, TODAY)
    past = [moment(8), moment(10), moment(24)]
    assert shown(now, past, 76)[0] == "labelled      40 of 50    8 ▁▁▅█ 40  +32 since May"
    assert shown(now, past, 76)[1] == "vouchable      3 of 50    3 ▁▁▁▁ 3   as in May"
    assert shown(now, past, 40)[1:3] == [" 40 of 50 have a label".lstrip(), " 8 ▁▁▅█ 40  +32 since May"]
    assert shown(now, None, 76)[0] == "labelled      40 of 50   counting …"


def test_a_count_can_fall_and_its_month_may_lie_in_the_year_before() -> None:
    found = shown(moment(4, TODAY), [moment(8, date(2025, 12, 31))], 76)
    assert found[0].endswith("8 █▁ 4  -4 since Dec 2025")
