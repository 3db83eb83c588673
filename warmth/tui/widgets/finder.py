"""Search as you type: one folded text of everybody in rank order, scanned until enough rows are found."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate, islice

from warmth.domain.text import fold
from warmth.usecases.network import Row

SORTS = ("name", "warmth", "silence", "klt")
_FIELD = re.compile(r'(?:^|\s)-?[a-z]+(?:<=|>=|<|>|=|:(?!//))|"', re.IGNORECASE)


def names_fields(text: str) -> bool:
    """Does the text hold a term of the query language, rather than plain words alone?"""
    return _FIELD.search(text) is not None


def _highest_first(value: Callable[[Row], float | None]) -> Callable[[Row], float]:
    def key(row: Row) -> float:
        found = value(row)
        return 1.0 if found is None else -found

    return key


_KEYS: dict[str, Callable[[Row], float]] = {
    "warmth": _highest_first(lambda row: row.warmth),
    "silence": _highest_first(lambda row: row.silence),
    "klt": _highest_first(lambda row: row.klt),
}


def ranked(rows: Sequence[Row], sort: str) -> list[Row]:
    """The rows, given by name, in the order asked for; what is unknown comes last."""
    return sorted(rows, key=_KEYS[sort]) if sort in _KEYS else list(rows)


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


class Finder:
    """Finds rows whose name or company holds every word typed; words that begin there come first."""

    def __init__(self, rows: Sequence[Row]) -> None:
        companies: dict[str, str] = {}
        said = []
        for row in rows:
            company = companies.get(row.company)
            if company is None:
                company = companies[row.company] = fold(row.company)
            said.append(f" {row.name_key} {company}")
        self._starts = list(accumulate((len(line) + 1 for line in said), initial=0))
        self._text = "\n".join([*said, ""])

    def result(self, typed: str) -> Result:
        """Whom the words find; everybody when there are none."""
        words = sorted(fold(typed).split(), key=len, reverse=True)
        return Result(self._found(words) if words else range(len(self._starts) - 1))

    def _found(self, words: Sequence[str]) -> Iterator[int]:
        """Places in the rows: first where every word begins a word, then wherever they stand."""
        first = set()
        for place in self._places([f" {word}" for word in words]):
            first.add(place)
            yield place
        for place in self._places(words):
            if place not in first:
                yield place

    def _places(self, words: Sequence[str]) -> Iterator[int]:
        text, starts, rarest, others = self._text, self._starts, words[0], words[1:]
        at = text.find(rarest)
        while at >= 0:
            place = bisect_right(starts, at) - 1
            begin, end = starts[place], starts[place + 1]
            if all(text.find(word, begin, end) >= 0 for word in others):
                yield place
            at = text.find(rarest, end)
