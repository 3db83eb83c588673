"""Tags, and the boundaries and cadences that a person or a tag carries."""

from __future__ import annotations

from typing import Literal

import sqlalchemy as sa

from warmth.domain.boundaries import Boundary
from warmth.domain.names import tag_key
from warmth.store import rows
from warmth.store.tables import boundaries, cadences, person_tags, tags

Owner = Literal["person_id", "tag_id"]


def find(db: sa.Connection, name: str) -> int | None:
    """The id of a tag, however it is spelled, or None."""
    return db.execute(sa.select(tags.c.id).where(tags.c.name_key == tag_key(name))).scalar()


def ensure(db: sa.Connection, name: str) -> int:
    """The id of a tag, made when it is new."""
    return find(db, name) or rows.insert(db, tags, name=name, name_key=tag_key(name))


def all_names(db: sa.Connection) -> list[str]:
    """Every tag, by name."""
    return list(db.execute(sa.select(tags.c.name).order_by(tags.c.name_key)).scalars())


def give(db: sa.Connection, person: int, name: str) -> bool:
    """Tag a person; False when they have the tag already."""
    tag = ensure(db, name)
    if _given(db, person, tag) is not None:
        return False
    rows.insert(db, person_tags, person_id=person, tag_id=tag)
    return True


def take(db: sa.Connection, person: int, name: str) -> bool:
    """Take a tag from a person; False when they have not got it."""
    tag = find(db, name)
    given = None if tag is None else _given(db, person, tag)
    if given is None:
        return False
    rows.delete(db, person_tags, given)
    return True


def _given(db: sa.Connection, person: int, tag: int) -> int | None:
    query = sa.select(person_tags.c.id).where(person_tags.c.person_id == person, person_tags.c.tag_id == tag)
    return db.execute(query).scalar()


def boundaries_of(db: sa.Connection, owner: Owner, ident: int) -> list[Boundary]:
    """The boundaries a person or a tag carries itself."""
    query = sa.select(boundaries.c.kind).where(boundaries.c[owner] == ident).order_by(boundaries.c.kind)
    return [Boundary(kind) for kind in db.execute(query).scalars()]


def set_boundaries(db: sa.Connection, owner: Owner, ident: int, wanted: set[Boundary]) -> None:
    """Let a person or a tag carry exactly these boundaries."""
    present = set(boundaries_of(db, owner, ident))
    for gone in present - wanted:
        db.execute(boundaries.delete().where(boundaries.c[owner] == ident, boundaries.c.kind == gone.value))
    for new in sorted(wanted - present):
        rows.insert(db, boundaries, **{owner: ident, "kind": new.value})


def cadence_of(db: sa.Connection, owner: Owner, ident: int) -> int | None:
    """The cadence a person or a tag carries itself, in days (0 is *none*), or None."""
    return db.execute(sa.select(cadences.c.days).where(cadences.c[owner] == ident)).scalar()


def set_cadence(db: sa.Connection, owner: Owner, ident: int, days: int | None) -> None:
    """Let a person or a tag carry this cadence in days (0 is *none*); None takes it away."""
    if cadence_of(db, owner, ident) == days:
        return
    db.execute(cadences.delete().where(cadences.c[owner] == ident))
    if days is not None:
        rows.insert(db, cadences, **{owner: ident, "days": days})
