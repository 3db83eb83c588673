"""Acquaintances: two of your people know each other, or must not be put together."""

from __future__ import annotations

from dataclasses import dataclass

from warmth.domain.named import Named

KNOWS, APART = "knows", "apart"


@dataclass(frozen=True, slots=True)
class Acquaintance:
    """The other person of a pair, and how the two stand: `knows` or `apart`."""

    other: Named
    kind: str
    note: str
