"""Reading everything an import matches against, and writing what it found, many rows at a time."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from warmth.domain.matching import Identities
from warmth.store import rows, tables

COLUMNS: dict[str, tuple[str, ...]] = {
    "people": ("id", "name", "name_key", "created_on", "birthday", "notes"),
    "handles": ("person_id", "kind", "value", "key"),
    "positions": ("person_id", "title", "organization", "started", "noticed_on"),
    "origins": ("person_id", "kind", "on", "asked_by", "words", "network"),
    "interactions": ("id", "on", "kind", "direction", "group", "note", "source", "source_key"),
    "interaction_people": ("interaction_id", "person_id"),
    "offers": ("person_id", "text", "on", "basis", "source"),
    "doors": ("person_id", "kind", "whose", "on", "note", "source"),
    "requests": ("direction", "name", "name_key", "key", "url", "words", "on"),
    "duplicates": ("a_id", "b_id", "evidence"),
}


class Batch:
    """Rows to add, gathered by table and written together; ids of people and interactions are given out here."""

    def __init__(self, db: sa.Connection) -> None:
        self._db = db
        # Rows on record may point at rows of the batch before it is written.
        db.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
        self._rows: dict[str, list[tuple[Any, ...]]] = defaultdict(list)
        self._next = {name: rows.next_id(db, tables.metadata.tables[name]) for name in ("people", "interactions")}

    def new_id(self, table: str) -> int:
        """An id for a new person or interaction."""
        given = self._next[table]
        self._next[table] += 1
        return given

    def add(self, table: str, *values: Any) -> None:
        """Add a row, values in the order of COLUMNS."""
        self._rows[table].append(values)

    def write(self) -> None:
        """Write all rows, parents first."""
        for table in tables.KEPT:
            if self._rows[table.name]:
                rows.insert_many(self._db, table, COLUMNS[table.name], self._rows[table.name])
        self._rows.clear()


def identities(db: sa.Connection, source: str) -> Identities:
    """Everyone on record, merged people leading to the one they were merged into."""
    found = Identities()
    merged: dict[int, int] = dict(
        rows.fetch(db, "SELECT id, merged_into_id FROM people WHERE merged_into_id IS NOT NULL")
    )
    for person in merged:
        while merged[person] in merged:
            merged[person] = merged[merged[person]]
    for person, key in rows.fetch(db, "SELECT id, name_key FROM people WHERE merged_into_id IS NULL ORDER BY id"):
        found.know(person, key)
    for person, kind, key in rows.fetch(db, "SELECT person_id, kind, key FROM handles ORDER BY id"):
        found.know_handle(merged.get(person, person), kind, key)
    sql = (
        'SELECT o.person_id, p.name_key, o."on" FROM origins o JOIN people p ON p.id = o.person_id WHERE o.network = ?'
    )
    for person, key, day in rows.fetch(db, sql, (source,)):
        found.know_day(merged.get(person, person), key, day)
    return found


@dataclass(slots=True)
class KnownOrigin:
    """The part of an origin that an import may complete."""

    id: int
    kind: str | None
    on: str | None
    asked_by: str | None
    words: str
    network: str


def origins(db: sa.Connection) -> dict[int, KnownOrigin]:
    """Every origin on record, by person."""
    sql = 'SELECT person_id, id, kind, "on", asked_by, words, network FROM origins'
    return {row[0]: KnownOrigin(*row[1:]) for row in rows.fetch(db, sql)}


@dataclass(frozen=True, slots=True)
class KnownPosition:
    """A position on record."""

    id: int
    title: str
    organization: str
    ended: str | None


def positions(db: sa.Connection) -> dict[int, list[KnownPosition]]:
    """Every position on record, by person, the present one last."""
    found: dict[int, list[KnownPosition]] = defaultdict(list)
    sql = "SELECT person_id, id, title, organization, ended FROM positions ORDER BY person_id, ended IS NULL, id"
    for person, *values in rows.fetch(db, sql):
        found[person].append(KnownPosition(*values))
    return found


def source_keys(db: sa.Connection, source: str) -> set[str]:
    """The keys of all interactions that came from a source."""
    sql = "SELECT source_key FROM interactions WHERE source = ? AND source_key IS NOT NULL"
    return {row[0] for row in rows.fetch(db, sql, (source,))}


def known_rows(db: sa.Connection, table: str, columns: tuple[str, ...]) -> set[tuple[Any, ...]]:
    """The values of some columns of every row of a table."""
    names = ", ".join(f'"{name}"' for name in columns)
    return set(rows.fetch(db, f'SELECT {names} FROM "{table}"'))


def newest_as_of(db: sa.Connection, source: str) -> str | None:
    """The newest day that any import from a source spoke of."""
    return db.exec_driver_sql("SELECT max(as_of) FROM imports WHERE source = ?", (source,)).scalar()
