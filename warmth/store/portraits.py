"""What is derived of everyone, as an export for reading tells it."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

from warmth.store import rows

_TOLD = ("title", "company", "know", "like", "trust", "warmth", "state", "boundaries", "last_touch")


def standings(db: sa.Connection) -> dict[int, dict[str, Any]]:
    """By person: position, ratings, warmth (0–100, whole), state, effective boundaries, day of the last touch."""
    sql = """SELECT s.person_id, s.title, s.company, s.know, s."like", s.trust, CAST(round(s.warmth) AS INTEGER),
        s.state, s.boundaries, i."on" FROM summaries s LEFT JOIN interactions i ON i.id = s.last_id"""
    return {person: dict(zip(_TOLD, told, strict=True)) for person, *told in rows.fetch(db, sql)}
