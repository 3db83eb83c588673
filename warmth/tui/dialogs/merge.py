"""The merge dialog: both cards beside each other, which of them is kept, and what will happen."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.widgets import Static

from warmth.domain.cards import Card
from warmth.tui import look
from warmth.tui.dialogs.dialog import Dialog
from warmth.tui.parts.pair import pair
from warmth.tui.rows import Rows


class MergeDialog(Dialog[tuple[int, int] | None]):
    """Dismissed by `y` alone with whom to keep and whom to merge into them, or with None."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("y", "merge", "Merge"),
        Binding("s", "swap", "Swap"),
        Binding("n,escape,q", "dismiss(None)", "No"),
        Binding("j,down", "scroll(1)", show=False),
        Binding("k,up", "scroll(-1)", show=False),
    ]
    HEARS_EARLY = False

    def __init__(self, keep: Card, other: Card) -> None:
        super().__init__()
        self._keep, self._other = keep, other

    def compose(self) -> ComposeResult:
        """Both cards, and what becomes of them."""
        with VerticalScroll(classes="dialog merge", can_focus=False) as box:
            self.head(box, "Are these one person?", "y merges · s swaps who is kept · n leaves it")
            yield Static(self._said(), id="both")

    def _said(self) -> Rows:
        keep, other = (look.plain(card.name, 40) for card in (self._keep, self._other))
        return look.lines(
            pair("is kept", self._keep, "is merged into them", self._other), "",
            look.row("Everything of both is kept under ", (keep, look.STRONG), (f" (id {self._keep.id})", look.MUTED),
                     "; ", (other, look.STRONG), (f" (id {self._other.id})", look.MUTED), " is put away."),
            look.row(("Undo takes it back, and split takes it apart whatever happens after.", look.MUTED)),
        )  # fmt: skip

    def action_swap(self) -> None:
        """Keep the other one."""
        self._keep, self._other = self._other, self._keep
        self.query_one("#both", Static).update(self._said())

    def action_merge(self) -> None:
        """Hand back who is kept."""
        self.dismiss((self._keep.id, self._other.id))

    def action_scroll(self, step: int) -> None:
        """Move the text."""
        self.query_one(VerticalScroll).scroll_relative(y=step, animate=False)
