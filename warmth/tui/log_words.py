"""How a log line that is being typed could go on: names, then what happened, which way, and when."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from warmth.domain.calendar_words import MONTHS, WEEKDAYS
from warmth.domain.interactions import KIND_WORDS, Direction
from warmth.domain.text import fold

LONGEST_NAME = 4
"""Words of the longest half-typed name that is looked for."""
WAYS = tuple(way.value for way in Direction)
OPENERS = (*KIND_WORDS, *WAYS)
"""The words that end the people."""
_DAYS = (
    "today", "yesterday", *WEEKDAYS, *(f"last {day}" for day in WEEKDAYS), "last night", "this morning",
    "the day before yesterday",
)  # fmt: skip
_COUNTED = re.compile(r"(?P<count>[0-9]{1,3})(?: [a-z]*(?: [a-z]*)?)?")


def endings(words: Sequence[str]) -> tuple[int, tuple[str, ...]]:
    """How many words at the end of a line are the beginning of something that is no name, and what it could become."""
    opens = next((place for place, word in enumerate(words) if place and word.lower() in OPENERS), len(words) - 1)
    if opens + 1 < len(words) and words[opens].lower() in WAYS:
        opens += 1
    told = opens > 0 and words[opens].lower() in KIND_WORDS
    rest = words[opens + 1 :] if told else words[opens:]
    if not rest or opens <= 0 or (len(rest) > 1 and not told):
        return 0, ()
    typed = " ".join(rest).lower()
    could = _days(typed) if told else OPENERS
    going_on = tuple(phrase for phrase in could if phrase.startswith(typed) and phrase != typed)
    return (len(rest), going_on) if going_on else (0, ())


def _days(typed: str) -> tuple[str, ...]:
    counted = _COUNTED.fullmatch(typed)
    if counted is None:
        return _DAYS
    count = int(counted["count"])
    spans = (f"{count} {unit}{'' if count == 1 else 's'} ago" for unit in ("day", "week", "month", "year"))
    return (*spans, *(f"{count} {month}" for month in MONTHS))


def going_on(words: Sequence[str], group: Sequence[str], names_beginning: Callable[[str], Sequence[str]]) -> str | None:
    """What goes on behind the last word, half-typed: `group` are the words since the last comma.

    A name that goes on from several words comes before a kind, a kind before another name.
    """
    count, could = endings(words)
    if any(word.lower() in OPENERS for word in words[1:]):
        return could[0][len(" ".join(words[-count:])) :] if count else None
    runs = [" ".join(group[start:]) for start in range(max(0, len(group) - LONGEST_NAME), len(group))]
    ending = could[0][len(words[-1]) :] if count and len(group) > 1 else None
    return _first(runs[:-1], names_beginning) or ending or _first(runs[-1:], names_beginning)


def _first(runs: Sequence[str], names_beginning: Callable[[str], Sequence[str]]) -> str | None:
    """What goes on behind the first of the runs that begins a name, or a later word of one."""
    for typed in runs:
        for name in names_beginning(typed) if len(typed) > 1 else ():
            words = name.split()
            for rest in (" ".join(words[place:]) for place in range(len(words))):
                if fold(rest[: len(typed)]) == fold(typed) and len(rest) > len(typed):
                    return rest[len(typed) :]
    return None
