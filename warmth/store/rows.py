"""Writing single rows and many, for every table alike."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from contextlib import closing
from typing import Any, cast

import sqlalchemy as sa


def fetch(db: sa.Connection, sql: str, parameters: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
    """All rows of a query as the driver gives them: plain tuples, for the many."""
    with closing(db.exec_driver_sql(sql, tuple(parameters))) as result:
        return cast("list[tuple[Any, ...]]", result.cursor.fetchall())


def insert(db: sa.Connection, table: sa.Table, **values: Any) -> int:
    """Add one row; returns its id."""
    made = db.execute(table.insert().values(values))
    return int(made.inserted_primary_key[0])  # type: ignore[index]


def update(db: sa.Connection, table: sa.Table, row: int, **values: Any) -> None:
    """Set columns of one row."""
    db.execute(table.update().where(table.c.id == row).values(values))


def delete(db: sa.Connection, table: sa.Table, row: int) -> None:
    """Remove one row, and what hangs on it."""
    db.execute(table.delete().where(table.c.id == row))


def insert_many(db: sa.Connection, table: sa.Table, columns: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
    """Add many rows in one statement, values in the order of `columns`."""
    if rows:
        names, marks = ", ".join(f'"{name}"' for name in columns), ", ".join("?" for _ in columns)
        db.exec_driver_sql(f'INSERT INTO "{table.name}" ({names}) VALUES ({marks})', [tuple(row) for row in rows])


def next_id(db: sa.Connection, table: sa.Table) -> int:
    """An id that no row of a lasting table has or ever had, to give out many at a time."""
    sql = "SELECT max(coalesce((SELECT seq FROM sqlite_sequence WHERE name = ?), 0),"
    sql += f' coalesce((SELECT max(id) FROM "{table.name}"), 0)) + 1'
    return int(db.exec_driver_sql(sql, (table.name,)).scalar_one())


def among(ids: Iterable[int]) -> tuple[str]:
    """Parameter for `IN (SELECT value FROM json_each(?))`: any number of ids in one, so that the SQL stays the same."""
    return (json.dumps(list(ids)),)


def among_any(values: Iterable[str]) -> tuple[str]:
    """The same for texts, as they come."""
    return (json.dumps(list(values)),)


def among_words(words: Iterable[str]) -> str:
    """The same for words."""
    return json.dumps(sorted(words))
