"""How the query being typed may go on: fields, and the values a field can have."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from warmth.domain.query import CHOICES, FIELDS, NUMBERS, SPANS, WORDS
from warmth.domain.text import fold

OFFERED = 8
"""Ways to go on that are named at once."""
SHORTEST_FIELD = 2
"""Letters from which a plain word may be the beginning of a field."""
_SPANS = ("2w", "6w", "3mo", "6mo", "1y", "2y")
_NUMBERS = {"warmth": ("20", "40", "60"), "klt": ("6", "9", "12"), "touches": ("1", "5", "20")}
_MARKS = ("1", "2", "3", "4", "5")

_VALUE = re.compile(r'(?:^|\s)-?([a-z]+)(?:<=|>=|<|>|=|:)("[^"]*|[^\s"]*)$', re.IGNORECASE)
_WORD = re.compile(r"(?:^|\s)-?([a-z]+)$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Completion:
    """One way to go on: what is shown, and the whole line once it is taken."""

    shown: str
    line: str


def completions(line: str, known: Mapping[str, Sequence[str]]) -> list[Completion]:
    """How the last term of a line may go on, the likeliest first. `known` holds values by field: tags and companies."""
    if (term := _VALUE.search(line)) is not None:
        field, typed = term[1].lower(), term[2]
        begun = typed.removeprefix('"')
        values = _fitting(_values(field, known), begun)
        return [Completion(one, line[: len(line) - len(typed)] + _quoted(one)) for one in values if one != begun]
    word = _WORD.search(line)
    if word is None or len(word[1]) < SHORTEST_FIELD:
        return []
    begun = word[1].lower()
    fields = [field for field in FIELDS if field.startswith(begun)]
    return [Completion(one + _sign(one), line[: len(line) - len(begun)] + one + _sign(one)) for one in fields]


def _values(field: str, known: Mapping[str, Sequence[str]]) -> Iterable[str]:
    if field in CHOICES:
        return CHOICES[field]
    if field in WORDS:
        return (*known.get(field, ()), "none") if field in known else ()
    if field in SPANS:
        return (*_SPANS, "none")
    return (*_NUMBERS.get(field, _MARKS), "none") if field in NUMBERS else ()


def _fitting(values: Iterable[str], begun: str) -> list[str]:
    """Values that begin as typed, then those that hold it."""
    if not begun:
        return [*values][:OFFERED]
    key, first, later = fold(begun), [], []
    for value in values:
        folded = fold(value)
        if folded.startswith(key):
            first.append(value)
        elif key and key in folded:
            later.append(value)
    return [*first, *later][:OFFERED]


def _quoted(value: str) -> str:
    return f'"{value}"' if re.search(r"\s", value) else value


def _sign(field: str) -> str:
    return ":" if field in WORDS or field in CHOICES else "<" if field == "warmth" else ">"


def finished(line: str) -> str:
    """The line without the term that is being typed."""
    term = _VALUE.search(line) or _WORD.search(line)
    return line[: term.start()] if term else line
