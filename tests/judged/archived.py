"""Writes the three archives of the collected as LinkedIn would have."""

from __future__ import annotations

import zipfile
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

from tests.archives import OWNER, OWNER_URL, PROFILE, Row, Table, connections, profile, table
from tests.judged.collected import DAYS, PEOPLE, C
from tests.judged.happenings import RECOMMENDED_ME


def write(folder: Path, edition: int) -> Path:
    """The archive of that number (1 to 3), zipped."""
    folder.mkdir(exist_ok=True)
    day = date.fromisoformat(DAYS[edition - 1])
    path = folder / f"Complete_LinkedInDataExport_{day:%m-%d-%Y}.zip"
    there = [one for one in PEOPLE if one.since <= edition <= one.until]
    rows = [replace(one.row, title=one.now) if one.now and edition == len(DAYS) else one.row for one in there]
    rows += [Row(first, last, slug, "21 May 2012") for first, last, slug, _ in RECOMMENDED_ME]
    with zipfile.ZipFile(path, "w") as packed:
        for name, text in (profile(), connections(*rows), _invitations(there), _messages(there, day), _recommended()):
            packed.writestr(zipfile.ZipInfo(name, (day.year, day.month, day.day, 12, 0, 0)), text)
    return path


def _ends(one: C, way: str) -> tuple[str, str, str, str]:
    """Names and addresses of who begins and who receives."""
    them, me = (f"{one.row.first} {one.row.last}", PROFILE + one.row.slug), (OWNER, OWNER_URL)
    (sender, sent_from), (receiver, sent_to) = (them, me) if way == "in" else (me, them)
    return sender, sent_from, receiver, sent_to


def _invitations(there: list[C]) -> Table:
    header = ("From", "To", "Sent At", "Message", "Direction", "inviterProfileUrl", "inviteeProfileUrl")
    told = []
    for one in there:
        if one.asked:
            way, words = one.asked
            sender, sent_from, receiver, sent_to = _ends(one, way)
            on = datetime.strptime(one.row.on, "%d %b %Y")  # noqa: DTZ007 - a day
            when = f"{on.month}/{on.day}/{on:%y}, 9:15 AM"
            told.append((sender, receiver, when, words, "INCOMING" if way == "in" else "OUTGOING", sent_from, sent_to))
    return table("Invitations.csv", header, told)


def _messages(there: list[C], until: date) -> Table:
    header = (
        "CONVERSATION ID", "CONVERSATION TITLE", "FROM", "SENDER PROFILE URL", "TO", "RECIPIENT PROFILE URLS", "DATE",
        "SUBJECT", "CONTENT", "FOLDER",
    )  # fmt: skip
    told = [
        (f"c-{one.row.slug}", "", *_ends(one, way), f"{on} 10:00:00 UTC", "", words, "INBOX")
        for one in there
        for way, on, words in one.wrote
        if date.fromisoformat(on) <= until
    ]
    return table("messages.csv", header, told)


def _recommended() -> Table:
    header = ("First Name", "Last Name", "Company", "Job Title", "Text", "Creation Date", "Status")
    told = [(first, last, "", "", text, "10/15/24, 09:30 AM", "VISIBLE") for first, last, _, text in RECOMMENDED_ME]
    return table("Recommendations_Received.csv", header, told)
