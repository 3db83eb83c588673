"""A long run of the same words is found whatever surrounds it; a short one, or one across lines, is not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from warmth.domain.repeating import SAME_RUN, runs, shared_run, sought

WORDS = [f"w{place}" for place in range(14)]
TEN = " ".join(WORDS[:10])
LONG = " ".join(WORDS)
CHINESE = "我们正在为年轻的海洋学家寻找一位愿意分享经验的导师"


def test_a_run_is_found_whatever_the_case_and_signs() -> None:
    text = f"Hi Ana,\n{LONG.title()}!\nBest"
    assert shared_run(runs(text), f"Dear Ben, {LONG.replace(' ', ', ')}. Ciao") == LONG


def test_a_short_run_is_chance() -> None:
    assert shared_run(runs(f"{TEN} alpha"), f"{TEN} beta") is None
    assert runs(TEN) == ()


def test_a_run_does_not_cross_lines() -> None:
    broken = f"{' '.join(WORDS[:7])}\n{' '.join(WORDS[7:])}"
    assert shared_run(runs(broken), LONG) is None


def test_only_what_both_hold_is_named() -> None:
    assert shared_run(runs(f"{LONG} alpha"), f"{LONG} beta") == LONG
    assert shared_run(runs(f"alpha {LONG}"), f"beta {LONG}") == LONG


def test_part_of_a_word_is_no_word() -> None:
    assert shared_run(runs(" ".join(WORDS[:SAME_RUN])), "x" + LONG) is None


def test_scripts_without_blanks_are_held_together_too() -> None:
    assert shared_run(runs(f"{CHINESE}。安娜"), f"{CHINESE},本") == CHINESE
    assert runs("你好安娜") == ()


@pytest.mark.parametrize("text", ["", "\n\n", "!!! ???", "a b c"])
def test_nothing_is_sought_of_nothing(text: str) -> None:
    assert runs(text) == ()
    assert sought(text) == ()


words = st.lists(st.sampled_from("abcdefghijklmnop"), max_size=20)
many = st.lists(st.sampled_from("abcdef"), min_size=SAME_RUN, max_size=30)


@given(words, many, words, words, words)
def test_whatever_is_shared_is_sought(
    before: list[str], shared: list[str], after: list[str], other: list[str], rest: list[str]
) -> None:
    text, found = " ".join([*before, *shared, *after]), " ".join([*other, *shared, *rest])
    run = shared_run(runs(text), found)
    assert run is not None
    assert f" {run} " in f" {text} "
    assert f" {run} " in f" {found} "
    assert any(f" {phrase} " in f" {found} " for phrase in sought(text))
