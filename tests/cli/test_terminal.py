"""What reaches a terminal and what a pipe: colours only where they are wanted, and nothing that commands either."""

from __future__ import annotations

import json
import re
import sqlite3
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Outcome, Warmth

SHOWING = (
    ("list",),
    ("show", "ana"),
    ("today",),
    ("reconnect",),
    ("prune",),
    ("introduce", "ana"),
    ("vet",),
    ("stats",),
    ("history",),
    ("config",),
)
ESCAPE = "\x1b"
BOXES = re.compile("[\u2500-\u259f]")
COMMANDS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]")
"""Control characters but the line break and the tab, and what turns the direction of writing."""
HOSTILE = "\x1b[31mEve\x1b[0m \x1b]0;owned\x07\x9b2JMallory\u202e\u2066 [bold red]x[/]\r\x08\x7f"


@pytest.fixture
def terminal(warmth: Warmth, monkeypatch: pytest.MonkeyPatch) -> Warmth:
    """Run a command where standard output looks like a terminal of 80 columns."""
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setenv("TERM", "xterm-256color")

    def run(*arguments: str) -> Outcome:
        with monkeypatch.context() as patch:
            patch.setattr(sys.stdout, "isatty", lambda: True)
            return warmth(*arguments)

    return run


def uncoloured(text: str) -> str:
    return re.sub("\x1b\\[[0-9;]*m", "", text)


@pytest.mark.parametrize("arguments", SHOWING, ids=" ".join)
def test_a_pipe_gets_neither_colour_nor_boxes(warmth: Warmth, arguments: tuple[str, ...]) -> None:
    outcome = warmth(*arguments)
    assert outcome.out
    assert ESCAPE not in outcome.out
    assert not BOXES.search(outcome.out)


@pytest.mark.parametrize("arguments", SHOWING, ids=" ".join)
def test_no_color_is_honoured_on_a_terminal(
    terminal: Warmth, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...]
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    outcome = terminal(*arguments)
    assert outcome.out
    assert ESCAPE not in outcome.out
    assert not BOXES.search(outcome.out)


@pytest.mark.parametrize(
    "arguments", [("list", "zoe"), ("show", "ana"), ("prune",), ("introduce", "ana")], ids=" ".join
)
def test_a_terminal_gets_colours_around_the_same_words(
    warmth: Warmth, terminal: Warmth, arguments: tuple[str, ...]
) -> None:
    coloured = terminal(*arguments).out
    assert ESCAPE in coloured
    assert uncoloured(coloured).split() == warmth(*arguments).out.split()


def test_json_is_never_coloured(terminal: Warmth) -> None:
    outcome = terminal("list", "--json")
    assert ESCAPE not in outcome.out
    assert len(json.loads(outcome.out)) == 6


def test_a_table_keeps_to_the_width_of_the_terminal(terminal: Warmth) -> None:
    terminal("edit", "ana", "--title", "Head of a very long department of data and everything near it")
    lines = uncoloured(terminal("list").out).splitlines()
    assert max(map(len, lines)) <= 80
    assert any("…" in line for line in lines)


def everywhere(warmth: Warmth) -> str:
    """Put hostile words wherever words are taken, and show all that can be shown."""
    warmth("add", f"Dee {HOSTILE}", "--company", HOSTILE, "--title", HOSTILE, "--notes", HOSTILE, "--tag", HOSTILE,
           "--origin", "met", "--place", HOSTILE, "--note", HOSTILE)  # fmt: skip
    warmth("log", "dee", "coffee", "--", HOSTILE)
    warmth("rate", "dee", "--know", "4", "--like", "4", "--trust", "4", "--why", HOSTILE)
    warmth("ask", "dee", HOSTILE)
    warmth("offer", "dee", HOSTILE)
    warmth("promise", "dee", HOSTILE, "--by", "tomorrow")
    shown = [warmth(*arguments) for arguments in (*SHOWING, ("show", "dee"), ("find", "mallory"), ("show", HOSTILE))]
    shown += [warmth(*arguments, "--json") for arguments in (("list",), ("show", "dee"), ("today",), ("history",))]
    shown += [warmth("export"), warmth("introduce", "dee", "--for", HOSTILE), warmth("list", f"tag:{HOSTILE}")]
    return "".join(outcome.out + outcome.err for outcome in shown)


def test_words_that_command_a_terminal_never_reach_it(warmth: Warmth) -> None:
    shown = everywhere(warmth)
    assert shown.count("Mallory") > 20
    assert COMMANDS.findall(shown) == []


def test_markup_is_shown_as_it_was_written(warmth: Warmth) -> None:
    warmth("add", "Dee [bold red]Park[/]")
    assert "Dee [bold red]Park[/]" in warmth("show", "dee").out
    assert warmth("show", "dee", "--json").json["name"] == "Dee [bold red]Park[/]"


def test_what_a_file_holds_is_made_harmless_too(nobody: Warmth, tmp_path: Path) -> None:
    path = tmp_path / "Connections.csv"
    path.write_text(
        "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
        f'"{HOSTILE}","{HOSTILE}",https://www.linkedin.com/in/eve,,"{HOSTILE}",[red]Y[/],01 Jan 2024\n',
        encoding="utf-8",
    )
    shown = [nobody(*arguments) for arguments in (("import", str(path)), ("list",), ("list", "--json"), ("export",))]
    assert [outcome.code for outcome in shown] == [0, 0, 0, 0]
    assert COMMANDS.findall("".join(outcome.out + outcome.err for outcome in shown)) == []


def test_words_already_in_a_database_are_escaped_in_json_and_shown_as_pictures(warmth: Warmth, tmp_path: Path) -> None:
    connection = sqlite3.connect(tmp_path / "warmth.sqlite3")
    connection.execute("UPDATE people SET name = ? WHERE id = 1", (HOSTILE,))
    connection.commit()
    connection.close()
    assert warmth("show", "1", "--json").json["name"] == HOSTILE
    for arguments in (("show", "1"), ("show", "1", "--json"), ("list",), ("export",)):
        assert COMMANDS.findall(warmth(*arguments).out) == [], arguments


@pytest.mark.parametrize(
    "arguments",
    [
        (HOSTILE,),
        (f"--{HOSTILE}",),
        ("show", HOSTILE),
        ("import", HOSTILE),
        ("config", HOSTILE),
        ("list", f"tag>{HOSTILE}"),
        ("rate", "ana", "--know", HOSTILE),
        ("--today", HOSTILE, "list"),
        ("--db", f"/proc/{HOSTILE}", "list"),
    ],
)
def test_complaints_repeat_nothing_that_commands(warmth: Warmth, arguments: tuple[str, ...]) -> None:
    outcome = warmth(*arguments)
    assert outcome.code in (1, 2)
    assert COMMANDS.findall(outcome.out + outcome.err) == []
