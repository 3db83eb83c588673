"""Who is found: as many as are looked at, and the others when they are wanted."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice


class Result:
    """The places found so far, more of them fetched as the list is moved down."""

    def __init__(self, places: Iterator[int] | Sequence[int]) -> None:
        self._known: Sequence[int] = [] if isinstance(places, Iterator) else places
        self._more: Iterator[int] | None = places if isinstance(places, Iterator) else None

    @property
    def complete(self) -> bool:
        """Is everything found?"""
        return self._more is None

    def window(self, upto: int) -> Sequence[int]:
        """What is known, of which at least `upto` when there are so many."""
        if self._more is not None and isinstance(self._known, list) and len(self._known) < upto:
            fetched = list(islice(self._more, upto - len(self._known)))
            if len(self._known) + len(fetched) < upto:
                self._more = None
            self._known.extend(fetched)
        return self._known

    def all(self) -> Sequence[int]:
        """Everything there is."""
        return self.window(1 << 40)
