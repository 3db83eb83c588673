"""The search line: an input whose up and down keys move the list below it, and that goes on as it is offered."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.geometry import Size
from textual.reactive import Reactive
from textual.widgets import Input


class SearchLine(Input):
    """One line without a border. `offered` is the line that → and tab turn it into; None without one."""

    DEFAULT_CSS = """
    SearchLine, SearchLine:focus { border: none; height: 1; padding: 0; width: 1fr; background: transparent; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "submit", "Open", key_display="⏎"),
        Binding("down", "screen.move(1)", "Down", key_display="↓"),
        Binding("up", "screen.move(-1)", "Up", key_display="↑"),
        Binding("escape", "app.back", "To the list", key_display="esc"),
        Binding("pagedown", "screen.move_page(1)", show=False),
        Binding("pageup", "screen.move_page(-1)", show=False),
        Binding("tab", "go_on", "Complete", key_display="→"),
    ]
    virtual_size = Reactive(Size(0, 0))
    """How long the text is changes no layout here: without this every letter would arrange the whole screen anew."""
    offered: str | None = None

    def __init__(self, placeholder: str) -> None:
        super().__init__(placeholder=placeholder, select_on_focus=False)

    def action_cursor_right(self, select: bool = False) -> None:
        """At the end of the line take what is offered."""
        if select or not self.cursor_at_end or not self._taken():
            super().action_cursor_right(select)

    async def action_go_on(self) -> None:
        """Take what is offered, or go to the list."""
        if not self._taken():
            await self.run_action("app.back")

    def put(self, text: str) -> None:
        """Hold this text, the cursor at its end."""
        self.value = text
        self.cursor_position = len(text)

    def _taken(self) -> bool:
        offered, self.offered = self.offered, None
        if offered is None:
            return False
        self.put(offered)
        return True
