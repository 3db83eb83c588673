"""Counts that matter: how many you could place, judge and vouch for, never how many you have collected."""

from __future__ import annotations

from dataclasses import dataclass

from warmth.domain.months import months_before
from warmth.domain.vouching import LOWEST_MARK, RATING_MONTHS
from warmth.store import statistics
from warmth.store.store import Store


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
