"""Fields of messages: addresses in every way they are written, and days."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import date

import pytest

from warmth.importers.mail.addresses import addresses
from warmth.importers.mail.heads import day_of, fields_of, key_of


@pytest.fixture(autouse=True)
def clock_in_oslo(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "Europe/Oslo")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.parametrize(
    ("field", "told"),
    [
        ("ana@x.example", [("ana@x.example", "ana@x.example")]),
        ("Ana Ruiz <ana@x.example>", [("Ana Ruiz", "ana@x.example")]),
        ('"Ruiz, Ana" <ana@x.example>', [("Ana Ruiz", "ana@x.example")]),
        ('"Ruiz, MBA" <ana@x.example>', [("Ruiz, MBA", "ana@x.example")]),
        ("=?utf-8?Q?Li=2C_Chen?= <li@x.example>, b@x.example", [("Chen Li", "li@x.example"), ("b@x.example",) * 2]),
        ("=?utf-8?B?5p2O?= =?utf-8?B?6Zmz?= <li@x.example>", [("李陳", "li@x.example")]),
        ("=?no-such?Q?x?= <a@x.example>", [("=?no-such?Q?x?=", "a@x.example")]),
        ("ben@x.example <evil@y.example>", [("evil@y.example", "evil@y.example")]),
        ("undisclosed-recipients:;", []),
        ("Crew: a@x.example, B <b@x.example>;", [("a@x.example",) * 2, ("B", "b@x.example")]),
        ("ana@x.example (Ana Ruiz)", [("Ana Ruiz", "ana@x.example")]),
        ("'Ana Ruiz' <ana@x.example>", [("Ana Ruiz", "ana@x.example")]),
        ("Ana <ana@x.example>, ANA <Ana@X.example>", [("ANA", "Ana@X.example")]),
        ('"unclosed <a@x.example>', [("unclosed", "a@x.example")]),
        ("nobody, <>, <@>, @", []),
        ("Jos\xe9 <jose@x.example>", [("José", "jose@x.example")]),
    ],
)
def test_a_field_names_these(field: str, told: list[tuple[str, str]]) -> None:
    for encoding in ("utf-8", "cp1252") if "\xe9" in field else ("utf-8",):
        assert [(one.who.name, one.who.email) for one in addresses(field.encode(encoding))] == told


@pytest.mark.parametrize(
    ("written", "on"),
    [
        ("Mon, 4 Mar 2024 22:30:00 +0000", date(2024, 3, 4)),
        ("Mon, 4 Mar 2024 23:30:00 +0000", date(2024, 3, 5)),
        ("4 Mar 2024 23:30 GMT", date(2024, 3, 5)),
        ("Tue, 5 Mar 2024 00:30:00 +0900 (JST)", date(2024, 3, 4)),
        ("Mon, 04 Mar 2024 12:00:00", date(2024, 3, 4)),
        ("2024-03-04T23:30:00+00:00", date(2024, 3, 5)),
        ("Mon,  4 Mar 24 12:00:00 EST", date(2024, 3, 4)),
        ("Mon, 31 Feb 2024 12:00:00 +0000", date(2010, 7, 8)),
        ("Thu, 1 Jan 1970 00:00:00 +0000", date(2010, 7, 8)),
        ("lundi 4 mars", date(2010, 7, 8)),
        ("", date(2010, 7, 8)),
    ],
)
def test_a_day_is_that_of_this_machine_or_of_the_envelope(written: str, on: date) -> None:
    head = f"From a@x.example Thu Jul  8 12:08:34 2010\nDate: {written}".encode()
    assert day_of(fields_of(head), head) == on


def test_a_message_is_known_by_its_id_alone() -> None:
    a, b = fields_of(b"Message-ID: <1@x>\nSubject: a"), fields_of(b"message-id :  <1@x> \nSubject: b")
    assert key_of(a) == key_of(b) != key_of(fields_of(b"Subject: a"))


def test_folded_and_repeated_fields_are_joined() -> None:
    fields = fields_of(
        b"To: a@x.example,\r\n\tb@x.example\r\nTO: c@x.example\r\nSubject: one\r\n two\r\nSubject: three"
    )
    assert fields == {b"to": b"a@x.example,\tb@x.example, c@x.example", b"subject": b"one two"}
