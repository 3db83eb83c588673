"""The reader of calendars: iCalendar files, a folder or a zip of them. Every occurrence up to today is a meeting."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

from warmth.domain.handles import email_handle
from warmth.importers.calendar.components import Event, events_in
from warmth.importers.calendar.meetings import finding
from warmth.importers.calendar.series import FAULTS, occurrences
from warmth.importers.contract import WhoseMail
from warmth.importers.files import Entry, begun
from warmth.importers.findings import Finding, FoundOwner, Skipped
from warmth.importers.separately import SeparateFiles

__all__ = ["Calendars"]

_SUFFIXES = (".ics", ".ical", ".ifb", ".icalendar")


class Calendars(SeparateFiles[Entry]):
    """Reads calendars. `my_emails` are addresses known to be yours."""

    name = "calendar"
    missing = "holds no calendar; give an .ics file, or a folder or zip of them."

    def __init__(self, today: date, my_emails: Iterable[str] = ()) -> None:
        self._today = today
        self._mine = _keys(my_emails)

    def _found(self, path: Path) -> Iterator[Entry]:
        return _calendars(path)

    def _findings(self, entry: Entry) -> Iterator[Finding]:
        series: dict[str, list[Event]] = {}
        names = {entry.name.rpartition(".")[0]: 1}
        for event in events_in(entry.lines(), entry.name):
            if isinstance(event, Skipped):
                yield event
                continue
            names.setdefault(event.calendar.name, event.calendar.line)
            series.setdefault(event.first("UID") or f"{entry.name}:{event.line}", []).append(event)
        told = {address: line for name, line in names.items() if (address := _address(name))}
        for address, line in told.items():
            yield FoundOwner(f"{entry.name}:{line}", emails=(address,))
        own = self._mine | _keys(told)
        if not own and any(map(_is_shared, series.values())):
            raise WhoseMail(entry.name)
        for versions in series.values():
            yield from self._occurrences(entry.name, versions, own)
        yield from entry.guessed()

    def _occurrences(self, name: str, versions: list[Event], own: frozenset[str]) -> Iterator[Finding]:
        if not _is_shared(versions):
            yield from (Skipped(f"{name}:{one.line}", "nobody else takes part") for one in versions)
            return
        zone = versions[0].calendar.zone
        try:
            findings = [finding(name, one, own, zone, self._today) for one in occurrences(versions, self._today)]
        except FAULTS:
            if len(versions) > 1:
                for version in versions:
                    yield from self._occurrences(name, [version], own)
            else:
                yield Skipped(f"{name}:{versions[0].line}", "the event cannot be read")
            return
        yield from findings or [Skipped(f"{name}:{versions[0].line}", "it has not happened yet")]


def _is_shared(versions: Iterable[Event]) -> bool:
    """Is anybody else named in any of them?"""
    return any("ATTENDEE" in one.told or "ORGANIZER" in one.told for one in versions)


def _calendars(path: Path) -> Iterator[Entry]:
    for entry, head in begun(path, lambda name: name.casefold().endswith(_SUFFIXES), 4096):
        plain = head.replace(b"\0", b"").removeprefix(b"\xef\xbb\xbf").lstrip(b"\xff\xfe \t\r\n").upper()
        if plain.startswith((b"BEGIN:VCALENDAR", b"BEGIN:VEVENT")):
            yield entry


def _address(name: str) -> str:
    """An address of somebody's, when a name is one; Google's shared calendars have addresses of their own."""
    handle = email_handle(name)
    return handle.value if handle and not handle.key.endswith("calendar.google.com") else ""


def _keys(emails: Iterable[str]) -> frozenset[str]:
    return frozenset(handle.key for email in emails if (handle := email_handle(email)))
