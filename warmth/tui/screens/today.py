"""Today: promises due, whom to reconnect with and why, days near, introductions under way, what waits."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical, VerticalScroll
from textual.widgets import Footer, Static
from textual.worker import Worker

from warmth.domain.named import Named
from warmth.domain.spans import day_words
from warmth.tui import keys
from warmth.tui.parts import morning
from warmth.tui.parts.morning import Morning
from warmth.tui.screens.room import Room
from warmth.tui.widgets.entry import Entry
from warmth.tui.widgets.top_bar import TopBar
from warmth.usecases import people, promises, stats, today

SNOOZE_DAYS = 7


class TodayScreen(Room):
    """The morning. The cursor goes over everyone on it; keys act on the person, or the promise, under it."""

    BINDINGS: ClassVar[list[BindingType]] = [*keys.bindings(keys.TODAY), *keys.moves()]
    tab = "today"
    AUTO_FOCUS = None
    _cursor = 0

    def compose(self) -> ComposeResult:
        """Two columns that stand above one another where the screen is narrow."""
        yield TopBar(self.warmth.tabs, self.tab)
        with VerticalScroll(id="today", can_focus=False):
            yield Vertical(id="first")
            yield Vertical(id="second")
        yield Footer(compact=True, show_command_palette=False)

    @property
    def entries(self) -> list[Entry]:
        """Everything the cursor can stand on, in order."""
        return list(self.query(Entry))

    @property
    def current(self) -> Entry | None:
        """What the cursor stands on."""
        entries = self.entries
        return entries[self._cursor] if self._cursor < len(entries) else None

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
        await self._show(found)

    def _read(self) -> Morning:
        shown = today.today(
            self.store,
            budget=self.config.budget,
            weights=self.config.reconnect,
            open_networks=self.config.open_networks,
            my_offers=self.config.my_offers,
        )
        return Morning(shown, stats.stats(self.store), self.store.today)

    async def _show(self, found: Morning) -> None:
        about = self.current.about if self.current else None
        self.query_one(TopBar).say("", day_words(found.day, found.day))
        first, second = self.query_one("#first"), self.query_one("#second")
        with self.app.batch_update():
            await first.remove_children()
            await second.remove_children()
            self.set_class(found.empty, "-empty")
            if found.empty:
                await first.mount(Static(morning.invitation(), classes="panel invitation"))
            else:
                await first.mount_all(self._panel(*each) for each in morning.first_column(found))
                await second.mount_all(self._panel(*each) for each in morning.second_column(found))
        places = [entry.about for entry in self.entries]
        self._cursor = places.index(about) if about in places else min(self._cursor, max(len(places) - 1, 0))
        self._mark()
        self.refresh_bindings()

    def _panel(self, title: str, inside: list[Static]) -> Vertical:
        panel = Vertical(*inside, classes="panel")
        panel.border_title = title
        return panel

    def _mark(self) -> None:
        for place, entry in enumerate(self.entries):
            entry.set_class(place == self._cursor, "-cursor")

    def _put(self, place: int) -> None:
        entries = self.entries
        if not entries:
            return
        promise_before = self.current.promise if self.current else None
        self._cursor = min(max(place, 0), len(entries) - 1)
        self._mark()
        entry = entries[self._cursor]
        if self._cursor == 0:
            self.query_one("#today").scroll_home(animate=False)
        else:
            entry.scroll_visible(animate=False)
        if (entry.promise is None) != (promise_before is None):
            self.refresh_bindings()

    def action_move(self, step: int) -> None:
        """Move the cursor over the entries, or the page where there are none."""
        if self.entries:
            self._put(self._cursor + step)
        else:
            self.query_one("#today").scroll_relative(y=step, animate=False)

    def action_move_page(self, step: int) -> None:
        """Several entries at once."""
        self._put(self._cursor + 3 * step)

    def action_move_end(self, step: int) -> None:
        """To the first or the last entry."""
        self._put(0 if step < 0 else len(self.entries) - 1)

    @on(Entry.Chosen)
    def _chosen(self, message: Entry.Chosen) -> None:
        already = message.entry is self.current
        self._put(self.entries.index(message.entry))
        if already or message.twice:
            self.warmth.action_open()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Keys that can do nothing now are dim."""
        if action == "snooze":
            return True if self.current else None
        if action == "done":
            return True if self.current and self.current.promise is not None else None
        return super().check_action(action, parameters)

    def action_snooze(self) -> None:
        """Suggest the person under the cursor again in a week."""
        if (who := self.person) is not None:
            until = self.store.today + timedelta(SNOOZE_DAYS)
            self.warmth.write(lambda: people.snooze(self.store, who.id, until))

    def action_done(self) -> None:
        """Mark the promise under the cursor as kept."""
        if self.current and (promise := self.current.promise) is not None:
            self.warmth.write(lambda: promises.done(self.store, promise))
