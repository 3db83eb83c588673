"""Possible duplicates: two people who may be one, with the evidence and a remembered answer."""

from __future__ import annotations

from dataclasses import dataclass

import sqlalchemy as sa

from warmth.domain.named import Named
from warmth.store import rows

_UNDECIDED = """FROM duplicates d JOIN people a ON a.id = d.a_id JOIN people b ON b.id = d.b_id
    WHERE d.verdict IS NULL AND a.archived_on IS NULL AND b.archived_on IS NULL"""


@dataclass(frozen=True, slots=True)
class PossibleDuplicate:
    """A pair that is not decided yet."""

    id: int
    a: Named
    b: Named
    evidence: str


def undecided(db: sa.Connection) -> list[PossibleDuplicate]:
    """Pairs that wait for an answer."""
    sql = f"SELECT d.id, a.id, a.name, b.id, b.name, d.evidence {_UNDECIDED} ORDER BY d.id"
    return [
        PossibleDuplicate(ident, Named(a, a_name), Named(b, b_name), evidence)
        for ident, a, a_name, b, b_name, evidence in rows.fetch(db, sql)
    ]


def count(db: sa.Connection) -> int:
    """How many pairs wait."""
    return int(db.exec_driver_sql(f"SELECT count(*) {_UNDECIDED}").scalar_one())
