"""Everybody who can stand on the map, and how many cannot: one query over the summaries each."""

from __future__ import annotations

from typing import NamedTuple

import sqlalchemy as sa

from warmth.domain.warmth import Trend
from warmth.store import rows


class Dot(NamedTuple):
    """One person on the map: a score of 0–15, a warmth of 0–100, and whether it is falling."""

    id: int
    name: str
    klt: int
    warmth: float
    cooling: bool


_HERE = """FROM summaries s JOIN people p ON p.id = s.person_id
    WHERE p.archived_on IS NULL AND +p.merged_into_id IS NULL"""
_DOTS = f"""SELECT p.id, p.name, s.klt, s.warmth, s.trend IS ? {_HERE} AND s.klt IS NOT NULL AND s.warmth IS NOT NULL
    ORDER BY s.klt, s.warmth DESC, s.sort_key, p.id"""
_MISSING = f"""SELECT count(*) FILTER (WHERE s.rated_on IS NULL),
    count(*) FILTER (WHERE s.rated_on IS NOT NULL AND s.klt IS NULL),
    count(*) FILTER (WHERE s.klt IS NOT NULL AND s.warmth IS NULL) {_HERE}"""


def dots(db: sa.Connection) -> list[Dot]:
    """Those judged in all three with anything logged, by score, the warmest first."""
    found = rows.fetch(db, _DOTS, (Trend.COOLING.value,))
    return [Dot(person, name, klt, warmth, bool(cooling)) for person, name, klt, warmth, cooling in found]


def missing(db: sa.Connection) -> tuple[int, int, int]:
    """How many are never rated, rated in part, and rated with nothing logged."""
    unrated, partly, silent = rows.fetch(db, _MISSING)[0]
    return unrated, partly, silent
