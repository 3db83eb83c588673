"""One derived row per person, so that every list is instant: the measure of the day, the standing, what is shown."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from datetime import date
from typing import Any

import sqlalchemy as sa

from warmth.domain.cadence import effective_cadence
from warmth.domain.interactions import Direction, Kind
from warmth.domain.names import sort_key
from warmth.domain.origins import Origin, OriginKind
from warmth.domain.ratings import Rating, standing
from warmth.domain.warmth import Constants, Touch, measure
from warmth.store import rows
from warmth.store.derived_tables import summaries

_KINDS = {kind.value: kind for kind in Kind}
_DIRECTIONS = {direction.value: direction for direction in Direction}
_INSERT = f"""INSERT OR REPLACE INTO summaries ({", ".join(f'"{c.name}"' for c in summaries.columns)})
    VALUES ({", ".join("?" for _ in summaries.columns)})"""

MEASURED = (
    "warmth", "warmth_then", "band", "trend", "state", "silence", "usual_gap", "gaps", "ratio", "attempts", "two_way",
    "touches", "last_id",
)  # fmt: skip
"""The columns that follow from interactions, the day and the constants, in the order of the table."""
_MOVE = f"UPDATE summaries SET {', '.join(f'{name} = ?' for name in MEASURED)} WHERE person_id = ?"


def move_on(db: sa.Connection, today: date, constants: Constants) -> None:
    """Measure everyone with interactions as of another day, or by other constants; nothing else of them can have moved.

    A fraction of what a whole refresh costs, and nobody waits for more on the first command of a day.
    """
    touches, last = _touches(db, _Only(None), today)
    sql = """SELECT person_id, labelled, cadence FROM summaries
        WHERE person_id IN (SELECT person_id FROM interaction_people)"""
    moved = [
        (*_measured(touches.get(person, ()), last.get(person), labelled, cadence, today, constants), person)
        for person, labelled, cadence in rows.fetch(db, sql)
    ]
    if moved:
        db.exec_driver_sql(_MOVE, moved)


def refresh(db: sa.Connection, people: Collection[int] | None, today: date, constants: Constants) -> None:
    """Write the summaries of `people`, or of everyone; those who are gone lose theirs."""
    if people is None:
        db.exec_driver_sql("DELETE FROM summaries")
    only = _Only(people)
    written = list(_rows(db, only, today, constants))
    if written:
        db.exec_driver_sql(_INSERT, written)


def differing(db: sa.Connection, today: date, constants: Constants) -> list[int]:
    """The ids whose kept summary is not what a recount gives, or which have one too many or none."""
    columns = ", ".join(f'"{column.name}"' for column in summaries.columns)
    kept = {row[0]: row for row in rows.fetch(db, f"SELECT {columns} FROM summaries")}
    fresh = {row[0]: row for row in _rows(db, _Only(None), today, constants)}
    return sorted(person for person in kept.keys() | fresh.keys() if kept.get(person) != fresh.get(person))


class _Only:
    """A restriction to some people, as SQL with one parameter, or to none."""

    def __init__(self, people: Collection[int] | None) -> None:
        self.parameters = () if people is None else (json.dumps(sorted(people)),)

    def where(self, column: str) -> str:
        return f"WHERE {column} IN (SELECT value FROM json_each(?))" if self.parameters else ""

    def rows(self, db: sa.Connection, sql: str, column: str = "person_id") -> Iterator[Any]:
        return iter(rows.fetch(db, sql.replace("{only}", self.where(column)), self.parameters))


def _rows(db: sa.Connection, only: _Only, today: date, constants: Constants) -> Iterator[tuple[Any, ...]]:
    touches, last = _touches(db, only, today)
    labelled = _labelled(db, only)
    ratings = _ratings(db, only)
    own, tagged = _cadences(db, only)
    boundaries = _boundaries(db, only)
    positions = _positions(db, only)
    nothing = _measured((), None, True, None, today, constants)
    unlabelled = _measured((), None, False, None, today, constants)
    for person, name in only.rows(db, "SELECT id, name FROM people {only}", "id"):
        cadence = effective_cadence(own.get(person), tagged.get(person, ()))
        labels = person in labelled
        if person in touches:
            found = _measured(touches[person], last.get(person), labels, cadence, today, constants)
        else:
            found = nothing if labels else unlabelled
        stand = standing(ratings.get(person, ()))
        title, company = positions.get(person, ("", ""))
        yield (
            person, *found, int(labels),
            stand.know, stand.like, stand.trust, stand.klt, _iso(stand.rated_on), _iso(stand.oldest_on),
            cadence, " ".join(sorted(boundaries.get(person, ()))), company, title, sort_key(name),
        )  # fmt: skip


def _measured(
    touches: Sequence[Touch], last: int | None, labelled: bool, cadence: int | None, today: date, constants: Constants
) -> tuple[Any, ...]:
    """The values of MEASURED for one person."""
    found = measure(touches, today, labelled=bool(labelled), cadence=cadence, constants=constants)
    rhythm = found.rhythm
    return (
        found.warmth, found.warmth_then, found.band, found.trend, found.state, found.silence,
        rhythm.gap if rhythm else None, rhythm.gaps if rhythm else 0, found.ratio, found.attempts, int(found.two_way),
        len(touches), last,
    )  # fmt: skip


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _touches(db: sa.Connection, only: _Only, today: date) -> tuple[dict[int, list[Touch]], dict[int, int]]:
    """Each person's touches, and the id of the newest interaction that counts by `today`."""
    found: dict[int, list[Touch]] = defaultdict(list)
    last: dict[int, int] = {}
    days: dict[str, date] = {}
    limit = today.isoformat()
    sql = """SELECT p.person_id, i.id, i."on", i.kind, i.direction, i."group" FROM interaction_people p
        JOIN interactions i ON i.id = p.interaction_id {only} ORDER BY p.person_id, i."on", i.id"""
    for person, interaction, on, kind, direction, group in only.rows(db, sql, "p.person_id"):
        if on > limit:
            continue
        day = days.get(on) or days.setdefault(on, date.fromisoformat(on))
        found[person].append(Touch(day, _KINDS[kind], _DIRECTIONS[direction], group))
        last[person] = interaction
    return found, last


def _labelled(db: sa.Connection, only: _Only) -> set[int]:
    sql = "SELECT person_id, kind, words, note FROM origins {only}"
    return {
        person
        for person, kind, words, note in only.rows(db, sql)
        if kind is not None and Origin(kind=OriginKind(kind), words=words, note=note).labels
    }


def _ratings(db: sa.Connection, only: _Only) -> dict[int, list[Rating]]:
    found: dict[int, list[Rating]] = defaultdict(list)
    sql = 'SELECT person_id, "on", know, "like", trust FROM ratings {only} ORDER BY person_id, "on", id'
    for person, on, know, like, trust in only.rows(db, sql):
        found[person].append(Rating(date.fromisoformat(on), know, like, trust))
    return found


def _cadences(db: sa.Connection, only: _Only) -> tuple[dict[int, int], dict[int, list[int]]]:
    """Each person's own cadence in days, and those of their tags."""
    mine = only.rows(db, "SELECT person_id, days FROM cadences {only}")
    own = {person: days for person, days in mine if person is not None}
    tagged: dict[int, list[int]] = defaultdict(list)
    sql = "SELECT t.person_id, c.days FROM person_tags t JOIN cadences c ON c.tag_id = t.tag_id {only}"
    for person, days in only.rows(db, sql, "t.person_id"):
        tagged[person].append(days)
    return own, tagged


def _boundaries(db: sa.Connection, only: _Only) -> dict[int, set[str]]:
    """The boundaries in force for each person: their own and their tags'."""
    found: dict[int, set[str]] = defaultdict(set)
    for person, kind in only.rows(db, "SELECT person_id, kind FROM boundaries {only}"):
        if person is not None:
            found[person].add(kind)
    sql = "SELECT t.person_id, b.kind FROM person_tags t JOIN boundaries b ON b.tag_id = t.tag_id {only}"
    for person, kind in only.rows(db, sql, "t.person_id"):
        found[person].add(kind)
    return found


def _positions(db: sa.Connection, only: _Only) -> dict[int, tuple[str, str]]:
    """Each person's present title and organization."""
    sql = "SELECT person_id, title, organization, ended FROM positions {only} ORDER BY person_id, id"
    return {person: (title, org) for person, title, org, ended in only.rows(db, sql) if ended is None}
