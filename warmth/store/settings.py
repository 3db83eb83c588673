"""Settings: what the database has learned about its owner, undone like everything else."""

from __future__ import annotations

import sqlalchemy as sa

from warmth.store import rows
from warmth.store.tables import settings


def all_of(db: sa.Connection) -> dict[str, str]:
    """Every setting."""
    return {key: value for key, value in db.execute(sa.select(settings.c.key, settings.c.value))}


def put(db: sa.Connection, key: str, value: str) -> None:
    """Set one."""
    known = db.execute(sa.select(settings.c.id, settings.c.value).where(settings.c.key == key)).first()
    if known is None:
        rows.insert(db, settings, key=key, value=value)
    elif known.value != value:
        rows.update(db, settings, known.id, value=value)


def drop(db: sa.Connection, key: str) -> bool:
    """Take one away; False when it was not set."""
    known = db.execute(sa.select(settings.c.id).where(settings.c.key == key)).scalar()
    if known is not None:
        rows.delete(db, settings, known)
    return known is not None
