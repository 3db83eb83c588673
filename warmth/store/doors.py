"""Doors opened, for you and by you: those on record, and those that introductions and origins amount to."""

from __future__ import annotations

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


def of(db: sa.Connection, person: int) -> list[Door]:
    """Every door on record between you and a person, the newest first."""
    sql = """SELECT id, kind, whose, "on", note, returned_on FROM doors WHERE person_id = ?
        ORDER BY "on" DESC, id DESC"""
    return [Door(*row) for row in db.exec_driver_sql(sql, (person,))]


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
    sql = f"""SELECT p.id, p.name, d.id, d.kind, d.whose, d."on", d.note, d.returned_on
        FROM doors d JOIN people p ON p.id = d.person_id WHERE +p.merged_into_id IS NULL {where} ORDER BY d.id"""
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
    sql = f"""SELECT p.id, p.name, o."on", x.name FROM origins o JOIN people p ON p.id = o.through_id
        JOIN people x ON x.id = o.person_id WHERE o.kind = 'introduced' AND +p.merged_into_id IS NULL
        AND +x.merged_into_id IS NULL {where} ORDER BY o.id"""
    return [
        (Named(person, name), Door(0, INTRODUCED, "them", on, f"to {other}", None))
        for person, name, on, other in rows.fetch(db, sql, parameters)
    ]


def add(db: sa.Connection, person: int, kind: str, whose: str, on: date, note: str) -> int:
    """A door noted by hand."""
    return rows.insert(db, doors, person_id=person, kind=kind, whose=whose, on=on.isoformat(), note=note)


def set_returned(db: sa.Connection, door: int, on: date | None) -> None:
    """Note the day it was returned, or with None that it was not."""
    rows.update(db, doors, door, returned_on=on.isoformat() if on else None)
