"""The label dialog: how it began, by letter, then when, where, through whom, and a note."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar

from textual import events, on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.widgets import Input, Static

from warmth.domain.errors import WarmthError
from warmth.domain.origins import OriginKind
from warmth.tui import look
from warmth.tui.dialogs.dialog import Dialog
from warmth.tui.rows import Rows
from warmth.usecases.origins import Label

KINDS: dict[str, tuple[OriginKind, str]] = {
    "m": (OriginKind.MET, "met in person"),
    "w": (OriginKind.WORKED, "worked together: colleague, client, supplier"),
    "s": (OriginKind.STUDIED, "studied together"),
    "i": (OriginKind.INTRODUCED, "introduced by somebody"),
    "e": (OriginKind.EVENT, "at an event"),
    "c": (OriginKind.COMMUNITY, "a community, a club, a forum"),
    "o": (OriginKind.ONLINE, "online"),
    "f": (OriginKind.FAMILY, "family"),
    "r": (OriginKind.REQUEST_IN, "they asked to connect (wants a note)"),
    "t": (OriginKind.REQUEST_OUT, "you asked to connect (wants a note)"),
    "x": (OriginKind.OTHER, "otherwise"),
}
FIELDS = {
    "on": "when: 2019, May 2019, 17 Nov 2026",
    "place": "where",
    "through": "through whom",
    "note": "a note, in your words",
}


@dataclass(frozen=True, slots=True)
class Said:
    """What was typed."""

    kind: OriginKind
    on: str
    place: str
    through: str
    note: str


class KindList(Static, can_focus=True):
    """The kinds by letter."""


class LabelDialog(Dialog[Label | None]):
    """Dismissed with a label, or with None. `read` turns what was typed into it or raises WarmthError."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "dismiss(None)", "Cancel"),
        Binding("enter", "save", "Label"),
        Binding("down", "app.focus_next", show=False),
        Binding("up", "app.focus_previous", show=False),
    ]
    FIRST = "KindList"
    _kind: OriginKind | None = None

    def __init__(self, name: str, known: Rows | None, read: Callable[[Said], Label]) -> None:
        super().__init__()
        self._whose, self._known, self._read = name, known, read

    def compose(self) -> ComposeResult:
        """What is known, the kinds, four lines."""
        with VerticalScroll(classes="dialog label", can_focus=False) as box:
            self.head(
                box,
                f"How do you know {look.plain(self._whose, 40)}?",
                "a letter chooses · enter labels · esc leaves",
            )
            if self._known is not None:
                yield Static(self._known, classes="known")
            yield KindList(self._kinds(), id="kinds")
            for name, means in FIELDS.items():
                yield Input(placeholder=means, id=name)
            yield Static("", id="trouble")

    def _kinds(self) -> Rows:
        rows = []
        for letter, (kind, means) in KINDS.items():
            here = kind is self._kind
            mark = ("● ", "$text-accent") if here else "  "
            name = (f"{kind.value:<12}", "bold $text-accent" if here else "bold")
            rows.append(look.row(mark, (letter, "bold $text-warning"), "  ", name, (means, look.MUTED)))
        return look.lines(*rows)

    def takes(self, event: events.Key) -> bool:
        """A letter chooses the kind while the list has the keys."""
        return super().takes(event) or (isinstance(self.focused, KindList) and event.character in KINDS)

    def hear(self, event: events.Key) -> None:
        """Choose, or write."""
        if isinstance(self.focused, KindList) and event.character in KINDS:
            self._choose(event.character)
        else:
            super().hear(event)

    @on(events.Click, "#kinds")
    def _clicked(self, event: events.Click) -> None:
        if 0 <= event.y < len(KINDS):
            self._choose(list(KINDS)[event.y])

    def _choose(self, letter: str) -> None:
        self._kind = KINDS[letter][0]
        self.query_one(KindList).update(self._kinds())
        wanted = {OriginKind.INTRODUCED: "#through", OriginKind.REQUEST_IN: "#note", OriginKind.REQUEST_OUT: "#note"}
        self.set_focus(self.query_one(wanted.get(self._kind, "#on"), Input))

    @on(Input.Submitted)
    def _submitted(self) -> None:
        self.action_save()

    @work(exclusive=True)
    async def action_save(self) -> None:
        """Hand back the label; say what is wrong where something is."""
        trouble = self.query_one("#trouble", Static)
        if self._kind is None:
            trouble.update("Choose how it began with its letter.")
            return
        on_, place, through, note = (self.query_one(f"#{name}", Input).value for name in FIELDS)
        try:
            said = await asyncio.to_thread(self._read, Said(self._kind, on_, place, through, note))
        except WarmthError as error:
            trouble.update(look.row(look.plain(error.message)))
            return
        self.dismiss(said)
