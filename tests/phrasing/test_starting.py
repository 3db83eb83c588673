"""Why two people may not be introduced, word for word."""

from __future__ import annotations

from datetime import date

import pytest

from warmth.domain.boundaries import Boundary
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
from warmth.domain.starting import Against
from warmth.phrasing.starting import clauses, refused_sentence

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("refusal", "clause"),
    [
        (NoOrigin(0, "Ana"), "you have not said how you know Ana"),
        (NotRated(0, "Ana"), "you have not rated both know and trust of Ana"),
        (RatedLow(0, "Ana", "trust", 2), "you rated trust 2 of 5 for Ana"),
        (
            RatingOld(0, "Ana", date(2024, 6, 14)),
            "you rated know or trust of Ana on Fri 14 Jun 2024, over 24 months ago",
        ),
        (NeverSpoke(0, "Ana"), "nothing two-way between you and Ana is on record"),
        (Bounded(0, "Ana", Boundary.DO_NOT_CONTACT), "a boundary on Ana says “do not contact”"),
        (AlreadyKnow(0, "Ana", "Ben"), "Ana and Ben know each other already"),
        (KeepApart(0, "Ana", "Ben"), "Ana and Ben must not be put together"),
        (Tried(0, "Ana", "Ben", "fizzled"), "an introduction of the two stands at “fizzled” already"),
        (AskedTooOften(0, "Ana", 3), "Ana was drawn into 3 introductions in the last 90 days"),
    ],
)
def test_the_clause_of_a_refusal(refusal: Refusal, clause: str) -> None:
    assert clauses([refusal], TODAY) == clause


def test_what_may_be_overridden_says_so() -> None:
    against = Against((NoOrigin(0, "Ana"), NeverSpoke(0, "Ana"), RatedLow(0, "Ben", "know", 1)), ())
    assert refused_sentence("Ana", "Ben", against, TODAY) == (
        "You cannot vouch for this introduction: you have not said how you know Ana, nothing two-way between you and "
        "Ana is on record and you rated know 1 of 5 for Ben; put that right, or start it all the same with --anyway."
    )


@pytest.mark.parametrize(
    ("refusals", "sentence"),
    [
        (
            (NeverSpoke(0, "Ana"), Bounded(0, "Ben", Boundary.NEVER_INTRODUCE)),
            (
                "a boundary on Ben says “never introduce” and nothing two-way between you and Ana is on record; "
                "lift the boundary or choose somebody else."
            ),
        ),
        (
            (Tried(0, "Ana", "Ben", "declined"),),
            "an introduction of the two stands at “declined” already; choose somebody else.",
        ),
    ],
)
def test_what_may_not_be_overridden_comes_first(refusals: tuple[Refusal, ...], sentence: str) -> None:
    said = refused_sentence("Ana", "Ben", Against(refusals, ()), TODAY)
    assert said == f"Ana and Ben cannot be introduced, not even with --anyway: {sentence}"
