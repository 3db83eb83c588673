"""Importing calendars, chats and what other tools kept: who becomes a person, who is who, and one undo."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from tests.importers.shared import SAMPLES
from warmth.store.store import Store
from warmth.usecases import changes, exporting, people
from warmth.usecases.importing import Me, import_paths

ME = Me(emails=("robin@mayer.example",))
SAID = {"Robin Mayer": "me", "Robin M": "me"}
FILES = [
    SAMPLES / "calendar" / "outlook.ics",
    SAMPLES / "calendar" / "google.ics",
    SAMPLES / "whatsapp" / "_chat.txt",
    SAMPLES / "whatsapp" / "WhatsApp Chat with Ana Ruiz.txt",
    SAMPLES / "meta" / "message_1.json",
    SAMPLES / "monica" / "monica.json",
    SAMPLES / "friends" / "friends.md",
]


@pytest.mark.parametrize("path", FILES, ids=lambda file: file.name)
def test_it_is_brought_once_and_taken_back_whole(path: Path, store: Store) -> None:
    said = SAID if path.parent.name in ("whatsapp", "meta") else {}
    before = exporting.export(store, private=True)
    first = import_paths(store, [path], me=ME, said=said)
    after = exporting.export(store, private=True)
    assert first.change is not None
    second = import_paths(store, [path], me=ME, said=said)
    assert (second.change, second.people.added, second.interactions.added) == (None, 0, 0)
    assert second.interactions.unchanged == first.interactions.added + first.interactions.unchanged
    assert exporting.export(store, private=True) == after
    changes.undo(store)
    assert exporting.export(store, private=True) == before


def meeting(path: Path, guests: int, day: str = "20240304") -> Path:
    told = "".join(f"ATTENDEE;CN=Guest {n}:mailto:guest{n}@party.example\r\n" for n in range(guests))
    path.write_text(
        f"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:{guests}-{day}\r\nDTSTART:{day}T120000Z\r\n"
        f"ATTENDEE:mailto:robin@mayer.example\r\n{told}END:VEVENT\r\nEND:VCALENDAR\r\n",
        "utf-8",
    )
    return path


@pytest.mark.parametrize(("guests", "people_added", "meetings"), [(1, 1, 1), (4, 4, 1), (5, 0, 0), (9, 0, 0)])
def test_only_a_small_meeting_makes_strangers_people(
    guests: int, people_added: int, meetings: int, store: Store, tmp_path: Path
) -> None:
    receipt = import_paths(store, [meeting(tmp_path / "a.ics", guests)], me=ME)
    assert (receipt.people.added, receipt.interactions.added) == (people_added, meetings)


def test_a_larger_meeting_counts_for_those_who_are_known(store: Store, tmp_path: Path) -> None:
    people.add(store, people.Details("Guest Zero", emails=("guest0@party.example",)))
    receipt = import_paths(store, [meeting(tmp_path / "a.ics", 8)], me=ME)
    assert (receipt.people.added, receipt.interactions.added) == (0, 1)


def test_what_is_to_come_is_no_meeting_yet(store: Store, tmp_path: Path) -> None:
    tomorrow = (store.today + timedelta(days=1)).strftime("%Y%m%d")
    assert import_paths(store, [meeting(tmp_path / "a.ics", 1, tomorrow)], me=ME).interactions.added == 0
    today = store.today.strftime("%Y%m%d")
    assert import_paths(store, [meeting(tmp_path / "a.ics", 1, today)], me=ME).interactions.added == 1


def test_a_chat_finds_whom_its_name_is_mapped_to(store: Store, tmp_path: Path) -> None:
    ana = people.add(store, people.Details("Ana Maria Ruiz", emails=("ana@harbour.example",))).id
    path = tmp_path / "chat.txt"
    path.write_text("14/3/25, 14:05 - Anita: Hi\n14/3/25, 14:06 - Robin: Hello\n", "utf-8")
    receipt = import_paths(store, [path], said={"Anita": "ana@harbour.example", "Robin": "me"})
    assert (receipt.people.added, receipt.interactions.added) == (0, 2)
    assert people.card(store, ana).last is not None


def test_monica_tells_who_introduced_somebody(store: Store) -> None:
    import_paths(store, [SAMPLES / "monica" / "monica.json"])
    ana = people.card(store, people.resolve(store, "Ana Ruiz"))
    with store.read() as db:
        kind, through = db.exec_driver_sql(
            "SELECT o.kind, p.name FROM origins o JOIN people p ON p.id = o.through_id WHERE o.person_id = ?", (ana.id,)
        ).one()
    assert (kind, through) == ("introduced", "Ben Okafor")
    assert (ana.birthday, set(ana.tags)) == ("1985-05-04", {"sailing", "friend"})
