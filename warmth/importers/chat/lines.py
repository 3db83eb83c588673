"""The lines of a WhatsApp export: who wrote what at which time, in whichever way the phone writes days and times.

Whether the day or the month comes first is told by the whole file: by a number above twelve, else by the order in which
the chat makes sense, else by the clock (of twelve hours with slashes: the month).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

_MARKS = "\u200e\u200f\u202a\u202c\ufeff"
_SPACE = "[ \u00a0\u202f]"
_START = re.compile(
    rf"[{_MARKS}]*(\[)?(?P<a>\d{{1,4}})(?P<sep>[./-]){_SPACE}?(?P<b>\d{{1,2}})[./-]{_SPACE}?(?P<c>\d{{1,4}})\.?,?"
    rf"{_SPACE}(?:(?:klo|um|à|at|kl\.?|a las){_SPACE})?"
    rf"(?:[上下]午|午[前後]|오[전후])?{_SPACE}?(?P<time>\d{{1,2}}[:.]\d{{2}}(?:[:.]\d{{2}})?)(?P<half>{_SPACE}?(?:[AaPp]\.?{_SPACE}?[Mm]\.?))?"
    rf"(?:{_SPACE}?(?:Uhr|h))?(?(1)\]{_SPACE}|{_SPACE}[-–]{_SPACE})"
)
_AUTHOR = re.compile(rf"[{_MARKS}]*(?:~{_SPACE}*)?([^:\n\"“”«»]{{1,80}}): ?(.*)", re.DOTALL)

Day = tuple[int, int, int]


@dataclass(slots=True)
class Line:
    """A message, or a notice (with no `author`). `day` are the three numbers as written; `time` is kept as text."""

    number: int
    day: Day
    time: str
    author: str
    text: str


def begins_a_chat(head: Sequence[str]) -> bool:
    """Does one of the first lines of a file begin as a message or a notice does?"""
    return any(_START.match(line) for line in head[:3])


def lines_in(lines: Iterable[str]) -> Iterator[Line]:
    """Every message and notice; what follows on lines of its own belongs to the message above."""
    current: Line | None = None
    for number, line in enumerate(lines, start=1):
        start = _START.match(line)
        if start is None:
            if current is not None:
                current.text += f"\n{line}"
            continue
        if current is not None:
            yield current
        said = _AUTHOR.fullmatch(line, start.end())
        author, text = (said[1].strip(), said[2]) if said else ("", line[start.end() :])
        day = (int(start["a"]), int(start["b"]), int(start["c"]))
        current = Line(number, day, f"{start['time']}{start['half'] or ''}", author, text)
    if current is not None:
        yield current


def order_of(lines: Sequence[Line]) -> str:
    """`dmy`, `mdy` or `ymd`: the order that the days of a whole chat are written in."""
    days = list(dict.fromkeys(line.day for line in lines))
    if any(a > 31 for a, _, _ in days):
        return "ymd"
    day_first, month_first = any(a > 12 for a, _, _ in days), any(b > 12 for _, b, _ in days)
    if day_first != month_first:
        return "dmy" if day_first else "mdy"
    backwards = {order: _backwards(days, order) for order in ("dmy", "mdy")}
    if backwards["dmy"] != backwards["mdy"]:
        return min(backwards, key=lambda order: backwards[order])
    return "mdy" if any(line.time[-2:].casefold() in ("am", "pm") for line in lines) else "dmy"


def day_of(day: Day, order: str) -> date | None:
    """The day that three numbers mean; None when there is no such day."""
    parts = dict(zip(order, day, strict=True))
    year = parts["y"] + 2000 if parts["y"] < 100 else parts["y"]
    try:
        return date(year, parts["m"], parts["d"])
    except ValueError:
        return None


def _backwards(days: Sequence[Day], order: str) -> int:
    """How often a chat would go back in time."""
    told = [day for one in days if (day := day_of(one, order))]
    return len(days) - len(told) + sum(1 for before, after in pairwise(told) if after < before)
