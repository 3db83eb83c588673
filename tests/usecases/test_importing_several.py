"""Files of several kinds at once: all are read, in one undo step, and what nobody reads costs only itself."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from tests.archives import Row, archive, connections, profile
from tests.importers.shared import SAMPLES
from warmth.domain.errors import NotRecognised, WarmthError
from warmth.store.store import Store
from warmth.usecases import changes, exporting, people
from warmth.usecases.importing import Me, WhoseMail, import_paths
from warmth.usecases.importing.choosing import NOBODYS

ANA = "BEGIN:VCARD\nFN:Ana Ruiz\nEMAIL:ana@x.example\nEND:VCARD\n"
BEN = "Name,Email\nBen Okafor,ben@x.example\n"
LETTERS = "".join(
    f"From x@y.example Mon Mar  4 11:20:34 2024\nFrom: {sender}\nTo: {to}\n"
    f"Date: {day} Mar 2024 10:00:00 +0000\n\nHello\n\n"
    for day, sender, to in (
        (4, "Ana Ruiz <ana@x.example>", "robin@mayer.example"), (5, "robin@mayer.example", "ana@x.example"),
    )
)  # fmt: skip
ME = Me(emails=("robin@mayer.example",))


def mixed(folder: Path) -> Path:
    """A folder with cards, a table, a mailbox, a zip of an archive, and two files that nobody reads."""
    folder.mkdir()
    for name, text in (("cards.vcf", ANA), ("people.csv", BEN), ("letters.mbox", LETTERS), ("plan.pdf", "%PDF")):
        (folder / name).write_text(text, "utf-8")
    (folder / "deeper").mkdir()
    (folder / "deeper" / "song.mid").write_bytes(b"MThd")
    (folder / ".DS_Store").write_bytes(b"\0")
    packed = archive(folder.parent / "archive", profile(), connections(Row("Cy", "Young", "cy-young")))
    packed.rename(folder / "linkedin.zip")
    return folder


def zipped(folder: Path) -> Path:
    """The files of a folder as a zip."""
    path = folder.with_suffix(".zip")
    with zipfile.ZipFile(path, "w") as packed:
        for file in sorted(folder.rglob("*")):
            if file.is_file() and file.suffix != ".zip":
                packed.write(file, file.relative_to(folder))
    return path


def test_a_folder_of_several_kinds_is_read_whole_in_one_step(store: Store, tmp_path: Path) -> None:
    before = exporting.export(store, private=True)
    receipt = import_paths(store, [mixed(tmp_path / "mixed")], me=ME)
    assert receipt.source == "linkedin, vcard, csv, mail"
    assert sorted(card.name for card in people.listed(store)) == ["Ana Ruiz", "Ben Okafor", "Cy Young"]
    assert (receipt.people.added, receipt.interactions.added) == (3, 2)
    assert sorted((one.where, one.reason) for one in receipt.skipped) == [
        ("deeper/song.mid", NOBODYS), ("plan.pdf", NOBODYS),
    ]  # fmt: skip
    (change,) = changes.history(store)
    assert change.label == "Import 3 people, 2 interactions from LinkedIn, vCards, a table, mail"
    again = import_paths(store, [tmp_path / "mixed"], me=ME)
    assert (again.change, again.people.added, again.interactions.added) == (None, 0, 0)
    changes.undo(store)
    assert exporting.export(store, private=True) == before


def test_a_zip_of_several_kinds_is_read_as_its_folder(store: Store, tmp_path: Path) -> None:
    receipt = import_paths(store, [zipped(mixed(tmp_path / "mixed"))], me=ME)
    assert receipt.source == "vcard, csv, mail"
    assert sorted(card.name for card in people.listed(store)) == ["Ana Ruiz", "Ben Okafor"]
    assert sorted(one.where for one in receipt.skipped) == ["deeper/song.mid", "plan.pdf"]


def test_several_paths_of_several_kinds_are_one_step(store: Store, tmp_path: Path) -> None:
    folder = mixed(tmp_path / "mixed")
    receipt = import_paths(store, [folder / "letters.mbox", folder / "cards.vcf"], me=ME)
    assert receipt.source == "vcard, mail"
    assert (receipt.people.added, receipt.interactions.added) == (1, 2)
    assert len(changes.history(store)) == 1


def test_a_named_format_is_the_only_one_that_is_read(store: Store, tmp_path: Path) -> None:
    receipt = import_paths(store, [mixed(tmp_path / "mixed")], source="vcard", me=ME)
    assert (receipt.source, receipt.people.added, receipt.skipped) == ("vcard", 1, [])


def test_what_an_archive_tells_of_you_is_known_to_the_mailbox_beside_it(store: Store, tmp_path: Path) -> None:
    folder = tmp_path / "both"
    folder.mkdir()
    emails = "Email Address,Confirmed,Primary,Updated On\nrobin@mayer.example,Yes,Yes,Not Available\n"
    (folder / "Email Addresses.csv").write_text(emails, "utf-8")
    (folder / "Connections.csv").write_text(
        "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
        "Ana,Ruiz,https://www.linkedin.com/in/ana,ana@x.example,,,01 Jan 2020\n",
        "utf-8",
    )
    (folder / "letters.mbox").write_text(LETTERS, "utf-8")
    receipt = import_paths(store, [folder])
    assert (receipt.source, receipt.interactions.added, receipt.skipped) == ("linkedin, mail", 2, [])
    with pytest.raises(WhoseMail, match="says which address is yours"):
        import_paths(store.__class__(tmp_path / "fresh.sqlite3", store.today), [folder / "letters.mbox"])


def test_tables_of_an_archive_that_only_look_like_people_are_left_alone(store: Store, tmp_path: Path) -> None:
    folder = tmp_path / "unpacked"
    with zipfile.ZipFile(
        archive(tmp_path / "packed", profile(), connections(Row("Cy", "Young", "cy-young")))
    ) as packed:
        packed.extractall(folder)
    (folder / "Languages.csv").write_text("Name,Proficiency,Company\nDutch,Native,none\n", "utf-8")
    (folder / "My friends.csv").write_text(BEN, "utf-8")
    receipt = import_paths(store, [folder])
    assert receipt.source == "linkedin, csv"
    assert sorted(card.name for card in people.listed(store)) == ["Ben Okafor", "Cy Young"]
    assert receipt.skipped == []


def test_a_file_by_itself_that_nobody_reads_is_refused_with_what_is_read(store: Store, tmp_path: Path) -> None:
    file = tmp_path / "plan.pdf"
    file.write_bytes(b"%PDF")
    reads = r"plan\.pdf is not recognised; warmth reads its own exports \(JSON\), LinkedIn archives, vCards,"
    with pytest.raises(NotRecognised, match=reads):
        import_paths(store, [file])
    with pytest.raises(NotRecognised, match="is not recognised as vCards; "):
        import_paths(store, [file], source="vcard")
    with pytest.raises(WarmthError, match="There is no format “pdf”; --from takes warmth, linkedin, vcard, "):
        import_paths(store, [file], source="pdf")


def test_a_folder_of_nothing_that_is_read_is_refused(store: Store, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(NotRecognised):
        import_paths(store, [tmp_path / "empty"])


def test_a_table_that_another_program_s_reader_knows_can_be_read_as_any(store: Store) -> None:
    google = SAMPLES / "google" / "new.csv"
    assert import_paths(store, [google], dry_run=True).source == "google"
    assert import_paths(store, [google], source="csv", dry_run=True).source == "csv"


def test_pictures_beside_a_chat_are_not_listed(store: Store, tmp_path: Path) -> None:
    folder = tmp_path / "chat"
    folder.mkdir()
    chat = SAMPLES / "whatsapp" / "WhatsApp Chat with Ana Ruiz.txt"
    (folder / chat.name).write_bytes(chat.read_bytes())
    (folder / "IMG-1.jpg").write_bytes(b"\xff\xd8")
    (folder / "plan.pdf").write_bytes(b"%PDF")
    receipt = import_paths(store, [folder], said={"Robin Mayer": "me"})
    assert [one.where for one in receipt.skipped if one.reason == NOBODYS] == ["plan.pdf"]
