"""Telling where the boundaries of people come from, so that they can be set and lifted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from warmth.domain.boundaries import Boundary
from warmth.store import boundaries
from warmth.store.store import Store


@dataclass(frozen=True, slots=True)
class Held:
    """A boundary, how many of the people asked about carry it themselves, and which tags of theirs bring it."""

    boundary: Boundary
    own: int
    tags: tuple[str, ...]


def held(store: Store, who: Sequence[int]) -> list[Held]:
    """Every boundary, with what there is of it on these people."""
    with store.read() as db:
        own, of_tags = boundaries.own(db, who), boundaries.of_tags(db, who)
    return [Held(one, own.get(one, 0), tuple(of_tags.get(one, ()))) for one in Boundary]
