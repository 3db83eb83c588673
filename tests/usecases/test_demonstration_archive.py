"""The archive of the made-up network: the files, headers and quirks of a LinkedIn archive of 2026."""

import csv
import io
import re
from collections import Counter
from datetime import date
from pathlib import Path
from zipfile import ZipFile

import pytest

from warmth.usecases.demonstration.archive import write_archive, write_zip
from warmth.usecases.demonstration.network import made_up_network

NETWORK = made_up_network(date(2026, 5, 14))
MESSAGE_COLUMNS = [
    "CONVERSATION ID", "CONVERSATION TITLE", "FROM", "SENDER PROFILE URL", "TO", "RECIPIENT PROFILE URLS", "DATE",
    "SUBJECT", "CONTENT", "FOLDER", "IS MESSAGE DRAFT", "IS CONVERSATION DRAFT",
]  # fmt: skip
ENDORSED = "Endorsement Date,Skill Name,{0} First Name,{0} Last Name,{0} Public Url,Endorsement Status"
RECOMMENDED = "First Name,Last Name,Company,Job Title,Text,Creation Date,Status"
OTHER_TABLES = {
    "Invitations.csv": "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl",
    "Endorsement_Received_Info.csv": ENDORSED.format("Endorser"),
    "Endorsement_Given_Info.csv": ENDORSED.format("Endorsee"),
    "Recommendations_Received.csv": RECOMMENDED,
    "Recommendations_Given.csv": RECOMMENDED,
    "Notes.csv": "Connection First Name,Connection Last Name,Connection Profile URL,Note,Created On,Edited On",
    "Profile.csv": "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,"
    "Geo Location,Twitter Handles,Websites,Instant Messengers",
    "Email Addresses.csv": "Email Address,Confirmed,Primary,Updated On",
    "Positions.csv": "Company Name,Title,Description,Location,Started On,Finished On",
}
FORMS = {
    "Connections.csv": r"\d\d (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) 20\d\d",
    "messages.csv": r"20\d\d-\d\d-\d\d \d\d:\d\d:\d\d UTC",
    "Invitations.csv": r"\d{1,2}/\d{1,2}/\d\d, \d{1,2}:\d\d [AP]M",
    "Endorsement_Received_Info.csv": r"20\d\d/\d\d/\d\d \d\d:\d\d:\d\d UTC",
    "Recommendations_Given.csv": r"\d\d/\d\d/\d\d, \d\d:\d\d [AP]M",
}
DAY_COLUMN = {
    "Connections.csv": "Connected On",
    "messages.csv": "DATE",
    "Invitations.csv": "Sent At",
    "Endorsement_Received_Info.csv": "Endorsement Date",
    "Recommendations_Given.csv": "Creation Date",
}


def rows(content: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content, newline="")))


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    folder = tmp_path_factory.mktemp("archive")
    write_archive(NETWORK, folder)
    return {path.name: path.read_bytes().decode() for path in folder.iterdir()}


def test_connections_have_a_preamble_hidden_rows_and_no_last_newline(files: dict[str, str]) -> None:
    content = files["Connections.csv"]
    assert content.startswith("Notes:\n")
    assert not content.endswith("\n")
    preamble, table = rows(content)[:3], rows(content)[3:]
    assert preamble[2] == []
    assert ",".join(table[0]) == "First Name,Last Name,URL,Email Address,Company,Position,Connected On"
    assert sum(not any(row[:-1]) for row in table) == NETWORK.hidden
    assert len(table) == 1 + 400 + NETWORK.hidden


def test_messages_are_quoted_throughout_and_hold_the_quirks(files: dict[str, str]) -> None:
    content = files["messages.csv"]
    quoted = io.StringIO()
    csv.writer(quoted, quoting=csv.QUOTE_ALL, lineterminator="\n").writerows(rows(content))
    assert content == quoted.getvalue()
    header, *table = rows(content)
    assert header == MESSAGE_COLUMNS
    column = {name: place for place, name in enumerate(header)}
    assert len(table) == len(NETWORK.messages) + 4
    assert Counter(row[column["IS MESSAGE DRAFT"]] for row in table)["Yes"] == 1
    assert {row[column["FOLDER"]] for row in table} == {"INBOX", "SPAM"}
    assert {row[column["FROM"]] for row in table if not row[column["SENDER PROFILE URL"]]} == {
        "Closerverse Academy", "LinkedIn Member",
    }  # fmt: skip
    assert any("," in row[column["RECIPIENT PROFILE URLS"]] for row in table)


@pytest.mark.parametrize("header", OTHER_TABLES.items(), ids=lambda header: header[0])
def test_the_other_files_have_their_header_and_rows(files: dict[str, str], header: tuple[str, str]) -> None:
    first, *others = rows(files[header[0]])
    assert ",".join(first) == header[1]
    assert {len(row) for row in others} == {len(first)}


def test_a_zip_is_named_after_the_day_and_always_the_same(tmp_path: Path, files: dict[str, str]) -> None:
    target = write_zip(NETWORK, tmp_path)
    assert target.name == "Basic_LinkedInDataExport_05-14-2026.zip"
    with ZipFile(target) as packed:
        assert {name: packed.read(name).decode() for name in packed.namelist()} == files
    assert write_zip(NETWORK, tmp_path / "again.zip").read_bytes() == target.read_bytes()


@pytest.mark.parametrize("name", FORMS)
def test_every_day_is_written_the_way_its_file_writes_days(files: dict[str, str], name: str) -> None:
    table = rows(files[name])
    header = next(row for row in table if DAY_COLUMN[name] in row)
    written = [row[header.index(DAY_COLUMN[name])] for row in table[table.index(header) + 1 :]]
    assert written
    assert not [day for day in written if not re.fullmatch(FORMS[name], day)]
