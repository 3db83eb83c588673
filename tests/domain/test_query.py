"""The query language: every field, sign, word and quote, and errors that name the bad term."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from warmth.domain.errors import WarmthError
from warmth.domain.query import CHOICES, FIELDS, NUMBERS, SPANS, WORDS, Query, Term, parse_query

SIGNS = ("<", "<=", ">", ">=", "=")


def term(text: str) -> Term:
    found = parse_query(text)
    assert found.words == ()
    (only,) = found.terms
    return only


def error(text: str) -> str:
    with pytest.raises(WarmthError) as caught:
        parse_query(text)
    return caught.value.message


@pytest.mark.parametrize("text", ["", "   ", "-", "!!! ?", '""'])
def test_nothing_asked_is_everybody(text: str) -> None:
    assert parse_query(text) == Query()


@pytest.mark.parametrize("field", NUMBERS)
@pytest.mark.parametrize("sign", SIGNS)
def test_numbers_are_compared(field: str, sign: str) -> None:
    assert term(f"{field}{sign}3") == Term(field, sign, 3)
    assert term(f"-{field}{sign}30") == Term(field, sign, 30, no=True)
    assert term(f"{field}:7") == Term(field, "=", 7)


@pytest.mark.parametrize("field", SPANS)
@pytest.mark.parametrize(("span", "days"), [("6w", 42), ("1y", 365), ("30", 30), ('"3 months"', 90), ("monthly", 30)])
def test_spans_are_compared_in_days(field: str, span: str, days: int) -> None:
    assert term(f"{field}>{span}") == Term(field, ">", days)
    assert term(f"{field}<={span}") == Term(field, "<=", days)


@pytest.mark.parametrize("field", [*NUMBERS, *SPANS])
def test_none_and_any_ask_whether_it_is_known_at_all(field: str) -> None:
    assert term(f"{field}:none") == Term(field, "=", None)
    assert term(f"-{field}:none") == Term(field, "=", None, no=True)
    assert term(f"{field}:any") == Term(field, "=", None, no=True)
    assert term(f"-{field}:any") == Term(field, "=", None)
    assert "any" in error(f"{field}>any")


@pytest.mark.parametrize("field", WORDS)
def test_words_are_folded_and_may_be_quoted(field: str) -> None:
    assert term(f"{field}:Élan") == Term(field, "=", "elan")
    assert term(f'{field}:"Blue  HARBOUR"') == Term(field, "=", "blue harbour")
    assert term(f'"{field}:Blue Harbour"') == Term(field, "=", "blue harbour")
    assert term(f"-{field}=none") == Term(field, "=", None, no=True)


@pytest.mark.parametrize(
    ("field", "choice"), [(field, choice) for field, choices in CHOICES.items() for choice in choices]
)
def test_every_choice_can_be_asked_for(field: str, choice: str) -> None:
    assert term(f"{field}:{choice}") == Term(field, "=", None if choice == "none" else choice)
    assert term(f"{field.upper()}:{choice.upper()}") == term(f"{field}:{choice}")


def test_terms_and_words_go_together_in_any_order() -> None:
    found = parse_query('Ana tag:climbing -company:"Blue Harbour" warmth<30 O\'Neill')
    assert found.words == ("ana", "o", "neill")
    assert found.terms == (
        Term("tag", "=", "climbing"), Term("company", "=", "blue harbour", no=True), Term("warmth", "<", 30)
    )  # fmt: skip


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("https://www.linkedin.com/in/ana", ("https", "www", "linkedin", "com", "in", "ana")),
        ("10:30", ("10", "30")),
        ("Jean-Luc", ("jean", "luc")),
        ("ana - berlin", ("ana", "berlin")),
        ("it's #1", ("it", "s", "1")),
        ('"tag climbing"', ("tag", "climbing")),
    ],
)
def test_what_is_no_condition_is_words(text: str, words: tuple[str, ...]) -> None:
    assert parse_query(text) == Query((), words)


@pytest.mark.parametrize(
    ("text", "archived"),
    [
        ("ana", "no"),
        ("archived:no", "no"),
        ("archived:yes", "yes"),
        ("archived:all", "all"),
        ("-archived:yes", "no"),
        ("-archived:no", "yes"),
    ],
)
def test_the_archived_are_hidden_unless_asked_for(text: str, archived: str) -> None:
    assert parse_query(text).archived == archived


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("colour:red", ("colour", *FIELDS)),
        ("tag:", ("tag:", "tag:berlin")),
        ('company:""', ("company:",)),
        ("company:!!!", ("company", "!!!")),
        ("company<acme", ("company", "“:”")),
        ("warmth>hot", ("warmth", "hot", "warmth>3")),
        ("know<-1", ("know", "-1")),
        ("klt=1234567", ("klt", "1234567")),
        ("silent>ages", ("ages",)),
        ("silent>0d", ("0d",)),
        ("state:asleep", ("state", "asleep", "in-rhythm", "one-sided")),
        ("origin>met", ("origin", "“:”")),
        ("-archived:all", ("archived", "all")),
        ("-berlin", ("-berlin", "-tag:berlin")),
        ('company:"Blue Harbour', ("quotation mark",)),
    ],
)
def test_an_error_names_the_bad_term_and_what_would_do(text: str, names: tuple[str, ...]) -> None:
    for query in (text, f"ana {text}"):
        message = error(query)
        assert all(name in message for name in names)
        assert message.endswith(".")


PIECES = st.sampled_from(
    [
        *FIELDS,
        *SIGNS,
        ":",
        "-",
        '"',
        " ",
        "none",
        "any",
        "3",
        "6w",
        "²",
        "٣",
        "ſ",
        "met",
        "yes",
        "//",
        "\\",
        "'",
        "#",
        "\0",
    ]
)


@given(st.text() | st.lists(PIECES, max_size=8).map("".join))
@example("silent>999999y")
@example("ſilent>3")
def test_no_text_does_worse_than_an_error(text: str) -> None:
    with contextlib.suppress(WarmthError):
        found = parse_query(text)
        assert all(one.field in FIELDS and one.sign in SIGNS and one.value != "" for one in found.terms)
        assert all(found.words)
        assert found.archived in CHOICES["archived"]
