"""`draft`: the text to standard output, everything else beside it; edited, copied, handed to mail, logged."""

from __future__ import annotations

import base64
import stat
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Warmth, assert_refused
from warmth.cli import output
from warmth.phrasing import copying
from warmth.store import requests, rows, tables
from warmth.store.store import Store
from warmth.usecases import changes, people

TEXT = (
    "Subject: Hello\n\nHi Ana,\n\nWe met in May 2019. We last met on 12 November.\n\n"
    "I promised you something that is still open: “send the book”.\n\n"
    "How are you? Tell me when a talk would suit you.\n"
)


@pytest.fixture
def terminal(warmth: Warmth, monkeypatch: pytest.MonkeyPatch) -> Warmth:
    """As `warmth`, where a person looks on."""
    monkeypatch.setattr(output, "is_terminal", lambda: True)
    return warmth


def script(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: str, variable: str = "VISUAL") -> None:
    """Let a Python script be the editor; the file's path is `path`."""
    file = tmp_path / "editor.py"
    file.write_text(f"import sys, pathlib, os\npath = pathlib.Path(sys.argv[1])\n{code}\n", encoding="utf-8")
    monkeypatch.setenv(variable, f"{sys.executable} {file}")


def test_the_text_alone_goes_to_standard_output(warmth: Warmth) -> None:
    outcome = warmth("draft", "reconnect", "ana")
    assert (outcome.code, outcome.out, outcome.err) == (0, TEXT, "")


def test_what_is_unknown_and_warned_of_stands_beside_it(warmth: Warmth) -> None:
    outcome = warmth("draft", "introduction", "ana", "ben")
    assert outcome.out.startswith("Subject: Ana Ruiz and Ben Okafor\n\nHi Ana, hi Ben,\n")
    assert "\n! Not both Ana Ruiz and Ben Okafor have said yes on record; " in outcome.err
    assert outcome.err.startswith("[you have not said why Ana Ruiz and Ben Okafor should meet: ")


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("flatter", "ana"), 2),
        (("reconnect",), 2),
        (("reconnect", "ana", "--json", "--copy"), 2),
        (("reconnect", "bo"), 1),
        (("reconnect", "nobody"), 1),
        (("introduction", "99"), 1),
    ],
)
def test_what_cannot_be_understood_writes_nothing(
    warmth: Warmth, world: Store, arguments: tuple[str, ...], code: int
) -> None:
    before = changes.history(world)
    outcome = warmth("draft", *arguments)
    assert (outcome.code, outcome.out) == (code, "")
    assert changes.history(world) == before


def test_boundaries_refuse_in_one_sentence(warmth: Warmth) -> None:
    warmth("boundary", "ana", "do-not-contact")
    assert_refused(
        warmth("draft", "thank", "ana"), "A boundary on Ana Ruiz says “do not contact”; lift that, or leave them be."
    )


def test_json_is_one_document(warmth: Warmth) -> None:
    answer = warmth("draft", "reconnect", "ana", "--json").json
    assert answer["to"] == [{"id": 1, "name": "Ana Ruiz"}]
    assert f"Subject: {answer['subject']}\n\n{answer['text']}\n" == TEXT
    assert (answer["kind"], answer["warnings"], answer["unknown"]) == ("reconnect", [], [])


def test_mailto_is_one_url(warmth: Warmth) -> None:
    outcome = warmth("draft", "reconnect", "ana", "--mailto")
    assert outcome.out.startswith("mailto:ana@ruiz.example?subject=Hello&body=Hi%20Ana%2C%0D%0A%0D%0AWe%20met")
    assert outcome.out.count("\n") == 1
    refused = warmth("draft", "reconnect", "ben", "--mailto", "--log")
    assert_refused(refused, "No email address of Ben Okafor is known; `warmth edit 2 --email ADDRESS` adds one.")


def test_log_notes_it_as_sent(warmth: Warmth, world: Store) -> None:
    assert warmth("draft", "reconnect", "ana", "--log").err == "Logged as a message to Ana Ruiz.\n"
    last = people.card(world, 1).last
    assert last is not None
    assert (last.kind, last.direction) == ("message", "out")
    assert "How are you? Tell me when a talk would suit you." in last.note


def test_what_moves_with_a_letter_is_said_and_undone_with_it(warmth: Warmth) -> None:
    assert warmth("draft", "ask-first", "ana", "ben", "--log").err.startswith(
        "Logged as a message to Ana Ruiz.\n"
        "Introduction 1 of Ana Ruiz and Ben Okafor was begun, and is at “asked first”.\n"
    )
    assert warmth("introduction", "1", "--json").json["stage"] == "asked first"
    warmth("undo")
    assert warmth("introductions", "--json").json == []


@pytest.mark.parametrize(("typed", "status"), [("y\n", "declined"), ("n\n", "pending")])
def test_a_stranger_s_request_is_decided_when_the_reply_went_out(
    terminal: Warmth, world: Store, typed: str, status: str
) -> None:
    with world.change("A request") as db:
        request = rows.insert(
            db, tables.requests, direction="in", name="Mia Stone", name_key="mia stone", key="mia", on="2026-11-03"
        )
    outcome = terminal("draft", "decline", "mia", typed=typed)
    assert "Log it as sent to Mia Stone?" in outcome.err
    assert ("The request of Mia Stone is declined." in outcome.err) is (status == "declined")
    with world.read() as db:
        found = requests.one(db, request)
    assert found is not None
    assert found.status == status


@pytest.mark.parametrize(("typed", "logged"), [("y\n", True), ("n\n", False), ("\n", False)])
def test_a_person_is_asked_whether_it_went_out(terminal: Warmth, world: Store, typed: str, logged: bool) -> None:
    before = len(changes.history(world))
    outcome = terminal("draft", "reconnect", "ana", typed=typed)
    assert outcome.code == 0
    assert "Log it as sent to Ana Ruiz?" in outcome.err
    assert len(changes.history(world)) - before == logged


@pytest.mark.parametrize("variable", ["VISUAL", "EDITOR"])
def test_edit_prints_what_the_editor_left(
    warmth: Warmth, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, variable: str
) -> None:
    monkeypatch.delenv("VISUAL", raising=False)
    seen = tmp_path / "seen"
    code = f"pathlib.Path({str(seen)!r}).write_text(f'{{path}}\\n{{path.stat().st_mode}}\\n' + path.read_text())"
    script(tmp_path, monkeypatch, f"{code}\npath.write_text('Subject: Ahoy\\n\\nMay I pick your brain?')", variable)
    outcome = warmth("draft", "reconnect", "ana", "--edit")
    assert outcome.out == "Subject: Ahoy\n\nMay I pick your brain?\n"
    assert outcome.err == "! “pick your brain” is a canned turn; say it in words of your own, or leave it out.\n"
    path, mode, written = seen.read_text(encoding="utf-8").split("\n", 2)
    assert (stat.S_IMODE(int(mode)), written) == (0o600, TEXT)
    assert not Path(path).exists()


def test_an_editor_that_changes_nothing_leaves_the_draft(
    warmth: Warmth, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    script(tmp_path, monkeypatch, "")
    assert warmth("draft", "reconnect", "ana", "--edit").out == TEXT


@pytest.mark.parametrize("editor", ["/nonexistent/editor", "false", "'"])
def test_an_editor_that_fails_is_said(warmth: Warmth, monkeypatch: pytest.MonkeyPatch, editor: str) -> None:
    monkeypatch.setenv("VISUAL", editor)
    outcome = warmth("draft", "reconnect", "ana", "--edit")
    assert (outcome.code, outcome.out) == (1, "")
    assert outcome.err.startswith("warmth: The editor failed (")
    assert outcome.err.count("\n") == 1


def test_copy_hands_the_text_to_the_terminal(terminal: Warmth) -> None:
    outcome = terminal("draft", "reconnect", "ana", "--copy", "--log")
    shown, _, packed = outcome.out.partition("\x1b]52;c;")
    assert shown == TEXT
    assert base64.b64decode(packed.removesuffix("\x07")).decode() == TEXT.partition("\n\n")[2].strip()


def test_copy_says_where_there_is_no_terminal(warmth: Warmth) -> None:
    outcome = warmth("draft", "reconnect", "ana", "--copy")
    assert (outcome.out, outcome.err) == (TEXT, "Not copied: there is no terminal to copy by.\n")


def test_copy_says_when_it_is_too_much(terminal: Warmth, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(copying, "MOST_COPIED", 40)
    outcome = terminal("draft", "reconnect", "ana", "--copy", "--log")
    assert outcome.out == TEXT
    assert "Not copied: the text is too long for a terminal to take." in outcome.err


def test_a_name_that_commands_a_terminal_never_reaches_it(terminal: Warmth) -> None:
    terminal("add", "Eve", "--origin", "met", "--place", "\x1b]52;c;AAAA\x07x")
    outcome = terminal("draft", "reconnect", "eve", "--log")
    assert "\x1b" not in outcome.out + outcome.err
