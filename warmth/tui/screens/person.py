"""A person's page: everything about one person, in one, two or three columns."""

from __future__ import annotations

import asyncio
from typing import ClassVar

from textual import work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Container, Vertical, VerticalScroll
from textual.widgets import Footer, Static
from textual.worker import Worker

from warmth.config import Config
from warmth.domain.errors import NoSuchPerson
from warmth.domain.named import Named
from warmth.domain.spans import day_words
from warmth.store.store import Store
from warmth.tui import keys, look
from warmth.tui.parts import about, dealings, measured
from warmth.tui.parts.timeline import timeline
from warmth.tui.screens.room import Room
from warmth.tui.widgets.top_bar import TopBar
from warmth.usecases import pages
from warmth.usecases.pages import Page

STEP = 50
"""Happenings shown at first, and by each key for more."""

TITLES = {
    "who": "", "origin": "How it began", "ratings": "Know, like, trust", "warmth": "Warmth", "rhythm": "Rhythm",
    "months": "Days in touch by month, two years", "promises": "Promises", "wants": "Asks and offers",
    "introductions": "Introductions", "known": "Who they know", "timeline": "Timeline",
}  # fmt: skip


class PersonScreen(Room):
    """The brief before a meeting."""

    BINDINGS: ClassVar[list[BindingType]] = [*keys.bindings(keys.PERSON), *keys.moves()]
    AUTO_FOCUS = None
    _page: Page | None = None
    _upto = STEP

    def __init__(self, store: Store, config: Config, person: int) -> None:
        super().__init__(store, config)
        self._person = person

    def compose(self) -> ComposeResult:
        """The panels in their columns."""
        yield TopBar(self.warmth.tabs, self.warmth.current_mode)
        with VerticalScroll(id="page", can_focus=False):
            with Container(id="brief"):
                yield Vertical(*map(_panel, ("who", "origin", "ratings", "known")), id="judged")
                yield Vertical(*map(_panel, ("warmth", "rhythm", "months")), id="measured")
            yield Vertical(*map(_panel, ("promises", "wants", "introductions", "timeline")), id="dealings")
        yield Footer(compact=True, show_command_palette=False)

    @property
    def person(self) -> Named | None:
        """Whose page it is."""
        return Named(self._page.card.id, self._page.card.name) if self._page else None

    def reload(self) -> Worker[None]:
        """Read again, aside; only the newest reading is shown."""
        return self._reload()

    @work(exclusive=True, group="read")
    async def _reload(self) -> None:
        """Read the page; leave when the person is gone."""
        try:
            page = await asyncio.to_thread(pages.page, self.store, self._person)
        except NoSuchPerson:
            self.warmth.say("This person is no longer here.")
            self.dismiss()
            return
        self._page = page
        self._show(page)

    def _show(self, page: Page) -> None:
        today, constants = self.store.today, self.store.constants
        more = keys.key_of("earlier", self.config.keys)
        shown: dict[str, look.Said | None] = {
            "who": about.card(page, today),
            "origin": about.origin(page),
            "ratings": about.ratings(page, today),
            "promises": dealings.promises(page, today),
            "wants": dealings.wants(page),
            "introductions": dealings.introductions(page, today),
            "timeline": timeline(page, today, self._upto, more),
            "warmth": measured.warmth(page, today, constants),
            "rhythm": measured.rhythm(page, today),
            "months": measured.months(page, today),
            "known": dealings.known(page),
        }
        with self.app.batch_update():
            self.query_one(TopBar).say(f"› {look.plain(page.card.name)}", day_words(today, today))
            for name, content in shown.items():
                panel = self.query_one(f"#{name}", Static)
                panel.set_class(content is None, "-hidden")
                if content is not None:
                    panel.update(look.lines(content))
        self.refresh_bindings()

    @property
    def _scroll(self) -> VerticalScroll:
        return self.query_one("#page", VerticalScroll)

    def action_move(self, step: int) -> None:
        """Scroll a line."""
        self._scroll.scroll_relative(y=step, animate=False)

    def action_move_page(self, step: int) -> None:
        """Scroll a page."""
        self._scroll.scroll_relative(y=step * max(self._scroll.size.height - 2, 1), animate=False)

    def action_move_end(self, step: int) -> None:
        """To the top or the end."""
        if step < 0:
            self._scroll.scroll_home(animate=False)
        else:
            self._scroll.scroll_end(animate=False)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """More is dim when all is shown."""
        if action == "earlier":
            return True if self._page is not None and len(self._page.timeline) > self._upto else None
        return super().check_action(action, parameters)

    def action_earlier(self) -> None:
        """Show more of the timeline."""
        self._upto += 4 * STEP
        if self._page is not None:
            self._show(self._page)


def _panel(name: str) -> Static:
    panel = Static(id=name, classes="panel -hidden")
    panel.border_title = TITLES[name]
    return panel
