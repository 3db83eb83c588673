"""What waits, one at a time: read, shown, and moved over; deciding is the inbox's."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from textual import on, work
from textual.worker import Worker

from warmth.config import Config
from warmth.domain.inbox import Waiting
from warmth.domain.inbox_reasons import ManyUnknown
from warmth.domain.named import Named
from warmth.store.store import Store
from warmth.tui.parts import vetting
from warmth.tui.parts.vetting import Looked
from warmth.tui.rounds import Key, Sitting, key
from warmth.tui.screens.deciding import DecidingRoom
from warmth.tui.widgets.upcoming import Upcoming
from warmth.usecases import inbox, requests

Read = tuple[list[Waiting], int, ManyUnknown | None]


class WaitingRoom(DecidingRoom):
    """What waits, the most promising first. The stage shows one; whatever decides it brings the next."""

    _warning: ManyUnknown | None = None
    _shown: Key | None = None
    _read_once = False

    def __init__(self, store: Store, config: Config) -> None:
        super().__init__(store, config)
        self.sitting = Sitting()

    def beside(self) -> Upcoming:
        """What comes."""
        return Upcoming("", id="upcoming")

    @property
    def waiting(self) -> Waiting | None:
        """What is to be decided."""
        return self.sitting.current if self.is_mounted else None

    @property
    def person(self) -> Named | None:
        """Whom it is about; nobody for the request of a stranger."""
        return self.waiting.person if self.waiting else None

    def reload(self) -> Worker[None]:
        """Read again, aside; only the newest reading is shown."""
        return self._reload()

    @work(exclusive=True, group="read")
    async def _reload(self) -> None:
        queue, waiting, self._warning = await asyncio.to_thread(self._read, self.sitting.upto)
        if not self.is_there():
            return
        self.say_day()
        self.sitting.take(queue, waiting)
        self._read_once = True
        self._look()

    def _read(self, upto: int) -> Read:
        networks = self.config.open_networks
        queue = inbox.queue(self.store, networks, upto)
        return queue, inbox.count(self.store, networks), requests.unknown_warning(self.store)

    @work(exclusive=True, group="look")
    async def _look(self) -> None:
        """Show what is to be decided; what helps is read aside, for this one alone."""
        if not self.is_there():
            return
        self.say_head(vetting.head(self.sitting))
        self.query_one(Upcoming).show(self.sitting)
        one, keymap, day = self.waiting, self.config.keys, self.store.today
        self.refresh_bindings()
        if one is None:
            if self._read_once:
                who, said = vetting.finished(self.sitting, keymap)
                self.stage.show(who, said, None)
                self.choices.show((), keymap)
            return
        found = await asyncio.to_thread(inbox.evidence, self.store, one)
        if not self.is_there():
            return
        looked = Looked(one, found, day, keymap, self._warning)
        with self.app.batch_update():
            self.stage.show(vetting.who(looked), *vetting.evidence(looked), anew=key(one) != self._shown)
            self.choices.show(vetting.ways(one), keymap)
        self._shown = key(one)

    @on(Upcoming.Chosen)
    def _chosen(self, message: Upcoming.Chosen) -> None:
        """A click takes the cursor, and again opens."""
        if message.place == self.sitting.at:
            self.open()
        else:
            self.action_move(message.place - self.sitting.at)

    def action_move(self, step: int) -> None:
        """Look at another, without deciding."""
        self.sitting.move(step)
        self._went_on()

    def action_put_off(self) -> None:
        """Not in this sitting."""
        self.sitting.later()
        self._went_on()

    def _went_on(self) -> None:
        if self.sitting.runs_out:
            self.reload()
        else:
            self._look()

    def action_move_end(self, step: int) -> None:
        """To the first, or to the last that was read: all that wait may be tens of thousands."""
        self.action_move(step * len(self.sitting.queue))

    def _write(self, act: Callable[[], object]) -> None:
        """Write a decision, and bring up the next at once: one decides faster than it is written."""
        if self.waiting is not None:
            decided = key(self.waiting)
            self.sitting.decide()
            self._went_on()
            self._written(decided, self.warmth.write(act))

    @work(group="written")
    async def _written(self, decided: Key, writing: Worker[None]) -> None:
        await writing.wait()
        self.sitting.written(decided)
        self.reload()
