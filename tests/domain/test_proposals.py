"""What the outcome of an introduction proposes for the ratings of both sides."""

from __future__ import annotations

from datetime import date

import pytest

from warmth.domain.introductions import Introduction, Stage, Step
from warmth.domain.named import Named
from warmth.domain.proposals import Proposal, proposals
from warmth.domain.ratings import Standing

BEFORE, OUTCOME_DAY, SINCE = date(2026, 1, 5), date(2026, 11, 3), date(2026, 11, 4)
ANA, BEN = Named(1, "Ana"), Named(2, "Ben")


def gone(stage: Stage, *later: Stage) -> Introduction:
    steps = (Step(Stage.INTRODUCED, BEFORE), Step(stage, OUTCOME_DAY), *(Step(one, SINCE) for one in later))
    return Introduction(1, ANA, BEN, "", steps[-1].stage, steps)


def trusted(trust: int | None, on: date = BEFORE) -> Standing:
    return Standing(trust=trust, trust_on=None if trust is None else on)


def marks(introduction: Introduction, first: Standing, second: Standing) -> list[tuple[str, int, int]]:
    """Of whom, from which trust, to which."""
    found = proposals(introduction, {1: first, 2: second})
    return [(one.person.name, one.now, one.proposed) for one in found]


@pytest.mark.parametrize(
    ("stage", "change"), [(Stage.WORKED, 1), (Stage.HARMED, -1), (Stage.FIZZLED, 0), (Stage.INTRODUCED, 0)]
)
@pytest.mark.parametrize("trust", range(6))
def test_what_an_outcome_does_to_trust(stage: Stage, change: int, trust: int) -> None:
    to = trust + change
    expected = [(name, trust, to) for name in ("Ana", "Ben")] if change and 0 <= to <= 5 else []
    assert marks(gone(stage), trusted(trust), trusted(trust)) == expected


def test_each_side_is_judged_by_its_own_standing_and_the_thanks_change_nothing() -> None:
    assert marks(gone(Stage.WORKED, Stage.THANKED), trusted(5), trusted(2)) == [("Ben", 2, 3)]


def test_nothing_is_proposed_for_those_whose_trust_was_never_rated() -> None:
    assert marks(gone(Stage.WORKED), trusted(None), trusted(2)) == [("Ben", 2, 3)]


@pytest.mark.parametrize(("on", "still"), [(date(2026, 11, 2), True), (OUTCOME_DAY, False), (SINCE, False)])
def test_a_judgement_since_settles_it(on: date, still: bool) -> None:
    assert marks(gone(Stage.HARMED), trusted(3, on), trusted(None)) == ([("Ana", 3, 2)] if still else [])


def test_a_proposal_carries_its_evidence() -> None:
    found = proposals(gone(Stage.WORKED), {1: trusted(3), 2: trusted(None)})
    assert found == (Proposal(ANA, 3, 4, BEN, Step(Stage.WORKED, OUTCOME_DAY)),)
