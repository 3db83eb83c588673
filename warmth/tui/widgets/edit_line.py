"""A line in place of a field: what is typed is read as it is typed, enter writes it, escape leaves."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import ClassVar

from textual import on, work
from textual.binding import Binding, BindingType
from textual.message import Message
from textual.widgets import Input

from warmth.domain.errors import WarmthError
from warmth.tui import look
from warmth.tui.dialogs.line import Completion, trouble
from warmth.tui.edits.edit import Edit


class EditLine(Input):
    """`edit` says what stands there, how it is read, and how it is written."""

    DEFAULT_CSS = """
    EditLine, EditLine:focus { border: none; height: 1; padding: 0 1; background: $primary 25%; }
    EditLine:ansi, EditLine:focus:ansi { background: $surface; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "submit", "Save", key_display="⏎"),
        Binding("escape", "leave", "Leave it", key_display="esc"),
        Binding("up,down,tab,shift+tab,pageup,pagedown", "stay", show=False),
    ]

    @dataclass
    class Read(Message):
        """What was understood, or what is wrong."""

        said: look.Said

    @dataclass
    class Saved(Message):
        """Enter was pressed on something else than stood there."""

        line: EditLine
        act: Callable[[], object]

    @dataclass
    class Ended(Message):
        """It was left, or what it says is written."""

    def __init__(self, edit: Edit) -> None:
        suggester = Completion(edit.complete) if edit.complete else None
        super().__init__(edit.start, select_on_focus=False, suggester=suggester)
        self._edit = edit

    @property
    def hint(self) -> str:
        """How it can be written."""
        return self._edit.hint

    def on_mount(self) -> None:
        """Ready to go on where the text ends."""
        self.cursor_position = len(self.value)
        self.focus()

    @on(Input.Changed)
    def _changed(self, message: Input.Changed) -> None:
        message.stop()
        self._look()

    @work(exclusive=True, group="reading")
    async def _look(self) -> None:
        try:
            said = await asyncio.to_thread(self._edit.read, self.value)
        except WarmthError as error:
            said = trouble(error)
        self.post_message(self.Read(said))

    @on(Input.Submitted)
    def _submitted(self, message: Input.Submitted) -> None:
        message.stop()
        if self.value.strip() == self._edit.start.strip():
            self.post_message(self.Ended())
        else:
            self.post_message(self.Saved(self, partial(self._write, self.value)))

    def _write(self, text: str) -> object:
        """Run aside: write, and tell beneath the line what is refused while what was typed is still there."""
        try:
            made = self._edit.write(text)
        except WarmthError as error:
            self.post_message(self.Read(trouble(error)))
            raise
        self.post_message(self.Ended())
        return made

    def action_leave(self) -> None:
        """Write nothing."""
        self.post_message(self.Ended())

    def action_stay(self) -> None:
        """The cursor of the page rests meanwhile."""
