"""Backups: whole copies, ten kept, and a way back that works even from a ruined file."""

from __future__ import annotations

import sqlite3
import stat
from pathlib import Path

import pytest

from tests.factories import TODAY, person
from warmth.domain.errors import NewerDatabase, WarmthError
from warmth.store.store import Store
from warmth.usecases import backups, exporting, people


def names(store: Store) -> list[str]:
    """Everybody's name."""
    return [card.name for card in people.listed(store)]


def test_a_backup_is_the_whole_database_for_its_owner_alone(store: Store) -> None:
    person(store, "Ana", rated=(3, 3, 3), contacts=(3,))
    made = backups.backup(store)
    assert exporting.export(Store(made, TODAY), private=True) == exporting.export(store, private=True)
    assert stat.S_IMODE(made.stat().st_mode) == 0o600
    assert stat.S_IMODE(made.parent.stat().st_mode) == 0o700
    assert backups.rotating(store.path) == [made]


def test_a_backup_goes_where_it_is_told_and_never_over_a_file(store: Store, tmp_path: Path) -> None:
    person(store, "Ana")
    target = tmp_path / "copy.sqlite3"
    assert backups.backup(store, target) == target
    with pytest.raises(WarmthError, match="exists already; a backup never overwrites"):
        backups.backup(store, target)
    with pytest.raises(WarmthError, match="There is no folder"):
        backups.backup(store, tmp_path / "nowhere" / "copy.sqlite3")
    assert names(Store(target, TODAY)) == ["Ana"]


def test_the_newest_ten_are_kept(store: Store) -> None:
    made = [backups.backup(store) for _ in range(12)]
    assert backups.rotating(store.path) == made[:1:-1]


def test_restoring_puts_everything_back_and_keeps_what_was_there(store: Store) -> None:
    person(store, "Ana")
    made = backups.backup(store)
    person(store, "Ben")
    before = backups.restore(store.path, made)
    assert before is not None
    assert names(store) == ["Ana"]
    assert names(Store(before, TODAY)) == ["Ana", "Ben"]
    assert backups.check(store) == []


def test_the_oldest_backup_can_be_restored_although_one_more_is_made_first(store: Store) -> None:
    person(store, "Ana")
    oldest = backups.backup(store)
    person(store, "Ben")
    for _ in range(9):
        backups.backup(store)
    assert backups.rotating(store.path)[-1] == oldest
    backups.restore(store.path, oldest)
    assert names(store) == ["Ana"]
    assert oldest.exists()


@pytest.mark.parametrize("ruin", ["words", "half", "header"])
def test_a_ruined_database_is_moved_aside_for_the_backup(store: Store, ruin: str) -> None:
    for number in range(30):
        person(store, f"Person {number}")
    made = backups.backup(store)
    whole = store.path.read_bytes()
    store.path.write_bytes(
        {"words": b"hello " * 9000, "half": whole[: len(whole) // 3], "header": b"\0" * 100 + whole[100:]}[ruin]
    )
    ruined = store.path.read_bytes()
    aside = backups.restore(store.path, made)
    assert aside is not None
    assert aside.read_bytes() == ruined
    again = Store(store.path, TODAY)
    assert len(names(again)) == 30
    assert backups.check(again) == []
    assert stat.S_IMODE(store.path.stat().st_mode) == 0o600


def test_a_backup_brings_back_a_database_that_is_gone(store: Store) -> None:
    person(store, "Ana")
    made = backups.backup(store)
    for part in store.path.parent.glob(f"{store.path.name}*"):
        if part.is_file():
            part.unlink()
    assert backups.restore(store.path, made) is None
    assert names(Store(store.path, TODAY)) == ["Ana"]


def test_what_is_no_sound_backup_changes_nothing(store: Store, tmp_path: Path) -> None:
    person(store, "Ana")
    made = backups.backup(store, tmp_path / "copy.sqlite3")
    whole = made.read_bytes()
    for ruined in (b"words " * 3000, whole[:9000] + b"\xff" * (len(whole) - 9000), b""):
        made.write_bytes(ruined)
        with pytest.raises(WarmthError):
            backups.restore(store.path, made)
        assert names(store) == ["Ana"]
    with pytest.raises(WarmthError, match="There is no backup at"):
        backups.restore(store.path, tmp_path / "nowhere.sqlite3")
    assert backups.rotating(store.path) == []


def test_a_newer_backup_changes_nothing(store: Store, tmp_path: Path) -> None:
    person(store, "Ana")
    newer = Store(backups.backup(store, tmp_path / "copy.sqlite3"), TODAY)
    with newer.quietly() as db:
        db.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(NewerDatabase):
        backups.restore(store.path, newer.path)
    assert names(store) == ["Ana"]


@pytest.mark.parametrize(
    ("damage", "said"),
    [
        ("UPDATE summaries SET warmth = 99", "The summaries of 1 people are not what a recount gives (ids 1)."),
        ("DELETE FROM search", "The search index of 1 people is not what a recount gives (ids 1)."),
        ("INSERT INTO search (rowid, words) VALUES (9, 'x')", "The search index of 1 people"),
        ("DELETE FROM summaries", "The summaries of 1 people"),
    ],
)
def test_checking_finds_what_is_wrong(store: Store, damage: str, said: str) -> None:
    person(store, "Ana", contacts=(3,))
    assert backups.check(store) == []
    with store.quietly() as db:
        db.exec_driver_sql(damage)
    (problem,) = backups.check(store)
    assert problem.startswith(said)


def test_checking_finds_rows_of_nobody(store: Store) -> None:
    person(store, "Ana")
    raw = sqlite3.connect(store.path)
    raw.execute("INSERT INTO asks (person_id, text, \"on\") VALUES (77, 'x', '2026-01-01')")
    raw.commit()
    raw.close()
    assert "Rows of asks belong to nobody." in backups.check(store)
