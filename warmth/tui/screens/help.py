"""Help: every key and what it does, from the one list of actions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.screen import ModalScreen
from textual.widgets import Static

from warmth.tui import look
from warmth.tui.keys import ACTIONS, EVERYWHERE, PEOPLE, PERSON, TODAY, written
from warmth.tui.rows import Rows

_TITLES = {EVERYWHERE: "Everywhere", TODAY: "On Today", PEOPLE: "On People", PERSON: "On a person's page"}


class HelpScreen(ModalScreen[None]):
    """Closed by escape, `?` or `q`."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,question_mark,q", "dismiss(None)", "Close"),
        Binding("j,down", "scroll(1)", show=False),
        Binding("k,up", "scroll(-1)", show=False),
    ]

    def __init__(self, keymap: Mapping[str, str]) -> None:
        super().__init__()
        self._keymap = keymap

    def compose(self) -> ComposeResult:
        """One line an action."""
        with VerticalScroll(classes="dialog help") as box:
            box.border_title = "Keys"
            box.border_subtitle = "esc closes"
            yield Static(self._lines())

    def _lines(self) -> Rows:
        rows: list[look.Said] = []
        for where, title in _TITLES.items():
            rows += [look.row((title, look.TITLE))] if not rows else ["", look.row((title, look.TITLE))]
            for action in ACTIONS:
                if action.where == where:
                    keys = f"  {written(action, self._keymap):<18}"
                    rows.append(look.row((keys, "bold"), action.means))
        rows += [
            "",
            look.row(("Queries", look.TITLE)),
            look.row("  tag:climbing   company:acme   title:engineer   note:sailing   -tag:client"),
            look.row("  warmth<30   trust>=4   klt>9   silent>1y   state:drifting   origin:none   rated:no"),
            "",
            look.row(("Any key is yours to change: ", look.MUTED), ("warmth config keys.log ctrl+l", "bold")),
        ]
        return look.lines(*rows)

    def action_scroll(self, step: int) -> None:
        """Move the text."""
        self.query_one(VerticalScroll).scroll_relative(y=step, animate=False)
