"""The pick dialog: somebody of yours, found by what is typed and chosen with the arrows."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from typing import ClassVar

from textual import events, on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.widgets import Input, Static

from warmth.domain.cards import Card
from warmth.domain.named import Named
from warmth.tui import look
from warmth.tui.dialogs.dialog import Dialog

SHOWN = 8


class PickDialog(Dialog[Named | None]):
    """Dismissed with somebody, or with None. `find` gives those whom a text may mean, the likeliest first."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "dismiss(None)", "Cancel"),
        Binding("down,ctrl+n", "move(1)", "Down"),
        Binding("up,ctrl+p", "move(-1)", "Up", priority=True),
    ]

    _found: Sequence[Card] = ()
    _at = 0

    def __init__(self, title: str, find: Callable[[str], Sequence[Card]], said: look.Said | None = None) -> None:
        super().__init__()
        self._titled, self._find, self._said = title, find, said

    def compose(self) -> ComposeResult:
        """The line, and those found."""
        with Vertical(classes="dialog pick") as box:
            self.head(box, self._titled, "↑ ↓ choose · enter takes · esc leaves")
            if self._said is not None:
                yield Static(look.lines(self._said), classes="said-first")
            yield Input(placeholder="a name, a company, a word", id="line", select_on_focus=False)
            yield Static("", id="found")

    def on_mount(self) -> None:
        """Nobody is chosen beforehand."""
        self._look("")

    @on(Input.Changed)
    def _changed(self, message: Input.Changed) -> None:
        self._look(message.value)

    @work(exclusive=True, group="finding")
    async def _look(self, text: str) -> None:
        self._found = await asyncio.to_thread(self._find, text) if text.strip() else ()
        self._at = 0
        self._show("Type whom you mean." if not text.strip() else "Nobody of whom that is said.")

    def _show(self, nobody: str = "") -> None:
        rows: list[look.Said] = []
        for place, card in enumerate(self._found[:SHOWN]):
            here = place == self._at
            name = (look.plain(card.name, 60), "bold $text-accent" if here else look.STRONG)
            rows.append(look.hang(4, ("▌ " if here else "  ", "$text-accent"), name,
                                  (f"  {look.plain(card.role, 60)}", look.MUTED)))  # fmt: skip
        more = len(self._found) - SHOWN
        if more > 0:
            rows.append(look.row((f"  and {more:,} more; type on", look.MUTED)))
        self.query_one("#found", Static).update(look.lines(*(rows or [look.row((nobody, look.MUTED))])))

    def action_move(self, step: int) -> None:
        """Another of those found."""
        if self._found:
            self._at = min(max(self._at + step, 0), min(len(self._found), SHOWN) - 1)
            self._show()

    @on(events.Click, "#found")
    def _clicked(self, event: events.Click) -> None:
        if event.y < min(len(self._found), SHOWN):
            self._at = event.y
            self._take()

    @on(Input.Submitted)
    def _submitted(self) -> None:
        self._take()

    def _take(self) -> None:
        if self._at < len(self._found):
            chosen = self._found[self._at]
            self.dismiss(Named(chosen.id, chosen.name))
