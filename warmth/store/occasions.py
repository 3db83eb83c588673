"""Occasions to write to somebody, stated as reasons without points: a signal gives each its weight."""

from __future__ import annotations

from datetime import date, timedelta

import sqlalchemy as sa

from warmth.domain.anniversaries import MEETINGS, is_round
from warmth.domain.boundaries import Boundary
from warmth.domain.doors import INTRODUCED, Door, balances
from warmth.domain.dues import stalled
from warmth.domain.fuzzy import FuzzyDate, next_anniversary
from warmth.domain.labels import counted
from warmth.domain.reconnect_reasons import DayNear, DoorOwed, FollowUp, NewPosition, PromiseDue
from warmth.store import doors, introductions, promises, rows
from warmth.store.boundaries import carries

_BIRTHDAYS = f"""SELECT p.id, p.birthday FROM people p JOIN summaries s ON s.person_id = p.id
    WHERE substr(p.birthday, -5) IN (SELECT value FROM json_each(?)) AND p.archived_on IS NULL
    AND NOT {carries(Boundary.DO_NOT_CONTACT)}"""
_BEGINNINGS = f"""SELECT p.id, o."on" FROM origins o JOIN people p ON p.id = o.person_id
    JOIN summaries s ON s.person_id = p.id WHERE o.kind IN (SELECT value FROM json_each(?)) AND length(o."on") = 10
    AND substr(o."on", -5) IN (SELECT value FROM json_each(?)) AND o.network = '' AND s.labelled
    AND p.archived_on IS NULL AND NOT {carries(Boundary.DO_NOT_CONTACT)}"""
"""The day of a connection somewhere is not the day you met, so those who came from a network have none."""


def days_near(db: sa.Connection, today: date, days: int) -> list[tuple[int, DayNear]]:
    """Birthdays, and round years since you met, within so many days, of those who may be contacted; nearest first."""
    found: list[tuple[int, DayNear]] = []
    soon = rows.among_any(_days_of_a_year(today, days))
    for person, birthday in rows.fetch(db, _BIRTHDAYS, soon):
        on = next_anniversary(FuzzyDate.parse(birthday), today)
        if on is not None:
            found.append((person, DayNear(0, "birthday", on, (on - today).days)))
    for person, met in rows.fetch(db, _BEGINNINGS, (*rows.among_any(sorted(MEETINGS)), *soon)):
        on = next_anniversary(FuzzyDate.parse(met), today)
        years = on.year - int(met[:4]) if on is not None else 0
        if on is not None and is_round(years):
            found.append((person, DayNear(0, f"{counted(years, 'year')} since you met", on, (on - today).days, False)))
    near = [pair for pair in found if pair[1].in_days <= days]
    return sorted(near, key=lambda pair: (pair[1].in_days, not pair[1].theirs, pair[0]))


def _days_of_a_year(first: date, days: int) -> list[str]:
    """`MM-DD` of a day and so many after it; what fell on the last of a February may have been on its 29th."""
    found = [(first + timedelta(after)).isoformat()[5:] for after in range(days + 1)]
    return [*found, "02-29"] if "02-28" in found else found


def promises_due(db: sa.Connection, today: date, days: int) -> dict[int, PromiseDue]:
    """Each person's most pressing open promise of those due within so many days."""
    found: dict[int, PromiseDue] = {}
    for one in promises.open_by(db, today + timedelta(days)):
        if one.by is not None:
            found.setdefault(one.person.id, PromiseDue(0, one.text, one.whose == "me", (one.by - today).days))
    return found


def new_positions(db: sa.Connection, today: date, days: int) -> dict[int, NewPosition]:
    """Each person's present position, as far as it was first seen within the last so many days."""
    sql = """SELECT person_id, title, organization, noticed_on FROM positions
        WHERE ended IS NULL AND noticed_on >= ? AND noticed_on <= ? ORDER BY id"""
    since = (today - timedelta(days)).isoformat()
    return {
        person: NewPosition(0, title, organization, date.fromisoformat(noticed))
        for person, title, organization, noticed in db.exec_driver_sql(sql, (since, today.isoformat()))
    }


def follow_ups(db: sa.Connection, today: date) -> dict[int, FollowUp]:
    """The oldest introduction of each person that waits for too long."""
    found: dict[int, FollowUp] = {}
    for one in introductions.all_of(db):
        if one.since is not None and stalled(one, today) is not None:
            found[one.a.id] = FollowUp(0, one.b.name, one.stage, one.since)
            found[one.b.id] = FollowUp(0, one.a.name, one.stage, one.since)
    return found


def doors_owed(db: sa.Connection) -> dict[int, DoorOwed]:
    """Of each person to whom you owe for doors they opened, the newest of these."""
    return {one.person.id: _owed(one.owed[0]) for one in balances(doors.all_of(db)) if one.owed}


def _owed(door: Door) -> DoorOwed:
    to = door.note if door.kind == INTRODUCED and door.note.startswith("to ") else ""
    return DoorOwed(0, door.kind, FuzzyDate.parse(door.on).day_known if door.on else None, to)
