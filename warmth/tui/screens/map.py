"""The map: know-like-trust across, warmth up; whom the cursor stands on, and how the counts that matter moved."""

from __future__ import annotations

import asyncio
from datetime import date
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Container, Vertical, VerticalScroll
from textual.widgets import Static
from textual.worker import Worker

from warmth.domain.cards import Card
from warmth.domain.corners import query_of
from warmth.domain.errors import NoSuchPerson
from warmth.domain.named import Named
from warmth.domain.spans import day_words
from warmth.tui import keys
from warmth.tui.parts import standing
from warmth.tui.parts.counts import counts
from warmth.tui.screens.people import PeopleScreen
from warmth.tui.screens.room import Room
from warmth.tui.widgets.key_line import KeyLine
from warmth.tui.widgets.plane import Plane
from warmth.tui.widgets.top_bar import TopBar
from warmth.usecases import mapping, people, stats
from warmth.usecases.mapping import Atlas
from warmth.usecases.stats import Moment

Counted = tuple[date, tuple[int, ...]]
"""The day, and the imports that stood, when the past was counted."""


class MapScreen(Room):
    """The plane, and beside it or beneath whoever is under the cursor, and the counts."""

    BINDINGS: ClassVar[list[BindingType]] = [*keys.bindings(keys.MAP), *keys.moves()]
    VERTICAL_BREAKPOINTS = [(0, "-low"), (20, "-high")]  # noqa: RUF012
    tab = where = keys.MAP
    AUTO_FOCUS = None
    _card: Card | None = None
    _now: Moment | None = None
    _past: tuple[Moment, ...] | None = None
    _counted: Counted | None = None

    def compose(self) -> ComposeResult:
        """The plane with what its signs mean, and what belongs to it."""
        yield TopBar(self.warmth.tabs, self.tab)
        with Container(id="map"):
            with Vertical(id="field"):
                yield Plane()
                yield Static("", id="nothing", classes="-hidden")
                yield Static("", id="legend")
            with Vertical(id="beside"):
                with VerticalScroll(id="closer", can_focus=False):
                    yield Static("", id="who")
                yield Static("", id="counts")
        yield KeyLine()

    @property
    def _plane(self) -> Plane:
        return self.query_one(Plane)

    @property
    def person(self) -> Named | None:
        """Whom the cursor stands on."""
        dot = self._plane.current if self.is_mounted else None
        return Named(dot.id, dot.name) if dot else None

    def reload(self) -> Worker[None]:
        """Read again, aside; only the newest reading is shown."""
        return self._reload()

    @work(exclusive=True, group="read")
    async def _reload(self) -> None:
        keep = self.person.id if self.person else None
        found, at, self._now, counted = await asyncio.to_thread(self._read, keep)
        if not (self.is_attached and self.query(TopBar)):
            return
        if counted != self._counted:
            self._counted, self._past = counted, None
            self._count()
        with self.app.batch_update():
            self.query_one(TopBar).say("", day_words(self.store.today, self.store.today))
            self._say_nothing(found)
            self._plane.show(found, self.store.constants, at)
            self._say_counts()
            self.query_one("#legend", Static).update(standing.legend(self._plane.chart))

    def _read(self, keep: int | None) -> tuple[Atlas, tuple[int, int] | None, Moment, Counted]:
        """Everybody, where whom the cursor stood on is now, the counts of today, and what those of the past rest on."""
        found, now = mapping.atlas(self.store), stats.stats(self.store)
        at = None if keep is None else found.place_of(keep)
        moment = Moment(self.store.today, now.people, now.labelled, now.vouchable, now.cooling)
        return found, at, moment, (self.store.today, mapping.imports(self.store))

    @work(exclusive=True, group="count")
    async def _count(self) -> None:
        """Count the months gone by: kept for the day, unless an import brings news of them."""
        counted = self._counted
        past = await asyncio.to_thread(stats.history, self.store)
        if counted == self._counted:
            self._past = past[:-1]
            self._say_counts()

    def _say_nothing(self, found: Atlas) -> None:
        """Nobody is on the map: what to do instead of an empty plane."""
        empty = found.size == 0
        line = self.query_one("#nothing", Static)
        line.set_class(not empty, "-hidden")
        self._plane.set_class(empty, "-hidden")
        self.query_one("#beside").set_class(self._now is None or self._now.people == 0, "-hidden")
        self.query_one("#legend").set_class(empty, "-hidden")
        if empty:
            line.update(standing.nothing(found, self._now.people if self._now else 0, self.config.keys))

    def _say_counts(self) -> None:
        if self._now is not None:
            self.query_one("#counts", Static).update(counts(self._now, self._past))

    @on(Plane.Moved)
    def _moved(self) -> None:
        self.refresh_bindings()
        self._look_closer()

    @work(group="closer")
    async def _look_closer(self) -> None:
        """Read more of whom the cursor stands on, and say it if it stands there still."""
        person = self.person
        try:
            card = await asyncio.to_thread(people.card, self.store, person.id) if person else None
        except NoSuchPerson:
            return
        if self.is_attached and person == self.person:
            said = standing.who(card, self._plane.here, self.store.today, brief=self.has_class("-narrow"))
            self.query_one("#who", Static).update(said)

    @on(Plane.Opened)
    def _opened(self) -> None:
        self.open()

    def action_move(self, step: int) -> None:
        """Walk to the nearest dot below or above."""
        self._plane.move(0, step)

    def action_dot_left(self) -> None:
        """Walk to the nearest at the left."""
        self._plane.move(-1, 0)

    def action_dot_right(self) -> None:
        """Walk to the nearest at the right."""
        self._plane.move(1, 0)

    def action_move_page(self, step: int) -> None:
        """A third of the plane."""
        self._plane.jump(step)

    def action_move_end(self, step: int) -> None:
        """To the warmest or the coldest."""
        self._plane.end(step)

    def action_next_dot(self) -> None:
        """To the next in reading order."""
        self._plane.step(1)

    def action_dot_before(self) -> None:
        """To the one before."""
        self._plane.step(-1)

    def why_not(self, act: str) -> str | None:
        """Walking and corners want somebody on the map."""
        if act in ("next-dot", "dot-before", "corner") and self.person is None:
            return "Nobody is on the map yet."
        return super().why_not(act)

    async def action_corner(self) -> None:
        """List everybody of the cursor's corner on People."""
        which = self._plane.corner
        if which is not None:
            await self.warmth.action_go(keys.PEOPLE)
            if isinstance(self.warmth.room, PeopleScreen):
                self.warmth.room.ask_for(query_of(which, self.store.constants))
