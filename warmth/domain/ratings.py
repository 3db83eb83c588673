"""Ratings: the user's own dated judgement, know, like and trust, 0–5 each. Unrated is not zero."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from warmth.domain.errors import WarmthError

STALE_DAYS = 365
"""A rating older than this is stale: shown as such, and worth another look."""


@dataclass(frozen=True, slots=True)
class Rating:
    """One judgement as it was given; what was not judged then is None. `id` is 0 until it is kept."""

    on: date
    know: int | None = None
    like: int | None = None
    trust: int | None = None
    why: str = ""
    id: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a person stands today: the latest judgement of each kind, with its day."""

    know: int | None = None
    like: int | None = None
    trust: int | None = None
    know_on: date | None = None
    trust_on: date | None = None
    rated_on: date | None = None

    @property
    def klt(self) -> int | None:
        """The know-like-trust score, 0–15; None until all three are given."""
        if self.know is None or self.like is None or self.trust is None:
            return None
        return self.know + self.like + self.trust

    @property
    def oldest_on(self) -> date | None:
        """The day of the older of know and trust, the two that honesty rests on."""
        if self.know_on is None or self.trust_on is None:
            return None
        return min(self.know_on, self.trust_on)


def standing(ratings: Iterable[Rating]) -> Standing:
    """Fold a history, oldest first, into where the person stands now."""
    know = like = trust = None
    know_on = trust_on = rated_on = None
    for rating in ratings:
        rated_on = rating.on
        if rating.know is not None:
            know, know_on = rating.know, rating.on
        if rating.like is not None:
            like = rating.like
        if rating.trust is not None:
            trust, trust_on = rating.trust, rating.on
    return Standing(know, like, trust, know_on, trust_on, rated_on)


def check_mark(name: str, mark: int | None) -> int | None:
    """Return `mark` when it is None or within 0–5; raise WarmthError otherwise."""
    if mark is not None and not 0 <= mark <= 5:
        raise WarmthError(f"{name} goes from 0 to 5, not {mark}.")
    return mark
