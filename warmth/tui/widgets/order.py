"""The orders a list of people can stand in: by any column, either way round, what is unknown last in both."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple, overload

from warmth.domain.text import fold
from warmth.domain.warmth import State
from warmth.tui.widgets.result import Result
from warmth.usecases.network import Row, Rows


@dataclass(frozen=True, slots=True)
class Order:
    """By a column, its best end first; `reverse` turns that round."""

    by: str = "name"
    reverse: bool = False

    def chosen(self, by: str) -> Order:
        """Another column, or the same one the other way round."""
        return Order(by, by == self.by and not self.reverse)


class Sort(NamedTuple):
    """What a column is sorted by: `value` is None where it is unknown, `first` is what comes first in words."""

    letter: str
    name: str
    first: str
    value: Callable[[Row], float | str | None]
    highest: bool = False


_STATES = {state.value: place for place, state in enumerate(State)}


SORTS: dict[str, Sort] = {
    "name": Sort("n", "name", "a to z, by family name", lambda _row: None),
    "company": Sort("c", "company", "a to z", lambda row: fold(row.company) or None),
    "title": Sort("t", "title", "a to z", lambda row: fold(row.title) or None),
    "warmth": Sort("w", "warmth", "the warmest first", lambda row: row.warmth, highest=True),
    "state": Sort("e", "state", "as the words go", lambda row: _STATES[row.state]),
    "klt": Sort("k", "know-like-trust", "the highest first", lambda row: row.klt, highest=True),
    "rated": Sort("r", "rated", "the newest first", lambda row: _day_number(row.rated_on), highest=True),
    "silence": Sort("s", "silence", "the longest first", lambda row: row.silence, highest=True),
    "cadence": Sort("d", "cadence", "the most often first", lambda row: row.cadence or None),
    "touches": Sort("o", "contacts", "the most first", lambda row: row.touches or None, highest=True),
    "origin": Sort("b", "how it began", "a to z", lambda row: row.origin if row.labelled else None),
}
"""By the column's `sort`, in the order in which they are offered."""


def _day_number(day: str | None) -> float | None:
    return int(day.replace("-", "")) if day else None


class Roll(Sequence[Row]):
    """Everybody in an order: those who are here first, `here` of them, then the archived."""

    def __init__(self, by_name: Rows, order: Order) -> None:
        value, name = SORTS[order.by].value, order.by == "name"
        parts: tuple[list[int], list[int], list[int], list[int]] = ([], [], [], [])
        values: dict[int, float | str] = {}
        ids = array("q")
        for at, row in enumerate(by_name):
            ids.append(row.id)
            found = value(row)
            if found is not None:
                values[at] = found
            parts[2 * bool(row.archived) + (found is None and not name)].append(at)
        for known in parts[::2]:
            if name:
                known.sort(reverse=order.reverse)
            else:
                known.sort(key=values.__getitem__, reverse=SORTS[order.by].highest != order.reverse)
        self._by_name, self.order = by_name, order
        self._at = array("I", (at for part in parts for at in part))
        self.ids = array("q", (ids[at] for at in self._at))
        self.here = len(parts[0]) + len(parts[1])

    def __len__(self) -> int:
        return len(self._at)

    @overload
    def __getitem__(self, place: int) -> Row: ...
    @overload
    def __getitem__(self, place: slice) -> list[Row]: ...
    def __getitem__(self, place: int | slice) -> Row | list[Row]:
        if isinstance(place, slice):
            return [self._by_name[at] for at in self._at[place]]
        return self._by_name[self._at[place]]

    def present(self) -> Iterator[Row]:
        """Those who are here."""
        return (self._by_name[at] for at in self._at[: self.here])

    def everybody(self) -> Result:
        """Everybody who is here, found."""
        return Result(range(self.here))

    def places(self, who: Collection[int]) -> dict[int, int]:
        """Where those of these ids stand, in order."""
        return {id: place for place, id in enumerate(self.ids) if id in who}  # noqa: A001
