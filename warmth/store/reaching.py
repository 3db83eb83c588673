"""What reach looks at: who is called so, who is there, who may give it, and who of yours is tied to whom."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from datetime import date

import sqlalchemy as sa

from warmth.domain.introductions import Stage
from warmth.domain.reaching import INTRODUCED, KNOWS, MET, SMALL_MEETING, THROUGH, Tie
from warmth.domain.text import fold
from warmth.store import rows, search

_MADE = tuple(str(stage) for stage in (Stage.INTRODUCED, Stage.WORKED, Stage.FIZZLED, Stage.THANKED))


def called(db: sa.Connection, text: str) -> list[int]:
    """Everyone, not archived, whose name holds all the words."""
    words = set(fold(text).split())
    sql = """SELECT id, name_key FROM people WHERE archived_on IS NULL
        AND id IN (SELECT value FROM json_each(?)) ORDER BY id"""
    found = rows.fetch(db, sql, rows.among(sorted(search.people_saying(db, text))))
    return [person for person, key in found if words and words <= set(key.split())]


def there(db: sa.Connection, text: str) -> dict[int, tuple[str, str]]:
    """Everyone, not archived, at an organization whose name holds all the words: person → title, organization."""
    words = set(fold(text).split())
    sql = """SELECT x.person_id, x.title, x.organization FROM positions x JOIN people p ON p.id = x.person_id
        WHERE x.ended IS NULL AND p.archived_on IS NULL AND x.person_id IN (SELECT value FROM json_each(?))
        ORDER BY x.id"""
    found = rows.fetch(db, sql, rows.among(sorted(search.people_saying(db, text))))
    return {
        person: (title, organization)
        for person, title, organization in found
        if words and words <= set(fold(organization).split())
    }


def unarchived(db: sa.Connection, people: Collection[int]) -> set[int]:
    """Those of `people` who are not archived."""
    sql = "SELECT id FROM people WHERE archived_on IS NULL AND id IN (SELECT value FROM json_each(?))"
    return set(db.exec_driver_sql(sql, rows.among(sorted(people))).scalars())


def ties(db: sa.Connection, people: Collection[int]) -> dict[int, dict[int, Tie]]:
    """Whom each of `people` is tied to, and how, the surest tie counting; pairs to keep apart are tied to nobody."""
    found: dict[int, dict[int, Tie]] = defaultdict(dict)
    only, wanted = rows.among(sorted(people)), set(people)

    def tie(a: int, b: int, kind: str, on: str | None) -> None:
        day = date.fromisoformat(on) if on and len(on) == len("2026-11-22") else None
        for one, other in ((a, b), (b, a)):
            if one in wanted and one != other:
                found[one].setdefault(other, Tie(kind, day))

    for kind, sql in _TIES.items():
        for a, b, on in rows.fetch(db, sql, only):
            tie(a, b, kind, on)
    for a, b in rows.fetch(db, "SELECT a_id, b_id FROM acquaintances WHERE kind = 'apart'"):
        found.get(a, {}).pop(b, None)
        found.get(b, {}).pop(a, None)
    return found


_EITHER = "(a_id IN (SELECT value FROM json_each(?1)) OR b_id IN (SELECT value FROM json_each(?1)))"
_TIES = {
    KNOWS: f"SELECT a_id, b_id, NULL FROM acquaintances WHERE kind = 'knows' AND {_EITHER}",
    INTRODUCED: f"""SELECT a_id, b_id, NULL FROM introductions WHERE {_EITHER} AND stage IN {_MADE}""",
    THROUGH: """SELECT person_id, through_id, "on" FROM origins WHERE through_id IS NOT NULL
        AND (person_id IN (SELECT value FROM json_each(?1)) OR through_id IN (SELECT value FROM json_each(?1)))""",
    MET: f"""SELECT a.person_id, b.person_id, max(i."on") FROM interaction_people a
        JOIN interactions i ON i.id = a.interaction_id JOIN interaction_people b ON b.interaction_id = i.id
        WHERE a.person_id IN (SELECT value FROM json_each(?1)) AND b.person_id <> a.person_id
        AND i."group" <= {SMALL_MEETING} AND i.kind IN ('meeting', 'video', 'call', 'event') GROUP BY 1, 2""",
}
"""The surest first."""
