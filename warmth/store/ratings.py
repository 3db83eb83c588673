"""Ratings: a history a person; no judgement is ever overwritten."""

from __future__ import annotations

from datetime import date

import sqlalchemy as sa

from warmth.domain.ratings import Rating
from warmth.store import rows
from warmth.store.tables import ratings


def of(db: sa.Connection, person: int) -> list[Rating]:
    """A person's ratings, oldest first."""
    query = sa.select(ratings).where(ratings.c.person_id == person).order_by(ratings.c.on, ratings.c.id)
    return [Rating(date.fromisoformat(r.on), r.know, r.like, r.trust, r.why, r.id) for r in db.execute(query)]


def add(db: sa.Connection, person: int, rating: Rating) -> None:
    """Keep one more judgement."""
    rows.insert(
        db, ratings, person_id=person, on=rating.on.isoformat(), know=rating.know, like=rating.like,
        trust=rating.trust, why=rating.why,
    )  # fmt: skip


def set_why(db: sa.Connection, rating: int, why: str) -> None:
    """Put another reason in place of the one there was."""
    rows.update(db, ratings, rating, why=why)


def remove(db: sa.Connection, rating: int) -> None:
    """Take a judgement back as if it had never been made."""
    rows.delete(db, ratings, rating)
