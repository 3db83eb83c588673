"""Possible duplicates: two people who may be one, with the evidence and a remembered answer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa

from warmth.domain.named import Named
from warmth.store import rows
from warmth.store.tables import duplicates

SAME, NOT_THE_SAME = "same", "not the same"
_UNDECIDED = """FROM duplicates d JOIN people a ON a.id = d.a_id JOIN people b ON b.id = d.b_id
    WHERE d.verdict IS NULL AND a.archived_on IS NULL AND b.archived_on IS NULL"""


@dataclass(frozen=True, slots=True)
class PossibleDuplicate:
    """A pair, the one known longer first; `verdict` is None until it is decided."""

    id: int
    a: Named
    b: Named
    evidence: str
    verdict: str | None = None


def undecided(db: sa.Connection) -> list[PossibleDuplicate]:
    """Pairs that wait for an answer."""
    sql = f"SELECT d.id, a.id, a.name, b.id, b.name, d.evidence {_UNDECIDED} ORDER BY d.id"
    return [
        PossibleDuplicate(ident, Named(a, a_name), Named(b, b_name), evidence)
        for ident, a, a_name, b, b_name, evidence in rows.fetch(db, sql)
    ]


def one(db: sa.Connection, duplicate: int) -> PossibleDuplicate | None:
    """The pair with this id, decided or not, or None."""
    sql = """SELECT d.id, a.id, a.name, b.id, b.name, d.evidence, d.verdict FROM duplicates d
        JOIN people a ON a.id = d.a_id JOIN people b ON b.id = d.b_id WHERE d.id = ?"""
    for ident, a, a_name, b, b_name, evidence, verdict in rows.fetch(db, sql, (duplicate,)):
        return PossibleDuplicate(ident, Named(a, a_name), Named(b, b_name), evidence, verdict)
    return None


def decide(db: sa.Connection, a: int, b: int, verdict: str, today: date, *, anew: bool = False) -> None:
    """Remember the answer about a pair, in either order; with `anew` also of one that was never asked about."""
    columns = duplicates.c
    pair = sa.or_(sa.and_(columns.a_id == a, columns.b_id == b), sa.and_(columns.a_id == b, columns.b_id == a))
    decided = {"verdict": verdict, "decided_on": today.isoformat()}
    if not db.execute(duplicates.update().where(pair).values(decided)).rowcount and anew:
        rows.insert(db, duplicates, a_id=min(a, b), b_id=max(a, b), **decided)


def count(db: sa.Connection) -> int:
    """How many pairs wait."""
    return int(db.exec_driver_sql(f"SELECT count(*) {_UNDECIDED}").scalar_one())
