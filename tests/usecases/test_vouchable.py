"""Listing whom you could vouch for: by the rule that refuses introductions, and by that which counts on the Map."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.factories import TODAY, everybody, person
from warmth.domain.boundaries import Boundary
from warmth.domain.introducing import honesty
from warmth.domain.origins import OriginKind
from warmth.store import introducing
from warmth.store.store import Store
from warmth.usecases import network, people, stats


@pytest.fixture
def mixed(store: Store) -> Store:
    """Ana and Ben, and one for each thing that is missing."""
    person(store, "Ana", rated=(3, 0, 3), contacts=(9,))
    person(store, "Ben", rated=(5, 5, 5), contacts=(900,), rated_days_ago=600, boundaries=(Boundary.NEVER_PRUNE,))
    person(store, "Bare", origin=OriginKind.REQUEST_IN, rated=(5, 5, 5), contacts=(9,))
    person(store, "Low", rated=(2, 5, 5), contacts=(9,))
    person(store, "Lower", rated=(5, 5, 2), contacts=(9,))
    person(store, "Silent", rated=(5, 5, 5), attempts=(9,))
    person(store, "Unrated", contacts=(9,))
    person(store, "Old", rated=(5, 5, 5), contacts=(9,), rated_days_ago=900)
    person(store, "Bound", rated=(5, 5, 5), contacts=(9,), boundaries=(Boundary.NEVER_INTRODUCE,))
    people.archive(store, [person(store, "Gone", rated=(5, 5, 5), contacts=(9,))])
    return store


def names(store: Store, query: str) -> list[str]:
    """Who is listed."""
    return [card.name for card in people.listed(store, query)]


@pytest.mark.parametrize(("later", "found"), [(0, ["Ana", "Ben"]), (200, ["Ana"]), (900, [])])
def test_those_whom_honesty_does_not_refuse_are_those_who_are_counted(
    mixed: Store, later: int, found: list[str]
) -> None:
    mixed.today = TODAY + timedelta(later)
    assert names(mixed, "vouchable:yes") == found
    assert stats.stats(mixed).vouchable == len(found)
    with mixed.read() as db:
        here = [one for one in introducing.facts(db, everybody(db), mixed.today) if one.name != "Gone"]
    assert sorted(one.name for one in here if not honesty(one, mixed.today)) == found


def test_everybody_else_is_found_by_no_and_by_turning_it_round(mixed: Store) -> None:
    rest = ["Bare", "Bound", "Low", "Lower", "Old", "Silent", "Unrated"]
    assert names(mixed, "vouchable:no") == names(mixed, "-vouchable:yes") == rest
    assert names(mixed, "vouchable:yes archived:yes") == ["Gone"]
    assert network.matching(mixed, "vouchable:yes be") == people_ids(mixed, "Ben")


def people_ids(store: Store, *whose: str) -> list[int]:
    """The ids behind names."""
    return [people.resolve(store, name) for name in whose]
