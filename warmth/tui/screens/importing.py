"""Import: pick a path, see the receipt before anything is written, write, and see what became of it."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.widgets import Input, Static

from warmth.domain.errors import NotRecognised, WarmthError
from warmth.domain.spans import day_words
from warmth.tui import keys, look
from warmth.tui.dialogs.line import Completion
from warmth.tui.parts import importing as said
from warmth.tui.parts import paths
from warmth.tui.screens.room import Room
from warmth.tui.widgets.key_line import KeyLine
from warmth.tui.widgets.top_bar import TopBar
from warmth.usecases.importing import Me, Receipt, import_paths

SHOWN_EVERY = 0.1
"""Seconds between looks at how far it is."""


class _StoppedError(WarmthError):
    """Raised out of an import that is no longer wanted; its transaction leaves nothing behind."""


class ImportScreen(Room):
    """A line for the path, and beneath it what was found. The reading goes on aside; escape stops it."""

    BINDINGS: ClassVar[list[BindingType]] = [*keys.bindings(keys.IMPORT), *keys.moves()]
    where = keys.IMPORT
    AUTO_FOCUS = "Input"
    _receipt: Receipt | None = None
    _path: Path | None = None
    _progress: tuple[str, int, int | None] | None = None
    _wanted = True
    _archives: Sequence[Path] = ()

    def compose(self) -> ComposeResult:
        """Where one is, the line, what was found, the keys."""
        yield TopBar(self.warmth.tabs, self.warmth.current_mode)
        with VerticalScroll(id="importing", can_focus=False):
            yield Static(said.ASKED, id="asked")
            yield Input(placeholder="~/Downloads/Complete_LinkedInDataExport.zip", id="path", select_on_focus=False,
                        suggester=Completion(paths.completed))  # fmt: skip
            yield Static("", id="found")
        yield KeyLine()

    def on_mount(self) -> None:
        """Look what lies where downloads go."""
        self.query_one(TopBar).say("› Import", day_words(self.store.today, self.store.today))
        self.set_interval(SHOWN_EVERY, self._show_progress)
        self._look_around()

    @work(exclusive=True, group="look")
    async def _look_around(self) -> None:
        self._archives = await asyncio.to_thread(paths.archives, Path.home())
        if self._receipt is None and self._archives:
            self._say(said.archives([paths.shortened(path, Path.home()) for path in self._archives]))

    def freshen(self) -> None:
        """A receipt does not change as the database does."""

    def _say(self, content: look.Said) -> None:
        self.query_one("#found", Static).update(look.lines(content))

    @property
    def _line(self) -> Input:
        return self.query_one("#path", Input)

    @property
    def _busy(self) -> bool:
        return self._progress is not None

    @on(Input.Submitted)
    def _submitted(self) -> None:
        typed = self._line.value.strip().strip("'\"")
        if typed.isdigit() and 0 < int(typed) <= len(self._archives):
            typed = str(self._archives[int(typed) - 1])
            self._line.value = paths.shortened(Path(typed), Path.home())
        if typed and not self._busy:
            self._path = Path(typed).expanduser()
            self._read(self._path, dry_run=True)

    @work(exclusive=True, group="import")
    async def _read(self, path: Path, *, dry_run: bool) -> None:
        """Read it all, without writing or with; a WarmthError is shown, and nothing is written then."""
        self._wanted, self._receipt = True, None
        self._progress = ("Opening", 0, None)
        self.refresh_bindings()
        me = Me(self.config.my_emails, self.config.my_urls)
        try:
            receipt = await asyncio.to_thread(
                import_paths, self.store, [path], dry_run=dry_run, me=me, progress=self._told
            )
        except WarmthError as error:
            self._progress = None
            self._say(said.trouble(error, error.formats if isinstance(error, NotRecognised) else ()))
            self._line.focus()
        else:
            self._progress = None
            self._receipt = receipt
            self._say(said.receipt(receipt, path.name, self.config.keys))
            self.set_focus(None)
            self.warmth.follow()
        self.refresh_bindings()

    def _told(self, what: str, done: int, total: int | None) -> None:
        """Called by the import, in its own thread."""
        self._progress = (what, done, total)
        if not self._wanted:
            raise _StoppedError("Stopped; nothing was written.")

    def _show_progress(self) -> None:
        if self._progress is not None:
            self._say(said.progress(*self._progress))

    def why_not(self, act: str) -> str | None:
        """Writing wants a receipt that would change something."""
        if act == "write":
            if self._busy:
                return "It is being read."
            if self._receipt is None:
                return "There is no receipt yet; type a path and press enter."
            if not self._receipt.dry_run:
                return "It is written."
            if not self._receipt.changes_something:
                return "Nothing in it is new."
        if act == "again" and self._busy:
            return "It is being read; escape stops it."
        return super().why_not(act)

    def action_write(self) -> None:
        """Write what the receipt says."""
        if self._path is not None and self.why_not("write") is None:
            self._read(self._path, dry_run=False)

    def action_again(self) -> None:
        """Another path."""
        self._receipt = None
        self._line.focus()
        self._line.action_select_all()
        self.refresh_bindings()

    def go_back(self) -> bool:
        """Escape stops what is being read; only then it leaves."""
        if self._busy:
            self._wanted = False
            return True
        return False

    def action_move(self, step: int) -> None:
        """Scroll a line."""
        self.query_one("#importing").scroll_relative(y=step, animate=False)

    def action_move_page(self, step: int) -> None:
        """Scroll a page."""
        self.query_one("#importing").scroll_relative(y=step * 10, animate=False)

    def action_move_end(self, step: int) -> None:
        """To the top or the end."""
        scroll = self.query_one("#importing")
        if step < 0:
            scroll.scroll_home(animate=False)
        else:
            scroll.scroll_end(animate=False)
