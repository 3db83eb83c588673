"""Introductions: two people, the reason, and the stages it went through."""

from __future__ import annotations

from collections import defaultdict
from datetime import date

import sqlalchemy as sa

from warmth.domain.introductions import Introduction, Stage, Step
from warmth.domain.named import Named
from warmth.store import rows
from warmth.store.tables import introduction_steps, introductions

_ANY = "true"
_OF_ONE = ":only IN (i.a_id, i.b_id)"
_ITSELF = "i.id = :only"


def all_of(db: sa.Connection, person: int | None = None) -> list[Introduction]:
    """Every introduction, or those of one person, the newest first."""
    return _select(db, _ANY if person is None else _OF_ONE, person)


def one(db: sa.Connection, introduction: int) -> Introduction | None:
    """The introduction with this id, or None."""
    return next(iter(_select(db, _ITSELF, introduction)), None)


def between(db: sa.Connection, a: int, b: int) -> list[Introduction]:
    """The introductions of a pair, whoever was asked first, the newest first."""
    return [found for found in all_of(db, a) if b in (found.a.id, found.b.id)]


def add(db: sa.Connection, a: int, b: int, reason: str, on: date) -> int:
    """Begin with an idea; returns its id."""
    made = rows.insert(db, introductions, a_id=a, b_id=b, reason=reason, stage=Stage.IDEA.value)
    _step(db, made, Stage.IDEA, on)
    return made


def advance(db: sa.Connection, introduction: int, stage: Stage, on: date) -> None:
    """Reach a stage on a day."""
    rows.update(db, introductions, introduction, stage=stage.value)
    _step(db, introduction, stage, on)


def set_reason(db: sa.Connection, introduction: int, reason: str) -> None:
    """Put another reason in place of the one there was."""
    rows.update(db, introductions, introduction, reason=reason)


def _step(db: sa.Connection, introduction: int, stage: Stage, on: date) -> None:
    rows.insert(db, introduction_steps, introduction_id=introduction, stage=stage.value, on=on.isoformat())


def _select(db: sa.Connection, where: str, only: int | None) -> list[Introduction]:
    parameters = {} if only is None else {"only": only}
    steps: dict[int, list[Step]] = defaultdict(list)
    sql = f"""SELECT s.introduction_id, s.stage, s."on" FROM introduction_steps s
        JOIN introductions i ON i.id = s.introduction_id WHERE {where} ORDER BY s.id"""
    for introduction, stage, on in db.exec_driver_sql(sql, parameters):
        steps[introduction].append(Step(Stage(stage), date.fromisoformat(on)))
    sql = f"""SELECT i.id, i.a_id, a.name, i.b_id, b.name, i.reason, i.stage FROM introductions i
        JOIN people a ON a.id = i.a_id JOIN people b ON b.id = i.b_id
        WHERE {where} AND +a.merged_into_id IS NULL AND +b.merged_into_id IS NULL ORDER BY i.id DESC"""
    return [
        Introduction(ident, Named(a, a_name), Named(b, b_name), reason, Stage(stage), tuple(steps[ident]))
        for ident, a, a_name, b, b_name, reason, stage in db.exec_driver_sql(sql, parameters)
    ]
