"""Days and times as LinkedIn and spreadsheets write them. Slashed dates are always in American order.

A day is taken as written unless a time zone stands with it; then it is the day on this machine's clock.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import UTC, date, datetime, time
from functools import lru_cache

_MONTHS = {
    spelling: number
    for number, spellings in enumerate(
        (
            "jan ene gen", "feb fev fevr", "mar maa mrt mae", "apr abr avr", "may mai mei mag", "jun juin giu",
            "jul juil lug", "aug ago aou", "sep set", "oct okt ott out", "nov", "dec dic dez",
        ),
        start=1,
    )
    for spelling in spellings.split()
}  # fmt: skip
"""The first letters of the months in English, French, Spanish, Portuguese, German, Dutch and Italian."""

_TOKEN = re.compile(r"\d+|[^\W\d_]+")
_TIME = re.compile(r"(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?\s*([ap])?", re.IGNORECASE)
_LONGEST = 60


@lru_cache(maxsize=1 << 16)
def day(text: str) -> date | None:
    """The calendar day as written, or None when there is none to be read."""
    if len(text) > _LONGEST:
        return None
    tokens = [token for token in _TOKEN.findall(text) if token.casefold() not in ("de", "of", "den")][:3]
    if len(tokens) < 3:
        return None
    first, second, third = tokens
    if not first.isdecimal():
        return _on(third, _month(first), second)
    if not second.isdecimal():
        return _on(third, _month(second), first)
    if len(first) == 4:
        return _on(first, int(second), third)
    if "." in text.split()[0]:
        return _on(third, int(second), first)
    return _on(third, int(first), second)


def moment(text: str) -> datetime | None:
    """The day and time of day, aware where the text names its zone; None when either cannot be read."""
    if len(text) > _LONGEST or ":" not in text:
        return None
    try:
        return _iso(text) if text[4:5] == "-" else _written_out(text)
    except ValueError:
        return None


def local_day(text: str, *, zone_is_utc: bool = False) -> date | None:
    """The day on this machine's clock. Without a zone it is the day as written, or in UTC when told so."""
    when = moment(text)
    if when is None:
        return day(text)
    if when.tzinfo is None and not zone_is_utc:
        return when.date()
    return on_this_clock(when)


def on_this_clock(when: datetime) -> date:
    """The day here at a moment (a naive one is in UTC)."""
    if when.tzinfo is None:
        when = when.replace(tzinfo=UTC)
    try:
        return when.astimezone().date()
    except (OverflowError, OSError, ValueError):
        return when.date()


def unreadable(text: str) -> str:
    """Why a row with this for a date is skipped."""
    shown = " ".join(text.split())[:_LONGEST]
    return f"unreadable date “{shown}”" if shown else "no date"


def birthday(text: str) -> str | None:
    """An ISO day, `--MM-DD` when the year is missing, or None."""
    if whole := day(text):
        return whole.isoformat()
    tokens = _TOKEN.findall(text[:_LONGEST])
    if len(tokens) != 2:
        return None
    number, name = sorted(tokens, key=str.isalpha)
    if not number.isdecimal():
        return None
    month = int(tokens[0]) if name.isdecimal() else _month(name)
    leap = _on("2000", month, tokens[1] if name.isdecimal() else number)
    return leap.strftime("--%m-%d") if leap else None


def fuzzy(text: str) -> str | None:
    """A day, a month or a year, as far as it is told: `2024-01` of `Jan 2024`; None when none can be read."""
    if whole := day(text):
        return whole.isoformat()
    tokens = [token for token in _TOKEN.findall(text[:_LONGEST]) if token.casefold() not in ("de", "of", "den")]
    years = [token for token in tokens if token.isdecimal() and len(token) == 4]
    if len(years) != 1 or len(tokens) > 2 or int(years[0]) == 0:
        return None
    year = int(years[0])
    if len(tokens) == 1:
        return f"{year:04d}"
    (rest,) = (token for token in tokens if token != years[0])
    month = int(rest) if rest.isdecimal() else _month(rest)
    return f"{year:04d}-{month:02d}" if 1 <= month <= 12 else None


def _iso(text: str) -> datetime | None:
    try:
        if text.endswith(" UTC"):
            return datetime.fromisoformat(text[:-4] + "+00:00")
        return datetime.fromisoformat(text)
    except ValueError:
        return _written_out(text)


def _written_out(text: str) -> datetime | None:
    clock = _TIME.search(text)
    on = day(text[: clock.start()]) if clock else None
    if clock is None or on is None:
        return None
    hour, minute, second = int(clock[1]), int(clock[2]), int(clock[3] or 0)
    if clock[4]:
        hour = hour % 12 + (12 if clock[4] in "pP" else 0)
    zone = UTC if text[clock.end() :].strip().upper() in ("UTC", "GMT", "Z") else None
    return datetime.combine(on, time(hour, minute, second), zone)


def _on(year: str, month: int, day_of_month: str) -> date | None:
    if not (year.isdecimal() and day_of_month.isdecimal() and len(year) in (2, 4)):
        return None
    number = int(year)
    if len(year) == 2:
        number += 2000 if number < 70 else 1900
    try:
        return date(number, month, int(day_of_month))
    except (ValueError, OverflowError):
        return None


def _month(name: str) -> int:
    plain = "".join(mark for mark in unicodedata.normalize("NFKD", name.casefold()) if not unicodedata.combining(mark))
    return _MONTHS.get(plain[:4]) or _MONTHS.get(plain[:3], 0)
