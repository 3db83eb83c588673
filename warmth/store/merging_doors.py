"""Doors that somebody else opened by introducing you to one of two people who are one.

An introduction that would stand twice, or be one to themselves, stays with the other, and is not shown.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import sqlalchemy as sa

from warmth.store import rows

Note = Callable[..., None]


def merge(db: sa.Connection, keep: int, other: int, note: Note) -> None:
    """Let those who introduced you to `other` have introduced you to the kept person."""
    sql = """SELECT d.id FROM doors d WHERE d.other_id = ?1 AND d.person_id NOT IN (?1, ?2) AND NOT EXISTS
        (SELECT 1 FROM doors k WHERE k.other_id = ?2 AND k.person_id = d.person_id) ORDER BY d.id"""
    moving = [row[0] for row in rows.fetch(db, sql, (other, keep))]
    sql = "UPDATE doors SET other_id = ? WHERE id IN (SELECT value FROM json_each(?))"
    db.exec_driver_sql(sql, (keep, *rows.among(moving)))
    note("doors.other_id", *moving)


def split(db: sa.Connection, keep: int, other: int, moved: Mapping[str, Sequence[int]]) -> None:
    """Give them back, as far as they are still there."""
    sql = "UPDATE doors SET other_id = ? WHERE other_id = ? AND id IN (SELECT value FROM json_each(?))"
    db.exec_driver_sql(sql, (other, keep, *rows.among(moved.get("doors.other_id", ()))))
