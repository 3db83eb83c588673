"""Shell completion: the scripts, the names of people, and that bash inserts a name as one word."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Warmth
from tests.factories import fresh_store, person
from warmth.cli.main import exit_code

CONTENTS = {
    "bash": "complete -o nosort -F _warmth_completion warmth",
    "zsh": "#compdef warmth",
    "fish": "complete --no-files --command warmth",
}


def completed(
    words: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], shell: str = "bash"
) -> list[str]:
    """What the shell is told when the last of `words` is to be completed."""
    monkeypatch.setenv("_WARMTH_COMPLETE", f"{shell}_complete")
    monkeypatch.setenv("COMP_WORDS", "\n".join(words))
    monkeypatch.setenv("COMP_CWORD", words[-1] if shell == "fish" else str(len(words) - 1))
    with pytest.raises(SystemExit) as ended:
        exit_code(words[1:])
    said = capsys.readouterr()
    assert (ended.value.code, said.err) == (0, "")
    return [line for line in said.out.splitlines() if line]


@pytest.mark.parametrize("shell", CONTENTS)
def test_the_script_of_a_shell_is_printed(nobody: Warmth, shell: str) -> None:
    outcome = nobody("completion", shell)
    assert (outcome.code, outcome.err) == (0, "")
    assert CONTENTS[shell] in outcome.out
    assert "_WARMTH_COMPLETE" in outcome.out


@pytest.mark.usefixtures("world")
@pytest.mark.parametrize(
    ("words", "offered"),
    [
        (["show", "zo"], ["plain,'Zoë Müller-Öst'"]),
        (["show", "MULL"], ["plain,'Zoë Müller-Öst'"]),
        (["show", "b"], ["plain,'Ben Okafor'", "plain,'Bo Berg'", "plain,'Bo Berg'"]),
        (["show", "nobody"], []),
        (["log", "ana", "be"], ["plain,'Ben Okafor'", "plain,'Bo Berg'", "plain,'Bo Berg'"]),
        (["archive", "cy"], ["plain,'Cy Lind'"]),
        (["add", "X", "--through", "cy"], ["plain,'Cy Lind'"]),
        (["show", "'Zo"], ["plain,'Zoë Müller-Öst'"]),
        (["show", '"Zo'], ["plain,Zoë Müller-Öst"]),
        (["label", "ana", "request"], ["plain,request-in", "plain,request-out"]),
        (["sno"], ["plain,snooze"]),
        (["prune", "--le"], ["plain,--let-go"]),
        (["config", "x", "--"], ["plain,--json", "plain,--help"]),
    ],
)
def test_bash_is_offered(
    words: list[str], offered: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert completed(["warmth", *words], monkeypatch, capsys) == offered


@pytest.mark.usefixtures("world")
@pytest.mark.parametrize(
    ("shell", "offered"), [("zsh", ["plain", "Zoë Müller-Öst", "_"]), ("fish", ["plain,Zoë Müller-Öst"])]
)
def test_other_shells_are_offered_the_bare_name(
    shell: str, offered: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert completed(["warmth", "show", "zo"], monkeypatch, capsys, shell) == offered


@pytest.mark.usefixtures("world")
@pytest.mark.parametrize(
    ("words", "offered"),
    [
        (["list", "--view", "c"], ["plain,'Old climbers'"]),
        (["view", "OLD"], ["plain,'Old climbers'"]),
        (["view", ""], ["plain,'Old climbers'", "plain,Sailors"]),
        (["view", "limb"], []),
    ],
)
def test_views_are_offered_by_name(
    words: list[str], offered: list[str], warmth: Warmth, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    warmth("view", "Old climbers", "tag:climbing", "silent>1y")
    warmth("view", "Sailors", "tag:sailing")
    assert completed(["warmth", *words], monkeypatch, capsys) == offered


@pytest.mark.usefixtures("world")
def test_the_archived_are_not_offered(
    warmth: Warmth, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    warmth("archive", "zoe")
    assert completed(["warmth", "show", "zo"], monkeypatch, capsys) == []


def test_names_come_from_the_database_that_the_line_names(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "other").mkdir()
    other = fresh_store(tmp_path / "other")
    person(other, "Zora Neale")
    line = ["warmth", "--db", str(other.path), "show", "zo"]
    assert completed(line, monkeypatch, capsys) == ["plain,'Zora Neale'"]


def test_without_a_database_nobody_is_offered_and_none_is_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert completed(["warmth", "show", "a"], monkeypatch, capsys) == []
    assert list(tmp_path.iterdir()) == []


def test_what_is_no_database_offers_nobody(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "warmth.sqlite3").write_text("no database", encoding="utf-8")
    assert completed(["warmth", "show", "a"], monkeypatch, capsys) == []


IN_BASH = """\
eval "$(warmth completion bash)"
COMP_WORDS=(warmth show "$TYPED"); COMP_CWORD=2
_warmth_completion warmth
echo "${#COMPREPLY[@]}"
eval "arguments=(${COMPREPLY[0]})"
printf '%s|' "${#arguments[@]}" "${arguments[0]}"
"""


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("Zoë van der Öst", "zo"),
        ("Bo O'Brien $HOME", "bri"),
        ('Ann "Ace" `id` \\ *', "ace"),
        ("Al, Bo & Cy; (x)", "al"),
    ],
)
def test_bash_inserts_a_name_as_one_word(tmp_path: Path, name: str, typed: str) -> None:
    person(fresh_store(tmp_path), name)
    (tmp_path / "warmth").write_text(f'#!/bin/sh\nexec "{sys.executable}" -m warmth "$@"\n', encoding="utf-8")
    (tmp_path / "warmth").chmod(0o755)
    environment = {**os.environ, "TYPED": typed, "PATH": f"{tmp_path}:{os.environ['PATH']}"}
    ran = subprocess.run(
        ["bash", "--norc", "-c", IN_BASH], env=environment, capture_output=True, text=True, check=True, timeout=60
    )
    assert ran.stdout == f"1\n1|{name}|"
