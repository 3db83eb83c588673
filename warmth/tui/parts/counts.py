"""The counts that matter and how they moved: labelled, vouchable, cooling; how many people there are is no feat."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from textual.content import Content

from warmth.domain.calendar_words import MONTHS
from warmth.tui import look
from warmth.tui.rows import Row, Rows
from warmth.usecases.stats import Moment

_LEVELS = "▁▂▃▄▅▆▇█"
BESIDE = 58
"""Cells from which a count and its course stand in one row."""
COUNTS = (
    ("labelled", "have a label", "labelled", "$text-success"),
    ("vouchable", "you could vouch for", "vouchable", "$text-success"),
    ("cooling", "are cooling", "cooling", "$text-warning"),
)
"""Field, what is said of so many in a row of their own, the same in a word, and the style of its course."""


def spark(numbers: Sequence[int]) -> str:
    """A bar for each number, the lowest the shortest; a flat line where they are all the same."""
    low, high = min(numbers), max(numbers)
    if low == high:
        return _LEVELS[0] * len(numbers)
    return "".join(_LEVELS[round((number - low) / (high - low) * (len(_LEVELS) - 1))] for number in numbers)


def moved(first: int, last: int, since: str) -> str:
    """How a count has moved: `+12 since May`."""
    return f"{last - first:+,} since {since}" if last != first else f"as in {since}"


def counts(now: Moment, past: Sequence[Moment] | None) -> Rows:
    """A count in a row where there is room, else its course beneath it; `past` is None while it is counted."""
    courses = _courses(now, past)

    def rows(width: int) -> list[Row]:
        if width >= BESIDE:
            return [Row(look.row(f"{word:<10}", *_number(now, field, 6), "   ", course))
                    for (field, _, word, _), course in zip(COUNTS, courses, strict=True)]  # fmt: skip
        found = [Row(look.row(("Over the months", look.TITLE)))]
        for (field, means, _, _), course in zip(COUNTS, courses, strict=True):
            found += [Row(look.row(*_number(now, field, 1), f" {means}")), Row(course)]
        return found

    return Rows(rows)


def _number(now: Moment, field: str, width: int) -> list[look.Part]:
    return [(f"{getattr(now, field):>{width},}", look.STRONG), (f" of {now.people:,}", look.MUTED)]


def _courses(now: Moment, past: Sequence[Moment] | None) -> list[Content]:
    """For each count its first number, its course, its last, and how far apart the two are; the columns in line."""
    if past is None:
        return [look.row(("counting …", look.MUTED))] * len(COUNTS)
    courses = [[getattr(each, field) for each in (*past, now)] for field, *_ in COUNTS]
    width = max(len(f"{number:,}") for course in courses for number in (course[0], course[-1]))
    since = _month(past[0].on, now.on) if past else "today"
    return [
        look.row((f"{course[0]:>{width},} ", look.MUTED), (spark(course), style), f" {course[-1]:<{width},}",
                 (f"  {moved(course[0], course[-1], since)}", look.MUTED))
        for course, (*_, style) in zip(courses, COUNTS, strict=True)
    ]  # fmt: skip


def _month(on: date, today: date) -> str:
    """The month of a day, with its year when it is not this one."""
    name = list(MONTHS)[on.month - 1][:3].title()
    return name if on.year == today.year else f"{name} {on.year}"
