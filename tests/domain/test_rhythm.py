"""Rhythm and cadence: the usual gap, and how often you want to be in touch."""

from __future__ import annotations

import math
from datetime import date, timedelta
from itertools import accumulate
from typing import Any

import pytest

from warmth.domain.cadence import NONE, effective_cadence
from warmth.domain.interactions import Direction, Kind
from warmth.domain.rhythm import Rhythm, rhythm
from warmth.domain.warmth import DEFAULTS, Touch, measure

START = date(2026, 1, 1)


def of(gaps: list[int], cadence: int | None = None) -> Rhythm:
    days = [START + timedelta(days) for days in accumulate([0, *gaps])]
    return rhythm(days, cadence, DEFAULTS)


def parts(found: Rhythm) -> tuple[Any, ...]:
    return found.gap, found.gaps, found.middle


def test_without_gaps_the_wanted_cadence_is_the_usual_gap() -> None:
    assert parts(rhythm([], None, DEFAULTS)) == (pytest.approx(90), 0, None)
    assert parts(of([])) == (pytest.approx(90), 0, None)
    assert of([], cadence=45).gap == pytest.approx(45)


def test_gaps_pull_by_their_number_and_the_cadence_by_two() -> None:
    assert of([30], cadence=90).gap == pytest.approx(math.exp((2 * math.log(90) + math.log(30)) / 3))
    assert of([10, 20, 30, 40]).gap == pytest.approx(math.exp((2 * math.log(90) + 4 * math.log(25)) / 6))


def test_the_middle_gap_counts_not_the_mean() -> None:
    assert of([10, 12, 400]).middle == 12
    assert of([10, 12, 14, 400]).middle == 13


def test_gaps_that_span_under_three_weeks_together_do_not_count() -> None:
    assert parts(of([10, 10])) == (pytest.approx(90), 0, None)
    assert of([10, 11]).gaps == 2
    assert of([21]).gaps == 1
    assert of([20]).gaps == 0
    assert of([1] * 30).gaps == 0


def test_only_the_latest_six_gaps_count() -> None:
    assert of([500, 10, 10, 10, 10, 10, 10]) == of([10, 10, 10, 10, 10, 10])
    assert of([500, 10, 10, 10, 10, 10]).gaps == 6
    assert of([500, 3, 3, 3, 3, 3, 3]).gaps == 0


@pytest.mark.parametrize(
    ("gaps", "cadence", "gap"), [([], 1, 7), ([], 7, 7), ([], 8, 8), ([], 730, 730), ([], 731, 730), ([], 5000, 730)]
)
def test_the_usual_gap_keeps_within_a_week_and_two_years(gaps: list[int], cadence: int, gap: float) -> None:
    assert of(gaps, cadence).gap == pytest.approx(gap)


def test_a_cadence_of_none_leaves_the_quarter_that_is_taken_without_one() -> None:
    assert of([30, 30], cadence=NONE) == of([30, 30], cadence=None)


def test_silence_against_the_usual_gap_is_the_ratio() -> None:
    found = measure([Touch(START, Kind.CALL, Direction.IN)], START + timedelta(180))
    assert found.ratio == pytest.approx(2)


def test_someone_you_only_wrote_to_has_a_usual_gap_but_no_ratio() -> None:
    found = measure([Touch(START, Kind.MESSAGE, Direction.OUT)], START)
    assert found.rhythm is not None
    assert parts(found.rhythm) == (pytest.approx(90), 0, None)
    assert found.ratio is None


@pytest.mark.parametrize(
    ("own", "tags", "wanted"),
    [
        (None, [], None),
        (None, [90], 90),
        (None, [90, 30, 60], 30),
        (60, [30], 60),
        (60, [], 60),
        (NONE, [30], NONE),
        (None, [NONE], NONE),
        (None, [NONE, 30], 30),
    ],
)
def test_the_own_cadence_goes_before_the_shortest_of_the_tags(
    own: int | None, tags: list[int], wanted: int | None
) -> None:
    assert effective_cadence(own, tags) == wanted
    assert effective_cadence(own, reversed(tags)) == wanted
