"""Every reason as its exact sentence, and what holds for all of them."""

from __future__ import annotations

import re
from dataclasses import fields
from datetime import date, timedelta
from typing import get_args

import pytest

from tests.phrasing.sentences import LONG_PITCH, SENTENCES, TODAY, Worded
from warmth.domain import inbox_reasons, introduce_reasons, prune_reasons, reconnect_reasons
from warmth.domain.boundaries import Boundary
from warmth.domain.introduce_reasons import Bounded, Fit, OneSided
from warmth.domain.reconnect_reasons import PromiseDue
from warmth.domain.spans import day_words, every_words, span_words
from warmth.phrasing import because

UNIONS = (
    reconnect_reasons.ReconnectReason, prune_reasons.PruneReason, prune_reasons.Protection,
    introduce_reasons.IntroduceReason, introduce_reasons.Refusal, introduce_reasons.Reservation,
    inbox_reasons.InboxReason,
)  # fmt: skip
NOT_SAID = {"points", "mine", "seen", "gives", "words", "bridges", "in_days", "partly", "theirs"}
"""Facts that choose the words, or stand in the sentence as other words."""


@pytest.mark.parametrize(("reason", "sentence"), SENTENCES)
def test_the_sentence_of_a_reason(reason: Worded, sentence: str) -> None:
    assert because(reason, TODAY) == sentence


@pytest.mark.parametrize("union", UNIONS, ids=lambda union: "|".join(one.__name__ for one in get_args(union))[:30])
def test_no_reason_is_without_a_sentence_here(union: object) -> None:
    assert set(get_args(union)) <= {type(reason) for reason, _ in SENTENCES}


@pytest.mark.parametrize(("reason", "sentence"), SENTENCES)
def test_a_sentence_reads_as_one(reason: Worded, sentence: str) -> None:
    assert "  " not in sentence
    assert sentence == sentence.strip()
    assert sentence[0].isupper() or sentence.startswith("“")
    assert sentence.endswith("?" if isinstance(reason, OneSided) else (".", "”"))
    assert "None" not in sentence
    assert not re.search(r"[A-Za-z]+\.[A-Z_]{3,}|_|\b(?:never|do)-|\b1 (?:day|week|month|year|time)s\b", sentence)


@pytest.mark.parametrize(("reason", "sentence"), SENTENCES)
def test_a_sentence_says_all_of_its_facts(reason: Worded, sentence: str) -> None:
    for one in fields(reason):
        value = getattr(reason, one.name)
        if one.name in NOT_SAID or value in (None, ""):
            continue
        assert any(form in sentence for form in _forms(value)), one.name


def _forms(value: object) -> list[str]:
    if isinstance(value, date):
        days = (TODAY - value).days
        return [day_words(value, TODAY), "today", "yesterday", f"{span_words(days)} ago"] if days < 2 else [
            day_words(value, TODAY), f"{span_words(days)} ago"]  # fmt: skip
    if isinstance(value, int | float):
        days = round(value)
        return [f"{value:g}", span_words(days), *([every_words(days)] if days else []), *(["one"] if days == 1 else [])]
    text = str(value)
    day = date.fromisoformat(text) if re.fullmatch(r"\d{4}-\d\d-\d\d", text) else None
    return [text, text.replace("-", " "), *([day_words(day, TODAY)] if day else [])]


def test_only_what_was_seen_is_called_seen() -> None:
    for gives in ("offer", "skill", "tag", "position"):
        said = Fit(9, "Ana", "a skipper", "Ben", "sailing", gives, False, ("skipper",))
        assert "seen" not in because(said, TODAY)
    for gives in ("offer", "skill"):
        seen = Fit(9, "Ana", "a skipper", "Ben", "sailing", gives, True, ("skipper",))
        assert "you have seen" in because(seen, TODAY)
        assert "said" not in because(seen, TODAY)


@pytest.mark.parametrize(("reason", "sentence"), SENTENCES)
def test_never_is_only_said_of_boundaries(reason: Worded, sentence: str) -> None:
    of_a_boundary = isinstance(reason, Bounded | prune_reasons.NeverPrune)
    assert of_a_boundary or not re.search(r"\bnever\b", sentence, re.IGNORECASE)


@pytest.mark.parametrize("boundary", list(Boundary))
def test_a_boundary_is_said_in_words(boundary: Boundary) -> None:
    assert boundary.value.replace("-", " ") in because(Bounded(0, "Ana", boundary), TODAY)


def test_a_day_is_counted_from_the_day_that_is_given() -> None:
    kept = prune_reasons.KeptLately(0, TODAY)
    assert because(kept, TODAY) == "You kept them in a review today."
    assert because(kept, TODAY + timedelta(1)) == "You kept them in a review yesterday."


@pytest.mark.parametrize(
    ("in_days", "end"),
    [
        (-400, "it is 13 months overdue."),
        (-21, "it is 3 weeks overdue."),
        (-2, "it is 2 days overdue."),
        (-1, "it is 1 day overdue."),
        (0, "it is due today."),
        (1, "it is due tomorrow."),
        (2, "it is due in 2 days."),
        (21, "it is due in 3 weeks."),
    ],
)
def test_how_due_a_promise_is(in_days: int, end: str) -> None:
    assert because(PromiseDue(40, "the book", True, in_days), TODAY) == f"You promised “the book”; {end}"
    assert because(PromiseDue(40, "the book", False, in_days), TODAY) == f"They promised “the book”; {end}"


def test_a_long_pitch_is_cut_after_a_word() -> None:
    sentence = because(LONG_PITCH, TODAY)
    assert len(sentence) < 150
    assert sentence.endswith("…”")
    assert "\n" not in sentence
