"""Asks and offers: what people need and what they could give."""

from __future__ import annotations

from datetime import date

import sqlalchemy as sa

from warmth.domain.wants import Ask, Basis, Offer
from warmth.store import rows
from warmth.store.tables import asks, offers


def asks_of(db: sa.Connection, person: int) -> list[Ask]:
    """A person's asks, oldest first, closed ones included."""
    query = sa.select(asks).where(asks.c.person_id == person).order_by(asks.c.on, asks.c.id)
    return [Ask(r.id, r.text, r.on, r.closed_on) for r in db.execute(query)]


def offers_of(db: sa.Connection, person: int) -> list[Offer]:
    """A person's offers, oldest first, closed ones included."""
    query = sa.select(offers).where(offers.c.person_id == person).order_by(offers.c.id)
    return [Offer(r.id, r.text, r.on, r.closed_on, Basis(r.basis), r.source) for r in db.execute(query)]


def add_ask(db: sa.Connection, person: int, text: str, on: date) -> int:
    """Something a person needs."""
    return rows.insert(db, asks, person_id=person, text=text, on=on.isoformat())


def add_offer(db: sa.Connection, person: int, text: str, on: date, basis: Basis) -> int:
    """Something a person could give."""
    return rows.insert(db, offers, person_id=person, text=text, on=on.isoformat(), basis=basis.value)


def close_ask(db: sa.Connection, ask: int, on: date) -> None:
    """The need is met or gone."""
    rows.update(db, asks, ask, closed_on=on.isoformat())


def close_offer(db: sa.Connection, offer: int, on: date) -> None:
    """They no longer give it."""
    rows.update(db, offers, offer, closed_on=on.isoformat())


def set_ask(db: sa.Connection, ask: int, **fields: str | None) -> None:
    """Set columns of an ask."""
    rows.update(db, asks, ask, **fields)


def set_offer(db: sa.Connection, offer: int, **fields: str | None) -> None:
    """Set columns of an offer."""
    rows.update(db, offers, offer, **fields)


def remove_ask(db: sa.Connection, ask: int) -> None:
    """Take an ask away as if it had never been noted."""
    rows.delete(db, asks, ask)


def remove_offer(db: sa.Connection, offer: int) -> None:
    """Take an offer away as if it had never been noted."""
    rows.delete(db, offers, offer)
