"""Tables of contacts: whose a header is, what columns mean, and how days and encodings are told."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest

from tests.importers.shared import everyone
from warmth.domain.errors import NotRecognised, WarmthError
from warmth.importers.csv_generic import NOT_READ, GenericCsv
from warmth.importers.csv_google import GoogleCsv
from warmth.importers.csv_outlook import OutlookCsv
from warmth.importers.csv_tables import days
from warmth.importers.csv_tables.fields import Field
from warmth.importers.findings import FoundPerson, Guessed, Skipped


def written(folder: Path, header: str, *rows: tuple[str, ...], encoding: str = "utf-8", delimiter: str = ",") -> Path:
    """A table on disk; titles are parted by commas."""
    text = io.StringIO()
    csv.writer(text, delimiter=delimiter).writerows([header.split(","), *rows])
    path = folder / "table.csv"
    path.write_bytes(text.getvalue().encode(encoding))
    return path


def generic(path: Path, **said: str) -> list[FoundPerson]:
    """Everybody in a table, with what is said of its columns (a title's blanks written `_`)."""
    reader = GenericCsv({title.replace("_", " "): means for title, means in said.items()})
    return [each for each in reader.read(path) if isinstance(each, FoundPerson)]


@pytest.mark.parametrize(
    ("header", "reader"),
    [
        ("First Name,Last Name,URL,Email Address,Company,Position,Connected On", "linkedin"),
        ("Source,FirstName,LastName,Companies,Title,Emails,PhoneNumbers,CreatedAt,Profiles", "linkedin"),
        ("Name,Given Name,Family Name,E-mail 1 - Value", "google"),
        ("First Name,Middle Name,Last Name,File As,Labels", "google"),
        ("First Name,Middle Name,Last Name,Title,E-mail Address,Company,Job Title,Notes", "outlook"),
        ("E-mail Address,E-mail 2 Address,E-mail 3 Address", "outlook"),
        ("First Name,Last Name,Display Name,Nickname,Primary Email,Secondary Email", "thunderbird"),
        ("Record ID,First Name,Last Name,Email,Company", "csv"),
        ("FirstName,LastName,Email1,Email2,CompanyName,LastContactedDate,ContactId", "csv"),
        ("first_name,last_name,job_title,emails,linkedin,last_seen_at", "csv"),
        ("Nome,Cognome,Telefono", "csv"),
        ("Prénom,Nom,Courriel", "csv"),
        ("Name,Tags", "csv"),
        ("Date,Amount,Reference", None),
        ("First Name,Email", None),
        ("Name", None),
        ("Subject,Start Date,Meeting Organizer,Required Attendees", None),
    ],
)
def test_a_header_is_known_by_one_reader_at_most(header: str, reader: str | None, tmp_path: Path) -> None:
    path = written(tmp_path, header, tuple("a" for _ in header.split(",")))
    assert [each.name for each in everyone() if each.recognises(path)] == ([reader] if reader else [])


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
def test_any_delimiter_in_any_encoding(delimiter: str, encoding: str, tmp_path: Path) -> None:
    path = written(tmp_path, "Name,Città", ("Zoë Núñez", "x"), encoding=encoding, delimiter=delimiter)
    assert [each.name for each in generic(path)] == ["Zoë Núñez"]


def test_lines_before_the_header_are_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    path.write_text("sep=;\r\n\r\nName;Email\r\nAna;ana@x.example\r\n", "utf-8")
    assert [(each.where, each.name) for each in generic(path)] == [("table.csv:4", "Ana")]


def test_the_users_words_go_before_the_titles(tmp_path: Path) -> None:
    path = written(tmp_path, "Name,Last Coffee,Title,Score", ("Ana Roth", "2026-03-01", "Duchess", "7"))
    (found,) = generic(path, Last_Coffee="last_touch", Title=NOT_READ, score="Notes")
    assert (str(found.touched_on), found.title, found.notes) == ("2026-03-01", "", "7")


def test_a_table_without_a_name_is_read_when_one_is_said(tmp_path: Path) -> None:
    path = written(tmp_path, "Mensch,Post", ("Ana Roth", "ana@x.example"))
    assert not GenericCsv().recognises(path)
    with pytest.raises(NotRecognised):
        list(GenericCsv().read(path))
    assert GenericCsv({"mensch": "name"}).recognises(path)
    assert [(each.name, each.emails) for each in generic(path, Mensch="name", Post="email")] == [
        ("Ana Roth", ("ana@x.example",))
    ]


@pytest.mark.parametrize(
    ("said", "complaint"),
    [
        ({"Shoe Size": "notes"}, "There is no column “Shoe Size”; the columns are Name, Email."),
        ({"Email": "shoe"}, "A column cannot mean “shoe”; it can be name, given,"),
    ],
)
def test_words_about_what_there_is_not_are_refused(said: dict[str, str], complaint: str, tmp_path: Path) -> None:
    path = written(tmp_path, "Name,Email", ("Ana", "ana@x.example"))
    with pytest.raises(WarmthError) as refusal:
        GenericCsv(said).check([path])
    assert refusal.value.message.startswith(complaint)


def test_a_preview_says_what_each_column_means(tmp_path: Path) -> None:
    path = written(tmp_path, "Nombre,E-mail 2,Shoe Size,,Last Spoke")
    (preview,) = GenericCsv({"Last Spoke": NOT_READ}).previews(path)
    assert preview.read == (("Nombre", Field.NAME), ("E-mail 2", Field.EMAIL))
    assert preview.unread == ("Shoe Size", "Last Spoke")


@pytest.mark.parametrize(
    ("text", "day_first", "day"),
    [
        ("2024-03-12 09:14", False, "2024-03-12"),
        ("2024-03-12T09:14:00Z", False, "2024-03-12"),
        ("3/12/2024 2:30 PM", False, "2024-03-12"),
        ("3/12/2024", True, "2024-12-03"),
        ("3.12.2024", False, "2024-12-03"),
        ("3/12/24", False, "2024-03-12"),
        ("March 12, 2024", False, "2024-03-12"),
        ("Tue, 12 Mar 2024", False, "2024-03-12"),
        ("20240312", False, "2024-03-12"),
        ("0/0/00", False, None),
        ("13/13/2024", True, None),
        ("soon", False, None),
        ("", False, None),
    ],
)
def test_days(text: str, day_first: bool, day: str | None) -> None:
    found = days.day(text, day_first)
    assert (found.isoformat() if found else None) == day


@pytest.mark.parametrize(
    ("text", "day_first", "birthday"),
    [
        (" --05-04", False, "--05-04"),
        ("12/28/1969", False, "1969-12-28"),
        ("28/12", True, "--12-28"),
        ("12/28", False, "--12-28"),
        ("May 4", False, "--05-04"),
        ("1604-02-29", False, "--02-29"),
        ("2/29/1604", False, "--02-29"),
        ("1985", False, "1985"),
        ("4 May 1985", False, "1985-05-04"),
        ("0/0/00", False, None),
    ],
)
def test_birthdays(text: str, day_first: bool, birthday: str | None) -> None:
    assert days.birthday(text, day_first) == birthday


@pytest.mark.parametrize(("other", "expected"), [("25/12/2025", "2026-02-01"), ("12/25/2025", "2026-01-02")])
def test_one_day_above_twelve_tells_the_order_of_all(other: str, expected: str, tmp_path: Path) -> None:
    path = written(tmp_path, "Name,Last Contact", ("Ana", "1/2/2026"), ("Ben", other))
    assert str(generic(path)[0].touched_on) == expected


def test_an_outlook_table_of_another_language_writes_the_day_first(tmp_path: Path) -> None:
    header = "Prénom,Nom,Deuxième prénom,Adresse de messagerie,Anniversaire"
    path = written(tmp_path, header, ("Ana", "Roth", "", "ana@x.example", "05/03/1978"), encoding="cp1252")
    found, guessed = OutlookCsv().read(path)
    assert isinstance(found, FoundPerson)
    assert found.birthday == "1978-03-05"
    assert guessed == Guessed("table.csv:1", 1)


def test_google_joins_values_in_a_cell(tmp_path: Path) -> None:
    header = "First Name,Last Name,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value"
    row = ("Ana", "Roth", "* myContacts ::: * starred ::: A, B", "", "a@x.example ::: b@x.example", "Home Fax", "1 2 3")
    (found,) = GoogleCsv().read(written(tmp_path, header, row))
    assert isinstance(found, FoundPerson)
    assert (found.emails, found.phones) == (("a@x.example", "b@x.example"), ())
    assert found.tags == ("starred", "A, B")


def test_short_and_long_and_blank_rows(tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    path.write_text("Name,Email,Notes\nAna\n , ,\n\nBen,ben@x.example,n,too,many\n,,only a note\n", "utf-8")
    found = list(GenericCsv().read(path))
    assert [(type(each), each.where) for each in found] == [
        (FoundPerson, "table.csv:2"),
        (FoundPerson, "table.csv:5"),
        (Skipped, "table.csv:6"),
    ]


def test_a_quotation_mark_that_is_never_closed_swallows_nobody_in_silence(tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    path.write_text('Name,Notes\nAna,"open\n' + "Ben,x\n" * 2_000, "utf-8")
    with pytest.raises(WarmthError, match="quotation mark at line 2"):
        generic(path)
