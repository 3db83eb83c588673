"""The corners of the map: where the lines run, and that a corner's query says the same."""

from __future__ import annotations

from dataclasses import replace

import pytest

from warmth.domain.corners import Corner, corner, query_of
from warmth.domain.warmth import DEFAULTS


@pytest.mark.parametrize(
    ("klt", "warmth", "expected"),
    [
        (9, 40.0, Corner.KEEP_CLOSE),
        (15, 100.0, Corner.KEEP_CLOSE),
        (8, 40.0, Corner.GET_TO_KNOW),
        (9, 39.99, Corner.REVIVE),
        (8, 39.99, Corner.LET_GO),
        (0, 0.0, Corner.LET_GO),
    ],
)
def test_the_lines_belong_to_who_is_warm_and_high(klt: int, warmth: float, expected: Corner) -> None:
    assert corner(klt, warmth, DEFAULTS) is expected


def test_the_line_of_warmth_is_the_model_s() -> None:
    assert corner(9, 30, replace(DEFAULTS, warm=30)) is Corner.KEEP_CLOSE
    assert query_of(Corner.REVIVE, replace(DEFAULTS, warm=30)) == "klt>=9 warmth<30"


def test_each_corner_has_a_query_of_its_own() -> None:
    assert {query_of(each, DEFAULTS) for each in Corner} == {
        "klt>=9 warmth>=40", "klt<9 warmth>=40", "klt>=9 warmth<40", "klt<9 warmth<40",
    }  # fmt: skip
