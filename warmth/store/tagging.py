"""Which tags some people have."""

from __future__ import annotations

from collections.abc import Collection

import sqlalchemy as sa

from warmth.store import rows

_COUNTED = """SELECT t.name, count(*) FROM person_tags x JOIN tags t ON t.id = x.tag_id
    WHERE x.person_id IN (SELECT value FROM json_each(?)) GROUP BY t.id ORDER BY count(*) DESC, t.name_key"""


def counted(db: sa.Connection, who: Collection[int]) -> dict[str, int]:
    """The tags of these people, with how many have each, the most frequent first."""
    return {name: count for name, count in rows.fetch(db, _COUNTED, rows.among(who))}
