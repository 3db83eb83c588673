"""Counts that matter: how many you could place, judge and vouch for, never how many you have collected."""

from __future__ import annotations

from dataclasses import dataclass

from warmth.domain.moments import Moment, moments, month_ends
from warmth.domain.months import months_before
from warmth.domain.vouching import LOWEST_MARK, RATING_MONTHS
from warmth.store import statistics
from warmth.store.store import Store

__all__ = ["Moment", "Stats", "history", "stats"]

MOST_MONTHS = 120
"""As far back as the counts are told: ten years."""


@dataclass(frozen=True, slots=True)
class Stats:
    """Counts of people who are not archived."""

    people: int
    labelled: int
    unlabelled: int
    rated: int
    vouchable: int
    warm: int
    cooling: int
    dormant: int


def stats(store: Store) -> Stats:
    """Count. *Vouchable*: labelled, know and trust of 3 or more, spoken to, judged within 24 months, not forbidden."""
    with store.read() as db:
        since = months_before(store.today, RATING_MONTHS)
        return Stats(*statistics.counts(db, LOWEST_MARK, since))


def history(store: Store, months: int = 6) -> tuple[Moment, ...]:
    """Counts as of the last day of each of the `months` before this one, oldest first, and as of today.

    By the rules of `stats`, from what had happened by each day; boundaries and what makes a label are those of now.
    """
    days = month_ends(store.today, months)
    with store.read() as db:
        return moments(statistics.courses(db, days[0], store.today), days, store.constants)
