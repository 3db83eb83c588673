"""The components of an iCalendar file, cut out before anything is parsed, so that a broken one costs itself alone.

Only the lines that are read of an event are kept: whatever else is wrong with it does no harm.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from warmth.importers.findings import Skipped

_KEPT = frozenset(
    (
        "UID", "DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE", "RECURRENCE-ID", "SEQUENCE", "STATUS",
        "SUMMARY", "LOCATION", "ATTENDEE", "ORGANIZER", "X-GOOGLE-CONFERENCE", "X-MICROSOFT-SKYPETEAMSMEETINGURL",
    )
)  # fmt: skip
_LONGEST = 10_000
"""Characters of a line that are kept."""


@dataclass(slots=True)
class Calendar:
    """What a calendar says of itself (its name in `line`), and its time zones by name, each as its lines."""

    name: str = ""
    line: int = 1
    zone: str = ""
    zones: dict[str, list[str]] = field(default_factory=dict)


@dataclass(slots=True)
class Event:
    """The lines of an event that are read, by property; `line` is where it begins."""

    line: int
    calendar: Calendar
    told: dict[str, list[str]] = field(default_factory=dict)

    def first(self, name: str) -> str:
        """The value of a property, without its parameters; empty where there is none."""
        line = next(iter(self.told.get(name, ())), "")
        return value_of(line)

    @property
    def lines(self) -> list[str]:
        """All of it, as a component."""
        return ["BEGIN:VEVENT", *(line for lines in self.told.values() for line in lines), "END:VEVENT"]


def value_of(line: str) -> str:
    """What follows the first colon that stands in no quotes."""
    quoted = False
    for place, char in enumerate(line):
        if char == '"':
            quoted = not quoted
        elif char == ":" and not quoted:
            return line[place + 1 :].strip()
    return ""


def events_in(lines: Iterable[str], name: str) -> Iterator[Event | Skipped]:
    """Every event; `name` is the file's. One that is not closed is skipped."""
    calendar, event, zone, nested = Calendar(), None, list[str](), 0
    for number, line in _unfolded(lines):
        key = line.partition(":")[0].partition(";")[0].strip().upper()
        what = line.partition(":")[2].strip().upper() if key in ("BEGIN", "END") else ""
        if what == "VCALENDAR":
            calendar = Calendar() if key == "BEGIN" else calendar
        if what in ("VEVENT", "VCALENDAR") and event is not None and (key == "BEGIN" or what == "VCALENDAR"):
            yield Skipped(f"{name}:{event.line}", "the event is cut short")
            event = None
        if zone or (key == "BEGIN" and what == "VTIMEZONE"):
            zone.append(line)
            if key == "END" and what == "VTIMEZONE":
                called = next((value_of(one) for one in zone if one.upper().startswith("TZID")), "")
                calendar.zones[called] = zone
                zone = []
        elif event is None:
            if key == "BEGIN" and what == "VEVENT":
                event, nested = Event(number, calendar), 0
            elif key == "X-WR-CALNAME":
                calendar.name, calendar.line = value_of(line), number
            elif key == "X-WR-TIMEZONE":
                calendar.zone = value_of(line)
        elif key == "END" and what == "VEVENT":
            yield event
            event = None
        elif key in ("BEGIN", "END"):
            nested += 1 if key == "BEGIN" else -1
        elif nested <= 0 and key in _KEPT:
            event.told.setdefault(key, []).append(line[:_LONGEST])
    if event is not None:
        yield Skipped(f"{name}:{event.line}", "the event is cut short")


def _unfolded(lines: Iterable[str]) -> Iterator[tuple[int, str]]:
    begun, whole = 0, list[str]()
    for number, line in enumerate(lines, start=1):
        if line[:1] in (" ", "\t") and whole:
            whole.append(line[1:])
            continue
        if whole:
            yield begun, "".join(whole)
        begun, whole = number, [line] if line.strip() else []
    if whole:
        yield begun, "".join(whole)
