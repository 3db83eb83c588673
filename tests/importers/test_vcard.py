"""vCards: the ways in which programs write them, and break them."""

from __future__ import annotations

import tracemalloc
import zipfile
from pathlib import Path

import pytest

from warmth.domain.errors import NotRecognised
from warmth.importers.findings import Finding, FoundPerson, Guessed, Skipped
from warmth.importers.vcard import VCard, lines


def read(folder: Path, *properties: str, raw: bytes = b"") -> list[Finding]:
    """What is found in a card of these properties, or in these bytes."""
    path = folder / "cards.vcf"
    path.write_bytes(raw or "\r\n".join(["BEGIN:VCARD", "VERSION:3.0", *properties, "END:VCARD", ""]).encode())
    return list(VCard().read(path))


def one(folder: Path, *properties: str) -> FoundPerson:
    """The person on a card that says these things of Ana Roth."""
    (found,) = read(folder, "FN:Ana Roth", *properties)
    assert isinstance(found, FoundPerson)
    return found


@pytest.mark.parametrize(
    ("written", "birthday"),
    [
        ("BDAY:1985-03-15", "1985-03-15"),
        ("BDAY:19850315", "1985-03-15"),
        ("BDAY:--0315", "--03-15"),
        ("BDAY:--03-15", "--03-15"),
        ("BDAY:--0229", "--02-29"),
        ("BDAY;VALUE=date:1985-03-15", "1985-03-15"),
        ("BDAY:1985-03-15T23:00:00Z", "1985-03-15"),
        ("BDAY;X-APPLE-OMIT-YEAR=1604:1604-03-15", "--03-15"),
        ('BDAY;X-APPLE-OMIT-YEAR="1604";VALUE=date:1604-03-15', "--03-15"),
        ("BDAY;VALUE=date;X-APPLE-OMIT-YEAR=1604:16040229", "--02-29"),
        ("BDAY:1604-02-29", "--02-29"),
        ("BDAY;X-APPLE-OMIT-YEAR=1900:1900-03-15", "--03-15"),
        ("BDAY:0000-03-15", "--03-15"),
        ("BDAY:1985", "1985"),
        ("BDAY:1985-03", "1985-03"),
        ("BDAY;VALUE=text:circa 1800", None),
        ("BDAY:1985-02-30", None),
        ("BDAY:", None),
        ("BDAY:---15", None),
    ],
)
def test_birthdays_are_kept_as_they_are_known(written: str, birthday: str | None, tmp_path: Path) -> None:
    assert one(tmp_path, written).birthday == birthday


@pytest.mark.parametrize(
    ("written", "notes"),
    [
        ("NOTE:a\\, b\\; c\\nd \\\\ e", "a, b; c\nd \\ e"),
        ("NOTE:fol\r\n ded and fol\r\n\tded", "folded and folded"),
        ("NOTE;ENCODING=QUOTED-PRINTABLE:caf=C3=\r\n=A9 and=\r\n more", "café and more"),
        ("NOTE;QUOTED-PRINTABLE;CHARSET=ISO-8859-15:3 =A4", "3 €"),
        ("NOTE;CHARSET=NO-SUCH-THING:plain", "plain"),
        ("NOTE;ENCODING=b:SGVsbG8=", "Hello"),
        ("NOTE;ENCODING=8BIT:as it is", "as it is"),
        ("NOTE;ENCODING=UUENCODE:#0V%T", ""),
        ("NOTE:a=b and c=d", "a=b and c=d"),
        ("NOTE:one, two: three", "one, two: three"),
        ('NOTE;X-P="a:b;c":said', "said"),
        ("item7.NOTE:grouped", "grouped"),
        ("NOTE : spaced", "spaced"),
    ],
)
def test_values_are_decoded(written: str, notes: str, tmp_path: Path) -> None:
    assert one(tmp_path, written).notes == notes


def test_a_fold_may_split_a_letter(tmp_path: Path) -> None:
    (found,) = read(tmp_path, raw=b"BEGIN:VCARD\nFN:Zo" + b"\xc3\n \xab Lind\nEMAIL:z@x.example\nEND:VCARD\n")
    assert isinstance(found, FoundPerson)
    assert found.name == "Zoë Lind"


def test_single_bytes_that_nobody_declares_are_read_one_by_one(tmp_path: Path) -> None:
    found, guessed = read(tmp_path, raw=b"BEGIN:VCARD\nFN:Zo\xeb\nNOTE:caf\xc3\xa9 \x80\nEND:VCARD\n")
    assert isinstance(found, FoundPerson)
    assert (found.name, found.notes) == ("Zoë", "café €")
    assert isinstance(guessed, Guessed)
    assert (guessed.where.rpartition(":")[2], guessed.count) == ("2", 2)


def test_a_declared_encoding_is_no_guess(tmp_path: Path) -> None:
    (found,) = read(tmp_path, raw=b"BEGIN:VCARD\nFN;CHARSET=windows-1252:Zo\xeb\nEND:VCARD\n")
    assert isinstance(found, FoundPerson)
    assert found.name == "Zoë"


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_lines_end_in_any_way_in_any_encoding(end: str, encoding: str, tmp_path: Path) -> None:
    text = end.join(["BEGIN:VCARD", "FN:Ana", "END:VCARD", "BEGIN:VCARD", "FN:Žofie", "END:VCARD", ""])
    found = read(tmp_path, raw=text.encode(encoding))
    assert [(each.where, each.name) for each in found if isinstance(each, FoundPerson)] == [
        ("cards.vcf:1", "Ana"),
        ("cards.vcf:4", "Žofie"),
    ]


def test_lines_are_the_same_however_a_file_is_cut_into_blocks() -> None:
    content = b"one\r\ntwo\rthree\n\nfour\r\n\r\nfive"
    whole = list(lines.lines_of([content]))
    assert [line for _, line in whole] == [b"one", b"two", b"three", b"", b"four", b"", b"five"]
    for size in range(1, len(content)):
        blocks = [content[at : at + size] for at in range(0, len(content), size)]
        assert list(lines.lines_of(blocks)) == whole


@pytest.mark.parametrize(
    ("properties", "name"),
    [
        (["N:Roth;Ana;;;"], "Ana Roth"),
        (["FN:", "N:;;;;", "ORG:Blue Harbour;"], "Blue Harbour"),
        (["N:;;;;", "NICKNAME:Granny", "ORG:Home"], "Granny"),
        (["EMAIL:ana@x.example", "TEL:+1 202 555 0100"], "ana@x.example"),
        (["TEL:+1 202 555 0100"], "+1 202 555 0100"),
        (["N:Roth"], "Roth"),
        (["FN;CHARSET=UTF-8:Ana", "FN:Other"], "Ana"),
        (["N:Gro=C3=9F;Ilse"], "Ilse Groß"),
    ],
)
def test_somebody_is_named_as_well_as_the_card_allows(properties: list[str], name: str, tmp_path: Path) -> None:
    (found,) = read(tmp_path, *properties)
    assert isinstance(found, FoundPerson)
    assert found.name == name


def test_addresses_come_once_and_the_preferred_first(tmp_path: Path) -> None:
    found = one(
        tmp_path, "TEL;HOME:1", "TEL;TYPE=CELL,PREF:2", "TEL;PREF=1:3", "TEL:1", "TEL;TYPE=FAX:4", "tel;type=pager:5"
    )
    assert found.phones == ("2", "3", "1")


def test_groups_anywhere_in_the_file_are_tags(tmp_path: Path) -> None:
    group = "BEGIN:VCARD\nKIND:group\nFN:Rowers\nMEMBER:urn:uuid:A\nMEMBER:mailto:Ben@x.example\nEND:VCARD\n"
    people = (
        "BEGIN:VCARD\nFN:Ana\nUID:a\nCATEGORIES:Choir\nEND:VCARD\nBEGIN:VCARD\nFN:Ben\nEMAIL:ben@X.example\nEND:VCARD\n"
    )
    for text in (group + people, people + group):
        found = read(tmp_path, raw=text.encode())
        assert [each.tags for each in found if isinstance(each, FoundPerson)] == [("Rowers", "Choir"), ("Rowers",)]
        assert len(found) == 2


@pytest.mark.parametrize("broken", ["VERSION:3.0", "X", "FN:", "N", ":::", "EMAIL;TYPE=INTERNET:", "FN;ENCODING=b:%%%"])
def test_a_broken_card_costs_nobody_but_itself(broken: str, tmp_path: Path) -> None:
    before, after = "BEGIN:VCARD\nFN:Ana\nEND:VCARD\n", "BEGIN:VCARD\nFN:Ben\nEND:VCARD\n"
    ends: tuple[str, ...] = ("END:VCARD\n", "")
    for end in ends:
        found = read(tmp_path, raw=f"{before}BEGIN:VCARD\n{broken}\n{end}{after}".encode())
        assert [each.name for each in found if isinstance(each, FoundPerson)] == ["Ana", "Ben"]
        assert [each.where for each in found if isinstance(each, Skipped)] == ["cards.vcf:4"]


def test_an_assistant_without_end_takes_nobody_along(tmp_path: Path) -> None:
    agent = "BEGIN:VCARD\nFN:Ana\nAGENT:\nBEGIN:VCARD\nFN:Her Agent\n"
    found = read(tmp_path, raw=f"{agent}BEGIN:VCARD\nFN:Ben\nEND:VCARD\n".encode())
    assert [each.name for each in found if isinstance(each, FoundPerson)] == ["Ana", "Ben"]


def test_a_picture_is_never_held_in_memory(tmp_path: Path) -> None:
    folded = b"PHOTO;ENCODING=b:" + b"\r\n ".join([b"A" * 75] * 200_000)
    long = b"PHOTO:data:image/jpeg;base64," + b"A" * 15_000_000
    path = tmp_path / "cards.vcf"
    path.write_bytes(b"BEGIN:VCARD\r\nFN:Ana\r\n" + folded + b"\r\n" + long + b"\r\nNOTE:still here\r\nEND:VCARD\r\n")
    tracemalloc.start()
    (found,) = VCard().read(path)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert isinstance(found, FoundPerson)
    assert found.notes == "still here"
    assert peak < 8_000_000


def test_a_folder_and_a_zip_of_cards_are_read_whole(tmp_path: Path) -> None:
    folder = tmp_path / "phone"
    folder.mkdir()
    for name in ("Ana", "Ben"):
        (folder / f"{name}.vcf").write_text(f"BEGIN:VCARD\nFN:{name}\nEND:VCARD\n", "utf-8")
    (folder / "readme.txt").write_text("BEGIN:VCARD\nFN:Nobody\nEND:VCARD\n", "utf-8")
    packed = tmp_path / "phone.zip"
    with zipfile.ZipFile(packed, "w") as archive:
        for file in sorted(folder.iterdir()):
            archive.write(file, f"Takeout/Contacts/{file.name}")
    for path in (folder, packed):
        assert VCard().recognises(path)
        assert [each.where for each in VCard().read(path)] == ["Ana.vcf:1", "Ben.vcf:1"]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"BEGIN:VCALENDAR\nEND:VCALENDAR\n",
        b"From ana@x.example Mon Jan  1 10:00:00 2024\nSubject: x\n\nBEGIN:VCARD\nFN:Ana\nEND:VCARD\n",
        b"[1/2/24, 10:00] Ana: BEGIN:VCARD\n",
        b"PK\x03\x04BEGIN:VCARD\n",
    ],
)
def test_what_only_speaks_of_cards_is_left_to_others(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "x.vcf"
    path.write_bytes(content)
    assert not VCard().recognises(path)
    if not content.startswith(b"PK"):
        with pytest.raises(NotRecognised):
            list(VCard().read(path))
