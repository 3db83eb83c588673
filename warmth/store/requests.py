"""Requests: someone asking to connect, or you asking them; pending ones are requests, not people."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa

from warmth.store import rows
from warmth.store.tables import requests

PENDING = "pending"


@dataclass(frozen=True, slots=True)
class Request:
    """`incoming` when they asked. `person` is set once they are one of yours."""

    id: int
    person: int | None
    incoming: bool
    name: str
    url: str
    words: str
    on: date
    status: str


def pending(db: sa.Connection) -> list[Request]:
    """Every open request, the newest first."""
    query = sa.select(requests).where(requests.c.status == PENDING).order_by(requests.c.on.desc(), requests.c.id)
    return [
        Request(r.id, r.person_id, r.direction == "in", r.name, r.url, r.words, date.fromisoformat(r.on), r.status)
        for r in db.execute(query)
    ]


def known_keys(db: sa.Connection) -> dict[tuple[str, str], tuple[int, str]]:
    """(direction, key) → (id, status) of every request on record."""
    columns = requests.c
    query = sa.select(columns.direction, columns.key, columns.id, columns.status)
    return {(direction, key): (ident, status) for direction, key, ident, status in db.execute(query)}


def settle(db: sa.Connection, request: int, status: str, person: int | None = None) -> None:
    """Close a request, and link it to the person it became."""
    rows.update(db, requests, request, status=status, person_id=person)
