"""Ratings: how a history of judgements folds into where a person stands."""

from __future__ import annotations

from datetime import date

import pytest

from warmth.domain.errors import WarmthError
from warmth.domain.ratings import Rating, Standing, check_mark, standing

OLD, MIDDLE, NEW = date(2024, 3, 1), date(2025, 3, 1), date(2026, 3, 1)


def test_unrated_is_not_zero() -> None:
    assert standing([]) == Standing()
    assert standing([]).klt is None
    assert standing([Rating(NEW, 0, 0, 0)]).klt == 0


@pytest.mark.parametrize(
    ("know", "like", "trust", "klt"),
    [(5, 5, 5, 15), (3, 4, 2, 9), (None, 4, 2, None), (3, None, 2, None), (3, 4, None, None), (None, None, None, None)],
)
def test_the_score_waits_for_all_three(know: int | None, like: int | None, trust: int | None, klt: int | None) -> None:
    assert standing([Rating(NEW, know, like, trust)]).klt == klt


def test_the_latest_judgement_of_each_kind_counts() -> None:
    found = standing([Rating(OLD, 2, 3, 4), Rating(MIDDLE, know=4), Rating(NEW, like=1)])
    assert (found.know, found.like, found.trust, found.klt) == (4, 1, 4, 9)
    assert (found.know_on, found.trust_on, found.rated_on) == (MIDDLE, OLD, NEW)


def test_a_partial_judgement_completes_an_earlier_one() -> None:
    assert standing([Rating(OLD, know=3, trust=3)]).klt is None
    assert standing([Rating(OLD, know=3, trust=3), Rating(NEW, like=3)]).klt == 9


def test_honesty_rests_on_the_older_of_know_and_trust() -> None:
    assert standing([Rating(OLD, know=3, trust=3), Rating(NEW, trust=4)]).oldest_on == OLD
    assert standing([Rating(OLD, trust=3), Rating(NEW, know=4)]).oldest_on == OLD
    assert standing([Rating(OLD, know=3), Rating(NEW, like=4)]).oldest_on is None


@pytest.mark.parametrize("mark", [None, 0, 5])
def test_marks_go_from_nought_to_five(mark: int | None) -> None:
    assert check_mark("know", mark) == mark


@pytest.mark.parametrize("mark", [-1, 6])
def test_other_marks_are_refused_by_name(mark: int) -> None:
    with pytest.raises(WarmthError, match=f"^trust goes from 0 to 5, not {mark}\\.$"):
        check_mark("trust", mark)
