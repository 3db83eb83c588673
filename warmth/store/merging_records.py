"""The record of a merge: which rows moved, told by table, id and a mark of what they say.

Ids of removed rows are given out again in most tables; the mark tells the row that moved from a later one of its id.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from hashlib import blake2b

import sqlalchemy as sa

from warmth.store import rows
from warmth.store.tables import merged_rows

_SAYS = {
    "handles": "kind, key",
    "interaction_people": '(SELECT json_array("on", kind, note) FROM interactions i WHERE i.id = interaction_id)',
    "interactions": '"on", kind, note',
    "ratings": '"on", know, "like", trust',
    "person_tags": "tag_id",
    "boundaries": "kind",
    "cadences": "days",
    "asks": "text",
    "offers": "text",
    "doors": 'kind, whose, "on"',
    "verdicts": "month, verdict",
    "acquaintances": 'kind, "on"',
}
"""What is never edited in a row, by table; rows of the other tables keep their ids to themselves."""


class Record:
    """What a merge moves, by table (or `table.column`, where a single column was changed)."""

    def __init__(self, db: sa.Connection) -> None:
        self._db = db
        self._moved: list[tuple[str, int]] = []

    def note(self, what: str, *ids: int) -> None:
        """These rows were moved or changed."""
        marks = _marks(self._db, what.partition(".")[0], ids)
        self._moved += [(f"{what}:{marks[ident]}" if ident in marks else what, ident) for ident in ids]

    def write(self, merge: int) -> None:
        """Keep it with the merge."""
        told = [(merge, what, ident) for what, ident in self._moved]
        rows.insert_many(self._db, merged_rows, ("merge_id", "table_name", "row_id"), told)


def moved_by(db: sa.Connection, merge: int) -> dict[str, list[int]]:
    """The rows on record for a merge that are still there, by table or `table.column`."""
    told: dict[str, list[tuple[int, str]]] = defaultdict(list)
    for name, ident in rows.fetch(
        db, "SELECT table_name, row_id FROM merged_rows WHERE merge_id = ? ORDER BY id", (merge,)
    ):
        what, _, mark = name.partition(":")
        told[what].append((ident, mark))
    found = {}
    for what, moved in told.items():
        marks = _marks(db, what.partition(".")[0], [ident for ident, _ in moved])
        found[what] = [ident for ident, mark in moved if not mark or marks.get(ident) == mark]
    return found


def retagged(name: str, tag: int | None) -> str:
    """The name under which a moved tag of somebody is on record, once the tag has another id."""
    what, marked, _ = name.partition(":")
    return f"{what}:{_mark(f'[{tag}]')}" if marked else name


def _mark(said: str) -> str:
    return blake2b(said.encode(), digest_size=6).hexdigest()


def _marks(db: sa.Connection, table: str, ids: Sequence[int]) -> dict[int, str]:
    if table not in _SAYS:
        return {}
    sql = f"SELECT id, json_array({_SAYS[table]}) FROM {table} WHERE id IN (SELECT value FROM json_each(?))"
    return {ident: _mark(said) for ident, said in rows.fetch(db, sql, rows.among(ids))}
