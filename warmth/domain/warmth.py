"""Warmth and rhythm: what is measured from interactions, never from judgement.

S = Σ w(d) / (1 + (today − d)/30) over touch-days d, warmth = 100·S/(S + 2). On seven public records of who contacted
whom, this sum ranks who is in touch within the next 90 days best (AUC .822) without a constant to choose per medium,
and S/(S + 2) is already a probability. docs/model.md has the evidence.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from warmth.domain.interactions import Direction, Kind
from warmth.domain.rhythm import Rhythm, rhythm


class Band(StrEnum):
    """Warmth in a word."""

    HOT = "hot"
    WARM = "warm"
    COOL = "cool"
    COLD = "cold"


class Trend(StrEnum):
    """Warmth against what it was 90 days ago."""

    WARMING = "warming"
    STEADY = "steady"
    COOLING = "cooling"


class State(StrEnum):
    """Where a relationship stands; the first that fits, in this order."""

    UNLABELLED = "unlabelled"
    NEW = "new"
    ONE_SIDED = "one-sided"
    DORMANT = "dormant"
    DRIFTING = "drifting"
    DUE = "due"
    IN_RHYTHM = "in rhythm"


@dataclass(frozen=True, slots=True)
class Constants:
    """The numbers that are judgement rather than measurement. `[model]` in the configuration overrides them."""

    half_age_days: int = field(default=30, metadata={"means": "age in days at which a touch counts half"})
    even_sum: float = field(default=2.0, metadata={"means": "the sum S at which warmth is 50"})
    out_weight: float = field(default=0.5, metadata={"means": "weight of a touch that only you made"})
    reaction_weight: float = field(default=0.25, metadata={"means": "weight of a like or an endorsement"})
    hot: float = field(default=67, metadata={"means": "warmth from which a tie is hot"})
    warm: float = field(default=40, metadata={"means": "warmth from which a tie is warm"})
    cool: float = field(default=15, metadata={"means": "warmth from which a tie is cool; below it is cold"})
    trend_days: int = field(default=90, metadata={"means": "days back that the trend compares with"})
    trend_step: float = field(default=10, metadata={"means": "change of warmth that makes a trend"})
    gaps_kept: int = field(default=6, metadata={"means": "latest gaps between contact days that make the rhythm"})
    gaps_span: int = field(default=21, metadata={"means": "days the gaps must span together to count"})
    cadence_weight: float = field(default=2.0, metadata={"means": "weight of the wanted cadence in the usual gap"})
    default_cadence: int = field(default=90, metadata={"means": "days taken as cadence when none is set"})
    gap_min: int = field(default=7, metadata={"means": "shortest usual gap in days"})
    gap_max: int = field(default=730, metadata={"means": "longest usual gap in days"})
    dormant_gaps: float = field(default=8.0, metadata={"means": "silence in usual gaps that means dormant"})
    dormant_days: int = field(default=730, metadata={"means": "silence in days that means dormant"})
    drifting_gaps: float = field(default=2.0, metadata={"means": "silence in usual gaps that means drifting"})
    drifting_min_gaps: int = field(default=2, metadata={"means": "gaps on record before anyone is drifting"})


DEFAULTS = Constants()


@dataclass(frozen=True, slots=True)
class Touch:
    """One interaction seen from one person. `group` counts the other people in it (at least 1)."""

    on: date
    kind: Kind
    direction: Direction
    group: int = 1


@dataclass(frozen=True, slots=True)
class Measure:
    """Everything measured about one person on one day. Days are whole and local; None means nothing is known.

    `attempts` counts the out-days after the last contact day; `two_way` says that words went both ways.
    """

    sum: float
    warmth: float | None
    warmth_then: float | None
    band: Band | None
    trend: Trend | None
    state: State
    silence: int | None
    rhythm: Rhythm | None
    ratio: float | None
    attempts: int
    last_contact: date | None
    unreciprocated: bool
    two_way: bool


def weight(touch: Touch, constants: Constants = DEFAULTS) -> float:
    """Weight of one interaction: direction × group × kind, in (0, 1]."""
    direction = constants.out_weight if touch.direction == Direction.OUT else 1.0
    kind = constants.reaction_weight if touch.kind == Kind.REACTION else 1.0
    return direction * kind / math.sqrt(max(touch.group, 1))


def day_weights(touches: Sequence[Touch], constants: Constants = DEFAULTS) -> dict[date, float]:
    """w(d): for each touch-day the largest weight among its interactions."""
    weights: dict[date, float] = {}
    for touch in touches:
        here = weight(touch, constants)
        if here > weights.get(touch.on, 0.0):
            weights[touch.on] = here
    return weights


def decayed_sum(weights: dict[date, float], today: date, constants: Constants = DEFAULTS) -> float:
    """S on `today`; days after it do not count yet."""
    return sum_at([(day.toordinal(), share) for day, share in weights.items()], today.toordinal(), constants)


def sum_at(shares: Sequence[tuple[int, float]], now: int, constants: Constants = DEFAULTS) -> float:
    """S on the day `now`, for the weights of days; days are proleptic ordinals, for those who ask of many."""
    half = constants.half_age_days
    return sum([share / (1 + (now - day) / half) for day, share in shares if day <= now])


def warmth_of(total: float, constants: Constants = DEFAULTS) -> float:
    """100·S/(S + 2), in 0 … 100."""
    return 100 * total / (total + constants.even_sum)


def sum_of(warmth: float, constants: Constants = DEFAULTS) -> float:
    """The S at which warmth is so much: the way back from `warmth_of`."""
    return constants.even_sum * warmth / (100 - warmth) if warmth < 100 else math.inf


def band_of(warmth: float, *, unreciprocated: bool, constants: Constants = DEFAULTS) -> Band:
    """Decided on the unrounded value; a tie that never answered is never called warm or hot."""
    if warmth < constants.cool:
        return Band.COLD
    if warmth < constants.warm or unreciprocated:
        return Band.COOL
    return Band.HOT if warmth >= constants.hot else Band.WARM


def trend_day(today: date, constants: Constants = DEFAULTS) -> date:
    """The day whose warmth the trend of `today` compares with."""
    return date.fromordinal(max(1, today.toordinal() - constants.trend_days))


def trend_of(warmth: float, then: float, constants: Constants = DEFAULTS) -> Trend:
    """Decided on the unrounded values."""
    if abs(warmth - then) < constants.trend_step:
        return Trend.STEADY
    return Trend.WARMING if warmth > then else Trend.COOLING


def measure(
    touches: Sequence[Touch],
    today: date,
    *,
    labelled: bool = True,
    cadence: int | None = None,
    constants: Constants = DEFAULTS,
) -> Measure:
    """Measure one person from all their interactions. `cadence` is the wanted one in days, None when none is set."""
    past = [touch for touch in touches if touch.on <= today]
    weights = day_weights(past, constants)
    contacts = sorted({t.on for t in past if t.direction != Direction.OUT and t.kind != Kind.REACTION})
    outs = {t.on for t in past if t.direction == Direction.OUT and t.kind != Kind.REACTION}
    last = contacts[-1] if contacts else None
    unreciprocated = last is None and len(outs) >= 2
    total = decayed_sum(weights, today, constants)
    warmth, then, band, trend = _temperature(weights, total, today, unreciprocated, constants)
    silence = (today - last).days if last else None
    usual = rhythm(contacts, cadence, constants) if past else None
    ratio = silence / usual.gap if silence is not None and usual else None
    return Measure(
        sum=total,
        warmth=warmth,
        warmth_then=then,
        band=band,
        trend=trend,
        state=_state(labelled, last is None and len(outs) < 2, unreciprocated, silence, usual, cadence, constants),
        silence=silence,
        rhythm=usual,
        ratio=ratio,
        attempts=sum(1 for day in outs if last is None or day > last),
        last_contact=last,
        unreciprocated=unreciprocated,
        two_way=two_way(past),
    )


def two_way(past: Iterable[Touch]) -> bool:
    """Did words go both ways: in one interaction, or in at least one of each direction?"""
    ways = {touch.direction for touch in past if touch.kind != Kind.REACTION}
    return Direction.BOTH in ways or ways >= {Direction.IN, Direction.OUT}


def _temperature(
    weights: dict[date, float], total: float, today: date, unreciprocated: bool, constants: Constants
) -> tuple[float | None, float | None, Band | None, Trend | None]:
    if not weights:
        return None, None, None, None
    warmth = warmth_of(total, constants)
    before = trend_day(today, constants)
    then = warmth_of(decayed_sum(weights, before, constants), constants)
    band = band_of(warmth, unreciprocated=unreciprocated, constants=constants)
    return warmth, then, band, trend_of(warmth, then, constants)


def _state(
    labelled: bool,
    new: bool,
    unreciprocated: bool,
    silence: int | None,
    usual: Rhythm | None,
    cadence: int | None,
    constants: Constants,
) -> State:
    if not labelled:
        return State.UNLABELLED
    if new:
        return State.NEW
    if unreciprocated or silence is None or usual is None:
        return State.ONE_SIDED
    ratio = silence / usual.gap
    if ratio >= constants.dormant_gaps or silence > constants.dormant_days:
        return State.DORMANT
    if ratio >= constants.drifting_gaps and usual.gaps >= constants.drifting_min_gaps:
        return State.DRIFTING
    if cadence and silence > cadence:
        return State.DUE
    return State.IN_RHYTHM
