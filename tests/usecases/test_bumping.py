"""Bumping: the rhythm begins anew today, nothing is claimed, and it is one step for several."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.factories import TODAY, person
from warmth.domain.errors import NoSuchPerson
from warmth.domain.named import Named
from warmth.store.store import Store
from warmth.usecases import changes, pages, people, tags
from warmth.usecases.reconnecting import reconnect, why
from warmth.usecases.tags import Owner

DRIFTING = (200, 230, 260, 290)
"""Met every month, and not for seven."""


def names(store: Store) -> list[str]:
    return [one.card.name for one in reconnect(store, 50)]


def on(store: Store, days: int) -> Store:
    """The same database, so many days from now."""
    return Store(store.path, TODAY + timedelta(days))


def test_a_bump_quiets_whoever_drifts_and_leaves_the_record_alone(store: Store) -> None:
    ana, ben = (person(store, name, contacts=DRIFTING) for name in ("Ana", "Ben"))
    before = [pages.page(store, who) for who in (ana, ben)]
    assert names(store) == ["Ana", "Ben"]
    assert people.bump(store, [ana, ben, ana]) == (Named(ana, "Ana"), Named(ben, "Ben"))
    assert names(store) == []
    assert [pages.page(store, who) for who in (ana, ben)] == before
    assert changes.history(store)[0].label == "Bump Ana and Ben"
    changes.undo(store)
    assert names(store) == ["Ana", "Ben"]


def test_a_bump_runs_out(store: Store) -> None:
    ana = person(store, "Ana", contacts=DRIFTING)
    people.bump(store, [ana])
    gap = people.card(store, ana).usual_gap
    assert gap is not None
    assert why(on(store, int(2 * gap)), ana) is None
    assert why(on(store, int(2 * gap) + 1), ana) is not None


def test_a_cadence_counts_from_the_bump(store: Store) -> None:
    ana = person(store, "Ana", contacts=(100,))
    tags.set_cadence(store, Owner(person=ana), 30)
    assert names(store) == ["Ana"]
    people.bump(store, [ana])
    assert (names(on(store, 30)), names(on(store, 31))) == ([], ["Ana"])


def test_a_day_before_the_bump_does_not_know_of_it(store: Store) -> None:
    ana = person(store, "Ana", contacts=DRIFTING)
    people.bump(store, [ana])
    assert names(on(store, -1)) == ["Ana"]


def test_a_second_bump_of_a_day_is_no_change(store: Store) -> None:
    ana = person(store, "Ana", contacts=DRIFTING)
    people.bump(store, [ana])
    count = len(changes.history(store))
    people.bump(store, [ana])
    assert len(changes.history(store)) == count


def test_whoever_is_not_there_is_not_bumped(store: Store) -> None:
    with pytest.raises(NoSuchPerson):
        people.bump(store, [person(store, "Ana"), 77])
    assert len(changes.history(store)) == 1
