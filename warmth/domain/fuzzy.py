"""Fuzzy dates: a year, a month, a day, or a birthday without its year, kept as exactly as they are known."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, date
from functools import total_ordering

from warmth.domain.errors import WarmthError

_CANONICAL = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?|--([0-9]{2})-([0-9]{2})")
_LEAP_YEAR = 2000


@total_ordering
@dataclass(frozen=True, slots=True)
class FuzzyDate:
    """A year, a year and month, a whole date, or a month and day. Raises WarmthError when there is no such date.

    Sorts by time, the less exact first; dates without a year come last.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None

    def __post_init__(self) -> None:
        if not self._exists():
            raise WarmthError(f"There is no date {self}.")

    @classmethod
    def parse(cls, iso: str) -> FuzzyDate:
        """From the canonical text: `2019`, `2019-05`, `2019-05-17` or `--02-29`. Raises WarmthError."""
        found = _CANONICAL.fullmatch(iso)
        if found is None:
            raise WarmthError(f"{iso!r} is no date; write `2019`, `2019-05`, `2019-05-17` or `--02-29`.")
        year, month, day, bare_month, bare_day = (int(part) if part else None for part in found.groups())
        return cls(year, month, day) if year is not None else cls(None, bare_month, bare_day)

    def __str__(self) -> str:
        year = "-" if self.year is None else f"{self.year:04d}"
        return "-".join([year, *(f"{part:02d}" for part in (self.month, self.day) if part is not None)])

    def __lt__(self, other: object) -> bool:
        return self._rank() < other._rank() if isinstance(other, FuzzyDate) else NotImplemented

    @property
    def day_known(self) -> date | None:
        """The exact date, when it is known to the day."""
        if self.year is None or self.month is None or self.day is None:
            return None
        return date(self.year, self.month, self.day)

    def earliest(self) -> date | None:
        """The first day it can mean; None without a year."""
        return None if self.year is None else date(self.year, self.month or 1, self.day or 1)

    def latest(self) -> date | None:
        """The last day it can mean; None without a year."""
        if self.year is None:
            return None
        month = self.month or 12
        return date(self.year, month, self.day or monthrange(self.year, month)[1])

    def _rank(self) -> tuple[bool, int, int, int]:
        return self.year is None, self.year or 0, self.month or 0, self.day or 0

    def _exists(self) -> bool:
        if self.month is None:
            return self.day is None and self.year is not None and MINYEAR <= self.year <= MAXYEAR
        if self.year is None and self.day is None:
            return False
        year = _LEAP_YEAR if self.year is None else self.year
        if not (MINYEAR <= year <= MAXYEAR and 1 <= self.month <= 12):
            return False
        return self.day is None or 1 <= self.day <= monthrange(year, self.month)[1]


def next_anniversary(fuzzy: FuzzyDate, today: date) -> date | None:
    """The next day it comes round, today included; Feb 29 falls on Feb 28 in common years.

    None when its month and day are not known, or when it would come after the last day of the calendar.
    """
    if fuzzy.month is None or fuzzy.day is None:
        return None
    for year in range(today.year, min(today.year + 1, MAXYEAR) + 1):
        anniversary = date(year, fuzzy.month, min(fuzzy.day, monthrange(year, fuzzy.month)[1]))
        if anniversary >= today:
            return anniversary
    return None
