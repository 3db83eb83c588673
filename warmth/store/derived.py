"""Keeping what is derived in step: a summary and two search rows per person, as of one day and one set of constants."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

import sqlalchemy as sa

from warmth.domain.warmth import Constants
from warmth.store import search, summaries

MARK = "summaries"


def is_fresh(db: sa.Connection, today: date, constants: Constants) -> bool:
    """Is everything derived as of `today` and these constants?"""
    return bool(_mark(db) == _as_of(today, constants))


def catch_up(db: sa.Connection, today: date, constants: Constants) -> None:
    """On a new day only those with interactions can have moved; with other constants, they too.

    Without a mark (a new database, or one just upgraded) everything is derived anew.
    """
    if is_fresh(db, today, constants):
        return
    if _mark(db) is None:
        refresh(db, None, today, constants)
    else:
        summaries.move_on(db, today, constants)
    db.exec_driver_sql("INSERT OR REPLACE INTO marks VALUES (?, ?)", (MARK, _as_of(today, constants)))


def refresh(db: sa.Connection, people: Collection[int] | None, today: date, constants: Constants) -> None:
    """Derive anew what a change moved: for these people, or for everyone when None."""
    if people is not None and not people:
        return
    summaries.refresh(db, people, today, constants)
    search.refresh(db, people)


def _mark(db: sa.Connection) -> str | None:
    return db.exec_driver_sql("SELECT value FROM marks WHERE key = ?", (MARK,)).scalar()


def _as_of(today: date, constants: Constants) -> str:
    return f"{today.isoformat()} {constants!r}"
