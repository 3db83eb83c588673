"""Telling whom a line of several names means."""

from __future__ import annotations

import pytest

from warmth.domain.errors import Ambiguous, NoSuchPerson
from warmth.domain.named import Named
from warmth.store.store import Store
from warmth.usecases import naming, people
from warmth.usecases.people import Details

NAMES = ("Ana Ruiz", "Ben Okafor", "Ana Maria Costa Lind", "Ruiz Okafor", "🦊 Fox")


@pytest.fixture
def ids(store: Store) -> dict[str, int]:
    """Five people, one with a phone."""
    made = {name: people.add(store, Details(name=name)).id for name in NAMES}
    people.edit(store, made["Ben Okafor"], Details(phones=["+49 170 1234567"]))
    return made


@pytest.mark.parametrize(
    ("groups", "who"),
    [
        ([["ana", "ruiz"]], ["Ana Ruiz"]),
        ([["ana", "ruiz", "ben", "okafor"]], ["Ana Ruiz", "Ben Okafor"]),
        ([["ana", "ruiz"], ["okafor", "ben"]], None),
        ([["ben"], ["ben"]], ["Ben Okafor"]),
        ([["maria", "costa", "ben"]], ["Ana Maria Costa Lind", "Ben Okafor"]),
        ([["ruiz", "okafor"]], ["Ruiz Okafor"]),
        ([["+49", "170", "1234567", "maria"]], ["Ben Okafor", "Ana Maria Costa Lind"]),
        ([["🦊", "fox"]], ["🦊 Fox"]),
        ([], []),
    ],
)
def test_the_longest_run_that_is_somebody(
    store: Store, ids: dict[str, int], groups: list[list[str]], who: list[str] | None
) -> None:
    if who is None:
        with pytest.raises(Ambiguous):
            naming.those_meant(store, groups)
        return
    assert naming.those_meant(store, groups) == tuple(Named(ids[name], name) for name in who)


def test_names_that_come_near_are_looked_for_only_when_asked(store: Store, ids: dict[str, int]) -> None:
    with pytest.raises(NoSuchPerson) as quick:
        naming.those_meant(store, [["anna", "ruitz"]])
    assert quick.value.near == ()
    with pytest.raises(NoSuchPerson) as thorough:
        naming.those_meant(store, [["anna", "ruitz"]], near=True)
    assert thorough.value.near[0] == "Ana Ruiz"
    assert len(ids) == len(NAMES)


def test_those_known_are_meant_once_each(store: Store, ids: dict[str, int]) -> None:
    twin = people.add(store, Details(name="Ana Ruiz")).id
    known = [Named(ids["Ana Ruiz"], "Ana Ruiz"), Named(twin, "Ana Ruiz")]
    both = naming.those_meant(store, [["Ana", "Ruiz"], ["ana", "ruiz"]], known)
    assert [one.id for one in both] == [ids["Ana Ruiz"], twin]
    with pytest.raises(Ambiguous):
        naming.those_meant(store, [["ana", "ruiz"]] * 3, known)
