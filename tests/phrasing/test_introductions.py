"""Introductions in sentences: what is due, what has stalled, what is proposed, and how the history says it."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from warmth.domain.introductions import Introduction, Move, Stage, Step, moves
from warmth.domain.named import Named
from warmth.domain.proposals import Proposal
from warmth.phrasing.introductions import label, next_sentence, proposal_sentence

TODAY = date(2026, 11, 22)
ANA, BEN = Named(1, "Ana"), Named(2, "Ben")


def standing(stage: Stage, days: int) -> Introduction:
    return Introduction(1, ANA, BEN, "", stage, (Step(stage, TODAY - timedelta(days)),))


@pytest.mark.parametrize(
    ("stage", "fresh", "days", "stalled"),
    [
        (Stage.IDEA, "Ask Ana whether they want to meet Ben.", 90, "Ask Ana whether they want to meet Ben."),
        (
            Stage.ASKED_FIRST,
            "Ana has been asked and has yet to answer.",
            7,
            "Ana has not answered for 7 days: ask once more, or take it as a no.",
        ),
        (Stage.FIRST_YES, "Ask Ben whether they want to meet Ana.", 3, "Ana said yes 3 days ago: ask Ben now."),
        (
            Stage.ASKED_SECOND,
            "Ben has been asked and has yet to answer.",
            21,
            "Ben has not answered for 3 weeks: ask once more, or take it as a no.",
        ),
        (
            Stage.BOTH_YES,
            "Both said yes: introduce Ana and Ben to each other.",
            4,
            "Both said yes 4 days ago: introduce Ana and Ben to each other.",
        ),
        (
            Stage.INTRODUCED,
            "Find out how it went between Ana and Ben.",
            21,
            "You introduced Ana and Ben 3 weeks ago: ask how it went.",
        ),
        (Stage.WORKED, "It worked: thank Ana and Ben.", 14, "It worked 2 weeks ago: thank Ana and Ben."),
    ],
)
def test_what_is_due_next(stage: Stage, fresh: str, days: int, stalled: str) -> None:
    assert next_sentence(standing(stage, 0), TODAY) == fresh
    assert next_sentence(standing(stage, days), TODAY) == stalled


@pytest.mark.parametrize("stage", [Stage.FIZZLED, Stage.HARMED, Stage.THANKED, Stage.DECLINED])
def test_nothing_is_said_of_what_is_over(stage: Stage) -> None:
    assert next_sentence(standing(stage, 400), TODAY) is None


@pytest.mark.parametrize(
    ("stage", "proposed", "sentence"),
    [
        (Stage.WORKED, 4, "Meeting Ben worked: raise your trust in Ana from 3 to 4?"),
        (Stage.HARMED, 2, "Meeting Ben did harm: lower your trust in Ana from 3 to 2?"),
    ],
)
def test_a_proposal_asks_and_gives_its_evidence(stage: Stage, proposed: int, sentence: str) -> None:
    assert proposal_sentence(Proposal(ANA, 3, proposed, BEN, Step(stage, TODAY))) == sentence


LABELS = {
    (Stage.IDEA, Move.ASK): "Ask Ana about meeting Ben",
    (Stage.ASKED_FIRST, Move.YES): "Ana said yes to meeting Ben",
    (Stage.FIRST_YES, Move.ASK): "Ask Ben about meeting Ana",
    (Stage.ASKED_SECOND, Move.YES): "Ben said yes to meeting Ana",
    (Stage.BOTH_YES, Move.INTRODUCED): "Introduce Ana and Ben",
    (Stage.INTRODUCED, Move.WORKED): "The introduction of Ana and Ben worked",
    (Stage.INTRODUCED, Move.FIZZLED): "The introduction of Ana and Ben fizzled",
    (Stage.INTRODUCED, Move.HARMED): "The introduction of Ana and Ben harmed",
    **{(stage, Move.THANKED): "Thank Ana and Ben" for stage in (Stage.WORKED, Stage.FIZZLED, Stage.HARMED)},
}
FITTING = [(stage, move) for stage in Stage for move in moves(stage)]


@pytest.mark.parametrize(("stage", "move"), FITTING)
def test_the_history_says_every_move(stage: Stage, move: Move) -> None:
    expected = LABELS.get((stage, move), "Decline the introduction of Ana and Ben")
    assert (move is Move.NO) is ((stage, move) not in LABELS)
    assert label(standing(stage, 0), move) == expected
