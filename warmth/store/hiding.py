"""Taking every trace of some people out of the tables of an export.

What is about them goes. Of what others share with them (a meeting of several, an origin through them) the row stays
without them, and without its words, which may speak of them. What you wrote of others by themselves stays as it is.
"""

from __future__ import annotations

import json
from collections import defaultdict
from typing import Any

import sqlalchemy as sa

from warmth.domain.names import tag_key
from warmth.domain.query import parse_query
from warmth.store.tables import KEPT

Row = dict[str, Any]
Tables = dict[str, list[Row]]
VIEW = "view:"


def hide(tables: Tables, hidden: set[int]) -> None:
    """Leave `hidden` people out of all the rows of every table, by name."""
    shared = {row["interaction_id"] for row in tables["interaction_people"] if row["person_id"] in hidden}
    for row in tables["interactions"]:
        row["note"] = "" if row["id"] in shared else row["note"]
    _drop_tags(tables, hidden)
    _drop_requests(tables, hidden)
    for table in KEPT:
        tables[table.name] = [row for row in tables[table.name] if not _speaks_of(table, row, hidden)]
    _drop_deserted(tables)


def _speaks_of(table: sa.Table, row: Row, hidden: set[int]) -> bool:
    """Is the row about somebody hidden? A mere mention (through whom one met) is taken out of the row instead."""
    if table.name == "people":
        return row["id"] in hidden
    for column in table.columns:
        if any(key.column.table.name == "people" for key in column.foreign_keys) and row[column.name] in hidden:
            if not column.nullable or column.name == "person_id":
                return True
            row[column.name] = None
            if "note" in row:
                row["note"] = ""
    return False


def _drop_tags(tables: Tables, hidden: set[int]) -> None:
    """Tags that nobody else has, with what hangs on them, and the views that name them."""
    carriers: dict[int, set[int]] = defaultdict(set)
    for row in tables["person_tags"]:
        carriers[row["tag_id"]].add(row["person_id"])
    theirs = {tag for tag, people in carriers.items() if people <= hidden}
    keys = {row["name_key"] for row in tables["tags"] if row["id"] in theirs}
    tables["tags"] = [row for row in tables["tags"] if row["id"] not in theirs]
    for name in ("person_tags", "boundaries", "cadences"):
        tables[name] = [row for row in tables[name] if row["tag_id"] not in theirs]
    tables["settings"] = [row for row in tables["settings"] if not (_tags_of_view(row) & keys)]


def _tags_of_view(row: Row) -> set[str]:
    """The tags that a saved view asks for; none for any other setting."""
    if not row["key"].startswith(VIEW):
        return set()
    terms = parse_query(json.loads(row["value"])["query"]).terms
    return {tag_key(str(term.value)) for term in terms if term.field == "tag"}


def _drop_requests(tables: Tables, hidden: set[int]) -> None:
    """Requests that nobody of yours is named in, but whose address or whole name is that of somebody hidden."""
    keys = {row["key"] for row in tables["handles"] if row["person_id"] in hidden}
    names = {row["name_key"] for row in tables["people"] if row["id"] in hidden}
    tables["requests"] = [
        row
        for row in tables["requests"]
        if row["person_id"] is not None or not (row["key"] in keys or row["name_key"] in names)
    ]


def _drop_deserted(tables: Tables) -> None:
    """Leave out what is left without anybody: interactions with hidden people alone, parts of what was hidden."""
    peopled = {row["interaction_id"] for row in tables["interaction_people"]}
    tables["interactions"] = [row for row in tables["interactions"] if row["id"] in peopled]
    for parent, child, column in (
        ("introductions", "introduction_steps", "introduction_id"),
        ("merges", "merged_rows", "merge_id"),
    ):
        kept = {row["id"] for row in tables[parent]}
        tables[child] = [row for row in tables[child] if row[column] in kept]
