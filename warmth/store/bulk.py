"""Reading everything an import matches against, and writing what it found, many rows at a time."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from warmth.domain.handles import HandleKind
from warmth.domain.matching import Identities
from warmth.domain.origins import Origin, OriginKind
from warmth.store import journal, journal_triggers, rows, tables

COLUMNS: dict[str, tuple[str, ...]] = {
    "people": ("id", "name", "name_key", "created_on", "birthday", "notes"),
    "handles": ("person_id", "kind", "value", "key"),
    "positions": ("person_id", "title", "organization", "started", "noticed_on"),
    "origins": (
        "person_id",
        "kind",
        "on",
        "asked_by",
        "words",
        "network",
        "note",
        "through_id",
        "labelled_on",
    ),
    "interactions": ("id", "on", "kind", "direction", "group", "note", "source", "source_key"),
    "interaction_people": ("interaction_id", "person_id"),
    "asks": ("person_id", "text", "on"),
    "offers": ("person_id", "text", "on", "basis", "source"),
    "doors": ("person_id", "kind", "whose", "on", "note", "source"),
    "requests": ("direction", "name", "name_key", "key", "url", "words", "on"),
    "duplicates": ("a_id", "b_id", "evidence"),
    "person_tags": ("person_id", "tag_id"),
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
                with journal_triggers.added_at_once(self._db, table, journal.current(self._db)):
                    rows.insert_many(self._db, table, COLUMNS[table.name], self._rows[table.name])
        self._rows.clear()


def identities(db: sa.Connection, source: str, phone_key: Callable[[str], str] = str) -> Identities:
    """Everyone on record, merged people leading to the one they were merged into.

    `phone_key` completes the key of a telephone number that lacks its country's code.
    """
    found = Identities()
    merged: dict[int, int] = dict(
        rows.fetch(db, "SELECT id, merged_into_id FROM people WHERE merged_into_id IS NOT NULL")
    )
    for person in merged:
        while merged[person] in merged:
            merged[person] = merged[merged[person]]
    called: dict[int, set[str]] = defaultdict(set)
    sql = "SELECT id, name_key FROM people WHERE id IN (SELECT value FROM json_each(?))"
    for person, key in rows.fetch(db, sql, rows.among({*merged, *merged.values()})):
        called[merged.get(person, person)].add(key)
    sql = "SELECT id, name_key, archived_on FROM people WHERE merged_into_id IS NULL ORDER BY id"
    for person, key, archived in rows.fetch(db, sql):
        found.know(person, key)
        if archived:
            found.away.add(person)
    for person, kind, key in rows.fetch(db, "SELECT person_id, kind, key FROM handles ORDER BY id"):
        found.know_handle(merged.get(person, person), kind, phone_key(key) if kind == HandleKind.PHONE else key)
    sql = (
        'SELECT o.person_id, p.name_key, o."on" FROM origins o JOIN people p ON p.id = o.person_id WHERE o.network = ?'
    )
    for person, key, day in rows.fetch(db, sql, (source,)):
        kept = merged.get(person, person)
        for name in called.get(kept, (key,)):
            found.know_day(kept, name, day)
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
    note: str = ""
    through_id: int | None = None
    labelled_on: str | None = None

    @property
    def origin(self) -> Origin:
        """As much of it as tells whether it is a label, and since when."""
        kind = OriginKind(self.kind) if self.kind else None
        return Origin(kind=kind, words=self.words, note=self.note, labelled_on=self.labelled_on)


def origins(db: sa.Connection) -> dict[int, KnownOrigin]:
    """Every origin on record, by person."""
    sql = """SELECT person_id, id, kind, "on", asked_by, words, network, note, through_id, labelled_on FROM origins"""
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


def names_and_companies(db: sa.Connection) -> list[tuple[int, str, str, str]]:
    """(id, name, folded name, present company) of everyone who is not merged into another, in the order of ids."""
    sql = """SELECT p.id, p.name, p.name_key, coalesce(max(x.organization), '') FROM people p
        LEFT JOIN positions x ON x.person_id = p.id AND x.ended IS NULL
        WHERE p.merged_into_id IS NULL GROUP BY p.id ORDER BY p.id"""
    return list(rows.fetch(db, sql))


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


@dataclass(slots=True)
class Words:
    """The birthday and the notes of a person."""

    birthday: str | None
    notes: str


def words(db: sa.Connection) -> dict[int, Words]:
    """Everyone's birthday and notes, where there is either."""
    sql = "SELECT id, birthday, notes FROM people WHERE birthday IS NOT NULL OR notes <> ''"
    return {person: Words(birthday, notes) for person, birthday, notes in rows.fetch(db, sql)}


def put_words(db: sa.Connection, changed: dict[int, Words]) -> None:
    """Write birthdays and notes of people on record."""
    if changed:
        values = [(one.birthday, one.notes, person) for person, one in changed.items()]
        db.exec_driver_sql("UPDATE people SET birthday = ?, notes = ? WHERE id = ?", values)


def touched_days(db: sa.Connection) -> set[tuple[int, str]]:
    """Every person with every day of an interaction with them."""
    sql = """SELECT p.person_id, i."on" FROM interaction_people p JOIN interactions i ON i.id = p.interaction_id"""
    return {(person, on) for person, on in rows.fetch(db, sql)}
