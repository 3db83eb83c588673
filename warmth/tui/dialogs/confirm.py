"""The confirm dialog: says what will be done and to whom, and asks once; nothing is chosen beforehand."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.widgets import Static

from warmth.tui import look
from warmth.tui.dialogs.dialog import Dialog


class ConfirmDialog(Dialog[bool]):
    """Dismissed with True by `y` alone. `does` says in a word or two what that does."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("y", "dismiss(True)", "Yes"),
        Binding("n,escape,q", "dismiss(False)", "No"),
        Binding("j,down", "scroll(1)", show=False),
        Binding("k,up", "scroll(-1)", show=False),
    ]

    HEARS_EARLY = False

    def __init__(self, title: str, does: str, said: look.Said) -> None:
        super().__init__()
        self._titled, self._does, self._said = title, does, said

    def compose(self) -> ComposeResult:
        """What will be done."""
        with VerticalScroll(classes="dialog confirm", can_focus=False) as box:
            self.head(box, self._titled, f"y {self._does} · n leaves it")
            yield Static(look.lines(self._said))

    def action_scroll(self, step: int) -> None:
        """Move the text."""
        self.query_one(VerticalScroll).scroll_relative(y=step, animate=False)
