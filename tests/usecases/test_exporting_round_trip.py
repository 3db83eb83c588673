"""Whatever every table may hold comes back from the JSON export byte for byte."""

from __future__ import annotations

import tempfile
from datetime import date
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from tests.factories import TODAY, fresh_store
from warmth.exporters import json as own
from warmth.store import checking
from warmth.store.exported import FUZZY, WORDS, is_day
from warmth.store.tables import KEPT
from warmth.usecases import exporting
from warmth.usecases.importing import import_paths

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=12) | st.sampled_from(
    ["=1+1", "\x1b[2J", "a\r\nb\u2028c", "\x00", "נועה\u200f", "長い名前", '"\\', "\ufeff"]
)
DAYS = st.dates(date(1990, 1, 1), TODAY).map(date.isoformat)
FUZZY_DAYS = st.sampled_from(["2019", "2019-05", "2019-05-04", "--02-29"])
VOCABULARY: dict[tuple[str, str], tuple[str, ...]] = {
    **WORDS,
    ("acquaintances", "kind"): ("knows", "apart"),
    ("doors", "kind"): ("introduced", "recommended", "referred"),
    ("doors", "whose"): ("me", "them"),
    ("promises", "whose"): ("me", "them"),
    ("requests", "direction"): ("in", "out"),
    ("duplicates", "verdict"): ("same", "not the same"),
    ("verdicts", "verdict"): ("keep", "let go", "unsure", "later"),
    ("verdicts", "month"): ("2026-01", "2026-10", "2026-11"),
}
MARKS = {"know", "like", "trust"}


@st.composite
def documents(draw: st.DrawFn) -> dict[str, list[dict[str, Any]]]:
    """Rows of every table, at least one of each, with ids that leave gaps, referring to each other at will."""
    found: dict[str, list[dict[str, Any]]] = {}
    for table in KEPT:
        rows: list[dict[str, Any]] = []
        for number in draw(st.lists(st.integers(1, 10**6), min_size=1, max_size=3, unique=True).map(sorted)):
            row = {column.name: draw(_values(table, column, found)) for column in table.columns} | {"id": number}
            if table.name in ("boundaries", "cadences"):
                row["tag_id" if row["person_id"] is not None else "person_id"] = None
                row["tag_id"] = row["tag_id"] if row["person_id"] else found["tags"][0]["id"]
            if not any(_clash(table, row, other) for other in rows):
                rows.append(row)
        found[table.name] = rows
    return dict(sorted(found.items()))


def _values(table: sa.Table, column: sa.Column[Any], found: dict[str, list[dict[str, Any]]]) -> st.SearchStrategy[Any]:
    place = (table.name, column.name)
    if column.foreign_keys:
        (key,) = column.foreign_keys
        ids = [row["id"] for row in found.get(key.column.table.name, ())]
        values: st.SearchStrategy[Any] = st.sampled_from(ids) if ids else st.none()
    elif isinstance(column.type, sa.Integer):
        values = st.integers(0, 5) if column.name in MARKS else st.integers(1, 400)
    elif place in VOCABULARY:
        values = st.sampled_from([str(word) for word in VOCABULARY[place]])
    elif place in FUZZY:
        values = FUZZY_DAYS
    else:
        values = DAYS if is_day(*place) else TEXTS
    return values | st.none() if column.nullable else values


def _clash(table: sa.Table, row: dict[str, Any], other: dict[str, Any]) -> bool:
    unique = [each for each in table.constraints if isinstance(each, sa.UniqueConstraint)]
    unique_sets = [[column.name for column in each.columns] for each in unique]
    return any([row[name] for name in names] == [other[name] for name in names] for names in unique_sets)


@given(documents(), st.lists(st.text("0123456789abcdef", min_size=64, max_size=64), unique=True, max_size=2))
@settings(
    max_examples=15, phases=[Phase.generate], suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
def test_every_table_comes_back_byte_for_byte(tables: dict[str, list[dict[str, Any]]], forgotten: list[str]) -> None:
    assert [*tables] == sorted(table.name for table in KEPT)
    assert all(tables.values())
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "export.json"
        path.write_bytes("".join(own.pieces(tables.items(), sorted(forgotten))).encode())
        store = fresh_store(Path(name))
        receipt = import_paths(store, [path])
        assert (receipt.people.added, receipt.skipped) == (len(tables["people"]), [])
        assert exporting.export(store, private=True).encode() == path.read_bytes()
        with store.read() as db:
            assert checking.problems(db, TODAY, store.constants) == []
        assert store.undo() is not None
        assert '"people": []' in exporting.export(store, private=True)
