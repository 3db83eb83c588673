"""Reconnect: whom to get back in touch with, as signals that each find a reason or none."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

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
from warmth.domain.warmth import State, Trend

DAILY_BUDGET = 5
ATTEMPTS_LEFT_TO_THEM = 3
"""Unanswered attempts in a row after which the next word is theirs."""


@dataclass(frozen=True, slots=True)
class Weights:
    """Points of the signals. Judgement, not measurement; `[reconnect]` in the configuration overrides them."""

    promise: int = 40
    over_cadence: int = 30
    day: int = 30
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
    """What the signals look at, about one person on one day. Silences and gaps in days, warmth 0–100."""

    id: int
    name: str
    state: State
    warmth: float | None = None
    warmth_then: float | None = None
    trend: Trend | None = None
    silence: int | None = None
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

    @property
    def ambient(self) -> bool:
        """Someone never to be nagged about."""
        return self.cadence == cadence.NONE


Signal = Callable[[Facts, Weights], ReconnectReason | None]


def over_cadence(facts: Facts, weights: Weights) -> OverCadence | None:
    """Silent for longer than you want to be."""
    if not facts.cadence or facts.silence is None or facts.silence <= facts.cadence:
        return None
    over = round(10 * (facts.silence / facts.cadence - 1))
    return OverCadence(weights.over_cadence + min(over, weights.most_added), facts.silence, facts.cadence)


def long_silence(facts: Facts, weights: Weights) -> LongSilence | None:
    """Drifting: silent for several times the own usual gap."""
    if facts.state != State.DRIFTING or facts.ambient:
        return None
    if facts.silence is None or facts.usual_gap is None or facts.ratio is None:
        return None
    missed = max(round(4 * (facts.ratio - 2)), 0)
    return LongSilence(weights.long_silence + min(missed, weights.most_added), facts.silence, facts.usual_gap)


def cooling(facts: Facts, weights: Weights) -> Cooling | None:
    """Cooling, but not cold yet."""
    if facts.trend != Trend.COOLING or facts.ambient or facts.warmth is None or facts.warmth_then is None:
        return None
    if facts.state == State.DORMANT or facts.warmth < 15:
        return None
    drop = round((facts.warmth_then - facts.warmth) / 2)
    points = weights.cooling + min(drop, weights.most_added)
    return Cooling(points, round(facts.warmth_then), round(facts.warmth))


def revive(facts: Facts, weights: Weights) -> Revive | None:
    """Dormant, but trusted."""
    if facts.state != State.DORMANT or facts.ambient or facts.trust is None or facts.trust < 4:
        return None
    return Revive(weights.revive + 2 * (facts.trust - 4), facts.trust, facts.silence or 0)


def promise_due(facts: Facts, weights: Weights) -> PromiseDue | None:
    """Something promised is due, the more overdue the stronger."""
    if facts.promise is None:
        return None
    late = min(max(-facts.promise.in_days, 0), weights.most_added)
    return replace(facts.promise, points=weights.promise + late)


def day_near(facts: Facts, weights: Weights) -> DayNear | None:
    """A day of theirs is near, the nearer the stronger."""
    return None if facts.day is None else replace(facts.day, points=max(weights.day - facts.day.in_days, 0))


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


BURST_SIZE, BURST_DAYS, BURST_A_DAY = 8, 7, 3


def bursts(met: dict[date, int]) -> dict[date, date]:
    """Which days belong to a burst, more than eight people first met within a week: day → the burst's first day."""
    found: dict[date, date] = {}
    days = sorted(met)
    for first in days:
        week = [day for day in days if first <= day < first + timedelta(BURST_DAYS)]
        if sum(met[day] for day in week) > BURST_SIZE:
            found |= {day: first for day in week if day not in found}
    return found


def choose(
    suggestions: Sequence[Suggestion[ReconnectReason]], places: int, burst_of: dict[int, date]
) -> list[Suggestion[ReconnectReason]]:
    """The best `places`: at most three of one burst (`burst_of`: person → burst), at least one in five to revive."""
    taken: dict[date, int] = {}
    fitting = []
    for one in sorted(suggestions, key=lambda s: (-s.score, s.id)):
        burst = burst_of.get(one.id)
        if burst is not None:
            taken[burst] = taken.get(burst, 0) + 1
            if taken[burst] > BURST_A_DAY:
                continue
        fitting.append(one)
    chosen, waiting = fitting[:places], fitting[places:]
    wanted = -(-places // 5) if places > 1 else 0
    spare = [one for one in waiting if _revives(one)]
    while spare and sum(map(_revives, chosen)) < wanted:
        lowest = next((one for one in reversed(chosen) if not _revives(one)), None)
        if lowest is None:
            break
        chosen[chosen.index(lowest)] = spare.pop(0)
    return sorted(chosen, key=lambda s: (-s.score, s.id))


def _revives(suggestion: Suggestion[ReconnectReason]) -> bool:
    return any(isinstance(reason, Revive) for reason in suggestion.reasons)
