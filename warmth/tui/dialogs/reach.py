"""The reach dialog: an organization, a person or a topic, and beneath it every way there, honest or not."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from datetime import date
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.widgets import Input, Static

from warmth.domain.errors import WarmthError
from warmth.domain.labels import counted
from warmth.domain.named import Named
from warmth.phrasing.reach import no_way, reach_sentence
from warmth.tui import look
from warmth.tui.dialogs.dialog import Dialog
from warmth.tui.rows import Rows
from warmth.tui.widgets.entries import Entries
from warmth.tui.widgets.entry import Entry
from warmth.usecases.reaching import Reached

_ASKED = "Who could lead you there? Type it, and press enter."


class ReachDialog(Dialog[None]):
    """Stays beneath what it opens, so that one way after the other can be looked at.

    `find` finds the ways or raises WarmthError; `shows` opens the page of whom you would ask.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "dismiss(None)", "Leave"),
        Binding("down,ctrl+n", "move(1)", "Down"),
        Binding("up,ctrl+p", "move(-1)", "Up", priority=True),
        Binding("pagedown", "move(3)", show=False),
        Binding("pageup", "move(-3)", show=False),
    ]
    _found_for: str | None = None
    """What the ways that are shown lead to."""

    def __init__(self, find: Callable[[str], Sequence[Reached]], today: date, shows: Callable[[int], object]) -> None:
        super().__init__()
        self._find, self._today, self._shows = find, today, shows

    def compose(self) -> ComposeResult:
        """The line, what is to be said, the ways."""
        with Vertical(classes="dialog reach") as box:
            self.head(box, "Reach", "enter looks · ↑ ↓ choose · enter opens whom to ask · esc leaves")
            with Vertical(id="asked"):
                yield Input(placeholder="an organization, a person or a topic", id="line", select_on_focus=False)
                yield Static(look.row((_ASKED, look.MUTED)), id="reading")
            yield Entries(id="ways")

    @property
    def _ways(self) -> Entries:
        return self.query_one(Entries)

    @on(Input.Submitted)
    def _submitted(self, message: Input.Submitted) -> None:
        asked = message.value.strip()
        if asked and asked == self._found_for:
            self._open()
        else:
            self._look(asked)

    @work(exclusive=True, group="finding")
    async def _look(self, asked: str) -> None:
        self._say((f"Looking for ways to {look.plain(asked)} …", look.MUTED) if asked else "")
        try:
            found = await asyncio.to_thread(self._find, asked)
        except WarmthError as error:
            found, self._found_for = (), None
            self._say((look.plain(error.message), "$text-warning"))
        else:
            self._found_for = asked
            self._say(self._counted(asked, found))
        ways = self._ways
        with self.app.batch_update():
            await ways.remove_children()
            await ways.mount_all(Entry(_way(one, self._today), _whom(one), of=at) for at, one in enumerate(found))
            ways.settle()
            ways.put(0)

    def _counted(self, asked: str, found: Sequence[Reached]) -> look.Part:
        if not found:
            return look.plain(no_way(asked)), look.MUTED
        honest = sum(one.path.honest for one in found)
        return f"{counted(len(found), 'way')}, {honest or 'none'} of which you can honestly take.", look.MUTED

    def _say(self, said: look.Part) -> None:
        self.query_one("#reading", Static).update(look.lines(look.row(said)))

    @on(Entries.Opened)
    def _open(self) -> None:
        here = self._ways.current
        if here is not None and here.person is not None:
            self._shows(here.person.id)

    def action_move(self, step: int) -> None:
        """Another way."""
        self._ways.move(step)


def _whom(one: Reached) -> Named:
    """Whom to ask first on the way, or the one it leads to."""
    return one.path.first or Named(one.card.id, one.card.name)


def _way(one: Reached, today: date) -> Rows:
    sign = ("✓ ", "bold $text-success") if one.path.honest else ("✗ ", "bold $text-error")
    return look.lines(look.hang(2, sign, look.plain(reach_sentence(one.path, today))))
