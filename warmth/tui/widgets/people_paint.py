"""How the list of people is drawn: the head, a row, and the scroll bar, as strips kept until something changes."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from warmth.tui.widgets.columns import GAP, cells, fit
from warmth.usecases.network import Row

STYLES = (
    "base", "text", "name", "muted", "head", "sorted", "hot", "warm", "cool", "cold", "unlabelled", "drifting", "due",
    "dormant", "one-sided", "in-rhythm", "new", "thumb", "track", "cursor", "cursor-away",
)  # fmt: skip
_MOST_KEPT = 4_000


class Painter:
    """Draws in the styles that `style` gives by name. `forget` after another theme, width, focus or other rows."""

    def __init__(self, style: Callable[[str], Style]) -> None:
        self._style_of = style
        self._styles: dict[str, Style] = {}
        self._rows: dict[tuple[int, int, bool, bool], Strip] = {}

    def forget(self) -> None:
        """Draw everything anew from now on."""
        self._styles.clear()
        self._rows.clear()

    def _style(self, name: str) -> Style:
        style = self._styles.get(name)
        if style is None:
            style = self._styles[name] = self._style_of(name)
        return style

    def row(self, rows: Sequence[Row], place: int, width: int, *, chosen: bool, focused: bool) -> Strip:
        """The row at a place, `width` cells wide."""
        key = (place, width, chosen, focused)
        strip = self._rows.get(key)
        if strip is None:
            if len(self._rows) > _MOST_KEPT:
                self._rows.clear()
            strip = self._rows[key] = self._drawn(rows[place], width, chosen, focused)
        return strip

    def _drawn(self, row: Row, width: int, chosen: bool, focused: bool) -> Strip:
        base = self._style("base")
        if chosen:
            base += Style(bgcolor=self._style("cursor" if focused else "cursor-away").bgcolor)
        edge = base + Style(color=self._style("thumb").color) if chosen else base
        drawn = [Segment("▌" if chosen else " ", edge)]
        for text, name in cells(row, fit(width - 2)):
            look = self._style(name)
            drawn += [Segment(text, base + Style(color=look.color, bold=look.bold)), Segment(GAP, base)]
        return Strip(drawn[:-1]).adjust_cell_length(width, base)

    def head(self, width: int, sort: str) -> Strip:
        """The names of the columns, the one sorted by marked."""
        head, chosen = self._style("head"), self._style("sorted")
        drawn = [Segment(" ", head)]
        for one in fit(width - 3):
            title = f"{one.column.title} ▾" if one.column.sort == sort else one.column.title
            text = title.rjust(one.width) if one.column.name == "silence" else title.ljust(one.width)
            drawn += [Segment(text, chosen if one.column.sort == sort else head), Segment(GAP, head)]
        return Strip(drawn[:-1]).adjust_cell_length(width, head)

    def rail(self, line: int, top: int, page: int, known: int) -> Strip:
        """One cell of the scroll bar; how long its thumb is follows from how many are known to be found."""
        length = max(1, page * page // known)
        start = top * (page - length) // max(known - page, 1)
        here = start <= line < start + length
        style = self._style("base") + Style(color=self._style("thumb" if here else "track").color)
        return Strip([Segment("█" if here else "│", style)], 1)

    def blank(self, width: int) -> Strip:
        """A line with nobody on it."""
        return Strip.blank(width, self._style("base"))
