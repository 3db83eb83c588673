"""The text dialog: several lines, kept with ctrl+s."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.widgets import Static, TextArea

from warmth.tui.dialogs.dialog import Dialog


class TextDialog(Dialog[str | None]):
    """Dismissed with the text, or with None. Escape asks once more where something was written."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+s", "save", "Save", priority=True),
        Binding("escape", "leave", "Leave", priority=True),
    ]
    _warned = False

    def __init__(self, title: str, text: str) -> None:
        super().__init__()
        self._titled, self._text = title, text

    def compose(self) -> ComposeResult:
        """The text, and what is to be said of it."""
        with Vertical(classes="dialog text") as box:
            self.head(box, self._titled, "^s saves · esc leaves")
            yield TextArea(self._text, id="text", compact=True)
            yield Static("", id="trouble")

    def on_mount(self) -> None:
        """Ready to go on where the text ends."""
        area = self.query_one(TextArea)
        area.move_cursor(area.document.end)

    def action_save(self) -> None:
        """Hand back what was written."""
        self.dismiss(self.query_one(TextArea).text)

    def action_leave(self) -> None:
        """Leave, asking once more where that loses something."""
        if self._warned or self.query_one(TextArea).text == self._text:
            self.dismiss(None)
            return
        self._warned = True
        self.query_one("#trouble", Static).update("Not saved yet: ctrl+s saves, escape once more leaves it as it was.")
