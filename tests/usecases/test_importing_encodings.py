"""Letters of an encoding that nothing declares: read as the likeliest, and told once for each file."""

from __future__ import annotations

from pathlib import Path

import pytest

from warmth.store.store import Store
from warmth.usecases import people
from warmth.usecases.importing import Me, import_paths

CARDS = "BEGIN:VCARD\nFN:Zoë Müller\nNOTE:naïve\nEND:VCARD\nBEGIN:VCARD\nFN:Ana Ruiz\nEND:VCARD\n"
TABLE = "Name,Company\nZoë Müller,Café\nAna Ruiz,x\nÉmile Roy,Café\n"
CALENDAR = (
    "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:20240304T100000Z\nSUMMARY:Café\n"
    "ATTENDEE;CN=Zoë:mailto:zoe@x.example\nATTENDEE:mailto:me@x.example\nEND:VEVENT\nEND:VCALENDAR\n"
)
MAIL = "From x@y.example Mon Mar  4 11:20:34 2024\nFrom: {} <zoe@x.example>\nTo: {}\nSubject: Café\n\nHi\n\n"
MAILBOX = MAIL.format("Zoë", "me@x.example") + MAIL.format("me", "zoe@x.example").replace("me <zoe", "me <me")
LINES = " is not in UTF-8 and was read as Windows-1252; look whether the letters are right."


@pytest.mark.parametrize(
    ("name", "text", "note"),
    [
        ("cards.vcf", CARDS, "cards.vcf:2: what stands here and in 1 line below"),
        ("table.csv", TABLE, "table.csv:2: what stands here and in 1 line below"),
        ("days.ics", CALENDAR, "days.ics:5: what stands here and in 1 line below"),
        ("letters.mbox", MAILBOX, "letters.mbox:message 1: what stands here and in 1 line below"),
        ("one.csv", "Name,Company\nZoë Müller,x\n", "one.csv:2: what stands here"),
    ],
)
def test_it_is_told_once_for_each_file(name: str, text: str, note: str, store: Store, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(text.encode("cp1252"))
    receipt = import_paths(store, [tmp_path / name], me=Me(emails=("me@x.example",)))
    assert receipt.notes == [note + LINES]
    assert any("Zoë" in card.name for card in people.listed(store))


@pytest.mark.parametrize(("name", "text"), [("cards.vcf", CARDS), ("table.csv", TABLE), ("letters.mbox", MAILBOX)])
def test_utf_8_needs_no_word(name: str, text: str, store: Store, tmp_path: Path) -> None:
    (tmp_path / name).write_text(text, "utf-8")
    assert import_paths(store, [tmp_path / name], me=Me(emails=("me@x.example",))).notes == []


def test_each_of_several_files_is_told_of_by_itself(store: Store, tmp_path: Path) -> None:
    (tmp_path / "a.vcf").write_bytes(CARDS.encode("cp1252"))
    (tmp_path / "b.csv").write_bytes(TABLE.encode("cp1252"))
    (tmp_path / "c.csv").write_text("Name,Company\nBen Okafor,x\n", "utf-8")
    notes = import_paths(store, [tmp_path]).notes
    assert [note.partition(":")[0] for note in notes] == ["a.vcf", "b.csv"]
