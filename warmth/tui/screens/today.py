"""Today: promises due, whom to reconnect with and why, days near, introductions under way, what waits."""

from __future__ import annotations

import asyncio
from datetime import date
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.widgets import Static
from textual.worker import Worker

from warmth.domain.named import Named
from warmth.domain.spans import day_words
from warmth.tui import keys
from warmth.tui.parts import morning
from warmth.tui.parts.invitation import invitation
from warmth.tui.parts.morning import PROMISE, Morning
from warmth.tui.screens.room import Room
from warmth.tui.widgets.entries import Entries
from warmth.tui.widgets.entry import Entry
from warmth.tui.widgets.key_line import KeyLine
from warmth.tui.widgets.top_bar import TopBar
from warmth.usecases import changes, promises, stats, today


class TodayScreen(Room):
    """The morning. The cursor goes over everyone on it; keys act on the person, or the promise, under it."""

    BINDINGS: ClassVar[list[BindingType]] = [*keys.bindings(keys.TODAY), *keys.moves()]
    tab = where = keys.TODAY
    AUTO_FOCUS = None
    _drawn: tuple[int, ...] = ()
    """Whom the day's list has named: a list that is refilled as it is worked off is never finished."""
    _drawn_on: date | None = None
    _begun_at = 0
    """The newest change when the day's list was drawn."""

    def compose(self) -> ComposeResult:
        """Two columns that stand above one another where the screen is narrow."""
        yield TopBar(self.warmth.tabs, self.tab)
        with Entries(id="today"):
            yield Vertical(id="first")
            yield Vertical(id="second")
        yield KeyLine()

    @property
    def _entries(self) -> Entries:
        return self.query_one(Entries)

    @property
    def current(self) -> Entry | None:
        """What the cursor stands on."""
        return self._entries.current if self.is_mounted else None

    @property
    def person(self) -> Named | None:
        """Whom the entry is about."""
        return self.current.person if self.current else None

    def reload(self) -> Worker[None]:
        """Read again, aside; only the newest reading is shown."""
        return self._reload()

    @work(exclusive=True, group="read")
    async def _reload(self) -> None:
        """Read the morning and show it."""
        found = await asyncio.to_thread(self._read)
        if self.is_attached and self.query(TopBar):
            await self._show(found)

    def _read(self) -> Morning:
        day = self.store.today
        if self._drawn_on != day:
            self._drawn, self._drawn_on, self._begun_at = (), day, changes.newest(self.store)
        shown = today.today(
            self.store,
            budget=self.config.budget,
            weights=self.config.reconnect,
            open_networks=self.config.open_networks,
            my_offers=self.config.my_offers,
            drawn=self._drawn,
        )
        self._drawn = tuple(dict.fromkeys((*self._drawn, *(one.card.id for one in shown.reconnect))))
        done = changes.since(self.store, self._begun_at)
        return Morning(shown, stats.stats(self.store), day, self.config.keys, done, len(self._drawn))

    async def _show(self, found: Morning) -> None:
        about = self.current.about if self.current else None
        self.query_one(TopBar).say("", day_words(found.day, found.day))
        first, second = self.query_one("#first"), self.query_one("#second")
        with self.app.batch_update():
            await first.remove_children()
            await second.remove_children()
            self.set_class(found.empty, "-empty")
            if found.empty:
                await first.mount(Static(invitation(self.config.keys), classes="panel invitation"))
            else:
                await first.mount_all(self._panel(*each) for each in morning.first_column(found))
                await second.mount_all(self._panel(*each) for each in morning.second_column(found))
        self._entries.settle(about)

    def _panel(self, title: str, inside: list[Static]) -> Vertical:
        panel = Vertical(*inside, classes="panel")
        panel.border_title = title
        return panel

    @on(Entries.Moved)
    def _moved(self) -> None:
        self.refresh_bindings()

    @on(Entries.Opened)
    def _opened(self) -> None:
        self.warmth.action_open()

    def action_move(self, step: int) -> None:
        """Move the cursor over the entries, or the page where there are none."""
        self._entries.move(step)

    def action_move_page(self, step: int) -> None:
        """Several entries at once."""
        self._entries.move(3 * step)

    def action_move_end(self, step: int) -> None:
        """To the first or the last entry."""
        self._entries.put(0 if step < 0 else len(self._entries.all) - 1)

    def why_not(self, act: str) -> str | None:
        """Done is for promises, the demo for a first look."""
        if act == "demo" and not self.has_class("-empty"):
            return "The demo is for a first look; `warmth demo` opens it at any time."
        if act == "done" and (self.current is None or self.current.what != PROMISE):
            return "Only a promise can be done; the cursor stands on none."
        return super().why_not(act)

    def action_done(self) -> None:
        """Mark the promise under the cursor as kept."""
        if self.current is not None and self.current.what == PROMISE and (promise := self.current.of) is not None:
            self.warmth.write(lambda: promises.done(self.store, promise))

    def action_demo(self) -> None:
        """Look around in a made-up network first."""
        self.warmth.look_around()
