"""Entries under one another, in panels or not, with a cursor that goes over all of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from textual import on
from textual.containers import VerticalScroll
from textual.message import Message

from warmth.tui.widgets.entry import Entry


class Entries(VerticalScroll, can_focus=False):
    """Scrolls so that the cursor's entry is seen. Call `settle` after entries were mounted or removed."""

    DEFAULT_CSS = "Entries { scrollbar-size-vertical: 1; }"

    @dataclass
    class Moved(Message):
        """The cursor stands on another entry, or on none."""

        entries: Entries

    @dataclass
    class Opened(Message):
        """The entry under the cursor was clicked once more."""

        entries: Entries

    cursor = 0
    all: Sequence[Entry] = ()
    """Everything the cursor can stand on, in order. Every key asks for it, so it is looked up when it is settled."""

    @property
    def current(self) -> Entry | None:
        """What the cursor stands on."""
        entries = self.all
        return entries[self.cursor] if self.cursor < len(entries) else None

    def settle(self, about: tuple[str, int | None] | None = None) -> None:
        """Put the cursor back on what it stood on, or as near as can be."""
        self.all = tuple(self.query(Entry))
        places = [entry.about for entry in self.all]
        last = max(len(places) - 1, 0)
        self.cursor = places.index(about) if about in places else min(self.cursor, last)
        self._mark()
        self.post_message(self.Moved(self))

    def _mark(self) -> None:
        for place, entry in enumerate(self.all):
            entry.set_class(place == self.cursor, "-cursor")

    def put(self, place: int) -> None:
        """Put the cursor on an entry, or the nearest there is."""
        entries = self.all
        if not entries:
            return
        self.cursor = min(max(place, 0), len(entries) - 1)
        self._mark()
        if self.cursor == 0:
            self.scroll_home(animate=False)
        else:
            entries[self.cursor].scroll_visible(animate=False)
        self.post_message(self.Moved(self))

    def move(self, step: int) -> None:
        """Move the cursor, or the text where there is nothing to stand on."""
        if self.all:
            self.put(self.cursor + step)
        else:
            self.scroll_relative(y=step, animate=False)

    def find(self, fits: Callable[[Entry], bool]) -> bool:
        """Put the cursor on the first entry that fits; False when none does."""
        place = next((place for place, entry in enumerate(self.all) if fits(entry)), None)
        if place is not None:
            self.put(place)
        return place is not None

    @on(Entry.Chosen)
    def _chosen(self, message: Entry.Chosen) -> None:
        message.stop()
        already = message.entry is self.current
        self.put(self.all.index(message.entry))
        if already or message.twice:
            self.post_message(self.Opened(self))
