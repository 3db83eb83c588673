"""Search as you type: one folded text of everybody in rank order, scanned until enough rows are found."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from warmth.domain.text import fold
from warmth.store.store import Store
from warmth.tui.widgets.order import Roll
from warmth.tui.widgets.result import Result
from warmth.usecases import network
from warmth.usecases.network import Row

SHORTEST_WORDS = 3
"""Letters from which words are looked for in notes, tags and titles too."""
_FIELD = re.compile(r'(?:^|\s)-?[a-z]+(?:<=|>=|<|>|=|:(?!//))|"', re.IGNORECASE)


def names_fields(text: str) -> bool:
    """Does the text hold a term of the query language, rather than plain words alone?"""
    return _FIELD.search(text) is not None


class Finder:
    """Finds rows whose name or company holds every word typed; words that begin there come first.

    The text is bytes, so that one emoji among a hundred thousand names does not make all of it four times as long.
    """

    def __init__(self, rows: Iterable[Row]) -> None:
        companies: dict[str, str] = {}
        times: Counter[str] = Counter()
        text, self._starts = bytearray(), array("I", [0])
        for row in rows:
            company = companies.get(row.company)
            if company is None:
                company = companies[row.company] = fold(row.company)
            times[row.company] += 1
            text += f" {row.name_key} {company}\n".encode()
            self._starts.append(len(text))
        self._text = text
        del times[""]
        self.companies = [company for company, _ in times.most_common()]
        """Every company, those with the most people first."""

    def result(self, typed: str) -> Result:
        """Whom the words find; everybody when there are none."""
        words = sorted((word.encode() for word in fold(typed).split()), key=len, reverse=True)
        return Result(self._found(words) if words else range(len(self._starts) - 1))

    def _found(self, words: Sequence[bytes]) -> Iterator[int]:
        """Places in the rows: first where every word begins a word, then wherever they stand."""
        first = set()
        for place in self._places([b" " + word for word in words]):
            first.add(place)
            yield place
        for place in self._places(words):
            if place not in first:
                yield place

    def _places(self, words: Sequence[bytes]) -> Iterator[int]:
        text, starts, rarest, others = self._text, self._starts, words[0], words[1:]
        at = text.find(rarest)
        while at >= 0:
            place = bisect_right(starts, at) - 1
            begin, end = starts[place], starts[place + 1]
            if all(text.find(word, begin, end) >= 0 for word in others):
                yield place
            at = text.find(rarest, end)


class Found:
    """A roll made searchable, once for every order of it."""

    def __init__(self, roll: Roll) -> None:
        self.roll = roll
        self._finder = Finder(roll.present())
        self.companies = self._finder.companies

    def named(self, text: str) -> Result:
        """Whom plain words name."""
        return self._finder.result(text)

    def asked(self, store: Store, text: str) -> tuple[Result, bool]:
        """Everybody a line asks for: those it names, then those of whom its words are said, and whether there are such.

        Raises WarmthError for a bad term.
        """
        if names_fields(text):
            return Result(self._matching(store, text)), False
        named = self.named(text).all()
        if len(text.strip()) < SHORTEST_WORDS:
            return Result(named), False
        known = set(named)
        beyond = [place for place in self._matching(store, text) if place not in known]
        return Result([*named, *beyond] if beyond else named), bool(beyond)

    def _matching(self, store: Store, text: str) -> list[int]:
        return list(self.roll.places(set(network.matching(store, text))).values())
