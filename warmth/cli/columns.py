"""Columns of text that line up, whatever the script: wide letters count two cells, combining marks none."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

WIDEST = 200
"""Cells: no column is laid out wider."""


def width(text: str) -> int:
    """How many cells of a terminal a text takes."""
    if text.isascii():
        return len(text)
    return sum(
        0 if unicodedata.combining(sign) or sign in "\u200d\ufe0e\ufe0f" else 2 if _is_wide(sign) else 1
        for sign in text
    )


def _is_wide(sign: str) -> bool:
    return unicodedata.east_asian_width(sign) in "WF"


def fitted(text: str, cells: int) -> str:
    """The text cut to so many cells, with an ellipsis, and padded to them."""
    taken = 0
    for place, sign in enumerate(text):
        wide = width(sign)
        if taken + wide > cells:
            return _cut(text[:place], cells)
        taken += wide
    return text + " " * (cells - taken)


def _cut(text: str, cells: int) -> str:
    """What fits, less what the ellipsis takes."""
    while text and width(text) > cells - 1:
        text = text[:-1]
    return f"{text}…" + " " * (cells - 1 - width(text))


def padded(text: str, cells: int) -> str:
    """The text, whole, padded to so many cells when it has fewer."""
    return text + " " * (cells - width(text))


def aligned(rows: Sequence[Sequence[str]], headings: Sequence[str], total: int | None) -> list[str]:
    """Rows as lines; when `total` cells are given, the widest columns give way.

    Otherwise nothing is cut, and a cell wider than WIDEST stands out rather than widen its column for everyone.
    """
    everything = [headings, *rows] if headings else list(rows)
    if not everything:
        return []
    widths = [max(min(width(row[place]), WIDEST) for row in everything) for place in range(len(everything[0]))]
    if total is not None:
        while sum(widths) + 2 * (len(widths) - 1) > total and max(widths) > 8:
            widths[widths.index(max(widths))] -= 1
    laid = padded if total is None else fitted
    return [
        "  ".join(laid(cell, cells) for cell, cells in zip(row, widths, strict=True)).rstrip() for row in everything
    ]
