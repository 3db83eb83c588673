"""People: everybody you know, to be sorted, marked, kept in views, and opened."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import ClassVar

from textual import on, work
from textual.binding import BindingType
from textual.widgets import Input

from warmth.domain.named import Named
from warmth.tui import keys, look
from warmth.tui.actions import viewing
from warmth.tui.dialogs.choice import Choice, ChoiceDialog
from warmth.tui.dialogs.confirm import ConfirmDialog
from warmth.tui.screens.searching import SearchRoom
from warmth.tui.widgets.order import SORTS, Order, Roll
from warmth.tui.widgets.people_list import PeopleList
from warmth.usecases.views import View


class PeopleScreen(SearchRoom):
    """The list with what is done to it as a whole; what is done to people goes for everybody marked."""

    BINDINGS: ClassVar[list[BindingType]] = [*keys.bindings(keys.PEOPLE), *keys.moves()]
    tab = where = keys.PEOPLE

    @property
    def people(self) -> tuple[Named, ...]:
        """Those marked, in the order of the list; without marks whom the cursor stands on."""
        return self._marks.people or super().people

    def why_not(self, act: str) -> str | None:
        """Finding is under way while the search has the keys; marks and views want something to be about."""
        if act == "find" and self.searching:
            return "You are in the search."
        if act == "mark" and self._list.place is None:
            return "Nobody is under the cursor."
        if act == "mark-found" and not self._list.result.window(1):
            return "Nobody is found."
        if act == "save-view" and not self._panel.line.value.strip():
            return f"A view wants a query; {keys.key_of('find', self.config.keys)} begins one."
        return super().why_not(act)

    def go_back(self) -> bool:
        """From the search to the list, then from the marks, then from a list that was narrowed to everybody."""
        if self.searching:
            self.set_focus(self._list)
        elif self._marks:
            self._marks.clear()
            self._list.refresh()
            self._counted_anew()
        elif self._panel.line.value:
            keep, self._panel.line.value = self._kept, ""
            if self._found is not None:
                self._list.show(self._found.roll, self._found.roll.everybody(), keep)
        else:
            return False
        return True

    def action_mark(self) -> None:
        """Mark whom the cursor stands on, or take the mark away, and go on to the next."""
        self._list.mark()
        self._moved()
        self._counted_anew()

    def action_mark_found(self) -> None:
        """Ask whether to mark everybody who is found, then do."""
        places, roll = self._list.result.all(), self._list.roll

        def mark(yes: bool | None) -> None:
            if yes:
                self._mark_all(roll, places)

        self.app.push_screen(
            ConfirmDialog(
                f"Mark all {len(places):,} found?", "marks",
                look.row("The keys then act on all of them at once. Marking alone changes nothing; esc takes it back."),
            ),
            mark,
        )  # fmt: skip

    @work(exclusive=True, group="mark")
    async def _mark_all(self, roll: Roll, places: Sequence[int]) -> None:
        await asyncio.to_thread(self._marks.add_all, roll, places)
        self._list.refresh()
        self._counted_anew()

    def _counted_anew(self) -> None:
        self._count(narrowed=bool(self._asked.strip()))
        self.refresh_bindings()

    def action_sort(self) -> None:
        """Choose what to sort by; the same again turns the order round."""
        by = self._order.by
        choices = [
            Choice(sort.letter, sort.name, name, "the other way round" if name == by else sort.first,
                   on=name == by)
            for name, sort in SORTS.items()
        ]  # fmt: skip

        def sort(chosen: str | None) -> None:
            if chosen is not None:
                self._sort(self._order.chosen(chosen))

        self.app.push_screen(ChoiceDialog("Sort by", choices), sort)

    @on(PeopleList.SortChosen)
    def _head_clicked(self, message: PeopleList.SortChosen) -> None:
        self._sort(self._order.chosen(message.by))

    @work(exclusive=True, group="read")
    async def _sort(self, order: Order) -> None:
        self._order = order
        await self._rank(keep=False)

    def action_views(self) -> None:
        """Open a view, or drop one."""
        viewing.choose(self.warmth, self._open_view)

    def ask_for(self, query: str) -> None:
        """List those whom a query finds."""
        self._panel.line.put(query)
        self.set_focus(self._list)

    def _open_view(self, view: View) -> None:
        self.ask_for(view.query)
        if Order(view.sort) != self._order:
            self._sort(Order(view.sort))

    def action_save_view(self) -> None:
        """Keep what is searched for and the order under a name."""
        viewing.save(self.warmth, self._panel.line.value, self._order)

    @on(PeopleList.Opened)
    def _opened(self, message: PeopleList.Opened) -> None:
        self.warmth.open_person(message.person)

    @on(Input.Submitted)
    def _submitted(self) -> None:
        self.open()
