"""A room with the whole network in it: read aside, searched as you type, moved over, and looked at more closely."""

from __future__ import annotations

import asyncio
import gc
from importlib import import_module

from textual import events, on, work
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.timer import Timer
from textual.worker import Worker

from warmth.config import Config
from warmth.domain.errors import WarmthError
from warmth.domain.named import Named
from warmth.domain.spans import day_words
from warmth.store.store import Store
from warmth.tui import keys, look
from warmth.tui.screens.room import Room
from warmth.tui.widgets.finder import Found, names_fields
from warmth.tui.widgets.key_line import KeyLine
from warmth.tui.widgets.marks import Marks
from warmth.tui.widgets.order import Order, Roll
from warmth.tui.widgets.people_list import PeopleList
from warmth.tui.widgets.preview import Preview
from warmth.tui.widgets.search_panel import SearchPanel
from warmth.tui.widgets.top_bar import TopBar
from warmth.usecases import network, tags
from warmth.usecases.network import Rows

PAUSE = 0.1
"""Seconds without a key after which everything found is counted, a query is asked, the preview is drawn."""


class SearchRoom(Room):
    """The search, the list, and on a wide screen whoever is under the cursor."""

    AUTO_FOCUS = "PeopleList"
    _found: Found | None = None
    _pause: Timer | None = None
    _asked = ""
    _frozen = False

    def __init__(self, store: Store, config: Config) -> None:
        super().__init__(store, config)
        self._by_name, self._order, self._marks = Rows(), Order(), Marks()
        self._panel, self._list, self._preview = SearchPanel(), PeopleList(self._marks, id="people"), Preview()

    def compose(self) -> ComposeResult:
        """From the top: where one is, the search and its answer, the list, the keys."""
        yield TopBar(self.warmth.tabs, self.tab)
        yield self._panel
        with Horizontal():
            yield self._list
            yield self._preview
        yield KeyLine()

    def on_mount(self) -> None:
        """What is typed is followed within the key's own turn, so that line and list are painted once."""
        self.watch(self._panel.line, "value", self._typed, init=False)

    @property
    def person(self) -> Named | None:
        """Whom the cursor stands on."""
        row = self._list.current
        return Named(row.id, row.name) if row else None

    def reload(self) -> Worker[None]:
        """Read again, aside; only the newest reading is shown, and what is shown stays until then."""
        return self._reload()

    @work(exclusive=True, group="read")
    async def _reload(self) -> None:
        self._by_name = await asyncio.to_thread(network.rows, self.store)
        known = await asyncio.to_thread(tags.all_tags, self.store)
        if not (self.is_attached and self.query(TopBar)):  # it is being left already
            return
        self.query_one(TopBar).say("", day_words(self.store.today, self.store.today))
        await self._rank(keep=True)
        if self._found is not None:
            self._panel.known = {"tag": known, "company": self._found.companies}
        if not self._frozen:
            await asyncio.to_thread(import_module, "warmth.tui.screens.person")  # for the first page to open at once
            gc.freeze()  # what was imported stays: looking through it for garbage only costs time
            self._frozen = True

    async def _rank(self, *, keep: bool) -> None:
        """Put everybody in the order chosen: shown at once where nothing is typed, made searchable after that."""
        roll = await asyncio.to_thread(Roll, self._by_name, self._order)
        self._marks.follow(roll)
        if not self._panel.line.value.strip():
            self._list.show(roll, roll.everybody(), keep=self._kept if keep else None)
        self._found = await asyncio.to_thread(Found, roll)
        self._ask(keep)

    @property
    def _kept(self) -> int | None:
        return self.person.id if self.person else None

    def _typed(self, text: str) -> None:
        """Names are found at once, as many as fit; everybody asked for is found when the typing pauses."""
        if self._found is not None and self._list.roll is self._found.roll and not names_fields(text):
            self._list.narrow(self._found.named(text))
        self._panel.typed()
        self._later()

    def _later(self) -> None:
        """Do what can wait once the keys pause."""
        if self._pause is None:
            self._pause = self.set_timer(PAUSE, self._paused)
        else:
            self._pause.reset()

    def _paused(self) -> None:
        self._pause = None
        if self._asked != self._panel.line.value:
            self._ask(keep=False)
        else:
            self._look_closer()

    @work(exclusive=True, group="ask")
    async def _ask(self, keep: bool) -> None:
        """Find all that is asked for, aside, then show and count it; a bad term says what would do and loses nobody."""
        text, trouble, found = self._panel.line.value, "", self._found
        if found is None:
            return
        try:
            result, beyond = await asyncio.to_thread(found.asked, self.store, text)
        except WarmthError as error:
            result, beyond, trouble = found.roll.everybody(), False, error.message
        if text != self._panel.line.value or found is not self._found:
            return
        self._asked = text
        if names_fields(text) or beyond or keep or self._list.roll is not found.roll:
            self._list.show(found.roll, result, self._kept if keep or beyond else None)
        else:
            self._list.fill(result)
        self._count(narrowed=bool(text.strip()) and not trouble)
        if trouble:
            self._panel.say(trouble, wrong=True)
        self._look_closer()
        self.refresh_bindings()

    def _count(self, *, narrowed: bool) -> None:
        """Say how many are marked, found and there."""
        found, here = len(self._list.result.all()), self._list.roll.here
        counted = f"{found:,} of {here:,}" if narrowed else f"{here:,}"
        marked = (f"✓ {len(self._marks):,} marked", "bold $text-accent") if self._marks else ""
        self._panel.count(look.row(marked, "  " if marked else "", counted))
        if not len(self._list.roll):
            self._panel.say(f"Nobody is here yet; {keys.key_of('today', self.config.keys)} says how to begin.")
        else:
            self._panel.say("" if found else "Nobody of whom that is said.")

    @work(exclusive=True, group="closer")
    async def _look_closer(self) -> None:
        """Show more of whom the cursor stands on, where there is room for it."""
        if self._preview.display:
            await self._preview.look_at(self.store, self._kept)

    @property
    def searching(self) -> bool:
        """Do the keys go into the search?"""
        return self._panel.line.has_focus

    def find(self) -> None:
        """Put the keys into the search, what was typed before selected."""
        self.set_focus(self._panel.line)
        self._panel.line.action_select_all()

    def missed(self, event: events.Key) -> bool:
        """A letter that was on its way to another screen while the search got the keys is the search's."""
        if not (self.searching and event.is_printable and event.character):
            return False
        self._panel.line.replace(event.character, *self._panel.line.selection)
        return True

    def action_move(self, step: int) -> None:
        """Move the cursor, from the search too."""
        self._move_to(self._list.cursor + step)

    def action_move_page(self, step: int) -> None:
        """Move a page."""
        self._move_to(self._list.cursor + step * self._list.page)

    def action_move_end(self, step: int) -> None:
        """To the first or the last of those found."""
        self._move_to(0 if step < 0 else len(self._list.result.all()) - 1)

    def _move_to(self, place: int) -> None:
        self._list.move_to(place)
        self._moved()

    @on(PeopleList.Moved)
    def _moved(self) -> None:
        if self._preview.display:
            self._later()
