"""The line dialog: one line, and beneath it what was understood, as it is typed."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import ClassVar, Generic, TypeVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.suggester import Suggester
from textual.widgets import Input, Static

from warmth.domain.errors import Ambiguous, WarmthError
from warmth.tui import look
from warmth.tui.dialogs.dialog import Dialog

T = TypeVar("T")
MOST_CANDIDATES = 5


class Completion(Suggester):
    """Completes the line being typed."""

    def __init__(self, complete: Callable[[str], str | None]) -> None:
        super().__init__(use_cache=False, case_sensitive=True)
        self._complete = complete

    async def get_suggestion(self, value: str) -> str | None:
        """Ask aside."""
        return await asyncio.to_thread(self._complete, value)


class LineDialog(Dialog[T | None], Generic[T]):
    """Dismissed with what was understood, or with None. `read` says what a line means or raises WarmthError.

    `shown` puts what was understood into words; `empty` is said of an empty line; `complete` finishes a word; `finish`
    reads what was entered where that may take longer than what is typed. A title names what is done, `does` what enter
    does.
    """

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "dismiss(None)", "Cancel")]

    def __init__(
        self,
        title: str,
        does: str,
        read: Callable[[str], T],
        shown: Callable[[T], look.Said],
        *,
        start: str = "",
        placeholder: str = "",
        empty: look.Said = "",
        hint: look.Said | None = None,
        complete: Callable[[str], str | None] | None = None,
        finish: Callable[[str], T] | None = None,
    ) -> None:
        super().__init__()
        self._titled, self._does, self._read, self._shown = title, does, read, shown
        self._start, self._placeholder, self._empty, self._hint = start, placeholder, empty, hint
        self._complete, self._read_finally = complete, finish or read

    def compose(self) -> ComposeResult:
        """The line, the reading, how to write it."""
        with Vertical(classes="dialog") as box:
            completes = " · → completes" if self._complete else ""
            self.head(box, self._titled, f"enter {self._does}{completes} · esc leaves")
            yield Input(
                self._start, placeholder=self._placeholder, id="line", select_on_focus=False,
                suggester=Completion(self._complete) if self._complete else None,
            )  # fmt: skip
            yield Static("", id="reading")
            if self._hint is not None:
                yield Static(look.lines(self._hint), classes="hint")

    def on_mount(self) -> None:
        """Read what is there already."""
        line = self.query_one(Input)
        line.value = self._start
        line.cursor_position = len(line.value)
        self._look()

    @on(Input.Changed)
    def _changed(self) -> None:
        self._look()

    @work(exclusive=True, group="reading")
    async def _look(self) -> None:
        text = self.query_one(Input).value
        if not text.strip():
            self._show(self._empty)
            return
        try:
            said = await asyncio.to_thread(self._read, text)
        except WarmthError as error:
            self._show(trouble(error))
            return
        self._show(self._shown(said))

    def _show(self, content: look.Said) -> None:
        self.query_one("#reading", Static).update(look.lines(content))

    @on(Input.Submitted)
    def _submitted(self) -> None:
        self._finish()

    def refuse(self, said: T) -> str | None:  # noqa: ARG002
        """What is still missing from what was understood, in one sentence."""
        return None

    @work(exclusive=True, group="reading")
    async def _finish(self) -> None:
        try:
            said = await asyncio.to_thread(self._read_finally, self.query_one(Input).value)
        except WarmthError as error:
            self._show(trouble(error))
            return
        if (missing := self.refuse(said)) is not None:
            self._show(look.row((look.plain(missing), "$text-warning")))
        else:
            self.dismiss(said)


def trouble(error: WarmthError) -> look.Said:
    """What is wrong, with those who could be meant."""
    rows: list[look.Said] = [look.row((look.plain(error.message), "$text-warning"))]
    if isinstance(error, Ambiguous):
        rows += [look.row((look.plain(candidate), look.MUTED)) for candidate in error.candidates[:MOST_CANDIDATES]]
        rows.append(look.row(("The number at the left names them too.", look.MUTED)))
    return look.lines(*rows)
