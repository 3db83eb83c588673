"""The stages of an introduction: which move fits where, and what holds for any sequence of moves."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from warmth.domain.errors import WarmthError
from warmth.domain.introductions import OUTCOMES, OVER, Introduction, Move, Stage, Step, after, moves
from warmth.domain.named import Named

WAY: dict[tuple[str, str], str] = {
    ("idea", "ask"): "asked first",
    ("idea", "no"): "declined",
    ("asked first", "yes"): "first said yes",
    ("asked first", "no"): "declined",
    ("first said yes", "ask"): "asked second",
    ("first said yes", "no"): "declined",
    ("asked second", "yes"): "both said yes",
    ("asked second", "no"): "declined",
    ("both said yes", "introduced"): "introduced",
    ("both said yes", "no"): "declined",
    ("introduced", "worked"): "worked",
    ("introduced", "fizzled"): "fizzled",
    ("introduced", "harmed"): "harmed",
    ("worked", "thanked"): "thanked",
    ("fizzled", "thanked"): "thanked",
    ("harmed", "thanked"): "thanked",
}


@pytest.mark.parametrize("move", list(Move))
@pytest.mark.parametrize("stage", list(Stage))
def test_where_a_move_leads(stage: Stage, move: Move) -> None:
    led = WAY.get((stage.value, move.value))
    assert (move in moves(stage)) is (led is not None)
    if led is not None:
        assert after(stage, move) == led
        return
    with pytest.raises(WarmthError):
        after(stage, move)


@pytest.mark.parametrize(
    ("stage", "move", "sentence"),
    [
        (Stage.IDEA, Move.YES, "“yes” does not fit at “idea”; say ask or no."),
        (Stage.INTRODUCED, Move.NO, "“no” does not fit at “introduced”; say worked, fizzled or harmed."),
        (Stage.WORKED, Move.HARMED, "“harmed” does not fit at “worked”; say thanked."),
        (
            Stage.DECLINED,
            Move.ASK,
            "At “declined” an introduction is over and no move fits; undo the last if it was a slip.",
        ),
    ],
)
def test_a_wrong_move_says_which_fit(stage: Stage, move: Move, sentence: str) -> None:
    with pytest.raises(WarmthError) as refused:
        after(stage, move)
    assert refused.value.message == sentence


@given(st.lists(st.sampled_from(Move), max_size=30))
def test_any_sequence_of_moves_keeps_the_way(wanted: list[Move]) -> None:
    passed, made = [Stage.IDEA], []
    for move in wanted:
        if move in moves(passed[-1]):
            passed.append(after(passed[-1], move))
            made.append(move)
        else:
            with pytest.raises(WarmthError):
                after(passed[-1], move)
    assert len(set(passed)) == len(passed), "no stage is reached twice"
    assert passed == sorted(passed, key=list(Stage).index), "nothing leads back"
    if Stage.INTRODUCED in passed:
        assert made[:5] == [Move.ASK, Move.YES, Move.ASK, Move.YES, Move.INTRODUCED], "both were asked and said yes"
        assert Stage.DECLINED not in passed
    if Stage.THANKED in passed:
        assert set(OUTCOMES) & set(passed)
    assert sum(stage in OUTCOMES for stage in passed) <= 1


@pytest.mark.parametrize("stage", list(Stage))
def test_what_is_over(stage: Stage) -> None:
    one = Introduction(1, Named(1, "Ana"), Named(2, "Ben"), "", stage, (Step(stage, date(2026, 11, 3)),))
    assert one.is_open is (stage.value not in ("declined", "fizzled", "harmed", "thanked"))
    assert one.is_open is (stage not in OVER)
    assert one.since == date(2026, 11, 3)
    assert (one.outcome is not None) is (stage in OUTCOMES)


def test_the_outcome_is_remembered_after_the_thanks() -> None:
    fizzled = Step(Stage.FIZZLED, date(2026, 11, 3))
    steps = (Step(Stage.IDEA, date(2026, 10, 1)), fizzled, Step(Stage.THANKED, date(2026, 11, 9)))
    assert Introduction(1, Named(1, "Ana"), Named(2, "Ben"), "", Stage.THANKED, steps).outcome == fizzled
