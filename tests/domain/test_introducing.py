"""Introduce: what each side would gain, the score, and the four lists."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from warmth.domain.gifts import Gift
from warmth.domain.introduce_reasons import Fit, LongSilent, LowerStanding, NewCircle, NoOrigin, OneSided
from warmth.domain.introducing import Answer, Between, Facts, Match, Terms, Weights, answer, fits, match
from warmth.domain.vocabulary.reading import read

TODAY = date(2026, 11, 22)
WEIGHTS = Weights()
ANA = Facts(
    1, "Ana", labelled=True, know=4, like=4, trust=4, judged_on=date(2026, 1, 1), silence=10, spoke=True,
    asks=("a data engineer",), gifts=(Gift("sailing lessons", "offer", seen=True),),
)  # fmt: skip
BEN = replace(
    ANA,
    id=2,
    name="Ben",
    know=5,
    like=5,
    trust=5,
    asks=("sailing lessons",),
    gifts=(Gift("Data Engineer", "position"),),
)


def matched(x: Facts, y: Facts, between: Between | None = None) -> Match:
    found = match(x, y, between or Between(), WEIGHTS, TODAY)
    assert found is not None
    return found


def test_both_sides_gain_and_the_score_is_the_fit_times_the_lower_standing_plus_novelty() -> None:
    found = matched(ANA, BEN)
    (to_ana,), (to_ben,) = found.gain_x, found.gain_y
    assert to_ana == Fit(8, "Ana", "a data engineer", "Ben", "Data Engineer", "position", False, ("data", "engineer"))
    assert to_ben == Fit(24, "Ben", "sailing lessons", "Ana", "sailing lessons", "offer", True, ("sailing", "lessons"))
    assert found.reasons == (
        replace(to_ana, points=6), replace(to_ben, points=19), LowerStanding(0, "Ana", 4.0), NewCircle(5)
    )  # fmt: skip
    assert found.score == 6 + 19 + 5
    assert not found.refusals
    assert not found.reservations


def test_nobody_who_gains_nothing_and_gives_nothing_is_listed() -> None:
    assert match(replace(ANA, asks=()), replace(BEN, asks=()), Between(), WEIGHTS, TODAY) is None
    assert match(replace(ANA, gifts=()), replace(BEN, gifts=()), Between(), WEIGHTS, TODAY) is None


def test_where_one_side_gains_nothing_known_the_question_is_what_they_would_get() -> None:
    assert matched(ANA, replace(BEN, asks=())).reservations == (OneSided(0, "Ben"),)
    assert matched(replace(ANA, asks=()), BEN).reservations == (OneSided(0, "Ana"),)


@pytest.mark.parametrize(
    ("gift", "points"),
    [
        (Gift("data engineering", "offer", seen=True), 24),
        (Gift("data engineering", "offer"), 16),
        (Gift("data engineering", "skill"), 13),
        (Gift("data engineering", "tag"), 13),
        (Gift("data engineering", "position"), 8),
        (Gift("data", "offer", seen=True), 18),
    ],
)
def test_what_was_seen_outweighs_what_is_said_and_a_title_weighs_least(gift: Gift, points: int) -> None:
    (fit,) = fits(ANA, replace(BEN, gifts=(gift,)), WEIGHTS)
    assert fit.points == points
    assert fit.seen is gift.seen


def test_each_ask_is_met_by_the_best_gift() -> None:
    gifts = (Gift("Data Engineer", "position"), Gift("data engineering", "offer"), Gift("data", "tag"))
    asking = replace(ANA, asks=("a data engineer", "a pilot", "an engineer of data"))
    assert [fit.gift for fit in fits(asking, replace(BEN, gifts=gifts), WEIGHTS)] == ["data engineering"] * 2


def test_two_sides_of_one_thing_gain_by_each_other() -> None:
    words = read([("own", "letting : to let\nrenting : wants to rent\nletting <> renting")])
    lets, rents = (
        replace(ANA, asks=("a flat to let",), gifts=()),
        replace(BEN, asks=("wants to rent a flat",), gifts=()),
    )
    found = match(lets, rents, Between(), WEIGHTS, TODAY, Terms(words))
    assert found is not None
    assert [(fit.gives, fit.gift) for fit in (*found.gain_x, *found.gain_y)] == [
        ("ask", "wants to rent a flat"), ("ask", "a flat to let")
    ]  # fmt: skip
    assert match(lets, lets, Between(), WEIGHTS, TODAY, Terms(words)) is None


def test_an_unrated_person_backs_nothing_and_is_said_to_stand_nowhere() -> None:
    found = matched(ANA, replace(BEN, know=None, like=None, trust=None))
    assert found.score == WEIGHTS.new_circle
    assert not any(isinstance(reason, LowerStanding) for reason in found.reasons)


def test_the_standing_is_the_mean_of_the_marks_given() -> None:
    assert replace(ANA, know=3, like=None, trust=4).mark == 3.5
    assert LowerStanding(0, "Ana", 3.7) in matched(replace(ANA, know=3), BEN).reasons


@pytest.mark.parametrize("shared", [{"organizations": {"acme"}}, {"tags": {"pycon"}}, {"circle": {7}}])
def test_a_shared_circle_is_nothing_new(shared: dict[str, set[object]]) -> None:
    same = {name: frozenset(values) for name, values in shared.items()}
    changes: dict[str, frozenset[object]] = same
    found = matched(replace(ANA, **changes), replace(BEN, **changes))  # type: ignore[arg-type]
    assert not any(isinstance(reason, NewCircle) for reason in found.reasons)
    assert NewCircle(5) in matched(replace(ANA, **changes), BEN).reasons  # type: ignore[arg-type]


def test_after_more_than_a_year_of_silence_say_hello_first() -> None:
    assert matched(ANA, replace(BEN, silence=365)).reservations == ()
    assert matched(ANA, replace(BEN, silence=366)).reservations == (LongSilent(0, "Ben", 366),)
    both = matched(replace(ANA, silence=400), replace(BEN, silence=500))
    assert both.reservations == (LongSilent(0, "Ana", 400), LongSilent(0, "Ben", 500))


def test_the_four_lists_by_what_stands_against_a_match() -> None:
    can, better = matched(ANA, BEN), matched(ANA, replace(BEN, id=7, asks=("sailing lessons", "lessons in sailing")))
    silent = matched(ANA, replace(BEN, id=3, silence=400))
    one_sided = matched(ANA, replace(BEN, id=4, asks=(), silence=400))
    refused = matched(ANA, replace(BEN, id=5, asks=(), labelled=False, silence=400))
    assert refused.refusals == (NoOrigin(0, "Ben"),)
    assert answer([refused, one_sided, silent, can, better]) == Answer(
        (better, can), (silent,), (one_sided,), (refused,)
    )


def test_when_x_fails_honesty_everyone_is_refused_for_it() -> None:
    found = answer([matched(replace(ANA, labelled=False), replace(BEN, id=ident)) for ident in (3, 2)])
    assert [one.id for one in found.refused] == [2, 3]
    assert not found.can
    assert all(one.refusals == (NoOrigin(0, "Ana"),) for one in found.refused)


TEXTS = st.sampled_from(["data engineer", "sailing lessons", "a pilot", "engineer", "sailing", "Pilot, Blue Harbour"])
MARKS = st.none() | st.integers(0, 5)
GIFTS = st.builds(Gift, TEXTS, st.sampled_from(["offer", "skill", "tag", "position"]), st.booleans())
FACTS = st.builds(
    Facts, st.integers(1, 9), st.sampled_from(["Cy", "Dee"]), st.booleans(), MARKS, MARKS, MARKS,
    st.none() | st.dates(date(2023, 1, 1), TODAY), st.none() | st.integers(0, 800), st.booleans(),
    tags=st.frozensets(st.sampled_from(["pycon", "climbing"])), circle=st.frozensets(st.integers(20, 22)),
    asks=st.lists(TEXTS, max_size=3).map(tuple), gifts=st.lists(GIFTS, max_size=3).map(tuple),
    introductions_lately=st.integers(0, 4),
)  # fmt: skip


@given(FACTS, FACTS, st.builds(Between, st.booleans(), st.booleans(), st.none() | st.just("declined")))
def test_a_match_is_the_same_from_either_side(x: Facts, other: Facts, between: Between) -> None:
    y = replace(other, id=x.id + 10)
    here, there = match(x, y, between, WEIGHTS, TODAY), match(y, x, between, WEIGHTS, TODAY)
    if here is None or there is None:
        assert here is there
        return
    assert (here.gain_x, here.gain_y) == (there.gain_y, there.gain_x)
    assert here.score == there.score
    assert len(here.refusals) == len(there.refusals)
    assert set(here.reservations) == set(there.reservations)


@given(FACTS, st.lists(FACTS, max_size=6))
def test_everyone_who_fits_is_in_exactly_one_list_and_can_only_without_objection(x: Facts, ys: list[Facts]) -> None:
    numbered = [replace(y, id=100 + at) for at, y in enumerate(ys)]
    matches = [one for y in numbered if (one := match(x, y, Between(), WEIGHTS, TODAY)) is not None]
    found = answer(matches)
    lists = (found.can, found.not_yet, found.one_sided, found.refused)
    assert sorted(one.id for each in lists for one in each) == sorted(one.id for one in matches)
    for each in lists:
        assert [(-one.score, one.id) for one in each] == sorted((-one.score, one.id) for one in each)
    assert not any(one.refusals or one.reservations for one in found.can)
    assert all(one.gain_x and one.gain_y for one in (*found.can, *found.not_yet))
    assert all(bool(one.gain_x) != bool(one.gain_y) for one in found.one_sided)
    assert all(one.refusals for one in found.refused)
