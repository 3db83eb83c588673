"""Why someone could be let go, and what protects them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from warmth.domain.reasons import Reason


@dataclass(frozen=True, slots=True)
class NeverInTouch(Reason):
    """Unlabelled, and nothing ever went either way."""

    connected_on: str | None


@dataclass(frozen=True, slots=True)
class BareRequest(Reason):
    """They asked to connect without a word."""

    on: str | None


@dataclass(frozen=True, slots=True)
class OnlyPitched(Reason):
    """All they ever wrote were pitches; the last one began with `words`."""

    times: int
    last_on: date
    words: str


@dataclass(frozen=True, slots=True)
class NeverAnswered(Reason):
    """You wrote on `days` days, the last on `last_on`, and they never answered."""

    days: int
    last_on: date


@dataclass(frozen=True, slots=True)
class LongDormant(Reason):
    """Long silent, with low ratings or none. `silence` in days; `partly`: some marks are given, but not all."""

    silence: int
    klt: int | None
    partly: bool = False


@dataclass(frozen=True, slots=True)
class BarelyKnown(Reason):
    """You rated know 0 or 1."""

    know: int
    on: date | None


@dataclass(frozen=True, slots=True)
class DuplicateOf(Reason):
    """The record may be the same person as another."""

    other: str


@dataclass(frozen=True, slots=True)
class LeftNetwork(Reason):
    """They are gone from the newest full export."""

    since: date


PruneReason = (
    NeverInTouch | BareRequest | OnlyPitched | NeverAnswered | LongDormant | BarelyKnown | DuplicateOf | LeftNetwork
)


@dataclass(frozen=True, slots=True)
class NeverPrune(Reason):
    """A boundary says so."""


@dataclass(frozen=True, slots=True)
class Trusted(Reason):
    """You rated trust 4 or 5."""

    trust: int


@dataclass(frozen=True, slots=True)
class IsFamily(Reason):
    """Family is not pruned."""


@dataclass(frozen=True, slots=True)
class OpenPromise(Reason):
    """Something is promised between you."""

    text: str


@dataclass(frozen=True, slots=True)
class OpenIntroduction(Reason):
    """An introduction with them is under way."""

    other: str


@dataclass(frozen=True, slots=True)
class InTouchLately(Reason):
    """There was a contact within the last six months."""

    on: date


@dataclass(frozen=True, slots=True)
class ConnectedLately(Reason):
    """You connected within the last three months."""

    on: date


@dataclass(frozen=True, slots=True)
class KeptLately(Reason):
    """You kept them in a review within the last twelve months."""

    on: date


Protection = (
    NeverPrune | Trusted | IsFamily | OpenPromise | OpenIntroduction | InTouchLately | ConnectedLately | KeptLately
)
