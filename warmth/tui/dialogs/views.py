"""The views dialog: lists to come back to, those that are always there and the user's own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.widgets import Static

from warmth.tui import look
from warmth.tui.dialogs.dialog import Dialog
from warmth.tui.rows import Row
from warmth.usecases.views import View

BUILT_IN = {
    "e": View("everybody", "", "name"),
    "u": View("unlabelled", "origin:none", "name"),
    "c": View("cooling", "trend:cooling", "warmth"),
    "h": View("warm and hot", "warmth>=40", "warmth"),
    "d": View("due", "state:due", "silence"),
    "f": View("drifting", "state:drifting", "silence"),
    "t": View("dormant but trusted", "state:dormant trust>=4", "klt"),
    "v": View("you can vouch for", "vouchable:yes", "klt"),
    "w": View("well known", "know>=3 trust>=3 origin:any", "klt"),
    "n": View("never rated", "rated:no origin:any", "warmth"),
    "b": View("under a boundary", "boundary:any", "name"),
    "a": View("archived", "archived:yes", "name"),
}
"""By letter."""
_TOGETHER = 50
"""Cells for a name and its query, so that the row stays one row: a click counts rows."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A view to open, or one to drop."""

    view: View
    drop: bool = False


class ViewsDialog(Dialog[Wanted | None]):
    """Dismissed with what is wanted of a view, or with None. `own` are the user's, numbered."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q", "dismiss(None)", "Cancel"),
        Binding("j,down", "move(1)", show=False),
        Binding("k,up", "move(-1)", show=False),
        Binding("enter", "open", show=False),
        Binding("x,delete", "drop", show=False),
    ]

    def __init__(self, own: Sequence[View], hint: str) -> None:
        super().__init__()
        numbered = {str(number): view for number, view in enumerate(own, 1)}
        self._views = {**numbered, **BUILT_IN}
        self._own, self._hint, self._at = len(own), hint, 0

    def compose(self) -> ComposeResult:
        """The user's own, then those always there."""
        with VerticalScroll(classes="dialog views", can_focus=False) as box:
            self.head(box, "Views", "a letter or enter opens · x drops your own · esc leaves")
            yield Static("", id="choices")
            yield Static(look.row((self._hint, look.MUTED)), classes="hint")

    def on_mount(self) -> None:
        """Show them."""
        self._show()

    def _show(self) -> None:
        width = max(len(view.name) for view in self._views.values())
        rows = [self._row(at, letter, view, min(width, 30)) for at, (letter, view) in enumerate(self._views.items())]
        self.query_one("#choices", Static).update(look.lines(*rows))

    def _row(self, at: int, letter: str, view: View, width: int) -> Row:
        here = at == self._at
        edge = ("▌ " if here else "  ", "$text-accent")
        name = (f"  {look.plain(view.name, width):<{width}}  ", "bold $text-accent" if here else look.STRONG)
        asked = look.plain(view.query, _TOGETHER - width) or "without a query"
        return look.hang(width + 7, edge, (f"{letter:>2}", "bold $text-warning"), name,
                         (asked, look.MUTED), (f"  by {view.sort}", look.MUTED))  # fmt: skip

    def action_move(self, step: int) -> None:
        """Another one."""
        self._at = min(max(self._at + step, 0), len(self._views) - 1)
        self._show()

    def action_open(self) -> None:
        """The one under the cursor."""
        self.dismiss(Wanted(list(self._views.values())[self._at]))

    def action_drop(self) -> None:
        """The one under the cursor, if it is the user's."""
        if self._at < self._own:
            self.dismiss(Wanted(list(self._views.values())[self._at], drop=True))

    def takes(self, event: events.Key) -> bool:
        """A letter or a number opens."""
        return event.character in self._views

    def hear(self, event: events.Key) -> None:
        """Open."""
        if (view := self._views.get(event.character or "")) is not None:
            self.dismiss(Wanted(view))

    @on(events.Click, "#choices")
    def _clicked(self, event: events.Click) -> None:
        if 0 <= event.y < len(self._views):
            self._at = event.y
            self.action_open()
