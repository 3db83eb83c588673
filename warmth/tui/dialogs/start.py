"""The start dialog: what each side would gain, who is asked first, and why the two should meet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.widgets import Input, Static

from warmth.domain.named import Named
from warmth.domain.starting import Against
from warmth.domain.text import clean
from warmth.phrasing import because
from warmth.tui import look
from warmth.tui.dialogs.dialog import Dialog
from warmth.tui.parts.introducing import Looked, against_lines
from warmth.tui.rows import Rows
from warmth.usecases.introducing import Candidate


@dataclass(frozen=True, slots=True)
class Begun:
    """The two, the one who is asked first before the other, and the reason."""

    order: tuple[Named, Named]
    reason: str


class StartDialog(Dialog[Begun | None]):
    """Dismissed with what was begun, or with None. The reason that stands there is what was found to meet."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "dismiss(None)", "Cancel"),
        Binding("tab", "turn", "Other first", priority=True),
    ]

    def __init__(self, looked: Looked, candidate: Candidate, against: Against) -> None:
        super().__init__()
        self._looked, self._candidate, self._against = looked, candidate, against
        x, y = looked.found.x, candidate.card
        self._order = Named(x.id, x.name), Named(y.id, y.name)

    def compose(self) -> ComposeResult:
        """Both sides, the line, who is asked first."""
        both = " and ".join(look.plain(one.name, 25) for one in self._order)
        with VerticalScroll(classes="dialog", can_focus=False) as box:
            self.head(box, f"Introduce {both}", "enter notes the idea · tab asks the other first · esc leaves")
            yield Static(self._sides(), classes="said-first")
            yield Input(self._reason(), placeholder="why the two should meet", id="line", select_on_focus=False)
            yield Static(self._asked_first(), id="reading")

    def _sides(self) -> Rows:
        match, looked = self._candidate.match, self._looked
        rows: list[look.Said] = []
        for whose, fits in ((looked.found.x, match.gain_x), (self._candidate.card, match.gain_y)):
            rows.append(look.row((f"What {look.plain(whose.name, 40)} gains", look.STRONG)))
            rows += [look.hang(2, ("• ", "$text-accent"), look.plain(because(fit, looked.day))) for fit in fits]
            if not fits:
                rows.append(look.row(("  nothing that you know of", look.MUTED)))
        against = [*against_lines((*self._against.refusals, *self._against.silences), looked)]
        return look.lines(*against, *([""] if against else []), *rows)

    def _reason(self) -> str:
        """The ask that was met best on each side."""
        best = [max(fits, key=lambda fit: fit.points) for fits in
                (self._candidate.match.gain_x, self._candidate.match.gain_y) if fits]  # fmt: skip
        return "; ".join(f"{clean(fit.asker)} asks for {clean(fit.ask)}" for fit in best)

    def _asked_first(self) -> Rows:
        first, second = (look.plain(one.name, 40) for one in self._order)
        return look.lines(
            look.row((first, look.STRONG), " is asked first, then ", (second, look.STRONG), "."),
            look.row(("Nothing is sent: you ask each of them, in your own words.", look.MUTED)),
        )

    def action_turn(self) -> None:
        """Ask the other one first."""
        self._order = self._order[1], self._order[0]
        self.query_one("#reading", Static).update(self._asked_first())

    @on(Input.Submitted)
    def _submitted(self, message: Input.Submitted) -> None:
        self.dismiss(Begun(self._order, message.value))
