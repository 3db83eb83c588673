"""Who is marked: they stay so while the list is searched, sorted and read again."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from warmth.domain.named import Named
from warmth.tui.widgets.order import Roll


class _Mark(NamedTuple):
    place: int
    name: str
    archived: bool


class Marks:
    """Marked people by id, each with their place in the roll that was followed last."""

    def __init__(self) -> None:
        self._marks: dict[int, _Mark] = {}
        self._people: tuple[Named, ...] | None = ()

    def __len__(self) -> int:
        return len(self._marks)

    def __contains__(self, person: int) -> bool:
        return person in self._marks

    @property
    def people(self) -> tuple[Named, ...]:
        """Everybody marked, in the order of the list."""
        if self._people is None:
            placed = sorted(self._marks.items(), key=lambda one: one[1].place)
            self._people = tuple(Named(person, mark.name) for person, mark in placed)
        return self._people

    def add(self, roll: Roll, place: int) -> None:
        """Mark who stands there."""
        row = roll[place]
        self._marks[row.id] = _Mark(place, row.name, bool(row.archived))
        self._people = None

    def add_all(self, roll: Roll, places: Sequence[int]) -> None:
        """Mark everybody at these places."""
        for place in places:
            self.add(roll, place)

    def turn(self, roll: Roll, place: int) -> None:
        """Mark who stands there, or take the mark away."""
        if roll.ids[place] in self._marks:
            del self._marks[roll.ids[place]]
            self._people = None
        else:
            self.add(roll, place)

    def clear(self) -> None:
        """Take every mark away."""
        self._marks, self._people = {}, ()

    def follow(self, roll: Roll) -> None:
        """Another roll: whoever is gone from it, was archived or was brought back since, is marked no longer."""
        if not self._marks:
            return
        found, before = roll.places(self._marks), self._marks
        self.clear()
        for person, place in found.items():
            if before[person].archived == (place >= roll.here):
                self.add(roll, place)
