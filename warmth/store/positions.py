"""Positions: a person's title at an organization, now and before."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

import sqlalchemy as sa

from warmth.domain.organizations import Stay
from warmth.domain.positions import Position
from warmth.store import rows
from warmth.store.tables import positions


def of(db: sa.Connection, person: int) -> list[Position]:
    """A person's positions, the present one last."""
    query = (
        sa.select(positions)
        .where(positions.c.person_id == person)
        .order_by(positions.c.ended.is_(None), positions.c.id)
    )
    return [Position(r.id, r.title, r.organization, r.started, r.ended, r.noticed_on) for r in db.execute(query)]


def stays(db: sa.Connection, people: Sequence[int]) -> dict[int, list[Stay]]:
    """Per person: every organization they are or were at, the newest first."""
    sql = """SELECT person_id, organization, started, ended, ended IS NULL FROM positions WHERE organization <> ''
        AND person_id IN (SELECT value FROM json_each(?)) ORDER BY ended IS NOT NULL, id DESC"""
    found: dict[int, list[Stay]] = defaultdict(list)
    for person, organization, started, ended, lasts in rows.fetch(db, sql, rows.among(people)):
        found[person].append(Stay(organization, started, ended, bool(lasts)))
    return found


def change(db: sa.Connection, person: int, title: str, organization: str, day: str) -> bool:
    """Make this the present position, ending the one before on `day`; False when it is the present one already."""
    present = next((one for one in reversed(of(db, person)) if one.ended is None), None)
    if present is not None and (present.title, present.organization) == (title, organization):
        return False
    if present is not None:
        rows.update(db, positions, present.id, ended=day)
    if title or organization:
        rows.insert(db, positions, person_id=person, title=title, organization=organization, started=day)
    return True


def correct(db: sa.Connection, person: int, title: str, organization: str) -> None:
    """Put the present position right, without a trace of the wrong one."""
    present = next((one for one in reversed(of(db, person)) if one.ended is None), None)
    if present is not None:
        rows.update(db, positions, present.id, title=title, organization=organization)
    elif title or organization:
        rows.insert(db, positions, person_id=person, title=title, organization=organization)


def take_note(db: sa.Connection, position: int) -> None:
    """A change of position is news no more."""
    rows.update(db, positions, position, noticed_on=None)


def remove(db: sa.Connection, position: int) -> None:
    """Take a position away as if it had never been held."""
    rows.delete(db, positions, position)
