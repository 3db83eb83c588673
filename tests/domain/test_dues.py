"""What is due next in an introduction, and from which day it stalls."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from warmth.domain.dues import Deed, Due, Stalled, due, stalled
from warmth.domain.introductions import Introduction, Stage, Step
from warmth.domain.named import Named

TODAY = date(2026, 11, 22)
ANA, BEN = Named(1, "Ana"), Named(2, "Ben")
OPEN = [
    (Stage.IDEA, Due(Deed.ASK, ANA, BEN), None),
    (Stage.ASKED_FIRST, Due(Deed.HEAR, ANA, BEN), 7),
    (Stage.FIRST_YES, Due(Deed.ASK, BEN, ANA), 3),
    (Stage.ASKED_SECOND, Due(Deed.HEAR, BEN, ANA), 7),
    (Stage.BOTH_YES, Due(Deed.INTRODUCE, ANA, BEN), 3),
    (Stage.INTRODUCED, Due(Deed.LEARN, ANA, BEN), 21),
    (Stage.WORKED, Due(Deed.THANK, ANA, BEN), 14),
]


def standing(stage: Stage, days: int) -> Introduction:
    """An introduction that has stood at a stage for so many days."""
    steps = tuple(Step(one, TODAY - timedelta(days + more)) for one, more in ((Stage.IDEA, 90), (stage, 0)))
    return Introduction(1, ANA, BEN, "", stage, steps)


@pytest.mark.parametrize(("stage", "expected", "patience"), OPEN)
def test_what_is_due_and_when_it_has_waited_too_long(stage: Stage, expected: Due, patience: int | None) -> None:
    assert due(standing(stage, 0)) == expected
    if patience is None:
        assert stalled(standing(stage, 4_000), TODAY) is None
        return
    assert stalled(standing(stage, patience - 1), TODAY) is None
    assert stalled(standing(stage, patience), TODAY) == Stalled(patience, expected)
    assert stalled(standing(stage, 400), TODAY) == Stalled(400, expected)


@pytest.mark.parametrize("stage", [stage for stage in Stage if stage not in [one for one, _, _ in OPEN]])
def test_nothing_is_due_when_it_is_over(stage: Stage) -> None:
    assert due(standing(stage, 400)) is None
    assert stalled(standing(stage, 400), TODAY) is None


def test_what_has_no_day_has_not_stalled() -> None:
    assert stalled(Introduction(1, ANA, BEN, "", Stage.ASKED_FIRST, ()), TODAY) is None
