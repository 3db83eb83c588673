"""What an import costs, held against the least that could be done: `csv`, and `executemany` into the same tables."""

from __future__ import annotations

import csv
import gc
import io
import sqlite3
import zipfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from statistics import median
from typing import Any

from tests.bench.timing import Figure, seconds
from warmth.store.store import Store
from warmth.usecases import changes
from warmth.usecases.importing import import_paths

IMPORT_LIMIT, UNDO_LIMIT = 8.0, 2.0
TABLES = ("people", "handles", "positions", "origins", "interactions", "interaction_people")


def measure(folder: Path, archive: Path, today: date, runs: int) -> tuple[list[Figure], Path]:
    """Import, undo and the least, in turn; leaves a database that holds the archive and says where."""
    least, imported, undone = [], [], []
    for turn in range(runs):
        store = Store(folder / f"import-{turn}.sqlite3", today)
        imported.append(_apart(lambda store=store: import_paths(store, [archive])))
        rows = _rows_of(store.path)
        plain = folder / f"least-{turn}.sqlite3"
        Store(plain, today)
        least.append(_apart(lambda plain=plain, rows=rows: _least(plain, archive, rows)))
        _refuse_less(plain, rows)
        undone.append(_apart(lambda store=store: changes.undo(store)))
        changes.redo(store)
    figures = [
        Figure("import", median(imported), median(least), IMPORT_LIMIT),
        Figure("undo of it", median(undone), median(imported), UNDO_LIMIT),
    ]
    return figures, store.path


def _apart(act: Any) -> float:
    gc.collect()
    return seconds(act)


def _rows_of(path: Path) -> dict[str, list[tuple[Any, ...]]]:
    """Every row that the import wrote, by table."""
    connection = sqlite3.connect(path)
    try:
        return {table: connection.execute(f"SELECT * FROM {table}").fetchall() for table in TABLES}
    finally:
        connection.close()


def _least(path: Path, archive: Path, rows: dict[str, list[tuple[Any, ...]]]) -> None:
    """Read every row of the archive's tables, and put the rows they come to into the database in one transaction."""
    for _ in _records(archive):
        pass
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("BEGIN IMMEDIATE")
        for table, values in rows.items():
            if values:
                connection.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' * len(values[0]))})", values)
        connection.execute("COMMIT")
    finally:
        connection.close()


def _records(archive: Path) -> Iterator[list[str]]:
    with zipfile.ZipFile(archive) as packed:
        for name in packed.namelist():
            with packed.open(name) as entry:
                yield from csv.reader(io.TextIOWrapper(entry, encoding="utf-8", newline=""))


def _refuse_less(path: Path, rows: dict[str, list[tuple[Any, ...]]]) -> None:
    """The comparison is void unless both databases hold the same."""
    assert _rows_of(path) == rows, "the least wrote something else"
