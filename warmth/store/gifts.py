"""What people could give: open offers, skills, tags and the present position."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

import sqlalchemy as sa

from warmth.domain.gifts import Gift
from warmth.store import rows


def gifts_of(db: sa.Connection, people: Iterable[int]) -> dict[int, list[Gift]]:
    """What each could give: open offers (a skill when an endorsement said so), tags, and the present position."""
    only = rows.among(sorted(people))
    found: dict[int, list[Gift]] = defaultdict(list)
    sql = """SELECT person_id, text, basis, source FROM offers WHERE closed_on IS NULL
        AND person_id IN (SELECT value FROM json_each(?)) ORDER BY id"""
    for person, text, basis, source in db.exec_driver_sql(sql, only):
        found[person].append(Gift(text, "skill" if source else "offer", basis == "seen"))
    for person, names in tags_of(db, only).items():
        found[person] += [Gift(name, "tag") for name in names]
    sql = """SELECT person_id, title, company FROM summaries
        WHERE title <> '' AND person_id IN (SELECT value FROM json_each(?))"""
    for person, title, organization in db.exec_driver_sql(sql, only):
        found[person].append(Gift(f"{title}, {organization}" if organization else title, "position"))
    return found


def grouped(db: sa.Connection, sql: str, only: tuple[str]) -> dict[int, list[str]]:
    found: dict[int, list[str]] = defaultdict(list)
    for person, text in db.exec_driver_sql(sql, only):
        found[person].append(text)
    return found


def tags_of(db: sa.Connection, only: tuple[str]) -> dict[int, list[str]]:
    sql = """SELECT x.person_id, t.name FROM person_tags x JOIN tags t ON t.id = x.tag_id
        WHERE x.person_id IN (SELECT value FROM json_each(?)) ORDER BY t.name_key"""
    return grouped(db, sql, only)
