"""The reader of `warmth`'s own export: the rows of every table, as they were written."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from warmth.domain.errors import WarmthError
from warmth.importers.contract import Damaged
from warmth.importers.files import Entry, begun
from warmth.importers.findings import Finding, FoundTables
from warmth.importers.separately import SeparateFiles

__all__ = ["NEWEST", "OwnExport"]

NEWEST = 3
"""The newest version that can be read."""
FORGOTTEN = "forgotten"

_HEAD = re.compile(rb'(?:\xef\xbb\xbf)?\s*\{\s*"(?:warmth"\s*:\s*\{|format"\s*:\s*"warmth")')
_ENDING = ".json"


class OwnExport(SeparateFiles[Entry]):
    """Reads what `warmth export` wrote, of this version and older ones."""

    name = "warmth"
    missing = "is no JSON export of warmth; write one with `warmth export --out FILE`."

    def _found(self, path: Path) -> Iterator[Entry]:
        return _exports(path)

    def _findings(self, one: Entry) -> Iterator[Finding]:
        return _tables(one)


def _exports(path: Path) -> Iterator[Entry]:
    for entry, head in begun(path, lambda name: name.casefold().endswith(_ENDING), 1 << 12):
        if _HEAD.match(head):
            yield entry


def _tables(entry: Entry) -> Iterator[FoundTables]:
    document = _document(entry)
    head = document.pop("warmth", None)
    version = head.get("version") if isinstance(head, dict) else document.pop("version", None)
    document.pop("format", None)
    if type(version) is not int or version < 1:
        raise _broken(entry, "its version is missing")
    if version > NEWEST:
        raise WarmthError(
            f"{entry.name} is of version {version} and this program reads up to {NEWEST}; upgrade warmth and import"
            " it again."
        )
    forgotten = document.pop(FORGOTTEN, [])
    if not isinstance(forgotten, list) or not all(isinstance(one, str) and one.isascii() for one in forgotten):
        raise _broken(entry, f"{FORGOTTEN} is not a list of hashes")
    for name, rows in document.items():
        if not isinstance(rows, list):
            raise _broken(entry, f"{name} is not a list")
        for place, row in enumerate(rows, start=1):
            if not isinstance(row, dict):
                raise _broken(entry, f"{name}, row {place}, is no row")
    yield FoundTables(entry.name, document, tuple(forgotten))


def _document(entry: Entry) -> dict[str, Any]:
    try:
        found: dict[str, Any] = json.loads(entry.read().decode("utf-8-sig"))
    except json.JSONDecodeError as fault:
        raise _broken(entry, f"line {fault.lineno}, column {fault.colno}, is not JSON") from None
    except UnicodeDecodeError as fault:
        raise _broken(entry, f"byte {fault.start} is not UTF-8") from None
    except (RecursionError, ValueError):
        raise _broken(entry, "it holds what no export does") from None
    return found


def _broken(entry: Entry, what: str) -> Damaged:
    return Damaged(f"{entry.name} is damaged: {what}; export it again.", entry.inside)
