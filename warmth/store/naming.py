"""Folded names that hold a word, to tell at once which longer runs of words can be nobody."""

from __future__ import annotations

import sqlalchemy as sa

from warmth.store import rows


def keys_with(db: sa.Connection, part: str) -> list[str]:
    """The folded names of all that hold `part`, folded too."""
    return [key for (key,) in rows.fetch(db, "SELECT name_key FROM people WHERE instr(name_key, ?)", (part,))]
