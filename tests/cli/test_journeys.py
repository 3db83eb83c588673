"""Several commands in a row: import and undo, backup and restore, the demo, and a reader that leaves early."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest

from tests.cli.conftest import Warmth


def test_the_demo_writes_an_archive_that_can_be_imported(nobody: Warmth, tmp_path: Path) -> None:
    folder = tmp_path / "made up"
    written = nobody("demo", "--export", str(folder))
    assert (written.code, written.out) == (0, "")
    assert written.err == f"A LinkedIn archive of made-up people is in {folder}; try `warmth import {folder}`.\n"
    first = nobody("import", str(folder), "--json").json
    assert first["people"] == {"added": 400, "updated": 0, "unchanged": 0}
    again = nobody("import", str(folder))
    assert "people        0 added, 0 updated, 400 unchanged\n" in again.out
    assert again.err == "Nothing new: everything was here already.\n"
    assert [one["id"] for one in nobody("history", "--json").json] == [first["change"]]
    assert nobody("undo").code == 0
    assert nobody("list", "--json").json == []


def test_a_dry_run_gives_the_receipt_and_writes_nothing(nobody: Warmth, tmp_path: Path) -> None:
    nobody("demo", "--export", str(tmp_path / "demo"))
    dry = nobody("import", str(tmp_path / "demo"), "--dry-run", "--json").json
    assert dry["change"] is None
    assert nobody("list", "--json").json == nobody("history", "--json").json == []
    real = nobody("import", str(tmp_path / "demo"), "--json").json
    assert dry | {"change": None} == real | {"change": None}


def test_the_demo_without_a_terminal_answers_the_three_questions(nobody: Warmth) -> None:
    outcome = nobody("demo")
    assert outcome.code == 0
    lines = outcome.out.splitlines()
    titles = [line for line, below in pairwise(lines) if below and set(below) == {"-"}]
    assert titles[:2] == ["Whom should I reconnect with?", "Whom could I let go this month?"]
    assert len(titles) == 4
    assert all(title.startswith("Who can I introduce to ") for title in titles[2:])
    assert nobody("list", "--json").json == [], "it leaves your own database alone"


def test_restore_asks_and_takes_no_for_an_answer(warmth: Warmth, tmp_path: Path) -> None:
    path = str(tmp_path / "kept")
    assert warmth("backup", path).out == f"{path}\n"
    warmth("add", "Dee Park")
    question = f"Replace everything in {tmp_path / 'warmth.sqlite3'} by {path}? [y/N]: "
    for typed in ("n\n", "\n", ""):
        refused = warmth("restore", path, typed=typed)
        assert (refused.code, refused.out) == (1, "")
        assert refused.err == f"{question}warmth: Stopped; nothing was changed.\n"
    assert len(warmth("list", "--json").json) == 7
    restored = warmth("restore", path, typed="y\n")
    assert restored.out.startswith(f"Restored {path}. What was there before is in ")
    assert len(warmth("list", "--json").json) == 6


def test_restore_without_a_path_lists_the_backups_newest_first(warmth: Warmth) -> None:
    made = [warmth("backup").out.strip() for _ in range(3)]
    assert warmth("restore").out.splitlines() == made[::-1]
    assert {Path(one).stat().st_mode & 0o777 for one in made} == {0o600}


def test_undo_and_redo_go_back_and_forth(warmth: Warmth) -> None:
    before = warmth("list", "--json").out
    warmth("archive", "ana", "ben")
    after = warmth("list", "--json").out
    assert warmth("undo").out == "Undone: Archive Ana Ruiz and Ben Okafor\n"
    assert warmth("list", "--json").out == before
    assert warmth("redo").out == "Done again: Archive Ana Ruiz and Ben Okafor\n"
    assert warmth("list", "--json").out == after


def test_an_export_goes_to_a_private_file_or_to_the_output(warmth: Warmth, tmp_path: Path) -> None:
    path = tmp_path / "all.json"
    written = warmth("export", "--out", str(path))
    assert (written.code, written.out, written.err) == (0, "", f"Written to {path}.\n")
    assert path.stat().st_mode & 0o777 == 0o600
    assert warmth("export").out == path.read_text(encoding="utf-8")
    assert len(json.loads(path.read_text(encoding="utf-8"))["people"]) == 6


def test_check_says_what_is_damaged_and_fails(warmth: Warmth, tmp_path: Path) -> None:
    connection = sqlite3.connect(tmp_path / "warmth.sqlite3")
    connection.execute("UPDATE summaries SET warmth = 99 WHERE person_id = 1")
    connection.commit()
    connection.close()
    outcome = warmth("check")
    assert (outcome.code, outcome.out) == (1, "The summaries of 1 people are not what a recount gives (ids 1).\n")
    told = warmth("check", "--json")
    assert (told.code, json.loads(told.out)["ok"]) == (1, False)


@pytest.mark.usefixtures("world")
@pytest.mark.parametrize("arguments", [["list", "--json"], ["stats"], ["export"]], ids=" ".join)
def test_a_reader_that_leaves_early_is_no_fault(arguments: list[str]) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    try:
        ran = subprocess.run(
            [sys.executable, "-m", "warmth", *arguments], stdout=writing, stderr=subprocess.PIPE, text=True, timeout=60,
            check=False,
        )  # fmt: skip
    finally:
        os.close(writing)
    assert (ran.returncode, ran.stderr) == (0, "")
