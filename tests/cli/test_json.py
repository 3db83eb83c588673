"""Every `--json` answer is one JSON document of the shape that is promised."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import click
import pytest

from tests.cli import contract
from tests.cli.conftest import Outcome, Warmth
from tests.cli.contract import Day, Maybe, faults
from tests.factories import TODAY
from warmth.cli.main import VERBS, cli
from warmth.store import people
from warmth.store.store import Store

NAMED = contract.NAMED
ANSWERS: tuple[tuple[str, tuple[str, ...], Any], ...] = (
    ("list", ("list",), [contract.PERSON]),
    ("list", ("list", "tag:climbing", "--sort", "klt", "--limit", "1"), [contract.PERSON]),
    ("find", ("find", "data"), [contract.PERSON]),
    ("show", ("show", "ana"), contract.PAGE),
    ("show", ("show", "cy"), contract.PAGE),
    ("today", ("today",), contract.TODAY_ANSWER),
    ("reconnect", ("reconnect",), [contract.SUGGESTED]),
    ("prune", ("prune",), contract.REVIEW),
    ("introduce", ("introduce", "ana"), contract.INTRODUCIBLE),
    ("introduce", ("introduce", "ben", "--for", "climbing"), contract.INTRODUCIBLE),
    ("reach", ("reach", "blue", "harbour"), [contract.REACHED]),
    ("door", ("door", "ana", "for-me", "referred", "me", "--on", "yesterday"), contract.DOOR | {"person": NAMED}),
    ("introduction", ("introduction", "ana", "ben"), contract.INTRODUCTION),
    ("vet", ("vet",), contract.NEXT),
    ("vet", ("vet", "--list"), [contract.WAITING]),
    ("draft", ("draft", "reconnect", "ana"), contract.DRAFT),
    ("draft", ("draft", "introduction", "ben", "zoë"), contract.DRAFT),
    ("merge", ("merge", "5", "6"), contract.PERSON),
    ("forget", ("forget", "ana", "--yes"), contract.FORGOTTEN),
    ("stats", ("stats",), contract.STATS),
    ("stats", ("stats", "--months", "3"), contract.STATS | {"history": [contract.MOMENT_COUNTS]}),
    ("history", ("history",), [contract.CHANGE]),
    ("undo", ("undo",), contract.CHANGE),
    ("check", ("check",), {"ok": bool, "problems": [str]}),
    ("add", ("add", "Dee Park", "--origin", "met", "--tag", "new", "--birthday", "--02-29"), contract.PERSON),
    ("edit", ("edit", "ana", "--title", "Head of data", "--notes", "tall"), contract.PERSON),
    ("label", ("label", "cy", "introduced", "--through", "ana", "--on", "May 2019"), contract.PERSON),
    ("rate", ("rate", "cy", "--know", "2"), contract.PERSON),
    ("log", ("log", "ana", "coffee"), contract.INTERACTION),
    ("tag", ("tag", "ana", "rust"), contract.PERSON),
    ("untag", ("untag", "ana", "climbing"), contract.PERSON),
    ("cadence", ("cadence", "ana", "monthly"), contract.PERSON),
    ("cadence", ("cadence", "tag:climbing", "30d"), {"tag": str, "cadence_days": Maybe(int)}),
    ("boundary", ("boundary", "ana", "never-prune", "private"), contract.PERSON),
    ("boundary", ("boundary", "tag:climbing", "private"), {"tag": str, "boundaries": [str]}),
    ("ask", ("ask", "ana", "a", "boat"), contract.ASK | {"person": NAMED}),
    ("offer", ("offer", "ana", "boats", "--seen"), contract.OFFER | {"person": NAMED}),
    ("knows", ("knows", "ana", "ben"), {"a": NAMED, "b": NAMED, "kind": ("knows",)}),
    ("apart", ("apart", "ana", "ben"), {"a": NAMED, "b": NAMED, "kind": ("apart",)}),
    ("promise", ("promise", "ana", "call", "--by", "friday"), contract.PROMISE),
    ("done", ("done", "1"), contract.PROMISE),
    ("snooze", ("snooze", "ana", "in 3 weeks"), contract.PERSON),
    ("snooze", ("snooze", "ana", "ben", "in 3 weeks"), [contract.PERSON]),
    ("bump", ("bump", "ana", "ben"), [{"person": NAMED, "bumped_on": Day}]),
    ("view", ("view", "climbers", "tag:climbing", "--sort", "warmth"), contract.VIEW),
    ("archive", ("archive", "ana", "ben"), [contract.PERSON]),
    ("unarchive", ("unarchive", "ana"), [contract.PERSON]),
    ("backup", ("backup",), {"path": str}),
    ("config", ("config", "reconnect.budget"), {"reconnect.budget": int}),
    ("config", ("config", "reconnect.budget", "7"), {"reconnect.budget": int}),
)  # fmt: skip
NO_JSON = {"export", "demo", "completion"}
ELSEWHERE = {"doors", "import", "introductions", "redo", "restore", "split", "views"} | NO_JSON
"""Tested apart, or without `--json`: an export is JSON, a script is for a shell, a demo is a show."""


@pytest.mark.parametrize(("arguments", "shape"), [pytest.param(a, s, id=" ".join(a)) for _, a, s in ANSWERS])
def test_the_answer_has_the_promised_shape(warmth: Warmth, arguments: tuple[str, ...], shape: Any) -> None:
    answer = warmth(*arguments, "--json").json
    assert faults(answer, shape) == []
    assert answer, "an empty answer shows no shape"


def test_every_verb_is_asked_for_json() -> None:
    verbs = {verb for group in VERBS.values() for verb in group}
    missing = verbs - {verb for verb, _, _ in ANSWERS} - ELSEWHERE
    assert missing == set()


@pytest.mark.parametrize("verb", sorted({verb for group in VERBS.values() for verb in group} - NO_JSON))
def test_every_verb_takes_json(verb: str) -> None:
    command = cli.get_command(click.Context(cli), verb)
    assert command is not None
    assert any("--json" in option.opts for option in command.params)


def test_redo_answers_with_the_change_it_brought_back(warmth: Warmth) -> None:
    undone = warmth("undo", "--json").json
    redone = warmth("redo", "--json").json
    assert faults(redone, contract.CHANGE) == []
    assert redone == undone | {"undone": False}


def test_an_import_answers_with_its_receipt(warmth: Warmth, tmp_path: Path) -> None:
    connections = tmp_path / "Connections.csv"
    connections.write_text(
        "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
        "Dee,Park,https://www.linkedin.com/in/dee,,X,Y,01 Jan 2024\n,,,,,,02 Jan 2024\n",
        encoding="utf-8",
    )
    first, again = (warmth("import", str(connections), "--json").json for _ in range(2))
    assert faults(first, contract.RECEIPT) == []
    assert first["people"] == {"added": 1, "updated": 0, "unchanged": 0}
    assert [one["where"] for one in first["skipped"]] == ["Connections.csv:3"]
    assert again["people"] == {"added": 0, "updated": 0, "unchanged": 1}
    assert again["change"] is None


def test_restore_answers_with_what_there_is_and_what_it_did(warmth: Warmth, tmp_path: Path) -> None:
    assert warmth("restore", "--json").json == []
    made = warmth("backup", "--json").json["path"]
    assert warmth("restore", "--json").json == [made]
    done = warmth("restore", made, "--yes", "--json").json
    assert faults(done, {"restored": str, "before": str}) == []
    assert done["restored"] == made
    assert Path(done["before"]).is_file()


def test_split_answers_with_both(warmth: Warmth) -> None:
    warmth("merge", "5", "6")
    both = warmth("split", "5", "--json").json
    assert faults(both, [contract.PERSON]) == []
    assert [one["id"] for one in both] == [5, 6]


def test_a_verdict_is_one_object_of_its_own(warmth: Warmth) -> None:
    verdict = warmth("prune", "cy", "--unsure", "in 2 weeks", "--json").json
    assert faults(verdict, contract.VERDICT) == []
    assert (verdict["verdict"], verdict["until"]) == ("unsure", "2026-12-06")


def test_nothing_waiting_is_null_and_nobody_an_empty_array(nobody: Warmth) -> None:
    assert nobody("vet", "--json").json is None
    for verb in (("list",), ("find", "x"), ("reconnect",), ("vet", "--list"), ("history",)):
        assert nobody(*verb, "--json").json == []


def test_the_unrated_and_the_unlogged_are_null(nobody: Warmth) -> None:
    nobody("add", "Dee Park")
    dee = nobody("list", "--json").json[0]
    unknown = (
        "know",
        "like",
        "trust",
        "klt",
        "rated_on",
        "warmth",
        "band",
        "trend",
        "silence_days",
        "last_interaction",
    )
    assert {key: dee[key] for key in unknown} == dict.fromkeys(unknown)


def test_letters_of_every_script_stay_as_they_are(nobody: Warmth) -> None:
    nobody("add", "水瀬川 はるか")
    assert "水瀬川 はるか" in nobody("list", "--json").out


def test_json_gives_everybody_and_people_see_fifty(nobody: Warmth, tmp_path: Path) -> None:
    with Store(tmp_path / "warmth.sqlite3", TODAY).change("Add many") as db:
        for number in range(52):
            people.add(db, f"Ana {number:02}", TODAY)
    assert len(nobody("list", "--json").json) == 52
    shown = nobody("list")
    assert len(shown.out.splitlines()) == 1 + 50
    assert shown.err == "The first 50; --limit shows more.\n"
    assert len(nobody("list", "--limit", "52").out.splitlines()) == 1 + 52


@pytest.mark.parametrize(
    ("value", "shape"),
    [
        ({"a": 1}, {"a": str}),
        ({"a": 1, "b": 2}, {"a": int}),
        ({}, {"a": int}),
        ([1, "x"], [int]),
        (True, int),
        (True, contract.Number),
        (None, str),
        ("2026-02-30", contract.Day),
        ("2026", contract.Day),
        (True, contract.MARK),
        ("noon", contract.FUZZY),
    ],
)
def test_a_wrong_shape_is_seen(value: Any, shape: Any) -> None:
    assert faults(value, shape)


def test_an_answer_of_two_documents_is_seen() -> None:
    with pytest.raises(json.JSONDecodeError):
        _ = Outcome(0, "{}\n{}\n", "").json
