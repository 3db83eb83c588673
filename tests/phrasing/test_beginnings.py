"""What to know before writing to somebody, and what a review came to, in sentences."""

from __future__ import annotations

from datetime import date

import pytest

from warmth.domain.beginnings import Context, Openers, Unanswered
from warmth.domain.interactions import Kind
from warmth.phrasing.prune import ended_sentence
from warmth.phrasing.reconnect import context_sentences

TODAY, TUESDAY = date(2026, 11, 22), date(2026, 11, 3)


@pytest.mark.parametrize(
    ("context", "sentences"),
    [
        (Context("a note", None, ("sea",)), []),
        (Context(None, Kind.CALL, ()), ["You last heard from them by call."]),
        (
            Context(None, None, (), Unanswered(1, Kind.EMAIL, TUESDAY)),
            ["Your last word (email) is unanswered since Tue 3 Nov."],
        ),
        (
            Context(None, None, (), Unanswered(2, Kind.EMAIL, TUESDAY)),
            ["You reached out on 2 days since, last on Tue 3 Nov; no answer is on record."],
        ),
        (
            Context(None, None, (), None, Openers(4, 0)),
            ["You reached out first all 4 times that the record tells."],
        ),
        (
            Context(None, None, (), None, Openers(1, 9)),
            ["They reached out first 9 of the last 10 times that the record tells."],
        ),
    ],
)
def test_what_to_know_before_writing(context: Context, sentences: list[str]) -> None:
    assert list(context_sentences(context, TODAY)) == sentences


@pytest.mark.parametrize(
    ("counts", "sentence"),
    [
        ((0, 0, 0, 0), "2026-11: no verdict yet."),
        ((3, 2, 1, 4), "2026-11: 3 kept, 2 let go, 1 to meet or talk with, 4 put off."),
        ((0, 2, 0, 0), "2026-11: 2 let go."),
    ],
)
def test_what_a_review_came_to(counts: tuple[int, int, int, int], sentence: str) -> None:
    assert ended_sentence("2026-11", *counts) == sentence
