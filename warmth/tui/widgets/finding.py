"""Those found for X: X and the candidates in their four lists, and beside them, where there is room, the evidence."""

from __future__ import annotations

import asyncio

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.widgets import Static

from warmth.domain.named import Named
from warmth.tui import look
from warmth.tui.parts import evidence, introducing
from warmth.tui.parts.introducing import GROUPS, Looked
from warmth.tui.widgets.entries import Entries
from warmth.tui.widgets.entry import Entry
from warmth.usecases.introducing import Candidate

FOR = "for"
"""What the entry of X is about."""
SHOWN = {"can": 40, "not_yet": 40, "one_sided": 20, "refused": 10}
"""How many of each list are shown at first."""
MORE = 100
"""How many of each are shown besides at each asking."""


class Finding(Horizontal):
    """Shows an answer. `show` takes it; a candidate stands under the cursor, or X themself."""

    DEFAULT_CSS = """
    Finding #evidence { display: none; width: 3fr; padding: 1 2; scrollbar-size-vertical: 1; }
    Finding #evidence > Static { max-width: 100; }
    Finding #candidates { width: 2fr; }
    """

    def __init__(self, id: str) -> None:  # noqa: A002
        super().__init__(id=id)
        self._looked: Looked | None = None
        self._showing = asyncio.Lock()
        self._more = 0
        self.beside = False
        """Does the evidence stand beside the list?"""

    def compose(self) -> ComposeResult:
        """The list, the evidence."""
        with Entries(id="candidates"):
            yield Vertical(id="lists")
        with VerticalScroll(id="evidence", can_focus=False):
            yield Static("")

    @property
    def entries(self) -> Entries:
        """What the cursor goes over."""
        return self.query_one(Entries)

    @property
    def candidate(self) -> Candidate | None:
        """The candidate under the cursor; None on X."""
        here = self.entries.current
        if here is None or self._looked is None or here.what == FOR:
            return None
        every = (one for name in GROUPS for one in self._looked.group(name))
        return next((one for one in every if one.card.id == here.of), None)

    @property
    def has_more(self) -> bool:
        """Are there candidates that are not shown?"""
        looked = self._looked
        return looked is not None and any(len(looked.group(name)) > self._limit(name) for name in GROUPS)

    def _limit(self, name: str) -> int:
        return SHOWN[name] + self._more

    async def say(self, said: look.Said) -> None:
        """Show a sentence in the place of an answer."""
        async with self._showing:
            self._looked, self._more = None, 0
            lists = self.query_one("#lists")
            await lists.remove_children()
            await lists.mount(Static(look.lines(said), classes="said alone"))
            self.entries.settle()

    async def show(self, looked: Looked, *, beside: bool) -> None:
        """Show an answer, with the evidence `beside` the list or within it.

        The cursor stays on whom it stood on, or where it stood when they went to another list.
        """
        async with self._showing:
            await self._show(looked, beside)

    async def _show(self, looked: Looked, beside: bool) -> None:
        here = self.entries.current
        new = self._looked is None or self._looked.found.x.id != looked.found.x.id
        about = here.about if here is not None and not new else None
        if self._list_of(here) != self._list_of(here, looked):
            about = None
        self._looked, self.beside = looked, beside
        self._more = 0 if new else self._more
        lists = self.query_one("#lists")
        await lists.remove_children()
        await lists.mount_all(self._panels(looked))
        self.entries.settle(about)
        if new:
            self.entries.put(0 if looked.found.against.refusals or looked.nobody else 1)

    def _list_of(self, here: Entry | None, looked: Looked | None = None) -> str | None:
        """In which of the lists somebody stands, by what is shown or another answer."""
        shown = looked or self._looked
        if here is None or shown is None:
            return None
        return next((name for name in GROUPS if any(one.card.id == here.of for one in shown.group(name))), None)

    async def show_more(self) -> None:
        """More of each list."""
        if self._looked is not None:
            self._more += MORE
            await self.show(self._looked, beside=self.beside)

    def _panels(self, looked: Looked) -> list[Vertical]:
        x = looked.found.x
        panels = [Vertical(Entry(introducing.head(looked), Named(x.id, x.name), FOR), classes="panel for")]
        if looked.nobody:
            panels.append(Vertical(Static(introducing.nobody(looked), classes="said"), classes="panel"))
        return panels + [self._panel(looked, name) for name in GROUPS if looked.group(name)]

    def _panel(self, looked: Looked, name: str) -> Vertical:
        group, limit = looked.group(name), self._limit(name)
        inside: list[Static] = [self._entry(one, looked) for one in group[:limit]]
        if len(group) > limit:
            more = look.row((f"and {len(group) - limit:,} more; ", look.MUTED), looked.key("all-found"),
                            (" shows them", look.MUTED))  # fmt: skip
            inside.append(Static(look.lines(more), classes="said"))
        elif not self.beside:
            inside[-1].remove_class("-spaced")
        panel = Vertical(*inside, classes="panel")
        panel.border_title = f"{GROUPS[name]} · {len(group):,}"
        return panel

    def _entry(self, one: Candidate, looked: Looked) -> Entry:
        said = evidence.brief(one) if self.beside else evidence.whole(one, looked)
        return Entry(said, Named(one.card.id, one.card.name), spaced=not self.beside)

    @on(Entries.Moved)
    def _moved(self) -> None:
        """Tell the evidence for whom the cursor stands on."""
        looked, one = self._looked, self.candidate
        if not self.beside or looked is None:
            return
        beside = self.query_one("#evidence", VerticalScroll)
        beside.query_one(Static).update(evidence.evidence(one, looked) if one else evidence.evidence_of_x(looked))
        beside.scroll_home(animate=False)
