"""Rhythm: the usual gap between contacts, from the gaps on record and the cadence wanted."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import Protocol


class RhythmConstants(Protocol):
    """The part of the model's constants that rhythm uses."""

    @property
    def gaps_kept(self) -> int: ...
    @property
    def gaps_span(self) -> int: ...
    @property
    def cadence_weight(self) -> float: ...
    @property
    def default_cadence(self) -> int: ...
    @property
    def gap_min(self) -> int: ...
    @property
    def gap_max(self) -> int: ...


@dataclass(frozen=True, slots=True)
class Rhythm:
    """`gap` is the usual gap g in days; `gaps` how many gaps count (n); `middle` their median m in days, if any."""

    gap: float
    gaps: int
    middle: float | None


def rhythm(contacts: Sequence[date], cadence: int | None, constants: RhythmConstants) -> Rhythm:
    """g = exp((2·ln c + n·ln m)/(2 + n)), kept within 7 … 730 days; `contacts` are the contact days in order.

    The last six gaps count; none does when together they span under 21 days.
    """
    ordinals = [day.toordinal() for day in contacts[-(constants.gaps_kept + 1) :]]
    gaps = [later - earlier for earlier, later in pairwise(ordinals)]
    if sum(gaps) < constants.gaps_span:
        gaps = []
    wanted = math.log(cadence or constants.default_cadence)
    middle = _median(gaps) if gaps else None
    pull = len(gaps) * math.log(middle) if middle else 0.0
    gap = math.exp((constants.cadence_weight * wanted + pull) / (constants.cadence_weight + len(gaps)))
    return Rhythm(min(max(gap, constants.gap_min), constants.gap_max), len(gaps), middle)


def _median(gaps: Sequence[int]) -> float:
    """The median; the `statistics` module costs a tenth of every start, for this alone."""
    ranked, half = sorted(gaps), len(gaps) // 2
    return ranked[half] if len(gaps) % 2 else (ranked[half - 1] + ranked[half]) / 2
