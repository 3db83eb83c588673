"""Whether two people may be introduced: what stands against it, and which of that you may override."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from warmth.domain.introduce_reasons import Bounded, KeepApart, LongSilent, Refusal, Tried
from warmth.domain.introducing import Between, Facts, long_silences, refusals
from warmth.domain.introductions import Introduction, Stage


@dataclass(frozen=True, slots=True)
class Against:
    """What stands against introducing two people: every refusal, and whom to say hello to first."""

    refusals: tuple[Refusal, ...]
    silences: tuple[LongSilent, ...]

    @property
    def forbidding(self) -> tuple[Refusal, ...]:
        """The refusals that stand even if you insist: a boundary, a pair to keep apart, a no that was said before."""
        return tuple(one for one in self.refusals if _forbids(one))


def _forbids(refusal: Refusal) -> bool:
    if isinstance(refusal, Tried):
        return refusal.stage == Stage.DECLINED
    return isinstance(refusal, Bounded | KeepApart)


def against(x: Facts, y: Facts, between: Between, today: date) -> Against:
    """What stands against introducing two people on a day."""
    return Against(refusals(x, y, between, today), long_silences(x, y))


def tried(earlier: Iterable[Introduction]) -> str | None:
    """How the earlier introductions of a pair, newest first, are remembered: a no outweighs whatever came after."""
    stages = [one.stage for one in earlier]
    return Stage.DECLINED if Stage.DECLINED in stages else next(iter(stages), None)
