"""What the journal knows of people who are forgotten: their images go, and the labels that name them."""

from __future__ import annotations

import re
from collections.abc import Sequence

import sqlalchemy as sa

from warmth.store import rows
from warmth.store.tables import KEPT, people

FORGOTTEN = "Forgotten"
_THESE = "IN (SELECT value FROM json_each(?))"
_CHILDREN = (("introduction_steps", "introduction_id", "introductions"), ("merged_rows", "merge_id", "merges"))


def purge(db: sa.Connection, ids: Sequence[int], addresses: Sequence[str]) -> None:
    """Take every image of these people's rows out of the journal, and their names out of the history.

    What is left of a change can still be undone. Rows of others that mention them by id do so no more.
    """
    names = _names(db, ids)
    db.exec_driver_sql("CREATE TEMP TABLE gone (table_name TEXT, row_id INTEGER, PRIMARY KEY (table_name, row_id))")
    db.exec_driver_sql("CREATE TEMP TABLE touched AS SELECT DISTINCT 0 AS change_id WHERE false")
    for table in KEPT:
        for place, column in enumerate(_columns(table)):
            if _leads_to_people(column):
                if _is_mention(column):
                    _take_out_mention(db, table.name, place, ids)
                else:
                    _mark(db, table.name, place, rows.among(ids))
    db.exec_driver_sql("INSERT OR IGNORE INTO gone SELECT 'people', value FROM json_each(?)", rows.among(ids))
    _mark(db, "requests", _place("requests", "key"), rows.among_any(addresses))
    _mark_interactions(db, ids)
    for child, holder, parent in _CHILDREN:
        _mark_children(db, child, holder, parent, ids)
    db.exec_driver_sql(f"INSERT INTO touched SELECT DISTINCT change_id FROM journal WHERE {_GONE}")
    db.exec_driver_sql(f"DELETE FROM journal WHERE {_GONE}")
    db.exec_driver_sql("UPDATE changes SET partly_forgotten = 1 WHERE id IN (SELECT change_id FROM touched)")
    _relabel(db, names)
    for temporary in ("gone", "touched"):
        db.exec_driver_sql(f"DROP TABLE temp.{temporary}")


_GONE = "EXISTS (SELECT 1 FROM gone g WHERE g.table_name = journal.table_name AND g.row_id = journal.row_id)"


def _columns(table: sa.Table) -> list[sa.Column[object]]:
    return [column for column in table.columns if column.name != "id"]


def _place(table: str, column: str) -> int:
    return [one.name for one in _columns(people.metadata.tables[table])].index(column)


def _leads_to_people(column: sa.Column[object]) -> bool:
    return any(key.column.table is people for key in column.foreign_keys)


def _is_mention(column: sa.Column[object]) -> bool:
    """Does the row stay when the person goes? Such a row is about somebody else."""
    return bool(column.nullable) and column.name != "person_id"


def _mark(db: sa.Connection, table: str, place: int, wanted: tuple[str]) -> None:
    """Rows of a table that ever had one of these values there."""
    db.exec_driver_sql(
        f"""INSERT OR IGNORE INTO gone SELECT table_name, row_id FROM journal WHERE table_name = ?
        AND (json_extract(before, '$[{place}]') {_THESE} OR json_extract(after, '$[{place}]') {_THESE})""",
        (table, *wanted, *wanted),
    )


def _take_out_mention(db: sa.Connection, table: str, place: int, ids: Sequence[int]) -> None:
    only = rows.among(ids)
    for image in ("before", "after"):
        where = f"table_name = ? AND json_extract({image}, '$[{place}]') {_THESE}"
        db.exec_driver_sql(f"INSERT INTO touched SELECT change_id FROM journal WHERE {where}", (table, *only))
        sql = f"UPDATE journal SET {image} = json_set({image}, '$[{place}]', NULL) WHERE {where}"
        db.exec_driver_sql(sql, (table, *only))


def _mark_interactions(db: sa.Connection, ids: Sequence[int]) -> None:
    """Interactions with these people that nobody else was ever in."""
    only = rows.among(ids)
    interaction, person = _place("interaction_people", "interaction_id"), _place("interaction_people", "person_id")
    ever = f"""SELECT interaction_id, person_id FROM interaction_people
        UNION SELECT json_extract(coalesce(after, before), '$[{interaction}]'),
        json_extract(coalesce(after, before), '$[{person}]') FROM journal WHERE table_name = 'interaction_people'"""
    db.exec_driver_sql(
        f"""INSERT OR IGNORE INTO gone SELECT 'interactions', interaction_id FROM ({ever})
        GROUP BY interaction_id HAVING sum(person_id {_THESE}) = count(*)""",
        only,
    )


def _mark_children(db: sa.Connection, child: str, column: str, parent: str, ids: Sequence[int]) -> None:
    """Parts of what goes."""
    first, second = (one.name for one in _columns(people.metadata.tables[parent]) if _leads_to_people(one))
    sql = f"""SELECT row_id FROM gone WHERE table_name = '{parent}'
        UNION SELECT id FROM {parent} WHERE {first} {_THESE} OR {second} {_THESE}"""
    parents = [row[0] for row in rows.fetch(db, sql, rows.among(ids) * 2)]
    _mark(db, child, _place(child, column), rows.among(parents))


def _names(db: sa.Connection, ids: Sequence[int]) -> list[str]:
    """Every name these people ever had."""
    place, only = _place("people", "name"), rows.among(ids)
    sql = f"""SELECT name FROM people WHERE id {_THESE}
        UNION SELECT json_extract(before, '$[{place}]') FROM journal WHERE table_name = 'people' AND row_id {_THESE}
        UNION SELECT json_extract(after, '$[{place}]') FROM journal WHERE table_name = 'people' AND row_id {_THESE}"""
    return [row[0] for row in rows.fetch(db, sql, only * 3) if row[0]]


def _relabel(db: sa.Connection, names: Sequence[str]) -> None:
    """Labels that name them, and those of changes of which nothing is left."""
    named = re.compile("|".join(rf"(?<!\w){re.escape(name)}(?!\w)" for name in names), re.IGNORECASE)
    found = [
        row[0] for row in rows.fetch(db, "SELECT id, label FROM changes WHERE label <> ''") if named.search(row[1])
    ]
    db.exec_driver_sql(
        f"""UPDATE changes SET label = ? WHERE id {_THESE} OR (label <> '' AND id IN (SELECT change_id FROM touched)
        AND NOT EXISTS (SELECT 1 FROM journal j WHERE j.change_id = changes.id))""",
        (FORGOTTEN, *rows.among(found)),
    )
