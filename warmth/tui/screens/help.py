"""Help: the keys of the screen it was asked on, those of every screen, and what the words mean."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.widgets import Static

from warmth.tui import look
from warmth.tui.dialogs.dialog import Dialog
from warmth.tui.keys import ACTIONS, EVERYWHERE, SCREENS, written
from warmth.tui.rows import Rows

WORDS = (
    ("origin", "how it began: kind, when, where, through whom. Somebody without one is *unlabelled*"),
    ("warmth", "0–100, measured from what happened alone: hot, warm, cool, cold"),
    ("rhythm", "your usual gap, and the silence against it: in rhythm, due, drifting, dormant"),
    ("know-like-trust", "your own dated judgement, 0–5 each, 0–15 together; nothing else writes it"),
    ("cadence", "how often you want to be in touch; *none* means never a reminder"),
    ("boundary", "never introduce, never prune, do not contact, private; on a person or a tag"),
    ("vouchable", "labelled, know and trust at least 3 within 24 months, and you have spoken"),
)
"""What the words mean, each in a line."""


class HelpScreen(Dialog[None]):
    """Closed by escape, `?` or `q`."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,question_mark,q", "dismiss(None)", "Close"),
        Binding("j,down", "scroll(1)", show=False),
        Binding("k,up", "scroll(-1)", show=False),
    ]

    def __init__(self, keymap: Mapping[str, str], where: str) -> None:
        super().__init__()
        self._keymap, self._where = keymap, where

    def compose(self) -> ComposeResult:
        """One line an action."""
        with VerticalScroll(classes="dialog help") as box:
            self.head(box, "Keys", "esc closes")
            yield Static(self._lines())

    def _lines(self) -> Rows:
        rows: list[look.Said] = []
        for where, title in {self._where: SCREENS.get(self._where, ""), EVERYWHERE: "Everywhere"}.items():
            known = [action for action in ACTIONS if action.where == where]
            if known:
                rows += [*([""] if rows else []), look.row((title, look.TITLE))]
            for action in known:
                rows.append(look.hang(20, (f"  {written(action, self._keymap):<18}", "bold"), action.means))
        rows += ["", look.row(("Words", look.TITLE))]
        rows += [look.hang(20, (f"  {word:<18}", "bold"), means.replace("*", "")) for word, means in WORDS]
        rows += [
            "",
            look.row(("Queries", look.TITLE)),
            look.row("  tag:climbing   company:acme   title:engineer   note:sailing   -tag:client"),
            look.row("  warmth<30   trust>=4   klt>9   silent>1y   state:drifting   origin:none   rated:no"),
            look.row('  vouchable:yes   boundary:any   archived:yes   email:none   company:"Blue Harbour"'),
            "",
            look.row(("Any key is yours to change: ", look.MUTED), ("warmth config keys.log ctrl+l", "bold")),
        ]
        return look.lines(*rows)

    def action_scroll(self, step: int) -> None:
        """Move the text."""
        self.query_one(VerticalScroll).scroll_relative(y=step, animate=False)
