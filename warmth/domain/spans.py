"""Spans of time: read as people type them, and said as people say them. Owns what a month is worth: 30 days."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from warmth.domain.calendar_words import COUNTED_UNIT, COUNTS, MONTHS, UNITS, WEEKDAYS, Unit
from warmth.domain.errors import WarmthError
from warmth.domain.text import clean, excerpt

if TYPE_CHECKING:
    from datetime import date

_UNIT_DAYS = {Unit.DAY: 1, Unit.WEEK: 7, Unit.MONTH: 30, Unit.QUARTER: 90, Unit.YEAR: 365}
_RHYTHMS = {
    "daily": 1,
    "weekly": 7,
    "fortnightly": 14,
    "biweekly": 14,
    "monthly": 30,
    "quarterly": 90,
    "yearly": 365,
    "annually": 365,
}
_SPAN = re.compile(
    rf"(?:every )?(?P<count>[0-9]{{1,6}}|{'|'.join(COUNTS)}|other|second)(?P<unit>{COUNTED_UNIT})"
    r"|(?:every )?(?P<days>[0-9]{1,6})"
    rf"|every (?P<each>{'|'.join(UNITS)})"
)
_CADENCE_UNITS = ((365, "year"), (30, "month"), (7, "week"), (1, "day"))
_LONGEST = 36_500
_MONTH_DAYS, _YEAR_DAYS = 30.4375, 365.25
_DAYS_BELOW, _WEEKS_BELOW, _MONTHS_BELOW = 14, 63, 24


def parse_span(text: str) -> int:
    """Days in a span or rhythm: `30d`, `2w`, `3 months`, `every 6 weeks`, `monthly`, plain `30`.

    A month counts 30 days, a quarter 90, a year 365. Raises WarmthError for anything else and outside 1 to 36,500 days.
    """
    typed = clean(text).lower()
    days = _RHYTHMS.get(typed) or _counted_days(typed)
    if not 1 <= days <= _LONGEST:
        raise WarmthError(
            f"“{excerpt(typed, 40)}” is no span of time I understand; "
            "try `30d`, `6 weeks`, `3 months`, `1y`, `monthly` or `quarterly`."
        )
    return days


def span_words(days: int) -> str:
    """A length of time to say: days below 14, whole weeks below 9 weeks, then months below 24, then years."""
    days = abs(days)
    months = round(days / _MONTH_DAYS)
    if days < _DAYS_BELOW:
        return _counted(days, "day")
    if days < _WEEKS_BELOW:
        return _counted(days // 7, "week")
    if months < _MONTHS_BELOW:
        return _counted(months, "month")
    return _counted(int((days + _MONTH_DAYS / 2) / _YEAR_DAYS), "year")


def every_words(days: int) -> str:
    """A cadence to say, exactly as it was wanted: `every day`, `every 6 weeks`, `every month`, `every 10 days`."""
    size, unit = next((size, unit) for size, unit in _CADENCE_UNITS if days % size == 0)
    return f"every {unit}" if days == size else f"every {days // size} {unit}s"


def ago(on: date, today: date) -> str:
    """How far a day is from today: `today`, `yesterday`, `3 weeks ago`, `tomorrow`, `in 5 days`."""
    days = (today - on).days
    near = {0: "today", 1: "yesterday", -1: "tomorrow"}.get(days)
    return near or (f"{span_words(days)} ago" if days > 0 else f"in {span_words(days)}")


def day_words(on: date, today: date) -> str:
    """A day to read: `Tue 17 Nov`, with the year when it is not this one."""
    weekday, month = list(WEEKDAYS)[on.weekday()], list(MONTHS)[on.month - 1]
    words = f"{weekday[:3].title()} {on.day} {month[:3].title()}"
    return words if on.year == today.year else f"{words} {on.year}"


def _counted(count: int, unit: str) -> str:
    return f"{count} {unit}" if count == 1 else f"{count} {unit}s"


def _counted_days(typed: str) -> int:
    """The days of `3 months` or `every other week`; 0 when that is not what was typed."""
    found = _SPAN.fullmatch(typed)
    if found is None:
        return 0
    if found["days"]:
        return int(found["days"])
    if found["each"]:
        return _UNIT_DAYS[UNITS[found["each"]]]
    count = found["count"]
    number = 2 if count in {"other", "second"} else COUNTS.get(count) or int(count)
    return number * _UNIT_DAYS[UNITS[found["unit"].strip()]]
