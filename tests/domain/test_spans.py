"""Cadences as they are said: exactly as they were wanted."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from warmth.domain.spans import every_words, parse_span


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (1, "every day"),
        (3, "every 3 days"),
        (7, "every week"),
        (14, "every 2 weeks"),
        (30, "every month"),
        (42, "every 6 weeks"),
        (90, "every 3 months"),
        (100, "every 100 days"),
        (365, "every year"),
        (730, "every 2 years"),
    ],
)
def test_a_cadence_is_said_in_its_own_unit(days: int, words: str) -> None:
    assert every_words(days) == words


@given(st.integers(1, 36_500))
def test_what_is_said_of_a_cadence_can_be_typed_again(days: int) -> None:
    assert parse_span(every_words(days)) == days
