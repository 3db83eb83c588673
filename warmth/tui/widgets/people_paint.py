"""How the list of people is drawn: the head, and rows with their piece of the scroll bar, as strips that are kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from warmth.tui.widgets.columns import GAP, cells, fit
from warmth.tui.widgets.order import Order
from warmth.usecases.network import Row

STYLES = (
    "base", "text", "name", "muted", "head", "sorted", "hot", "warm", "cool", "cold", "unlabelled", "drifting", "due",
    "dormant", "one-sided", "in-rhythm", "new", "mark", "thumb", "track", "cursor", "cursor-away",
)  # fmt: skip
EDGE = 3
"""Cells at the left of a row: the cursor, the mark and a gap."""
_MOST_KEPT = 600


class Look(NamedTuple):
    """How a row stands in the list. `rail` is its piece of the scroll bar; empty without one."""

    cursor: str = ""
    marked: bool = False
    rail: str = ""


class Painter:
    """Draws in the styles that `style` gives by name. `forget` after another theme, width, focus or other rows."""

    def __init__(self, style: Callable[[str], Style]) -> None:
        self._style_of = style
        self._styles: dict[tuple[str, str], Style] = {}
        self._rows: dict[tuple[int, int, Look], Strip] = {}

    def forget(self) -> None:
        """Draw everything anew from now on."""
        self._styles.clear()
        self._rows.clear()

    def _style(self, name: str, cursor: str = "") -> Style:
        """The style of that name on the list's ground, or on the cursor's."""
        style = self._styles.get((name, cursor))
        if style is None:
            style = self._style_of(name)
            if name not in ("base", "head", "sorted"):
                style = self._style("base") + Style(color=style.color, bold=style.bold)
            if cursor:
                style += Style(bgcolor=self._style_of(cursor).bgcolor)
            self._styles[name, cursor] = style
        return style

    def row(self, rows: Sequence[Row], place: int, width: int, stands: Look) -> Strip:
        """The row at a place, `width` cells wide, its scroll bar included: the same strip as long as it looks so."""
        key = (place, width, stands)
        strip = self._rows.get(key)
        if strip is None:
            if len(self._rows) > _MOST_KEPT:
                self._rows.clear()
            strip = self._rows[key] = self._drawn(rows[place], width, stands)
        return strip

    def _drawn(self, row: Row, width: int, stands: Look) -> Strip:
        cursor = stands.cursor
        drawn = [
            Segment("▌" if cursor else " ", self._style("thumb", cursor)),
            Segment("✓ " if stands.marked else "  ", self._style("mark", cursor)),
        ]
        drawn += [Segment(text + GAP, self._style(name, cursor)) for text, name in cells(row, fit(room(width)))]
        body = Strip(drawn).adjust_cell_length(width - 1, self._style("base", cursor))
        rail = Segment(stands.rail or " ", self._style("track" if stands.rail == "│" else "thumb"))
        return Strip([*body, rail], width)

    def head(self, width: int, order: Order) -> Strip:
        """The names of the columns, the one sorted by marked."""
        head, chosen = self._style("head"), self._style("sorted")
        drawn = [Segment(" " * EDGE, head)]
        for one in fit(room(width)):
            here = one.column.sort == order.by
            title = f"{one.column.title} {'▴' if order.reverse else '▾'}" if here else one.column.title
            text = title.rjust(one.width) if one.column.right else title.ljust(one.width)
            drawn += [Segment(text, chosen if here else head), Segment(GAP, head)]
        return Strip(drawn).adjust_cell_length(width, head)

    def blank(self, width: int) -> Strip:
        """A line with nobody on it."""
        return Strip.blank(width, self._style("base"))


def room(width: int) -> int:
    """Cells that the columns have in a list `width` cells wide."""
    return width - EDGE - len(GAP)


def rail(line: int, top: int, page: int, known: int) -> str:
    """One cell of the scroll bar; how long its thumb is follows from how many are known to be found."""
    if known <= page:
        return ""
    length = max(1, page * page // known)
    start = top * (page - length) // max(known - page, 1)
    return "█" if start <= line < start + length else "│"
