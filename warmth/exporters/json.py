"""The complete export: one JSON document, its version first, its rows in the order they were made."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

VERSION = 1


def text(tables: Mapping[str, list[dict[str, Any]]]) -> str:
    """Everything as JSON text; the same rows give the same bytes."""
    document = {"format": "warmth", "version": VERSION, **tables}
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"
