"""Reconnect: whom to get back in touch with, as signals that each find a reason or none."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from warmth.domain import cadence
from warmth.domain.boundaries import Boundary
from warmth.domain.reconnect_reasons import (
    Cooling,
    DayNear,
    DoorOwed,
    FollowUp,
    LongSilence,
    NewPosition,
    OpenAsk,
    OverCadence,
    PromiseDue,
    ReconnectReason,
    Regard,
    Revive,
)
from warmth.domain.suggestions import Suggestion
from warmth.domain.vouching import TRUSTED
from warmth.domain.warmth import DEFAULTS, Constants, State, Trend

DAILY_BUDGET = 5
ATTEMPTS_LEFT_TO_THEM = 3
"""Unanswered attempts in a row after which the next word is theirs."""


@dataclass(frozen=True, slots=True)
class Weights:
    """Points of the signals. Judgement, not measurement; `[reconnect]` in the configuration overrides them."""

    promise: int = 40
    over_cadence: int = 30
    day: int = 30
    anniversary: int = 16
    revive: int = 26
    follow_up: int = 26
    open_ask: int = 22
    long_silence: int = 20
    new_position: int = 18
    cooling: int = 15
    door: int = 12
    regard_share: int = 2
    """Marks (0–15) per point of regard."""
    most_added: int = 20
    """What degree (days over, gaps missed) can add to a signal at most."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What the signals look at, about one person on one day. Silences and gaps in days, warmth 0–100.

    `constants` are those that the measures were taken by.
    """

    id: int
    name: str
    state: State
    warmth: float | None = None
    warmth_then: float | None = None
    trend: Trend | None = None
    silence: int | None = None
    bumped: int | None = None
    """Days since the rhythm was begun anew by hand."""
    usual_gap: float | None = None
    gaps: int = 0
    ratio: float | None = None
    attempts: int = 0
    cadence: int | None = None
    know: int | None = None
    like: int | None = None
    trust: int | None = None
    boundaries: frozenset[Boundary] = frozenset()
    met_on: date | None = None
    snoozed_until: date | None = None
    archived: bool = False
    promise: PromiseDue | None = None
    """What the store states outright comes as a reason without points; its signal gives it its weight."""
    day: DayNear | None = None
    position: NewPosition | None = None
    ask: OpenAsk | None = None
    follow_up: FollowUp | None = None
    door: DoorOwed | None = None
    constants: Constants = DEFAULTS

    @property
    def ambient(self) -> bool:
        """Someone never to be nagged about."""
        return self.cadence == cadence.NONE

    @property
    def quiet(self) -> int | None:
        """Days since the last contact, or since the rhythm was begun anew: what a wish to be in touch counts from."""
        if self.silence is None or self.bumped is None:
            return self.silence
        return min(self.silence, self.bumped)

    @property
    def begun_anew(self) -> bool:
        """Is it less than a usual gap since the rhythm was begun anew by hand?"""
        return self.bumped is not None and self.usual_gap is not None and self.bumped < self.usual_gap


Signal = Callable[[Facts, Weights], ReconnectReason | None]


def over_cadence(facts: Facts, weights: Weights) -> OverCadence | None:
    """Silent for longer than you want to be."""
    if not facts.cadence or facts.silence is None or facts.quiet is None or facts.quiet <= facts.cadence:
        return None
    over = round(10 * (facts.quiet / facts.cadence - 1))
    return OverCadence(weights.over_cadence + min(over, weights.most_added), facts.silence, facts.cadence)


def long_silence(facts: Facts, weights: Weights) -> LongSilence | None:
    """Drifting: silent for several times the own usual gap."""
    if facts.state != State.DRIFTING or facts.ambient:
        return None
    if facts.silence is None or facts.quiet is None or facts.usual_gap is None or facts.ratio is None:
        return None
    ratio, drifting = facts.ratio, facts.constants.drifting_gaps
    if facts.quiet < facts.silence:
        ratio = facts.quiet / facts.usual_gap
        if ratio < drifting:
            return None
    missed = max(round(4 * (ratio - drifting)), 0)
    return LongSilence(weights.long_silence + min(missed, weights.most_added), facts.silence, facts.usual_gap)


def cooling(facts: Facts, weights: Weights) -> Cooling | None:
    """Cooling, but not cold yet; not for a usual gap after the rhythm was begun anew."""
    if facts.trend != Trend.COOLING or facts.ambient or facts.warmth is None or facts.warmth_then is None:
        return None
    if facts.state == State.DORMANT or facts.warmth < facts.constants.cool or facts.begun_anew:
        return None
    drop = round((facts.warmth_then - facts.warmth) / 2)
    points = weights.cooling + min(drop, weights.most_added)
    return Cooling(points, round(facts.warmth_then), round(facts.warmth), facts.constants.trend_days)


def revive(facts: Facts, weights: Weights) -> Revive | None:
    """Dormant, but trusted."""
    if facts.state != State.DORMANT or facts.ambient or facts.trust is None or facts.trust < TRUSTED:
        return None
    return Revive(weights.revive + 2 * (facts.trust - TRUSTED), facts.trust, facts.silence or 0)


def promise_due(facts: Facts, weights: Weights) -> PromiseDue | None:
    """Something promised is due, the more overdue the stronger."""
    if facts.promise is None:
        return None
    late = min(max(-facts.promise.in_days, 0), weights.most_added)
    return replace(facts.promise, points=weights.promise + late)


def day_near(facts: Facts, weights: Weights) -> DayNear | None:
    """A day of theirs is near, or one that you share; the nearer the stronger."""
    if facts.day is None:
        return None
    points = weights.day if facts.day.theirs else weights.anniversary
    return replace(facts.day, points=max(points - facts.day.in_days, 0))


def new_position(facts: Facts, weights: Weights) -> NewPosition | None:
    """Something to congratulate on."""
    return None if facts.position is None else replace(facts.position, points=weights.new_position)


def open_ask(facts: Facts, weights: Weights) -> OpenAsk | None:
    """You know how to meet an ask of theirs."""
    return None if facts.ask is None else replace(facts.ask, points=weights.open_ask)


def follow_up(facts: Facts, weights: Weights) -> FollowUp | None:
    """An introduction waits for its next step."""
    return None if facts.follow_up is None else replace(facts.follow_up, points=weights.follow_up)


def door_owed(facts: Facts, weights: Weights) -> DoorOwed | None:
    """A door they opened was never returned."""
    return None if facts.door is None else replace(facts.door, points=weights.door)


SIGNALS: tuple[Signal, ...] = (
    promise_due, over_cadence, day_near, revive, follow_up, open_ask, long_silence, new_position, cooling, door_owed
)  # fmt: skip


def left_out(facts: Facts, today: date) -> bool:
    """Is this person never suggested today, whatever else is true?"""
    return (
        facts.state == State.UNLABELLED
        or facts.archived
        or Boundary.DO_NOT_CONTACT in facts.boundaries
        or facts.attempts >= ATTEMPTS_LEFT_TO_THEM
        or (facts.snoozed_until is not None and facts.snoozed_until > today)
    )


def suggest(facts: Facts, weights: Weights, today: date) -> Suggestion[ReconnectReason] | None:
    """The suggestion that one person is today, or None when there is nothing to say."""
    if left_out(facts, today):
        return None
    reasons = [reason for signal in SIGNALS if (reason := signal(facts, weights)) is not None]
    if not reasons:
        return None
    regard = sum(mark or 0 for mark in (facts.know, facts.like, facts.trust)) // weights.regard_share
    if regard:
        reasons.append(Regard(regard, facts.know, facts.like, facts.trust))
    reasons.sort(key=lambda reason: -reason.points)
    return Suggestion(facts.id, facts.name, tuple(reasons))
