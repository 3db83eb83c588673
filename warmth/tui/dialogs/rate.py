"""The rate dialog: know, like and trust by digit keys, with a why; what was said before stands beside."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.widgets import Input, Static

from warmth.domain.cards import Card
from warmth.domain.spans import ago
from warmth.tui import look
from warmth.tui.dialogs.dialog import Dialog
from warmth.tui.widgets.mark_row import MarkRow

MEANS = {
    "know": "How well do you know them, and what they do?",
    "like": "Do you enjoy their company, would you help them unasked?",
    "trust": "Would you put your name behind them?",
}


@dataclass(frozen=True, slots=True)
class Marks:
    """What was given; None where nothing was."""

    know: int | None
    like: int | None
    trust: int | None
    why: str


class RateDialog(Dialog[Marks | None]):
    """Dismissed with the marks given, at least one, or with None."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "dismiss(None)", "Cancel"),
        Binding("enter", "save", "Rate"),
        Binding("down,j", "app.focus_next", show=False),
        Binding("up,k", "app.focus_previous", show=False),
    ]
    FIRST = "MarkRow"

    def __init__(self, name: str, card: Card, today: date, said: look.Said | None = None) -> None:
        super().__init__()
        self._whose, self._card, self._today, self._said = name, card, today, said

    def compose(self) -> ComposeResult:
        """Three rows and a line for the why."""
        with Vertical(classes="dialog") as box:
            self.head(box, f"Rate {look.plain(self._whose, 40)}", "0–5 · - takes back · enter rates · esc leaves")
            if self._said is not None:
                yield Static(look.lines(self._said), classes="said-first")
            for name, means in MEANS.items():
                yield MarkRow(name, means, self._before(getattr(self._card, name)))
            yield Input(placeholder="why (optional)", id="why")
            yield Static("", id="trouble")

    def _before(self, mark: int | None) -> str:
        if mark is None:
            return "never rated"
        when = f", last rated {ago(self._card.rated_on, self._today)}" if self._card.rated_on else ""
        return f"was {mark}{when}"

    @on(Input.Submitted)
    def _submitted(self) -> None:
        self.action_save()

    def takes(self, event: events.Key) -> bool:
        """A digit that came to a row when the keys had moved on from it goes to the next."""
        return super().takes(event) or (isinstance(self.focused, MarkRow) and MarkRow.means_something(event))

    def hear(self, event: events.Key) -> None:
        """Give a mark, or write."""
        if isinstance(self.focused, MarkRow):
            self.focused.on_key(event)
        else:
            super().hear(event)

    def action_save(self) -> None:
        """Hand back what was given; say what is missing when nothing was."""
        know, like, trust = (self.query_one(f"#{name}", MarkRow).mark for name in MEANS)
        if know is None and like is None and trust is None:
            self.query_one("#trouble", Static).update("Give at least one mark: a digit from 0 to 5.")
            return
        self.dismiss(Marks(know, like, trust, self.query_one("#why", Input).value))
