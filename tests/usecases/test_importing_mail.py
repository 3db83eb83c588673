"""Importing mail: who becomes a person by it, files that grow, and all of it taken back by one undo."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.mailboxes import ME, Letter, mbox
from warmth.domain.errors import WarmthError
from warmth.store import settings
from warmth.store.store import Store
from warmth.usecases import changes, exporting, people
from warmth.usecases.importing import Me, Receipt, happenings, import_paths

ANA = Letter("Ana Ruiz <ana@harbour.example>", number=1)
TO_ANA = Letter(ME, "ana@harbour.example", number=2)
BEN = Letter("Ben Okafor <ben@tide.example>", number=3)
TO_BEN = Letter(ME, "Ben <BEN@tide.example>", number=4)


def brought(store: Store, path: Path, *, dry_run: bool = False) -> Receipt:
    return import_paths(store, [path], me=Me(emails=(ME,)), dry_run=dry_run)


def counted(receipt: Receipt) -> tuple[int, int, int]:
    """People added, interactions added and unchanged."""
    return receipt.people.added, receipt.interactions.added, receipt.interactions.unchanged


def kept(store: Store) -> dict[str, str]:
    with store.read() as db:
        return {key: value for key, value in settings.all_of(db).items() if key.startswith("read.")}


def test_an_exchange_makes_a_person_and_a_stranger_none(store: Store, tmp_path: Path) -> None:
    receipt = brought(store, mbox(tmp_path / "a", ANA, TO_ANA, BEN))
    assert counted(receipt) == (1, 2, 0)
    assert [(one.where, one.reason) for one in receipt.skipped] == [
        ("a:message 3", "Ben Okafor is no connection, and you never answered")
    ]
    ana = people.card(store, people.resolve(store, "ana@harbour.example"))
    assert (ana.name, ana.emails) == ("Ana Ruiz", ("ana@harbour.example",))


def test_a_second_import_changes_nothing_and_says_so(store: Store, tmp_path: Path) -> None:
    path = mbox(tmp_path / "a", ANA, TO_ANA)
    brought(store, path)
    before = exporting.export(store, private=True)
    brought(store, path)
    receipt = brought(store, path)
    assert (counted(receipt), receipt.change) == ((0, 0, 2), None)
    assert exporting.export(store, private=True) == before


def test_a_grown_file_brings_only_what_is_new(store: Store, tmp_path: Path) -> None:
    path = mbox(tmp_path / "a", ANA, TO_ANA)
    brought(store, path)
    receipt = brought(store, mbox(path, Letter(ANA.sender, number=9), grown=True))
    assert counted(receipt) == (0, 1, 2)
    assert [(one.where, one.reason) for one in receipt.skipped] == [
        ("a:message 1", "the first 2 messages were read before")
    ]


def test_somebody_known_since_is_found_in_the_part_read_before(store: Store, tmp_path: Path) -> None:
    path = mbox(tmp_path / "a", ANA, TO_ANA, BEN)
    brought(store, path)
    people.add(store, people.Details("Ben Okafor", emails=("ben@tide.example",)))
    assert counted(brought(store, path)) == (0, 1, 2)


@pytest.mark.parametrize(("first", "answer"), [(BEN, TO_BEN), (TO_BEN, BEN)])
def test_a_letter_is_answered_across_two_imports(first: Letter, answer: Letter, store: Store, tmp_path: Path) -> None:
    path = mbox(tmp_path / "a", ANA, TO_ANA, first)
    brought(store, path)
    assert counted(brought(store, mbox(path, answer, grown=True))) == (1, 2, 2)


def test_undo_takes_back_how_far_it_was_read(store: Store, tmp_path: Path) -> None:
    path = mbox(tmp_path / "a", ANA, TO_ANA)
    before = exporting.export(store, private=True)
    brought(store, path)
    assert len(kept(store)) == 1
    changes.undo(store)
    assert (kept(store), exporting.export(store, private=True)) == ({}, before)
    assert counted(brought(store, path)) == (1, 2, 0)


def test_a_dry_run_remembers_nothing(store: Store, tmp_path: Path) -> None:
    path = mbox(tmp_path / "a", ANA, TO_ANA)
    assert counted(brought(store, path, dry_run=True)) == (1, 2, 0)
    assert kept(store) == {}
    assert counted(brought(store, path)) == (1, 2, 0)


def test_no_address_of_a_stranger_is_kept(store: Store, tmp_path: Path) -> None:
    brought(store, mbox(tmp_path / "a", ANA, TO_ANA, BEN))
    assert "tide" not in str(kept(store))
    assert b"tide.example" not in store.path.read_bytes()


def test_the_same_message_in_two_files_is_one(store: Store, tmp_path: Path) -> None:
    brought(store, mbox(tmp_path / "Inbox", ANA, TO_ANA))
    assert counted(brought(store, mbox(tmp_path / "Archive", BEN, ANA))) == (0, 0, 1)


def test_an_address_of_yours_is_asked_for(store: Store, tmp_path: Path) -> None:
    with pytest.raises(WarmthError, match=r"config me\.email"):
        import_paths(store, [mbox(tmp_path / "a", ANA)])
    told = Letter("a@x.example", number=8, more=["Delivered-To: robin@mayer.example"])
    import_paths(store, [mbox(tmp_path / "b", told)])
    assert counted(import_paths(store, [mbox(tmp_path / "a", ANA, TO_ANA)])) == (1, 2, 0)


def test_interactions_written_a_few_at_a_time_are_one_step_all_the_same(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = exporting.export(store, private=True)
    path = mbox(tmp_path / "a", ANA, TO_ANA, BEN, TO_BEN)
    other = Store(tmp_path / "other.sqlite3", store.today)
    brought(other, path)
    monkeypatch.setattr(happenings, "WRITTEN_TOGETHER", 1)
    assert counted(brought(store, path)) == (2, 4, 0)
    assert exporting.export(store, private=True) == exporting.export(other, private=True)
    assert counted(brought(store, path, dry_run=True))[:2] == (0, 0)
    changes.undo(store)
    assert exporting.export(store, private=True) == before
