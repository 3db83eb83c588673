"""The whole network as thin rows, read in one query for a list that shows and searches everybody."""

from __future__ import annotations

import marshal
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from typing import Any, NamedTuple, cast, overload

import sqlalchemy as sa

from warmth.store import rows


class Row(NamedTuple):
    """One person in a list. `warmth` is 0–100 and unrounded, `silence` in days; None means unknown or not judged.

    `origin` is the kind of origin as text, known even where `labelled` is 0; `archived` is 1 for who was put away.
    `touches` counts interactions, `cadence` is the one in force in days, `rated_on` a day as text.
    """

    id: int
    name: str
    name_key: str
    company: str
    title: str
    warmth: float | None
    band: str | None
    trend: str | None
    state: str
    know: int | None
    like: int | None
    trust: int | None
    klt: int | None
    silence: int | None
    origin: str | None
    labelled: int
    archived: int = 0
    touches: int = 0
    cadence: int | None = None
    rated_on: str | None = None


class Rows(Sequence[Row]):
    """Any number of rows, each packed into a few bytes until it is looked at: they stay as long as the app does."""

    def __init__(self, found: Iterable[tuple[Any, ...]] = (), order: Iterable[int] | None = None) -> None:
        """In the `order` of these ids, where it is given: then what is `found` must be sorted by id."""
        packed, ids, ends = bytearray(), array("q"), array("I", [0])
        for row in found:
            packed += marshal.dumps(tuple(row))
            ids.append(row[0])
            ends.append(len(packed))
        at = range(len(ids)) if order is None else array("I", (bisect_left(ids, one) for one in order))
        self._packed = packed
        self._starts, self._ends = array("I", (ends[one] for one in at)), array("I", (ends[one + 1] for one in at))

    def __len__(self) -> int:
        return len(self._starts)

    @overload
    def __getitem__(self, place: int) -> Row: ...
    @overload
    def __getitem__(self, place: slice) -> list[Row]: ...
    def __getitem__(self, place: int | slice) -> Row | list[Row]:
        if isinstance(place, slice):
            return [self[one] for one in range(len(self))[place]]
        at = range(len(self))[place]
        return _unpacked(self._packed[self._starts[at] : self._ends[at]])

    def __iter__(self) -> Iterator[Row]:
        packed = self._packed
        return (_unpacked(packed[begin:end]) for begin, end in zip(self._starts, self._ends, strict=True))


def _unpacked(packed: bytearray) -> Row:
    return Row._make(marshal.loads(packed))  # noqa: S302  (only ever what was packed above)


_ROWS = """SELECT p.id, p.name, p.name_key, s.company, s.title, s.warmth, s.band, s.trend, s.state, s.know, s."like",
    s.trust, s.klt, s.silence, o.kind, s.labelled, p.archived_on IS NOT NULL, s.touches, s.cadence, s.rated_on
    FROM people p JOIN summaries s ON s.person_id = p.id LEFT JOIN origins o ON o.person_id = p.id
    WHERE +p.merged_into_id IS NULL ORDER BY p.id"""
_BY_NAME = """SELECT p.id FROM people p JOIN summaries s ON s.person_id = p.id
    WHERE p.merged_into_id IS NULL ORDER BY s.sort_key, p.id"""


def all_rows(db: sa.Connection) -> Rows:
    """Everyone by name, family name first: the archived too, those merged into somebody else not."""
    # Sorted by themselves, ids take the database a tenth of the memory that whole rows would; and the driver's own
    # cursor gives row by row, never all of them at once.
    with closing(db.exec_driver_sql(_BY_NAME)) as by_name, closing(db.exec_driver_sql(_ROWS)) as found:
        order = (person for (person,) in cast("Iterable[tuple[int]]", by_name.cursor))
        return Rows(cast("Iterable[tuple[Any, ...]]", found.cursor), order)


def beginning(db: sa.Connection, key: str, limit: int) -> list[str]:
    """Names with a word that begins with `key` (folded), those that begin with it themselves first."""
    sql = """SELECT name FROM people WHERE archived_on IS NULL AND instr(' ' || name_key, ?)
        ORDER BY instr(' ' || name_key, ?) > 1, length(name_key), id LIMIT ?"""
    return [name for (name,) in rows.fetch(db, sql, (f" {key}", f" {key}", limit))]
