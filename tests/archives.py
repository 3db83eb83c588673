"""Made-up LinkedIn archives, written in a line or two each: the tables of today's exports and of those before 2023."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

OWNER = "Robin Mayer"
PROFILE = "https://www.linkedin.com/in/"
OWNER_URL = f"{PROFILE}robin-mayer"

Table = tuple[str, str]
"""A file's name and its text."""


@dataclass(frozen=True)
class Row:
    """A row of Connections.csv. `slug` is the end of the profile address; without one the address is empty."""

    first: str
    last: str
    slug: str = ""
    on: str = "08 Feb 2026"
    email: str = ""
    company: str = ""
    title: str = ""


def table(name: str, header: Sequence[str], rows: Sequence[Sequence[str]]) -> Table:
    """A file of comma-separated values."""
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows([header, *rows])
    return name, text.getvalue()


def connections(*rows: Row, name: str = "Connections.csv") -> Table:
    """Connections.csv as it is today."""
    header = ("First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On")
    told = [(r.first, r.last, PROFILE + r.slug if r.slug else "", r.email, r.company, r.title, r.on) for r in rows]
    return table(name, header, told)


def old_connections(*rows: Row) -> Table:
    """Connections.csv as it was until 2023: without addresses of profiles."""
    header = ("First Name", "Last Name", "Email Address", "Company", "Position", "Connected On")
    return table("Connections.csv", header, [(r.first, r.last, r.email, r.company, r.title, r.on) for r in rows])


def profile(name: str = OWNER) -> Table:
    """Profile.csv: whose archive it is."""
    first, last = name.split()
    header = ("First Name", "Last Name", "Maiden Name", "Address", "Birth Date", "Headline", "Summary", "Industry")
    return table("Profile.csv", header, [(first, last, "", "", "", "Carpenter", "", "Wood")])


def messages(*rows: tuple[str, str, str, str]) -> Table:
    """messages.csv from (direction, other's name, other's slug, words); one each day from 1 March 2026 on."""
    header = (
        "CONVERSATION ID", "CONVERSATION TITLE", "FROM", "SENDER PROFILE URL", "TO", "RECIPIENT PROFILE URLS", "DATE",
        "SUBJECT", "CONTENT", "FOLDER",
    )  # fmt: skip
    told = []
    for place, (direction, other, slug, words) in enumerate(rows):
        them, me = (other, PROFILE + slug if slug else ""), (OWNER, OWNER_URL)
        sender, receiver = (them, me) if direction == "in" else (me, them)
        day = f"2026-03-{place % 28 + 1:02d} 10:{place // 28:02d}:00 UTC"
        told.append((f"c-{other}", "", *sender, *receiver, day, "", words, "INBOX"))
    return table("messages.csv", header, told)


def old_messages(*rows: tuple[str, str, str, str]) -> Table:
    """messages.csv as in 2020: receivers by name alone."""
    header = (
        "CONVERSATION ID", "CONVERSATION TITLE", "FROM", "SENDER PROFILE URL", "TO", "DATE", "SUBJECT", "CONTENT",
        "FOLDER",
    )  # fmt: skip
    told = []
    for place, (direction, other, slug, words) in enumerate(rows):
        sender = (other, PROFILE + slug if slug else "") if direction == "in" else (OWNER, OWNER_URL)
        to = OWNER if direction == "in" else other
        told.append((f"c-{other}", "", *sender, to, f"2020-03-{place + 1:02d} 10:00:00 UTC", "", words, "INBOX"))
    return table("messages.csv", header, told)


def invitations(*rows: tuple[str, str, str, str]) -> Table:
    """Invitations.csv from (direction, other's name, other's slug, words), all of one day."""
    header = ("From", "To", "Sent At", "Message", "Direction", "inviterProfileUrl", "inviteeProfileUrl")
    told = []
    for direction, other, slug, words in rows:
        url = PROFILE + slug if slug else ""
        if direction == "in":
            told.append((other, OWNER, "1/29/26, 2:37 PM", words, "INCOMING", url, OWNER_URL))
        else:
            told.append((OWNER, other, "1/29/26, 2:37 PM", words, "OUTGOING", OWNER_URL, url))
    return table("Invitations.csv", header, told)


def notes(*rows: tuple[str, str, str, str]) -> Table:
    """Notes.csv from (first, last, slug, note)."""
    header = (
        "Connection First Name", "Connection Last Name", "Connection Profile URL", "Note", "Created On", "Edited On"
    )  # fmt: skip
    told = [(first, last, PROFILE + slug, note, "2026-03-01", "2026-03-01") for first, last, slug, note in rows]
    return table("Notes.csv", header, told)


def contacts(*rows: tuple[str, str, str, str, str]) -> Table:
    """Contacts.csv, the address book, from (first, last, email, phone, birthday)."""
    header = (
        "Source", "FirstName", "LastName", "Companies", "Title", "Emails", "PhoneNumbers", "CreatedAt", "Addresses",
        "Sites", "InstantMessageHandles", "FullName", "Birthday", "Location", "BookmarkedAt", "Profiles",
    )  # fmt: skip
    told = [
        ("", first, last, "", "", email, phone, "", "", "", "", f"{first} {last}", birthday, "", "", "")
        for first, last, email, phone, birthday in rows
    ]
    return table("Contacts.csv", header, told)


def endorsements_given(*rows: tuple[str, str, str, str]) -> Table:
    """Endorsement_Given_Info.csv from (first, last, slug, skill)."""
    header = (
        "Endorsement Date", "Skill Name", "Endorsee First Name", "Endorsee Last Name", "Endorsee Public Url",
        "Endorsement Status",
    )  # fmt: skip
    told = [
        ("2025/12/20 11:30:00 UTC", skill, first, last, f"www.linkedin.com/in/{slug}", "ACCEPTED")
        for first, last, slug, skill in rows
    ]
    return table("Endorsement_Given_Info.csv", header, told)


def recommendations_received(*rows: tuple[str, str, str]) -> Table:
    """Recommendations_Received.csv from (first, last, text)."""
    header = ("First Name", "Last Name", "Company", "Job Title", "Text", "Creation Date", "Status")
    told = [(first, last, "", "", text, "10/15/24, 09:30 AM", "VISIBLE") for first, last, text in rows]
    return table("Recommendations_Received.csv", header, told)


def archive(folder: Path, *tables: Table, day: str = "") -> Path:
    """Zip the tables; `day` (`03-15-2026`) goes into the archive's name, as LinkedIn writes it."""
    folder.mkdir(exist_ok=True)
    path = folder / (f"Complete_LinkedInDataExport_{day}.zip" if day else f"export-{len(list(folder.iterdir()))}.zip")
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, text in tables:
            packed.writestr(zipfile.ZipInfo(name, (2026, 3, 15, 12, 0, 0)), text)
    return path
