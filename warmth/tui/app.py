"""The app: screens by number, what is opened above them, and whom the keys act on."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Iterable
from dataclasses import replace
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, cast

from textual import events, work
from textual.app import App, SystemCommand
from textual.screen import Screen
from textual.theme import Theme

from warmth.config import Config, save
from warmth.domain.errors import WarmthError
from warmth.domain.named import Named
from warmth.store.store import Store
from warmth.tui import actions, keys
from warmth.tui.dialogs.dialog import Dialog
from warmth.tui.keeping import StoreApp
from warmth.tui.palette import ActionProvider
from warmth.tui.screens.room import Room

if TYPE_CHECKING:
    from warmth.tui.screens.person import PersonScreen

LOOK_AROUND = "look around"
"""What the app returns when it was left for the demo."""
POLL = 1.0
"""Seconds between looks at whether another process has written."""
SCREENS = {
    "today": ("today", "TodayScreen", "Today"),
    "people": ("people", "PeopleScreen", "People"),
    "introductions": ("introductions", "IntroductionsScreen", "Introduce"),
    "prune": ("prune", "PruneScreen", "Prune"),
    "inbox": ("inbox", "InboxScreen", "Inbox"),
    "map": ("map", "MapScreen", "Map"),
}
"""The screens by number: module, class and title; each is imported when it is first gone to."""


def run(store: Store, config: Config, *, fixed_day: bool = False, demo: bool = False) -> None:
    """Open the terminal interface and stay until it is left. With `fixed_day` midnight changes nothing.

    Who leaves the demo that was asked for in the app is back where they began.
    """
    gc.disable()  # what a start makes stays: to look through it for garbage costs more than all it could find
    app = WarmthApp(store, config, fixed_day=fixed_day, demo=demo)
    while app.run() == LOOK_AROUND:
        from warmth.usecases.demonstration import stage

        with stage.made_up(store.today, store.constants) as made_up:
            WarmthApp(made_up, app.config, fixed_day=fixed_day, demo=True).run()
        app = WarmthApp(store, app.config, fixed_day=fixed_day, demo=demo)


class WarmthApp(StoreApp):
    """One store, six screens by number, and whatever is opened above them."""

    TITLE = "warmth"
    CSS_PATH = [f"looks/{name}.tcss" for name in ("base", "dialogs", *SCREENS, "person", "importing")]  # noqa: RUF012
    COMMANDS = App.COMMANDS | {ActionProvider}
    DEFAULT_MODE = "today"

    def __init__(self, store: Store, config: Config, *, fixed_day: bool = False, demo: bool = False) -> None:
        super().__init__(store, config, fixed_day=fixed_day)
        self.sub_title = "demo" if demo else ""
        self._keeps_theme = not demo
        self._pages: dict[str, PersonScreen] = {}
        for name, (module, kind, _) in SCREENS.items():
            self.add_mode(name, partial(self._made, module, kind))

    @property
    def tabs(self) -> list[tuple[str, str, str]]:
        """Name, key and title of the screens by number."""
        return [(name, keys.key_of(name, self.config.keys), title) for name, (_, _, title) in SCREENS.items()]

    def _made(self, module: str, kind: str, *more: object) -> Room:
        made = getattr(import_module(f"warmth.tui.screens.{module}"), kind)
        room = cast(Room, made(self.store, self.config, *more))
        room.fit(self.size.width)
        return room

    async def on_mount(self) -> None:
        """Theme, keys, and a look at the database every second."""
        if self.config.theme in self.available_themes:
            self.theme = self.config.theme
        self.theme_changed_signal.subscribe(self, self._theme_chosen)
        self.set_keymap(dict(self.config.keys))
        await self.begin_to_follow(POLL)
        self.set_timer(POLL, _collect_what_comes)

    def _theme_chosen(self, theme: Theme) -> None:
        """A theme chosen in the palette is the one to begin with from now on; one chosen in the demo is not."""
        if theme.name != self.config.theme:
            self.config = replace(self.config, theme=theme.name)
            if self._keeps_theme:
                self._keep_theme(theme.name)

    @work(group="write")
    async def _keep_theme(self, name: str) -> None:
        try:
            await asyncio.to_thread(save, "tui.theme", name)
        except WarmthError as error:
            self.say(error.message, wrong=True)

    @property
    def person(self) -> Named | None:
        """Whom the keys act on."""
        return self.room.person if self.room else None

    @property
    def people(self) -> tuple[Named, ...]:
        """Everybody the keys act on: those marked, else the one under the cursor."""
        return self.room.people if self.room else ()

    def on_key(self, event: events.Key) -> None:
        """A key that was on its way to the screen beneath when a dialog or the search opened is theirs."""
        if isinstance(self.screen, (Dialog, Room)) and self.screen.missed(event):
            event.prevent_default()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Keys that can do nothing now are dim."""
        return None if self.why_not(str(parameters[0]) if action == "do" else action) else True

    def why_not(self, act: str) -> str | None:
        """Why an act can do nothing now, in one sentence; None when it can."""
        if self.room is not None and (why := self.room.why_not(act)):
            return why
        if act in _ABOUT_SOMEBODY and not self.people:
            return "Nobody is under the cursor."
        if act == "undo" and not self.can_undo:
            return "There is nothing to undo."
        if act == "redo" and not self.can_redo:
            return "There is nothing to bring back."
        return None

    def action_do(self, act: str) -> None:
        """Do what a key of every screen does to the person under the cursor, or to those marked."""
        actions.act(act)(self)

    async def action_go(self, name: str) -> None:
        """Go to a screen by number, whatever lies above it."""
        await self.switch_mode(name)
        while len(self.screen_stack) > 1:
            await self.pop_screen()

    async def action_find(self) -> None:
        """Go to People with the search ready."""
        if self.room is None or self.room.tab != "people":
            await self.action_go("people")
        if self.room is not None:
            self.room.find()

    async def action_open(self) -> None:
        """Open what is under the cursor; keys that follow are for what was opened."""
        if self.room is not None and (opening := self.room.open()) is not None:
            await opening.wait()

    @work(exclusive=True, group="open")
    async def open_person(self, person: int) -> None:
        """Open somebody's page above what is shown, once it is read: so it is drawn but once.

        The page above each screen is kept and given to the next person: to make one anew takes several times as long.
        """
        from warmth.tui.screens.person import PersonScreen

        beneath, mode = self.screen, self.current_mode
        if mode not in self._pages:
            self._pages[mode] = PersonScreen(self.store, self.config)
            self.install_screen(self._pages[mode], f"page above {mode}")
        kept = self._pages[mode]
        page = PersonScreen(self.store, self.config) if kept in self.screen_stack else kept
        page.fit(self.size.width)
        if not await page.take(person):
            self.say("This person is no longer here.")
        elif self.screen is beneath:
            self.push_screen(page)

    def open_import(self) -> None:
        """Open the import above what is shown."""
        self.push_screen(self._made("importing", "ImportScreen"))

    async def action_back(self) -> None:
        """Leave the search, the page, or the screen for Today."""
        if self.room is not None and self.room.go_back():
            return
        if len(self.screen_stack) > 1:
            await self.pop_screen()
        elif self.current_mode != "today":
            await self.switch_mode("today")

    def action_help(self) -> None:
        """Show every key."""
        from warmth.tui.screens.help import HelpScreen

        self.push_screen(HelpScreen(self.config.keys, self.room.where if self.room else keys.EVERYWHERE))

    def action_leave(self) -> None:
        """Leave."""
        self.exit()

    def look_around(self) -> None:
        """Leave for the demo."""
        self.exit(LOOK_AROUND, message="Making up 400 people …")

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """Of Textual's own commands, those that no key of ours has."""
        for command in super().get_system_commands(screen):
            if command.title in ("Theme", "Screenshot"):
                yield command


def _collect_what_comes() -> None:
    """From now on collect garbage, but never look through what the start has made: that takes longer than a page."""
    if not gc.isenabled():
        gc.freeze()
        gc.enable()


_ABOUT_SOMEBODY = frozenset(action.id for action in keys.ACTIONS if action.person)
