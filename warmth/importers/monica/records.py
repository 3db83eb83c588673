"""Records of Monica's export: lists of `{type, count, values}`, their types in the singular or the plural."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from warmth.domain.text import clean_lines
from warmth.importers.files import Entry


@dataclass(frozen=True, slots=True)
class Record:
    """One value of a list: `data` holds the lists below it. Of some only the `uuid` stands there."""

    uuid: str
    properties: dict[str, Any] = field(default_factory=dict)
    data: Any = None
    created: Any = None


def document_in(entry: Entry) -> Any:
    """A file's JSON, or None when it is none."""
    try:
        return json.loads(entry.read())
    except (ValueError, RecursionError):
        return None


def is_export(document: Any) -> bool:
    """Does it have the outline of an export?"""
    match document:
        case {"version": str(), "account": {"data": list(), **_rest}}:
            return True
        case _:
            return False


def records(lists: Any, kind: str) -> list[Record]:
    """The values of the lists of a kind (`contact`), or what a mapping holds under it."""
    names = (kind, f"{kind}s", f"{kind[:-1]}ies")
    if isinstance(lists, dict):
        return [record for name in names for value in _listed(lists.get(name)) if (record := _record(value))]
    return [
        record
        for one in _listed(lists)
        if isinstance(one, dict) and one.get("type") in names
        for value in _listed(one.get("values"))
        if (record := _record(value))
    ]


def text(told: Any) -> str:
    """A text, or nothing."""
    return clean_lines(told) if isinstance(told, str) else ""


def day(told: Any) -> date | None:
    """The day of a moment as Monica writes it (days are kept at midnight, so no zone is reckoned with), or None."""
    told = told.get("date") if isinstance(told, dict) else told
    try:
        return date.fromisoformat(told[:10]) if isinstance(told, str) else None
    except ValueError:
        return None


def _record(value: Any) -> Record | None:
    if isinstance(value, str):
        return Record(value)
    if not isinstance(value, dict):
        return None
    properties = value.get("properties")
    told = properties if isinstance(properties, dict) else {}
    return Record(text(value.get("uuid")), told, value.get("data"), value.get("created_at"))


def _listed(told: Any) -> list[Any]:
    return told if isinstance(told, list) else []
