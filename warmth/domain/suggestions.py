"""A suggestion is its reasons."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

from warmth.domain.reasons import Reason

R = TypeVar("R", bound=Reason, covariant=True)


@dataclass(frozen=True, slots=True)
class Suggestion(Generic[R]):
    """One person and why. Ordered by score, highest first, then by id, so that the order is total and stable."""

    id: int
    name: str
    reasons: tuple[R, ...]

    @property
    def score(self) -> int:
        """The sum of the reasons' points."""
        return sum(reason.points for reason in self.reasons)
