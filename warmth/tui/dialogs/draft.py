"""The draft dialog: a text to somebody, to be copied, put into your own words, and logged once you have sent it."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar

from textual import work
from textual.app import ComposeResult, SuspendNotSupported
from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.widgets import Static

from warmth.domain.drafting import Draft, joined
from warmth.domain.errors import WarmthError
from warmth.domain.text import harmless
from warmth.phrasing import copying
from warmth.tui import editor, look
from warmth.tui.dialogs.dialog import Dialog
from warmth.tui.dialogs.text import TextDialog
from warmth.tui.parts.letter import letter, names


@dataclass(frozen=True, slots=True)
class Sent:
    """A draft that went out, as a mail or as a message."""

    draft: Draft
    by_mail: bool


class DraftDialog(Dialog[Sent | None]):
    """Dismissed with what went out, or with None. Nothing is sent here.

    `make` writes the draft, aside; `reword` gives it in other words, `mailto` the URL that opens it in a mail program.
    All of them raise WarmthError.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("y", "copy", "Copy"),
        Binding("e", "edit", "Edit"),
        Binding("m", "mail", "Mail"),
        Binding("L", "log", "Log"),
        Binding("escape,q", "dismiss(None)", "Leave"),
        Binding("j,down", "scroll(1)", show=False),
        Binding("k,up", "scroll(-1)", show=False),
        Binding("pagedown,ctrl+d", "scroll(10)", show=False),
        Binding("pageup,ctrl+u", "scroll(-10)", show=False),
    ]
    HEARS_EARLY = False
    _made: Draft | None = None
    _url: str | None = None

    def __init__(
        self, title: str, make: Callable[[], Draft], reword: Callable[[Draft, str], Draft],
        mailto: Callable[[Draft], str],
    ) -> None:  # fmt: skip
        super().__init__()
        self._titled, self._make, self._reword, self._mailto = title, make, reword, mailto

    def compose(self) -> ComposeResult:
        """The words, and beneath them what came of a key."""
        with Vertical(classes="dialog draft") as box:
            self.head(box, self._titled, "esc leaves")
            with VerticalScroll(can_focus=False):
                yield Static(look.row(("Writing it …", look.MUTED)), id="letter")
            yield Static("", id="trouble", classes="-hidden")

    def on_mount(self) -> None:
        """Write it, and show it."""
        self._write()

    @work(exclusive=True, group="writing")
    async def _write(self) -> None:
        try:
            self._made = await asyncio.to_thread(self._make)
        except WarmthError as error:
            self.query_one("#letter", Static).update(look.lines(look.row(look.plain(error.message))))
        else:
            self._show()

    def _show(self, said: str = "") -> None:
        if self._made is None:
            return
        self.query_one("#letter", Static).update(letter(self._made, self._url))
        keys = f"y copies · e edits · m {'text' if self._url else 'mailto'} · L logs it as sent · esc leaves"
        self.head(self.query_one(".dialog", Vertical), f"{self._titled}: to {names(self._made)}", keys)
        line = self.query_one("#trouble", Static)
        line.set_class(not said, "-hidden")
        line.update(look.lines(look.row(look.plain(said))))

    def action_copy(self) -> None:
        """Hand what is shown, the text without its subject or the URL, to the terminal's clipboard."""
        if self._made is None:
            return
        text = harmless(self._made.text) if self._url is None else self._url
        if copying.fits(text):
            self.app.copy_to_clipboard(text)
        self._show(copying.COPIED if copying.fits(text) else copying.TOO_LONG)

    def action_mail(self) -> None:
        """Turn between the text and the URL; say what it lacks."""
        if self._made is None:
            return
        try:
            self._url = None if self._url else self._mailto(self._made)
        except WarmthError as error:
            self._show(error.message)
        else:
            self._show()

    def action_edit(self) -> None:
        """Put it into your own words, in your editor where you have one."""
        if self._made is None:
            return
        text = joined(self._made.subject, self._made.text)
        try:
            if by := editor.command(os.environ):
                with self.app.suspend():
                    changed = editor.edited(text, by)
                self._take(changed)
                return
        except WarmthError as error:
            self._show(error.message)
            return
        except SuspendNotSupported:
            pass
        self.app.push_screen(TextDialog(f"To {names(self._made)}, in your own words", text), self._take_over)

    def _take_over(self, changed: str | None) -> None:
        self._take(changed)

    @work(exclusive=True, group="rewording")
    async def _take(self, changed: str | None) -> None:
        """Take over what was edited, with the warnings that are about it."""
        if changed is None or self._made is None:
            return
        try:
            self._made = await asyncio.to_thread(self._reword, self._made, changed)
            self._url = self._url and self._mailto(self._made)
        except WarmthError as error:
            self._show(error.message)
        else:
            self._show()

    def action_log(self) -> None:
        """Hand back that it went out."""
        if self._made is not None:
            self.dismiss(Sent(self._made, self._url is not None))

    def action_scroll(self, step: int) -> None:
        """Move the text."""
        self.query_one(VerticalScroll).scroll_relative(y=step, animate=False)
