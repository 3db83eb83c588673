"""What the inbox warns of."""

from __future__ import annotations

from dataclasses import dataclass

from warmth.domain.reasons import Reason


@dataclass(frozen=True, slots=True)
class NoNote(Reason):
    """You asked to connect without a word of your own."""


@dataclass(frozen=True, slots=True)
class ManyUnknown(Reason):
    """Of `decided` requests of yours, `refused` were refused by people who do not know you."""

    refused: int
    decided: int


InboxReason = NoNote | ManyUnknown
