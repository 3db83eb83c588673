"""A person's page: everything about one person, in one, two or three columns, and every field put right in place."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.worker import Worker

from warmth.config import Config
from warmth.domain.errors import NoSuchPerson
from warmth.domain.named import Named
from warmth.domain.spans import day_words
from warmth.store.store import Store
from warmth.tui import actions, edits, keys, look
from warmth.tui.dialogs.choice import Choice, ChoiceDialog
from warmth.tui.parts import brief
from warmth.tui.parts.brief import View
from warmth.tui.parts.fields import About
from warmth.tui.screens.sheets_room import SheetsRoom
from warmth.tui.widgets.edit_line import EditLine
from warmth.tui.widgets.key_line import KeyLine
from warmth.tui.widgets.sheets import Sheets
from warmth.tui.widgets.top_bar import TopBar
from warmth.usecases import pages, people
from warmth.usecases.pages import Page
from warmth.usecases.people import Details

STEP = 50
"""Happenings shown at first; each key for more shows four times as many more."""
WAYS = (
    (0, ((1, (0, 1, 2)),)),
    (107, ((2, (0, 1)), (3, (2,)))),
    (147, ((2, (0,)), (2, (1,)), (3, (2,)))),
)
"""How the page's sheets stand: under one another, in two columns, in three."""
NOWHERE = "The cursor stands on nothing yet."


class PersonScreen(SheetsRoom):
    """The brief before a meeting. The cursor goes over everything that can be put right, opened or taken away."""

    BINDINGS: ClassVar[list[BindingType]] = [*keys.bindings(keys.PERSON), *keys.moves()]
    where = keys.PERSON
    AUTO_FOCUS = None
    _page: Page | None = None
    _view = View(STEP)

    def __init__(self, store: Store, config: Config) -> None:
        super().__init__(store, config, Sheets(("judged", "measured", "dealings"), WAYS, id="page"))

    def compose(self) -> ComposeResult:
        """The sheets in their columns."""
        yield TopBar(self.warmth.tabs, self.warmth.current_mode)
        yield self._sheets
        yield KeyLine()

    @property
    def person(self) -> Named | None:
        """Whose page it is."""
        return Named(self._page.card.id, self._page.card.name) if self._page else None

    @property
    def about(self) -> About | None:
        """What the cursor stands on."""
        current = self._sheets.current if self._page is not None and self.is_mounted else None
        return current.about if current else None

    async def take(self, person: int) -> bool:
        """Be somebody's page from now on, seen from its top; False when there is no such person."""
        moves = self.warmth.moves
        try:
            page = await asyncio.to_thread(pages.page, self.store, person, self.config.my_organizations)
        except NoSuchPerson:
            return False
        self._page, self._view, self._read_at = page, View(STEP), moves
        if self.is_mounted:
            await self._sheets.start_over()
            self._show()
        return True

    def reload(self) -> Worker[None]:
        """Read again, aside; only the newest reading is shown."""
        return self._reload()

    @work(exclusive=True, group="read")
    async def _reload(self) -> None:
        """Read the page; leave when the person is gone."""
        if self._page is None:
            return
        try:
            page = await asyncio.to_thread(pages.page, self.store, self._page.card.id, self.config.my_organizations)
        except NoSuchPerson:
            self.warmth.say("This person is no longer here.")
            self.dismiss()
            return
        self._page = page
        if self.is_mounted and not self._sheets.editing:  # what is being typed stays until it is ended
            self._show()

    def on_mount(self) -> None:
        """Show what was read."""
        self._show()

    def _show(self, seek: str = "") -> None:
        if self._page is None:
            return
        key = partial(keys.key_of, keymap=self.config.keys)
        shown = brief.brief(self._page, self.store.today, self.store.constants, self._view, key)
        with self.app.batch_update():
            self.query_one(TopBar).say(
                f"› {look.plain(self._page.card.name)}", day_words(self.store.today, self.store.today)
            )
            self._sheets.show(shown, seek)

    def why_not(self, act: str) -> str | None:
        """What the cursor stands on decides what can be edited, removed and done."""
        return _why_not(self.store, self._page, self.about, self._view.upto, act) or super().why_not(act)

    def open(self) -> Worker[None] | None:
        """Open the page of whom the field names, or put the field right."""
        current = self._sheets.current
        if current is not None and current.opens is not None:
            return self.warmth.open_person(current.opens.id)
        if (why := self.why_not("edit")) is not None:
            self.warmth.say(why)
        else:
            self.action_edit()
        return None

    @on(Sheets.Opened)
    def _opened(self) -> None:
        if not self._sheets.editing:
            self.open()

    def action_edit(self) -> None:
        """Put the field right: in place, in a dialog of its own, or with the key that is for it."""
        page, about = self._page, self.about
        if page is None or about is None:
            return
        kind, of = about
        if kind == "notes":
            self._edit_notes(page)
        elif kind == "earlier":
            self.action_earlier()
        elif kind == "more":
            self._view = replace(self._view, unfolded=self._view.unfolded | {str(of)})
            self._show()
        elif kind in edits.ACTS:
            actions.act(edits.ACTS[kind])(self.warmth)
        elif isinstance(edit := edits.edit_of(self.store, page, about), edits.Edit):
            self.run_worker(self._sheets.edit(EditLine(edit)), group="edit", exclusive=True)

    def _edit_notes(self, page: Page) -> None:
        from warmth.tui.dialogs.text import TextDialog

        def write(text: str | None) -> None:
            if text is not None and text != page.card.notes:
                self.warmth.write(partial(people.edit, self.store, page.card.id, Details(notes=text)))

        self.app.push_screen(TextDialog(f"Notes on {page.card.name}", page.card.notes), write)

    @on(EditLine.Saved)
    def _saved(self, message: EditLine.Saved) -> None:
        self.warmth.write(message.act)

    @on(EditLine.Ended)
    async def _ended(self) -> None:
        await self._sheets.end_edit()
        self._show()

    def _do(self, made: Callable[[], object] | str) -> None:
        if not isinstance(made, str):
            self.warmth.write(made)

    def action_remove(self) -> None:
        """Take away, or close, what the cursor stands on."""
        if self._page is not None and self.about is not None:
            self._do(edits.removal_of(self.store, self._page, self.about))

    def action_settle(self) -> None:
        """Mark what the cursor stands on as kept, met or returned; or open it again."""
        if self._page is not None and self.about is not None:
            self._do(edits.settling_of(self.store, self._page, self.about))

    def action_earlier(self) -> None:
        """Show more of the timeline."""
        self._view = replace(self._view, upto=self._view.upto + 4 * STEP)
        self._show()

    def action_filter(self) -> None:
        """Ask which part of the timeline to show."""
        if self._page is None:
            return

        def narrow(kind: str | None) -> None:
            if kind is not None:
                self._view = replace(self._view, kind=kind, upto=STEP)
                self._show(seek="interaction")

        self.app.push_screen(ChoiceDialog("Show of the timeline", _choices(self._page, self._view.kind)), narrow)

    def go_back(self) -> bool:
        """A filter is left before the page is."""
        if self._view.kind == "a":
            return False
        self._view = replace(self._view, kind="a")
        self._show()
        return True


def _why_not(store: Store, page: Page | None, about: About | None, upto: int, act: str) -> str | None:
    """Why a key of this screen can do nothing to what the cursor stands on, or to the timeline."""
    made: object = None
    if act in ("edit", "remove", "settle"):
        if page is None or about is None:
            return NOWHERE
        if act != "edit":
            made = (edits.removal_of if act == "remove" else edits.settling_of)(store, page, about)
        elif about[0] not in ("notes", "more", "earlier", *edits.ACTS):
            made = edits.edit_of(store, page, about)
    elif act == "earlier" and (page is None or len(page.timeline) <= upto):
        made = "All of the timeline is shown."
    elif act == "filter" and (page is None or not page.timeline):
        made = "There is nothing on the timeline yet."
    return made if isinstance(made, str) else None


def _choices(page: Page, now: str) -> list[Choice[str]]:
    return [
        Choice(letter, name, letter, means, why_not, on=letter == now)
        for letter, name, means, why_not in brief.kinds(page)
    ]
