"""The map as cells: which people share one, and where the nearest lies. Its work grows with the cells, not with people.

A score has a band of columns, a warmth a row; those who share both stand beside one another as long as there is room.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from warmth.domain.corners import HIGH, HIGHEST
from warmth.usecases.mapping import Dot

TALL = 2
"""How many times higher than wide a cell is."""
WARMEST = 100.0


@dataclass(frozen=True, slots=True)
class Cell:
    """People in one place: those of a score from `start` up to `end`, the warmest first."""

    x: int
    y: int
    klt: int
    start: int
    end: int

    @property
    def count(self) -> int:
        """How many they are."""
        return self.end - self.start


@dataclass(frozen=True, slots=True)
class Scale:
    """`width` × `height` cells cut by a line between low and high scores, and by one under who is `warm`."""

    width: int
    height: int
    warm: float

    @property
    def split(self) -> int:
        """The column of the line across which scores are high."""
        return self._band(HIGH)

    @property
    def floor(self) -> int:
        """The row of the line above which people are warm."""
        upper = round((self.height - 1) * (1 - self.warm / WARMEST))
        return min(max(upper, 0), self.height - 1)

    def _band(self, klt: int) -> int:
        return klt * (self.width - 1) // (HIGHEST + 1)

    def band(self, klt: int) -> tuple[int, int]:
        """The first column of a score and the one behind its last; beyond narrow bands a column parts them."""
        past = int(klt >= HIGH)
        first, end = self._band(klt) + past, self._band(klt + 1) + past
        return first, max(end - (end - first > 2), first + 1)

    def row(self, warmth: float) -> int:
        """The row of a warmth; on the line itself only where a half has no row of its own."""
        if warmth >= self.warm:
            share = (WARMEST - warmth) / max(WARMEST - self.warm, 1)
            return max(min(int(share * self.floor), self.floor - 1), 0)
        below = self.height - self.floor - 1
        share = (self.warm - warmth) / max(self.warm, 1)
        return min(self.floor + 1 + min(int(share * below), below - 1), self.height - 1)


class Grid:
    """The cells of the columns, which hold everybody by score, the warmest first."""

    def __init__(self, columns: Sequence[Sequence[Dot]], scale: Scale) -> None:
        self.scale = scale
        self.by_row: dict[int, list[Cell]] = defaultdict(list)
        for klt, dots in enumerate(columns):
            for y, start, end in _runs(dots, scale):
                self.by_row[y] += _placed(scale.band(klt), y, klt, start, end)

    @cached_property
    def cells(self) -> list[Cell]:
        """Every cell somebody stands in, from the top, row by row."""
        return [cell for y in sorted(self.by_row) for cell in self.by_row[y]]

    def of(self, klt: int, place: int) -> Cell | None:
        """The cell of the person at a place among those of a score."""
        return next((cell for cell in self.cells if cell.klt == klt and cell.start <= place < cell.end), None)

    def at(self, x: int, y: int) -> Cell | None:
        """The cell there, or right beside it: a dot is small for a mouse."""
        near = [cell for cell in self.by_row.get(y, ()) if abs(cell.x - x) <= 1]
        return min(near, key=lambda cell: abs(cell.x - x), default=None)

    def nearest(self, x: int, y: int) -> Cell | None:
        """The cell nearest to a place."""
        return min(self.cells, key=lambda cell: abs(cell.x - x) + TALL * abs(cell.y - y), default=None)

    def leap(self, here: Cell, rows: int) -> Cell | None:
        """The cell nearest to so many rows further down, or up when negative; never one on the other side."""
        ahead = [cell for cell in self.cells if (cell.y - here.y) * rows > 0]
        far = here.y + rows
        return min(ahead, key=lambda cell: abs(cell.x - here.x) + TALL * abs(cell.y - far), default=None)

    def toward(self, here: Cell, right: int, down: int) -> Cell | None:
        """The nearest cell in a direction, one of `right` and `down` being 1 or -1; straight ahead before aside."""
        found = []
        for cell in self.cells:
            across, along = cell.x - here.x, (cell.y - here.y) * TALL
            ahead, aside = (across * right, abs(along)) if right else (along * down, abs(across))
            if ahead > 0:
                found.append(((aside > ahead, ahead + 2 * aside), cell))
        return min(found, key=lambda each: each[0])[1] if found else None

    def beside(self, here: Cell, step: int) -> Cell | None:
        """The cell so many further in reading order; None past the ends."""
        place = self.cells.index(here) + step
        return self.cells[place] if 0 <= place < len(self.cells) else None


def _runs(dots: Sequence[Dot], scale: Scale) -> Iterator[tuple[int, int, int]]:
    """Row, first place and the place behind the last, of those who share a row."""
    start = 0
    while start < len(dots):
        y = scale.row(dots[start].warmth)
        end = bisect_left(dots, y + 1, lo=start, key=lambda dot: scale.row(dot.warmth))
        yield y, start, end
        start = end


def _placed(band: tuple[int, int], y: int, klt: int, start: int, end: int) -> Iterator[Cell]:
    """The cells of those who share score and row: one each, from the middle of the band, as long as there is room."""
    first, room, count = band[0], band[1] - band[0], end - start
    used = min(count, room)
    gap = 2 if 2 * used - 1 <= room else 1
    left = first + (room - (used - 1) * gap - 1) // 2
    for place in range(used):
        yield Cell(left + place * gap, y, klt, start + count * place // used, start + count * (place + 1) // used)
