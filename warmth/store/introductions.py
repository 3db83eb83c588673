"""Introductions: two people, the reason, and the stages it went through."""

from __future__ import annotations

from collections import defaultdict
from datetime import date

import sqlalchemy as sa

from warmth.domain.introductions import Introduction, Step
from warmth.domain.named import Named


def all_of(db: sa.Connection, person: int | None = None) -> list[Introduction]:
    """Every introduction, or those of one person, the newest first."""
    steps: dict[int, list[Step]] = defaultdict(list)
    for introduction, stage, on in db.exec_driver_sql(
        'SELECT introduction_id, stage, "on" FROM introduction_steps ORDER BY id'
    ):
        steps[introduction].append(Step(stage, date.fromisoformat(on)))
    sql = """SELECT i.id, i.a_id, a.name, i.b_id, b.name, i.reason, i.stage FROM introductions i
        JOIN people a ON a.id = i.a_id JOIN people b ON b.id = i.b_id
        WHERE :one IS NULL OR :one IN (i.a_id, i.b_id) ORDER BY i.id DESC"""
    return [
        Introduction(ident, Named(a, a_name), Named(b, b_name), reason, stage, tuple(steps[ident]))
        for ident, a, a_name, b, b_name, reason, stage in db.exec_driver_sql(sql, {"one": person})
    ]
