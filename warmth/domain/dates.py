"""Days and dates as people type them, in English, reasoned from the `today` that is passed in."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING, Literal

from warmth.domain.calendar_words import COUNTED_UNIT, COUNTS, MONTH_NUMBERS, UNITS, WEEKDAY_NUMBERS, Unit
from warmth.domain.errors import WarmthError
from warmth.domain.fuzzy import FuzzyDate
from warmth.domain.spans import ago, day_words, parse_span, span_words
from warmth.domain.text import clean, excerpt

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Prefer", "ago", "day_words", "longest_day", "parse_day", "parse_fuzzy", "parse_span", "span_words"]

Prefer = Literal["past", "future"]
"""Which way a day without its year, its week or its direction is meant."""

_NEAR = {
    **dict.fromkeys(("today", "tonight", "now", "this morning", "this afternoon", "this evening"), 0),
    **dict.fromkeys(("yesterday", "last night"), -1),
    **dict.fromkeys(("the day before yesterday", "day before yesterday"), -2),
    "tomorrow": 1,
    **dict.fromkeys(("the day after tomorrow", "day after tomorrow"), 2),
}
_MONTH = rf"(?P<month>{'|'.join(MONTH_NUMBERS)})\.?"
_WEEKDAY = rf"(?:{'|'.join(WEEKDAY_NUMBERS)})\.?"
_DAY_NUMBER = r"(?P<day>[0-3]?[0-9])(?:st|nd|rd|th)?\.?"
_YEAR = r"(?P<year>[0-9]{4}|'?[0-9]{2})"
_BARE_WEEKDAY = re.compile(rf"(?:(?P<which>last|past|this|next|coming) )?(?P<weekday>{_WEEKDAY})")
_COUNTED = re.compile(
    rf"(?P<ahead>in |\+)?(?P<count>[0-9]{{1,7}}|{'|'.join(COUNTS)})(?P<unit>{COUNTED_UNIT})"
    r"(?P<back> ago| back)?(?P<on> from now| from today)?"
)
_WHICH_UNIT = re.compile(r"(?P<which>last|next) (?P<unit>week|month|quarter|year)")
_SPELLED = [
    re.compile(rf"(?:{_WEEKDAY},? )?{_DAY_NUMBER}(?: of)?[ -]?{_MONTH}(?:[ ,-]+{_YEAR})?"),
    re.compile(rf"(?:{_WEEKDAY},? )?{_MONTH}[ -]?(?:the )?{_DAY_NUMBER}(?:[ ,-]+{_YEAR})?"),
    re.compile(rf"(?P<year>[0-9]{{4}}) {_MONTH} {_DAY_NUMBER}"),
]
_YEAR_FIRST = re.compile(r"(?P<year>[0-9]{4})(?P<sign>[-/.])(?P<month>[0-9]{1,2})(?P=sign)(?P<day>[0-9]{1,2})")
_DAY_FIRST = re.compile(
    r"(?P<day>[0-9]{1,2})(?P<sign>[./])(?P<month>[0-9]{1,2})(?:(?P=sign)(?P<year>[0-9]{4}|[0-9]{2})?)?"
    r"|(?P<dashed_day>[0-9]{1,2})-(?P<dashed_month>[0-9]{1,2})-(?P<dashed_year>[0-9]{4})"
)
_MONTH_OF_YEAR = [
    re.compile(rf"{_MONTH}(?: of)?[ ,-]*(?P<year>[0-9]{{4}})"),
    re.compile(r"(?P<month>[0-9]{1,2})[/.-](?P<year>[0-9]{4})"),
    re.compile(r"(?P<year>[0-9]{4})[/.-](?P<month>[0-9]{1,2})"),
    re.compile(rf"(?P<year>[0-9]{{4}}) {_MONTH}"),
]
_WHICH_PERIOD = re.compile(r"(?P<which>last|this|next) (?P<unit>month|year)")
_LONGEST_PHRASE = 5
_YEARS_AHEAD = 20
_SAYS = "try `yesterday`, `last tuesday`, `3 weeks ago`, `in 2 weeks`, `17 nov` or `2026-11-17`"


def parse_day(text: str, today: date, prefer: Prefer = "past") -> date:
    """The day that is meant. Raises WarmthError when it is not understood or lies outside the years 1 to 9999.

    `prefer` turns what could lie on either side: a bare weekday (in the past today counts, in the future it does not),
    `17 nov`, `3d`. `this friday` is the one of this week, Monday to Sunday, but never past where the future is
    preferred; `next friday` is the first after today. `3/4` is 3 April: day first unless that is impossible. A weekday
    beside a full date is not checked. A year of two digits lies within the coming 20 years or before.
    """
    typed = _plain(text)
    try:
        day = _relative(typed, today, prefer) or _weekday(typed, today, prefer) or _dated(typed, today, prefer)
    except (OverflowError, ValueError):
        day = None
    if day is None:
        raise WarmthError(f"“{excerpt(clean(text), 40)}” is no day I understand; {_SAYS}.")
    return day


def parse_fuzzy(text: str, today: date) -> FuzzyDate:
    """A date as exact as it was typed: `2019`, `May 2019`, `05/2019`, `29 Feb`, or anything that `parse_day` takes.

    A day and month without a year stay without one; `last year` is a year and `last month` a month. Raises WarmthError.
    """
    typed = _plain(text)
    try:
        return FuzzyDate.parse(typed)
    except WarmthError:
        pass
    vague = _month_of_year(typed) or _period(typed, today) or _birthday(typed, today)
    if vague:
        return FuzzyDate(*vague)
    try:
        day = parse_day(text, today)
    except WarmthError:
        raise WarmthError(
            f"“{excerpt(clean(text), 40)}” is no date I understand; try `2019`, `May 2019`, `17 May 1985` or `29 Feb`."
        ) from None
    return FuzzyDate(day.year, day.month, day.day)


def longest_day(words: Sequence[str], today: date, prefer: Prefer = "past") -> tuple[date, int] | None:
    """The day in the longest beginning of `words`, at most 5, that `parse_day` takes, and how many words it took."""
    for count in range(min(len(words), _LONGEST_PHRASE), 0, -1):
        try:
            return parse_day(" ".join(words[:count]), today, prefer), count
        except WarmthError:
            continue
    return None


def _plain(text: str) -> str:
    return clean(text).lower().removeprefix("on ").rstrip(",; ")


def _moved(day: date, count: int, unit: Unit) -> date:
    from dateutil.relativedelta import relativedelta

    if unit is Unit.DAY:
        return day + timedelta(days=count)
    if unit is Unit.WEEK:
        return day + timedelta(weeks=count)
    months = {Unit.MONTH: 1, Unit.QUARTER: 3, Unit.YEAR: 12}[unit]
    return day + relativedelta(months=months * count)


def _relative(typed: str, today: date, prefer: Prefer) -> date | None:
    if typed in _NEAR:
        return today + timedelta(days=_NEAR[typed])
    if which := _WHICH_UNIT.fullmatch(typed):
        return _moved(today, -1 if which["which"] == "last" else 1, UNITS[which["unit"]])
    counted = _COUNTED.fullmatch(typed)
    ahead = counted and (counted["ahead"] or counted["on"])
    if counted is None or (ahead and counted["back"]):
        return None
    forward = ahead or (prefer == "future" and not counted["back"])
    count = COUNTS.get(counted["count"]) or int(counted["count"])
    return _moved(today, count if forward else -count, UNITS[counted["unit"].strip()])


def _weekday(typed: str, today: date, prefer: Prefer) -> date | None:
    found = _BARE_WEEKDAY.fullmatch(typed)
    if found is None:
        return None
    ahead = (WEEKDAY_NUMBERS[found["weekday"].rstrip(".")] - today.weekday()) % 7
    which = found["which"] or prefer
    if which == "this":
        past = today.weekday() + ahead > 6
        return today + timedelta(days=ahead - 7 if past and prefer == "past" else ahead)
    if which in {"next", "coming", "future"}:
        return today + timedelta(days=ahead or 7)
    return today + timedelta(days=ahead - 7 if ahead or found["which"] else 0)


def _dated(typed: str, today: date, prefer: Prefer) -> date | None:
    """A day of a month, with its year or in the nearest one on the preferred side that has it."""
    parts = _day_and_month(typed, today)
    if parts is None:
        return None
    year, month, day = parts
    if year is not None:
        return date(year, month, day)
    step = 1 if prefer == "future" else -1
    for candidate in range(today.year, today.year + 9 * step, step):
        if _exists(candidate, month, day) and (date(candidate, month, day) - today).days * step >= 0:
            return date(candidate, month, day)
    return None


def _day_and_month(typed: str, today: date) -> tuple[int | None, int, int] | None:
    """Year (None when not given), month and day of a written date; they need not exist."""
    if found := _YEAR_FIRST.fullmatch(typed):
        return int(found["year"]), int(found["month"]), int(found["day"])
    if found := _DAY_FIRST.fullmatch(typed):
        day, month = int(found["day"] or found["dashed_day"]), int(found["month"] or found["dashed_month"])
        if month > 12 and found["sign"] != ".":
            day, month = month, day
        return _full_year(found["year"] or found["dashed_year"], today), month, day
    for pattern in _SPELLED:
        if found := pattern.fullmatch(typed):
            return _full_year(found["year"], today), MONTH_NUMBERS[found["month"]], int(found["day"])
    return None


def _full_year(written: str | None, today: date) -> int | None:
    if not written:
        return None
    digits = written.lstrip("'")
    if len(digits) == 4:
        return int(digits)
    latest = today.year + _YEARS_AHEAD - 1
    return latest - (latest - int(digits)) % 100


def _exists(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def _month_of_year(typed: str) -> tuple[int, int] | None:
    for pattern in _MONTH_OF_YEAR:
        if found := pattern.fullmatch(typed):
            return int(found["year"]), MONTH_NUMBERS.get(found["month"]) or int(found["month"])
    return None


def _period(typed: str, today: date) -> tuple[int, int | None] | None:
    found = _WHICH_PERIOD.fullmatch(typed)
    if found is None:
        return None
    step = {"last": -1, "this": 0, "next": 1}[found["which"]]
    if found["unit"] == "year":
        return today.year + step, None
    months = today.year * 12 + today.month - 1 + step
    return months // 12, months % 12 + 1


def _birthday(typed: str, today: date) -> tuple[None, int, int] | None:
    parts = _day_and_month(typed, today)
    return (None, parts[1], parts[2]) if parts and parts[0] is None else None
