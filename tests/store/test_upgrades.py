"""Upgrading: every historic database reaches HEAD, a backup is made before, and a failure leaves all as it was."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

import pytest

from tests.factories import TODAY, everybody, person
from tests.store.comparing import differences
from warmth.domain.errors import NewerDatabase, WarmthError
from warmth.store import backups, checking, doors, dump, journal, people, schema
from warmth.store.store import Store

DUMPS = sorted((Path(__file__).parents[1] / "samples" / "databases").glob("*.sql"))

REVISION = """
import sqlalchemy as sa
from alembic import op

revision, down_revision, branch_labels, depends_on = "0004", "0003", None, None


def upgrade():
    {body}
"""
REBUILD = """with op.batch_alter_table("people", recreate="always") as table:
        table.add_column(sa.Column("nickname", sa.Text(), nullable=True))"""
FAIL = """op.execute("DELETE FROM people")
    op.execute("CREATE TABLE half (id INTEGER)")
    raise ZeroDivisionError"""
ORPHAN = 'op.execute("DELETE FROM people")'


@pytest.fixture
def next_version(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program whose newest revision is 0004; returns where to write it."""
    folder = tmp_path / "migrations"
    shutil.copytree(schema.migrations_folder(), folder, ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.setattr(schema, "migrations_folder", lambda: folder)
    monkeypatch.setattr(schema, "HEAD", "0004")
    return folder / "versions" / "0004_next.py"


@pytest.fixture
def lived_in(store: Store) -> Store:
    """A database with people and what hangs on them."""
    person(store, "Ana", rated=(3, 3, 3), contacts=(3,), tagged=("climbing",), handle="ana@x.example")
    person(store, "Ben", contacts=(9,))
    return store


def raw(path: Path, sql: str) -> list[tuple[object, ...]]:
    """The answer of SQLite itself."""
    connection = sqlite3.connect(path)
    try:
        return connection.execute(sql).fetchall()
    finally:
        connection.close()


def everything(path: Path) -> list[str]:
    """The whole database as SQL."""
    connection = sqlite3.connect(path)
    try:
        return list(connection.iterdump())
    finally:
        connection.close()


DAYS = """SELECT (SELECT group_concat(coalesce(labelled_on, '?'), ' ') FROM origins),
    (SELECT group_concat(coalesce(bumped_on, '?'), ' ') FROM people),
    (SELECT group_concat(coalesce(decided_on, '?'), ' ') FROM requests)"""


@pytest.mark.parametrize(
    ("sample", "days"),
    [("0001", ("? ? ?", "? ? ?", None)), ("0002", ("2026-11-22 ? ?", "? 2026-11-20 ?", "2026-11-22"))],
)
def test_the_days_of_deciding_are_unknown_until_somebody_decides(
    tmp_path: Path, sample: str, days: tuple[str | None, ...]
) -> None:
    path = tmp_path / "old.sqlite3"
    old = sqlite3.connect(path)
    old.executescript(next(dump for dump in DUMPS if dump.stem == sample).read_text(encoding="utf-8"))
    old.close()
    Store(path, TODAY)
    assert raw(path, DAYS) == [days]


def test_doors_of_before_are_kept_and_what_an_origin_tells_of_can_be_returned(tmp_path: Path) -> None:
    """Ana's door is on record; that she introduced you to Ben follows from his origin."""
    path = tmp_path / "old.sqlite3"
    old = sqlite3.connect(path)
    old.executescript(next(dump for dump in DUMPS if dump.stem == "0002").read_text(encoding="utf-8"))
    old.executescript("""UPDATE origins SET kind = 'introduced', "on" = '2019-05', through_id = 1 WHERE person_id = 2;
        INSERT INTO doors VALUES (4, 1, 'recommended', 'them', '2024-05-01', 'a =note', '2025-01-01', 'linkedin');
        INSERT INTO doors VALUES (7, 3, 'introduced', 'me', NULL, '', NULL, '');""")
    old.close()
    store = Store(path, TODAY)
    assert raw(path, "SELECT * FROM doors") == [
        (4, 1, "recommended", "them", "2024-05-01", "a =note", "2025-01-01", "linkedin", None),
        (7, 3, "introduced", "me", None, "", None, "", None),
    ]
    with store.read() as db:
        assert [(one.id, one.other) for one in doors.between(db, 1)] == [(4, None), (0, 2)]
        assert checking.problems(db, TODAY, store.constants) == []
    with store.change("Returned") as db:
        doors.give_back(db, 1, doors.between(db, 1)[1], TODAY)
    assert raw(path, "SELECT * FROM doors WHERE person_id = 1 AND other_id IS NOT NULL") == [
        (8, 1, "introduced", "them", "2019-05", "", TODAY.isoformat(), "", 2)
    ]
    with store.change("Gone") as db:
        db.exec_driver_sql("DELETE FROM people WHERE id = 2")
    assert raw(path, "SELECT id, other_id FROM doors ORDER BY id") == [(4, None), (7, None), (8, None)]


def test_every_released_schema_has_a_sample() -> None:
    versions = {path.name.split("_")[0] for path in (schema.migrations_folder() / "versions").glob("*.py")}
    assert {path.stem for path in DUMPS} == versions


@pytest.mark.parametrize("sample", DUMPS, ids=lambda path: path.stem)
def test_every_historic_database_upgrades(tmp_path: Path, sample: Path) -> None:
    path = tmp_path / "old.sqlite3"
    old = sqlite3.connect(path)
    old.executescript(sample.read_text(encoding="utf-8"))
    old.close()
    assert raw(path, "SELECT version_num FROM alembic_version") == [(sample.stem,)]
    store = Store(path, TODAY)
    assert raw(path, "SELECT version_num FROM alembic_version") == [(schema.HEAD,)]
    with store.read() as db:
        assert checking.problems(db, TODAY, store.constants) == []
        assert differences(db) == []
        ana, ben, wang = people.cards(db, everybody(db))
    assert (ana.name, ana.company, ana.tags, ana.klt, ana.cadence) == (
        "Ana Ruiz", "Blue Harbour", ("climbing",), 13, 30
    )  # fmt: skip
    assert (ben.urls, [one.value for one in ben.boundaries]) == (
        ("https://www.linkedin.com/in/ben-okafor",), ["never-introduce"]
    )  # fmt: skip
    assert (wang.name, wang.labelled, wang.archived_on) == ("王小明 🎉", False, TODAY)


def test_an_upgrade_keeps_every_row_makes_a_backup_and_empties_the_journal(lived_in: Store, next_version: Path) -> None:
    """Rebuilding a parent table with foreign keys on would silently delete everything that hangs on it."""
    with lived_in.read() as db:
        before = dump.everything(db, private=True)
    next_version.write_text(REVISION.format(body=REBUILD))
    store = Store(lived_in.path, TODAY)
    with store.read() as db:
        assert dump.everything(db, private=True) == before
        assert checking.problems(db, TODAY, store.constants) == []
        assert journal.history(db) == []
    assert raw(store.path, "SELECT count(*) FROM journal") == [(0,)]
    assert "nickname" in {row[1] for row in raw(store.path, "PRAGMA table_info(people)")}
    (backup,) = backups.all_of(store.path)
    assert backup.name.endswith("before-upgrade.sqlite3")
    assert raw(backup, "SELECT version_num FROM alembic_version") == [("0003",)]
    with pytest.raises(WarmthError, match="nothing to undo"):
        store.undo()


def test_a_failed_upgrade_leaves_the_database_as_it_was(lived_in: Store, next_version: Path) -> None:
    before = everything(lived_in.path)
    next_version.write_text(REVISION.format(body=FAIL))
    with pytest.raises(ZeroDivisionError):
        Store(lived_in.path, TODAY)
    assert everything(lived_in.path) == before


def test_an_upgrade_that_would_orphan_rows_is_refused(lived_in: Store, next_version: Path) -> None:
    before = everything(lived_in.path)
    next_version.write_text(REVISION.format(body=ORPHAN))
    with pytest.raises(WarmthError, match=r"would leave .* with rows of nobody, so nothing was changed"):
        Store(lived_in.path, TODAY)
    assert everything(lived_in.path) == before


def test_an_upgraded_database_is_too_new_for_the_program_before(
    lived_in: Store, next_version: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    next_version.write_text(REVISION.format(body="pass"))
    Store(lived_in.path, TODAY)
    next_version.unlink()
    monkeypatch.setattr(schema, "HEAD", "0003")
    with pytest.raises(NewerDatabase):
        Store(lived_in.path, TODAY)
