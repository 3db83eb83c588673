"""Connections: found wherever the header stands, in any encoding, and never made of a row that names nobody."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from warmth.importers.findings import FoundPerson, Network, Skipped
from warmth.importers.linkedin import LinkedIn

HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
URL = "https://www.linkedin.com/in/zoe"
ROW = f"Zoë,Brandt,{URL},,Delta,Hydrologist,08 Feb 2026\n"


def people(path: Path) -> list[FoundPerson]:
    return [each for each in LinkedIn().read(path) if isinstance(each, FoundPerson)]


def network(path: Path) -> Network:
    (found,) = [each for each in LinkedIn().read(path) if isinstance(each, Network)]
    return found


@pytest.mark.parametrize(
    "preamble",
    [
        "",
        "Notes:\n\n",
        'Notes:\n"One sentence, with a comma."\n\n',
        "Notes:,text\n",
        '"Notes:"\n"a note\nover several\nlines"\n\n\n',
        "sep=,\n",
        "\n" * 15,
    ],
)
def test_the_header_is_found_below_any_preamble(preamble: str, tmp_path: Path) -> None:
    file = tmp_path / "anything.txt"
    file.write_text(preamble + HEADER + ROW.rstrip("\n"), "utf-8")
    (person,) = people(file)
    assert person.where == f"anything.txt:{preamble.count(chr(10)) + 2}"
    assert (person.name, person.urls, person.connected_on) == ("Zoë Brandt", (URL,), "2026-02-08")


def test_a_note_without_a_header_is_not_recognised(tmp_path: Path) -> None:
    file = tmp_path / "Connections.csv"
    file.write_text("Notes:\n1,2,3,4,5,6,7\n", "utf-8")
    assert not LinkedIn().recognises(file)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_any_encoding_line_end_and_delimiter(encoding: str, line_end: str, delimiter: str, tmp_path: Path) -> None:
    file = tmp_path / "Connections.csv"
    text = ("Notes:\n\n" + HEADER + ROW).replace(",", delimiter).replace("\n", line_end)
    file.write_bytes(text.encode(encoding))
    (person,) = people(file)
    assert (person.where, person.name, person.title) == ("Connections.csv:4", "Zoë Brandt", "Hydrologist")


def test_one_stray_byte_spoils_one_letter_only(tmp_path: Path) -> None:
    file = tmp_path / "Connections.csv"
    file.write_bytes((HEADER + ROW).encode() + b"J\xfcrgen,Gro\xc3\x9f,,j@x.example,,,\n")
    assert [person.name for person in people(file)] == ["Zoë Brandt", "Jürgen Groß"]


@pytest.mark.parametrize(
    ("cells", "reason"),
    [
        (",,,,,,07 Jun 2022", "hidden profile: only the day of the connection is told"),
        ("LinkedIn Member,,,,,,07 Jun 2022", "hidden profile: only the day of the connection is told"),
        ("Ana", "the row is cut short: 1 of 7 columns"),
    ],
)
def test_rows_that_name_nobody_are_skipped(cells: str, reason: str, tmp_path: Path) -> None:
    file = tmp_path / "Connections.csv"
    file.write_text(f"{HEADER}{ROW},,,,,,\n\n  ,,,,,,\n{cells}", "utf-8")
    assert list(LinkedIn().read(file))[1] == Skipped("Connections.csv:6", reason)


@pytest.mark.parametrize(
    ("row", "name"),
    [
        (",,https://www.linkedin.com/in/Zo%C3%AB-B/?x=1,,,,", "zoë-b"),
        (",,,a@b.example,,,", "a@b.example"),
        ("  Ana\t Maria ,  de la  Cruz ,,,,,", "Ana Maria de la Cruz"),
        ("Cher,,,,,,", "Cher"),
    ],
)
def test_a_name_is_as_given_or_else_the_handle(row: str, name: str, tmp_path: Path) -> None:
    file = tmp_path / "Connections.csv"
    file.write_text(HEADER + row, "utf-8")
    assert people(file)[0].name == name


def test_an_unreadable_day_loses_nobody(tmp_path: Path) -> None:
    file = tmp_path / "Connections.csv"
    file.write_text(HEADER + "Ana,Roth,,,,,whenever", "utf-8")
    assert people(file)[0].connected_on is None


def test_columns_may_be_missing_and_in_any_order(tmp_path: Path) -> None:
    file = tmp_path / "Connections.csv"
    file.write_text("Connected On,Last Name,First Name\n4-Apr-21,Roth,Ana\n", "utf-8")
    assert people(file) == [
        FoundPerson("Connections.csv:2", "Ana Roth", connected_on="2021-04-04", parts=("Ana", "Roth"))
    ]


def test_only_a_whole_list_is_complete(tmp_path: Path) -> None:
    file = tmp_path / "Connections.csv"
    file.write_text(HEADER + ROW, "utf-8")
    assert network(file) == Network("Connections.csv:1", date(2026, 2, 8), complete=False)
    assert network(tmp_path).complete
    file.write_text(HEADER + ROW + "BADROW\n", "utf-8")
    assert not network(tmp_path).complete
    file.write_text(HEADER, "utf-8")
    assert network(tmp_path) == Network("Connections.csv:1", None, complete=False)


def test_the_day_of_an_archive_is_the_one_in_its_name(tmp_path: Path) -> None:
    folder = tmp_path / "Basic_LinkedInDataExport_03-04-2026"
    folder.mkdir()
    (folder / "Connections.csv").write_text(HEADER + ROW, "utf-8")
    assert network(folder).as_of == date(2026, 3, 4)


def test_an_address_is_attached_only_where_the_name_is_one_persons(tmp_path: Path) -> None:
    header = "First Name,Last Name,Email Address,Company,Position,Connected On\n"
    rows = "Ana,Roth,,,,\nBen,Doe,,,,\nBen,Doe,,,,\nCy,Poe,,,,\nDi,Low,,,,\n"
    (tmp_path / "Connections.csv").write_text(header + rows, "utf-8")
    endorsers = [("Ana", "Roth", "ana"), ("Ben", "Doe", "ben"), ("Cy", "Poe", "cy-1"), ("Cy", "Poe", "cy-2")]
    (tmp_path / "Endorsement_Received_Info.csv").write_text(
        "Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorser Public Url,Endorsement Status\n"
        + "".join(f"2024/12/20 11:30:00 UTC,Tea,{a},{b},www.linkedin.com/in/{c},\n" for a, b, c in endorsers),
        "utf-8",
    )
    assert [person.urls for person in people(tmp_path)] == [("www.linkedin.com/in/ana",), (), (), (), ()]
