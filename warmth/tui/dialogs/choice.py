"""The choice dialog: a few things to choose from, each by its letter."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import ClassVar, Generic, TypeVar

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.widgets import Static

from warmth.tui import look
from warmth.tui.dialogs.dialog import Dialog
from warmth.tui.rows import Rows

V = TypeVar("V")


@dataclass(frozen=True, slots=True)
class Choice(Generic[V]):
    """`why_not` dims it and says why; `on` shows that it holds already."""

    letter: str
    name: str
    value: V
    means: str = ""
    why_not: str | None = None
    on: bool = False


class ChoiceDialog(Dialog[V | None], Generic[V]):
    """Dismissed with the value chosen by its letter or a click, or with None."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "dismiss(None)", "Cancel")]

    def __init__(self, title: str, choices: Sequence[Choice[V]], said: look.Said | None = None) -> None:
        super().__init__()
        self._titled, self._choices, self._said = title, choices, said

    def compose(self) -> ComposeResult:
        """What is asked, and what there is to choose from."""
        with Vertical(classes="dialog choice") as box:
            self.head(box, self._titled, "a letter chooses · esc leaves")
            if self._said is not None:
                yield Static(look.lines(self._said), classes="said-first")
            yield Static(self._rows(), id="choices")
            yield Static("", id="trouble")

    def _rows(self) -> Rows:
        width = max((len(one.name) for one in self._choices), default=0) + 2
        return look.lines(*(self._row(one, width) for one in self._choices))

    def _row(self, one: Choice[V], width: int) -> look.Said:
        dim = one.why_not is not None
        mark = ("● ", "$text-accent") if one.on else "  "
        letter = (one.letter, look.MUTED if dim else "bold $text-warning")
        name = (f"  {one.name:<{width}}", look.MUTED if dim else look.STRONG)
        return look.hang(width + 5, mark, letter, name, (one.why_not or one.means, look.MUTED))

    def dim(self, why_not: Mapping[V, str]) -> None:
        """Dim what is learned to be out of the question after it was offered, each with the reason."""
        self._choices = [replace(one, why_not=why_not.get(one.value, one.why_not)) for one in self._choices]
        for shown in self.query("#choices").results(Static):  # there is none before it is made, nor while it is left
            shown.update(self._rows())

    def takes(self, event: events.Key) -> bool:
        """A letter chooses."""
        return any(event.character == one.letter for one in self._choices)

    def hear(self, event: events.Key) -> None:
        """Choose."""
        chosen = next((one for one in self._choices if event.character == one.letter), None)
        if chosen is not None:
            self._choose(chosen)

    def on_click(self, event: events.Click) -> None:
        """A click on a line chooses; lines that wrapped are chosen by their letter."""
        shown = self.query_one("#choices", Static)
        at = event.screen_y - shown.region.y
        if shown.region.contains(event.screen_x, event.screen_y) and shown.size.height == len(self._choices):
            self._choose(self._choices[at])

    def _choose(self, chosen: Choice[V]) -> None:
        if chosen.why_not is not None:
            self.query_one("#trouble", Static).update(look.row(chosen.why_not))
        else:
            self.dismiss(chosen.value)
