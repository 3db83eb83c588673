"""The options before the verb, exit codes, and the help."""

from __future__ import annotations

from pathlib import Path

import pytest

import warmth as package
from tests.cli.conftest import Outcome, Warmth
from warmth.cli.main import VERBS

VERB_NAMES = [verb for group in VERBS.values() for verb in group]


def names(outcome: Outcome) -> list[str]:
    return sorted(one["name"] for one in outcome.json)


def test_the_database_is_named_by_option_before_environment(
    warmth: Warmth, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other, third = str(tmp_path / "new" / "other.sqlite3"), str(tmp_path / "third.sqlite3")
    assert warmth("--db", other, "add", "Dee Park").code == 0
    assert names(warmth("--db", other, "list", "--json")) == ["Dee Park"]
    monkeypatch.setenv("WARMTH_DB", other)
    assert names(warmth("list", "--json")) == ["Dee Park"]
    assert names(warmth("--db", third, "list", "--json")) == []


def test_a_new_database_is_private(nobody: Warmth, tmp_path: Path) -> None:
    path = tmp_path / "deep" / "er" / "new.sqlite3"
    assert nobody("--db", str(path), "stats").code == 0
    assert (path.stat().st_mode & 0o777, path.parent.stat().st_mode & 0o777) == (0o600, 0o700)


def test_the_day_is_named_by_option_before_environment(warmth: Warmth, monkeypatch: pytest.MonkeyPatch) -> None:
    assert warmth("show", "ana", "--json").json["silence_days"] == 10
    assert warmth("--today", "2026-12-02", "show", "ana", "--json").json["silence_days"] == 20
    monkeypatch.setenv("WARMTH_TODAY", "2026-12-12")
    assert warmth("show", "ana", "--json").json["silence_days"] == 30


def test_every_command_reasons_from_the_day_that_is_named(warmth: Warmth) -> None:
    told = warmth("--today", "2026-12-02", "log", "ana", "coffee", "yesterday", "--json").json
    assert told["on"] == "2026-12-01"
    assert warmth("--today", "2027-01-05", "prune", "--json").json["month"] == "2027-01"


@pytest.mark.parametrize("day", ["garbage", "2026-02-30", "2026-13-01"])
def test_a_day_that_is_none_is_refused_in_one_sentence(warmth: Warmth, day: str) -> None:
    outcome = warmth("--today", day, "list")
    assert (outcome.code, outcome.out, outcome.err.count("\n")) == (1, "", 1)
    assert outcome.err.startswith(f"warmth: “{day}” is no day I understand; ")


@pytest.mark.parametrize("day", ["0001-01-01", "1899-12-31", "3000-01-01", "9999-12-31"])
def test_a_day_at_the_end_of_the_calendar_is_none_to_reason_from(warmth: Warmth, day: str) -> None:
    sentence = f"warmth: {day} is no day to reason from; --today takes one of the years 1900 to 2999.\n"
    assert warmth("--today", day, "stats") == Outcome(1, "", sentence)


@pytest.mark.parametrize("day", ["1900-01-01", "2999-12-31"])
@pytest.mark.parametrize("verb", [("today",), ("show", "ana"), ("prune",), ("introduce", "ana"), ("vet", "--list")])
def test_every_answer_can_be_reasoned_from_a_day_far_away(warmth: Warmth, day: str, verb: tuple[str, ...]) -> None:
    assert warmth("--today", day, *verb, "--json").code == 0


def test_the_version(warmth: Warmth) -> None:
    assert warmth("--version") == Outcome(0, f"warmth, version {package.__version__}\n", "")


def test_without_a_terminal_the_app_says_so(warmth: Warmth) -> None:
    sentence = "warmth: The app needs a terminal; `warmth --help` lists what the command line can do.\n"
    assert warmth() == Outcome(1, "", sentence)


def test_the_help_lists_every_verb(warmth: Warmth) -> None:
    listed = {line.split()[0] for line in warmth("--help").out.partition("Commands:")[2].splitlines() if line.strip()}
    assert listed >= set(VERB_NAMES)


@pytest.mark.parametrize("verb", VERB_NAMES)
def test_every_verb_has_help(warmth: Warmth, verb: str) -> None:
    outcome = warmth(verb, "--help")
    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.out.startswith(f"Usage: warmth {verb} ")
    assert len(outcome.out.partition("\n\n")[2].splitlines()[0]) > 12, "a line says what it does"


@pytest.mark.parametrize(
    "arguments",
    [
        ("nonsense",),
        ("--nonsense",),
        ("list", "--nonsense"),
        ("list", "--sort", "beauty"),
        ("list", "--limit", "0"),
        ("list", "--limit", "many"),
        ("list", "--limit", "9" * 30),
        ("done", "9" * 30),
        ("reconnect", "-n", "0"),
        ("show",),
        ("show", "ana", "ben"),
        ("add",),
        ("rate", "ana", "--know", "6"),
        ("rate", "ana", "--trust", "-1"),
        ("label", "ana", "enchanted"),
        ("done", "soon"),
        ("export", "--format", "papyrus"),
        ("completion", "tcsh"),
        ("import",),
        ("prune", "cy"),
        ("prune", "--keep"),
        ("prune", "cy", "--keep", "--let-go"),
        ("prune", "cy", "--later", "--unsure", "tomorrow"),
        ("prune", "cy", "--keep", "--month", "2026-10"),
    ],
    ids=" ".join,
)
def test_what_cannot_be_understood_is_a_usage_error(warmth: Warmth, arguments: tuple[str, ...]) -> None:
    outcome = warmth(*arguments)
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err.startswith("Usage: warmth ")
    assert "\nError: " in outcome.err


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("list", "shoe:9"), "There is no field “shoe”; the fields are "),
        (("list", "warmth>hot"), "warmth is compared with a whole number, as in "),
        (("list", '"half'), "A quotation mark is not closed; "),
        (("prune", "--month", "soon"), "“soon” is no month; write it as 2026-11."),
        (("prune", "--month", "2027-01"), "The list of 2027-01 is drawn when 2027-01 has come."),
        (("prune", "ana", "--keep"), "Ana Ruiz is not on the list of 2026-11; "),
        (("prune", "cy", "--unsure", "yesterday"), "Unsure wants a day to come, "),
        (("boundary", "ana", "nope"), "“nope” is no boundary; there are never-introduce, "),
        (("cadence", "ana", "often"), "“often” is no span of time I understand; "),
        (("snooze", "ana", "yesterday"), "Snoozing wants a day to come, not 2026-11-21."),
        (("done", "99"), "There is no promise 99; "),
        (("add", ""), "A person wants a name, as in "),
        (("add", "X", "--email", "x"), "“x” cannot be read as an email address."),
        (("add", "X", "--email", "ana@ruiz.example"), "ana@ruiz.example belongs to Ana Ruiz (id 1) already."),
        (("add", "X", "--place", "Oslo"), "Say how it began with --origin: met, "),
        (("rate", "ana"), "A rating wants at least one of know, like and trust, 0 to 5."),
        (("label", "ana", "introduced", "--through", "ana"), "Ana Ruiz cannot be introduced through themself."),
        (("knows", "ana", "ana"), "That takes two different people."),
        (("redo",), "There is nothing to redo."),
        (("restore", "nowhere", "--yes"), "There is no backup at nowhere; "),
        (("import", "--from", "fax", "x"), "There is no format “fax”; --from takes "),
    ],
)
def test_what_you_can_put_right_is_one_sentence(warmth: Warmth, arguments: tuple[str, ...], sentence: str) -> None:
    before = warmth("history", "--json").out
    outcome = warmth(*arguments)
    assert (outcome.code, outcome.out, outcome.err.count("\n")) == (1, "", 1)
    assert outcome.err.startswith(f"warmth: {sentence}")
    assert warmth("history", "--json").out == before
