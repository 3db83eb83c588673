"""Days as programs and spreadsheets write them: ISO, slashed in either order, dotted, or with the month's name."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from warmth.domain.errors import WarmthError
from warmth.domain.fuzzy import FuzzyDate
from warmth.importers.linkedin import dates

NO_YEARS = frozenset({0, 1604})
"""Years that programs write when the year of a birthday is not known."""

_YEAR_FIRST = re.compile(r"(\d{4})([-/.]?)(\d{2}|(?<=\D)\d)\2(\d{2}|(?<=\D)\d)(?!\d)")
_YEAR_LAST = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d)")
_NO_YEAR = re.compile(r"--(\d{2})-?(\d{2})(?!\d)")
_TWO_NUMBERS = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\.?")
_PERIOD = re.compile(r"(\d{4})(?:[-/.](\d{1,2}))?")
_WEEKDAY = re.compile(r"[^\W\d_]+\.?,\s*")


def day(text: str, day_first: bool = False) -> date | None:
    """The day, or None when there is none to be read. Dotted days are always day first."""
    written = _WEEKDAY.sub("", text.strip(), count=1)
    if found := _YEAR_FIRST.match(written):
        return _date(int(found[1]), int(found[3]), int(found[4]))
    if found := _YEAR_LAST.match(written):
        year = int(found[4])
        if len(found[4]) == 2:
            year += 2000 if year < 70 else 1900
        month, number = _ordered(found[1], found[2], found[3], day_first)
        return _date(year, month, number)
    return dates.day(written)


def birthday(text: str, day_first: bool = False) -> str | None:
    """A fuzzy day as text: whole, `--MM-DD` without its year, or as vague as it is written; None when there is none."""
    written = text.strip()
    if not written:
        return None
    if found := _NO_YEAR.match(written):
        return fuzzy(None, int(found[1]), int(found[2]))
    if found := _YEAR_FIRST.match(written):
        return fuzzy(int(found[1]), int(found[3]), int(found[4]))
    if found := _TWO_NUMBERS.fullmatch(written):
        return fuzzy(None, *_ordered(found[1], found[2], found[3], day_first))
    if found := _PERIOD.fullmatch(written):
        return fuzzy(int(found[1]), int(found[2]) if found[2] else None, None)
    if whole := day(written, day_first):
        return fuzzy(whole.year, whole.month, whole.day)
    return dates.birthday(written)


def fuzzy(year: int | None, month: int | None, number: int | None) -> str | None:
    """The text of a fuzzy day, without a year that only stands for none; None when there is no such day."""
    try:
        return str(FuzzyDate(None if year in NO_YEARS else year, month, number))
    except WarmthError:
        return None


def day_first_in(texts: Iterable[str]) -> bool | None:
    """How these days are written, told by the first whose day is above twelve; None when none is."""
    for text in texts:
        found = _YEAR_LAST.match(text.strip()) or _TWO_NUMBERS.fullmatch(text.strip())
        if found and found[2] != "." and max(int(found[1]), int(found[3])) > 12:
            return int(found[1]) > 12
    return None


def _ordered(first: str, sign: str, second: str, day_first: bool) -> tuple[int, int]:
    """Month and day."""
    return (int(second), int(first)) if day_first or sign == "." else (int(first), int(second))


def _date(year: int, month: int, number: int) -> date | None:
    try:
        return date(year, month, number)
    except ValueError:
        return None
