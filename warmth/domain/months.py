"""Months back from a day."""

from __future__ import annotations

from datetime import date, timedelta


def months_before(today: date, months: int) -> date:
    """The same day `months` earlier, or the last of that month."""
    total = today.year * 12 + today.month - 1 - months
    first = date(total // 12, total % 12 + 1, 1)
    following = date((total + 1) // 12, (total + 1) % 12 + 1, 1)
    return min(first + timedelta(today.day - 1), following - timedelta(1))
