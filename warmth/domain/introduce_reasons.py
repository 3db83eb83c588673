"""Why two people would gain from each other, and why an introduction is refused or not yet due."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from warmth.domain.boundaries import Boundary
from warmth.domain.gifts import Bridge
from warmth.domain.reasons import Reason


@dataclass(frozen=True, slots=True)
class Fit(Reason):
    """An ask of one meets something the other gives; `gives` says how: offer, skill, tag, position or ask.

    `words` are equal in both, `bridges` are other words that mean it; `partly` when that is not all of the ask.
    """

    asker: str
    ask: str
    giver: str
    gift: str
    gives: str
    seen: bool
    words: tuple[str, ...]
    bridges: tuple[Bridge, ...] = ()
    partly: bool = False


@dataclass(frozen=True, slots=True)
class NewCircle(Reason):
    """The two share no organization, no tag and nobody you know of."""


@dataclass(frozen=True, slots=True)
class LowerStanding(Reason):
    """The lower of the two standings, which the fit is worth: a mean mark, 0–5, of `name`."""

    name: str
    mark: float


IntroduceReason = Fit | NewCircle | LowerStanding


@dataclass(frozen=True, slots=True)
class NoOrigin(Reason):
    """You cannot say how you know them."""

    name: str


@dataclass(frozen=True, slots=True)
class NotRated(Reason):
    """Know or trust was never judged."""

    name: str


@dataclass(frozen=True, slots=True)
class RatedLow(Reason):
    """You judged know or trust below 3; `what` names which."""

    name: str
    what: str
    mark: int


@dataclass(frozen=True, slots=True)
class RatingOld(Reason):
    """The judgement is older than 24 months."""

    name: str
    on: date


@dataclass(frozen=True, slots=True)
class NeverSpoke(Reason):
    """There was never anything two-way between you."""

    name: str


@dataclass(frozen=True, slots=True)
class Bounded(Reason):
    """A boundary forbids it."""

    name: str
    boundary: Boundary


@dataclass(frozen=True, slots=True)
class AlreadyKnow(Reason):
    """The two know each other."""

    name: str
    other: str


@dataclass(frozen=True, slots=True)
class KeepApart(Reason):
    """The two must not be put together."""

    name: str
    other: str


@dataclass(frozen=True, slots=True)
class Tried(Reason):
    """This introduction was made, declined or is open already; `stage` says which."""

    name: str
    other: str
    stage: str


@dataclass(frozen=True, slots=True)
class AskedTooOften(Reason):
    """They had more than two introductions within 90 days, the first of them on the day of `since`."""

    name: str
    times: int
    since: date | None = None


Refusal = (
    NoOrigin | NotRated | RatedLow | RatingOld | NeverSpoke | Bounded | AlreadyKnow | KeepApart | Tried | AskedTooOften
)


@dataclass(frozen=True, slots=True)
class LongSilent(Reason):
    """You can vouch for them but have been silent for over a year: say hello first. `silence` in days."""

    name: str
    silence: int


@dataclass(frozen=True, slots=True)
class OneSided(Reason):
    """Only one side's gain is known: what would `name` get?"""

    name: str


Reservation = LongSilent | OneSided
