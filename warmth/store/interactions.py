"""Interactions and the people in them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date

import sqlalchemy as sa

from warmth.domain.interactions import Direction, Interaction, Kind
from warmth.domain.named import Named
from warmth.domain.timeline import Happening
from warmth.store import rows
from warmth.store.tables import interaction_people, interactions


def add(
    db: sa.Connection,
    people: Sequence[int],
    on: date,
    kind: Kind,
    direction: Direction,
    note: str = "",
    *,
    source: str = "log",
) -> int:
    """Log one interaction with these people; returns its id."""
    made = rows.insert(
        db, interactions, on=on.isoformat(), kind=kind.value, direction=direction.value, group=len(people), note=note,
        source=source,
    )  # fmt: skip
    for person in people:
        rows.insert(db, interaction_people, interaction_id=made, person_id=person)
    return made


def one(db: sa.Connection, interaction: int) -> Happening | None:
    """The interaction with this id, or None."""
    found = _happenings(db, "WHERE i.id = ?", (interaction,))
    return found[0] if found else None


def of(db: sa.Connection, person: int) -> list[Happening]:
    """Everything with a person, newest first."""
    where = "WHERE i.id IN (SELECT interaction_id FROM interaction_people WHERE person_id = ?)"
    return _happenings(db, where, (person,))


def _happenings(db: sa.Connection, where: str, parameters: tuple[int, ...]) -> list[Happening]:
    sql = f"""SELECT i.id, i."on", i.kind, i.direction, i."group", i.note, i.source, p.id, p.name FROM interactions i
        JOIN interaction_people x ON x.interaction_id = i.id JOIN people p ON p.id = x.person_id
        {where} AND +p.merged_into_id IS NULL ORDER BY i."on" DESC, i.id DESC, x.id"""
    # The sign keeps SQLite from beginning with the index of everybody who is not merged.
    found: dict[int, Interaction] = {}
    people: dict[int, list[Named]] = defaultdict(list)
    for ident, on, kind, direction, group, note, source, person, name in db.exec_driver_sql(sql, parameters):
        if ident not in found:
            day = date.fromisoformat(on)
            found[ident] = Interaction(ident, day, Kind(kind), Direction(direction), group, note, source)
        people[ident].append(Named(person, name))
    return [Happening(interaction, tuple(people[ident])) for ident, interaction in found.items()]


def put_right(db: sa.Connection, interaction: int, on: date, kind: Kind, direction: Direction, note: str) -> None:
    """Put what really happened in place of what was noted."""
    rows.update(db, interactions, interaction, on=on.isoformat(), kind=kind.value, direction=direction.value, note=note)


def remove(db: sa.Connection, interaction: int) -> None:
    """Delete one interaction."""
    rows.delete(db, interactions, interaction)
