"""Prune: a verdict for one person at a time, what it does, and how it is taken back."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from tests.factories import TODAY, person
from warmth.domain.errors import WarmthError
from warmth.store.store import Store
from warmth.usecases import changes, people, promises
from warmth.usecases.pruning import KEEP, LATER, LET_GO, UNSURE, Review, decide, review

MONTH, NEXT_MONTH = "2026-11", date(2026, 12, 3)


def collected(store: Store, name: str, met: str = "2015-03-01") -> int:
    """Somebody connected long ago, of whom nothing else is known."""
    return person(store, name, origin=None, met=met)


def names(found: Review) -> list[str]:
    return [one.card.name for one in found.people]


def verdicts(found: Review) -> dict[str, str | None]:
    return {one.card.name: one.verdict.verdict if one.verdict else None for one in found.people}


def labels(store: Store) -> list[str]:
    return [change.label for change in changes.history(store)]


def test_keeping_spares_somebody_for_a_year(store: Store) -> None:
    ana = collected(store, "Ana")
    review(store)
    given = decide(store, ana, KEEP)
    assert (given.person, given.month, given.verdict, given.on, given.until) == (ana, MONTH, KEEP, TODAY, None)
    assert review(store).open == 0
    for today, listed in ((NEXT_MONTH, []), (date(2027, 11, 21), []), (date(2027, 12, 1), ["Ana"])):
        store.today = today
        assert names(review(store)) == listed


def test_letting_go_archives_and_is_undone_in_one_step(store: Store) -> None:
    ana = collected(store, "Ana")
    review(store)
    decide(store, ana, LET_GO)
    card = people.card(store, ana)
    assert (card.archived_on, labels(store)[0]) == (TODAY, "Let go of Ana")
    assert (verdicts(review(store)), review(store).open) == ({"Ana": LET_GO}, 0)
    store.undo()
    assert people.card(store, ana).archived_on is None
    assert (verdicts(review(store)), review(store).open) == ({"Ana": None}, 1)
    store.redo()
    assert people.card(store, ana).archived_on == TODAY


@pytest.mark.parametrize("days", [None, 0, -1])
def test_unsure_wants_a_day_to_come(store: Store, days: int | None) -> None:
    ana = collected(store, "Ana")
    review(store)
    with pytest.raises(WarmthError, match="Unsure wants a day to come"):
        decide(store, ana, UNSURE, None if days is None else TODAY + timedelta(days))
    assert verdicts(review(store)) == {"Ana": None}


def test_unsure_becomes_a_promise_that_protects_next_month(store: Store) -> None:
    ana = collected(store, "Ana")
    review(store)
    by = TODAY + timedelta(5)
    assert decide(store, ana, UNSURE, by).until == by
    assert [(one.text, one.by, one.whose) for one in promises.due(store)] == [("Meet or talk with Ana", by, "me")]
    assert review(store).open == 0
    store.today = NEXT_MONTH
    assert [one.card.name for one in review(store).protected] == ["Ana"]


def test_later_stays_open(store: Store) -> None:
    ana = collected(store, "Ana")
    review(store)
    decide(store, ana, LATER)
    assert (verdicts(review(store)), review(store).open) == ({"Ana": LATER}, 1)


def test_a_second_verdict_replaces_the_first_with_what_it_did(store: Store) -> None:
    ana = collected(store, "Ana")
    review(store)
    decide(store, ana, LET_GO)
    for days in (5, 3):
        decide(store, ana, UNSURE, TODAY + timedelta(days))
        assert people.card(store, ana).archived_on is None
        assert [one.by for one in promises.due(store)] == [TODAY + timedelta(days)]
    decide(store, ana, KEEP)
    assert (promises.due(store), verdicts(review(store))) == ([], {"Ana": KEEP})
    store.undo()
    assert [one.by for one in promises.due(store)] == [TODAY + timedelta(3)]


def test_a_promise_made_otherwise_outlives_the_verdict(store: Store) -> None:
    ana = collected(store, "Ana")
    review(store)
    decide(store, ana, UNSURE, TODAY + timedelta(5))
    promises.promise(store, ana, "Lend a drill", TODAY + timedelta(5))
    decide(store, ana, LATER)
    assert [one.text for one in promises.due(store)] == ["Lend a drill"]


@pytest.mark.parametrize("verdict", [KEEP, LET_GO, LATER])
def test_nobody_off_the_list_gets_a_verdict(store: Store, verdict: str) -> None:
    collected(store, "Ana")
    ben = person(store, "Ben", contacts=(9,))
    review(store)
    before = labels(store)
    with pytest.raises(WarmthError, match=f"Ben is not on the list of {MONTH}"):
        decide(store, ben, verdict)
    assert labels(store) == before
    assert review(store, MONTH).open == 1
