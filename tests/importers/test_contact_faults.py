"""Whatever bytes a contact file is made of: one sentence, or not recognised, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.importers.shared import SAMPLES, called, survives
from warmth.importers.csv_generic import GenericCsv
from warmth.importers.findings import FoundPerson
from warmth.importers.vcard import VCard

MANY = settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
TABLES = ("google", "outlook", "thunderbird", "csv")
HEADERS = [
    "Name,Given Name,Family Name,Birthday,Group Membership,E-mail 1 - Value,Event 1 - Type,Event 1 - Value",
    "First Name,Middle Name,Last Name,E-mail Address,E-mail 2 Address,Birthday,Notes,Categories,Business Phone",
    "First Name,Last Name,Display Name,Primary Email,Birth Year,Birth Month,Birth Day,Notes",
    "Name,Email,Birthday,Last Contact,Met on,How we met,Tags,Company",
]
CELLS = st.lists(st.text('",;\n\r\t 0123456789/.-:aé*\x00<(', max_size=12), max_size=9).map(",".join)
PIECES = st.sampled_from(
    [
        "BEGIN:VCARD", "END:VCARD", "FN:Ana", "N:Roth;Ana", "N;ENCODING=QUOTED-PRINTABLE:=C3=", "=A4", " folded",
        "AGENT:", "PHOTO;ENCODING=b:AAAA", "AAAA=", "KIND:group", "MEMBER:urn:uuid:x", "UID:x", "BDAY:1604-02-29",
        "BDAY;X-APPLE-OMIT-YEAR=1604:16", "item1.X-ABDATE:20200101", 'TEL;TYPE="a:b', "ORG:;", "CATEGORIES:a,b\\,c;d",
        "NOTE;CHARSET=undefined:x", "NOTE;CHARSET=utf-7:+", "NOTE;CHARSET=idna:x..y", "NOTE;CHARSET=rot13:x",
        "NOTE;CHARSET=\0:x", "EMAIL;PREF=²:a@b", "BDAY:٠٠٠٠-٠١-٠١", "",
    ]
)  # fmt: skip


@pytest.mark.parametrize("name", ["vcard", *TABLES])
@MANY
@given(content=st.binary(max_size=400))
def test_no_bytes_upset_a_reader(tmp_path: Path, name: str, content: bytes) -> None:
    (tmp_path / "file").write_bytes(content)
    survives(called(name), tmp_path / "file")


@pytest.mark.parametrize("name", TABLES)
@MANY
@given(header=st.sampled_from(HEADERS), rows=st.lists(CELLS, max_size=5), encoding=st.sampled_from(["utf-8", "utf-16"]))
def test_no_rows_upset_a_reader(tmp_path: Path, name: str, header: str, rows: list[str], encoding: str) -> None:
    (tmp_path / "file").write_bytes("\n".join([header, *rows]).encode(encoding))
    survives(called(name), tmp_path / "file")


@MANY
@given(pieces=st.lists(PIECES, max_size=20), end=st.sampled_from(["\n", "\r\n", "\r"]), noise=st.binary(max_size=20))
def test_no_lines_upset_cards(tmp_path: Path, pieces: list[str], end: str, noise: bytes) -> None:
    (tmp_path / "file").write_bytes(end.join(["BEGIN:VCARD", *pieces]).encode() + noise)
    survives(VCard(), tmp_path / "file")


@MANY
@given(pieces=st.lists(PIECES.filter(lambda piece: piece not in {"AGENT:", "KIND:group"}), max_size=12))
def test_whatever_stands_between_two_cards_neither_is_lost(tmp_path: Path, pieces: list[str]) -> None:
    lines = ["BEGIN:VCARD", "FN:First One", "END:VCARD", *pieces, "", "BEGIN:VCARD", "FN:Last One", "END:VCARD"]
    (tmp_path / "file").write_text("\n".join(lines), "utf-8")
    names = [each.name for each in VCard().read(tmp_path / "file") if isinstance(each, FoundPerson)]
    assert (names[0], names[-1]) == ("First One", "Last One")


@pytest.mark.parametrize("name", ["vcard", *TABLES])
@MANY
@given(data=st.data())
def test_no_damage_to_a_sample_upsets_a_reader(tmp_path: Path, name: str, data: st.DataObject) -> None:
    files = sorted(file for file in (SAMPLES / name).iterdir() if file.suffix != ".json")
    content = bytearray(data.draw(st.sampled_from(files)).read_bytes())
    for _ in range(data.draw(st.integers(1, 6))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    (tmp_path / "file").write_bytes(content)
    survives(called(name), tmp_path / "file")


def test_a_missing_file_and_a_folder_are_not_recognised(tmp_path: Path) -> None:
    for path in (tmp_path / "missing.csv", tmp_path):
        assert not GenericCsv().recognises(path)
        assert not VCard().recognises(path)
        survives(GenericCsv(), path)
        survives(VCard(), path)
