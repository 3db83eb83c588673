"""The map: where everybody stands between know-like-trust and warmth, and who cannot stand there yet."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from warmth.domain.corners import HIGHEST, Corner, corner
from warmth.store import mapping
from warmth.store.mapping import Dot
from warmth.store.store import Store
from warmth.usecases import changes

__all__ = ["Atlas", "Dot", "atlas", "imports"]

_IMPORT = "Import "
"""How the label of an import begins; importing the readers for it would cost more than the whole map."""


@dataclass(frozen=True, slots=True)
class Atlas:
    """Everybody on the map by score, 0 to 15, the warmest of each first; and how many are missing, by what is missing.

    `unrated` have no rating, `partly` lack one of the three, `silent` are rated with nothing logged.
    """

    columns: tuple[tuple[Dot, ...], ...]
    corners: dict[Corner, int]
    unrated: int
    partly: int
    silent: int

    @property
    def size(self) -> int:
        """How many are on the map."""
        return sum(map(len, self.columns))

    def place_of(self, person: int) -> tuple[int, int] | None:
        """The score of somebody, and their place among those who have it; None when they are not on the map."""
        found = ((klt, place) for klt, dots in enumerate(self.columns) for place, dot in enumerate(dots)
                 if dot.id == person)  # fmt: skip
        return next(found, None)


def atlas(store: Store) -> Atlas:
    """Everybody who is not archived."""
    with store.read() as db:
        dots, missing = mapping.dots(db), mapping.missing(db)
    columns: list[list[Dot]] = [[] for _ in range(HIGHEST + 1)]
    for dot in dots:
        columns[dot.klt].append(dot)
    corners = Counter(corner(dot.klt, dot.warmth, store.constants) for dot in dots)
    return Atlas(tuple(map(tuple, columns)), {each: corners[each] for each in Corner}, *missing)


def imports(store: Store) -> tuple[int, ...]:
    """The ids of the imports that stand: what they brought belongs to days gone by, and moves counts of the past."""
    return tuple(one.id for one in changes.history(store) if one.label.startswith(_IMPORT) and not one.undone)
