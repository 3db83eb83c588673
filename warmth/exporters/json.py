"""The complete export: one JSON document, its version first, a line for each row, in the order they were made."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

VERSION = 3


def pieces(tables: Iterable[tuple[str, Iterable[Mapping[str, Any]]]], forgotten: Sequence[str]) -> Iterator[str]:
    """Everything as JSON text, bit by bit; the same rows give the same bytes."""
    yield f'{{\n"warmth": {{"version": {VERSION}}}'
    for name, rows in tables:
        yield f",\n{json.dumps(name)}: ["
        sign = "\n"
        for row in rows:
            yield sign + json.dumps(row, ensure_ascii=False)
            sign = ",\n"
        yield "\n]" if sign == ",\n" else "]"
    yield f',\n"forgotten": {json.dumps(list(forgotten), indent=0) if forgotten else "[]"}\n}}\n'
