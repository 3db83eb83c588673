"""Sheets that scroll together, with one cursor over all their fields in reading order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from textual import on
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.message import Message

from warmth.tui.parts.fields import Field, Section
from warmth.tui.widgets.edit_line import EditLine
from warmth.tui.widgets.sheet import Sheet
from warmth.tui.widgets.spread import Place, Spread, Way


class Sheets(VerticalScroll, can_focus=False):
    """Scrolls so that the cursor's field is seen."""

    DEFAULT_CSS = "Sheets { scrollbar-size-vertical: 1; scrollbar-gutter: stable; }"

    @dataclass
    class Moved(Message):
        """The cursor stands on another field."""

        sheets: Sheets

    @dataclass
    class Opened(Message):
        """The field under the cursor was clicked once more."""

        sheets: Sheets

    _at: Place = (0, 0)

    def __init__(self, names: Sequence[str], ways: Sequence[Way], *, id: str) -> None:  # noqa: A002
        """One sheet for each of the names, in reading order, standing in one of the `ways`."""
        super().__init__(id=id)
        self.all = [Sheet(name) for name in names]
        self._spread = Spread(self.all, ways)

    def compose(self) -> ComposeResult:
        """One widget for all of them."""
        yield self._spread

    @property
    def current(self) -> Field | None:
        """What the cursor stands on."""
        sheets = self.all
        which, place = self._at
        if which >= len(sheets) or place >= len(sheets[which].fields):
            return None
        field = sheets[which].fields[place]
        return field if field.about is not None else None

    def _stops(self) -> list[Place]:
        return [(which, place) for which, sheet in enumerate(self.all) for place in sheet.stops]

    async def start_over(self) -> None:
        """Leave what is being put right, and be at the top again."""
        await self.end_edit()
        self._at = (0, 0)
        self.scroll_home(animate=False)

    def show(self, shown: Mapping[str, Sequence[Section]], seek: str = "") -> None:
        """Show other fields. The cursor stays on what it stood on; or goes to the first about `seek`."""
        about = self.current.about if self.current else None
        sheets = self.all
        for sheet in sheets:
            sheet.show(shown.get(sheet.name, ()))
        self._spread.changed()
        stops = self._stops()
        kept = [at for at in stops if about is not None and sheets[at[0]].fields[at[1]].about == about]
        wanted = [at for at in stops if seek and (sheets[at[0]].fields[at[1]].about or ("",))[0] == seek]
        near = [at for at in stops if at <= self._at][-1:] or stops[:1]
        self._put((wanted or kept or near or [(0, 0)])[0])
        if wanted:
            self.call_after_refresh(self._reveal)

    def _put(self, at: Place) -> None:
        self._at = at
        self._spread.put(at if self.all[at[0]].stops else None)
        self.post_message(self.Moved(self))

    def _go(self, at: Place) -> None:
        self._put(at)
        self._reveal()

    def _reveal(self) -> None:
        """Scroll just enough to see the cursor."""
        if self.current is None:
            return
        if self._at == self._stops()[0]:
            self.scroll_home(animate=False)
            return
        self.scroll_to_region(self._spread.region_of(self._at), animate=False, force=True)

    def move(self, step: int) -> None:
        """Move the cursor by so many fields."""
        stops = self._stops()
        if stops:
            now = stops.index(self._at) if self._at in stops else 0
            self._go(stops[min(max(now + step, 0), len(stops) - 1)])

    def move_page(self, step: int) -> None:
        """Move it about as far as is seen at once, within a sheet and then to the next."""
        stops = self._stops()
        if self._at not in stops:
            return
        now = stops.index(self._at)
        here = self._spread.region_of(self._at).y
        reach = max(self.size.height - 4, 1)
        ahead = stops[now + 1 :] if step > 0 else stops[:now][::-1]
        same = [at for at in ahead if at[0] == self._at[0] and abs(self._spread.region_of(at).y - here) <= reach]
        if same or ahead:
            self._go(same[-1] if same else ahead[0])

    def move_end(self, step: int) -> None:
        """To the first field or the last."""
        stops = self._stops()
        if stops:
            self._go(stops[0 if step < 0 else -1])

    def move_section(self, step: int) -> None:
        """To the first field of the next section, or of the one before."""
        firsts = [(which, place) for which, sheet in enumerate(self.all) for place in sheet.firsts]
        ahead = [at for at in firsts if at > self._at] if step > 0 else [at for at in firsts if at < self._at][::-1]
        if ahead:
            self._go(ahead[0])

    @on(Spread.Chosen)
    def _chosen(self, message: Spread.Chosen) -> None:
        message.stop()
        already = message.at == self._at
        self._put(message.at)
        if already or message.twice:
            self.post_message(self.Opened(self))

    @property
    def editing(self) -> bool:
        """Is a field being put right?"""
        return bool(self.query(EditLine))

    async def edit(self, line: EditLine) -> None:
        """Turn the field under the cursor into a line."""
        await self._spread.edit(line)
        self.call_after_refresh(self._reveal)

    async def end_edit(self) -> None:
        """Turn the line back into the field."""
        await self._spread.end_edit()

    @on(EditLine.Read)
    def _read(self, message: EditLine.Read) -> None:
        message.stop()
        if self.editing:
            self._spread.say(message.said)
