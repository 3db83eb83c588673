"""The whole network as thin rows, read in one query for a list that shows and searches everybody."""

from __future__ import annotations

from typing import NamedTuple

import sqlalchemy as sa

from warmth.domain.query import Query
from warmth.store import listing, rows


class Row(NamedTuple):
    """One person in a list. `warmth` is 0–100 and unrounded, `silence` in days; None means unknown or not judged.

    `origin` is the kind of origin as text, known even where `labelled` is 0.
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


_ROWS = """SELECT p.id, p.name, p.name_key, s.company, s.title, s.warmth, s.band, s.trend, s.state, s.know, s."like",
    s.trust, s.klt, s.silence, o.kind, s.labelled
    FROM people p JOIN summaries s ON s.person_id = p.id LEFT JOIN origins o ON o.person_id = p.id
    WHERE p.archived_on IS NULL ORDER BY s.sort_key, p.id"""


def all_rows(db: sa.Connection) -> list[Row]:
    """Everyone who is not archived, by name, family name first."""
    return list(map(Row._make, rows.fetch(db, _ROWS)))


def of(db: sa.Connection, query: Query, sort: str) -> list[int]:
    """The ids of those who meet a query, sorted."""
    return listing.ids(db, query, sort)


def beginning(db: sa.Connection, key: str, limit: int) -> list[str]:
    """Names with a word that begins with `key` (folded), those that begin with it themselves first."""
    sql = """SELECT name FROM people WHERE archived_on IS NULL AND instr(' ' || name_key, ?)
        ORDER BY instr(' ' || name_key, ?) > 1, length(name_key), id LIMIT ?"""
    return [name for (name,) in rows.fetch(db, sql, (f" {key}", f" {key}", limit))]
