"""Introductions: two people, the reason, and the stages it went through."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from warmth.domain.named import Named

OVER = ("declined", "thanked")


@dataclass(frozen=True, slots=True)
class Step:
    """A stage, and the day it was reached."""

    stage: str
    on: date


@dataclass(frozen=True, slots=True)
class Introduction:
    """One introduction with all its steps, oldest first."""

    id: int
    a: Named
    b: Named
    reason: str
    stage: str
    steps: tuple[Step, ...]

    @property
    def since(self) -> date | None:
        """The day of the newest step."""
        return self.steps[-1].on if self.steps else None
