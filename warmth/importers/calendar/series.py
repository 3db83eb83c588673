"""The occurrences of an event: which happened up to a day, after exceptions, moves and cancellations."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import Any
from zoneinfo import available_timezones

from warmth.importers.calendar.components import Event, value_of

FAULTS = (ValueError, TypeError, LookupError, ArithmeticError, AttributeError, AssertionError, RecursionError)
"""What the libraries are known to raise on an event that is not as the standard says."""

_EARLIEST = datetime(1970, 1, 1)  # noqa: DTZ001 (compared by the library with days of any zone)
_LINE = "X-WARMTH-LINE"
_TZID = re.compile(r";TZID=\"?([^\":;]+)\"?[:;]", re.IGNORECASE)
_LAST_DAY = re.compile(r"(UNTIL=\d{8})(?=;|\s*$)", re.IGNORECASE)
_ENDLESS = re.compile(r"FREQ=(?:HOURLY|MINUTELY|SECONDLY)|BYMINUTE|BYSECOND|BYHOUR|INTERVAL=0", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One time that an event takes place: `event` as the library gives it, `number` the one of its line.

    `key` is the same however often it is moved.
    """

    event: Any
    number: int
    begins: date
    key: str


def occurrences(versions: Sequence[Event], today: date) -> Iterator[Occurrence]:
    """Those of one UID that begin up to the end of `today`, in order. Raises one of FAULTS when they cannot be read."""
    newest = _newest(versions)
    repeated = any("RRULE" in one.told or "RDATE" in one.told for one in newest)
    events = _expanded(newest, today) if repeated else [each for one in newest for each in _events(one)]
    found = [_occurrence(event, repeated) for event in events]
    yield from sorted(found, key=lambda one: (str(one.begins), one.number))


def _newest(versions: Sequence[Event]) -> list[Event]:
    """Of every occurrence the version with the highest number."""
    kept: dict[str, Event] = {}
    for one in versions:
        place = one.first("RECURRENCE-ID")
        if place not in kept or _sequence(one) >= _sequence(kept[place]):
            kept[place] = one
    return list(kept.values())


def _sequence(event: Event) -> int:
    told = event.first("SEQUENCE")
    return int(told) if told.isdecimal() and len(told) < 10 else 0


def _expanded(events: Sequence[Event], today: date) -> list[Any]:
    import recurring_ical_events

    if any(_ENDLESS.search(value_of(line)) for one in events for line in one.told.get("RRULE", ())):
        raise ValueError
    # A day more than today, as its end is another one in other zones.
    end = datetime(today.year, today.month, today.day) + timedelta(days=2)  # noqa: DTZ001
    return list(recurring_ical_events.of(_calendar(events)).between(_EARLIEST, end))


def _events(event: Event) -> list[Any]:
    return list(_calendar([event]).walk("VEVENT"))


def _calendar(events: Sequence[Event]) -> Any:
    from icalendar import Calendar

    lines = ["BEGIN:VCALENDAR", "VERSION:2.0"]
    zones = {zone for one in events for line in one.lines for zone in _TZID.findall(line)}
    for zone in sorted(zones - _zone_names()):
        lines += events[0].calendar.zones.get(zone, ())
    for one in events:
        told = one.lines[:-1]
        if len(one.first("DTSTART")) > len("20240304"):
            # Meant to hold for all of its last day, though the standard wants a time here.
            told = [_LAST_DAY.sub(r"\1T235959Z", line) if line.upper().startswith("RRULE") else line for line in told]
        lines += [*told, f"{_LINE}:{one.line}", "END:VEVENT"]
    return Calendar.from_ical("\r\n".join([*lines, "END:VCALENDAR", ""]))


def _occurrence(event: Any, repeated: bool) -> Occurrence:
    begins = event["DTSTART"].dt
    if not isinstance(begins, date):
        raise TypeError
    moved = event.get("RECURRENCE-ID")
    original = moved.dt if moved is not None else begins if repeated else ""
    identity = event.get("UID") or f"{_moment(begins)} {event.get('SUMMARY', '')}"
    return Occurrence(event, int(event[_LINE]), begins, f"{identity}\x1f{_moment(original)}")


def _moment(when: date | str) -> str:
    if isinstance(when, datetime) and when.utcoffset() is not None:
        return str(when.timestamp())
    return str(when)


@lru_cache(maxsize=1)
def _zone_names() -> frozenset[str]:
    return frozenset(available_timezones())
