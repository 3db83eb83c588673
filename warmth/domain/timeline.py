"""What happened with whom."""

from __future__ import annotations

from dataclasses import dataclass

from warmth.domain.interactions import Interaction
from warmth.domain.named import Named
from warmth.domain.warmth import Touch


@dataclass(frozen=True, slots=True)
class Happening:
    """An interaction with everyone known who was in it."""

    interaction: Interaction
    people: tuple[Named, ...]

    @property
    def touch(self) -> Touch:
        """The interaction as the model sees it."""
        happened = self.interaction
        return Touch(happened.on, happened.kind, happened.direction, happened.group)
