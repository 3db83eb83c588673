"""Messages: direction, who took part, the local day, the note, and a key that survives re-exports."""

from __future__ import annotations

import csv
import io
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from warmth.domain.interactions import Direction
from warmth.importers.findings import Finding, FoundInteraction, FoundOwner, Skipped, Who
from warmth.importers.linkedin import LinkedIn

ME, ME_URL = "Ines Varga", "https://www.linkedin.com/in/ines-varga"
ANA, ANA_URL = "Ana Roth", "https://www.linkedin.com/in/ana-roth"
BEN, BEN_URL = "Ben Doe, MBA", "https://www.linkedin.com/in/ben-doe"
HEADER = [
    "CONVERSATION ID", "CONVERSATION TITLE", "FROM", "SENDER PROFILE URL", "TO", "RECIPIENT PROFILE URLS", "DATE",
    "SUBJECT", "CONTENT", "FOLDER", "IS MESSAGE DRAFT",
]  # fmt: skip


def row(**cells: str) -> list[str]:
    """A message from Ana to me, but for the cells given (spaces of their titles as underscores)."""
    usual = {
        "CONVERSATION ID": "c-1",
        "FROM": ANA,
        "SENDER PROFILE URL": ANA_URL,
        "TO": ME,
        "RECIPIENT PROFILE URLS": ME_URL,
        "DATE": "2024-05-06 12:00:00 UTC",
        "CONTENT": "Hello",
        "FOLDER": "INBOX",
        "IS MESSAGE DRAFT": "No",
    }
    changed = usual | {title.replace("_", " "): text for title, text in cells.items()}
    return [changed.get(title, "") for title in HEADER]


def mine(**cells: str) -> list[str]:
    """A message from me to Ana, but for the cells given."""
    sent = {"FROM": ME, "SENDER_PROFILE_URL": ME_URL, "TO": ANA, "RECIPIENT_PROFILE_URLS": ANA_URL}
    return row(**(sent | cells))


def read(folder: Path, *rows: list[str], header: list[str] = HEADER, profile: bool = True) -> list[Finding]:
    """The findings of an archive with these messages, the owner's aside."""
    text = io.StringIO(newline="")
    csv.writer(text).writerows([header, *rows])
    (folder / "messages.csv").write_text(text.getvalue(), "utf-8", newline="")
    if profile:
        (folder / "Profile.csv").write_text("First Name,Last Name,Headline,Industry\nInes,Varga,,\n", "utf-8")
    return [each for each in LinkedIn().read(folder) if not isinstance(each, FoundOwner)]


def only_interaction(findings: list[Finding]) -> FoundInteraction:
    (found,) = findings
    assert isinstance(found, FoundInteraction), found
    return found


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    yield monkeypatch
    monkeypatch.undo()
    time.tzset()


@pytest.mark.parametrize(
    ("zone", "written", "day"),
    [
        ("Asia/Tokyo", "2024-05-06 20:00:00 UTC", date(2024, 5, 7)),
        ("America/New_York", "2024-05-06 02:00:00 UTC", date(2024, 5, 5)),
        ("America/New_York", "2024-05-06 02:00:00", date(2024, 5, 5)),
        ("Asia/Tokyo", "5/6/24, 8:00 PM", date(2024, 5, 7)),
        ("America/New_York", "2024-05-06", date(2024, 5, 6)),
    ],
)
def test_the_day_is_the_one_on_this_machines_clock(
    zone: str, written: str, day: date, clock: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    clock.setenv("TZ", zone)
    time.tzset()
    assert only_interaction(read(tmp_path, row(DATE=written))).on == day


def test_direction_comes_from_the_sender_and_not_from_the_folder(tmp_path: Path) -> None:
    received, sent = read(tmp_path, row(FOLDER="ARCHIVE"), mine(FOLDER="INBOX"))
    assert isinstance(received, FoundInteraction)
    assert isinstance(sent, FoundInteraction)
    assert (received.direction, received.people) == (Direction.IN, (Who(ANA, ANA_URL),))
    assert (sent.direction, sent.people) == (Direction.OUT, (Who(ANA, ANA_URL),))


def test_recipients_are_counted_by_their_profiles(tmp_path: Path) -> None:
    found = only_interaction(read(tmp_path, mine(TO=f"{BEN}, {ANA}", RECIPIENT_PROFILE_URLS=f"{BEN_URL},{ANA_URL}")))
    assert found.group == 2
    assert [who.url for who in found.people] == [BEN_URL, ANA_URL]


def test_of_an_incoming_group_message_only_the_sender_takes_part(tmp_path: Path) -> None:
    found = only_interaction(read(tmp_path, row(TO=f"{ME}, {BEN}", RECIPIENT_PROFILE_URLS=f"{ME_URL},{BEN_URL}")))
    assert (found.people, found.group) == ((Who(ANA, ANA_URL),), 2)


def test_a_name_with_a_comma_is_one_recipient_where_profiles_are_not_told(tmp_path: Path) -> None:
    found = only_interaction(read(tmp_path, mine(TO=BEN, RECIPIENT_PROFILE_URLS="")))
    assert (found.people, found.group) == ((Who(BEN),), 1)


@pytest.mark.parametrize(
    ("message", "reason"),
    [
        (row(FOLDER="SPAM"), "spam"),
        (row(IS_MESSAGE_DRAFT="Yes"), "a draft that was never sent"),
        (row(SENDER_PROFILE_URL="", CONTENT="Hi %FIRSTNAME%"), "a sponsored message"),
        (row(SENDER_PROFILE_URL="", CONTENT='<p class="spinmail-quill">Degrees</p>'), "a sponsored message"),
        (row(FROM="LinkedIn Member", SENDER_PROFILE_URL=""), "its sender is hidden"),
        (row(FROM="Membre de LinkedIn", SENDER_PROFILE_URL=""), "its sender is hidden"),
        (row(FROM="", SENDER_PROFILE_URL=""), "it names no sender"),
        (row(TO=BEN, RECIPIENT_PROFILE_URLS=BEN_URL), "you are neither its sender nor among its recipients"),
        (mine(TO=ME, RECIPIENT_PROFILE_URLS=ME_URL), "a message to yourself"),
        (mine(TO="LinkedIn Member", RECIPIENT_PROFILE_URLS=""), "sent to nobody who can be told"),
        (row(DATE="soon"), "unreadable date “soon”"),
        (row(DATE=""), "no date"),
        (["BADROW"], "the row is cut short: 1 of 11 columns"),
    ],
)
def test_what_is_no_message_of_yours_is_skipped_with_the_reason(
    message: list[str], reason: str, tmp_path: Path
) -> None:
    assert read(tmp_path, row(), mine(), message)[2] == Skipped("messages.csv:4", reason)


@pytest.mark.parametrize(
    ("subject", "content", "note"),
    [
        ("", "One\r\n\r\ntwo\xa0 three", "One two three"),
        ("Coffee", "Tuesday?", "Coffee: Tuesday?"),
        ("Hello", "Hello there", "Hello there"),
        ("", "<p>Dear <b>Ines</b>,</p><p>a &amp; b &lt;3</p>", "Dear Ines, a & b <3"),
        ("", "1 < 2 and 3 > 2; <ana@roth.example>", "1 < 2 and 3 > 2; <ana@roth.example>"),
        ("", "x" * 400, "x" * 279 + "…"),
    ],
)
def test_the_note_is_plain_text(subject: str, content: str, note: str, tmp_path: Path) -> None:
    assert only_interaction(read(tmp_path, row(SUBJECT=subject, CONTENT=content))).note == note


def test_a_repeat_has_the_same_key_and_any_other_row_another(tmp_path: Path) -> None:
    rows = [row(), row(), row(CONTENT="Bye"), row(DATE="2024-05-06 12:00:01 UTC"), mine()]
    keys = [each.key for each in read(tmp_path, *rows) if isinstance(each, FoundInteraction)]
    assert keys[0] == keys[1]
    assert len(set(keys)) == 4


def test_the_same_message_has_the_same_key_in_the_files_of_other_years(tmp_path: Path) -> None:
    old_header = ["From", "To", "Date", "Subject", "Content", "Direction", "Folder"]
    old = [ANA, ME, "5/6/24, 12:00 PM", "", "Line one\nline two", "INCOMING", "INBOX"]
    (then,) = read(tmp_path, old, header=old_header)
    (now,) = read(tmp_path, row(CONTENT="Line one\r\nline  two"))
    assert isinstance(then, FoundInteraction)
    assert isinstance(now, FoundInteraction)
    assert then.key == now.key


def test_without_a_profile_the_one_in_every_conversation_is_the_owner(tmp_path: Path) -> None:
    found = read(tmp_path, row(), row(CONVERSATION_ID="c-2", FROM=BEN, SENDER_PROFILE_URL=BEN_URL), profile=False)
    assert [each.direction for each in found if isinstance(each, FoundInteraction)] == [Direction.IN, Direction.IN]


def test_without_a_profile_a_connection_is_not_the_owner(tmp_path: Path) -> None:
    (tmp_path / "Connections.csv").write_text(f"First Name,Last Name,URL,Connected On\nAna,Roth,{ANA_URL},\n", "utf-8")
    found = read(tmp_path, row(), profile=False)
    assert [each.direction for each in found if isinstance(each, FoundInteraction)] == [Direction.IN]


def test_an_unknown_owner_is_asked_for(tmp_path: Path) -> None:
    (found,) = read(tmp_path, row(), profile=False)
    assert isinstance(found, Skipped)
    assert "Profile.csv" in found.reason


@pytest.mark.parametrize(
    "reader", [LinkedIn(owner_urls=frozenset({"linkedin.com/in/Ines-Varga/"})), LinkedIn(owner_names=frozenset({ME}))]
)
def test_a_caller_may_say_who_the_owner_is(reader: LinkedIn, tmp_path: Path) -> None:
    read(tmp_path, row(), profile=False)
    assert [type(each) for each in reader.read(tmp_path)][-1] is FoundInteraction


def test_a_namesake_of_the_owner_is_somebody_else(tmp_path: Path) -> None:
    namesake = "https://www.linkedin.com/in/ines-varga-2"
    found = read(tmp_path, mine(), mine(), row(FROM=ME, SENDER_PROFILE_URL=namesake))
    assert isinstance(found[2], FoundInteraction)
    assert (found[2].direction, found[2].people) == (Direction.IN, (Who(ME, namesake),))
