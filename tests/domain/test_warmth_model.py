"""The model once more, written straight from its text, against `measure`; and what must hold for any history."""

from __future__ import annotations

import math
from datetime import date, timedelta
from statistics import median

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from warmth.domain.interactions import Direction, Kind
from warmth.domain.warmth import Band, State, Touch, Trend, measure

TODAY = date(2026, 11, 22)
TOUCHES = st.builds(
    Touch,
    st.integers(-40, 1500).map(lambda age: TODAY - timedelta(age)) | st.just(date(2024, 2, 29)),
    st.sampled_from(Kind),
    st.sampled_from(Direction),
    st.integers(1, 9),
)
REGULAR = st.builds(
    lambda first, gap, count, direction: [
        Touch(TODAY - timedelta(first + gap * turn), Kind.CALL, direction) for turn in range(count)
    ],
    st.integers(0, 900), st.integers(1, 200), st.integers(1, 9), st.sampled_from(Direction),
)  # fmt: skip
HISTORIES = st.lists(TOUCHES, max_size=12) | REGULAR | st.builds(list.__add__, REGULAR, st.lists(TOUCHES, max_size=3))
CADENCES = st.none() | st.integers(1, 1000)


def sum_on(history: list[Touch], day: date) -> float:
    total = 0.0
    for touched in {one.on for one in history if one.on <= day}:
        weights = []
        for one in history:
            if one.on == touched:
                direction = 0.5 if one.direction is Direction.OUT else 1
                kind = 0.25 if one.kind is Kind.REACTION else 1
                weights.append(direction * (1 / math.sqrt(one.group)) * kind)
        total += max(weights) / (1 + (day - touched).days / 30)
    return total


def warmth_on(history: list[Touch], day: date) -> float:
    total = sum_on(history, day)
    return 100 * total / (total + 2)


def contact_days(history: list[Touch]) -> list[date]:
    return sorted({one.on for one in history if one.direction is not Direction.OUT and one.kind is not Kind.REACTION})


def out_days(history: list[Touch]) -> set[date]:
    return {one.on for one in history if one.direction is Direction.OUT and one.kind is not Kind.REACTION}


def gaps_of(history: list[Touch]) -> list[int]:
    days = contact_days(history)
    gaps = [(days[at] - days[at - 1]).days for at in range(1, len(days))][-6:]
    return gaps if sum(gaps) >= 21 else []


def usual_gap(history: list[Touch], cadence: int | None) -> float:
    gaps, wanted = gaps_of(history), cadence or 90
    pull = len(gaps) * math.log(median(gaps)) if gaps else 0
    return min(730.0, max(7.0, math.exp((2 * math.log(wanted) + pull) / (2 + len(gaps)))))


def state_of(history: list[Touch], labelled: bool, cadence: int | None) -> str:
    contacts, outs = contact_days(history), out_days(history)
    if not labelled:
        return "unlabelled"
    if not contacts:
        return "new" if len(outs) < 2 else "one-sided"
    silence = (TODAY - contacts[-1]).days
    ratio = silence / usual_gap(history, cadence)
    if ratio >= 8 or silence > 730:
        return "dormant"
    if ratio >= 2 and len(gaps_of(history)) >= 2:
        return "drifting"
    return "due" if cadence is not None and silence > cadence else "in rhythm"


@given(HISTORIES, st.booleans(), CADENCES)
def test_measure_says_what_the_text_of_the_model_says(
    everything: list[Touch], labelled: bool, cadence: int | None
) -> None:
    history = [one for one in everything if one.on <= TODAY]
    found = measure(everything, TODAY, labelled=labelled, cadence=cadence)
    assert found.sum == pytest.approx(sum_on(history, TODAY))
    assert found.state.value == state_of(history, labelled, cadence)
    contacts = contact_days(history)
    assert found.last_contact == (contacts[-1] if contacts else None)
    assert found.attempts == len([day for day in out_days(history) if not contacts or day > contacts[-1]])
    assert found.unreciprocated == (not contacts and len(out_days(history)) >= 2)
    if not history:
        assert (found.warmth, found.band, found.trend, found.rhythm) == (None, None, None, None)
        return
    assert found.warmth == pytest.approx(warmth_on(history, TODAY))
    assert found.warmth_then == pytest.approx(warmth_on(history, TODAY - timedelta(90)))
    assert found.rhythm is not None
    assert found.rhythm.gap == pytest.approx(usual_gap(history, cadence))
    assert found.rhythm.gaps == len(gaps_of(history))
    assert found.ratio == (pytest.approx(found.silence / found.rhythm.gap) if found.silence is not None else None)


@given(HISTORIES)
def test_the_trend_is_the_sign_of_a_change_of_ten(everything: list[Touch]) -> None:
    history = [one for one in everything if one.on <= TODAY]
    assume(history)
    change = warmth_on(history, TODAY) - warmth_on(history, TODAY - timedelta(90))
    assume(abs(abs(change) - 10) > 1e-6)
    expected = Trend.STEADY if abs(change) < 10 else Trend.WARMING if change > 0 else Trend.COOLING
    assert measure(everything, TODAY).trend is expected


@given(HISTORIES, st.integers(1, 400))
def test_more_silence_never_warms(everything: list[Touch], days: int) -> None:
    history = [one for one in everything if one.on <= TODAY]
    assume(history)
    now, later = measure(history, TODAY), measure(history, TODAY + timedelta(days))
    assert now.warmth is not None
    assert later.warmth is not None
    assert later.warmth < now.warmth


@given(HISTORIES, TOUCHES)
def test_another_interaction_never_cools(history: list[Touch], another: Touch) -> None:
    before, after = measure(history, TODAY), measure([*history, another], TODAY)
    assert (after.warmth or 0) >= (before.warmth or 0)


@given(HISTORIES)
def test_a_day_counts_once_however_much_is_said_on_it(history: list[Touch]) -> None:
    assert measure(history * 10, TODAY) == measure(history, TODAY)


@given(HISTORIES)
def test_the_order_of_the_record_does_not_matter(history: list[Touch]) -> None:
    forwards, backwards = measure(history, TODAY), measure(list(reversed(history)), TODAY)
    assert forwards.state is backwards.state
    assert forwards.warmth == pytest.approx(backwards.warmth)


@given(HISTORIES)
def test_a_tie_that_never_answered_is_never_called_warm(history: list[Touch]) -> None:
    unanswered = [one for one in history if one.direction is Direction.OUT or one.kind is Kind.REACTION]
    found = measure(unanswered, TODAY)
    if len(out_days([one for one in unanswered if one.on <= TODAY])) >= 2:
        assert found.unreciprocated
        assert found.band in {Band.COLD, Band.COOL}
    assert found.state in {State.NEW, State.ONE_SIDED}


@given(HISTORIES, CADENCES)
def test_warmth_owes_nothing_to_the_cadence(history: list[Touch], cadence: int | None) -> None:
    wanted, unset = measure(history, TODAY, cadence=cadence), measure(history, TODAY)
    assert (wanted.warmth, wanted.band, wanted.trend) == (unset.warmth, unset.band, unset.trend)
