"""The schema of the JSON export: every column stands in it, with words on what it is; and an export keeps to it."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from tests.architecture.source import TOP
from tests.factories import fresh_store
from warmth.exporters.json import VERSION
from warmth.importers.own import NEWEST
from warmth.store.exported import WORDS, is_day
from warmth.store.tables import KEPT
from warmth.usecases import exporting
from warmth.usecases.demonstration import stage

SCHEMA = json.loads((TOP / "docs" / "export.schema.json").read_text(encoding="utf-8"))
_TYPES = {"object": dict, "array": list, "string": str, "integer": int, "null": type(None)}


def faults(value: Any, schema: Any, place: str = "") -> list[str]:
    """Where a document departs from the part of JSON Schema that ours is written in."""
    kinds = [schema["type"]] if isinstance(schema.get("type"), str) else schema.get("type", [])
    if kinds and not any(type(value) is _TYPES[kind] for kind in kinds):
        return [f"{place} is no {kinds}"]
    found = [] if value == schema.get("const", value) else [f"{place} is not {schema['const']}"]
    if "enum" in schema and value not in schema["enum"]:
        found.append(f"{place} is not one of {schema['enum']}")
    if schema.get("format") == "date" and value is not None:
        date.fromisoformat(value)
    if isinstance(value, list):
        for row, each in enumerate(value):
            found += faults(each, schema["items"], f"{place}[{row}]")
    if isinstance(value, dict):
        found += [f"{place}.{name} is missing" for name in schema["required"] if name not in value]
        for name, each in value.items():
            known = schema["properties"].get(name)
            found += [f"{place}.{name} is unknown"] if known is None else faults(each, known, f"{place}.{name}")
    return found


def test_an_export_of_the_demo_keeps_to_the_schema(tmp_path: Path) -> None:
    store = fresh_store(tmp_path)
    stage.enact(store, tmp_path)
    document = json.loads(exporting.export(store))
    assert len(document["people"]) > 300
    assert faults(document, SCHEMA) == []
    document["people"][0]["name"] = None
    del document["handles"][0]["key"]
    assert faults(document, SCHEMA) == [".handles[0].key is missing", ".people[0].name is no ['string']"]


def test_the_schema_has_every_table_and_no_other() -> None:
    assert {*SCHEMA["properties"]} == {"warmth", "forgotten", *(table.name for table in KEPT)}
    assert SCHEMA["properties"]["warmth"]["properties"]["version"]["const"] == VERSION == NEWEST


@pytest.mark.parametrize("table", KEPT, ids=str)
def test_the_schema_describes_every_column_as_it_is(table: sa.Table) -> None:
    described = SCHEMA["properties"][table.name]["items"]
    columns = described["properties"]
    assert [*columns] == [column.name for column in table.columns] == described["required"]
    for column in table.columns:
        told = columns[column.name]
        kind = "integer" if isinstance(column.type, sa.Integer) else "string"
        assert told["type"] == ([kind, "null"] if column.nullable else kind), column
        assert len(told["description"]) > 3, column
        words = WORDS.get((table.name, column.name))
        assert told.get("enum") == ([*words, *([None] if column.nullable else [])] if words else None), column
        assert ("format" in told) == (kind == "string" and is_day(table.name, column.name)), column
