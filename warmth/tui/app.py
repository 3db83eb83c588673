"""The app: screens by number, dialogs that write through one use-case, undo, and following the database."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from datetime import date, datetime

from textual import work
from textual.app import App, SystemCommand
from textual.screen import Screen

from warmth.config import Config
from warmth.domain.errors import WarmthError
from warmth.domain.named import Named
from warmth.store.journal import Change
from warmth.store.store import Store
from warmth.tui import actions, keys, look
from warmth.tui.palette import ActionProvider
from warmth.tui.screens.help import HelpScreen
from warmth.tui.screens.people import PeopleScreen
from warmth.tui.screens.person import PersonScreen
from warmth.tui.screens.room import Room
from warmth.tui.screens.today import TodayScreen
from warmth.usecases import changes

POLL = 1.0
"""Seconds between looks at whether another process has written."""


def run(store: Store, config: Config, *, fixed_day: bool = False) -> None:
    """Open the terminal interface and stay until it is left. With `fixed_day` midnight changes nothing."""
    WarmthApp(store, config, fixed_day=fixed_day).run()


class WarmthApp(App[None]):
    """One store, two screens by number, and whatever is opened above them."""

    TITLE = "warmth"
    CSS_PATH = "warmth.tcss"
    COMMANDS = App.COMMANDS | {ActionProvider}

    def __init__(self, store: Store, config: Config, *, fixed_day: bool = False) -> None:
        super().__init__()
        self.store, self.config, self.fixed_day = store, config, fixed_day
        self.moves = 0
        """Counts how often the database was seen to have moved."""
        self._version = -1
        self._can_undo = self._can_redo = False
        self.add_mode("today", lambda: TodayScreen(store, config))
        self.add_mode("people", lambda: PeopleScreen(store, config))

    @property
    def tabs(self) -> list[tuple[str, str, str]]:
        """Name, key and title of the screens by number."""
        return [(name, keys.key_of(name, self.config.keys), title) for name, title in
                (("today", "Today"), ("people", "People"))]  # fmt: skip

    async def on_mount(self) -> None:
        """Theme, keys, the first screen, and a look at the database every second."""
        if self.config.theme in self.available_themes:
            self.theme = self.config.theme
        self.set_keymap(dict(self.config.keys))
        self._version = await asyncio.to_thread(self.store.version)
        await self.switch_mode("today")
        self._learn()
        self.set_interval(POLL, self.follow)

    @property
    def room(self) -> Room | None:
        """The screen that keys act on: the topmost that is no dialog."""
        return next((screen for screen in reversed(self.screen_stack) if isinstance(screen, Room)), None)

    @property
    def person(self) -> Named | None:
        """Whom the keys act on."""
        return self.room.person if self.room else None

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
        self._can_undo = any(not change.undone for change in kept)
        self._can_redo = bool(kept) and kept[0].undone
        self.refresh_bindings()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002
        """Keys that can do nothing now are dim."""
        if action == "open" and isinstance(self.room, PersonScreen):
            return None
        if action == "find" and isinstance(self.room, PeopleScreen) and self.room.searching:
            return False
        if action in ("open", "rate", "label"):
            return True if self.person is not None else None
        if action in ("undo", "redo"):
            return True if (self._can_undo if action == "undo" else self._can_redo) else None
        return True

    @work(group="write")
    async def write(self, act: Callable[[], object]) -> None:
        """Do something that writes, then say what can be undone; or say what is wrong."""
        try:
            await asyncio.to_thread(act)
            kept = await asyncio.to_thread(changes.history, self.store)
        except WarmthError as error:
            self.say(error.message, wrong=True)
            return
        if kept:
            self.say(f"{kept[0].label}  ·  {keys.key_of('undo', self.config.keys)} undoes")
        self.follow()

    def say(self, sentence: str, *, wrong: bool = False) -> None:
        """A toast."""
        self.notify(look.plain(sentence), severity="error" if wrong else "information", markup=False)

    async def action_go(self, name: str) -> None:
        """Go to a screen by number, whatever lies above it."""
        await self.switch_mode(name)
        while len(self.screen_stack) > 1:
            await self.pop_screen()

    async def action_find(self) -> None:
        """Go to People with the search ready."""
        if not isinstance(self.screen, PeopleScreen):
            await self.action_go("people")
        if isinstance(self.screen, PeopleScreen):
            self.screen.find()

    def action_open(self) -> None:
        """Open the page of the person under the cursor."""
        if self.person is not None and not isinstance(self.room, PersonScreen):
            self.open_person(self.person.id)

    def open_person(self, person: int) -> None:
        """Open somebody's page above what is shown."""
        self.push_screen(PersonScreen(self.store, self.config, person))

    async def action_back(self) -> None:
        """Leave the search, the page, or People for Today."""
        if self.room is not None and self.room.go_back():
            return
        if len(self.screen_stack) > 1:
            await self.pop_screen()
        elif self.current_mode != "today":
            await self.switch_mode("today")

    def action_help(self) -> None:
        """Show every key."""
        self.push_screen(HelpScreen(self.config.keys))

    def action_leave(self) -> None:
        """Leave."""
        self.exit()

    def action_log(self) -> None:
        """Ask what happened, with whoever is under the cursor."""
        actions.log(self)

    def action_rate(self) -> None:
        """Ask for know, like and trust."""
        actions.rate(self)

    def action_label(self) -> None:
        """Ask how it began."""
        actions.label(self)

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

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """Of Textual's own commands, those that no key of ours has."""
        for command in super().get_system_commands(screen):
            if command.title in ("Theme", "Screenshot"):
                yield command

    def get_default_screen(self) -> Screen[None]:
        """Blank, until the first screen is there."""
        return Screen(id="_default")


def _local_day() -> date:
    """The day it is on this machine."""
    return datetime.now().astimezone().date()
