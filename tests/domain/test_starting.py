"""What stands against introducing two people, and which of that may be overridden."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from warmth.domain.boundaries import Boundary
from warmth.domain.introduce_reasons import LongSilent, Refusal
from warmth.domain.introducing import Between, Facts
from warmth.domain.introductions import Introduction, Stage
from warmth.domain.named import Named
from warmth.domain.starting import Against, against, tried

TODAY = date(2026, 11, 22)
ANA = Facts(1, "Ana", labelled=True, know=3, trust=3, judged_on=date(2026, 1, 1), spoke=True, silence=20)
BEN = replace(ANA, id=2, name="Ben")


def named(refusals: tuple[Refusal, ...]) -> list[str]:
    return [type(one).__name__ for one in refusals]


def test_nothing_stands_against_two_you_can_vouch_for() -> None:
    assert against(ANA, BEN, Between(), TODAY) == Against((), ())


@pytest.mark.parametrize(
    ("change", "refusals"),
    [
        ({"labelled": False}, ["NoOrigin"]),
        ({"know": None}, ["NotRated"]),
        ({"trust": 2}, ["RatedLow"]),
        ({"judged_on": date(2024, 1, 1)}, ["RatingOld"]),
        ({"spoke": False}, ["NeverSpoke"]),
        ({"introductions_lately": 3}, ["AskedTooOften"]),
    ],
)
def test_what_is_your_own_judgement_may_be_overridden(change: dict[str, object], refusals: list[str]) -> None:
    lacking = replace(BEN, **change)  # type: ignore[arg-type]
    for pair in ((ANA, lacking), (lacking, ANA)):
        found = against(*pair, Between(know=True, tried="thanked"), TODAY)
        assert named(found.refusals) == [*refusals, "AlreadyKnow", "Tried"]
        assert found.forbidding == ()


@pytest.mark.parametrize("boundary", [Boundary.NEVER_INTRODUCE, Boundary.DO_NOT_CONTACT])
def test_a_boundary_may_not_be_overridden(boundary: Boundary) -> None:
    found = against(ANA, replace(BEN, boundaries=frozenset({boundary}), spoke=False), Between(), TODAY)
    assert named(found.refusals) == ["Bounded", "NeverSpoke"]
    assert named(found.forbidding) == ["Bounded"]


@pytest.mark.parametrize(
    ("between", "refusal"), [(Between(apart=True), "KeepApart"), (Between(tried="declined"), "Tried")]
)
def test_nor_may_a_pair_to_keep_apart_or_a_no(between: Between, refusal: str) -> None:
    assert named(against(ANA, BEN, between, TODAY).forbidding) == [refusal]


def test_a_long_silence_refuses_nothing() -> None:
    found = against(replace(ANA, silence=366), replace(BEN, silence=365), Between(), TODAY)
    assert found == Against((), (LongSilent(0, "Ana", 366),))


@pytest.mark.parametrize(
    ("stages", "remembered"),
    [((), None), ((Stage.THANKED,), "thanked"), ((Stage.HARMED, Stage.FIZZLED), "harmed"),
     ((Stage.THANKED, Stage.DECLINED), "declined")],
)  # fmt: skip
def test_a_no_is_remembered_whatever_came_after(stages: tuple[Stage, ...], remembered: str | None) -> None:
    earlier = [Introduction(1, Named(1, "Ana"), Named(2, "Ben"), "", stage, ()) for stage in stages]
    assert tried(earlier) == remembered
