"""The one origin of two people who are one: a label wins, the kept person's before the other's.

A person has one row here, so two rows trade their values: the other's row keeps what the kept one had. What the winner
does not tell is filled in from the loser.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import sqlalchemy as sa

from warmth.domain.origins import Origin, OriginKind
from warmth.store import rows
from warmth.store.tables import origins

_VALUES = tuple(column.name for column in origins.columns if column.name not in ("id", "person_id"))
_FILLED = ("kind", "on", "asked_by", "words", "network")
Note = Callable[..., None]


def merge(db: sa.Connection, keep: int, other: int, note: Note) -> None:
    """Let the kept person have the origin that says more, and others have met through them."""
    sql = "SELECT id FROM origins WHERE through_id = ? AND person_id NOT IN (?, ?) ORDER BY id"
    through = [row[0] for row in rows.fetch(db, sql, (other, keep, other))]
    _through(db, keep, through)
    note("origins.through_id", *through)
    sql = "SELECT id FROM origins WHERE (person_id = ? AND through_id = ?) OR (person_id = ? AND through_id = ?)"
    themselves = [row[0] for row in rows.fetch(db, sql, (keep, other, other, keep))]
    _through(db, None, themselves)
    note("origins.self", *themselves)
    kept, gone = _of(db, keep), _of(db, other)
    if gone is None:
        return
    if kept is None:
        rows.update(db, origins, gone["id"], person_id=keep)
        note("origins", gone["id"])
        return
    if _labels(gone) and not _labels(kept):
        _trade(db, kept, gone)
        note("origins", gone["id"])
        kept, gone = {**gone, "id": kept["id"]}, {**kept, "id": gone["id"]}
    filled = {column: gone[column] for column in _FILLED if not kept[column] and gone[column]}
    if filled:
        rows.update(db, origins, kept["id"], **filled)
        for column in filled:
            note(f"origins.{column}", kept["id"])


def split(db: sa.Connection, keep: int, other: int, moved: Mapping[str, Sequence[int]]) -> None:
    """Give both back what they had, as far as it is still there."""
    kept, gone = _of(db, keep), _of(db, other)
    if kept is not None and gone is not None:
        empty = {
            column: None if origins.c[column].nullable else ""
            for column in _FILLED
            if f"origins.{column}" in moved and kept[column] == gone[column]
        }
        if empty:
            rows.update(db, origins, kept["id"], **empty)
        if gone["id"] in moved.get("origins", ()):
            _trade(db, {**kept, **empty}, gone)
    elif kept is not None and kept["id"] in moved.get("origins", ()):
        rows.update(db, origins, kept["id"], person_id=other)
    for person, through in ((keep, other), (other, keep)):
        sql = """UPDATE origins SET through_id = ? WHERE person_id = ? AND through_id IS NULL
            AND id IN (SELECT value FROM json_each(?))"""
        db.exec_driver_sql(sql, (through, person, *rows.among(moved.get("origins.self", ()))))
    sql = "UPDATE origins SET through_id = ? WHERE through_id = ? AND id IN (SELECT value FROM json_each(?))"
    db.exec_driver_sql(sql, (other, keep, *rows.among(moved.get("origins.through_id", ()))))


def _through(db: sa.Connection, person: int | None, ids: Sequence[int]) -> None:
    sql = "UPDATE origins SET through_id = ? WHERE id IN (SELECT value FROM json_each(?))"
    db.exec_driver_sql(sql, (person, *rows.among(ids)))


def _of(db: sa.Connection, person: int) -> dict[str, Any] | None:
    found = db.execute(sa.select(origins).where(origins.c.person_id == person)).mappings().first()
    return None if found is None else dict(found)


def _labels(row: Mapping[str, Any]) -> bool:
    kind = OriginKind(row["kind"]) if row["kind"] else None
    return Origin(kind=kind, words=row["words"], note=row["note"]).labels


def _trade(db: sa.Connection, one: Mapping[str, Any], two: Mapping[str, Any]) -> None:
    for row, values in ((one, two), (two, one)):
        rows.update(db, origins, row["id"], **{column: values[column] for column in _VALUES})
