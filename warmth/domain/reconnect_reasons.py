"""Why to get back in touch with someone, and why now."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from warmth.domain.reasons import Reason


@dataclass(frozen=True, slots=True)
class OverCadence(Reason):
    """Silent for longer than the cadence wanted. Days."""

    silence: int
    cadence: int


@dataclass(frozen=True, slots=True)
class LongSilence(Reason):
    """Silent for several times the own usual gap. Days."""

    silence: int
    usual_gap: float


@dataclass(frozen=True, slots=True)
class Cooling(Reason):
    """Warmth fell over the last `days` and is not cold yet. Whole numbers of warmth."""

    before: int
    now: int
    days: int


@dataclass(frozen=True, slots=True)
class Revive(Reason):
    """Trusted, but dormant. `silence` in days."""

    trust: int
    silence: int


@dataclass(frozen=True, slots=True)
class PromiseDue(Reason):
    """Something was promised; `mine` tells by whom, `in_days` is negative when it is overdue."""

    text: str
    mine: bool
    in_days: int


@dataclass(frozen=True, slots=True)
class DayNear(Reason):
    """A birthday or another day is near: `theirs`, or one that you share, as in *10 years since you met*."""

    what: str
    on: date
    in_days: int
    theirs: bool = True


@dataclass(frozen=True, slots=True)
class NewPosition(Reason):
    """They took a new position; `noticed_on` is the day it was first seen."""

    title: str
    organization: str
    noticed_on: date


@dataclass(frozen=True, slots=True)
class OpenAsk(Reason):
    """They ask for something that `giver` (None for yourself) could meet with `offer`."""

    ask: str
    giver: str | None
    offer: str


@dataclass(frozen=True, slots=True)
class FollowUp(Reason):
    """An introduction with them waits for its next step since `since`."""

    other: str
    stage: str
    since: date


@dataclass(frozen=True, slots=True)
class DoorOwed(Reason):
    """They opened a door for you that you never returned; `to` is whom an introduction led to, as in `to Cy`."""

    door: str
    on: date | None
    to: str = ""


@dataclass(frozen=True, slots=True)
class Regard(Reason):
    """What you think of them lifts the other reasons."""

    know: int | None
    like: int | None
    trust: int | None


ReconnectReason = (
    OverCadence | LongSilence | Cooling | Revive | PromiseDue | DayNear | NewPosition | OpenAsk | FollowUp | DoorOwed
    | Regard
)  # fmt: skip
