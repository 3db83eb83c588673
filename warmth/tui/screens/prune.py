"""Prune: the month's review, one person at a time."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import date
from functools import partial
from typing import ClassVar

from textual import on, work
from textual.binding import BindingType
from textual.worker import Worker

from warmth.config import Config
from warmth.domain.errors import NoSuchPerson
from warmth.domain.labels import counted
from warmth.domain.named import Named
from warmth.store.store import Store
from warmth.tui import keys, look
from warmth.tui.actions import deciding
from warmth.tui.keys.prune import QUIET
from warmth.tui.parts import pruning
from warmth.tui.rounds import changed, next_place, place_now
from warmth.tui.screens.deciding import DecidingRoom
from warmth.tui.widgets.entries import Entries
from warmth.tui.widgets.month_list import MonthList
from warmth.usecases import pages
from warmth.usecases import pruning as reviewing
from warmth.usecases.pruning import Listed, Review, month_of


class PruneScreen(DecidingRoom):
    """The list of a month. The cursor's person is on the stage; a verdict brings up the next who has none."""

    BINDINGS: ClassVar[list[BindingType]] = [
        *(replace(one, show=one.show and one.id not in QUIET) for one in keys.bindings(keys.PRUNE)),
        *keys.moves(),
    ]
    tab = where = keys.PRUNE
    month: str | None = None
    """The month looked at, as `2026-10`; None for this one."""
    _review: Review | None = None
    _shown: tuple[str, int | None] | None = None

    def __init__(self, store: Store, config: Config) -> None:
        super().__init__(store, config)
        self._given: set[int] = set()
        """Who was given a verdict here that is not read yet."""

    def beside(self) -> MonthList:
        """The month's list."""
        return MonthList(id="list")

    @property
    def _list(self) -> MonthList:
        return self.query_one(MonthList)

    @property
    def listed(self) -> Listed | None:
        """Who is under review."""
        return self._list.listed if self.is_mounted else None

    @property
    def person(self) -> Named | None:
        """Who is under review."""
        return Named(self.listed.card.id, self.listed.card.name) if self.listed else None

    @property
    def _past(self) -> bool:
        return self.month is not None and self.month != month_of(self.store.today)

    def reload(self) -> Worker[None]:
        """Read again, aside; only the newest reading is shown."""
        return self._reload()

    @work(exclusive=True, group="read")
    async def _reload(self) -> None:
        if not self.is_there():
            return
        self.say_day()
        if self._review is None:
            month = pruning.month_words(self.month or month_of(self.store.today))
            self.say_head(look.row((f"Drawing the list of {month} …", look.MUTED)))
        found = await asyncio.to_thread(self._read)
        if not self.is_there():
            return
        before, self._review = self._review, found
        with self.app.batch_update():
            await self._show(before, found)

    def _read(self) -> Review:
        config = self.config
        return reviewing.review(
            self.store, self.month, size=config.review_size, open_networks=config.open_networks, weights=config.prune
        )

    async def _show(self, before: Review | None, found: Review) -> None:
        about, here = self._list.about, self.listed.card.id if self.listed else None
        await self._list.show(found)
        place = place_now(before, found, here, self._given)
        self._given -= changed(before, found)
        self.say_head(pruning.head(found, self.config.keys, past=self._past))
        if place is None or not self._list.all:
            self._list.settle(about)
        else:
            self._list.put(place)

    @on(Entries.Moved)
    def _moved(self) -> None:
        self.refresh_bindings()
        self._look()

    @work(exclusive=True, group="look")
    async def _look(self) -> None:
        """Show what the cursor stands on; what was between you is read aside."""
        review, one, about = self._list.found, self.listed, self._list.about
        if review is None:
            return
        look_at = partial(pruning.review_of, review, about, self.store.today, self.config.keys, past=self._past)
        try:
            page = None if one is None else await asyncio.to_thread(pages.page, self.store, one.card.id)
        except NoSuchPerson:
            return
        if self.is_there() and one == self.listed:
            self.stage.show(*look_at(one, page), anew=about != self._shown)
            self.choices.show(pruning.ways(one) if one and not self._past else (), self.config.keys)
            self._shown = about

    @on(Entries.Opened)
    def _opened(self) -> None:
        self.open()

    def action_move(self, step: int) -> None:
        """Look at another, without a verdict."""
        self._list.move(step)

    def action_move_end(self, step: int) -> None:
        """To the first, or to what came of it."""
        self._list.put(0 if step < 0 else len(self._list.all) - 1)

    def why_not(self, act: str) -> str | None:
        """Verdicts are for somebody on this month's list."""
        if not self.is_mounted:
            return None
        why = pruning.why_not(act, self._review, self.listed, self.config.keys, past=self._past)
        return why or super().why_not(act)

    def action_keep(self) -> None:
        """They stay."""
        self._give(reviewing.KEEP)

    def action_let_go(self) -> None:
        """They are archived."""
        self._give(reviewing.LET_GO)

    def action_later(self) -> None:
        """Decide later this month."""
        self._give(reviewing.LATER)

    def action_unsure(self) -> None:
        """Ask by when to meet or talk."""
        one = self.listed
        if one is not None and self.why_not("unsure") is None:
            deciding.meet_by(self.warmth, one.card.name, "promises it",
                             partial(self._write, one.card.id, reviewing.UNSURE))  # fmt: skip

    def _give(self, verdict: str) -> None:
        """Write a verdict; the same again only goes on."""
        one = self.listed
        if one is None or self._review is None or self.why_not(verdict) is not None:
            return
        if pruning.given(one) == verdict:
            self._list.put(next_place(self._review, one.card.id, self._given))
        else:
            self._write(one.card.id, verdict)

    def _write(self, person: int, verdict: str, until: date | None = None) -> None:
        """Write it, and bring up the next at once: verdicts are given faster than they are written."""
        self._given.add(person)
        self.warmth.write(lambda: reviewing.decide(self.store, person, verdict, until))
        if self._review is not None:
            self._list.put(next_place(self._review, person, self._given))

    def action_protected(self) -> None:
        """Those who were kept off the list."""
        self._list.find(lambda entry: entry.what == pruning.PROTECTED)

    def action_addresses(self) -> None:
        """Put the addresses of those let go on the clipboard."""
        if self._review is not None and (urls := pruning.addresses(self._review)):
            self.app.copy_to_clipboard("\n".join(urls))
            self.warmth.say(f"{counted(len(urls), 'address', 'addresses')} copied, if your terminal allows it.")

    def action_month_before(self) -> None:
        """The list of the month before."""
        self._go(-1)

    def action_month_after(self) -> None:
        """The list of the month after."""
        if self._past:
            self._go(1)

    def _go(self, step: int) -> None:
        month = pruning.month_beside(self.month or month_of(self.store.today), step)
        self.month = month if month != month_of(self.store.today) else None
        self._review = None
        self._given.clear()
        self.reload()
