"""A room whose cursor goes over entries: moving it, and opening what it stands on."""

from __future__ import annotations

from typing import ClassVar

from textual import on

from warmth.domain.named import Named
from warmth.tui.screens.room import Room
from warmth.tui.widgets.entries import Entries
from warmth.tui.widgets.entry import Entry


class EntriesRoom(Room):
    """Keys act on the person of the entry under the cursor."""

    AUTO_FOCUS = None
    page: ClassVar[int] = 3
    """Entries that page up and page down go by."""

    @property
    def entries(self) -> Entries:
        """What the cursor goes over."""
        return self.query_one(Entries)

    @property
    def current(self) -> Entry | None:
        """What the cursor stands on."""
        return self.entries.current if self.is_mounted else None

    @property
    def person(self) -> Named | None:
        """Whom the entry is about."""
        return self.current.person if self.current else None

    @on(Entries.Moved)
    def _moved(self) -> None:
        self.refresh_bindings()

    @on(Entries.Opened)
    def _opened(self) -> None:
        self.open()

    def action_move(self, step: int) -> None:
        """Move the cursor over the entries, or the text where there are none."""
        self.entries.move(step)

    def action_move_page(self, step: int) -> None:
        """Several entries at once."""
        self.entries.move(self.page * step)

    def action_move_end(self, step: int) -> None:
        """To the first or the last entry."""
        self.entries.put(0 if step < 0 else len(self.entries.all) - 1)
