"""Names for the shell to complete: read without SQLAlchemy, because a shell waits for them."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from warmth.domain.text import fold

MOST = 100


def beginning_with(path: Path, beginning: str) -> list[str]:
    """At most a hundred names with a word that begins so, archived people left out; none when there is no database."""
    sql = """SELECT name FROM people WHERE archived_on IS NULL AND instr(' ' || name_key, ?)
        ORDER BY name_key LIMIT ?"""
    return _found(path, sql, beginning)


def views_beginning_with(path: Path, beginning: str) -> list[str]:
    """At most a hundred names of saved views with a word that begins so; none when there is no database."""
    sql = """SELECT json_extract(value, '$.name') FROM settings
        WHERE key LIKE 'view:%' AND instr(' ' || substr(key, 6), ?) ORDER BY key LIMIT ?"""
    return _found(path, sql, beginning)


def _found(path: Path, sql: str, beginning: str) -> list[str]:
    if not path.is_file():
        return []
    try:
        connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True, timeout=1)
        try:
            return [row[0] for row in connection.execute(sql, (f" {fold(beginning)}", MOST))]
        finally:
            connection.close()
    except sqlite3.Error:
        return []
