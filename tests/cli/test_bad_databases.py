"""A database that is none of ours, damaged, newer or read-only is said to be, and left as it is."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Warmth, assert_refused
from warmth.store.schema import APPLICATION_ID


def a_folder(path: Path) -> None:
    path.mkdir()


def a_picture(path: Path) -> None:
    path.write_bytes(b"\x89PNG" * 5_000)


def a_strange_database(path: Path) -> None:
    _database(path, "CREATE TABLE recipes (name)")


def a_newer_database(path: Path) -> None:
    ours = f"PRAGMA application_id = {APPLICATION_ID}"
    _database(path, ours, "CREATE TABLE alembic_version (version_num)", "INSERT INTO alembic_version VALUES ('9999')")


def _database(path: Path, *statements: str) -> None:
    connection = sqlite3.connect(path)
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()


BAD_DATABASES: tuple[tuple[Callable[[Path], None], str], ...] = (
    (a_folder, "{} is a folder; --db takes the path of a file."),
    (a_picture, "{} cannot be read as a database (file is not a database); restore a backup or name another."),
    (a_strange_database, "{} is not a warmth database; name another with --db."),
    (a_newer_database, "{} was written by a newer version of warmth; upgrade the program to open it."),
)


@pytest.mark.parametrize(("make", "sentence"), BAD_DATABASES)
def test_a_database_that_is_none_of_ours_is_left_as_it_is(
    nobody: Warmth, tmp_path: Path, make: Callable[[Path], None], sentence: str
) -> None:
    path = tmp_path / "other"
    make(path)
    before = path.read_bytes() if path.is_file() else None
    assert_refused(nobody("--db", str(path), "add", "Dee Park"), sentence.format(path))
    assert (path.read_bytes() if path.is_file() else None) == before


@pytest.mark.parametrize(("make", "sentence"), BAD_DATABASES[1:])
def test_what_is_no_backup_of_ours_is_not_restored(
    warmth: Warmth, tmp_path: Path, make: Callable[[Path], None], sentence: str
) -> None:
    path = tmp_path / "other"
    make(path)
    before = warmth("list", "--json").out
    assert_refused(warmth("restore", str(path), "--yes"), sentence.format(path))
    assert warmth("list", "--json").out == before


def test_a_database_cut_in_two_is_said_to_be_damaged(warmth: Warmth, tmp_path: Path) -> None:
    path = tmp_path / "warmth.sqlite3"
    path.write_bytes(path.read_bytes()[:6_000])
    outcome = warmth("list")
    assert (outcome.code, outcome.out, outcome.err.count("\n")) == (1, "", 1)
    assert outcome.err.startswith(f"warmth: {path}")


def test_a_read_only_database_says_how_to_write_to_it(
    warmth: Warmth, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "warmth.sqlite3"
    path.chmod(0o400)
    monkeypatch.setattr(os, "access", lambda _path, mode: mode != os.W_OK)
    advice = "allow writing with `chmod u+w`, or name another database with --db."
    assert_refused(warmth("add", "Dee Park"), f"{path} is read-only; {advice}")


def test_the_home_of_nobody_is_no_place_for_a_database(nobody: Warmth) -> None:
    path = "~no-such-user-here/warmth.sqlite3"
    sentence = f"{path} names the home folder of nobody here; give the whole path."
    assert_refused(nobody("--db", path, "list"), sentence)


def test_an_empty_name_of_a_database_is_not_yours(warmth: Warmth) -> None:
    outcome = warmth("--db", "", "list")
    assert (outcome.code, outcome.out) == (1, "")


def test_a_backup_never_overwrites(warmth: Warmth, tmp_path: Path) -> None:
    path = tmp_path / "kept"
    path.write_text("mine", encoding="utf-8")
    assert_refused(warmth("backup", str(path)), f"{path} exists already; a backup never overwrites a file.")
    assert path.read_text(encoding="utf-8") == "mine"


def test_a_full_disk_below_the_output_is_one_sentence(warmth: Warmth, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_arguments: object, **_options: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("warmth.cli.output.line", full)
    assert_refused(warmth("tag", "ana", "x"), "The output cannot be written: No space left on device.")
