"""The list of people: a window over any number of rows, drawn line by line, with a cursor."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual import events
from textual.geometry import Region
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget

from warmth.tui.widgets.columns import fit
from warmth.tui.widgets.finder import Result
from warmth.tui.widgets.people_paint import STYLES, Painter
from warmth.usecases.network import Row


class PeopleList(Widget, can_focus=True):
    """Shows `rows` at the places of a result. The first line is the head; the cursor is a place in the result."""

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
        & .people--due { color: $text-accent; }
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
    class SortChosen(Message):
        """A column's head was clicked."""

        sort: str

    def __init__(self, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self.rows: Sequence[Row] = ()
        self.result = Result(())
        self.sort = "name"
        self.cursor = 0
        self.top = 0
        self._painter = Painter(lambda name: self.get_component_rich_style(f"people--{name}"))

    @property
    def page(self) -> int:
        """How many rows are seen at once."""
        return max(self.size.height - 1, 1)

    @property
    def current(self) -> Row | None:
        """The row under the cursor."""
        places = self.result.window(self.cursor + 1)
        return self.rows[places[self.cursor]] if self.cursor < len(places) else None

    def show(self, rows: Sequence[Row], sort: str, result: Result, keep: int | None = None) -> None:
        """Show other rows; the cursor stays on the person `keep` when they are among those found."""
        self.rows, self.sort = rows, sort
        self._painter.forget()
        place = 0
        if keep is not None:
            place = next((at for at, row in enumerate(result.all()) if rows[row].id == keep), 0)
        self.narrow(result, place)

    def narrow(self, result: Result, cursor: int = 0) -> None:
        """Show another result over the same rows."""
        self.result = result
        self.cursor, self.top = cursor, max(0, cursor - self.page // 2) if cursor >= self.page else 0
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

    def notify_style_update(self) -> None:
        """Another theme, or the keys came or went: what was drawn is drawn anew."""
        super().notify_style_update()
        self._painter.forget()

    def on_resize(self) -> None:
        """The cursor stays in sight, and no room below is left empty while there are rows above."""
        known = len(self.result.window(self.top + self.page))
        self.top = max(min(self.top, known - self.page), self.cursor - self.page + 1, 0)
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """The head, a row, or nothing."""
        width = self.size.width
        if y == 0:
            return self._painter.head(width, self.sort)
        places = self.result.window(self.top + self.page)
        at = self.top + y - 1
        if at >= len(places):
            return self._painter.blank(width)
        strip = self._painter.row(self.rows, places[at], width - 1, chosen=at == self.cursor, focused=self.has_focus)
        if len(places) <= self.page:
            return Strip.join([strip, self._painter.blank(1)])
        return Strip.join([strip, self._painter.rail(y - 1, self.top, self.page, len(places))])

    def on_click(self, event: events.Click) -> None:
        """The head sorts; a row takes the cursor, and opens when it has it already."""
        if event.y == 0:
            placed = fit(self.size.width - 3)
            column = next((one.column for one in placed if 0 <= event.x - 1 - one.start < one.width), None)
            if column is not None and column.sort:
                self.post_message(self.SortChosen(column.sort))
            return
        place = self.top + event.y - 1
        if place >= len(self.result.window(place + 1)):
            return
        already = place == self.cursor
        self.move_to(place)
        if (already or event.chain > 1) and (row := self.current):
            self.post_message(self.Opened(row.id))

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        """Three rows further."""
        event.stop()
        self.move_to(self.cursor + 3)

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        """Three rows back."""
        event.stop()
        self.move_to(self.cursor - 3)
