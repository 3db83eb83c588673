"""Doors that follow from an origin: returned, owed again, and whatever becomes of the two people."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.factories import TODAY, fresh_store, person
from tests.usecases.test_doors import labels, owed_reasons, owing
from warmth.domain.boundaries import Boundary
from warmth.domain.errors import WarmthError
from warmth.domain.origins import Origin, OriginKind
from warmth.store import origins
from warmth.store.store import Store
from warmth.usecases import backups, changes, doors, exporting, forgetting, merging, pages, people, tags
from warmth.usecases.importing import import_paths
from warmth.usecases.tags import Owner


def introduced_by(store: Store, who: int, *others: int, on: str | None = "2024-05") -> None:
    """The origin of each of the others says that `who` introduced you."""
    with store.change("Through") as db:
        for other in others:
            origins.put(db, other, Origin(OriginKind.INTRODUCED, through_id=who, on=on))


def between(store: Store, who: int) -> list[tuple[bool, str, str | None, str | None, int | None]]:
    """Of each door: has it a row, its words, its day, the day it was returned, and to whom they introduced you."""
    return [(one.id > 0, one.note, one.on, one.returned_on, one.other) for one in pages.page(store, who).doors]


@pytest.mark.parametrize("on", ["2024-05", "2023-11-22", None])
def test_a_door_that_follows_from_an_origin_is_returned_and_owed_again(store: Store, on: str | None) -> None:
    ana, cy = person(store, "Ana", contacts=(9,)), person(store, "Cy")
    introduced_by(store, ana, cy, on=on)
    before = between(store, ana)
    assert before == [(False, "to Cy", on, None, cy)]
    doors.thanked_for(store, ana, cy)
    assert between(store, ana) == [(True, "to Cy", on, TODAY.isoformat(), cy)]
    assert (owing(store), owed_reasons(store)) == ([("Ana", False, 1, 0)], [])
    assert labels(store)[0] == "Returned a door that Ana opened"
    (door,) = pages.page(store, ana).doors
    doors.returned(store, ana, door.id, yes=False)
    assert between(store, ana) == before
    changes.undo(store)
    changes.undo(store)
    assert (between(store, ana), owing(store)) == (before, [("Ana", True, 1, 0)])
    changes.redo(store)
    assert owing(store) == [("Ana", False, 1, 0)]
    assert backups.check(store) == []


def test_it_is_settled_by_its_number_once_it_has_one(store: Store) -> None:
    ana, cy = person(store, "Ana"), person(store, "Cy")
    introduced_by(store, ana, cy)
    doors.thanked_for(store, ana, cy)
    (door,) = pages.page(store, ana).doors
    assert doors.settle(store, door.id)[1] == door
    with pytest.raises(WarmthError, match="opened no door 0"):
        doors.returned(store, ana, 0)


def test_thanks_are_for_one_of_several(store: Store) -> None:
    ana, ben, cy, dee = (person(store, name) for name in ("Ana", "Ben", "Cy", "Dee"))
    introduced_by(store, ana, ben, cy)
    introduced_by(store, dee, ana)
    doors.thanked_for(store, ana, cy)
    assert between(store, ana) == [
        (True, "to Cy", "2024-05", TODAY.isoformat(), cy), (False, "to Ben", "2024-05", None, ben)
    ]  # fmt: skip
    assert sorted(owing(store)) == [("Ana", True, 2, 0), ("Dee", True, 1, 0)]
    who, settled = doors.settle_all(store, ana)
    assert (who.name, [(one.note, one.returned_on) for one in settled]) == ("Ana", [("to Ben", TODAY.isoformat())])
    assert sorted(owing(store)) == [("Ana", False, 2, 0), ("Dee", True, 1, 0)]
    with pytest.raises(WarmthError, match="Ana opened no door that you have not returned"):
        doors.settle_all(store, ana)


def test_thanks_for_what_no_origin_tells_of_are_refused(store: Store) -> None:
    ana, cy = person(store, "Ana"), person(store, "Cy")
    with pytest.raises(WarmthError, match="The origin of Cy does not say that Ana introduced you"):
        doors.thanked_for(store, ana, cy)
    assert labels(store)[0] == "Add Cy"


def test_a_new_name_is_the_one_that_is_told(store: Store) -> None:
    ana, cy = person(store, "Ana"), person(store, "Cy")
    introduced_by(store, ana, cy)
    doors.thanked_for(store, ana, cy)
    people.edit(store, cy, people.Details(name="Cyra"))
    assert [one.note for one in pages.page(store, ana).doors] == ["to Cyra"]


def test_whoever_is_merged_was_introduced_as_who_they_are_and_split_again(store: Store) -> None:
    ana, ben, cy, twin = (person(store, name) for name in ("Ana", "Ben", "Cy", "Cy Twin"))
    introduced_by(store, ana, twin)
    introduced_by(store, ben, cy)
    doors.thanked_for(store, ana, twin)
    doors.thanked_for(store, ben, cy)
    before = exporting.export(store)
    merging.merge(store, cy, twin)
    assert between(store, ana) == [(True, "to Cy", "2024-05", TODAY.isoformat(), cy)]
    assert between(store, ben) == [(True, "to Cy", "2024-05", TODAY.isoformat(), cy)]
    changes.undo(store)
    assert exporting.export(store) == before
    merging.merge(store, cy, twin)
    merging.split(store, cy)
    assert [between(store, one)[0][4] for one in (ana, ben)] == [twin, cy]
    assert backups.check(store) == []


def test_two_introductions_by_one_to_one_stand_once_while_they_are_merged(store: Store) -> None:
    ana, cy, twin = (person(store, name) for name in ("Ana", "Cy", "Cy Twin"))
    introduced_by(store, ana, cy, twin)
    doors.settle_all(store, ana)
    merging.merge(store, cy, twin)
    assert between(store, ana) == [(True, "to Cy", "2024-05", TODAY.isoformat(), cy)]
    merging.split(store, cy)
    assert sorted(one[1] for one in between(store, ana)) == ["to Cy", "to Cy Twin"]
    assert owing(store) == [("Ana", False, 2, 0)]


@pytest.mark.parametrize("way_round", [False, True])
def test_nobody_introduced_you_to_themselves(store: Store, way_round: bool) -> None:
    ana, twin = person(store, "Ana"), person(store, "Ana Twin")
    one, other = (twin, ana) if way_round else (ana, twin)
    introduced_by(store, one, other)
    doors.settle_all(store, one)
    merging.merge(store, ana, twin)
    assert between(store, ana) == []
    merging.split(store, ana)
    assert between(store, one) == [(True, f"to {people.named(store, other).name}", "2024-05", TODAY.isoformat(), other)]


def test_two_who_opened_doors_give_both_to_the_one_kept(store: Store) -> None:
    ana, twin, ben, cy = (person(store, name) for name in ("Ana", "Ana Twin", "Ben", "Cy"))
    introduced_by(store, ana, ben)
    introduced_by(store, twin, cy)
    for who in (ana, twin):
        doors.settle_all(store, who)
    merging.merge(store, ana, twin)
    assert sorted(one[1] for one in between(store, ana)) == ["to Ben", "to Cy"]
    assert owing(store) == [("Ana", False, 2, 0)]
    merging.split(store, ana)
    assert (between(store, ana)[0][1], between(store, twin)[0][1]) == ("to Ben", "to Cy")


def test_forgetting_whom_they_introduced_leaves_the_thanks_and_no_trace(store: Store) -> None:
    ana, cy = person(store, "Ana"), person(store, "Cyprian Lind")
    introduced_by(store, ana, cy)
    doors.thanked_for(store, ana, cy)
    forgetting.forget(store, cy)
    assert between(store, ana) == [(True, "", "2024-05", TODAY.isoformat(), None)]
    assert (owing(store), "Cyprian" in exporting.export(store)) == ([("Ana", False, 1, 0)], False)
    assert b"Cyprian" not in store.path.read_bytes()
    assert backups.check(store) == []


def test_an_export_takes_the_thanks_along(store: Store, tmp_path: Path) -> None:
    ana, ben, cy = (person(store, name, handle=f"{name.lower()}@x.example") for name in ("Ana", "Ben", "Cy"))
    introduced_by(store, ana, ben, cy)
    path, folder = tmp_path / "export.json", tmp_path / "other"
    folder.mkdir()
    path.write_text(exporting.export(store), encoding="utf-8")
    other, fresh = fresh_store(folder), tmp_path / "fresh"
    person(other, "Dee")
    import_paths(other, [path])
    doors.settle_all(store, ana)
    path.write_text(exporting.export(store), encoding="utf-8")
    import_paths(other, [path])
    there = people.resolve(other, "ana")
    assert between(other, there) == [
        (True, f"to {name}", "2024-05", TODAY.isoformat(), people.resolve(other, name)) for name in ("Cy", "Ben")
    ]
    assert import_paths(other, [path]).change is None
    fresh.mkdir()
    anew = fresh_store(fresh)
    import_paths(anew, [path])
    assert exporting.export(anew) == exporting.export(store)


def test_whoever_is_private_is_not_told_of_by_a_door(store: Store) -> None:
    ana, cy = person(store, "Ana"), person(store, "Cyprian Lind")
    introduced_by(store, ana, cy)
    doors.thanked_for(store, ana, cy)
    tags.set_boundaries(store, Owner(person=cy), [Boundary.PRIVATE])
    (door,) = json.loads(exporting.export(store))["doors"]
    assert (door["person_id"], door["other_id"], door["note"]) == (ana, None, "")
