"""Gifts: when an offer, skill, tag or position meets what another asks for."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from warmth.domain.gifts import Gift

KINDS = ("offer", "skill", "tag", "position")


@pytest.mark.parametrize("how", KINDS)
@pytest.mark.parametrize(
    ("ask", "gift"),
    [
        ("a data engineer in Hamburg who sails", "Data Engineer, Blue Harbour"),
        ("somebody for data engineering", "engineer of data"),
        ("a translator", "translators from Polish and Czech"),
    ],
)
def test_two_telling_words_meet_and_so_does_the_only_one_asked_for(ask: str, gift: str, how: str) -> None:
    assert Gift(gift, how).meets(ask)


@pytest.mark.parametrize("how", KINDS)
@pytest.mark.parametrize(
    ("ask", "gift"),
    [
        ("a translator", "harbour pilots"),
        ("a translator", ""),
        ("", "translator"),
        ("someone good to know", "good help"),
    ],
)
def test_without_a_telling_word_in_common_nothing_meets(ask: str, gift: str, how: str) -> None:
    assert not Gift(gift, how).meets(ask)


def test_half_of_what_is_asked_will_do_unless_only_a_title_says_so() -> None:
    meeting = {how: Gift("owls of the forest", how).meets("a barn owl") for how in KINDS}
    assert meeting == {"offer": True, "skill": True, "tag": True, "position": False}


def test_one_word_of_three_meets_only_when_it_is_all_that_an_offer_says() -> None:
    ask = "a spotted barn owl"
    assert {how: Gift("barn", how).meets(ask) for how in KINDS} == {
        "offer": True, "skill": False, "tag": False, "position": False
    }  # fmt: skip
    assert not Gift("barn doors", "offer").meets(ask)


@given(st.sampled_from(KINDS), st.lists(st.sampled_from(["sailor", "harbour", "pilot", "bread"]), min_size=1))
def test_what_is_given_in_the_words_of_the_ask_meets_it(how: str, words: list[str]) -> None:
    text = " ".join(words)
    assert Gift(text, how).meets(text)
