"""What the app does with the store: writes, undoes, and follows what others write."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import date, datetime
from typing import TypeVar

from textual import work
from textual.app import App
from textual.theme import Theme

from warmth.config import Config
from warmth.domain.errors import WarmthError
from warmth.store.journal import Change
from warmth.store.store import Store
from warmth.tui import keys, look
from warmth.tui.screens.room import Room
from warmth.usecases import changes

R = TypeVar("R")


class StoreApp(App[str]):
    """An app over one store. What is written is said, with the key that takes it back."""

    def __init__(self, store: Store, config: Config, *, fixed_day: bool) -> None:
        self._found_themes: dict[str, Theme] = {}
        super().__init__()
        self.store, self.config, self.fixed_day = store, config, fixed_day
        self.moves = 0
        """Counts how often the database was seen to have moved."""
        self._version = -1
        self.can_undo = self.can_redo = False

    def get_theme(self, theme_name: str) -> Theme | None:
        """A theme by name. It is asked for with every line that is drawn, so what was found is kept."""
        found = self._found_themes.get(theme_name) or super().get_theme(theme_name)
        if found is not None:
            self._found_themes[theme_name] = found
        return found

    @property
    def room(self) -> Room | None:
        """The screen that keys act on: the topmost that is no dialog."""
        return next((screen for screen in reversed(self.screen_stack) if isinstance(screen, Room)), None)

    async def begin_to_follow(self, seconds: float) -> None:
        """Look every so many seconds whether another process has written."""
        self._version = await asyncio.to_thread(self.store.version)
        self._learn()
        self.set_interval(seconds, self.follow)

    def follow(self) -> None:
        """Show what moved: the database, by whichever process, or the day."""
        new_day = not self.fixed_day and _local_day() != self.store.today
        if new_day:
            self.store.today = _local_day()
        version = self.store.version()
        if new_day or version != self._version:
            self._version = version
            self.moves += 1
            if self.room is not None:
                self.room.freshen()
            self._learn()

    @work(exclusive=True, group="learn")
    async def _learn(self) -> None:
        """Find out whether there is anything to undo or redo, for the keys to be dim when not."""
        kept = await asyncio.to_thread(changes.history, self.store)
        self.can_undo = any(not change.undone for change in kept)
        self.can_redo = bool(kept) and kept[0].undone
        self.refresh_bindings()

    @work(group="write")
    async def write(self, act: Callable[[], R], said: Callable[[R], str | None] | None = None) -> None:
        """Do something that writes, then say what came of it and what can be undone; or say what is wrong."""
        try:
            before = await asyncio.to_thread(changes.newest, self.store)
            outcome = await asyncio.to_thread(act)
            kept = await asyncio.to_thread(changes.history, self.store)
        except WarmthError as error:
            self.say(error.message, wrong=True)
            return
        new = bool(kept) and kept[0].id > before
        sentence = (said(outcome) if said else None) or (kept[0].label if new else "That was so already.")
        self.say(f"{sentence}  ·  {keys.key_of('undo', self.config.keys)} undoes" if new else sentence)
        self.follow()

    def say(self, sentence: str, *, wrong: bool = False) -> None:
        """A toast."""
        self.notify(
            look.plain(sentence),
            title="Not done" if wrong else "",
            severity="error" if wrong else "information",
            markup=False,
        )

    def action_undo(self) -> None:
        """Take back the last change."""
        self._reverse(changes.undo, "Undone")

    def action_redo(self) -> None:
        """Bring it back."""
        self._reverse(changes.redo, "Redone")

    @work(group="write")
    async def _reverse(self, verb: Callable[[Store], Change], word: str) -> None:
        try:
            change = await asyncio.to_thread(verb, self.store)
        except WarmthError as error:
            self.say(error.message, wrong=True)
            return
        partly = " (what was forgotten since stays so)" if change.forgotten else ""
        self.say(f"{word}: {change.label}{partly}")
        self.follow()


def _local_day() -> date:
    """The day it is on this machine."""
    return datetime.now().astimezone().date()
