"""Writing the rows of an export beside those on record: what is here stays, what is not is added.

Into a database that holds nothing, rows keep their ids, so that exporting it again gives the same. Otherwise they get
new ones, and whatever refers to them follows.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError

from warmth.domain.errors import WarmthError
from warmth.store import merging_records, rows
from warmth.store.hiding import Row, Tables
from warmth.store.joining_gaps import Gaps
from warmth.store.joining_keys import PAIRS, Key, Keys
from warmth.store.tables import KEPT, people

_PARTS = {"introduction_steps": "introduction_id", "merged_rows": "merge_id"}
"""Rows that belong to one of another table: what is on record of that one already gets no more parts."""

_Reference = tuple[str, str, bool]
"""A column that refers to a row, the table of that row, and whether nothing is left to say without it."""


@dataclass(slots=True)
class Outcome:
    """How many rows of each table were added, completed, or here already; and whom of the export that concerned."""

    added: Counter[str] = field(default_factory=Counter)
    completed: Counter[str] = field(default_factory=Counter)
    unchanged: Counter[str] = field(default_factory=Counter)
    people: set[int] = field(default_factory=set)


def is_empty(db: sa.Connection) -> bool:
    """Is nothing kept yet, but for settings?"""
    return not any(
        rows.fetch(db, f'SELECT EXISTS(SELECT 1 FROM "{table.name}")')[0][0]
        for table in KEPT
        if table.name != "settings"
    )


def new_ids(db: sa.Connection, found: Tables, known: Collection[int]) -> dict[int, int]:
    """The ids that people of the export get who are not `known`."""
    wanted = [row["id"] for row in found["people"] if row["id"] not in known]
    if is_empty(db):
        return {person: person for person in wanted}
    first = rows.next_id(db, people)
    return {person: first + place for place, person in enumerate(wanted)}


class Joining:
    """Adds the rows of an export. `people` leads from its people to those here, None to nobody; `new` are not here."""

    def __init__(
        self, db: sa.Connection, found: Tables, people: Mapping[int, int | None], new: Collection[int], file: str
    ) -> None:
        self._db, self._found, self._file = db, found, file
        self._fresh = is_empty(db)
        self._ids: dict[str, dict[int, int | None]] = {"people": dict(people)}
        self._matched: dict[str, set[int]] = {"people": {one for one in people if one not in new}}
        self._taking_part = _taking_part(found)
        self._tags_told = {row["id"]: row["tag_id"] for row in found["person_tags"]}
        self.outcome = Outcome()

    def carry_out(self) -> Outcome:
        """Write everything, parents first."""
        self._db.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
        for table in sorted(KEPT, key=lambda one: one.name == "merged_rows"):
            try:
                self._join(table)
            except IntegrityError:
                raise WarmthError(
                    f"{self._file} is damaged: rows of {table.name} contradict each other; export it again."
                ) from None
        return self.outcome

    def _join(self, table: sa.Table) -> None:
        name = table.name
        keys = None if self._fresh and name != "settings" else Keys(self._db, name)
        gaps = Gaps(self._db, table)
        ids, matched = self._ids.setdefault(name, {}), self._matched.setdefault(name, set())
        taken = self._taken(name)
        next_id = rows.next_id(self._db, table)
        if self._fresh:
            next_id = max([next_id, *(told["id"] + 1 for told in self._found[name])])
        adding: list[Row] = []
        references = _references(table)
        for told in self._found[name]:
            row = self._remapped(name, told, references)
            if row is None:
                continue
            here = self._here(name, told, row, keys)
            if here is None:
                if name != "people" and (not self._fresh or row["id"] in taken):
                    row["id"], next_id = next_id, next_id + 1
                ids[told["id"]] = row["id"]
                adding.append(row)
                gaps.add(row)
                if keys is not None:
                    keys.add(row, self._people_of(name, told))
                self._concerns(name, told)
            else:
                ids[told["id"]] = here
                matched.add(told["id"])
                self._complete(name, told, bool(here) and gaps.fill(here, row))
        self.outcome.added[name] += len(adding)
        gaps.write()
        columns = [column.name for column in table.columns]
        rows.insert_many(self._db, table, columns, [[row[column] for column in columns] for row in adding])

    def _taken(self, name: str) -> set[int]:
        """The ids that rows may not keep: a database that holds nobody may have settings."""
        if not self._fresh or name != "settings":
            return set()
        return {row[0] for row in rows.fetch(self._db, "SELECT id FROM settings")}

    def _remapped(self, name: str, told: Row, references: Sequence[_Reference]) -> Row | None:
        """The row as it refers to rows here; None when it is about somebody who is left out, or has lost its sense."""
        row = dict(told)
        if name == "people":
            mine = self._ids["people"][told["id"]]
            if mine is None:
                return None
            row["id"] = mine
        for column, parent, needed in references:
            value = told[column]
            if value is not None:
                row[column] = here = self._ids[parent].get(value)
                if here is None and needed:
                    return None
        if name == "merged_rows" and not self._fresh:
            moved = re.split("[.:]", told["table_name"])[0]
            row["row_id"] = self._ids.get(moved, {}).get(told["row_id"])
            if row["row_id"] is None:
                return None
            if moved == "person_tags":
                tag = self._ids["tags"].get(self._tags_told[told["row_id"]])
                row["table_name"] = merging_records.retagged(told["table_name"], tag)
        if name == "interactions" and not self._people_of(name, told):
            return None if told["id"] in self._taking_part else row
        if name in PAIRS and not self._fresh:
            a, b = PAIRS[name]
            if row[a] == row[b]:
                return None
            if name == "acquaintances":
                row[a], row[b] = sorted((row[a], row[b]))
        return row

    def _here(self, name: str, told: Row, row: Row, keys: Keys | None) -> int | None:
        """The row on record that says the same."""
        if name == "people":
            return row["id"] if told["id"] in self._matched["people"] else None
        if keys is None:
            return None
        if name in _PARTS:
            parent = "introductions" if name == "introduction_steps" else "merges"
            if told[_PARTS[name]] in self._matched[parent]:
                return 0
        if name == "positions" and row["ended"] is None and told["person_id"] in self._matched["people"]:
            return keys.find(row, ()) or keys.open_position(row["person_id"])
        return keys.find(row, self._people_of(name, told))

    def _complete(self, name: str, told: Row, filled: bool) -> None:
        if filled:
            self.outcome.completed[name] += 1
            self._concerns(name, told)
        else:
            self.outcome.unchanged[name] += 1

    def _concerns(self, name: str, told: Row) -> None:
        if name == "people":
            self.outcome.people.add(told["id"])
        elif told.get("person_id") is not None and name != "interaction_people":
            self.outcome.people.add(told["person_id"])

    def _people_of(self, name: str, told: Row) -> Key:
        """The people here who take part in an interaction of the export."""
        if name != "interactions":
            return ()
        people = (self._ids["people"].get(one) for one in self._taking_part.get(told["id"], ()))
        return tuple(sorted({one for one in people if one is not None}))


def _references(table: sa.Table) -> list[_Reference]:
    of_an_owner = table.name in ("boundaries", "cadences")
    return [
        (column.name, key.column.table.name, of_an_owner or not column.nullable)
        for column in table.columns
        for key in column.foreign_keys
    ]


def _taking_part(found: Tables) -> dict[int, list[Any]]:
    taking_part: dict[int, list[Any]] = defaultdict(list)
    for row in found["interaction_people"]:
        taking_part[row["interaction_id"]].append(row["person_id"])
    return dict(taking_part)
