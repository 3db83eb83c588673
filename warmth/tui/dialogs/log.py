"""The log dialog: one line as on the command line, and beneath it what was understood, as it is typed."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import date
from typing import ClassVar

from textual import events, on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.suggester import Suggester
from textual.widgets import Input, Static

from warmth.domain.errors import Ambiguous, WarmthError
from warmth.domain.interactions import Direction
from warmth.domain.spans import ago, day_words
from warmth.tui import look
from warmth.tui.reading import Understood

WAYS = {Direction.BOTH: "both ways", Direction.IN: "from them", Direction.OUT: "from you"}


class NameSuggester(Suggester):
    """Completes the name being typed."""

    def __init__(self, complete: Callable[[str], str | None]) -> None:
        super().__init__(use_cache=False, case_sensitive=True)
        self._complete = complete

    async def get_suggestion(self, value: str) -> str | None:
        """Ask aside."""
        return await asyncio.to_thread(self._complete, value)


class LogDialog(ModalScreen[Understood | None]):
    """Dismissed with what was understood, or with None. `read` says what a line means or raises WarmthError."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "dismiss(None)", "Cancel")]

    _early = ""
    _can_type = False

    def __init__(
        self,
        read: Callable[[str], Understood],
        complete: Callable[[str], str | None],
        start: str,
        today: date,
    ) -> None:
        super().__init__()
        self._read, self._complete, self._start, self._today = read, complete, start, today

    def compose(self) -> ComposeResult:
        """The line, the reading, how to write it."""
        with Vertical(classes="dialog") as box:
            box.border_title = "Log what happened"
            box.border_subtitle = "enter logs · → completes a name · esc leaves"
            yield Input(
                self._start, placeholder="ana coffee yesterday -- she is hiring", id="line",
                suggester=NameSuggester(self._complete), select_on_focus=False,
            )  # fmt: skip
            yield Static("", id="reading")
            yield Static(_hint(), classes="hint")

    def on_mount(self) -> None:
        """Read what is there already, what was typed while the dialog opened included."""
        line = self.query_one(Input)
        line.value = self._start + self._early
        line.cursor_position = len(line.value)
        self._can_type = True
        self._look()

    def on_key(self, event: events.Key) -> None:
        """Letters typed before the line has the keys are not lost."""
        if self.focused is None and event.is_printable and event.character is not None:
            if self._can_type:
                self.query_one(Input).insert_text_at_cursor(event.character)
            else:
                self._early += event.character
            event.stop()

    @on(Input.Changed)
    def _changed(self) -> None:
        self._look()

    @work(exclusive=True, group="reading")
    async def _look(self) -> None:
        text = self.query_one(Input).value
        if not text.strip():
            self._show(look.row(("Who, what, when, and after -- a note.", look.MUTED)))
            return
        try:
            said = await asyncio.to_thread(self._read, text)
        except WarmthError as error:
            self._show(_trouble(error))
            return
        self._show(_reading(said, self._today))

    def _show(self, content: look.Said) -> None:
        self.query_one("#reading", Static).update(look.lines(content))

    @on(Input.Submitted)
    def _submitted(self) -> None:
        self._finish()

    @work(exclusive=True, group="reading")
    async def _finish(self) -> None:
        try:
            said = await asyncio.to_thread(self._read, self.query_one(Input).value)
        except WarmthError as error:
            self._show(_trouble(error))
            return
        if said.line.kind is None:
            self._show(look.row("Say what it was: coffee, call, video, message, email, event, letter."))
        elif said.line.on > self._today:
            self._show(look.row(f"{day_words(said.line.on, self._today)} is still to come."))
        else:
            self.dismiss(said)


def _reading(said: Understood, today: date) -> look.Said:
    names = ", ".join(look.plain(one.name) for one in said.who)
    line = said.line
    what = (said.said, "bold $text-accent") if line.kind else ("what?", "bold $text-warning")
    kind = [f" · {line.kind.value}"] if line.kind and line.kind.value != said.said else []
    first = look.row(
        what, " · ", (names, look.STRONG), " · ", day_words(line.on, today), (f" ({ago(line.on, today)})", look.MUTED),
        *kind, " · ", WAYS[line.direction],
    )  # fmt: skip
    return look.lines(first, look.row((f"“{look.plain(line.note)}”", "italic"))) if line.note else first


def _trouble(error: WarmthError) -> look.Said:
    rows: list[look.Said] = [look.row((look.plain(error.message), "$text-warning"))]
    if isinstance(error, Ambiguous):
        rows += [look.row((look.plain(candidate), look.MUTED)) for candidate in error.candidates[:5]]
        rows.append(look.row(("The number at the left names them too.", look.MUTED)))
    return look.lines(*rows)


def _hint() -> Content:
    return look.row(
        ("who  ", "bold"), "ana, ben   ", ("what  ", "bold"), "coffee call video message email event letter   ",
        ("way  ", "bold"), "in out   ", ("when  ", "bold"), "yesterday, tue, 17 nov   ", ("note  ", "bold"), "-- …",
    )  # fmt: skip
