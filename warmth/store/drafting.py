"""What a draft is held against: the words that you sent to others before; and your own name."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa

from warmth.store import rows, settings

_SENT = """SELECT i.id, i."on", i.note, p.name, p.id FROM interaction_people x
    JOIN interactions i ON i.id = x.interaction_id JOIN people p ON p.id = x.person_id
    WHERE x.person_id IN (SELECT value FROM json_each(?)) AND i.direction = 'out' AND i.note <> ''
    AND i.kind IN ('message', 'email', 'letter') ORDER BY i."on" DESC, i.id DESC, x.id"""


@dataclass(frozen=True, slots=True)
class Sent:
    """Words that went to others on a day."""

    on: date
    words: str
    names: tuple[str, ...]


def sent_with(db: sa.Connection, phrases: Sequence[str], but: Collection[int]) -> list[Sent]:
    """What was sent to anybody of whom one of the `phrases` (folded) is said somewhere, the newest first.

    Nothing that `but` got themselves.
    """
    if not phrases:
        return []
    asked = " OR ".join(f'"{phrase}"' for phrase in phrases)
    who = [person for (person,) in rows.fetch(db, "SELECT rowid FROM search WHERE search MATCH ?", (asked,))]
    found: dict[int, tuple[str, str]] = {}
    names: dict[int, list[str]] = defaultdict(list)
    for interaction, on, words, name, _ in rows.fetch(db, _SENT, rows.among(one for one in who if one not in but)):
        found[interaction] = (on, words)
        names[interaction].append(name)
    theirs = {interaction for interaction, *_ in rows.fetch(db, _SENT, rows.among(but))}
    return [
        Sent(date.fromisoformat(on), words, tuple(names[interaction]))
        for interaction, (on, words) in found.items()
        if interaction not in theirs
    ]


def my_name(db: sa.Connection) -> str:
    """The user's own name as an import told it; empty when none did."""
    return settings.all_of(db).get("me.name", "")
