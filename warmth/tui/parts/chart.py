"""The map drawn: a border that names the corners, rows of signs for people, the ticks of both axes."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from itertools import groupby
from operator import itemgetter

from textual.content import Content

from warmth.domain.corners import HIGHEST, Corner, corner
from warmth.domain.warmth import Band, Constants, band_of
from warmth.tui import look
from warmth.tui.parts.grid import Cell, Grid, Scale
from warmth.usecases.mapping import Atlas

MARGIN = 9
"""Cells at the left for the ticks of warmth."""
ONE, COOLING, TENS, HUNDREDS, CURSOR = "•", "▾", "▒", "█", "◆"
"""Somebody; somebody whose warmth falls; ten and more in one place; a hundred and more; the cursor."""
_ACROSS, _UP = " know-like-trust → ", "↑ warmth "
_FAINT, _LINE = "$foreground 20%", "$foreground 30%"

Signs = list[tuple[str, str]]
"""A line as characters, each with its style."""


@dataclass(frozen=True)
class Chart:
    """The lines of the map in `width` × `height` cells, borders and ticks included."""

    atlas: Atlas
    constants: Constants
    width: int
    height: int

    @cached_property
    def grid(self) -> Grid:
        """The cells within the border."""
        width, height = max(self.width - MARGIN - 2, HIGHEST + 2), max(self.height - 3, 3)
        return Grid(self.atlas.columns, Scale(width, height, self.constants.warm))

    def at(self, x: int, y: int) -> Cell | None:
        """Who is drawn there, or right beside it."""
        return self.grid.at(x - MARGIN - 1, y - 1)

    def line(self, y: int, here: Cell | None) -> Content:
        """A border, a row or the ticks, with the cursor on the cell `here`."""
        runs = groupby(self._signs(y, here), key=itemgetter(1))
        return look.row(*(("".join(sign for sign, _ in run), style) for style, run in runs))

    def _signs(self, y: int, here: Cell | None) -> Signs:
        height = self.grid.scale.height
        if y == 0:
            top = (Corner.GET_TO_KNOW, Corner.KEEP_CLOSE)
            return [*_text(f"{_UP:>{MARGIN}}", look.MUTED), *self._border("╭┬╮▼", top, here)]
        if y == height + 1:
            bottom = (Corner.LET_GO, Corner.REVIVE)
            return [*_text(" " * MARGIN, ""), *self._border("╰┴╯▲", bottom, here)]
        return self._row(y - 1, here) if y <= height else self._ticks()

    def _border(self, shape: str, names: tuple[Corner, Corner], here: Cell | None) -> Signs:
        """A border with the names of two corners; it points at the column of the cursor where no name stands."""
        scale = self.grid.scale
        low = self._named(names[0], scale.split, here)
        high = self._named(names[1], scale.width - scale.split - 1, here)
        if names[0] is Corner.LET_GO and all(sign == "─" for sign, _ in low[-len(_ACROSS) - 1 :]):
            low[-len(_ACROSS) - 1 : -1] = _text(_ACROSS, look.MUTED)
        line = [*low, (shape[1], _LINE), *high]
        if here is not None and line[here.x][0] == "─":
            line[here.x] = (shape[3], look.KEY)
        return [(shape[0], _LINE), *line, (shape[2], _LINE)]

    def _named(self, which: Corner, width: int, here: Cell | None) -> Signs:
        """The name of a corner with how many stand there: the cursor's is bright and pointed at."""
        bright = here is not None and self._corner(here) is which
        name = _text(f"{'▸' if bright else ' '}{which}", look.KEY if bright else look.MUTED)
        count = _text(f" {self.atlas.corners[which]:,} ", look.STRONG if bright else look.MUTED)
        said = [("─", _LINE), *name, *count][:width]
        return [*said, *_text("─" * (width - len(said)), _LINE)]

    def _corner(self, cell: Cell) -> Corner:
        return corner(cell.klt, self.atlas.columns[cell.klt][cell.start].warmth, self.constants)

    def _row(self, y: int, here: Cell | None) -> Signs:
        """A row with its tick; both sides point at the row of the cursor."""
        scale = self.grid.scale
        on_line = y == scale.floor
        signs = _text(("┈" if on_line else " ") * scale.width, _FAINT)
        signs[scale.split] = ("┼" if on_line else "┊", _FAINT)
        for cell in self.grid.by_row.get(y, ()):
            signs[cell.x] = self._sign(cell) if cell != here else (CURSOR, "bold $text-accent reverse")
        pointed = here is not None and here.y == y
        edges = [("▶", look.KEY), ("◀", look.KEY)] if pointed else [("│", _LINE), ("│", _LINE)]
        return [*_text(f"{self._marks.get(y, ''):>{MARGIN}}", look.MUTED), edges[0], *signs, edges[1]]

    def _sign(self, cell: Cell) -> tuple[str, str]:
        first = self.atlas.columns[cell.klt][cell.start]
        style = look.BAND_STYLES[band_of(first.warmth, unreciprocated=False, constants=self.constants)]
        if cell.count == 1:
            return (COOLING if first.cooling else ONE), style
        return (str(cell.count) if cell.count < 10 else TENS if cell.count < 100 else HUNDREDS), f"bold {style}"

    @cached_property
    def _marks(self) -> dict[int, str]:
        """The ticks of warmth: the bands, each where it begins."""
        scale, model = self.grid.scale, self.constants
        marks = {scale.height - 1: "0 ", 0: "100 "}
        for least, band in ((model.cool, Band.COOL), (model.hot, Band.HOT)):
            marks.setdefault(scale.row(least), f"{least:g} {band} ")
        return marks | {scale.floor: f"{model.warm:g} {Band.WARM} "}

    def _ticks(self) -> Signs:
        """Scores under the middle of their bands."""
        line = _text(" " * (MARGIN + self.grid.scale.width + 2), "")
        for klt in range(0, HIGHEST + 1, 3):
            first, end = self.grid.scale.band(klt)
            middle = MARGIN + 1 + (first + end - 1) // 2
            line[middle : middle + len(str(klt))] = _text(str(klt), look.MUTED)
        return line


def _text(text: str, style: str) -> Signs:
    return [(sign, style) for sign in text]
