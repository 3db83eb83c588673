"""Merging two people into one, and taking them apart again.

Every row that moves to the one kept is recorded. What would stand twice stays with the other. A record `table.column`
says that a single column was changed: it is put back as far as it is still as it was left.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa

from warmth.store import duplicates, merging_doors, merging_origins, rows
from warmth.store.merging_records import Record, moved_by
from warmth.store.tables import merges, people

_OWNED: dict[str, tuple[str, ...] | None] = {
    "handles": ("kind", "key"),
    "positions": ("title", "organization", "ended"),
    "interaction_people": ("interaction_id",),
    "ratings": None,
    "person_tags": ("tag_id",),
    "boundaries": ("kind",),
    "cadences": (),
    "asks": ("text", "closed_on"),
    "offers": ("text", "basis", "closed_on"),
    "promises": None,
    "doors": ("kind", "whose", "on", "other_id"),
    "requests": None,
    "verdicts": ("month",),
}
"""Tables with a `person_id`, and the columns in which a row of the other's that equals one of the kept's stays where it
is; with none, one row a person is enough; None moves them all."""

_PAIRS: dict[str, str | None] = {"acquaintances": "kind", "introductions": "id", "duplicates": None}
"""Tables of two people, and the column that may tell two rows of one pair apart."""

_FILLED = ("birthday", "snoozed_until")
MERGED = "merged"
"""Why somebody is archived who was not when they were merged."""


@dataclass(frozen=True, slots=True)
class Merge:
    """`other` was merged into `kept` on an ISO day."""

    id: int
    kept: int
    other: int
    on: str


def told(db: sa.Connection, person: int) -> int:
    """How much is told of a person: their rows in all tables."""
    counts = " + ".join(f"(SELECT count(*) FROM {table} WHERE person_id = ?1)" for table in (*_OWNED, "origins"))
    return int(db.exec_driver_sql(f"SELECT {counts}", (person,)).scalar_one())


def merge(db: sa.Connection, keep: int, other: int, today: date) -> None:
    """Give everything of `other`'s to `keep`, and put `other` away as merged."""
    day, record = today.isoformat(), Record(db)
    merge_id = rows.insert(db, merges, kept_id=keep, merged_id=other, on=day)
    _one_fewer(db, keep, other, record)
    employed = _open_positions(db, keep)
    for table, same in _OWNED.items():
        _move(db, table, same, keep, other, record)
    if employed:
        ends = [row for row in _open_positions(db, keep) if row not in employed]
        _set_all(db, "positions", "ended", day, ends)
        record.note("positions.ended", *ends)
    for table, apart in _PAIRS.items():
        _move_pairs(db, table, apart, keep, other, record)
    merging_origins.merge(db, keep, other, record.note)
    merging_doors.merge(db, keep, other, record.note)
    _merge_person(db, keep, other, day, record)
    duplicates.decide(db, keep, other, duplicates.SAME, today)
    record.write(merge_id)


def _one_fewer(db: sa.Connection, keep: int, other: int, record: Record) -> None:
    """Who was there as two people was there as one."""
    sql = """SELECT i.id FROM interactions i JOIN interaction_people a ON a.interaction_id = i.id AND a.person_id = ?
        JOIN interaction_people b ON b.interaction_id = i.id AND b.person_id = ? WHERE i."group" > 1"""
    both = [row[0] for row in rows.fetch(db, sql, (keep, other))]
    _regroup(db, both, -1)
    record.note("interactions.group", *both)


def _regroup(db: sa.Connection, ids: list[int], by: int) -> None:
    sql = 'UPDATE interactions SET "group" = "group" + ? WHERE id IN (SELECT value FROM json_each(?))'
    db.exec_driver_sql(sql, (by, *rows.among(ids)))


def _open_positions(db: sa.Connection, person: int) -> list[int]:
    sql = "SELECT id FROM positions WHERE person_id = ? AND ended IS NULL ORDER BY id"
    return [row[0] for row in rows.fetch(db, sql, (person,))]


def _set_all(db: sa.Connection, table: str, column: str, value: object, ids: list[int]) -> None:
    sql = f'UPDATE "{table}" SET "{column}" = ? WHERE id IN (SELECT value FROM json_each(?))'
    db.exec_driver_sql(sql, (value, *rows.among(ids)))


def _move(db: sa.Connection, table: str, same: tuple[str, ...] | None, keep: int, other: int, record: Record) -> None:
    sql, parameters = f'SELECT r.id FROM "{table}" r WHERE r.person_id = ?', [other]
    if same is not None:
        alike = "".join(f' AND k."{column}" IS r."{column}"' for column in same)
        sql += f' AND NOT EXISTS (SELECT 1 FROM "{table}" k WHERE k.person_id = ?{alike})'
        parameters.append(keep)
    moving = [row[0] for row in rows.fetch(db, f"{sql} ORDER BY r.id", parameters)]
    _set_all(db, table, "person_id", keep, moving)
    record.note(table, *moving)


def _move_pairs(db: sa.Connection, table: str, apart: str | None, keep: int, other: int, record: Record) -> None:
    column = apart or "NULL"
    sql = f"SELECT id, a_id, b_id, {column} FROM {table} WHERE ? IN (a_id, b_id) ORDER BY id"
    known = {(frozenset((a, b)), kind) for _, a, b, kind in rows.fetch(db, sql, (keep,))}
    for ident, a, b, kind in rows.fetch(db, sql, (other,)):
        pair = [keep if person == other else person for person in (a, b)]
        if keep in (a, b) or (frozenset(pair), kind) in known:
            continue
        _set_pair(db, table, ident, pair)
        record.note(table, ident)


def _set_pair(db: sa.Connection, table: str, ident: int, pair: list[int]) -> None:
    a, b = sorted(pair) if table == "acquaintances" else pair
    db.exec_driver_sql(f"UPDATE {table} SET a_id = ?, b_id = ? WHERE id = ?", (a, b, ident))


def _merge_person(db: sa.Connection, keep: int, other: int, day: str, record: Record) -> None:
    kept, gone = _row(db, keep), _row(db, other)
    changes = {column: gone[column] for column in _FILLED if kept[column] is None and gone[column] is not None}
    if gone["notes"] and gone["notes"] != kept["notes"]:
        changes["notes"] = "\n\n".join(note for note in (kept["notes"], gone["notes"]) if note)
    if changes:
        rows.update(db, people, keep, **changes)
        for column in changes:
            record.note(f"people.{column}", keep)
    archived = {} if gone["archived_on"] else {"archived_on": day, "archived_why": MERGED}
    rows.update(db, people, other, merged_into_id=keep, **archived)


def _row(db: sa.Connection, person: int) -> sa.RowMapping:
    return db.execute(sa.select(people).where(people.c.id == person)).mappings().one()


def newest(db: sa.Connection, kept: int) -> Merge | None:
    """The last merge into a person that still stands, or None."""
    sql = 'SELECT id, kept_id, merged_id, "on" FROM merges WHERE kept_id = ? ORDER BY id DESC LIMIT 1'
    return next((Merge(*row) for row in rows.fetch(db, sql, (kept,))), None)


def split(db: sa.Connection, merge: Merge, today: date) -> None:
    """Give back what the merge moved and is still with the kept; what was added since stays there.

    They are remembered as not the same.
    """
    moved = moved_by(db, merge.id)
    kept, other = merge.kept, merge.other
    for table in _OWNED:
        sql = f'UPDATE "{table}" SET person_id = ? WHERE person_id = ? AND id IN (SELECT value FROM json_each(?))'
        db.exec_driver_sql(sql, (other, kept, *rows.among(moved.get(table, ()))))
    for table in _PAIRS:
        sql = f"SELECT id, a_id, b_id FROM {table} WHERE ? IN (a_id, b_id) AND id IN (SELECT value FROM json_each(?))"
        for ident, a, b in rows.fetch(db, sql, (kept, *rows.among(moved.get(table, ())))):
            _set_pair(db, table, ident, [other if person == kept else person for person in (a, b)])
    _regroup(db, moved.get("interactions.group", []), 1)
    sql = "UPDATE positions SET ended = NULL WHERE ended = ? AND id IN (SELECT value FROM json_each(?))"
    db.exec_driver_sql(sql, (merge.on, *rows.among(moved.get("positions.ended", ()))))
    merging_origins.split(db, kept, other, moved)
    merging_doors.split(db, kept, other, moved)
    _split_person(db, kept, other, moved)
    rows.delete(db, merges, merge.id)
    duplicates.decide(db, kept, other, duplicates.NOT_THE_SAME, today, anew=True)


def _split_person(db: sa.Connection, keep: int, other: int, moved: dict[str, list[int]]) -> None:
    kept, gone = _row(db, keep), _row(db, other)
    back: dict[str, str | None] = {
        column: None for column in _FILLED if f"people.{column}" in moved and kept[column] == gone[column]
    }
    if "people.notes" in moved:
        back["notes"] = _without(kept["notes"], gone["notes"])
    if back:
        rows.update(db, people, keep, **back)
    archived = {"archived_on": None, "archived_why": None} if gone["archived_why"] == MERGED else {}
    rows.update(db, people, other, merged_into_id=None, **archived)


def _without(notes: str, part: str) -> str:
    """The notes without the lines that came with the other, when they still stand there as they came."""
    lines, gone = notes.split("\n"), part.split("\n")
    for first in range(len(lines) - len(gone), -1, -1):
        if lines[first : first + len(gone)] == gone:
            before = lines[:first]
            if before and not before[-1]:
                before.pop()
            return "\n".join(before + lines[first + len(gone) :]).strip("\n")
    return notes
