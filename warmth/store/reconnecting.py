"""The facts that reconnect looks at: only people who may have a reason, in a handful of queries."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from warmth.domain.beginnings import Past
from warmth.domain.boundaries import Boundary
from warmth.domain.interactions import Direction, Kind
from warmth.domain.reconnect_reasons import DayNear, DoorOwed, FollowUp, NewPosition, OpenAsk, PromiseDue
from warmth.domain.reconnecting import Facts
from warmth.domain.vouching import TRUSTED
from warmth.domain.warmth import Constants, State, Trend
from warmth.store import occasions, rows

if TYPE_CHECKING:
    from warmth.domain.vocabulary import Vocabulary

PROMISE_DAYS, DAY_DAYS, POSITION_DAYS = 7, 14, 60
"""How near a promise and a birthday must be, and how new a position."""
_WHOLE_DAY = 10
"""Letters of a day that is known to the day."""
_STATES = {state.value: state for state in State}
_TRENDS = {trend.value: trend for trend in Trend}
_NO_BOUNDARIES: frozenset[Boundary] = frozenset()

_FACTS = """SELECT p.id, p.name, s.state, s.warmth, s.warmth_then, s.trend, s.silence, s.usual_gap, s.gaps, s.ratio,
    s.attempts, s.cadence, s.know, s."like", s.trust, s.boundaries, p.snoozed_until, p.archived_on, o."on",
    p.bumped_on
    FROM summaries s CROSS JOIN people p ON p.id = s.person_id LEFT JOIN origins o ON o.person_id = p.id
    WHERE s.labelled = 1 AND p.archived_on IS NULL AND (s.state IN ('drifting', 'due')
    OR (s.trend = 'cooling' AND s.warmth >= ?2 AND s.state <> 'dormant')
    OR (s.state = 'dormant' AND s.trust >= ?1) OR (s.cadence > 0 AND s.silence > s.cadence)
    OR s.person_id IN (SELECT value FROM json_each(?3))) AND (?4 IS NULL OR s.person_id = ?4)"""
"""A cross join has the summaries looked through first: they decide about most without a look at the person."""


@dataclass(frozen=True, slots=True)
class _Stated:
    """What the store states outright, by person."""

    promise: dict[int, PromiseDue]
    day: dict[int, DayNear]
    position: dict[int, NewPosition]
    ask: dict[int, OpenAsk]
    follow_up: dict[int, FollowUp]
    door: dict[int, DoorOwed]

    @property
    def people(self) -> set[int]:
        """Everyone of whom something is stated."""
        return {*self.promise, *self.day, *self.position, *self.ask, *self.follow_up, *self.door}


def facts(
    db: sa.Connection,
    today: date,
    constants: Constants,
    my_offers: Sequence[str],
    vocabulary: Callable[[], Vocabulary],
    near: Sequence[tuple[int, DayNear]],
    only: int | None = None,
) -> list[Facts]:
    """Everyone who might be suggested on `today`, by id, as measured by `constants`, or `only` one of them.

    `my_offers` are what you could give yourself, `vocabulary` loads what words mean, where there is an ask to read;
    `near` are the days within the next `DAY_DAYS`, the nearest of a person first.
    """
    stated = _Stated(
        promise=occasions.promises_due(db, today, PROMISE_DAYS),
        day=dict(reversed(near)),
        position=occasions.new_positions(db, today, POSITION_DAYS),
        ask=_asks(db, today, my_offers, vocabulary, only),
        follow_up=occasions.follow_ups(db, today),
        door=occasions.doors_owed(db),
    )
    found = rows.fetch(db, _FACTS, (TRUSTED, constants.cool, *rows.among(sorted(stated.people)), only))
    return sorted((_read(row, stated, today, constants) for row in found), key=lambda one: one.id)


def _asks(
    db: sa.Connection, today: date, my_offers: Sequence[str], vocabulary: Callable[[], Vocabulary], only: int | None
) -> dict[int, OpenAsk]:
    """The open asks that can be met. To be able to read takes a start its time, so it is learnt for an ask alone."""
    if not rows.fetch(db, "SELECT EXISTS(SELECT 1 FROM asks WHERE closed_on IS NULL)")[0][0]:
        return {}
    from warmth.store import met_asks

    return met_asks.open_asks(db, today, my_offers, vocabulary(), only)


def _read(row: Sequence[Any], stated: _Stated, today: date, constants: Constants) -> Facts:
    (person, name, state, warmth, then, trend, silence, gap, gaps, ratio, attempts, cadence, know, like, trust,
     boundaries, snoozed, archived, met, bumped) = row  # fmt: skip
    return Facts(
        id=person,
        name=name,
        state=_STATES[state],
        warmth=warmth,
        warmth_then=then,
        trend=_TRENDS.get(trend),
        silence=silence,
        bumped=_days_since(bumped, today),
        usual_gap=gap,
        gaps=gaps,
        ratio=ratio,
        attempts=attempts,
        cadence=cadence,
        know=know,
        like=like,
        trust=trust,
        boundaries=frozenset(map(Boundary, boundaries.split())) if boundaries else _NO_BOUNDARIES,
        met_on=date.fromisoformat(met) if met and len(met) == _WHOLE_DAY else None,
        snoozed_until=date.fromisoformat(snoozed) if snoozed else None,
        archived=archived is not None,
        promise=stated.promise.get(person),
        day=stated.day.get(person),
        position=stated.position.get(person),
        ask=stated.ask.get(person),
        follow_up=stated.follow_up.get(person),
        door=stated.door.get(person),
        constants=constants,
    )


def _days_since(day: str | None, today: date) -> int | None:
    """Days since an ISO day that is not still to come."""
    days = (today - date.fromisoformat(day)).days if day else -1
    return days if days >= 0 else None


def met_days(db: sa.Connection) -> dict[date, int]:
    """How many labelled people were first met on each day, as far as the day is known."""
    sql = f"""SELECT o."on", count(*) FROM origins o JOIN summaries s ON s.person_id = o.person_id
        WHERE s.labelled = 1 AND length(o."on") = {_WHOLE_DAY} GROUP BY o."on" """
    return {date.fromisoformat(on): count for on, count in db.exec_driver_sql(sql)}


def past(db: sa.Connection, people: Sequence[int], today: date) -> dict[int, list[Past]]:
    """Per person: what happened by `today`, the oldest first."""
    sql = """SELECT x.person_id, i."on", i.kind, i.direction, i.note FROM interaction_people x
        JOIN interactions i ON i.id = x.interaction_id WHERE x.person_id IN (SELECT value FROM json_each(?))
        AND i."on" <= ? ORDER BY x.person_id, i."on", i.id"""
    found: dict[int, list[Past]] = defaultdict(list)
    for person, on, kind, direction, note in rows.fetch(db, sql, (*rows.among(people), today.isoformat())):
        found[person].append(Past(date.fromisoformat(on), Kind(kind), Direction(direction), note))
    return found


def shared(db: sa.Connection, people: Sequence[int]) -> dict[int, list[str]]:
    """Per person: where it began, then the names of those you know who know them too, or through whom you met."""
    only = rows.among(people)
    sql = """SELECT a.a_id, 1, p.name FROM acquaintances a JOIN people p ON p.id = a.b_id
            WHERE a.kind = 'knows' AND p.archived_on IS NULL AND a.a_id IN (SELECT value FROM json_each(?1))
        UNION SELECT a.b_id, 1, p.name FROM acquaintances a JOIN people p ON p.id = a.a_id
            WHERE a.kind = 'knows' AND p.archived_on IS NULL AND a.b_id IN (SELECT value FROM json_each(?1))
        UNION SELECT o.person_id, 1, p.name FROM origins o JOIN people p ON p.id = o.through_id
            WHERE p.archived_on IS NULL AND o.person_id IN (SELECT value FROM json_each(?1))
        UNION SELECT person_id, 0, place FROM origins
            WHERE place <> '' AND person_id IN (SELECT value FROM json_each(?1)) ORDER BY 1, 2, 3"""
    found: dict[int, list[str]] = defaultdict(list)
    for person, _, name in rows.fetch(db, sql, only):
        found[person].append(name)
    return found
