"""The forget dialog: their name must be typed; says which backups still hold the person."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.widgets import Input, Static

from warmth.tui import look
from warmth.tui.dialogs.dialog import Dialog


class ForgetDialog(Dialog[bool | None]):
    """Dismissed with whether the backups are erased too, or with None.

    `wanted` says what must be typed, `is_name` tells whether it was; `holding` finds the backups, which may take long.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "dismiss(None)", "Cancel"),
        Binding("ctrl+b", "backups", "Backups too", priority=True),
    ]
    _holding: Sequence[str] | None = None
    _erase = False

    def __init__(
        self, name: str, wanted: str, is_name: Callable[[str], bool], holding: Callable[[], Sequence[str]]
    ) -> None:
        super().__init__()
        self._whose, self._wanted, self._is_name, self._find = look.plain(name), look.plain(wanted), is_name, holding

    def compose(self) -> ComposeResult:
        """What will be gone, the line for the name, the backups."""
        with Vertical(classes="dialog forget") as box:
            self.head(box, f"Forget {look.plain(self._whose, 40)}?", "enter forgets, for good · esc leaves")
            yield Static(
                look.lines(
                    look.row("Every trace of them is erased: this ", ("cannot be undone", "bold $text-warning"), "."),
                    look.row(("A later import does not bring them back.", look.MUTED)),
                ),
                classes="said-first",
            )
            yield Input(placeholder=self._whose, id="line", select_on_focus=False)
            yield Static("", id="reading")
            yield Static("", id="backups")

    def on_mount(self) -> None:
        """Look at the backups aside."""
        self._typed()
        self._say_backups()
        self._look()

    @work(exclusive=True, group="looking")
    async def _look(self) -> None:
        self._holding = await asyncio.to_thread(self._find)
        self._say_backups()

    def _say_backups(self) -> None:
        self.query_one("#backups", Static).update(look.lines(self._backups()))

    def _backups(self) -> look.Said:
        if self._holding is None:
            return look.row(("Looking whether a backup holds them …", look.MUTED))
        if not self._holding:
            return look.row(("No backup holds them.", look.MUTED))
        names = look.row((", ".join(map(look.plain, self._holding)), look.MUTED))
        key = ("ctrl+b", "bold $text-warning")
        if self._erase:
            return look.lines(
                look.row(("● ", "$text-accent"), "These backups are erased too; ", key, " keeps them:"), names
            )
        return look.lines(look.row("These backups still hold them; ", key, " erases them too:"), names)

    def action_backups(self) -> None:
        """Erase the backups that hold them too, or keep them after all."""
        if self._holding:
            self._erase = not self._erase
            self._say_backups()

    @on(Input.Changed)
    def _typed(self) -> None:
        ready = self._is_name(self.query_one(Input).value)
        wanted = f"Type {self._wanted.rstrip(',')}."
        said = ("enter forgets them.", "bold $text-warning") if ready else (wanted, look.MUTED)
        self.query_one("#reading", Static).update(look.lines(look.row(said)))

    @on(Input.Submitted)
    def _submitted(self) -> None:
        if self._is_name(self.query_one(Input).value):
            self.dismiss(self._erase)
