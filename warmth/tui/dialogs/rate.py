"""The rate dialog: know, like and trust by digit keys, with a why; what was said before stands beside."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Input, Static

from warmth.domain.cards import Card
from warmth.domain.spans import ago
from warmth.tui import look
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


class RateDialog(ModalScreen[Marks | None]):
    """Dismissed with the marks given, at least one, or with None."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "dismiss(None)", "Cancel"),
        Binding("enter", "save", "Rate"),
        Binding("down,j", "app.focus_next", show=False),
        Binding("up,k", "app.focus_previous", show=False),
    ]
    AUTO_FOCUS = "MarkRow"

    def __init__(self, name: str, card: Card, today: date) -> None:
        super().__init__()
        self._whose, self._card, self._today = name, card, today

    def compose(self) -> ComposeResult:
        """Three rows and a line for the why."""
        with Vertical(classes="dialog") as box:
            box.border_title = f"Rate {look.plain(self._whose, 40)}".replace("[", r"\[")
            box.border_subtitle = "0–5 · - takes back · enter rates · esc leaves"
            for name, means in MEANS.items():
                yield MarkRow(name, means, self._before(getattr(self._card, name)))
            yield Input(placeholder="why (optional)", id="why")
            yield Static("", id="trouble")

    def _before(self, mark: int | None) -> str:
        if mark is None:
            return "never rated"
        when = f", last rated {ago(self._card.rated_on, self._today)}" if self._card.rated_on else ""
        return f"was {mark}{when}"

    @on(MarkRow.Given)
    def _given(self) -> None:
        self.focus_next()

    @on(Input.Submitted)
    def _submitted(self) -> None:
        self.action_save()

    def action_save(self) -> None:
        """Hand back what was given; say what is missing when nothing was."""
        know, like, trust = (self.query_one(f"#{name}", MarkRow).mark for name in MEANS)
        if know is None and like is None and trust is None:
            self.query_one("#trouble", Static).update("Give at least one mark: a digit from 0 to 5.")
            return
        self.dismiss(Marks(know, like, trust, self.query_one("#why", Input).value))
