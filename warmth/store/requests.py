"""Requests: someone asking to connect, or you asking them; open ones are requests, not people."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

import sqlalchemy as sa

from warmth.domain.inbox import ASKED_WHY_DAYS, OPEN, RequestStatus
from warmth.store import rows
from warmth.store.tables import requests

PENDING = RequestStatus.PENDING.value
_UNTIL = " on "
"""Between `meet first` and the ISO day on which the request waits again."""


@dataclass(frozen=True, slots=True)
class Request:
    """`incoming` when they asked. `person` is set once they are one of yours; `until` while it rests."""

    id: int
    person: int | None
    incoming: bool
    name: str
    url: str
    words: str
    on: date
    status: str
    until: date | None = None

    @property
    def is_open(self) -> bool:
        """May it still be decided?"""
        return self.status in OPEN


def _read(row: sa.Row[tuple[object, ...]]) -> Request:
    r, until = row, None
    status, _, day = str(r.status).partition(_UNTIL)
    if status == RequestStatus.MEET_FIRST and day:
        until = date.fromisoformat(day)
    elif status == RequestStatus.ASKED_WHY and r.decided_on:
        until = date.fromisoformat(r.decided_on) + timedelta(ASKED_WHY_DAYS)
    on = date.fromisoformat(r.on)
    return Request(r.id, r.person_id, r.direction == "in", r.name, r.url, r.words, on, status, until)


def one(db: sa.Connection, request: int) -> Request | None:
    """The request with this id, or None."""
    row = db.execute(sa.select(requests).where(requests.c.id == request)).first()
    return None if row is None else _read(row)


def undecided(db: sa.Connection) -> list[Request]:
    """Every open request, those that rest included, the newest first."""
    open_ = sa.or_(requests.c.status.in_(OPEN), requests.c.status.like(f"{RequestStatus.MEET_FIRST}{_UNTIL}%"))
    query = sa.select(requests).where(open_).order_by(requests.c.on.desc(), requests.c.id)
    return [_read(row) for row in db.execute(query)]


def pending(db: sa.Connection, today: date) -> list[Request]:
    """The open requests that wait on `today`, the newest first."""
    return [one for one in undecided(db) if one.until is None or one.until <= today]


def known_keys(db: sa.Connection) -> dict[tuple[str, str], tuple[int, str]]:
    """(direction, key) → (id, status without its day) of every request on record."""
    columns = requests.c
    query = sa.select(columns.direction, columns.key, columns.id, columns.status)
    return {
        (direction, key): (ident, status.partition(_UNTIL)[0]) for direction, key, ident, status in db.execute(query)
    }


def settle(
    db: sa.Connection,
    request: int,
    status: RequestStatus,
    today: date,
    *,
    person: int | None = None,
    until: date | None = None,
) -> None:
    """Decide a request on `today`: link it to the person it became, or let it rest `until` a day."""
    said = f"{status}{_UNTIL}{until.isoformat()}" if until else status.value
    rows.update(db, requests, request, status=said, person_id=person, decided_on=today.isoformat())


def outcomes(db: sa.Connection) -> dict[str, int]:
    """How many of your own requests came to what, open ones left out."""
    query = (
        sa.select(requests.c.status, sa.func.count()).where(requests.c.direction == "out").group_by(requests.c.status)
    )
    found = {status.partition(_UNTIL)[0]: count for status, count in db.execute(query)}
    return {status: count for status, count in found.items() if status not in OPEN}
