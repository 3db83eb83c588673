"""Introductions on the command line: what is said word for word, what `--json` gives, and what is refused."""

from __future__ import annotations

import pytest

from tests.cli import contract
from tests.cli.conftest import Outcome, Warmth, assert_refused
from tests.cli.contract import faults
from tests.factories import TODAY, person
from warmth.store.store import Store
from warmth.usecases import introductions

TO_WORKED = ("ask", "yes", "ask", "yes", "introduced", "worked")
STARTED = """\
Introduction 1: Ana Ruiz and Ben Okafor, idea
  both climb
  Sun 22 Nov  idea
Ask Ana Ruiz whether they want to meet Ben Okafor.
  warmth introduction 1 ask|no
"""
WORKED = """\
Introduction 1: Ana Ruiz and Ben Okafor, worked
  Sun 22 Nov  idea
  Sun 22 Nov  asked first
  Sun 22 Nov  first said yes
  Sun 22 Nov  asked second
  Sun 22 Nov  both said yes
  Sun 22 Nov  introduced
  Sun 22 Nov  worked
It worked: thank Ana Ruiz and Ben Okafor.
  warmth introduction 1 thanked
Meeting Ana Ruiz worked: raise your trust in Ben Okafor from 4 to 5?
  warmth rate 2 --trust 5
"""
LISTED = """\
id  who                         stage        since       next
2   Ben Okafor and Ana Ruiz     asked first  Sun 15 Nov  Ben Okafor has not answered for 7 days: ask once more, \
or take it as a no.
1   Zoë Müller-Öst and Bo Berg  declined     Sun 22 Nov
"""


def test_starting_says_what_is_next(warmth: Warmth) -> None:
    assert warmth("introduction", "ana", "ben", "--reason", "both climb") == Outcome(0, STARTED, "")
    assert warmth("introduction", "1") == Outcome(0, STARTED, "")


def test_an_outcome_says_what_it_proposes(warmth: Warmth) -> None:
    warmth("introduction", "ana", "ben")
    shown = [warmth("introduction", "1", move) for move in TO_WORKED][-1]
    assert shown == Outcome(0, WORKED, "")
    assert warmth("show", "ben", "--json").json["trust"] == 4, "it only proposes"
    assert warmth("undo").out == "Undone: The introduction of Ana Ruiz and Ben Okafor worked\n"


def test_what_is_over_asks_for_nothing_more(warmth: Warmth) -> None:
    warmth("introduction", "ana", "ben")
    declined = "Introduction 1: Ana Ruiz and Ben Okafor, declined\n  Sun 22 Nov  idea\n  Sun 22 Nov  declined\n"
    assert warmth("introduction", "1", "NO") == Outcome(0, declined, "")


def test_a_move_takes_a_day_and_json_gives_every_step(warmth: Warmth, world: Store) -> None:
    started = warmth("introduction", "ana", "ben", "--on", "3 nov", "--json").json
    assert faults(started, contract.INTRODUCTION) == []
    moved = warmth("introduction", "1", "ask", "--on", "last tuesday", "--json").json
    assert moved == {
        "id": 1,
        "a": {"id": 1, "name": "Ana Ruiz"},
        "b": {"id": 2, "name": "Ben Okafor"},
        "reason": None,
        "stage": "asked first",
        "since": "2026-11-17",
        "steps": [{"stage": "idea", "on": "2026-11-03"}, {"stage": "asked first", "on": "2026-11-17"}],
    }
    assert introductions.get(world, 1).since is not None
    assert warmth("introduction", "1", "--json").json == moved
    assert warmth("introductions", "--json").json == [moved]


def test_the_reason_is_said_anew(warmth: Warmth) -> None:
    warmth("introduction", "ana", "ben", "--reason", "both climb")
    assert warmth("introduction", "1", "--reason", "both sail", "--json").json["reason"] == "both sail"
    assert warmth("introduction", "1", "--reason", "", "--json").json["reason"] is None


def test_the_list_tells_what_is_next_the_newest_first(warmth: Warmth) -> None:
    warmth("introduction", "zoe", "5", "--anyway")
    warmth("introduction", "1", "no")
    warmth("introduction", "ben", "ana", "--on", "15 nov")
    warmth("introduction", "2", "ask", "--on", "15 nov")
    assert warmth("introductions") == warmth("introductions", "--all") == Outcome(0, LISTED, "")
    every, still_open = (warmth("introductions", option, "--json").json for option in ("--all", "--open"))
    assert faults(every, [contract.INTRODUCTION]) == []
    assert [one["id"] for one in every] == [2, 1]
    assert still_open == every[:1]
    assert warmth("today").out.splitlines()[1] == (
        "Ben Okafor and Ana Ruiz (introduction 2): "
        "Ben Okafor has not answered for 7 days: ask once more, or take it as a no."
    )


def test_without_any_there_is_a_way_to_begin(nobody: Warmth) -> None:
    hint = "None yet; `warmth introduce NAME` finds who would gain on both sides.\n"
    assert nobody("introductions") == Outcome(0, "", hint)
    assert nobody("introductions", "--open", "--json").json == []


UNVOUCHED = (
    "You cannot vouch for this introduction: you have not said how you know Cy Lind, you have not rated both know and "
    "trust of Cy Lind and nothing two-way between you and Cy Lind is on record; put that right, or start it all the "
    "same with --anyway."
)
APART = (
    "Zoë Müller-Öst and Ana Ruiz cannot be introduced, not even with --anyway: Zoë Müller-Öst and Ana Ruiz must not be "
    "put together; choose somebody else."
)
REFUSED = (
    (("ben", "cy"), UNVOUCHED),
    (("zoe", "ana", "--anyway"), APART),
    (("ana", "ana"), "An introduction takes two different people."),
    (("ana", "nobody at all"), "Nobody here is called “nobody at all”."),
    (("ana", "ben", "--on", "2026-11-23"), "2026-11-23 is still to come; note the step when it has happened."),
    (("7",), "There is no introduction 7; `warmth introductions` gives their numbers."),
    (("7", "ask"), "There is no introduction 7; `warmth introductions` gives their numbers."),
    (("999999999999999999999", "ask"), "Nobody here is called “999999999999999999999”."),
)


@pytest.mark.parametrize(("arguments", "sentence"), REFUSED, ids=[" ".join(arguments) for arguments, _ in REFUSED])
def test_what_cannot_be_is_one_sentence(warmth: Warmth, arguments: tuple[str, ...], sentence: str) -> None:
    for more in ((), ("--json",)):
        assert_refused(warmth("introduction", *arguments, *more), sentence)
    assert warmth("introductions", "--json").json == []


def test_a_wrong_move_says_which_fit(warmth: Warmth) -> None:
    warmth("introduction", "ana", "ben")
    assert_refused(warmth("introduction", "1", "worked"), "“worked” does not fit at “idea”; say ask or no.")
    assert len(warmth("introduction", "1", "--json").json["steps"]) == 1


def test_a_name_of_several_is_not_guessed(warmth: Warmth) -> None:
    outcome = warmth("introduction", "ana", "bo berg")
    assert (outcome.code, outcome.out) == (1, "")
    assert outcome.err.splitlines()[1:] == ["  5  Bo Berg  Fjord Lab", "  6  Bo Berg  Studio Nowak"]
    assert warmth("introductions", "--json").json == []


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("ana",),
        ("999999999999999999999",),
        ("ana", "ben", "cy"),
        ("1", "--anyway"),
        ("1", "ask", "--anyway"),
        ("1", "ask", "--reason", "x"),
        ("1", "--on", "yesterday"),
    ],
    ids=" ".join,
)
def test_what_is_not_understood_leaves_with_two(warmth: Warmth, arguments: tuple[str, ...]) -> None:
    warmth("introduction", "ana", "ben")
    outcome = warmth("introduction", *arguments)
    assert (outcome.code, outcome.out) == (2, "")
    assert len(warmth("history", "--json").json) == 11


def test_two_people_are_named_by_their_ids_too(warmth: Warmth) -> None:
    assert warmth("introduction", "2", "1", "--json").json["a"] == {"id": 2, "name": "Ben Okafor"}


@pytest.mark.parametrize("as_json", [False, True])
def test_after_a_long_silence_it_says_to_say_hello_first(warmth: Warmth, world: Store, as_json: bool) -> None:
    person(world, "Dee Park", rated=(4, 4, 4), contacts=(400,))
    outcome = warmth("introduction", "ana", "dee", *(("--json",) if as_json else ()))
    hello = "You were last in touch with Dee Park 13 months ago: say hello first.\n"
    if as_json:
        assert (outcome.json["since"], outcome.err) == (TODAY.isoformat(), hello)
    else:
        assert outcome.out.startswith(f"{hello}Introduction 1: Ana Ruiz and Dee Park, idea\n")


def test_nothing_that_commands_a_terminal_is_printed(warmth: Warmth) -> None:
    shown = warmth("introduction", "ana", "ben", "--reason", "both \x1b[31mclimb\x07").out
    assert "\x1b" not in shown
    assert "\x07" not in shown
    assert "both climb" in shown
