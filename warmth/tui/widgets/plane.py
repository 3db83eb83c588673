"""The plane of the map: a sign for everybody, drawn line by line whatever their number, and a cursor that walks."""

from __future__ import annotations

from dataclasses import dataclass

from textual import events
from textual.content import Content
from textual.message import Message
from textual.strip import Strip
from textual.visual import Visual
from textual.widget import Widget

from warmth.domain.corners import HIGHEST, Corner, corner
from warmth.domain.warmth import DEFAULTS, Constants
from warmth.tui import look
from warmth.tui.parts.chart import Chart
from warmth.tui.parts.grid import Cell
from warmth.usecases.mapping import Atlas, Dot

NAMED_AT_ONCE = 8
"""Names that resting the mouse on a dot tells."""
NOWHERE = Atlas(((),) * (HIGHEST + 1), dict.fromkeys(Corner, 0), 0, 0, 0)


class Plane(Widget):
    """Shows an atlas. The cursor is a score and a place among those who have it."""

    DEFAULT_CSS = "Plane { width: 1fr; height: 1fr; }"

    @dataclass
    class Moved(Message):
        """The cursor stands on somebody else, or in another size."""

    @dataclass
    class Opened(Message):
        """Who has the cursor was clicked once more."""

    def __init__(self) -> None:
        super().__init__()
        self.chart = Chart(NOWHERE, DEFAULTS, 0, 0)
        self._klt = self._place = 0
        self._here: Cell | None = None
        self._strips: dict[int, Strip] = {}

    @property
    def current(self) -> Dot | None:
        """Who is under the cursor."""
        column = self.chart.atlas.columns[self._klt]
        return column[self._place] if self._place < len(column) else None

    @property
    def corner(self) -> Corner | None:
        """The corner where the cursor stands."""
        dot = self.current
        return corner(dot.klt, dot.warmth, self.chart.constants) if dot else None

    @property
    def here(self) -> tuple[int, int]:
        """Which of how many in one place the cursor stands on; 0 of 0 on nobody."""
        cell = self._here
        return (self._place - cell.start + 1, cell.count) if cell else (0, 0)

    def show(self, atlas: Atlas, constants: Constants, at: tuple[int, int] | None) -> None:
        """Show another atlas, with the cursor there; for None it stays near where it was."""
        before = self._here
        self._draw(Chart(atlas, constants, self.size.width, self.size.height))
        if at is None:
            grid = self.chart.grid
            near = grid.nearest(before.x, before.y) if before else next(iter(grid.cells), None)
            at = (near.klt, near.start) if near else (0, 0)
        self._stand(*at)

    def on_resize(self) -> None:
        """Another size has other cells; the cursor stays on its person."""
        self._draw(Chart(self.chart.atlas, self.chart.constants, self.size.width, self.size.height))
        self._stand(self._klt, self._place)

    def _stand(self, klt: int, place: int) -> None:
        """Put the cursor on somebody; only the lines that tell where it stands are drawn anew."""
        before, self._klt, self._place = self._here, klt, place
        self._here = self.chart.grid.of(klt, place)
        for y in (0, self.chart.grid.scale.height + 1, *(cell.y + 1 for cell in (before, self._here) if cell)):
            self._strips.pop(y, None)
        self.refresh()
        self.post_message(self.Moved())

    def _draw(self, chart: Chart) -> None:
        self.chart = chart
        self._strips.clear()

    def move(self, right: int, down: int) -> None:
        """To the nearest dot in a direction."""
        if self._here is not None and (cell := self.chart.grid.toward(self._here, right, down)):
            self._stand(cell.klt, cell.start)

    def step(self, step: int) -> None:
        """To the next person in one place, or the one before; then to the next place in reading order."""
        cell = self._here
        if cell is None:
            return
        if cell.start <= self._place + step < cell.end:
            self._stand(self._klt, self._place + step)
        elif (other := self.chart.grid.beside(cell, step)) is not None:
            self._stand(other.klt, other.start if step > 0 else other.end - 1)

    def jump(self, down: int) -> None:
        """A third of the height down, or up with -1."""
        grid = self.chart.grid
        if self._here is not None and (cell := grid.leap(self._here, down * max(grid.scale.height // 3, 1))):
            self._stand(cell.klt, cell.start)

    def end(self, down: int) -> None:
        """To the warmest, or with 1 to the coldest."""
        if cells := self.chart.grid.cells:
            cell = cells[-1 if down > 0 else 0]
            self._stand(cell.klt, cell.start)

    def on_click(self, event: events.Click) -> None:
        """A dot takes the cursor, and opens when it has it already."""
        cell = self.chart.at(event.x, event.y)
        if cell is None:
            return
        if cell != self._here:
            self._stand(cell.klt, cell.start)
        else:
            self.post_message(self.Opened())

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """Resting on a dot tells who is there."""
        cell = self.chart.at(event.x, event.y)
        self.tooltip = self._names(cell) if cell else None

    def _names(self, cell: Cell) -> Content:
        column = self.chart.atlas.columns[cell.klt]
        names = [look.plain(column[place].name) for place in range(cell.start, cell.end)[:NAMED_AT_ONCE]]
        more = [f"and {cell.count - NAMED_AT_ONCE:,} more"] if cell.count > NAMED_AT_ONCE else []
        return Content("\n".join([*names, *more]))

    def notify_style_update(self) -> None:
        """Another theme: what was drawn is drawn anew."""
        super().notify_style_update()
        self._strips.clear()

    def render_line(self, y: int) -> Strip:
        """One line of the chart."""
        if y not in self._strips:
            line, width = self.chart.line(y, self._here), self.size.width
            strip = Visual.to_strips(self, line, width, 1, self.visual_style, pad=True)[0]
            self._strips[y] = strip.adjust_cell_length(width, self.visual_style.rich_style)
        return self._strips[y]
