"""What is measured is the same on a page, on a card and in a recount, whatever happened and whichever day it is."""

from __future__ import annotations

import os
import shutil
import tempfile
from datetime import timedelta
from functools import cache
from pathlib import Path
from typing import Any

from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.factories import TODAY, ago, fresh_store, person
from warmth.domain.cards import Card
from warmth.domain.interactions import Direction, Kind
from warmth.domain.origins import OriginKind
from warmth.domain.warmth import Measure
from warmth.store import interactions as happened
from warmth.store import tags
from warmth.store.store import Store
from warmth.usecases import backups, interactions, pages, people

NAMES = ("Ana", "Ben", "Cy", "Dora")
HISTORIES = st.lists(
    st.tuples(
        st.integers(-30, 1200),
        st.sampled_from(Kind),
        st.sampled_from(Direction),
        st.lists(st.integers(0, len(NAMES) - 1), min_size=1, max_size=len(NAMES), unique=True),
    ),
    max_size=25,
)
CADENCES = st.none() | st.sampled_from([0, 1, 30, 365, 5000])
History = list[tuple[int, Kind, Direction, list[int]]]


@cache
def four() -> Path:
    """A database of four people with a tag, of whom the last has no label, made once a process."""
    store = fresh_store(Path(tempfile.mkdtemp(prefix="warmth-measures-")))
    for name in NAMES:
        person(store, name, origin=None if name == NAMES[-1] else OriginKind.MET, tagged=("club",))
    return store.path


def network(history: History, own: int | None, of_tag: int | None) -> tuple[Store, list[int]]:
    """The four with a history between them, a cadence of the first, and one of the tag."""
    path = Path(tempfile.gettempdir()) / f"warmth-measured-{os.getpid()}.sqlite3"
    for old in path.parent.glob(f"{path.name}*"):
        old.unlink()
    shutil.copyfile(four(), path)
    store, several = Store(path, TODAY), list(range(1, len(NAMES) + 1))
    with store.change("History") as db:
        tags.set_cadence(db, "tag_id", 1, of_tag)
        tags.set_cadence(db, "person_id", several[0], own)
        for days, kind, direction, who in history:
            happened.add(db, [several[one] for one in who], ago(days), kind, direction)
    return store, several


def shown(card: Card) -> tuple[Any, ...]:
    return (card.warmth, card.band, card.trend, card.state, card.silence, card.usual_gap, card.rhythm)


def measured(found: Measure) -> tuple[Any, ...]:
    gap = found.rhythm.gap if found.rhythm else None
    return (found.warmth, found.band, found.trend, found.state, found.silence, gap, found.ratio)


def cards(store: Store) -> list[Card]:
    return people.listed(store, sort="name")


def recounted(store: Store) -> list[Card]:
    """The same cards when everything derived is derived anew."""
    with store.quietly() as db:
        db.exec_driver_sql("DELETE FROM marks")
    return cards(store)


def move(store: Store, days: int) -> None:
    store.today = TODAY + timedelta(days)


@settings(max_examples=40)
@given(history=HISTORIES, own=CADENCES, of_tag=CADENCES, days=st.integers(-900, 900))
@example(history=[(0, Kind.CALL, Direction.BOTH, [0, 3])], own=None, of_tag=None, days=-1)
@example(history=[(day, Kind.MEETING, Direction.BOTH, [0]) for day in range(90, 101)], own=30, of_tag=7, days=90)
def test_a_page_gives_the_numbers_of_the_card(history: History, own: int | None, of_tag: int | None, days: int) -> None:
    store, several = network(history, own, of_tag)
    for today in (0, days):
        move(store, today)
        for who in several:
            page = pages.page(store, who)
            assert shown(page.card) == measured(page.measure)
            assert page.card == people.card(store, who)


@settings(max_examples=40)
@given(history=HISTORIES, of_tag=CADENCES, days=st.lists(st.integers(-900, 900), min_size=1, max_size=4))
@example(history=[(5, Kind.CALL, Direction.IN, [1])], of_tag=None, days=[-6, 6])
def test_moving_through_the_days_gives_what_a_recount_gives(
    history: History, of_tag: int | None, days: list[int]
) -> None:
    store, _ = network(history, None, of_tag)
    start = cards(store)
    for today in days:
        move(store, today)
        assert cards(store) == recounted(store)
        assert backups.check(store) == []
    move(store, 0)
    assert cards(store) == start
    assert backups.check(store) == []


@settings(max_examples=40)
@given(history=HISTORIES, kind=st.sampled_from(Kind), direction=st.sampled_from(Direction), days=st.integers(0, 900))
def test_a_change_on_another_day_and_its_undoing_leave_nothing_stale(
    history: History, kind: Kind, direction: Direction, days: int
) -> None:
    store, several = network(history, None, 30)
    start = cards(store)
    move(store, days)
    interactions.log(store, several[:2], kind, direction=direction, on=ago(3))
    assert cards(store) == recounted(store)
    store.undo()
    assert backups.check(store) == []
    move(store, 0)
    assert cards(store) == start


def test_the_numbers_move_with_the_day() -> None:
    store, (ana, *_) = network([(0, Kind.MEETING, Direction.BOTH, [0])], None, None)
    seen = []
    for days in (-1, 0, 30, 800):
        move(store, days)
        card = pages.page(store, ana).card
        seen.append((None if card.warmth is None else round(card.warmth, 1), card.silence, str(card.state)))
    assert seen == [(None, None, "new"), (33.3, 0, "in rhythm"), (20.0, 30, "in rhythm"), (1.8, 800, "dormant")]
