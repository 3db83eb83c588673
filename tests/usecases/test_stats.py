"""Counts of today and of the months before: the same rules, and what each day could not know does not count."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.factories import TODAY, ago, fresh_store, person
from warmth.domain.boundaries import Boundary
from warmth.domain.interactions import Direction, Kind
from warmth.domain.moments import Moment, month_ends
from warmth.domain.origins import Origin, OriginKind
from warmth.domain.ratings import Rating
from warmth.store import interactions, origins, ratings, tags
from warmth.store import people as stored
from warmth.store.store import Store
from warmth.usecases import people, stats

DAYS = st.integers(0, 1200)
MARK = st.none() | st.integers(0, 5)
LIVES = st.fixed_dictionaries(
    {
        "kind": st.sampled_from([None, OriginKind.MET, OriginKind.REQUEST_IN]),
        "met": st.none()
        | st.sampled_from(["2019", "2026-05", "--02-29"])
        | DAYS.map(lambda days: ago(days).isoformat()),
        "labelled": st.none() | DAYS,
        "created": DAYS,
        "archived": st.none() | DAYS,
        "boundaries": st.sets(st.sampled_from(list(Boundary))),
        "ratings": st.lists(st.tuples(DAYS, MARK, MARK), max_size=3),
        "touches": st.lists(
            st.tuples(DAYS | st.integers(0, 200), st.sampled_from(list(Kind)), st.sampled_from(list(Direction))),
            max_size=9,
        ),
    }
)


def add(store: Store, number: int, life: dict[str, Any]) -> None:
    """Write a life down."""
    with store.change("Add") as db:
        who = stored.add(db, f"Person {number}", ago(life["created"]))
        labelled = None if life["labelled"] is None else ago(life["labelled"]).isoformat()
        origins.put(db, who, Origin(kind=life["kind"], on=life["met"], labelled_on=labelled))
        if life["archived"] is not None:
            stored.set_fields(db, who, archived_on=ago(life["archived"]).isoformat())
        tags.set_boundaries(db, "person_id", who, life["boundaries"])
        for days, know, trust in life["ratings"]:
            ratings.add(db, who, Rating(ago(days), know, None, trust))
        for days, kind, direction in life["touches"]:
            interactions.add(db, [who], ago(days), kind, direction)


@given(st.lists(LIVES, max_size=4))
def test_the_last_moment_is_what_stats_counts(lives: list[dict[str, Any]]) -> None:
    with TemporaryDirectory() as folder:
        store = fresh_store(Path(folder))
        for number, life in enumerate(lives):
            add(store, number, life)
        counts, last = stats.stats(store), stats.history(store)[-1]
    assert last == Moment(TODAY, counts.people, counts.labelled, counts.vouchable, counts.cooling)


@given(st.lists(LIVES, max_size=3))
def test_a_moment_is_what_stats_would_have_counted_on_that_day(lives: list[dict[str, Any]]) -> None:
    """Without boundaries, archiving and labels of their own day, which a store of another day cannot go back to."""
    with TemporaryDirectory() as folder:
        store = fresh_store(Path(folder))
        for number, life in enumerate(lives):
            add(store, number, life | {"labelled": None, "archived": None, "created": 1300, "ratings": []})
        for moment in stats.history(store, 4):
            counts = stats.stats(Store(store.path, moment.on))
            assert (moment.people, moment.labelled, moment.cooling) == (counts.people, counts.labelled, counts.cooling)


@pytest.mark.parametrize(
    ("today", "days"),
    [
        (date(2026, 11, 22), ["2026-09-30", "2026-10-31", "2026-11-22"]),
        (date(2026, 11, 30), ["2026-09-30", "2026-10-31", "2026-11-30"]),
        (date(2026, 3, 1), ["2026-01-31", "2026-02-28", "2026-03-01"]),
        (date(2024, 3, 31), ["2024-01-31", "2024-02-29", "2024-03-31"]),
        (date(2026, 1, 15), ["2025-11-30", "2025-12-31", "2026-01-15"]),
    ],
)
def test_the_days_are_the_ends_of_months_and_today(today: date, days: list[str]) -> None:
    assert [day.isoformat() for day in month_ends(today, 2)] == days


@pytest.fixture
def spring(store: Store) -> Store:
    """Somebody known, labelled, met, judged and archived on days of their own; today is the last of them."""
    with store.change("A spring") as db:
        who = stored.add(db, "Ana", date(2026, 6, 10))
        origins.put(db, who, Origin(OriginKind.MET, on="2026-03-20", labelled_on="2026-07-15"))
        ratings.add(db, who, Rating(date(2026, 8, 5), 4, 4, 4))
        ratings.add(db, who, Rating(date(2026, 10, 5), 1, None, None))
        interactions.add(db, [who], date(2026, 4, 1), Kind.MESSAGE, Direction.OUT)
        interactions.add(db, [who], date(2026, 9, 1), Kind.MESSAGE, Direction.IN)
        stored.set_fields(db, who, archived_on="2026-11-10")
    return store


def test_each_count_begins_on_its_own_day(spring: Store) -> None:
    assert [tuple(one)[1:4] for one in stats.history(spring, 9)] == [
        (0, 0, 0),  # the end of February
        (1, 0, 0),  # met in March
        (1, 0, 0),
        (1, 0, 0),
        (1, 0, 0),
        (1, 1, 0),  # labelled in July
        (1, 1, 0),  # judged in August, but they had never answered
        (1, 1, 1),  # they answered in September
        (1, 1, 0),  # and were judged anew in October
        (0, 0, 0),  # archived
    ]


def test_a_judgement_vouches_for_two_years(store: Store) -> None:
    with store.change("Long ago") as db:
        who = stored.add(db, "Ana", date(2023, 1, 1))
        origins.put(db, who, Origin(OriginKind.MET))
        ratings.add(db, who, Rating(date(2024, 8, 31), 3, 3, 3))
        interactions.add(db, [who], date(2024, 1, 1), Kind.CALL, Direction.BOTH)
    assert [one.vouchable for one in stats.history(store, 3)] == [1, 0, 0, 0]


def test_cooling_is_measured_from_what_had_happened_by_then(store: Store) -> None:
    ana = person(store, "Ana", contacts=tuple(range(100, 300, 7)))
    with store.change("Known long") as db:
        stored.set_fields(db, ana, created_on="2020-01-01")
    then = [one.cooling for one in stats.history(store, 6)]
    with store.change("In touch again") as db:
        interactions.add(db, [ana], TODAY - timedelta(1), Kind.MEETING, Direction.BOTH)
        for days in range(2, 50):
            interactions.add(db, [ana], ago(days), Kind.MEETING, Direction.BOTH)
    now = [one.cooling for one in stats.history(store, 6)]
    assert then[-1] == 1
    assert now == [*then[:5], 0, 0]


def test_who_was_merged_into_somebody_else_never_counts(store: Store) -> None:
    ana, twin = person(store, "Ana"), person(store, "Ana R")
    with store.change("Merge") as db:
        stored.set_fields(db, twin, merged_into_id=ana, archived_on=TODAY.isoformat())
        stored.set_fields(db, ana, created_on="2026-10-01")
        stored.set_fields(db, twin, created_on="2026-10-01")
    assert [one.people for one in stats.history(store, 1)] == [1, 1]


def test_an_empty_network_counts_nothing(store: Store) -> None:
    assert stats.history(store, 1) == (Moment(date(2026, 10, 31), 0, 0, 0, 0), Moment(TODAY, 0, 0, 0, 0))


def test_archiving_today_leaves_the_months_before_as_they_were(store: Store) -> None:
    with store.change("Long ago") as db:
        who = stored.add(db, "Ana", date(2023, 1, 1))
        origins.put(db, who, Origin(OriginKind.MET))
    people.archive(store, [who])
    assert [(one.people, one.labelled) for one in stats.history(store, 2)] == [(1, 1), (1, 1), (0, 0)]
