"""The schema: revisions that match the tables and never change, and databases that cannot be opened."""

from __future__ import annotations

import ast
import hashlib
import json
import os
import sqlite3
from pathlib import Path

import pytest
from alembic.config import Config
from alembic.script import ScriptDirectory

from tests.factories import TODAY, person
from tests.store.comparing import differences
from warmth.domain.errors import NewerDatabase, WarmthError
from warmth.store import backups, schema
from warmth.store.store import Store

REVISIONS = sorted((schema.migrations_folder() / "versions").glob("*.py"))
HASHES = Path(__file__).with_name("revisions.json")


def test_head_is_the_newest_revision() -> None:
    config = Config()
    config.set_main_option("script_location", str(schema.migrations_folder()))
    assert ScriptDirectory.from_config(config).get_heads() == [schema.HEAD]


def test_the_revisions_make_the_tables(store: Store) -> None:
    with store.read() as db:
        assert differences(db) == []


@pytest.mark.parametrize("revision", REVISIONS, ids=lambda path: path.stem)
def test_a_released_revision_never_changes(revision: Path) -> None:
    """A new revision is added to revisions.json by hand when it is released; one that stands there stays as it is."""
    known = json.loads(HASHES.read_text())
    assert hashlib.sha256(revision.read_bytes()).hexdigest() == known[revision.name]


def test_no_released_revision_is_gone() -> None:
    assert set(json.loads(HASHES.read_text())) == {path.name for path in REVISIONS}


@pytest.mark.parametrize("revision", REVISIONS, ids=lambda path: path.stem)
def test_revisions_never_import_the_program(revision: Path) -> None:
    imported = set()
    for node in ast.walk(ast.parse(revision.read_text())):
        if isinstance(node, ast.Import):
            imported |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            imported.add((node.module or "").partition(".")[0])
    assert imported <= {"alembic", "sqlalchemy", "__future__"}


def test_what_is_no_database_is_refused_in_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("not a database, and longer than the header of one\n" * 50)
    before = path.read_bytes()
    with pytest.raises(WarmthError, match="cannot be read as a database"):
        Store(path, TODAY)
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_a_strangers_database_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "other.sqlite3"
    stranger = sqlite3.connect(path)
    stranger.executescript("CREATE TABLE people (id INTEGER); INSERT INTO people VALUES (1);")
    stranger.close()
    before = path.read_bytes()
    with pytest.raises(WarmthError, match="is not a warmth database; name another with --db"):
        Store(path, TODAY)
    assert path.read_bytes() == before


def test_a_newer_database_is_refused(store: Store) -> None:
    with store.quietly() as db:
        db.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(NewerDatabase, match="newer version of warmth; upgrade the program"):
        Store(store.path, TODAY)
    assert backups.all_of(store.path) == []


def test_a_file_that_may_not_be_written_is_refused(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "access", lambda _path, mode: not mode & os.W_OK)
    with pytest.raises(WarmthError, match="is read-only; allow writing with `chmod u\\+w`"):
        Store(store.path, TODAY)


def test_a_folder_is_no_database_and_keeps_its_mode(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir(mode=0o755)
    with pytest.raises(WarmthError, match="is a folder; --db takes the path of a file"):
        Store(folder, TODAY)
    assert folder.stat().st_mode & 0o777 == 0o755


def test_an_empty_folder_that_measures_nothing_keeps_its_mode(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As empty folders do on some file systems."""
    folder = tmp_path / "folder"
    folder.mkdir(mode=0o755)
    real = Path.stat
    nothing = os.stat_result((*real(folder)[:6], 0, *real(folder)[7:]))
    monkeypatch.setattr(Path, "stat", lambda path, **how: nothing if path == folder else real(path, **how))
    with pytest.raises(WarmthError, match="is a folder"):
        Store(folder, TODAY)
    assert real(folder).st_mode & 0o777 == 0o755


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(WarmthError, match="cannot be created: Not a directory"):
        Store(tmp_path / "file" / "warmth.sqlite3", TODAY)


def test_an_empty_file_becomes_a_database(tmp_path: Path) -> None:
    path = tmp_path / "empty.sqlite3"
    path.touch(0o644)
    assert person(Store(path, TODAY), "Ana")
    assert path.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("share", [0.02, 0.3, 0.7])
def test_a_database_cut_short_is_said_to_be_damaged(store: Store, share: float) -> None:
    for number in range(60):
        person(store, f"Person {number}")
    with store.quietly() as db:
        db.exec_driver_sql("UPDATE people SET notes = hex(randomblob(4000))")
    copy = store.path.with_name("cut.sqlite3")
    backups.copy(store.path, copy)
    whole = copy.read_bytes()
    copy.write_bytes(whole[: int(len(whole) * share)])

    def use() -> None:
        with Store(copy, TODAY).read() as db:
            db.exec_driver_sql("SELECT sum(length(notes)) FROM people").all()
            db.exec_driver_sql("SELECT * FROM journal").all()

    with pytest.raises(WarmthError, match=r"damaged|cannot be read as a database"):
        use()
