"""Acquaintances: two of your people know each other, or must not be put together."""

from __future__ import annotations

from datetime import date

import sqlalchemy as sa

from warmth.domain.acquaintances import Acquaintance
from warmth.domain.named import Named
from warmth.store import rows
from warmth.store.tables import acquaintances


def add(db: sa.Connection, a: int, b: int, kind: str, today: date, note: str = "") -> bool:
    """Note it of a pair, in either order; False when it is noted already."""
    low, high = sorted((a, b))
    columns = acquaintances.c
    query = sa.select(columns.id).where(columns.a_id == low, columns.b_id == high, columns.kind == kind)
    if db.execute(query).scalar() is not None:
        return False
    rows.insert(db, acquaintances, a_id=low, b_id=high, kind=kind, on=today.isoformat(), note=note)
    return True


def remove(db: sa.Connection, a: int, b: int, kind: str) -> bool:
    """Take it back; False when nothing was noted."""
    low, high = sorted((a, b))
    columns = acquaintances.c
    gone = db.execute(acquaintances.delete().where(columns.a_id == low, columns.b_id == high, columns.kind == kind))
    return gone.rowcount > 0


def of(db: sa.Connection, person: int) -> list[Acquaintance]:
    """Everyone a person is known to know, or to be kept apart from."""
    sql = """SELECT p.id, p.name, x.kind, x.note FROM acquaintances x
        JOIN people p ON p.id = CASE WHEN x.a_id = :one THEN x.b_id ELSE x.a_id END
        WHERE :one IN (x.a_id, x.b_id) AND +p.merged_into_id IS NULL ORDER BY x.kind, p.name_key"""
    return [
        Acquaintance(Named(i, name), kind, note) for i, name, kind, note in db.exec_driver_sql(sql, {"one": person})
    ]


def set_note(db: sa.Connection, a: int, b: int, kind: str, note: str) -> bool:
    """Say something else of a pair; False when nothing was noted of it."""
    low, high = sorted((a, b))
    columns = acquaintances.c
    where = (columns.a_id == low, columns.b_id == high, columns.kind == kind)
    return db.execute(acquaintances.update().where(*where).values(note=note)).rowcount > 0
