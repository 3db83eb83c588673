"""A sheet: sections of fields under their titles, drawn line by line, one of them under the cursor or being edited."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual import events
from textual.content import Content
from textual.geometry import Region, Size
from textual.message import Message
from textual.strip import Strip
from textual.visual import Visual
from textual.widget import Widget

from warmth.tui import look
from warmth.tui.parts.fields import LABEL_WIDTH, Field, Section
from warmth.tui.widgets.edit_line import EditLine

GUTTER = 2
"""Cells at the left that show the cursor, and as many are left free at the right."""


class Sheet(Widget):
    """One widget for any number of fields, so that opening a page mounts few. `cursor` is a place in `fields`."""

    DEFAULT_CSS = """
    Sheet {
        height: auto; width: 1fr; background: $surface; padding: 0 0 1 0;
        & .sheet--cursor { background: $primary 18%; }
        EditLine { position: absolute; }
    }
    """
    COMPONENT_CLASSES: ClassVar[set[str]] = {"sheet--cursor"}

    @dataclass
    class Chosen(Message):
        """A field was clicked; `place` is where it stands in `fields`."""

        sheet: Sheet
        place: int
        twice: bool

    def __init__(self, id: str) -> None:  # noqa: A002
        super().__init__(id=id)
        self.auto_links = False  # there are none, and every line would be looked through for them
        self.fields: list[Field] = []
        self.cursor: int | None = None
        self._sections: Sequence[Section] = ()
        self._firsts: set[int] = set()
        self._line: EditLine | None = None
        self._reading: look.Said = ""
        self._forget()

    def _forget(self) -> None:
        """Lay everything out anew when it is next asked for."""
        self._width = -1
        self._lines: list[Content] = []
        self._starts: list[int] = []
        self._tops: list[int] = []
        self._strips: dict[tuple[int, bool], Strip] = {}

    def show(self, sections: Sequence[Section]) -> None:
        """Show other fields."""
        self._sections = [one for one in sections if one.fields]
        self.fields, self._firsts = [], set()
        for section in self._sections:
            self._firsts.add(len(self.fields))
            self.fields += section.fields
        self._forget()
        self.refresh(layout=True)

    @property
    def stops(self) -> list[int]:
        """Where the cursor can stand."""
        return [place for place, field in enumerate(self.fields) if field.about is not None]

    @property
    def firsts(self) -> list[int]:
        """Where the cursor first can stand in each section."""
        return sorted({next((at for at in self.stops if at >= first), -1) for first in self._firsts} - {-1})

    def _lay_out(self, width: int) -> None:
        if width == self._width:
            return
        self._forget()
        self._width = width
        room = max(width - 2 * GUTTER, 1)
        place = 0
        for section in self._sections:
            top = len(self._lines)
            if self._lines:
                self._lines.append(Content(""))
            if section.title:
                rule = "─" * max(room - len(section.title) - 1, 0)
                self._lines.append(look.row((section.title, look.TITLE), (f" {rule}", "$foreground 15%")))
            for field in section.fields:
                self._tops.append(top)
                self._starts.append(len(self._lines))
                said = self._edited(field) if self._line is not None and place == self.cursor else field.said
                for row in look.lines(said).rows(room):
                    self._lines += row.wrapped(room)
                place, top = place + 1, len(self._lines)

    def _edited(self, field: Field) -> look.Said:
        """Room for the line in which a field is put right, and what is understood of it beneath."""
        assert self._line is not None
        keys = ("⏎ saves · esc leaves", look.MUTED)
        hint = (f"  {self._line.hint}" if self._line.hint else "", look.MUTED)
        return look.lines(
            look.row((field.name, look.KEY)), look.hang(LABEL_WIDTH, " " * LABEL_WIDTH, _content(self._reading)),
            look.hang(LABEL_WIDTH, " " * LABEL_WIDTH, keys, hint),
        )  # fmt: skip

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:  # noqa: ARG002
        """As many lines as the fields take at that width."""
        self._lay_out(width)
        return len(self._lines)

    def lines_of(self, place: int) -> Region:
        """Where a field stands; with its section's title when it is the first of it."""
        self._lay_out(self.size.width)
        end = self._starts[place + 1] if place + 1 < len(self._starts) else len(self._lines)
        if place + 1 < len(self._tops):
            end = min(end, self._tops[place + 1]) if self._tops[place + 1] >= self._starts[place] else end
        top = self._tops[place] if place in self._firsts else self._starts[place]
        return Region(0, top, self.size.width, max(end - top, 1))

    def put(self, cursor: int | None) -> None:
        """Show the cursor on a field, or nowhere."""
        before, self.cursor = self.cursor, cursor
        for place in {before, cursor}:
            if place is not None and place < len(self._starts):
                self.refresh(self.lines_of(place))

    def render_line(self, y: int) -> Strip:
        """One line, with the cursor's mark where it stands."""
        width = self.size.width
        self._lay_out(width)
        here = self._is_under_cursor(y)
        strip = self._strips.get((y, here))
        if strip is None:
            strip = self._strips[y, here] = self._drawn(y, here, width)
        return strip

    def _is_under_cursor(self, y: int) -> bool:
        if self.cursor is None or not 0 <= self.cursor < len(self._starts):
            return False
        region = self.lines_of(self.cursor)
        return self._starts[self.cursor] <= y < region.bottom

    def _drawn(self, y: int, here: bool, width: int) -> Strip:
        style = self.get_visual_style("sheet--cursor") if here else self.visual_style
        if y >= len(self._lines):
            return Strip.blank(width, style.rich_style)
        line = look.row(("▌" if here else " ", "$primary"), " ", self._lines[y])
        strip = Visual.to_strips(self, line, width, 1, style, pad=True)[0]
        return strip.adjust_cell_length(width, style.rich_style)

    def notify_style_update(self) -> None:
        """Another theme: what was drawn is drawn anew."""
        super().notify_style_update()
        self._strips.clear()

    def on_click(self, event: events.Click) -> None:
        """Tell the page which field it was."""
        place = bisect_right(self._starts, event.y) - 1
        if self._line is None and place >= 0 and self.fields[place].about is not None:
            self.post_message(self.Chosen(self, place, event.chain > 1))

    async def edit(self, line: EditLine) -> None:
        """Turn the field under the cursor into a line to write in."""
        self._line, self._reading = line, ""
        self._forget()
        await self.mount(line)
        self._stretch()
        self.refresh(layout=True)

    async def end_edit(self) -> None:
        """Turn the line back into the field."""
        if self._line is not None:
            line, self._line = self._line, None
            await line.remove()
            self._forget()
            self.refresh(layout=True)

    def say(self, reading: look.Said) -> None:
        """Show beneath the line what is understood of it, or what is wrong."""
        self._reading = reading
        self._forget()
        self.refresh(layout=True)

    def on_resize(self) -> None:
        """The line keeps its place."""
        self._stretch()

    def _stretch(self) -> None:
        if self._line is not None and self.cursor is not None:
            self._lay_out(self.size.width)
            left = GUTTER + LABEL_WIDTH
            self._line.styles.offset = (left, self._starts[self.cursor])
            self._line.styles.width = max(self.size.width - left - GUTTER, 1)


def _content(said: look.Said) -> Content:
    """What is read of a line, on one line that may wrap."""
    if isinstance(said, str | Content):
        return Content(said) if isinstance(said, str) else said
    rows = look.lines(said).rows(400)
    return Content("  ").join([row.content for row in rows])
