"""States: each at its edge, and the first that fits wins."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from warmth.domain.interactions import Direction, Kind
from warmth.domain.warmth import DEFAULTS, State, Touch, measure

TODAY = date(2026, 11, 22)
OUT = Direction.OUT


def met(*ages: int) -> list[Touch]:
    return [Touch(TODAY - timedelta(age), Kind.MEETING, Direction.BOTH) for age in ages]


def wrote(*ages: int) -> list[Touch]:
    return [Touch(TODAY - timedelta(age), Kind.MESSAGE, OUT) for age in ages]


def state(touches: list[Touch], *, labelled: bool = True, cadence: int | None = None) -> State:
    return measure(touches, TODAY, labelled=labelled, cadence=cadence).state


@pytest.mark.parametrize("touches", [[], met(0), met(800), wrote(1, 2), met(*range(200, 400, 10))])
def test_without_a_label_nothing_else_matters(touches: list[Touch]) -> None:
    assert state(touches, labelled=False, cadence=1) is State.UNLABELLED


def test_until_they_answer_or_you_wrote_on_two_days_a_tie_is_new() -> None:
    assert state([]) is State.NEW
    assert state(wrote(500)) is State.NEW
    assert state(wrote(3, 3)) is State.NEW
    assert state(wrote(3, 4)) is State.ONE_SIDED
    assert state([Touch(TODAY, Kind.REACTION, Direction.IN)]) is State.NEW


def test_new_and_one_sided_go_before_a_cadence() -> None:
    assert state(wrote(900), cadence=7) is State.NEW
    assert state(wrote(900, 901), cadence=7) is State.ONE_SIDED


def test_two_years_of_silence_are_dormant_whatever_the_rhythm() -> None:
    every_two_years = (730, 730 + 730, 730 + 1460, 730 + 2190)
    assert state(met(*every_two_years)) is State.DRIFTING
    assert state(met(730)) is State.DORMANT
    assert state(met(730), cadence=365) is State.DUE
    assert state(met(731), cadence=365) is State.DORMANT
    assert state(met(*(age + 1 for age in every_two_years))) is State.DORMANT


def test_eight_usual_gaps_of_silence_are_dormant() -> None:
    weekly = measure(met(*range(0, 70, 7)), TODAY, cadence=7)
    assert weekly.rhythm is not None
    assert weekly.rhythm.gap == pytest.approx(7)
    history = range(0, 70, 7)
    assert state(met(*(age + 55 for age in history)), cadence=7) is State.DRIFTING
    assert state(met(*(age + 56 for age in history)), cadence=7) is State.DORMANT


def test_twice_the_usual_gap_is_drifting() -> None:
    history = range(0, 70, 7)
    assert state(met(*(age + 13 for age in history)), cadence=7) is State.DUE
    assert state(met(*(age + 14 for age in history)), cadence=7) is State.DRIFTING


def test_nobody_drifts_before_two_gaps_are_on_record() -> None:
    assert state(met(200)) is State.IN_RHYTHM
    assert state(met(200, 230)) is State.IN_RHYTHM
    assert state(met(200, 230, 260)) is State.DRIFTING


def test_due_only_when_a_cadence_is_wanted_and_passed() -> None:
    assert state(met(31)) is State.IN_RHYTHM
    assert state(met(30), cadence=30) is State.IN_RHYTHM
    assert state(met(31), cadence=30) is State.DUE
    assert state(met(31), cadence=0) is State.IN_RHYTHM


def test_the_bounds_are_the_configuration_s() -> None:
    patient = replace(DEFAULTS, dormant_days=3000, dormant_gaps=100)
    assert state(met(1000)) is State.DORMANT
    assert measure(met(1000), TODAY, constants=patient).state is State.IN_RHYTHM
