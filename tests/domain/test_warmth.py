"""Warmth: the published vectors, weights, bands, trend and attempts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

import pytest

from warmth.domain.interactions import Direction, Kind
from warmth.domain.warmth import (
    DEFAULTS,
    Band,
    State,
    Touch,
    Trend,
    band_of,
    day_weights,
    decayed_sum,
    measure,
    warmth_of,
    weight,
)

TODAY = date(2026, 11, 22)
BOTH, IN, OUT = Direction.BOTH, Direction.IN, Direction.OUT
MEETING, MESSAGE, REACTION = Kind.MEETING, Kind.MESSAGE, Kind.REACTION


def touch(age: int, direction: Direction = BOTH, kind: Kind = MESSAGE, group: int = 1) -> Touch:
    return Touch(TODAY - timedelta(age), kind, direction, group)


def meetings(ages: Iterable[int]) -> list[Touch]:
    return [touch(age, kind=MEETING) for age in ages]


@pytest.mark.parametrize(
    ("touches", "total", "shown"),
    [
        (meetings([0]), 1, 33),
        (meetings([0, 1]), 1.968, 50),
        ([touch(0, IN if turn % 2 else OUT) for turn in range(10)], 1, 33),
        ([touch(0, OUT)], 0.5, 20),
        ([touch(0, OUT), touch(10, OUT)], 0.875, 30),
        ([touch(30, IN, Kind.EMAIL, group=4)], 0.25, 11),
        ([touch(age, kind=Kind.CALL) for age in range(0, 53 * 7, 7)], 11.59, 85),
        ([touch(30, IN, REACTION)], 0.125, 6),
    ],
)
def test_the_model_s_own_examples_come_out_as_published(touches: list[Touch], total: float, shown: int) -> None:
    found = measure(touches, TODAY)
    assert found.sum == pytest.approx(total, abs=0.006)
    assert found.warmth is not None
    assert round(found.warmth) == shown


def test_nothing_logged_is_unknown_not_cold() -> None:
    found = measure([], TODAY)
    assert (found.warmth, found.warmth_then, found.band, found.trend) == (None, None, None, None)
    assert (found.silence, found.rhythm, found.ratio, found.last_contact) == (None, None, None, None)
    assert (found.sum, found.attempts, found.state, found.last_contact) == (0, 0, State.NEW, None)


@pytest.mark.parametrize(
    ("one", "expected"),
    [
        (touch(0, BOTH, MEETING), 1),
        (touch(0, IN), 1),
        (touch(0, OUT), 1 / 2),
        (touch(0, IN, REACTION), 1 / 4),
        (touch(0, OUT, REACTION), 1 / 8),
        (touch(0, BOTH, MEETING, group=4), 1 / 2),
        (touch(0, OUT, Kind.EMAIL, group=9), 1 / 6),
        (touch(0, BOTH, MEETING, group=0), 1),
    ],
)
def test_an_interaction_weighs_direction_times_group_times_kind(one: Touch, expected: float) -> None:
    assert weight(one) == pytest.approx(expected)


@pytest.mark.parametrize("kind", sorted(set(Kind) - {REACTION}))
def test_every_kind_but_a_reaction_weighs_the_same(kind: Kind) -> None:
    assert weight(touch(0, BOTH, kind)) == 1


def test_a_day_weighs_as_its_heaviest_interaction() -> None:
    a_day = [touch(3, OUT), touch(3, IN, group=4), touch(3, IN, group=2), touch(3, IN, REACTION)]
    assert day_weights(a_day) == {TODAY - timedelta(3): pytest.approx(2**-0.5)}


def test_what_lies_ahead_does_not_count_yet() -> None:
    ahead = touch(-1, BOTH, MEETING)
    assert measure([ahead], TODAY) == measure([], TODAY)
    assert measure([touch(5), ahead], TODAY) == measure([touch(5)], TODAY)
    assert decayed_sum({TODAY + timedelta(1): 1.0}, TODAY) == 0


def test_today_counts_in_full() -> None:
    assert decayed_sum({TODAY: 1.0}, TODAY) == 1


@pytest.mark.parametrize(
    ("warmth", "band"),
    [
        (0, Band.COLD),
        (14.999, Band.COLD),
        (15, Band.COOL),
        (39.999, Band.COOL),
        (40, Band.WARM),
        (66.999, Band.WARM),
        (67, Band.HOT),
        (100, Band.HOT),
    ],
)
def test_bands_are_decided_at_their_edge_without_rounding(warmth: float, band: Band) -> None:
    assert band_of(warmth, unreciprocated=False) is band
    assert band_of(warmth, unreciprocated=True) is (band if band is Band.COLD else Band.COOL)


def test_a_band_shown_as_its_edge_may_still_be_below_it() -> None:
    nearly = measure([touch(0), touch(61)], TODAY)
    assert nearly.warmth is not None
    assert round(nearly.warmth) == 40
    assert nearly.band is Band.COOL


def test_ninety_days_ago_counts_the_same_record_as_it_was_then() -> None:
    found = measure([touch(0), touch(100)], TODAY)
    assert found.warmth_then == pytest.approx(warmth_of(1 / (1 + 10 / 30)))


@pytest.mark.parametrize(
    ("ages", "trend"),
    [
        ([0], Trend.WARMING),
        ([90], Trend.COOLING),
        ([200], Trend.STEADY),
        (range(0, 730, 7), Trend.STEADY),
        (range(90, 400, 7), Trend.COOLING),
    ],
)
def test_warmth_is_compared_with_ninety_days_ago(ages: Iterable[int], trend: Trend) -> None:
    assert measure(meetings(ages), TODAY).trend is trend


def test_a_trend_begins_at_exactly_ten() -> None:
    change = measure([touch(0)], TODAY).warmth
    assert change is not None
    exactly, above = (replace(DEFAULTS, trend_step=step) for step in (change, change + 1e-9))
    assert measure([touch(0)], TODAY, constants=exactly).trend is Trend.WARMING
    assert measure([touch(0)], TODAY, constants=above).trend is Trend.STEADY
    assert DEFAULTS.trend_step == 10


def test_two_days_of_yours_without_an_answer_are_unreciprocated() -> None:
    assert not measure([touch(0, OUT), touch(0, OUT)], TODAY).unreciprocated
    assert measure([touch(0, OUT), touch(1, OUT)], TODAY).unreciprocated
    assert measure([touch(0, OUT), touch(1, OUT), touch(2, IN, REACTION)], TODAY).unreciprocated
    assert not measure([touch(0, OUT), touch(1, OUT, REACTION)], TODAY).unreciprocated
    assert not measure([touch(0, OUT), touch(1, OUT), touch(900, IN)], TODAY).unreciprocated


def test_a_flood_of_unanswered_words_stays_cool() -> None:
    found = measure([touch(age, OUT) for age in range(40)], TODAY)
    assert found.warmth is not None
    assert found.warmth > DEFAULTS.hot
    assert found.band is Band.COOL


def test_silence_runs_from_the_last_day_they_took_part() -> None:
    found = measure([touch(50, IN), touch(40, BOTH), touch(10, OUT), touch(5, IN, REACTION)], TODAY)
    assert (found.silence, found.last_contact) == (40, TODAY - timedelta(40))
    assert found.last_contact is not None


def test_attempts_are_the_days_you_wrote_since_they_last_took_part() -> None:
    history = [touch(60, OUT), touch(50, IN), touch(50, OUT), touch(9, OUT), touch(9, OUT), touch(2, OUT)]
    assert measure(history, TODAY).attempts == 2
    assert measure([*history, touch(1, OUT, REACTION)], TODAY).attempts == 2
    assert measure([*history, touch(2, IN)], TODAY).attempts == 0
    assert measure([touch(3, OUT), touch(2, OUT)], TODAY).attempts == 2


def test_a_leap_day_is_a_day_like_any_other() -> None:
    leap = date(2024, 2, 29)
    found = measure([Touch(leap, MEETING, BOTH)], date(2025, 2, 28))
    assert found.silence == 365
    assert measure([Touch(date(2024, 2, 28), MEETING, BOTH)], date(2024, 3, 1)).silence == 2


def test_the_first_days_of_the_calendar_can_be_measured() -> None:
    found = measure([Touch(date.min, MEETING, BOTH)], date.min + timedelta(5))
    assert found.silence == 5
    assert found.warmth_then == pytest.approx(100 / 3)
