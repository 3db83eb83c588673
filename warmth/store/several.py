"""Writing the same to several people: one statement each, however many they are. Each tells whom it changed."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date
from typing import Any, NamedTuple

import sqlalchemy as sa

from warmth.domain.boundaries import Boundary
from warmth.store import rows

_AMONG = "IN (SELECT value FROM json_each(?))"
_AMONG_2 = _AMONG.replace("?", "?2")


class Brief(NamedTuple):
    """As much of a person as an act on several asks about; `boundaries` are those in force, tags' included."""

    id: int
    name: str
    boundaries: frozenset[Boundary]


def briefs(db: sa.Connection, who: Collection[int]) -> dict[int, Brief]:
    """Those of `who` that there are, by id."""
    sql = f"SELECT p.id, p.name, s.boundaries FROM people p JOIN summaries s ON s.person_id = p.id WHERE p.id {_AMONG}"
    return {
        person: Brief(person, name, frozenset(Boundary(word) for word in boundaries.split()))
        for person, name, boundaries in rows.fetch(db, sql, rows.among(who))
    }


def archive(db: sa.Connection, who: Collection[int], day: date, why: str) -> set[int]:
    """Put away those who are not yet."""
    sql = f"UPDATE people SET archived_on = ?, archived_why = ? WHERE archived_on IS NULL AND id {_AMONG} RETURNING id"
    return _changed(db, sql, day.isoformat(), why, *rows.among(who))


def unarchive(db: sa.Connection, who: Collection[int]) -> set[int]:
    """Bring back those who are put away."""
    sql = f"""UPDATE people SET archived_on = NULL, archived_why = NULL
        WHERE archived_on IS NOT NULL AND id {_AMONG} RETURNING id"""
    return _changed(db, sql, *rows.among(who))


def snooze(db: sa.Connection, who: Collection[int], until: date) -> set[int]:
    """Snooze until a day."""
    sql = f"UPDATE people SET snoozed_until = ?1 WHERE snoozed_until IS NOT ?1 AND id {_AMONG_2} RETURNING id"
    return _changed(db, sql, until.isoformat(), *rows.among(who))


def bump(db: sa.Connection, who: Collection[int], day: date) -> set[int]:
    """Begin the rhythm anew on a day."""
    sql = f"UPDATE people SET bumped_on = ?1 WHERE bumped_on IS NOT ?1 AND id {_AMONG_2} RETURNING id"
    return _changed(db, sql, day.isoformat(), *rows.among(who))


def give_tags(db: sa.Connection, who: Collection[int], tags: Sequence[int]) -> set[int]:
    """Give each of the tags to each who has it not."""
    sql = """INSERT INTO person_tags (person_id, tag_id)
        SELECT w.value, t.value FROM json_each(?1) w, json_each(?2) t WHERE NOT EXISTS
        (SELECT 1 FROM person_tags x WHERE x.person_id = w.value AND x.tag_id = t.value) RETURNING person_id"""
    return _changed(db, sql, *rows.among(who), *rows.among(tags))


def take_tags(db: sa.Connection, who: Collection[int], tags: Sequence[int]) -> set[int]:
    """Take each of the tags from each who has it."""
    sql = f"DELETE FROM person_tags WHERE person_id {_AMONG} AND tag_id {_AMONG} RETURNING person_id"
    return _changed(db, sql, *rows.among(who), *rows.among(tags))


def set_cadence(db: sa.Connection, who: Collection[int], days: int | None) -> set[int]:
    """Let each carry this cadence of their own in days (0 is *none*); None takes it away."""
    sql = f"DELETE FROM cadences WHERE days IS NOT ?1 AND person_id {_AMONG_2} RETURNING person_id"
    changed = _changed(db, sql, days, *rows.among(who))
    if days is None:
        return changed
    sql = """INSERT INTO cadences (person_id, days) SELECT w.value, ?1 FROM json_each(?2) w
        WHERE NOT EXISTS (SELECT 1 FROM cadences x WHERE x.person_id = w.value) RETURNING person_id"""
    return changed | _changed(db, sql, days, *rows.among(who))


def set_boundaries(
    db: sa.Connection, who: Collection[int], add: Collection[Boundary], remove: Collection[Boundary]
) -> set[int]:
    """Set and lift boundaries of each one's own; what is in both is lifted."""
    lifted = rows.among_words(remove)
    sql = f"DELETE FROM boundaries WHERE person_id {_AMONG} AND kind {_AMONG} RETURNING person_id"
    changed = _changed(db, sql, *rows.among(who), lifted)
    sql = """INSERT INTO boundaries (person_id, kind)
        SELECT w.value, k.value FROM json_each(?1) w, json_each(?2) k WHERE NOT EXISTS
        (SELECT 1 FROM boundaries x WHERE x.person_id = w.value AND x.kind = k.value) RETURNING person_id"""
    return changed | _changed(db, sql, *rows.among(who), rows.among_words(set(add) - set(remove)))


def promise(db: sa.Connection, who: Collection[int], text: str, by: date | None, whose: str, today: date) -> set[int]:
    """The same promise with each."""
    sql = """INSERT INTO promises (person_id, text, "by", whose, made_on)
        SELECT value, ?2, ?3, ?4, ?5 FROM json_each(?1) RETURNING person_id"""
    due = by.isoformat() if by else None
    return _changed(db, sql, *rows.among(who), text, due, whose, today.isoformat())


def _changed(db: sa.Connection, sql: str, *parameters: Any) -> set[int]:
    """Whom a statement that returns ids has changed."""
    return {row[0] for row in rows.fetch(db, sql, parameters)}
