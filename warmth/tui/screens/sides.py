"""The two sides of Introduce, finding somebody for X and the board: read, shown, and moved over."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from textual import work
from textual.app import ComposeResult
from textual.worker import Worker

from warmth.domain.errors import NoSuchPerson
from warmth.domain.introductions import Introduction
from warmth.domain.named import Named
from warmth.domain.spans import day_words
from warmth.tui import look
from warmth.tui.parts import board, introducing
from warmth.tui.parts.introducing import Looked
from warmth.tui.screens.entries_room import EntriesRoom
from warmth.tui.widgets.board import Board
from warmth.tui.widgets.entries import Entries
from warmth.tui.widgets.finding import Finding
from warmth.tui.widgets.key_line import KeyLine
from warmth.tui.widgets.top_bar import TopBar
from warmth.usecases import introductions
from warmth.usecases.introducing import introduce
from warmth.usecases.introductions import Column

BESIDE = 110
"""Columns from which the evidence stands beside the list, as the lanes stand beside one another."""


class Sides(EntriesRoom):
    """One of two sides is shown. Keys act on whom, or on what, the cursor stands on."""

    page = 5
    finding = False
    """Is it finding that is shown?"""
    x: Named | None = None
    """For whom somebody is looked for."""
    extra = ""
    """What X needs besides, for this once."""
    over = False
    """Does the board show those that are over?"""
    looked: Looked | None = None
    """The answer that was read last."""
    _from: str | None = None
    """The screen from which X was brought here."""

    def compose(self) -> ComposeResult:
        """The two sides, one of which is shown."""
        yield TopBar(self.warmth.tabs, self.tab)
        yield Board(id="board")
        yield Finding(id="finding")
        yield KeyLine()

    @property
    def board_side(self) -> Board:
        """The board."""
        return self.query_one(Board)

    @property
    def finding_side(self) -> Finding:
        """Those found."""
        return self.query_one(Finding)

    @property
    def entries(self) -> Entries:
        """Those found, or the cards of the board, each of which is about whose turn it is."""
        return self.finding_side.entries if self.finding else self.board_side

    @property
    def introduction(self) -> Introduction | None:
        """The introduction under the cursor."""
        return self.board_side.introduction if self.is_mounted and not self.finding else None

    def choose(self, who: Named, came_from: str | None = None) -> None:
        """Look for somebody for a person; escape goes back to the screen they came from."""
        if self.x != who:
            self.extra = ""
        self.x, self.finding, self._from = who, True, came_from
        self.reload(anew=True)

    def reload(self, *, anew: bool = False) -> Worker[None]:
        """Read again, aside; only the newest reading is shown. `anew` says so while it is being looked."""
        return self._reload(anew)

    @work(exclusive=True, group="read")
    async def _reload(self, anew: bool) -> None:
        await self._show_side(anew)

    async def _show_side(self, anew: bool) -> None:
        self.board_side.set_class(self.finding, "-hidden")
        self.finding_side.set_class(not self.finding, "-hidden")
        if not self.finding:
            await self._show_board(await asyncio.to_thread(introductions.board, self.store))
            return
        if self.x is None:
            self.looked = None
            await self.finding_side.say(introducing.no_x(self.config.keys))
        else:
            if anew:
                self.looked = None
                await self.finding_side.say(
                    look.row((f"Looking for somebody for {look.plain(self.x.name)} …", look.MUTED))
                )
            await self._look_for(self.x)
        self._say("Introduce")

    async def _look_for(self, x: Named) -> None:
        """Read who fits, and show it; back to the board when X is gone."""
        try:
            found = await asyncio.to_thread(introduce, self.store, x.id, self.extra, self.config.introduce)
        except NoSuchPerson:
            self.warmth.say("This person is no longer here.")
            self.x, self.finding = None, False
            await self._show_side(anew=False)
            return
        self.looked = Looked(found, self.extra, self.store.today, self.config.keys)
        await self._show_found()

    async def _show_found(self) -> None:
        if self.looked is not None:
            with self.app.batch_update():
                await self.finding_side.show(self.looked, beside=self.size.width >= BESIDE)

    async def _show_board(self, columns: Sequence[Column]) -> None:
        open_ones = [placed for lane in board.LANES for placed in board.placed_in(lane, columns)]
        over = len(board.placed_in(board.OVER, columns))
        nothing = None if open_ones else board.nothing(self.config.keys, over=0 if self.over else over)
        owed = board.thanks(columns, self.config.keys)
        with self.app.batch_update():
            await self.board_side.show(columns, self.store.today, owed, nothing, over=self.over)
        self._say("The board")

    def _say(self, where: str) -> None:
        self.query_one(TopBar).say(f"› {where}", day_words(self.store.today, self.store.today))
        self.refresh_bindings()

    def on_resize(self) -> None:
        """Wide or narrow, the evidence stands beside the list or within it."""
        if self.finding and self.looked is not None and self.finding_side.beside != (self.size.width >= BESIDE):
            self.reload()

    def go_back(self) -> bool:
        """From finding to where X was brought from, or to the board."""
        if not self.finding:
            return False
        came_from, self._from = self._from, None
        if came_from is not None:
            self.app.call_later(self.app.switch_mode, came_from)
        else:
            self.action_turn()
        return True

    def action_turn(self) -> None:
        """The other side."""
        self.finding, self._from = not self.finding, None
        self.reload()
