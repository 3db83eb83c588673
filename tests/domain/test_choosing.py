"""Choosing among suggestions: the budget, the share to revive, and bursts of new people."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from warmth.domain.choosing import bursts, choose
from warmth.domain.reconnect_reasons import LongSilence, ReconnectReason, Revive
from warmth.domain.suggestions import Suggestion

START = date(2026, 3, 2)
One = Suggestion[ReconnectReason]


def drifting(person: int, points: int) -> One:
    return Suggestion(person, f"Person {person}", (LongSilence(points, 60, 20.0),))


def revive(person: int, points: int) -> One:
    return Suggestion(person, f"Person {person}", (Revive(points, 4, 900),))


def ids(chosen: list[One]) -> list[int]:
    return [one.id for one in chosen]


def days(*counts: int) -> dict[date, int]:
    """People first met on each of consecutive days."""
    return {START + timedelta(at): count for at, count in enumerate(counts) if count}


def test_the_best_come_first_and_ties_go_by_id() -> None:
    assert ids(choose([drifting(3, 20), drifting(1, 20), drifting(2, 30)], 5, {})) == [2, 1, 3]


def test_no_more_than_there_are_places() -> None:
    assert ids(choose([drifting(person, person) for person in range(1, 9)], 3, {})) == [8, 7, 6]
    assert choose([drifting(1, 20)], 0, {}) == []
    assert choose([], 5, {}) == []


def test_one_place_in_five_is_kept_for_a_revival() -> None:
    many = [drifting(person, 100 - person) for person in range(1, 21)]
    assert ids(choose([*many, revive(50, 1)], 5, {})) == [1, 2, 3, 4, 50]
    assert ids(choose([*many, revive(50, 1), revive(51, 2)], 10, {})) == [*range(1, 9), 51, 50]
    assert ids(choose([*many, revive(50, 1), revive(51, 2)], 6, {})) == [1, 2, 3, 4, 51, 50]
    assert ids(choose([*many, revive(50, 1)], 10, {})) == [*range(1, 10), 50]


def test_a_revival_that_is_strong_enough_displaces_nobody_else() -> None:
    many = [drifting(person, 100 - person) for person in range(1, 21)]
    assert ids(choose([revive(50, 200), *many, revive(51, 1)], 5, {})) == [50, 1, 2, 3, 4]


def test_a_single_place_goes_to_the_strongest() -> None:
    assert ids(choose([drifting(1, 30), revive(2, 29)], 1, {})) == [1]


def test_nobody_is_dropped_for_nobody() -> None:
    assert ids(choose([drifting(person, 9) for person in range(1, 6)], 5, {})) == [1, 2, 3, 4, 5]


def test_more_than_eight_first_met_within_a_week_are_a_burst() -> None:
    assert bursts(days(8)) == {}
    assert bursts(days(9)) == {START: START}
    assert bursts(days(5, 0, 0, 0, 0, 0, 4)) == {START: START, START + timedelta(6): START}
    assert bursts(days(5, 0, 0, 0, 0, 0, 0, 4)) == {}
    assert bursts({}) == {}


def test_a_burst_that_begins_inside_another_is_one_too() -> None:
    assert START + timedelta(7) in bursts(days(9, 0, 0, 0, 0, 0, 4, 5))


@given(st.dictionaries(st.integers(0, 40).map(lambda at: START + timedelta(at)), st.integers(1, 12)))
def test_exactly_the_days_of_a_crowded_week_belong_to_a_burst(met: dict[date, int]) -> None:
    crowded = set()
    for first in met:
        week = [day for day in met if 0 <= (day - first).days < 7]
        if sum(met[day] for day in week) > 8:
            crowded.update(week)
    found = bursts(met)
    assert found.keys() == crowded
    assert all(0 <= (day - first).days < 7 for day, first in found.items())


def test_a_burst_brings_three_a_day_and_the_others_wait() -> None:
    party = [drifting(person, 100 - person) for person in range(1, 41)]
    burst = dict.fromkeys(range(1, 41), START)
    assert ids(choose(party, 5, burst)) == [1, 2, 3]
    assert ids(choose([*party, drifting(50, 5), drifting(51, 4)], 5, burst)) == [1, 2, 3, 50, 51]
    assert ids(choose(party[2:], 5, burst)) == [3, 4, 5]


def test_two_bursts_bring_three_each() -> None:
    party = [drifting(person, 100 - person) for person in range(1, 21)]
    burst = {person: START if person <= 10 else START + timedelta(60) for person in range(1, 21)}
    assert ids(choose(party, 20, burst)) == [1, 2, 3, 11, 12, 13]


SUGGESTIONS = st.lists(
    st.tuples(st.integers(1, 60), st.integers(0, 30), st.booleans()), max_size=30, unique_by=lambda one: one[0]
).map(lambda rows: [revive(person, points) if old else drifting(person, points) for person, points, old in rows])
BURSTS = st.dictionaries(st.integers(1, 60), st.sampled_from([START, START + timedelta(60)]))


@given(SUGGESTIONS, st.integers(0, 12), BURSTS)
def test_any_choice_keeps_the_rules(suggestions: list[One], places: int, burst_of: dict[int, date]) -> None:
    chosen = choose(suggestions, places, burst_of)
    assert chosen == choose(suggestions[::-1], places, burst_of)
    assert len(set(ids(chosen))) == len(chosen) <= places
    assert all(one in suggestions for one in chosen)
    assert [(-one.score, one.id) for one in chosen] == sorted((-one.score, one.id) for one in chosen)
    for first in set(burst_of.values()):
        assert sum(burst_of.get(one.id) == first for one in chosen) <= 3
    free = [one for one in suggestions if one.id not in burst_of]
    assert len(chosen) >= min(places, len(free))
    if places > 1:
        revivals = sum(isinstance(one.reasons[0], Revive) for one in free)
        assert sum(isinstance(one.reasons[0], Revive) for one in chosen) >= min(-(-places // 5), revivals)
