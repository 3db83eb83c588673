"""One line logs a touch: `PERSON… [in|out] KIND [WHEN] [-- NOTE]`, or the same by options."""

from __future__ import annotations

from typing import Any

import pytest

from tests.cli.conftest import Warmth

ANA, BEN, ZOE = "Ana Ruiz", "Ben Okafor", "Zoë Müller-Öst"


def logged(warmth: Warmth, *line: str) -> dict[str, Any]:
    cut = line.index("--") if "--" in line else len(line)
    told: dict[str, Any] = warmth("log", *line[:cut], "--json", *line[cut:]).json
    return told


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        *((word, "meeting") for word in ("coffee", "lunch", "dinner", "met", "meeting", "Coffee", "LUNCH")),
        *((word, "call") for word in ("call", "phone")),
        *((word, "message") for word in ("message", "text", "dm")),
        *((word, "email") for word in ("email", "mail")),
        *((word, "reaction") for word in ("like", "reaction")),
        ("video", "video"),
        ("event", "event"),
        ("letter", "letter"),
        ("introduction", "introduction"),
    ],
)
def test_a_kind_by_any_of_its_words(warmth: Warmth, line: str, kind: str) -> None:
    by_word, by_option = logged(warmth, "ana", line), logged(warmth, "ana", "--kind", line)
    assert by_word["kind"] == by_option["kind"] == kind
    assert (by_word["on"], by_word["direction"], by_word["note"]) == ("2026-11-22", "both", None)


@pytest.mark.parametrize(
    ("line", "direction"),
    [
        (("coffee",), "both"),
        (("both", "coffee"), "both"),
        (("in", "email"), "in"),
        (("OUT", "message"), "out"),
        (("--in", "email"), "in"),
        (("email", "--out"), "out"),
    ],
)
def test_a_direction_by_word_or_option(warmth: Warmth, line: tuple[str, ...], direction: str) -> None:
    assert logged(warmth, "ana", *line)["direction"] == direction


@pytest.mark.parametrize(
    ("when", "day"),
    [
        (("yesterday",), "2026-11-21"),
        (("last", "tuesday"), "2026-11-17"),
        (("last tuesday",), "2026-11-17"),
        (("17", "nov"), "2026-11-17"),
        (("3d",), "2026-11-19"),
        (("2026-02-28",), "2026-02-28"),
        (("2", "weeks", "ago"), "2026-11-08"),
        (("--on", "last friday"), "2026-11-20"),
    ],
)
def test_a_day_as_people_type_it(warmth: Warmth, when: tuple[str, ...], day: str) -> None:
    assert logged(warmth, "ana", "coffee", *when)["on"] == day


def test_several_people_are_one_interaction_of_all(warmth: Warmth) -> None:
    told = logged(warmth, "ana", "ben okafor", "zoe", "dinner")
    assert [one["name"] for one in told["people"]] == [ANA, BEN, ZOE]
    assert told["group"] == 3


def test_somebody_named_twice_is_there_once(warmth: Warmth) -> None:
    told = logged(warmth, "ana", "1", "ana@ruiz.example", "coffee")
    assert [one["name"] for one in told["people"]] == [ANA]
    assert told["group"] == 1


@pytest.mark.parametrize(
    ("rest", "note"),
    [
        (("--", "she", "is", "hiring"), "she is hiring"),
        (("--", "she is hiring"), "she is hiring"),
        (("--", "--json", "is", "no", "option", "here"), "--json is no option here"),
        (("--", "in", "--", "out"), "in -- out"),
        (("--", "-5°"), "-5°"),
        (("--",), None),
        (("--note", "by option"), "by option"),
        (("yesterday", "--", "after the day"), "after the day"),
    ],
)
def test_the_note_is_everything_after_two_dashes(warmth: Warmth, rest: tuple[str, ...], note: str | None) -> None:
    assert logged(warmth, "ana", "coffee", *rest)["note"] == note


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        (
            ("ana", "coffee", "blah"),
            "“blah” is no day; a day is like yesterday, last tuesday, 17 nov. A note goes after --.",
        ),
        (
            ("ana", "coffee", "yesterday", "we", "met"),
            "“we met” is no day; a day is like yesterday, last tuesday, 17 nov. A note goes after --.",
        ),
        (
            ("ana", "coffee", "in"),
            "“in” is no day; a day is like yesterday, last tuesday, 17 nov. A note goes after --.",
        ),
        (("ana", "coffee", "tomorrow"), "2026-11-23 is still to come; log it when it has happened, or promise it."),
        (("ana", "call", "--on", "in 1d"), "2026-11-23 is still to come; log it when it has happened, or promise it."),
        (("", "coffee"), "Say with whom, then what: `warmth log ana coffee yesterday -- she is hiring`."),
    ],
)  # fmt: skip
def test_a_line_that_is_not_understood_says_why_and_logs_nothing(
    warmth: Warmth, line: tuple[str, ...], sentence: str
) -> None:
    outcome = warmth("log", *line)
    assert (outcome.code, outcome.out, outcome.err) == (1, "", f"warmth: {sentence}\n")
    assert len(warmth("show", "ana", "--json").json["interactions"]) == 4


@pytest.mark.parametrize("line", [("ana",), ("ana", "ben"), ("ana", "out"), ("coffee",)])
def test_a_line_without_a_kind_lists_the_kinds(warmth: Warmth, line: tuple[str, ...]) -> None:
    outcome = warmth("log", *line)
    assert (outcome.code, outcome.out) == (1, "")
    assert outcome.err.startswith("warmth: Say what it was, after the names: coffee, lunch, dinner, met, meeting, ")


@pytest.mark.parametrize("line", [(), ("ana", "--kind", "tea"), ("ana", "coffee", "--nope")])
def test_what_is_no_command_is_a_usage_error(warmth: Warmth, line: tuple[str, ...]) -> None:
    outcome = warmth("log", *line)
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err.startswith("Usage: warmth log ")


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (("ana", "coffee"), "Logged a coffee with Ana Ruiz, Sun 22 Nov."),
        (("ana", "in", "email", "yesterday"), "Logged an email from Ana Ruiz, Sat 21 Nov."),
        (("ana", "ben", "out", "message"), "Logged a message to Ana Ruiz and Ben Okafor, Sun 22 Nov."),
        (("ana", "--kind", "dinner"), "Logged a dinner with Ana Ruiz, Sun 22 Nov."),
        (("ana", "call", "2025-03-01"), "Logged a call with Ana Ruiz, Sat 1 Mar 2025."),
    ],
)
def test_it_says_what_it_understood(warmth: Warmth, line: tuple[str, ...], said: str) -> None:
    outcome = warmth("log", *line)
    assert (outcome.code, outcome.out, outcome.err) == (0, f"{said}\n", "")
    assert warmth("undo").out == f"Undone: {said.replace('Logged', 'Log').rpartition(', ')[0]}\n"
