"""Today: promises due, whom to reconnect with and why, days near, introductions under way, what waits."""

from __future__ import annotations

import asyncio
from datetime import date
from typing import ClassVar

from textual import work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.widgets import Static
from textual.worker import Worker

from warmth.domain.spans import day_words
from warmth.tui import keys
from warmth.tui.parts import morning
from warmth.tui.parts.invitation import invitation
from warmth.tui.parts.morning import PROMISE, Morning
from warmth.tui.screens.entries_room import EntriesRoom
from warmth.tui.widgets.entries import Entries
from warmth.tui.widgets.key_line import KeyLine
from warmth.tui.widgets.top_bar import TopBar
from warmth.usecases import changes, stats, today


class TodayScreen(EntriesRoom):
    """The morning. The cursor goes over everyone on it; keys act on the person, or the promise, under it."""

    BINDINGS: ClassVar[list[BindingType]] = [*keys.bindings(keys.TODAY), *keys.moves()]
    tab = where = keys.TODAY
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
            my_organizations=self.config.my_organizations,
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
        self.entries.settle(about)

    def _panel(self, title: str, inside: list[Static]) -> Vertical:
        panel = Vertical(*inside, classes="panel")
        panel.border_title = title
        return panel

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
            from warmth.usecases import promises

            self.warmth.write(lambda: promises.done(self.store, promise))

    def action_demo(self) -> None:
        """Look around in a made-up network first."""
        self.warmth.look_around()
