"""Reconnect: each signal under its rule and not at its edge, and who is left out."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

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
from warmth.domain.reconnecting import SIGNALS, Facts, Weights, left_out, suggest
from warmth.domain.warmth import DEFAULTS, State, Trend

TODAY = date(2026, 11, 22)
WEIGHTS = Weights()
QUIET = Facts(1, "Ana", State.IN_RHYTHM, warmth=60.0, warmth_then=58.0, trend=Trend.STEADY, silence=20, usual_gap=30.0,
              gaps=4, ratio=0.67)  # fmt: skip
DRIFTING = replace(QUIET, state=State.DRIFTING, silence=60, ratio=2.0)
DORMANT = replace(QUIET, state=State.DORMANT, silence=900, ratio=30.0, warmth=4.0, warmth_then=5.0, trust=4)
COOLING = replace(QUIET, trend=Trend.COOLING, warmth=40.0, warmth_then=60.0)
STATED: dict[str, Any] = {
    "promise": PromiseDue(0, "the book", True, 2),
    "day": DayNear(0, "birthday", TODAY, 0),
    "position": NewPosition(0, "Captain", "Blue Harbour", TODAY),
    "ask": OpenAsk(0, "a skipper", None, "skippers"),
    "follow_up": FollowUp(0, "Ben", "introduced", TODAY),
    "door": DoorOwed(0, "recommended", None),
}


def reasons(facts: Facts, weights: Weights = WEIGHTS) -> list[ReconnectReason]:
    found = suggest(facts, weights, TODAY)
    return list(found.reasons) if found else []


def kinds(facts: Facts) -> set[type[ReconnectReason]]:
    return {type(reason) for reason in reasons(facts)}


def test_in_rhythm_with_nothing_to_say_is_no_suggestion() -> None:
    assert suggest(QUIET, WEIGHTS, TODAY) is None
    assert suggest(replace(QUIET, know=5, like=5, trust=5), WEIGHTS, TODAY) is None


def test_over_the_cadence_from_the_day_after_it() -> None:
    assert reasons(replace(QUIET, cadence=20)) == []
    assert reasons(replace(QUIET, cadence=19)) == [OverCadence(31, 20, 19)]
    assert reasons(replace(QUIET, cadence=10)) == [OverCadence(40, 20, 10)]
    assert reasons(replace(QUIET, cadence=1)) == [OverCadence(50, 20, 1)]
    assert reasons(replace(QUIET, cadence=1, silence=None)) == []


@pytest.mark.parametrize("rated", [{}, {"know": 0, "like": 0, "trust": 0}])
def test_a_drifting_person_is_suggested_whether_rated_or_not(rated: dict[str, Any]) -> None:
    assert reasons(replace(DRIFTING, **rated)) == [LongSilence(20, 60, 30.0)]


def test_the_longer_the_silence_the_stronger() -> None:
    points = [reasons(replace(DRIFTING, ratio=ratio))[0].points for ratio in (2.0, 3.0, 6.9, 7.0, 100.0)]
    assert points == [20, 24, 40, 40, 40]


def test_what_counts_as_drifting_is_taken_from_the_constants() -> None:
    slower = replace(DRIFTING, ratio=4.0, constants=replace(DEFAULTS, drifting_gaps=3.0))
    assert reasons(slower) == [LongSilence(24, 60, 30.0)]
    assert reasons(replace(slower, silence=200, bumped=89)) == []
    assert reasons(replace(slower, silence=200, bumped=90)) == [LongSilence(20, 200, 30.0)]


def test_cooling_before_it_is_cold() -> None:
    assert reasons(COOLING) == [Cooling(25, 60, 40, 90)]
    assert kinds(replace(COOLING, warmth=15.0)) == {Cooling}
    assert kinds(replace(COOLING, warmth=15.0, constants=replace(DEFAULTS, cool=15.1))) == set()
    assert reasons(replace(COOLING, constants=replace(DEFAULTS, trend_days=30))) == [Cooling(25, 60, 40, 30)]
    assert reasons(replace(COOLING, warmth=14.99)) == []
    assert reasons(replace(COOLING, trend=Trend.WARMING)) == []
    assert reasons(replace(COOLING, state=State.DORMANT)) == []


def test_the_dormant_are_revived_when_trusted() -> None:
    assert reasons(DORMANT)[0] == Revive(26, 4, 900)
    assert reasons(replace(DORMANT, trust=5))[0] == Revive(28, 5, 900)
    assert reasons(replace(DORMANT, trust=3)) == []
    assert reasons(replace(DORMANT, trust=None)) == []
    assert Revive not in kinds(replace(DRIFTING, trust=5))


@pytest.mark.parametrize(("in_days", "points"), [(7, 40), (0, 40), (-1, 41), (-20, 60), (-400, 60)])
def test_a_promise_weighs_more_the_longer_it_is_overdue(in_days: int, points: int) -> None:
    promise = PromiseDue(0, "the book", False, in_days)
    assert reasons(replace(QUIET, promise=promise)) == [replace(promise, points=points)]


@pytest.mark.parametrize(("in_days", "points"), [(0, 30), (1, 29), (14, 16)])
def test_a_day_weighs_more_the_nearer_it_is(in_days: int, points: int) -> None:
    day = DayNear(0, "birthday", TODAY + timedelta(in_days), in_days)
    assert reasons(replace(QUIET, day=day)) == [replace(day, points=points)]


def test_a_day_that_you_share_weighs_less_than_one_of_theirs() -> None:
    met = DayNear(0, "5 years since you met", TODAY, 0, theirs=False)
    assert reasons(replace(QUIET, day=met)) == [replace(met, points=16)]
    assert reasons(replace(QUIET, day=replace(met, in_days=14))) == [replace(met, points=2, in_days=14)]


def test_no_day_takes_points_away() -> None:
    day = DayNear(0, "birthday", TODAY + timedelta(14), 14)
    assert reasons(replace(QUIET, day=day), Weights(day=10))[0].points == 0


@pytest.mark.parametrize(("field", "weight"), [("position", 18), ("ask", 22), ("follow_up", 26), ("door", 12)])
def test_what_is_stated_gets_the_weight_of_its_signal(field: str, weight: int) -> None:
    assert reasons(replace(QUIET, **{field: STATED[field]})) == [replace(STATED[field], points=weight)]


@pytest.mark.parametrize(
    "facts", [replace(DRIFTING, cadence=0), replace(COOLING, cadence=0), replace(DORMANT, cadence=0)]
)
def test_nobody_is_nagged_about_the_silence_of_ambient_people(facts: Facts) -> None:
    assert facts.ambient
    assert reasons(facts) == []
    assert kinds(replace(facts, promise=PromiseDue(0, "the book", True, 0))) >= {PromiseDue}


def test_regard_lifts_a_suggestion_but_makes_none() -> None:
    rated = replace(DRIFTING, know=3, like=4, trust=4)
    assert reasons(rated) == [LongSilence(20, 60, 30.0), Regard(5, 3, 4, 4)]
    assert kinds(replace(DRIFTING, know=1)) == {LongSilence}
    assert Regard(1, 2, None, None) in reasons(replace(DRIFTING, know=2))


def test_a_suggestion_is_all_of_its_reasons_strongest_first() -> None:
    everything = replace(COOLING, cadence=10, trust=4, state=State.DRIFTING, ratio=2.5, **STATED)
    found = suggest(everything, WEIGHTS, TODAY)
    assert found is not None
    points = [reason.points for reason in found.reasons]
    assert found.score == sum(points)
    assert points == sorted(points, reverse=True)
    assert {type(reason) for reason in found.reasons} == {
        OverCadence, LongSilence, Cooling, PromiseDue, DayNear, NewPosition, OpenAsk, FollowUp, DoorOwed, Regard
    }  # fmt: skip


def test_every_signal_has_a_weight_of_its_own() -> None:
    nothing = replace(WEIGHTS, **{one.name: 0 for one in fields(Weights) if one.name != "regard_share"})
    everything = replace(COOLING, cadence=10, state=State.DRIFTING, ratio=9.0, **STATED)
    assert [reason.points for reason in reasons(everything, nothing)] == [0] * (len(SIGNALS) - 1)


def test_the_unlabelled_archived_and_do_not_contact_are_left_out() -> None:
    promised = replace(DRIFTING, promise=PromiseDue(0, "the book", True, -3))
    assert not left_out(promised, TODAY)
    for out in (
        replace(promised, state=State.UNLABELLED),
        replace(promised, archived=True),
        replace(promised, boundaries=frozenset({Boundary.DO_NOT_CONTACT})),
    ):
        assert left_out(out, TODAY)
        assert suggest(out, WEIGHTS, TODAY) is None


@pytest.mark.parametrize("boundary", sorted(set(Boundary) - {Boundary.DO_NOT_CONTACT}))
def test_other_boundaries_leave_nobody_out(boundary: Boundary) -> None:
    assert not left_out(replace(DRIFTING, boundaries=frozenset({boundary})), TODAY)


def test_the_snoozed_come_back_on_their_day() -> None:
    assert left_out(replace(DRIFTING, snoozed_until=TODAY + timedelta(1)), TODAY)
    assert not left_out(replace(DRIFTING, snoozed_until=TODAY), TODAY)


def test_after_three_attempts_the_next_word_is_theirs() -> None:
    assert not left_out(replace(DRIFTING, attempts=2), TODAY)
    assert left_out(replace(DRIFTING, attempts=3), TODAY)


OVER = replace(QUIET, cadence=30, silence=300)
GONE = replace(DRIFTING, silence=300, ratio=10.0)


@pytest.mark.parametrize(
    ("facts", "reason", "quiet_for"), [(OVER, OverCadence, 30), (GONE, LongSilence, 59), (COOLING, Cooling, 29)]
)
def test_a_rhythm_begun_anew_is_not_nagged_about_until_it_has_run_out_again(
    facts: Facts, reason: type[ReconnectReason], quiet_for: int
) -> None:
    """For a cadence; for two usual gaps; for one usual gap of 30 days."""
    assert reason in kinds(facts)
    assert reason not in kinds(replace(facts, bumped=0))
    assert reason not in kinds(replace(facts, bumped=quiet_for))
    assert reason in kinds(replace(facts, bumped=quiet_for + 1))


def test_points_count_from_the_new_beginning_and_the_sentence_tells_the_whole_silence() -> None:
    (over,) = reasons(replace(OVER, bumped=60))
    assert over == OverCadence(WEIGHTS.over_cadence + 10, 300, 30)
    (gone,) = reasons(replace(GONE, bumped=90))
    assert gone == LongSilence(WEIGHTS.long_silence + 4, 300, 30.0)


@pytest.mark.parametrize("facts", [replace(DRIFTING, cadence=30), COOLING, DORMANT])
def test_a_new_beginning_before_the_last_contact_changes_nothing(facts: Facts) -> None:
    assert reasons(replace(facts, bumped=1000)) == reasons(facts)


@pytest.mark.parametrize("stated", sorted(STATED))
def test_what_has_nothing_to_do_with_silence_is_said_all_the_same(stated: str) -> None:
    facts = replace(QUIET, bumped=0, **{stated: STATED[stated]})
    assert kinds(facts) == {type(STATED[stated])}
    assert kinds(replace(DORMANT, bumped=0)) == {Revive, Regard}


MARKS = st.none() | st.integers(0, 5)
FACTS = st.builds(
    Facts,
    st.integers(1, 99), st.just("Ana"), st.sampled_from(State), warmth=st.floats(0, 100), warmth_then=st.floats(0, 100),
    trend=st.none() | st.sampled_from(Trend), silence=st.none() | st.integers(0, 4000),
    usual_gap=st.none() | st.floats(7, 730), ratio=st.none() | st.floats(0, 500), attempts=st.integers(0, 4),
    bumped=st.none() | st.integers(0, 4000), cadence=st.none() | st.integers(0, 400),
    know=MARKS, like=MARKS, trust=MARKS, archived=st.booleans(),
)  # fmt: skip


@given(FACTS)
def test_the_score_is_the_sum_of_points_and_none_is_negative(facts: Facts) -> None:
    assume(facts.trend is not Trend.COOLING or (facts.warmth or 0) <= (facts.warmth_then or 0))
    found = suggest(facts, WEIGHTS, TODAY)
    if found is None:
        return
    assert not left_out(facts, TODAY)
    assert found.score == sum(reason.points for reason in found.reasons)
    assert all(reason.points >= 0 for reason in found.reasons)
    assert any(not isinstance(reason, Regard) for reason in found.reasons)
    assert len({type(reason) for reason in found.reasons}) == len(found.reasons)


@given(FACTS, st.integers(0, 5))
def test_a_better_judgement_never_lowers_the_score(facts: Facts, mark: int) -> None:
    worse, better = (suggest(replace(facts, like=value), WEIGHTS, TODAY) for value in (None, mark))
    assert (better.score if better else 0) >= (worse.score if worse else 0)
