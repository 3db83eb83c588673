"""Promises: something you or they owe, with a day."""

from __future__ import annotations

from datetime import date

import sqlalchemy as sa

from warmth.domain.named import Named
from warmth.domain.promises import Promise
from warmth.store import rows
from warmth.store.tables import people, promises


def add(db: sa.Connection, person: int, text: str, by: date | None, whose: str, today: date) -> int:
    """Keep a promise; returns its id."""
    return rows.insert(
        db, promises, person_id=person, text=text, by=by.isoformat() if by else None, whose=whose,
        made_on=today.isoformat(),
    )  # fmt: skip


def settle(db: sa.Connection, promise: int, on: date | None) -> None:
    """Mark a promise kept on a day, or open again with None."""
    rows.update(db, promises, promise, done_on=on.isoformat() if on else None)


def put_right(db: sa.Connection, promise: int, text: str, by: date | None, whose: str) -> None:
    """Put other words, another day or the other side in place of those there were."""
    rows.update(db, promises, promise, text=text, by=by.isoformat() if by else None, whose=whose)


def remove(db: sa.Connection, promise: int) -> None:
    """Take a promise back as if it had never been made."""
    rows.delete(db, promises, promise)


def one(db: sa.Connection, promise: int) -> Promise | None:
    """The promise with this id, or None."""
    return next(iter(_select(db, promises.c.id == promise)), None)


def of(db: sa.Connection, person: int) -> list[Promise]:
    """A person's promises, open ones first, by day."""
    return _select(db, promises.c.person_id == person)


def open_by(db: sa.Connection, last: date) -> list[Promise]:
    """Open promises due by `last`, earliest first; archived people's rest."""
    return _select(db, promises.c.done_on.is_(None), promises.c.by <= last.isoformat(), people.c.archived_on.is_(None))


def _select(db: sa.Connection, *where: sa.ColumnElement[bool]) -> list[Promise]:
    columns = promises.c
    query = (
        sa.select(
            columns.id, columns.person_id, people.c.name, columns.text, columns.by, columns.whose, columns.done_on
        )
        .join(people, people.c.id == columns.person_id)
        .where(*where)
        .order_by(columns.done_on.is_not(None), columns.by.is_(None), columns.by, columns.id)
    )
    return [
        Promise(ident, Named(person, name), text, _day(by), whose, _day(done))
        for ident, person, name, text, by, whose, done in db.execute(query)
    ]


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
