"""Handles: the addresses that identify people."""

from __future__ import annotations

import sqlalchemy as sa

from warmth.domain.handles import Handle, HandleKind
from warmth.store import rows
from warmth.store.tables import handles


def of(db: sa.Connection, person: int) -> list[Handle]:
    """A person's handles, oldest first."""
    sql = "SELECT kind, value, key FROM handles WHERE person_id = ? ORDER BY id"
    return [Handle(HandleKind(kind), value, key) for kind, value, key in db.exec_driver_sql(sql, (person,))]


def add(db: sa.Connection, person: int, handle: Handle) -> bool:
    """Give a person a handle; False when they have it already."""
    if any(known.kind == handle.kind and known.key == handle.key for known in of(db, person)):
        return False
    rows.insert(db, handles, person_id=person, kind=handle.kind.value, value=handle.value, key=handle.key)
    return True


def remove(db: sa.Connection, person: int, handle: Handle) -> None:
    """Take a handle away."""
    columns = handles.c
    db.execute(
        handles.delete().where(
            columns.person_id == person, columns.kind == handle.kind.value, columns.key == handle.key
        )
    )


def owners_of(db: sa.Connection, handle: Handle) -> list[int]:
    """Everyone who has this handle."""
    sql = "SELECT person_id FROM handles WHERE kind = ? AND key = ? ORDER BY id"
    return list(db.exec_driver_sql(sql, (handle.kind.value, handle.key)).scalars())


def owners(db: sa.Connection) -> dict[tuple[str, str], list[int]]:
    """Who has which handle: (kind, key) → people, in the order they got it."""
    found: dict[tuple[str, str], list[int]] = {}
    for person, kind, key in rows.fetch(db, "SELECT person_id, kind, key FROM handles ORDER BY id"):
        found.setdefault((kind, key), []).append(person)
    return found
