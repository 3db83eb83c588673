"""Honesty: every reason to refuse an introduction, and its edge."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from warmth.domain.boundaries import Boundary
from warmth.domain.gifts import Gift
from warmth.domain.introduce_reasons import (
    AlreadyKnow,
    AskedTooOften,
    Bounded,
    KeepApart,
    NeverSpoke,
    NoOrigin,
    NotRated,
    RatedLow,
    RatingOld,
    Refusal,
    Tried,
)
from warmth.domain.introducing import Between, Facts, Weights, honesty, match

TODAY = date(2026, 11, 22)
TWO_YEARS_AGO = date(2024, 11, 22)
ANA = Facts(1, "Ana", labelled=True, know=3, trust=3, judged_on=TWO_YEARS_AGO, spoke=True, introductions_lately=2)


def test_just_enough_of_everything_is_enough() -> None:
    assert honesty(ANA, TODAY) == ()


@pytest.mark.parametrize(
    ("change", "refusal"),
    [
        ({"labelled": False}, NoOrigin(0, "Ana")),
        ({"know": None, "judged_on": None}, NotRated(0, "Ana")),
        ({"trust": None, "judged_on": None}, NotRated(0, "Ana")),
        ({"know": 2}, RatedLow(0, "Ana", "know", 2)),
        ({"trust": 0}, RatedLow(0, "Ana", "trust", 0)),
        ({"judged_on": date(2024, 11, 21)}, RatingOld(0, "Ana", date(2024, 11, 21))),
        ({"spoke": False}, NeverSpoke(0, "Ana")),
        ({"boundaries": frozenset({Boundary.NEVER_INTRODUCE})}, Bounded(0, "Ana", Boundary.NEVER_INTRODUCE)),
        ({"boundaries": frozenset({Boundary.DO_NOT_CONTACT})}, Bounded(0, "Ana", Boundary.DO_NOT_CONTACT)),
        ({"introductions_lately": 3}, AskedTooOften(0, "Ana", 3)),
    ],
)
def test_each_lack_refuses_by_itself(change: dict[str, object], refusal: Refusal) -> None:
    assert honesty(replace(ANA, **change), TODAY) == (refusal,)  # type: ignore[arg-type]


def test_liking_is_no_condition() -> None:
    assert honesty(replace(ANA, like=0), TODAY) == ()


def test_a_boundary_against_pruning_does_not_refuse() -> None:
    assert honesty(replace(ANA, boundaries=frozenset({Boundary.NEVER_PRUNE})), TODAY) == ()


def test_every_reason_is_given_not_only_the_first() -> None:
    nobody = Facts(2, "Ben", labelled=False, boundaries=frozenset(Boundary), introductions_lately=9)
    assert honesty(nobody, TODAY) == (
        Bounded(0, "Ben", Boundary.NEVER_INTRODUCE), Bounded(0, "Ben", Boundary.DO_NOT_CONTACT), NoOrigin(0, "Ben"),
        NotRated(0, "Ben"), NeverSpoke(0, "Ben"), AskedTooOften(0, "Ben", 9),
    )  # fmt: skip
    assert honesty(replace(ANA, know=1, trust=1, judged_on=date(2020, 1, 1)), TODAY) == (
        RatedLow(0, "Ana", "know", 1), RatedLow(0, "Ana", "trust", 1), RatingOld(0, "Ana", date(2020, 1, 1))
    )  # fmt: skip


@pytest.mark.parametrize(
    ("between", "refusals"),
    [
        (Between(), ()),
        (Between(know=True), (AlreadyKnow(0, "Ana", "Ben"),)),
        (Between(apart=True), (KeepApart(0, "Ana", "Ben"),)),
        (Between(tried="declined"), (Tried(0, "Ana", "Ben", "declined"),)),
        (Between(tried="idea"), (Tried(0, "Ana", "Ben", "idea"),)),
        (Between(True, True), (AlreadyKnow(0, "Ana", "Ben"), KeepApart(0, "Ana", "Ben"))),
    ],
)
def test_what_is_between_two_refuses_too(between: Between, refusals: tuple[Refusal, ...]) -> None:
    ben = replace(ANA, id=2, name="Ben", gifts=(Gift("data", "offer"),))
    found = match(replace(ANA, asks=("data",)), ben, between, Weights(), TODAY)
    assert found is not None
    assert found.refusals == refusals


def test_both_must_be_people_you_can_vouch_for() -> None:
    x, y = (
        replace(ANA, asks=("data",), spoke=False),
        replace(ANA, id=2, name="Ben", gifts=(Gift("data", "offer"),), know=1),
    )
    found = match(x, y, Between(), Weights(), TODAY)
    assert found is not None
    assert found.refusals == (NeverSpoke(0, "Ana"), RatedLow(0, "Ben", "know", 1))
