"""How rare it is that somebody could give something: BM25's inverse document frequency."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from math import log


@dataclass(frozen=True, slots=True)
class Rarity:
    """How many of `total` people could give something of each stem; nothing is known of an empty one."""

    total: int = 0
    holders: Mapping[str, int] = field(default_factory=dict)

    def of(self, stems: Sequence[str]) -> float:
        """BM25's inverse document frequency, on average: 1 for what nobody gives, near 0 for what everybody does."""
        if not self.total or not stems:
            return 1.0
        most = log(1 + (self.total + 0.5) / 0.5)
        return sum(self._idf(self.holders.get(stem, 0)) for stem in stems) / len(stems) / most

    def _idf(self, held: int) -> float:
        return log(1 + (max(self.total - held, 0) + 0.5) / (held + 0.5))


UNKNOWN = Rarity()
