"""What records a change: TEMP triggers made from the table metadata, and one statement for rows by the many."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import sqlalchemy as sa

from warmth.store.tables import KEPT


def begin(db: sa.Connection, change_id: int) -> None:
    """Record every write to a kept table under `change_id`, until `end`."""
    _execute(db, [sql for table in KEPT for sql in _triggers(table, change_id).values()])


def end(db: sa.Connection) -> None:
    """Record no more."""
    _execute(db, [f"DROP TRIGGER temp.{name}" for table in KEPT for name in _triggers(table, 0)])


@contextmanager
def added_at_once(db: sa.Connection, table: sa.Table, change_id: int) -> Iterator[None]:
    """Record rows that are added inside, all with ids above those there are, when the last of them is written.

    For the many: a trigger costs as much as the row it records. Nothing else may be written inside.
    """
    name = _name(table, "INSERT")
    last = db.exec_driver_sql(f'SELECT coalesce(max(id), 0) FROM "{table.name}"').scalar_one()
    _execute(db, [f"DROP TRIGGER temp.{name}"])
    yield
    db.exec_driver_sql(
        f'{_INTO} SELECT ?, ?, id, NULL, {image("t", table)} FROM "{table.name}" t WHERE id > ? ORDER BY id',
        (change_id, table.name, last),
    )
    _execute(db, [_triggers(table, change_id)[name]])


def image(alias: str, table: sa.Table) -> str:
    """The SQL of a row as the journal keeps it: a JSON array of every column but the id."""
    return "json_array(" + ", ".join(f'{alias}."{c.name}"' for c in table.columns if c.name != "id") + ")"


_INTO = "INSERT INTO journal (change_id, table_name, row_id, before, after)"


def _name(table: sa.Table, verb: str) -> str:
    return f"warmth_{table.name}_{verb.lower()}"


def _triggers(table: sa.Table, change_id: int) -> dict[str, str]:
    """The statements that make the three triggers which record a table's writes, by the triggers' names."""
    old, new = image("OLD", table), image("NEW", table)
    return {
        _name(table, verb): f'CREATE TEMP TRIGGER {_name(table, verb)} AFTER {verb} ON main."{table.name}" {only}'
        f" BEGIN {_INTO} VALUES ({change_id}, '{table.name}', {row}.id, {before}, {after}); END"
        for verb, only, row, before, after in (
            ("INSERT", "", "NEW", "NULL", new),
            ("UPDATE", f"WHEN {old} <> {new}", "NEW", old, new),
            ("DELETE", "", "OLD", old, "NULL"),
        )
    }


def _execute(db: sa.Connection, statements: Sequence[str]) -> None:
    """Straight through the driver: there are many, at every change."""
    cursor = db.connection.cursor()
    for statement in statements:
        cursor.execute(statement)
