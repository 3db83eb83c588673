"""The facts that reconnect looks at: only people who may have a reason, in a handful of queries."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

import sqlalchemy as sa

from warmth.domain.boundaries import Boundary
from warmth.domain.fuzzy import FuzzyDate, next_anniversary
from warmth.domain.gifts import Gift
from warmth.domain.reconnect_reasons import DayNear, DoorOwed, FollowUp, NewPosition, OpenAsk, PromiseDue
from warmth.domain.reconnecting import Facts
from warmth.domain.vouching import LOWEST_MARK
from warmth.domain.warmth import State, Trend
from warmth.domain.words import telling
from warmth.store import acquaintances, promises, rows
from warmth.store.gifts import gifts_of

PROMISE_DAYS, DAY_DAYS, POSITION_DAYS, STALLED_DAYS = 7, 14, 60, 7
"""How near a promise and a birthday must be, how new a position, how long an introduction waits before a reminder."""

_FACTS = """SELECT p.id, p.name, s.state, s.warmth, s.warmth_then, s.trend, s.silence, s.usual_gap, s.gaps, s.ratio,
    s.attempts, s.cadence, s.know, s."like", s.trust, s.boundaries, p.snoozed_until, p.archived_on, o."on"
    FROM summaries s JOIN people p ON p.id = s.person_id LEFT JOIN origins o ON o.person_id = p.id
    WHERE s.labelled = 1 AND p.archived_on IS NULL AND (s.state IN ('drifting', 'due') OR s.trend = 'cooling'
    OR (s.state = 'dormant' AND s.trust >= 4) OR (s.cadence > 0 AND s.silence > s.cadence)
    OR p.id IN (SELECT value FROM json_each(?)))"""


def facts(db: sa.Connection, today: date, my_offers: Sequence[str] = ()) -> list[Facts]:
    """Everyone who might be suggested on `today`, by id. `my_offers` are what you could give yourself."""
    due = _promises(db, today)
    near = {person: day for person, day in days_near(db, today) if day.in_days <= DAY_DAYS}
    moved, asks = _positions(db, today), _asks(db, my_offers)
    waiting, doors = _follow_ups(db, today), _doors(db)
    stated = {*due, *near, *moved, *asks, *waiting, *doors}
    found = []
    for row in db.exec_driver_sql(_FACTS, rows.among(sorted(stated))):
        (person, name, state, warmth, then, trend, silence, gap, gaps, ratio, attempts, cadence, know, like, trust,
         boundaries, snoozed, archived, met) = row  # fmt: skip
        found.append(
            Facts(
                id=person,
                name=name,
                state=State(state),
                warmth=warmth,
                warmth_then=then,
                trend=Trend(trend) if trend else None,
                silence=silence,
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
            )
        )
    return sorted(found, key=lambda one: one.id)


def _promises(db: sa.Connection, today: date) -> dict[int, PromiseDue]:
    """Each person's most pressing open promise."""
    found: dict[int, PromiseDue] = {}
    for one in promises.open_by(db, today + timedelta(PROMISE_DAYS)):
        if one.by is not None:
            found.setdefault(one.person.id, PromiseDue(0, one.text, one.whose == "me", (one.by - today).days))
    return found


def days_near(db: sa.Connection, today: date) -> list[tuple[int, DayNear]]:
    """The next birthday of everyone who may be contacted, nearest first."""
    sql = """SELECT p.id, p.birthday FROM people p JOIN summaries s ON s.person_id = p.id
        WHERE p.birthday IS NOT NULL AND p.archived_on IS NULL AND NOT instr(s.boundaries, 'do-not-contact')"""
    found: list[tuple[int, DayNear]] = []
    for person, birthday in db.exec_driver_sql(sql):
        on = next_anniversary(FuzzyDate.parse(birthday), today)
        if on is not None:
            found.append((person, DayNear(0, "birthday", on, (on - today).days)))
    return sorted(found, key=lambda pair: (pair[1].in_days, pair[0]))


def _positions(db: sa.Connection, today: date) -> dict[int, NewPosition]:
    sql = """SELECT person_id, title, organization, noticed_on FROM positions
        WHERE ended IS NULL AND noticed_on >= ? AND noticed_on <= ? ORDER BY id"""
    since = (today - timedelta(POSITION_DAYS)).isoformat()
    return {
        person: NewPosition(0, title, organization, date.fromisoformat(noticed))
        for person, title, organization, noticed in db.exec_driver_sql(sql, (since, today.isoformat()))
    }


def _asks(db: sa.Connection, my_offers: Sequence[str]) -> dict[int, OpenAsk]:
    """Open asks that you could meet, or somebody you could vouch for whom they do not know yet: one a person."""
    sql = """SELECT a.person_id, a.text FROM asks a JOIN people p ON p.id = a.person_id
        WHERE a.closed_on IS NULL AND p.archived_on IS NULL ORDER BY a.id"""
    asked = [(person, text) for person, text in db.exec_driver_sql(sql)]
    givers = _givers(db) if asked else {}
    settled = {pair for a, b, _ in acquaintances.all_pairs(db) for pair in ((a, b), (b, a))}
    by_stem: dict[str, list[tuple[int, str, Gift]]] = defaultdict(list)
    for giver, (name, gifts) in givers.items():
        for gift in gifts:
            for stem in telling(gift.text):
                by_stem[stem].append((giver, name, gift))
    found: dict[int, OpenAsk] = {}
    for person, text in asked:
        mine = next((offer for offer in my_offers if Gift(offer, "offer").meets(text)), None)
        if mine is not None:
            found.setdefault(person, OpenAsk(0, text, None, mine))
            continue
        candidates = (one for stem in sorted(telling(text)) for one in by_stem.get(stem, ()))
        for giver, name, gift in candidates:
            if giver != person and gift.how != "position" and (giver, person) not in settled and gift.meets(text):
                found.setdefault(person, OpenAsk(0, text, name, gift.text))
                break
    return found


def _givers(db: sa.Connection) -> dict[int, tuple[str, list[Gift]]]:
    sql = """SELECT p.id, p.name FROM summaries s JOIN people p ON p.id = s.person_id
        WHERE s.know >= ? AND s.trust >= ? AND s.labelled = 1 AND p.archived_on IS NULL
        AND NOT instr(s.boundaries, 'never-introduce') AND NOT instr(s.boundaries, 'do-not-contact') ORDER BY p.id"""
    names = {person: name for person, name in db.exec_driver_sql(sql, (LOWEST_MARK, LOWEST_MARK))}
    gifts = gifts_of(db, names)
    return {person: (name, gifts.get(person, [])) for person, name in names.items()}


def _follow_ups(db: sa.Connection, today: date) -> dict[int, FollowUp]:
    """Introductions whose last step is older than a week and is not an end."""
    sql = """SELECT i.a_id, a.name, i.b_id, b.name, i.stage, max(s."on") FROM introductions i
        JOIN people a ON a.id = i.a_id JOIN people b ON b.id = i.b_id
        JOIN introduction_steps s ON s.introduction_id = i.id
        WHERE i.stage IN ('asked first', 'first said yes', 'asked second', 'both said yes', 'introduced')
        GROUP BY i.id HAVING max(s."on") <= ?"""
    found: dict[int, FollowUp] = {}
    for a, a_name, b, b_name, stage, on in db.exec_driver_sql(sql, ((today - timedelta(STALLED_DAYS)).isoformat(),)):
        for person, other in ((a, b_name), (b, a_name)):
            found.setdefault(person, FollowUp(0, other, stage, date.fromisoformat(on)))
    return found


def _doors(db: sa.Connection) -> dict[int, DoorOwed]:
    """Doors opened for you, by people for whom you never opened one."""
    sql = """SELECT person_id, kind, max("on") FROM doors d WHERE whose = 'them' AND returned_on IS NULL
        AND NOT EXISTS (SELECT 1 FROM doors m WHERE m.person_id = d.person_id AND m.whose = 'me')
        GROUP BY person_id ORDER BY person_id"""
    return {
        person: DoorOwed(0, kind, date.fromisoformat(on) if on else None)
        for person, kind, on in db.exec_driver_sql(sql)
    }


def met_days(db: sa.Connection) -> dict[date, int]:
    """How many labelled people were first met on each day, as far as the day is known."""
    sql = """SELECT o."on", count(*) FROM origins o JOIN summaries s ON s.person_id = o.person_id
        WHERE s.labelled = 1 AND length(o."on") = 10 GROUP BY o."on" """
    return {date.fromisoformat(on): count for on, count in db.exec_driver_sql(sql)}


def context(db: sa.Connection, people: Sequence[int], today: date) -> dict[int, dict[str, Any]]:
    """Per person: the last note by `today`, and the channel they last used with you."""
    sql = """SELECT x.person_id, i.kind, i.direction, i.note FROM interaction_people x
        JOIN interactions i ON i.id = x.interaction_id WHERE x.person_id IN (SELECT value FROM json_each(?))
        AND i.kind <> 'reaction' AND i."on" <= ? ORDER BY x.person_id, i."on", i.id"""
    found: dict[int, dict[str, Any]] = defaultdict(lambda: {"note": None, "channel": None})
    for person, kind, direction, note in db.exec_driver_sql(sql, (*rows.among(people), today.isoformat())):
        if note:
            found[person]["note"] = note
        if direction != "out":
            found[person]["channel"] = kind
    return found


def shared(db: sa.Connection, people: Sequence[int]) -> dict[int, list[str]]:
    """Per person: the names of those you know who know them too, or through whom you met."""
    only = rows.among(people)
    sql = """SELECT a.a_id, p.name FROM acquaintances a JOIN people p ON p.id = a.b_id
            WHERE a.kind = 'knows' AND p.archived_on IS NULL AND a.a_id IN (SELECT value FROM json_each(?1))
        UNION SELECT a.b_id, p.name FROM acquaintances a JOIN people p ON p.id = a.a_id
            WHERE a.kind = 'knows' AND p.archived_on IS NULL AND a.b_id IN (SELECT value FROM json_each(?1))
        UNION SELECT o.person_id, p.name FROM origins o JOIN people p ON p.id = o.through_id
            WHERE p.archived_on IS NULL AND o.person_id IN (SELECT value FROM json_each(?1)) ORDER BY 1, 2"""
    found: dict[int, list[str]] = defaultdict(list)
    for person, name in rows.fetch(db, sql, only):
        found[person].append(name)
    return found
