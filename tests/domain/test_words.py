"""Telling words, and when an offer meets an ask."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from warmth.domain.stop_words import STOP_WORDS
from warmth.domain.text import fold
from warmth.domain.words import meets, met_words, stem_of, telling

PIECES = "the a data engineer engineers C++ R&D IT go Postgres design 機械学習 der für 2024 start-up"
PHRASES = st.text(max_size=40) | st.lists(st.sampled_from(PIECES.split())).map(" ".join)


@pytest.mark.parametrize(
    ("text", "stems"),
    [
        ("Postgres performance tuning", {"postgr", "perform", "tune"}),
        ("I am looking for someone great at performance", {"perform"}),
        ("an intro to new people, please", set()),
        ("C++, C#, .NET and R&D", {"c++", "c#", ".net", "r&d"}),
        ("Golang or Go", {"go"}),
        ("AI/ML, UX, HR, VC, B2B", {"ai", "ml", "ux", "hr", "vc", "b2b"}),
        ("programming in R or C", {"program", "r", "c"}),
        ("IT security, not it", {"it", "secur"}),
        ("LOOKING FOR IT", set()),
        ("go-to-market for start-ups", {"gtm", "startup"}),
        ("Back-end and front end", {"backend", "frontend"}),
        ("5 years, since 2019, Office 365", {"offic", "365"}),
        ("Ich suche jemanden für Vertrieb", {"vertrieb"}),
        ("Je cherche quelqu'un pour la comptabilité", {"comptabilit"}),
        ("Busco a alguien con experiencia en logística", {"experiencia", "logistica"}),
        ("機械学習", {"機械", "械学", "学習"}),
        ("AI人", {"ai", "人"}),
        ("", set()),
    ],
)
def test_only_what_tells_something_is_kept(text: str, stems: set[str]) -> None:
    assert telling(text) == stems


@pytest.mark.parametrize(
    ("ask", "offer"),
    [
        ("Postgres performance tuning", "performance of Postgres databases"),
        ("hiring a data engineer", "Data Engineer"),
        ("needs an investor for climate tech", "Climate investors"),
        ("learning C++", "C++ developer"),
        ("機械学習エンジニア", "機械学習"),
    ],
)
def test_an_offer_meets_an_ask(ask: str, offer: str) -> None:
    assert meets(ask, offer)
    assert meets(offer, ask)


@pytest.mark.parametrize(
    ("ask", "offer"),
    [
        ("hiring a data engineer", "looking for great people to work with"),
        ("sailing boat charter in Greece", "charter law for public banks"),
        ("C++", "C#"),
        ("", ""),
        ("the", "the"),
    ],
)
def test_an_offer_misses_an_ask(ask: str, offer: str) -> None:
    assert not meets(ask, offer)


def test_how_much_must_be_shared_is_given() -> None:
    assert meets("sailing boat charter", "charter law banks", needs=0.3)
    assert not meets("data engineer", "data analyst", needs=0.6)


def test_the_words_that_met_are_named_as_they_were_written() -> None:
    assert met_words("Tuning of Postgres: tuned performance", "performance tuning") == (
        "tuning",
        "tuned",
        "performance",
    )
    assert met_words("機械学習の人", "機械学習エンジニア") == ("機械学習",)
    assert met_words("a designer", "law") == ()


@given(PHRASES, PHRASES)
def test_meeting_is_mutual_and_has_words_to_name(ask: str, offer: str) -> None:
    assert meets(ask, offer) == meets(offer, ask)
    assert bool(met_words(ask, offer)) == bool(telling(ask) & telling(offer))
    if telling(ask):
        assert meets(ask, ask, needs=1)


def test_stop_words_are_folded_so_that_they_can_match() -> None:
    assert {word for word in STOP_WORDS if fold(word) != word} == set()


def test_stems_are_of_english() -> None:
    assert stem_of("engineers") == stem_of("engineering") == "engin"
    assert stem_of("go") == "go"
    assert stem_of("機械") == "機械"
