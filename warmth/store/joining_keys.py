"""What makes a row of an export the same as one on record, table by table."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from typing import Any

import sqlalchemy as sa

from warmth.store import rows

Key = tuple[Any, ...]

PAIRS = {
    "acquaintances": ("a_id", "b_id"),
    "introductions": ("a_id", "b_id"),
    "duplicates": ("a_id", "b_id"),
    "merges": ("kept_id", "merged_id"),
}
"""Tables of two people who must not be one."""
FILLED = {
    "people": ("birthday", "notes", "left_on"),
    "origins": ("kind", "on", "place", "through_id", "asked_by", "words", "note", "network", "labelled_on"),
    "duplicates": ("verdict", "decided_on"),
}
"""Columns that are filled in where nothing is known here."""

_ONCE: dict[str, Key] = {
    "handles": ("person_id", "kind", "key"),
    "origins": ("person_id",),
    "interaction_people": ("interaction_id", "person_id"),
    "tags": ("name_key",),
    "person_tags": ("person_id", "tag_id"),
    "boundaries": ("person_id", "tag_id", "kind"),
    "cadences": ("person_id", "tag_id"),
    "acquaintances": ("a_id", "b_id", "kind"),
    "duplicates": ("a_id", "b_id"),
    "verdicts": ("person_id", "month"),
    "merges": ("kept_id", "merged_id"),
    "merged_rows": ("merge_id", "table_name", "row_id"),
    "settings": ("key",),
}
"""Of these, no two rows say the same."""
_OFTEN: dict[str, Key] = {
    "positions": ("person_id", "title", "organization", "started"),
    "interactions": ("on", "kind", "direction", "note", "source"),
    "ratings": ("person_id", "on", "know", "like", "trust", "why"),
    "asks": ("person_id", "text", "on"),
    "offers": ("person_id", "text", "basis"),
    "promises": ("person_id", "text", "whose", "made_on"),
    "introductions": ("a_id", "b_id", "reason"),
    "introduction_steps": ("introduction_id", "stage", "on"),
    "doors": ("person_id", "kind", "whose", "on", "note", "other_id"),
    "requests": ("direction", "key", "on"),
    "imports": ("source", "on", "as_of", "complete"),
}
"""Of these, as many are meant as there are."""


class Keys:
    """The rows of one table on record, by what they are recognised by."""

    def __init__(self, db: sa.Connection, table: str) -> None:
        self._table = table
        self._once = table in _ONCE
        self._columns = _ONCE.get(table) or _OFTEN.get(table, ("id",))
        self._known: dict[Key, list[int]] = defaultdict(list)
        self._open: dict[int, int] = {}
        wanted = ["id", *self._columns, *{"interactions": ["source_key"], "positions": ["ended"]}.get(table, [])]
        names = ", ".join(f'"{name}"' for name in dict.fromkeys(wanted))
        people = _people_by_interaction(db) if table == "interactions" else {}
        for values in rows.fetch(db, f'SELECT {names} FROM "{table}" ORDER BY id'):
            row = dict(zip(dict.fromkeys(wanted), values, strict=True))
            self._known[self._key(row, people.get(row["id"], ()))].append(row["id"])
            if table == "positions" and row["ended"] is None:
                self._open[row["person_id"]] = row["id"]

    def find(self, row: Mapping[str, Any], people: Key) -> int | None:
        """The row on record that says the same; each is found once where several may say the same."""
        here = self._known.get(self._key(row, people))
        if not here:
            return None
        return here[0] if self._is_one(row) else here.pop(0)

    def add(self, row: Mapping[str, Any], people: Key) -> None:
        """A row is added, and must not be a second time where one is enough."""
        if self._is_one(row):
            self._known[self._key(row, people)].append(row["id"])

    def open_position(self, person: int) -> int | None:
        """The present position of somebody here."""
        return self._open.get(person)

    def _is_one(self, row: Mapping[str, Any]) -> bool:
        return self._once or (self._table == "interactions" and row["source_key"] is not None)

    def _key(self, row: Mapping[str, Any], people: Key) -> Key:
        if self._table == "interactions":
            if row["source_key"] is not None:
                return (row["source"], row["source_key"])
            return (*(row[column] for column in self._columns), people)
        if self._table in ("duplicates", "introductions"):
            rest = (row[column] for column in self._columns[2:])
            return (frozenset((row["a_id"], row["b_id"])), *rest)
        if self._table == "doors" and row["other_id"] is not None:
            return (row["person_id"], row["other_id"])
        return tuple(row[column] for column in self._columns)


def _people_by_interaction(db: sa.Connection) -> dict[int, Key]:
    found: dict[int, list[int]] = defaultdict(list)
    sql = "SELECT interaction_id, person_id FROM interaction_people ORDER BY person_id"
    for interaction, person in rows.fetch(db, sql):
        found[interaction].append(person)
    return {interaction: tuple(people) for interaction, people in found.items()}
