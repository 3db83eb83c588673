"""Everything that is kept, table by table, for an export."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

from warmth.store import rows
from warmth.store.tables import KEPT


def everything(db: sa.Connection, *, private: bool) -> dict[str, list[dict[str, Any]]]:
    """The rows of every kept table by id; without `private`, no trace of people under that boundary."""
    hidden = set() if private else _private(db)
    found: dict[str, list[dict[str, Any]]] = {}
    for table in sorted(KEPT, key=lambda one: one.name):
        names = [column.name for column in table.columns]
        columns = ", ".join(f'"{name}"' for name in names)
        everyone = [
            dict(zip(names, row, strict=True))
            for row in rows.fetch(db, f'SELECT {columns} FROM "{table.name}" ORDER BY id')
        ]
        found[table.name] = [row for row in everyone if not _speaks_of(table, row, hidden)] if hidden else everyone
    if hidden:
        _drop_deserted(found)
    return found


def _private(db: sa.Connection) -> set[int]:
    sql = "SELECT person_id FROM summaries WHERE instr(' ' || boundaries || ' ', ' private ')"
    return {row[0] for row in rows.fetch(db, sql)}


def _speaks_of(table: sa.Table, row: dict[str, Any], hidden: set[int]) -> bool:
    """Is the row about somebody hidden? A mere mention (through whom one met) is taken out of the row instead."""
    if table.name == "people":
        return row["id"] in hidden
    for column in table.columns:
        if any(key.column.table.name == "people" for key in column.foreign_keys) and row[column.name] in hidden:
            if not column.nullable or column.name == "person_id":
                return True
            row[column.name] = None
    return False


def _drop_deserted(found: dict[str, list[dict[str, Any]]]) -> None:
    """Leave out what is left without anybody: interactions with hidden people alone, parts of what was hidden."""
    for parent, child, column in (
        ("interactions", "interaction_people", "interaction_id"),
        ("introductions", "introduction_steps", "introduction_id"),
        ("merges", "merged_rows", "merge_id"),
    ):
        if parent == "interactions":
            peopled = {row[column] for row in found[child]}
            found[parent] = [row for row in found[parent] if row["id"] in peopled]
        else:
            kept = {row["id"] for row in found[parent]}
            found[child] = [row for row in found[child] if row[column] in kept]
