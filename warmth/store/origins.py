"""Origins: one row a person, what is known of how it began."""

from __future__ import annotations

import sqlalchemy as sa

from warmth.domain.origins import AskedBy, Origin, OriginKind
from warmth.store import rows
from warmth.store.tables import origins


def of(db: sa.Connection, person: int) -> Origin | None:
    """What is known of how it began, or None."""
    query = sa.select(origins).where(origins.c.person_id == person)
    row = db.execute(query).first()
    if row is None:
        return None
    return Origin(
        kind=OriginKind(row.kind) if row.kind else None,
        on=row.on,
        place=row.place,
        through_id=row.through_id,
        asked_by=AskedBy(row.asked_by) if row.asked_by else None,
        words=row.words,
        note=row.note,
        network=row.network,
        labelled_on=row.labelled_on,
    )


def put(db: sa.Connection, person: int, origin: Origin) -> None:
    """Set a person's origin."""
    values = {
        "kind": origin.kind.value if origin.kind else None,
        "on": origin.on,
        "place": origin.place,
        "through_id": origin.through_id,
        "asked_by": origin.asked_by.value if origin.asked_by else None,
        "words": origin.words,
        "note": origin.note,
        "network": origin.network,
        "labelled_on": origin.labelled_on,
    }
    known = db.execute(sa.select(origins.c.id).where(origins.c.person_id == person)).scalar()
    if known is None:
        rows.insert(db, origins, person_id=person, **values)
    else:
        rows.update(db, origins, known, **values)
