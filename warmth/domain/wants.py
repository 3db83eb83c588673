"""Asks and offers: a line of text each, with a day, open or closed."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Basis(StrEnum):
    """How you know of an offer: first-hand, or because it is claimed."""

    SEEN = "seen"
    SAID = "said"


@dataclass(frozen=True, slots=True)
class Ask:
    """What somebody needs. Days are ISO text."""

    id: int
    text: str
    on: str
    closed_on: str | None


@dataclass(frozen=True, slots=True)
class Offer:
    """What somebody could give. Days are ISO text."""

    id: int
    text: str
    on: str | None
    closed_on: str | None
    basis: Basis
    source: str
