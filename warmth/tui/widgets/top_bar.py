"""The line at the top, in one widget: the program, its screens by number, where you are, and the day."""

from __future__ import annotations

from textual import events
from textual.content import Content
from textual.widget import Widget

from warmth.tui import look

ENOUGH = 24
"""Cells for where one is that the day and the other screens' names make room for."""
_HERE = "bold underline $text-accent on $foreground 10%"
_HOVERED = "on $foreground 10%"


class TopBar(Widget):
    """One line; `here` is the name of the screen shown, `where` words for what lies above it; a click goes there.

    Where that is too much for the width, the day goes, or the other screens' names, or both.
    """

    DEFAULT_CSS = "TopBar { height: 1; dock: top; background: $panel; }"
    _where, _day = "", ""
    _hovered = ""

    def __init__(self, tabs: list[tuple[str, str, str]], here: str) -> None:
        super().__init__()
        self._tabs, self._here = tabs, here
        self._spans: tuple[tuple[int, int, str, str], ...] = ()
        """From and to which cell each tab is drawn, with its name and title."""

    def say(self, where: str, day: str) -> None:
        """Show where one is, and which day it is."""
        said = look.plain(where), day
        if said != (self._where, self._day):
            self._where, self._day = said
            self.refresh()

    def render(self) -> Content:
        """The name, the tabs, the rest, in the fullest of the ways that have room."""
        name = look.row((f" {self.app.sub_title or 'warmth'}  ", "bold $text-warning"))
        where, day = look.row((f" {self._where}", "bold")), look.row((f" {self._day} ", "$text-muted"))
        bare, dated = self._way(name.cell_length, where.cell_length + 1 if self._where else 0, day.cell_length)
        parts, spans, at = [name], [], name.cell_length
        for tab in self._tabs:
            parts.append(self._drawn(tab, bare))
            spans.append((at, at + parts[-1].cell_length, tab[0], tab[2]))
            at = spans[-1][1]
        self._spans = tuple(spans)
        room = max(self.size.width - at - (day.cell_length if dated else 0) - 1, 0)
        return look.row(*parts, where.truncate(room, ellipsis=True, pad=True), " ", day if dated else "")

    def _way(self, name: int, where: int, day: int) -> tuple[bool, bool]:
        """Are the other screens' keys drawn without their names, and is the day? The widths are in cells."""
        room = self.size.width - name - min(where, ENOUGH)
        widths = {bare: sum(self._drawn(tab, bare).cell_length for tab in self._tabs) for bare in (False, True)}
        ways = ((False, True), (False, False), (True, True))
        return next((way for way in ways if widths[way[0]] + day * way[1] <= room), (True, False))

    def _drawn(self, tab: tuple[str, str, str], bare: bool) -> Content:
        name, key, title = tab
        here = name == self._here
        style = _HERE if here else "$text-muted"
        whole = look.row(" ", (key, "bold"), "" if bare and not here else f" {title}", " ")
        return whole.stylize_before(f"{style} {_HOVERED}" if name == self._hovered and not here else style)

    def _tab_at(self, x: int) -> tuple[str, str]:
        """Name and title of the tab drawn on a cell; empty where there is none."""
        return next(((name, title) for start, end, name, title in self._spans if start <= x < end), ("", ""))

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """The tab under the mouse is marked, and its name told."""
        self._hover(*self._tab_at(event.x))

    def on_leave(self) -> None:
        """No tab is under the mouse any more."""
        self._hover("", "")

    def _hover(self, name: str, title: str) -> None:
        if name != self._hovered:
            self._hovered, self.tooltip = name, Content(title) if title else None
            self.refresh()

    async def on_click(self, event: events.Click) -> None:
        """Go there."""
        name, _ = self._tab_at(event.x)
        if name:
            await self.app.run_action(f"app.go('{name}')")
