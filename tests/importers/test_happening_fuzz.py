"""No bytes upset a reader of mail, calendars, chats or other tools: at most they are refused in one sentence."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from tests.importers.shared import EXPECTED, SAMPLES, called, everyone, survives

READERS = ("mail", "calendar", "whatsapp", "meta", "monica", "friends")
WHOLE = {
    name: [file.read_bytes() for file in sorted((SAMPLES / name).iterdir()) if not file.name.endswith(EXPECTED)]
    for name in READERS
}
MANY = settings(max_examples=120, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
STARTS = {
    "mail": b"From a@x.example Mon Mar 04 11:20:34 2024\n",
    "calendar": b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nATTENDEE:mailto:a@x.example\r\nDTSTART:20240102T120000Z\r\n",
    "whatsapp": b"3/4/25, 2:05 PM - Ana: ",
    "meta": b'{"participants":[],"messages":[',
    "monica": b'{"version":"1","account":{"data":[',
    "friends": b"### Friends:\n- ",
}


@pytest.mark.parametrize("name", READERS)
@MANY
@given(rest=st.binary(max_size=200) | st.text('",;:\n\r\t 0/é<>@[]{}*()=?-', max_size=200).map(str.encode))
@example(rest=b"\0")
@example(rest=b"")
def test_no_bytes_upset_it(name: str, tmp_path: Path, rest: bytes) -> None:
    file = tmp_path / "file"
    file.write_bytes(STARTS[name] + rest)
    survives(called(name), file)


@pytest.mark.parametrize("name", READERS)
@MANY
@given(data=st.data())
def test_no_damage_to_a_sample_upsets_it(name: str, tmp_path: Path, data: st.DataObject) -> None:
    content = bytearray(data.draw(st.sampled_from(WHOLE[name])))
    for _ in range(data.draw(st.integers(1, 5))):
        place = data.draw(st.integers(0, len(content) - 1))
        content[place : place + data.draw(st.integers(0, 40))] = data.draw(st.binary(max_size=6))
        content = content or bytearray(b" ")
    file = tmp_path / "file"
    file.write_bytes(content)
    survives(called(name), file)


@pytest.mark.parametrize("property_", ["RRULE", "DTSTART", "RDATE", "EXDATE", "RECURRENCE-ID", "ORGANIZER", "UID"])
@MANY
@given(value=st.text("0123456789TZ;:=,FREQWKLYADUNOMBI-+", max_size=60))
@example(value=":FREQ=DAILY;INTERVAL=00")
@example(value=":FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=3")
@example(value=";TZID=Nowhere/Atall:20240102T120000")
def test_no_value_of_an_event_upsets_it(property_: str, tmp_path: Path, value: str) -> None:
    told = {"DTSTART": "DTSTART:20240102T120000Z", property_: f"{property_}:{value.removeprefix(':')}"}
    lines = ["BEGIN:VCALENDAR", "BEGIN:VEVENT", "ATTENDEE:mailto:a@x.example", *told.values(), "END:VEVENT"]
    file = tmp_path / "file"
    file.write_text("\r\n".join([*lines, "END:VCALENDAR", ""]), "utf-8")
    survives(called("calendar"), file)


@pytest.mark.parametrize(
    "document",
    [
        '{"participants":[1,null,{"name":2}],"messages":[{"timestamp_ms":"x"},3,{"timestamp_ms":1e400}]}',
        '{"participants":["A","B"],"threadName":7,"messages":[{"timestamp":1e30,"text":{},"senderName":[]}]}',
        '{"participants":[],"messages":[]}',
        '{"participants":{},"messages":{}}',
        '{"version":"1","account":{"data":[1,{"type":"contact"},{"type":"contact","values":[1,"a",{}]}]}}',
        '{"version":"1","account":{"data":[{"type":"contact","values":[{"properties":{"first_name":5,"tags":[1,{}]}}]}]}}',
        '{"version":"1","account":[]}',
        "[" * 100_000,
        '{"account"' + "[" * 100_000,
    ],
)
def test_no_json_upsets_it(document: str, tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text(document, "utf-8")
    survives(called("meta"), file)
    survives(called("monica"), file)


@MANY
@given(data=st.data())
def test_no_damage_to_a_zip_upsets_them(tmp_path: Path, data: st.DataObject) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("Mail/All.mbox", WHOLE["mail"][0])
        packed.writestr("Calendar/one.ics", WHOLE["calendar"][0])
        packed.writestr("messages/inbox/a_1/message_1.json", WHOLE["meta"][1])
        packed.writestr("_chat.txt", WHOLE["whatsapp"][1])
    content = bytearray(path.read_bytes())
    for _ in range(data.draw(st.integers(1, 4))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    path.write_bytes(content)
    for reader in everyone():
        if reader.name in READERS:
            survives(reader, path)
