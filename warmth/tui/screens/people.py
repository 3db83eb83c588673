"""People: the whole network, searched as you type, sorted, and opened."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Sequence
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal
from textual.timer import Timer
from textual.widgets import Footer, Input, Static
from textual.worker import Worker

from warmth.domain.errors import WarmthError
from warmth.domain.named import Named
from warmth.domain.spans import day_words
from warmth.tui import keys, look
from warmth.tui.screens.room import Room
from warmth.tui.widgets.finder import SORTS, Finder, Result, names_fields, ranked
from warmth.tui.widgets.people_list import PeopleList
from warmth.tui.widgets.search_line import SearchLine
from warmth.tui.widgets.top_bar import TopBar
from warmth.usecases import network
from warmth.usecases.network import Row

PAUSE = 0.15
"""Seconds without a key after which everything found is counted, or a query is asked."""
SHORTEST_WORDS = 3
"""Letters from which words are looked for in notes, tags and titles too."""


class PeopleScreen(Room):
    """A search line, a line that counts or explains, and the list."""

    BINDINGS: ClassVar[list[BindingType]] = [*keys.bindings(keys.PEOPLE), *keys.moves()]
    tab = "people"
    AUTO_FOCUS = "PeopleList"
    _rows: Sequence[Row] = ()
    _by_name: Sequence[Row] = ()
    _finder: Finder | None = None
    _sort = "name"
    _pause: Timer | None = None

    def compose(self) -> ComposeResult:
        """From the top: where one is, the search and its answer, the list, the keys."""
        yield TopBar(self.warmth.tabs, self.tab)
        with Horizontal(id="search"):
            yield Static("/", id="slash")
            yield SearchLine(placeholder="a name or a company, or tag:climbing warmth<30 silent>1y origin:none")
            yield Static("", id="count")
        yield Static("", id="trouble")
        yield PeopleList(id="people")
        yield Footer(compact=True, show_command_palette=False)

    def on_mount(self) -> None:
        """What is typed is followed within the key's own turn, so that line and list are painted once."""
        self._search, self._list = self.query_one(SearchLine), self.query_one(PeopleList)
        self._count, self._trouble = self.query_one("#count", Static), self.query_one("#trouble", Static)
        self.watch(self._search, "value", self._typed, init=False)

    @property
    def person(self) -> Named | None:
        """Whom the cursor stands on."""
        row = self._list.current if self.is_mounted else None
        return Named(row.id, row.name) if row else None

    def reload(self) -> Worker[None]:
        """Read again, aside; only the newest reading is shown."""
        return self._reload()

    @work(exclusive=True, group="read")
    async def _reload(self) -> None:
        """Read the network aside; collecting garbage while a hundred thousand rows come in only costs time."""
        keep = self.person
        gc.disable()
        try:
            self._by_name = await asyncio.to_thread(network.rows, self.store)
        finally:
            gc.enable()
        gc.freeze()
        self.query_one(TopBar).say("", day_words(self.store.today, self.store.today))
        await self._rank(keep.id if keep else None)

    async def _rank(self, keep: int | None) -> None:
        """Put everybody in the order chosen: shown at once where nothing is typed, made searchable after that."""
        rows = await asyncio.to_thread(ranked, self._by_name, self._sort)
        if not self._search.value.strip():
            self._list.show(rows, self._sort, Result(range(len(rows))), keep)
        finder = await asyncio.to_thread(Finder, rows)
        self._rows, self._finder = rows, finder
        self._ask(keep)

    def _typed(self, text: str) -> None:
        """Names are found at once, as many as fit; everybody asked for is found when the typing pauses."""
        if self._pause is not None:
            self._pause.stop()
        if self._finder is not None and self._list.rows is self._rows and not names_fields(text):
            self._list.narrow(self._finder.result(text))
        self._pause = self.set_timer(PAUSE, self._paused)

    def _paused(self) -> None:
        self._pause = None
        self._ask()

    @work(exclusive=True, group="ask")
    async def _ask(self, keep: int | None = None) -> None:
        """Find all that is asked for, aside, then show and count it; a bad term says what would do and loses nobody."""
        text, trouble = self._search.value, ""
        if self._finder is None:
            return
        beyond: Sequence[int] = ()
        try:
            places, beyond = await asyncio.to_thread(self._asked, self._finder, text)
        except WarmthError as error:
            places, trouble = range(len(self._rows)), error.message
        if text != self._search.value:
            return
        if beyond and keep is None and self.person is not None:
            keep = self.person.id
        if names_fields(text) or beyond or keep is not None or self._list.rows is not self._rows:
            self._list.show(self._rows, self._sort, Result([*places, *beyond]), keep)
        else:
            self._list.fill(Result(places))
        self._count_found(bool(text.strip()) and not trouble)
        if trouble:
            self._say(trouble, trouble=True)
        self.refresh_bindings()

    def _asked(self, finder: Finder, text: str) -> tuple[Sequence[int], Sequence[int]]:
        """Where in the rows those stand whom a text names, and behind them those of whom its words are said."""
        if names_fields(text):
            return self._matching(text), ()
        named = finder.result(text).all()
        if len(text.strip()) < SHORTEST_WORDS:
            return named, ()
        known = set(named)
        return named, [place for place in self._matching(text) if place not in known]

    def _matching(self, text: str) -> list[int]:
        wanted = set(network.matching(self.store, text, self._sort))
        return [place for place, row in enumerate(self._rows) if row.id in wanted]

    def _count_found(self, narrowed: bool) -> None:
        found, everybody = len(self._list.result.all()), len(self._rows)
        self._count.update(f"{found:,} of {everybody:,}" if narrowed else f"{everybody:,}")
        if not everybody:
            self._say(f"Nobody is here yet; {keys.key_of('today', self.config.keys)} says how to begin.")
        else:
            self._say("" if found else "Nobody of whom that is said.")

    def _say(self, sentence: str, *, trouble: bool = False) -> None:
        self._trouble.update(look.row(look.plain(sentence)))
        self._trouble.set_class(bool(sentence), "-said")
        self._trouble.set_class(trouble, "-wrong")

    @property
    def searching(self) -> bool:
        """Do the keys go into the search?"""
        return self.is_mounted and self._search.has_focus

    def find(self) -> None:
        """Put the keys into the search, what was typed before selected."""
        self.set_focus(self._search)
        self._search.action_select_all()

    def go_back(self) -> bool:
        """From the search to the list; from a list that was narrowed to everybody."""
        if self._search.has_focus:
            self.set_focus(self._list)
            return True
        if self._search.value:
            keep = self.person
            self._search.value = ""
            if self._finder is not None:
                self._list.show(self._rows, self._sort, self._finder.result(""), keep.id if keep else None)
            return True
        return False

    def action_move(self, step: int) -> None:
        """Move the cursor, from the search too."""
        self._list.move_to(self._list.cursor + step)

    def action_move_page(self, step: int) -> None:
        """Move a page."""
        self._list.move_to(self._list.cursor + step * self._list.page)

    def action_move_end(self, step: int) -> None:
        """To the first or the last of those found."""
        self._list.move_to(0 if step < 0 else len(self._list.result.all()) - 1)

    def action_sort(self) -> None:
        """The next order."""
        self._order(SORTS[(SORTS.index(self._sort) + 1) % len(SORTS)])

    @on(PeopleList.SortChosen)
    def _sort_chosen(self, message: PeopleList.SortChosen) -> None:
        self._order(message.sort)

    @work(exclusive=True, group="read")
    async def _order(self, sort: str) -> None:
        self._sort = sort
        await self._rank(None)

    @on(PeopleList.Opened)
    def _opened(self, message: PeopleList.Opened) -> None:
        self.warmth.open_person(message.person)

    @on(Input.Submitted)
    def _submitted(self) -> None:
        self.warmth.action_open()
