"""Sheets beside or under one another, all drawn by one widget: a page of them opens for the price of one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from rich.segment import Segment
from textual import events
from textual.content import Content
from textual.geometry import Region, Size
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget

from warmth.tui import look
from warmth.tui.parts.fields import LABEL_WIDTH
from warmth.tui.widgets.edit_line import EditLine
from warmth.tui.widgets.sheet import Sheet

GUTTER = 2
"""Cells at the left of a sheet that show the cursor, and as many are left free at its right."""

Place = tuple[int, int]
"""Which sheet, and which of its fields."""
Way = tuple[int, tuple[tuple[int, tuple[int, ...]], ...]]
"""From which width on the sheets stand so: for each column its share of the width, and which sheets are in it."""


class Spread(Widget):
    """The sheets in the last of the `ways` that the width allows, with the cursor on one field or on none."""

    DEFAULT_CSS = """
    Spread {
        height: auto; background: $surface;
        & .spread--cursor { background: $primary 18%; }
        &:ansi .spread--cursor { background: $surface; }
        EditLine { position: absolute; }
    }
    """
    COMPONENT_CLASSES: ClassVar[set[str]] = {"spread--cursor"}

    @dataclass
    class Chosen(Message):
        """A field was clicked."""

        at: Place
        twice: bool

    def __init__(self, sheets: Sequence[Sheet], ways: Sequence[Way]) -> None:
        super().__init__()
        self.auto_links = False  # there are none, and every line would be looked through for them
        self.sheets, self._ways = sheets, ways
        self.cursor: Place | None = None
        self._line: EditLine | None = None
        self._reading: look.Said = ""
        self._forget()

    def _forget(self) -> None:
        """Lay everything out anew when it is next asked for."""
        self._width = -1
        self._regions: list[Region] = []
        self._segments: dict[tuple[int, int, bool], list[Segment]] = {}

    def changed(self) -> None:
        """The sheets have other fields."""
        self._forget()
        self.refresh(layout=True)

    def _lay_out(self, width: int) -> None:
        if width == self._width:
            return
        self._forget()
        self._width = width
        columns = [columns for least, columns in self._ways if width >= least][-1]
        whole, sofar, regions = sum(share for share, _ in columns), 0, {}
        for share, numbers in columns:
            left, right = width * sofar // whole, width * (sofar + share) // whole
            sofar, y = sofar + share, 0
            for number in numbers:
                sheet = self.sheets[number]
                sheet.lay_out(max(right - left - 2 * GUTTER, 1), self._edited(number))
                regions[number] = Region(left, y, right - left, len(sheet.lines) + 1)
                y += len(sheet.lines) + 1
        self._regions = [regions[number] for number in range(len(self.sheets))]

    def _edited(self, number: int) -> tuple[int, look.Said] | None:
        """Room for the line in which a field is put right, and what is understood of it beneath."""
        if self._line is None or self.cursor is None or self.cursor[0] != number:
            return None
        keys = ("⏎ saves · esc leaves", look.MUTED)
        hint = (f"  {self._line.hint}" if self._line.hint else "", look.MUTED)
        indent = " " * LABEL_WIDTH
        said = look.lines(
            look.row((self.sheets[number].fields[self.cursor[1]].name, look.KEY)),
            look.hang(LABEL_WIDTH, indent, _content(self._reading)),
            look.hang(LABEL_WIDTH, indent, keys, hint),
        )
        return self.cursor[1], said

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:  # noqa: ARG002
        """As many lines as the longest column takes at that width."""
        self._lay_out(width)
        return max((region.bottom for region in self._regions), default=0)

    def region_of(self, at: Place) -> Region:
        """Where a field stands; with its section's title when it is the first of it."""
        self._lay_out(self.size.width)
        sheet, region = self.sheets[at[0]], self._regions[at[0]]
        top = sheet.top(at[1])
        return Region(region.x, region.y + top, region.width, sheet.span(at[1])[1] - top)

    def put(self, cursor: Place | None) -> None:
        """Show the cursor on a field, or nowhere."""
        before, self.cursor = self.cursor, cursor
        for at in {before, cursor}:
            if at is not None and self._width >= 0 and at[1] < len(self.sheets[at[0]].fields):
                self.refresh(self.region_of(at))

    def render_line(self, y: int) -> Strip:
        """One line across all columns, with the cursor's mark where it stands."""
        width = self.size.width
        self._lay_out(width)
        blank, segments, x = self.visual_style.rich_style, [], 0
        for number, region in enumerate(self._regions):
            if region.y <= y < region.bottom - 1:
                if region.x > x:
                    segments.append(Segment(" " * (region.x - x), blank))
                segments += self._drawn(number, y - region.y, region.width)
                x = region.right
        if width > x:
            segments.append(Segment(" " * (width - x), blank))
        return Strip(segments, width)

    def _drawn(self, number: int, line: int, width: int) -> list[Segment]:
        """A line of a sheet, `width` cells wide; drawn but once, for to make strips costs more than all else here."""
        here = self.cursor is not None and self.cursor[0] == number and self._is_under_cursor(line)
        drawn = self._segments.get((number, line, here))
        if drawn is None:
            under = self.get_visual_style("spread--cursor") if here else self.visual_style
            mark = look.row(("▌ ", "$primary") if here else "  ")
            content = mark + self.sheets[number].lines[line]
            said = content.render(under, "", self.app.stylesheet.parse_style)
            drawn = [Segment(text, style.rich_style) for text, style in said]
            if content.cell_length < width:
                drawn.append(Segment(" " * (width - content.cell_length), under.rich_style))
            elif content.cell_length > width:
                drawn = list(Strip(drawn).crop(0, width))
            self._segments[number, line, here] = drawn
        return drawn

    def _is_under_cursor(self, line: int) -> bool:
        assert self.cursor is not None
        sheet, place = self.sheets[self.cursor[0]], self.cursor[1]
        if place >= len(sheet.fields):
            return False
        start, end = sheet.span(place)
        return start <= line < end

    def notify_style_update(self) -> None:
        """Another theme: what was drawn is drawn anew."""
        super().notify_style_update()
        self._segments.clear()

    def on_click(self, event: events.Click) -> None:
        """Tell the page which field it was."""
        number = next((n for n, region in enumerate(self._regions) if region.contains(event.x, event.y)), None)
        if self._line is not None or number is None:
            return
        sheet = self.sheets[number]
        place = sheet.place_at(event.y - self._regions[number].y)
        if place is not None and sheet.fields[place].about is not None:
            self.post_message(self.Chosen((number, place), event.chain > 1))

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
            self.changed()

    def say(self, reading: look.Said) -> None:
        """Show beneath the line what is understood of it, or what is wrong."""
        self._reading = reading
        self.changed()

    def on_resize(self) -> None:
        """The line keeps its place."""
        self._stretch()

    def _stretch(self) -> None:
        if self._line is not None and self.cursor is not None:
            self._lay_out(self.size.width)
            region, left = self._regions[self.cursor[0]], GUTTER + LABEL_WIDTH
            start, _ = self.sheets[self.cursor[0]].span(self.cursor[1])
            self._line.styles.offset = (region.x + left, region.y + start)
            self._line.styles.width = max(region.width - left - GUTTER, 1)


def _content(said: look.Said) -> Content:
    """What is read of a line, on one line that may wrap."""
    if isinstance(said, str | Content):
        return Content(said) if isinstance(said, str) else said
    rows = look.lines(said).rows(400)
    return Content("  ").join([row.content for row in rows])
