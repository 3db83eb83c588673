"""Whose boundaries they are: conditions over those in force, and where they come from, their own or a tag's."""

from __future__ import annotations

from collections.abc import Collection

import sqlalchemy as sa

from warmth.domain.boundaries import NOT_INTRODUCED, Boundary
from warmth.store import rows

_OWN = """SELECT kind, count(DISTINCT person_id) FROM boundaries
    WHERE person_id IN (SELECT value FROM json_each(?)) GROUP BY kind"""
_OF_TAGS = """SELECT DISTINCT b.kind, t.name FROM person_tags x JOIN boundaries b ON b.tag_id = x.tag_id
    JOIN tags t ON t.id = x.tag_id WHERE x.person_id IN (SELECT value FROM json_each(?)) ORDER BY t.name_key"""


def carries(*any_of: Boundary) -> str:
    """The condition, over `summaries s`, that one of these is in force for somebody."""
    found = (f"instr(' ' || s.boundaries || ' ', ' {one.value} ')" for one in any_of)
    return f"({' OR '.join(found)})"


def vouchable(mark: str, since: str) -> str:
    """The condition, over `summaries s`, that you could honestly vouch for somebody: neither know nor trust is below
    `mark`, and they were judged since a day, both of them SQL.
    """
    return f"""(s.labelled AND s.know >= {mark} AND s.trust >= {mark} AND s.two_way AND s.judged_on >= {since}
        AND NOT {carries(*NOT_INTRODUCED)})"""


VOUCHABLE = vouchable("?1", "?2")
"""The same of the mark that is the first parameter and the day that is the second."""


def own(db: sa.Connection, who: Collection[int]) -> dict[Boundary, int]:
    """How many of these people carry each boundary themselves."""
    return {Boundary(kind): count for kind, count in rows.fetch(db, _OWN, rows.among(who))}


def of_tags(db: sa.Connection, who: Collection[int]) -> dict[Boundary, list[str]]:
    """The tags of theirs that carry each boundary."""
    found: dict[Boundary, list[str]] = {}
    for kind, tag in rows.fetch(db, _OF_TAGS, rows.among(who)):
        found.setdefault(Boundary(kind), []).append(tag)
    return found
