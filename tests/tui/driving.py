"""Driving the app in tests: press keys, wait until all that was asked for is shown, read the screen as text."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from textual.pilot import Pilot
from textual.screen import Screen
from textual.widgets import Input

from warmth.config import Config
from warmth.store.store import Store
from warmth.tui.app import WarmthApp
from warmth.tui.screens.people import PeopleScreen
from warmth.usecases import changes, pages, people
from warmth.usecases.pages import Page


async def settle(pilot: Pilot[Any]) -> None:
    """Wait until nothing is being read, written or drawn."""
    for _ in range(2):
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()
        while any(isinstance(room, PeopleScreen) and room._pause is not None for room in pilot.app.screen_stack):
            await pilot.pause()


class Driver:
    """One app, run by `async with driver.open()`."""

    def __init__(self, store: Store, config: Config | None = None) -> None:
        self.store = store
        self.app = WarmthApp(store, config or Config(), fixed_day=True)
        self.pilot: Pilot[Any]

    @asynccontextmanager
    async def open(self, width: int = 80, height: int = 24) -> AsyncIterator[Driver]:
        """Run the app on a terminal of that size."""
        async with self.app.run_test(size=(width, height), notifications=True) as pilot:
            self.pilot = pilot
            await settle(pilot)
            yield self

    async def press(self, *keys: str) -> None:
        """Press keys, and wait after each for what it does."""
        for key in keys:
            await self.pilot.press(key)
            await settle(self.pilot)

    async def write(self, text: str) -> None:
        """Put a text at the end of the focused line, the last letter by its key, and wait for what it does."""
        line = self.app.focused
        assert isinstance(line, Input)
        line.value += text[:-1]
        line.cursor_position = len(line.value)
        if text:
            await self.pilot.press({" ": "space", "/": "slash"}.get(text[-1], text[-1]))
        await settle(self.pilot)

    def shows(self, kind: type[Screen[Any]]) -> bool:
        """Is the topmost screen of that kind?"""
        return isinstance(self.app.screen, kind)

    @property
    def screen(self) -> str:
        """Everything that is shown, line by line, the topmost screen alone."""
        width, height = self.app.size
        strips = self.app.screen._compositor.render_strips()  # the drawn screen has no public reading
        return "\n".join("".join(segment.text for segment in strip).rstrip() for strip in strips[:height] if width)

    @property
    def toasts(self) -> list[str]:
        """What was said in toasts, oldest first."""
        return [note.message for note in self.app._notifications]

    @property
    def newest_label(self) -> str:
        """The label of the newest change that stands."""
        return next(change.label for change in changes.history(self.store) if not change.undone)

    def page(self, name: str) -> Page:
        """Somebody's page, read from the store."""
        return pages.page(self.store, people.resolve(self.store, name))

    def field(self, selector: str) -> Input:
        """An input of the topmost screen."""
        return self.app.screen.query_one(selector, Input)
