"""Counting people, over the summaries; and the courses from which past counts are made."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from operator import attrgetter

import sqlalchemy as sa

from warmth.domain.boundaries import NOT_INTRODUCED
from warmth.domain.interactions import Direction, Kind
from warmth.domain.moments import Course
from warmth.domain.ratings import Rating
from warmth.domain.warmth import Touch
from warmth.store import rows
from warmth.store.boundaries import VOUCHABLE, carries

_COUNTS = f"""SELECT count(*), count(*) FILTER (WHERE labelled), count(*) FILTER (WHERE NOT labelled), count(rated_on),
    count(*) FILTER (WHERE {VOUCHABLE}), count(*) FILTER (WHERE band IN ('warm', 'hot')),
    count(*) FILTER (WHERE trend = 'cooling'), count(*) FILTER (WHERE state = 'dormant')
    FROM summaries s JOIN people p ON p.id = s.person_id WHERE p.archived_on IS NULL AND +p.merged_into_id IS NULL"""

_COURSES = f"""SELECT p.id, CASE WHEN o."on" GLOB '[0-9]*' THEN min(o."on", p.created_on) ELSE p.created_on END,
    p.archived_on, CASE WHEN s.labelled THEN coalesce(o.labelled_on, '') END, {carries(*NOT_INTRODUCED)}
    FROM people p JOIN summaries s ON s.person_id = p.id LEFT JOIN origins o ON o.person_id = p.id
    WHERE +p.merged_into_id IS NULL AND (p.archived_on IS NULL OR p.archived_on > ?)"""
_RATINGS = 'SELECT person_id, "on", know, trust FROM ratings ORDER BY person_id, "on", id'
_TOUCHES = 'SELECT id, "on", kind, direction, "group" FROM interactions WHERE "on" <= ?'

_ON = attrgetter("on")


def counts(db: sa.Connection, lowest_mark: int, judged_since: date) -> tuple[int, ...]:
    """People, labelled, unlabelled, rated, vouchable, warm, cooling, dormant."""
    return tuple(db.exec_driver_sql(_COUNTS, (lowest_mark, judged_since.isoformat())).one())


def courses(db: sa.Connection, first: date, last: date) -> Iterator[Course]:
    """The course, up to `last`, of everybody who was not archived by `first`.

    A fuzzy day of origin counts from its beginning; a label without a day of its own has always been there.
    """
    ratings, touches = _ratings(db), _touches(db, last)
    for person, known, archived, labelled, forbidden in rows.fetch(db, _COURSES, (first.isoformat(),)):
        yield Course(
            known_on=known,
            archived_on=archived,
            labelled_on=labelled,
            vouches=not forbidden,
            ratings=ratings.get(person, ()),
            touches=touches.get(person, ()),
        )


def _ratings(db: sa.Connection) -> dict[int, list[Rating]]:
    found: dict[int, list[Rating]] = defaultdict(list)
    for person, on, know, trust in rows.fetch(db, _RATINGS):
        found[person].append(Rating(date.fromisoformat(on), know, None, trust))
    return found


def _touches(db: sa.Connection, last: date) -> dict[int, list[Touch]]:
    found: dict[int, list[Touch]] = defaultdict(list)
    kinds, ways = {kind.value: kind for kind in Kind}, {way.value: way for way in Direction}
    days: dict[str, date] = {}
    touches = {}
    for interaction, on, kind, way, group in rows.fetch(db, _TOUCHES, (last.isoformat(),)):
        day = days.get(on) or days.setdefault(on, date.fromisoformat(on))
        touches[interaction] = Touch(day, kinds[kind], ways[way], group)
    for person, interaction in rows.fetch(db, "SELECT person_id, interaction_id FROM interaction_people ORDER BY 2, 1"):
        if interaction in touches:
            found[person].append(touches[interaction])
    for several in found.values():
        several.sort(key=_ON)
    return found
