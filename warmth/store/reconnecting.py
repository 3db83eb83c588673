"""The facts that reconnect looks at: only people who may have a reason, in a handful of queries."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date

import sqlalchemy as sa

from warmth.domain.beginnings import Past
from warmth.domain.boundaries import Boundary
from warmth.domain.fuzzy import FuzzyDate
from warmth.domain.interactions import Direction, Kind
from warmth.domain.reconnect_reasons import DayNear
from warmth.domain.reconnecting import Facts
from warmth.domain.vocabulary import Vocabulary
from warmth.domain.vouching import TRUSTED
from warmth.domain.warmth import Constants, State, Trend
from warmth.store import met_asks, occasions, rows

PROMISE_DAYS, DAY_DAYS, POSITION_DAYS = 7, 14, 60
"""How near a promise and a birthday must be, and how new a position."""

_FACTS = """SELECT p.id, p.name, s.state, s.warmth, s.warmth_then, s.trend, s.silence, s.usual_gap, s.gaps, s.ratio,
    s.attempts, s.cadence, s.know, s."like", s.trust, s.boundaries, p.snoozed_until, p.archived_on, o."on",
    p.bumped_on
    FROM summaries s JOIN people p ON p.id = s.person_id LEFT JOIN origins o ON o.person_id = p.id
    WHERE s.labelled = 1 AND p.archived_on IS NULL AND (s.state IN ('drifting', 'due') OR s.trend = 'cooling'
    OR (s.state = 'dormant' AND s.trust >= ?1) OR (s.cadence > 0 AND s.silence > s.cadence)
    OR p.id IN (SELECT value FROM json_each(?2)))"""


def facts(
    db: sa.Connection, today: date, constants: Constants, my_offers: Sequence[str], vocabulary: Vocabulary
) -> list[Facts]:
    """Everyone who might be suggested on `today`, by id, as measured by `constants`. `my_offers` are what you could
    give yourself.
    """
    due = occasions.promises_due(db, today, PROMISE_DAYS)
    near: dict[int, DayNear] = {}
    for person, day in occasions.days_near(db, today, DAY_DAYS):
        near.setdefault(person, day)
    moved = occasions.new_positions(db, today, POSITION_DAYS)
    asks = met_asks.open_asks(db, today, my_offers, vocabulary)
    waiting, doors = occasions.follow_ups(db, today), occasions.doors_owed(db)
    stated = {*due, *near, *moved, *asks, *waiting, *doors}
    found = []
    for row in db.exec_driver_sql(_FACTS, (TRUSTED, *rows.among(sorted(stated)))):
        (person, name, state, warmth, then, trend, silence, gap, gaps, ratio, attempts, cadence, know, like, trust,
         boundaries, snoozed, archived, met, bumped) = row  # fmt: skip
        found.append(
            Facts(
                id=person,
                name=name,
                state=State(state),
                warmth=warmth,
                warmth_then=then,
                trend=Trend(trend) if trend else None,
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
                boundaries=frozenset(Boundary(word) for word in boundaries.split()),
                met_on=FuzzyDate.parse(met).day_known if met else None,
                snoozed_until=date.fromisoformat(snoozed) if snoozed else None,
                archived=archived is not None,
                promise=due.get(person),
                day=near.get(person),
                position=moved.get(person),
                ask=asks.get(person),
                follow_up=waiting.get(person),
                door=doors.get(person),
                constants=constants,
            )
        )
    return sorted(found, key=lambda one: one.id)


def _days_since(day: str | None, today: date) -> int | None:
    """Days since an ISO day that is not still to come."""
    days = (today - date.fromisoformat(day)).days if day else -1
    return days if days >= 0 else None


def met_days(db: sa.Connection) -> dict[date, int]:
    """How many labelled people were first met on each day, as far as the day is known."""
    sql = """SELECT o."on", count(*) FROM origins o JOIN summaries s ON s.person_id = o.person_id
        WHERE s.labelled = 1 AND length(o."on") = 10 GROUP BY o."on" """
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
