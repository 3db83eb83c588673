"""The list of people: a window over any number of rows, drawn line by line, with a cursor."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from textual import events
from textual.geometry import Region
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget

from warmth.tui.widgets.columns import fit
from warmth.tui.widgets.marks import Marks
from warmth.tui.widgets.order import Order, Roll
from warmth.tui.widgets.people_paint import EDGE, STYLES, Look, Painter, rail, room
from warmth.tui.widgets.result import Result
from warmth.usecases.network import Row, Rows


class PeopleList(Widget, can_focus=True):
    """Shows the roll at the places of a result. The first line is the head; the cursor is a place in the result."""

    DEFAULT_CSS = """
    PeopleList {
        height: 1fr; width: 1fr; background: $surface;
        & .people--name { text-style: bold; }
        & .people--muted, & .people--cold, & .people--dormant, & .people--one-sided { color: $foreground 62%; }
        & .people--head { color: $foreground 62%; background: $panel; }
        & .people--sorted { color: $text-accent; background: $panel; text-style: bold; }
        & .people--hot { color: $text-error; }
        & .people--warm, & .people--unlabelled, & .people--drifting { color: $text-warning; }
        & .people--cool { color: $text-primary; }
        & .people--due, & .people--mark { color: $text-accent; }
        & .people--mark { text-style: bold; }
        & .people--in-rhythm { color: $text-success; }
        & .people--thumb { color: $primary; }
        & .people--track { color: $foreground 15%; }
        & .people--cursor { background: $primary 40%; }
        & .people--cursor-away { background: $foreground 12%; }
    }
    """
    COMPONENT_CLASSES: ClassVar[set[str]] = {f"people--{name}" for name in STYLES}

    @dataclass
    class Opened(Message):
        """Somebody was chosen with the mouse."""

        person: int

    @dataclass
    class Moved(Message):
        """The mouse put the cursor on somebody else."""

    @dataclass
    class SortChosen(Message):
        """A column's head was clicked."""

        by: str

    def __init__(self, marks: Marks, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self.marks = marks
        self.roll = Roll(Rows(), Order())
        self.result = Result(())
        self.cursor = 0
        self.top = 0
        self._painter = Painter(lambda name: self.get_component_rich_style(f"people--{name}"))

    @property
    def page(self) -> int:
        """How many rows are seen at once."""
        return max(self.size.height - 1, 1)

    @property
    def place(self) -> int | None:
        """Where in the roll the cursor stands."""
        places = self.result.window(self.cursor + 1)
        return places[self.cursor] if self.cursor < len(places) else None

    @property
    def current(self) -> Row | None:
        """The row under the cursor."""
        return None if self.place is None else self.roll[self.place]

    def show(self, roll: Roll, result: Result, keep: int | None = None) -> None:
        """Show another roll. The cursor stays on the person `keep`, at the height where it is, if they are found."""
        if roll is not self.roll:
            self.roll = roll
            self._painter.forget()
        self.result = result
        places, height = result.all() if keep is not None else (), self.cursor - self.top
        at = next((at for at, place in enumerate(places) if roll.ids[place] == keep), None)
        if at is None:
            self.cursor = 0 if keep is None else max(min(self.cursor, len(places) - 1), 0)
        else:
            self.cursor = at
        self.top = self.cursor - height
        self._stay()
        self.refresh()

    def narrow(self, result: Result) -> None:
        """Show another result over the same roll, from its beginning."""
        self.result = result
        self.cursor = self.top = 0
        self.refresh()

    def fill(self, result: Result) -> None:
        """Put the whole result in the place of its beginning; only the scroll bar can look different."""
        known, self.result = len(self.result.window(0)), result
        if known != len(result.all()):
            self.refresh(Region(self.size.width - 1, 0, 1, self.size.height))

    def move_to(self, cursor: int) -> None:
        """Put the cursor there, or as near as can be, and scroll just enough to see it."""
        known = len(self.result.window(cursor + self.page + 1))
        wanted = min(max(cursor, 0), max(known - 1, 0))
        if wanted == self.cursor:
            return
        before, self.cursor = self.cursor, wanted
        if wanted < self.top or wanted >= self.top + self.page:
            self.top = wanted if wanted < self.top else wanted - self.page + 1
            self.refresh()
            return
        width = self.size.width
        self.refresh(*(Region(0, place - self.top + 1, width, 1) for place in (before, wanted)))

    def mark(self) -> None:
        """Mark who is under the cursor, or take the mark away, and go on to the next."""
        if self.place is not None:
            self.marks.turn(self.roll, self.place)
            self.refresh(Region(0, self.cursor - self.top + 1, self.size.width, 1))
            self.move_to(self.cursor + 1)

    def notify_style_update(self) -> None:
        """Another theme, or the keys came or went: what was drawn is drawn anew."""
        super().notify_style_update()
        self._painter.forget()

    def _stay(self) -> None:
        """Keep the cursor in sight, and no room below empty while there are rows above."""
        known = len(self.result.window(max(self.top, 0) + self.page))
        self.top = max(min(self.top, known - self.page, self.cursor), self.cursor - self.page + 1, 0)

    def on_resize(self) -> None:
        """As many rows as there is room for."""
        self._stay()
        self.refresh()

    def render_lines(self, crop: Region) -> list[Strip]:
        """Whole lines as the painter keeps them, so that nothing is drawn, filtered or written out twice."""
        strips = self._lines(crop.y, crop.bottom)
        background = self.background_colors[1]
        for line_filter in self.get_line_filters():
            strips = [strip.apply_filter(line_filter, background) for strip in strips]
        whole = crop.x == 0 and crop.width == self.size.width
        return strips if whole else [strip.crop(crop.x, crop.right) for strip in strips]

    def _lines(self, first: int, end: int) -> list[Strip]:
        """The head, rows, and nothing below them."""
        width, page, top, painter = self.size.width, self.page, self.top, self._painter
        places = self.result.window(top + page)
        known, under = len(places), "cursor" if self.has_focus else "cursor-away"
        lines = [painter.head(width, self.roll.order)] if first == 0 else []
        for at in range(top + max(first - 1, 0), min(top + end - 1, known)):
            place = places[at]
            marked = bool(self.marks) and self.roll.ids[place] in self.marks
            stands = Look(under if at == self.cursor else "", marked, rail(at - top, top, page, known))
            lines.append(painter.row(self.roll, place, width, stands))
        return lines + [painter.blank(width)] * (end - first - len(lines))

    def on_click(self, event: events.Click) -> None:
        """The head sorts; a row takes the cursor, and opens when it has it already."""
        if event.y == 0:
            placed = fit(room(self.size.width))
            column = next((one.column for one in placed if 0 <= event.x - EDGE - one.start < one.width), None)
            if column is not None:
                self.post_message(self.SortChosen(column.sort))
            return
        at = self.top + event.y - 1
        if at >= len(self.result.window(at + 1)):
            return
        already = at == self.cursor
        self._go(at)
        if (already or event.chain > 1) and (row := self.current):
            self.post_message(self.Opened(row.id))

    def _go(self, at: int) -> None:
        self.move_to(at)
        self.post_message(self.Moved())

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        """Three rows further."""
        event.stop()
        self._go(self.cursor + 3)

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        """Three rows back."""
        event.stop()
        self._go(self.cursor - 3)
