"""What is not known of rows on record, and is filled in from those of an export that say the same."""

from __future__ import annotations

from collections import defaultdict

import sqlalchemy as sa

from warmth.store import rows
from warmth.store.hiding import Row
from warmth.store.joining_keys import FILLED

_UNKNOWN = (None, "")


class Gaps:
    """The columns of one table that may be filled in, of every row; read once, and written at the end."""

    def __init__(self, db: sa.Connection, table: sa.Table) -> None:
        self._db, self._table = db, table
        self._columns = FILLED.get(table.name, ())
        self._known: dict[int, Row] = {}
        self._filled: dict[int, Row] = defaultdict(dict)
        if self._columns:
            names = ", ".join(f'"{name}"' for name in self._columns)
            for row, *values in rows.fetch(db, f'SELECT id, {names} FROM "{table.name}"'):
                self._known[row] = dict(zip(self._columns, values, strict=True))

    def add(self, row: Row) -> None:
        """A row that is about to be written; what is filled in later goes along with it."""
        if self._columns:
            self._known[row["id"]] = row

    def fill(self, here: int, told: Row) -> bool:
        """Take from `told` what is not known of the row `here`; is there anything?"""
        if not self._columns:
            return False
        known = self._known[here]
        filled = {
            column: told[column]
            for column in self._columns
            if known[column] in _UNKNOWN and told[column] not in _UNKNOWN
        }
        if filled:
            known.update(filled)
            self._filled[here].update(filled)
        return bool(filled)

    def write(self) -> None:
        """Put what was filled in into the rows on record."""
        alike: dict[tuple[str, ...], list[Row]] = defaultdict(list)
        for row, filled in self._filled.items():
            alike[tuple(filled)].append({"here": row, **filled})
        for several in alike.values():
            self._db.execute(self._table.update().where(self._table.c.id == sa.bindparam("here")), several)
