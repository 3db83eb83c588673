"""Doors: both ways counted, from what is on record and what it amounts to, and where you owe."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.factories import TODAY, ago, person
from warmth.domain.errors import WarmthError
from warmth.domain.introductions import Move
from warmth.domain.origins import Origin, OriginKind
from warmth.domain.reconnect_reasons import DoorOwed
from warmth.phrasing import because
from warmth.store import origins
from warmth.store.store import Store
from warmth.usecases import changes, doors, introductions, people
from warmth.usecases.reconnecting import reconnect


def owing(store: Store) -> list[tuple[str, bool, int, int]]:
    """By person: do you owe, doors for you, doors for them."""
    return [(one.person.name, bool(one.owed), len(one.for_me), len(one.for_them)) for one in doors.all_of(store)]


def labels(store: Store) -> list[str]:
    return [one.label for one in changes.history(store)]


def owed_reasons(store: Store) -> list[str]:
    """What today's list says of doors owed."""
    found = [reason for one in reconnect(store) for reason in one.suggestion.reasons]
    return [because(reason, TODAY) for reason in found if isinstance(reason, DoorOwed)]


def introduced_well(store: Store, a: int, b: int) -> None:
    made = introductions.start(store, a, b, anyway=True).introduction
    for move in (Move.ASK, Move.YES, Move.ASK, Move.YES, Move.INTRODUCED, Move.WORKED):
        introductions.move(store, made.id, move)


def test_a_door_is_noted_settled_and_undone_one_step_each(store: Store) -> None:
    ana = person(store, "Ana", contacts=(9,))
    who, door = doors.opened(store, ana, " referred me to\nBlue Harbour ", ago(5), for_me=True)
    assert (who.name, door.kind, door.whose, door.note) == ("Ana", "referred", "them", "referred me to Blue Harbour")
    assert owing(store) == [("Ana", True, 1, 0)]
    _, settled = doors.settle(store, door.id)
    assert settled.returned_on == TODAY.isoformat()
    assert owing(store) == [("Ana", False, 1, 0)]
    assert labels(store)[:2] == ["Returned a door that Ana opened", "Ana opened a door for you"]
    changes.undo(store)
    assert owing(store) == [("Ana", True, 1, 0)]
    changes.undo(store)
    assert owing(store) == []


def test_a_door_of_yours_returns_theirs(store: Store) -> None:
    ana = person(store, "Ana")
    doors.opened(store, ana, "a talk at her club", for_me=False)
    doors.opened(store, ana, "recommended me to her board", for_me=True)
    assert owing(store) == [("Ana", False, 1, 1)]


def test_an_introduction_that_worked_is_a_door_for_both_and_an_origin_one_for_you(store: Store) -> None:
    ana, ben, cy = (person(store, name) for name in ("Ana", "Ben", "Cy"))
    with store.change("Through") as db:
        origins.put(db, cy, Origin(OriginKind.INTRODUCED, through_id=ana, on="2024-05"))
    assert owing(store) == [("Ana", True, 1, 0)]
    introduced_well(store, ana, ben)
    assert sorted(owing(store)) == [("Ana", False, 1, 1), ("Ben", False, 0, 1)]
    people.archive(store, [ben])
    assert owing(store) == [("Ana", False, 1, 1)]


def test_an_unreturned_door_is_a_reason_to_reconnect_until_an_introduction_of_theirs_worked(store: Store) -> None:
    ana, ben = person(store, "Ana", contacts=(9,)), person(store, "Ben")
    doors.opened(store, ana, "referred me", for_me=True)
    assert "door-owed" in {reason.code for one in reconnect(store) for reason in one.suggestion.reasons}
    introduced_well(store, ana, ben)
    assert "door-owed" not in {reason.code for one in reconnect(store) for reason in one.suggestion.reasons}


@pytest.mark.parametrize(("on", "said"), [("2024-05", " to Cy;"), ("2023-11-22", " to Cy (3 years ago);")])
def test_who_introduced_you_to_somebody_is_owed_until_you_open_a_door_for_them(
    store: Store, on: str, said: str
) -> None:
    ana, cy = person(store, "Ana", contacts=(9,)), person(store, "Cy")
    with store.change("Through") as db:
        origins.put(db, cy, Origin(OriginKind.INTRODUCED, through_id=ana, on=on))
    assert owed_reasons(store) == [f"They introduced you{said} nothing is on record that you did in return."]
    doors.opened(store, ana, "a talk at my club", for_me=False)
    assert owed_reasons(store) == []


def test_the_newest_of_several_doors_is_the_one_told(store: Store) -> None:
    ana = person(store, "Ana", contacts=(9,))
    for words, days in (("referred me", 900), ("recommended me", 400), ("a seat on her board", 700)):
        doors.opened(store, ana, words, ago(days), for_me=True)
    assert owed_reasons(store) == ["They recommended you (13 months ago); nothing is on record that you did in return."]


def test_what_cannot_be_is_refused(store: Store) -> None:
    ana = person(store, "Ana")
    for words, day, sentence in (("", None, "Say in a few words"), ("a talk", TODAY + timedelta(1), "still to come")):
        with pytest.raises(WarmthError, match=sentence):
            doors.opened(store, ana, words, day, for_me=True)
    _, mine = doors.opened(store, ana, "a talk", for_me=False)
    with pytest.raises(WarmthError, match="You opened door 1 for Ana yourself"):
        doors.settle(store, mine.id)
    with pytest.raises(WarmthError, match="There is no door 7"):
        doors.settle(store, 7)
