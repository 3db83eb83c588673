"""Calendars: days on this machine's clock, series with their exceptions, and files in several shapes."""

from __future__ import annotations

import time
import zipfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from warmth.domain.errors import NotRecognised, WarmthError
from warmth.importers.calendar import Calendars
from warmth.importers.findings import Finding, FoundInteraction, FoundOwner, Skipped

TODAY = date(2026, 11, 22)
ME = "robin@mayer.example"
ANA = "ATTENDEE;CN=Ana:mailto:ana@harbour.example"


@pytest.fixture(autouse=True)
def clock_in_oslo(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "Europe/Oslo")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def calendar(path: Path, *events: str, told: str = "") -> Path:
    """A calendar of events, each given by the lines that differ."""
    texts = [f"BEGIN:VEVENT\nUID:e{n}\n{event}\nEND:VEVENT\n" for n, event in enumerate(events)]
    text = f"BEGIN:VCALENDAR\nVERSION:2.0\n{told}{''.join(texts)}END:VCALENDAR\n"
    path.write_text(text.replace("\n", "\r\n"), "utf-8")
    return path


def read(path: Path, today: date = TODAY) -> list[Finding]:
    return list(Calendars(today, [ME]).read(path))


def days(path: Path, today: date = TODAY) -> list[str]:
    return [each.on.isoformat() for each in read(path, today) if isinstance(each, FoundInteraction)]


@pytest.mark.parametrize(
    ("starts", "told", "on"),
    [
        ("DTSTART:20240304T233000Z", "", "2024-03-05"),
        ("DTSTART;TZID=America/New_York:20240304T190000", "", "2024-03-05"),
        ("DTSTART;TZID=Pacific Standard Time:20240304T120000", "", "2024-03-04"),
        ("DTSTART:20240304T233000", "", "2024-03-04"),
        ("DTSTART:20240304T233000", "X-WR-TIMEZONE:America/New_York\n", "2024-03-05"),
        ("DTSTART:20240304T233000", "X-WR-TIMEZONE:Nowhere/Atall\n", "2024-03-04"),
    ],
)
def test_a_day_is_that_of_this_machine(starts: str, told: str, on: str, tmp_path: Path) -> None:
    assert days(calendar(tmp_path / "a.ics", f"{starts}\n{ANA}", told=told)) == [on]


def test_a_zone_of_the_calendars_own_is_used(tmp_path: Path) -> None:
    zone = (
        "BEGIN:VTIMEZONE\nTZID:Ship's time\nBEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:-0900\n"
        "TZOFFSETTO:-0900\nEND:STANDARD\nEND:VTIMEZONE\n"
    )
    path = calendar(tmp_path / "a.ics", f"DTSTART;TZID=Ship's time:20240304T200000\n{ANA}", told=zone)
    assert days(path) == ["2024-03-05"]


@pytest.mark.parametrize(
    ("repeats", "expected"),
    [
        ("RRULE:FREQ=DAILY;COUNT=3", ["2026-11-20", "2026-11-21", "2026-11-22"]),
        ("RRULE:FREQ=DAILY", ["2026-11-20", "2026-11-21", "2026-11-22"]),
        ("RRULE:FREQ=DAILY;UNTIL=20261121T235959Z", ["2026-11-20", "2026-11-21"]),
        ("RRULE:FREQ=DAILY;UNTIL=20261121", ["2026-11-20", "2026-11-21"]),
        ("RRULE:FREQ=WEEKLY;BYDAY=FR,SU", ["2026-11-20", "2026-11-22"]),
        ("RRULE:FREQ=DAILY\nEXDATE;TZID=Europe/Oslo:20261121T120000", ["2026-11-20", "2026-11-22"]),
        ("RDATE;TZID=Europe/Oslo:20261122T150000", ["2026-11-20", "2026-11-22"]),
    ],
)
def test_a_series_happens_up_to_today(repeats: str, expected: list[str], tmp_path: Path) -> None:
    path = calendar(tmp_path / "a.ics", f"DTSTART;TZID=Europe/Oslo:20261120T120000\n{repeats}\n{ANA}")
    assert days(path) == expected
    keys = [each.key for each in read(path) if isinstance(each, FoundInteraction)]
    assert len(set(keys)) == len(keys)


def test_an_occurrence_keeps_its_key_when_it_is_moved(tmp_path: Path) -> None:
    master = f"DTSTART:20240304T120000Z\nRRULE:FREQ=WEEKLY;COUNT=2\n{ANA}\nEND:VEVENT\n"
    moved = f"BEGIN:VEVENT\nUID:e0\nRECURRENCE-ID:20240311T120000Z\nDTSTART:20240312T120000Z\n{ANA}"
    before = read(calendar(tmp_path / "a.ics", master.removesuffix("\nEND:VEVENT\n")))
    after = read(calendar(tmp_path / "b.ics", master + moved))
    told = [[(one.key, one.on.day) for one in each if isinstance(one, FoundInteraction)] for each in (before, after)]
    assert [day for _, day in told[0]] == [4, 11]
    assert [day for _, day in told[1]] == [4, 12]
    assert [key for key, _ in told[0]] == [key for key, _ in told[1]]


def test_the_newest_version_of_an_event_counts(tmp_path: Path) -> None:
    old = f"SEQUENCE:1\nDTSTART:20240304T120000Z\n{ANA}\nEND:VEVENT\n"
    new = f"BEGIN:VEVENT\nUID:e0\nSEQUENCE:3\nDTSTART:20240305T120000Z\n{ANA}"
    assert days(calendar(tmp_path / "a.ics", old + new)) == ["2024-03-05"]


@pytest.mark.parametrize("rule", ["FREQ=SECONDLY", "FREQ=MINUTELY", "FREQ=DAILY;BYSECOND=0,1", "FREQ=DAILY;INTERVAL=0"])
def test_a_series_without_end_or_sense_costs_only_itself(rule: str, tmp_path: Path) -> None:
    bad, good = f"DTSTART:20000101T120000Z\nRRULE:{rule}\n{ANA}", f"DTSTART:20240304T120000Z\n{ANA}"
    found = read(calendar(tmp_path / "a.ics", bad, good))
    assert [type(each) for each in found] == [Skipped, FoundInteraction]


def test_whose_calendar_it_is_must_be_known(tmp_path: Path) -> None:
    event = f"DTSTART:20240304T120000Z\n{ANA}"
    path = calendar(tmp_path / "work.ics", event)
    with pytest.raises(WarmthError, match=r"config me\.email"):
        list(Calendars(TODAY).read(path))
    alone = calendar(tmp_path / "alone.ics", "DTSTART:20240304T120000Z")
    assert [type(each) for each in Calendars(TODAY).read(alone)] == [Skipped]
    for name, told in (("a.ics", f"X-WR-CALNAME:{ME}\n"), (f"{ME}.ics", "")):
        found = list(Calendars(TODAY).read(calendar(tmp_path / name, event, told=told)))
        assert [type(each) for each in found] == [FoundOwner, FoundInteraction]


def test_a_folder_and_a_zip_are_read_file_by_file(tmp_path: Path) -> None:
    folder = tmp_path / "Calendar"
    folder.mkdir()
    for day in (4, 5):
        calendar(folder / f"{day}.ics", f"DTSTART:2024030{day}T120000Z\n{ANA}")
    (folder / "readme.txt").write_text("nothing", "utf-8")
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as packed:
        for file in folder.iterdir():
            packed.write(file, f"Takeout/Calendar/{file.name}")
    for path in (folder, tmp_path / "a.zip"):
        assert Calendars(TODAY).recognises(path)
        assert days(path) == ["2024-03-04", "2024-03-05"]


def test_what_is_no_calendar_is_left_to_others(tmp_path: Path) -> None:
    (tmp_path / "a.vcf").write_text("BEGIN:VCARD\nFN:Ana\nEND:VCARD\n", "utf-8")
    assert not Calendars(TODAY).recognises(tmp_path / "a.vcf")
    assert not Calendars(TODAY).recognises(tmp_path)
    with pytest.raises(NotRecognised):
        read(tmp_path)
