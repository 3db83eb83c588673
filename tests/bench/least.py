"""The least that an import could do: read every row with `csv`, and `executemany` what they come to into the tables."""

from __future__ import annotations

import csv
import io
import sqlite3
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

TABLES = ("people", "handles", "positions", "origins", "tags", "person_tags", "interactions", "interaction_people")

Rows = dict[str, list[tuple[Any, ...]]]


def rows_of(database: Path) -> Rows:
    """Every row that an import wrote, by table."""
    connection = sqlite3.connect(database)
    try:
        return {table: connection.execute(f"SELECT * FROM {table}").fetchall() for table in TABLES}
    finally:
        connection.close()


def put(database: Path, file: Path, rows: Rows) -> None:
    """Read every row of a table or of a zip's, and put `rows` into an empty database in one transaction."""
    for _ in _records(file):
        pass
    connection = sqlite3.connect(database, isolation_level=None)
    try:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("BEGIN IMMEDIATE")
        for table, values in rows.items():
            if values:
                connection.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' * len(values[0]))})", values)
        connection.execute("COMMIT")
    finally:
        connection.close()


def refuse_less(database: Path, rows: Rows) -> None:
    """The comparison is void unless both databases hold the same."""
    assert rows_of(database) == rows, "the least wrote something else"


def _records(file: Path) -> Iterator[list[str]]:
    if not zipfile.is_zipfile(file):
        with file.open(encoding="utf-8", newline="") as table:
            yield from csv.reader(table)
        return
    with zipfile.ZipFile(file) as packed:
        for name in packed.namelist():
            with packed.open(name) as entry:
                yield from csv.reader(io.TextIOWrapper(entry, encoding="utf-8", newline=""))
