"""Doors opened, for you and by you: those on record, and those that introductions and origins amount to."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import sqlalchemy as sa

from warmth.domain.doors import INTRODUCED, Door
from warmth.domain.introductions import Stage
from warmth.domain.named import Named
from warmth.store import rows
from warmth.store.tables import doors

_OUTCOME = f"SELECT introduction_id FROM introduction_steps WHERE stage = '{Stage.WORKED}'"
_BY_INTRODUCTION = f"""SELECT id, a_id AS person_id, b_id AS other_id FROM introductions WHERE id IN ({_OUTCOME})
    UNION SELECT id, b_id, a_id FROM introductions WHERE id IN ({_OUTCOME})"""
"""Introductions that worked: you opened a door for both."""


def one(db: sa.Connection, door: int) -> tuple[Named, Door] | None:
    """A door on record with whom it is about, or None."""
    return next(iter(_recorded(db, "AND d.id = ?", (door,))), None)


def all_of(db: sa.Connection) -> list[tuple[Named, Door]]:
    """Every door between you and anybody not archived, those that follow from other records included."""
    return _all(db, "AND p.archived_on IS NULL")


def between(db: sa.Connection, person: int) -> list[Door]:
    """Every door between you and a person, those that follow from other records included; the newest first."""
    found = [door for _, door in _all(db, "AND p.id = ?", (person,))]
    return sorted(found, key=lambda one: (one.on or "", one.id), reverse=True)


def _all(db: sa.Connection, where: str, parameters: tuple[int, ...] = ()) -> list[tuple[Named, Door]]:
    return [way for ways in (_recorded, _by_introductions, _by_origins) for way in ways(db, where, parameters)]


def _recorded(db: sa.Connection, where: str, parameters: tuple[int, ...] = ()) -> list[tuple[Named, Door]]:
    sql = f"""SELECT p.id, p.name, d.id, d.kind, d.whose, d."on", coalesce('to ' || x.name, d.note), d.returned_on,
            d.other_id
        FROM doors d JOIN people p ON p.id = d.person_id LEFT JOIN people x ON x.id = d.other_id
        WHERE +p.merged_into_id IS NULL AND x.merged_into_id IS NULL AND d.other_id IS NOT d.person_id {where}
        ORDER BY d.id"""
    return [(Named(person, name), Door(*door)) for person, name, *door in rows.fetch(db, sql, parameters)]


def _by_introductions(db: sa.Connection, where: str, parameters: tuple[int, ...]) -> list[tuple[Named, Door]]:
    sql = f"""SELECT p.id, p.name, o.name,
            (SELECT max(s."on") FROM introduction_steps s
                WHERE s.introduction_id = m.id AND s.stage = '{Stage.INTRODUCED}')
        FROM ({_BY_INTRODUCTION}) m JOIN people p ON p.id = m.person_id JOIN people o ON o.id = m.other_id
        WHERE +p.merged_into_id IS NULL {where} ORDER BY m.id"""
    return [
        (Named(person, name), Door(0, INTRODUCED, "me", on, f"to {other}", None))
        for person, name, other, on in rows.fetch(db, sql, parameters)
    ]


def _by_origins(db: sa.Connection, where: str, parameters: tuple[int, ...]) -> list[tuple[Named, Door]]:
    """Introductions that origins tell of, but for those that have a row as they were returned."""
    sql = f"""SELECT p.id, p.name, o."on", x.name, x.id FROM origins o JOIN people p ON p.id = o.through_id
        JOIN people x ON x.id = o.person_id WHERE o.kind = 'introduced' AND +p.merged_into_id IS NULL
        AND +x.merged_into_id IS NULL
        AND NOT EXISTS (SELECT 1 FROM doors d WHERE d.other_id = x.id AND d.person_id = p.id) {where} ORDER BY o.id"""
    return [
        (Named(person, name), Door(0, INTRODUCED, "them", on, f"to {other}", None, other_id))
        for person, name, on, other, other_id in rows.fetch(db, sql, parameters)
    ]


def add(db: sa.Connection, person: int, kind: str, whose: str, on: date, note: str) -> int:
    """A door noted by hand."""
    return rows.insert(db, doors, person_id=person, kind=kind, whose=whose, on=on.isoformat(), note=note)


def give_back(db: sa.Connection, person: int, door: Door, on: date) -> Door:
    """Note the day on which a door of theirs was returned; one that follows from an origin gets its row.

    Its note stays empty: whom they introduced you to is told by the row of that person.
    """
    back = replace(door, returned_on=on.isoformat())
    if door.id:
        rows.update(db, doors, door.id, returned_on=back.returned_on)
        return back
    made = rows.insert(
        db, doors, person_id=person, kind=door.kind, whose=door.whose, on=door.on, other_id=door.other,
        returned_on=back.returned_on,
    )  # fmt: skip
    return replace(back, id=made)


def take_back(db: sa.Connection, door: Door) -> None:
    """Note that a door on record was not returned; of one that follows from an origin, that tells it by itself."""
    if door.other is not None:
        rows.delete(db, doors, door.id)
    else:
        rows.update(db, doors, door.id, returned_on=None)
