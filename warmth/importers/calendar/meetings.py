"""What becomes of an occurrence: a meeting with those who took part, or why it is none."""

from __future__ import annotations

import re
from collections.abc import Collection
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from warmth.domain.handles import email_handle
from warmth.domain.interactions import Direction, Kind
from warmth.domain.text import clean
from warmth.importers.calendar.series import Occurrence
from warmth.importers.display_names import display_name
from warmth.importers.findings import Finding, FoundInteraction, Skipped, Who
from warmth.importers.linkedin.words import excerpt, row_key

MOST_OTHERS = 8
"""A meeting with more others than these is none."""
MOST_STRANGERS = 4
"""Whoever is unknown becomes a person when a meeting had at most so many others."""

_NOBODY = frozenset(("ROOM", "RESOURCE", "GROUP"))
_AWAY = frozenset(("DECLINED", "DELEGATED"))
_VIDEO = re.compile(r"zoom\.us|meet\.google|teams\.(?:microsoft|live)|webex|whereby\.com|jitsi|skype", re.IGNORECASE)
_RESOURCES = ("@resource.calendar.google.com", "@group.calendar.google.com", "@import.calendar.google.com")


def finding(name: str, occurrence: Occurrence, own: Collection[str], zone: str, today: date) -> Finding:
    """The finding of one occurrence in the file `name`; `own` are the keys of your addresses."""
    where, event = f"{name}:{occurrence.number}", occurrence.event
    if clean(str(event.get("STATUS", ""))).upper() == "CANCELLED":
        return Skipped(where, "cancelled")
    if not isinstance(occurrence.begins, datetime):
        return Skipped(where, "it takes the whole day")
    on = _day_here(occurrence.begins, zone)
    if on > today:
        return Skipped(where, "it has not happened yet")
    people, stayed_away = _others(event, own)
    if stayed_away:
        return Skipped(where, "you declined")
    if not people:
        return Skipped(where, "nobody else takes part")
    if len(people) > MOST_OTHERS:
        return Skipped(where, f"with more than {MOST_OTHERS} others")
    note = excerpt(clean(str(event.get("SUMMARY", ""))))
    kind, key, few = _kind(event), row_key("calendar", occurrence.key), len(people) <= MOST_STRANGERS
    return FoundInteraction(where, key, on, kind, Direction.BOTH, people, len(people), note, creates=few)


def _others(event: Any, own: Collection[str]) -> tuple[tuple[Who, ...], bool]:
    """Everyone else who takes part, and whether you said that you would not."""
    found: dict[str, Who] = {}
    away: set[str] = set()
    for told in (*_all(event, "ATTENDEE"), *_all(event, "ORGANIZER")):
        said = {key.upper(): clean(str(value)) for key, value in getattr(told, "params", {}).items()}
        target = re.sub(r"^mailto:", "", clean(str(told)), flags=re.IGNORECASE)
        handle = email_handle(target)
        called = display_name(said.get("CN", ""))
        key = handle.key if handle else called.casefold()
        if said.get("CUTYPE", "").upper() in _NOBODY or target.casefold().endswith(_RESOURCES):
            continue
        if said.get("PARTSTAT", "").upper() in _AWAY or said.get("ROLE", "").upper() == "NON-PARTICIPANT":
            away.add(key)
        elif key and key not in found:
            address = handle.value if handle else ""
            found[key] = Who(called or address, email=address)
    others = tuple(who for key, who in found.items() if key not in own and key not in away and who.name)
    return others, not away.isdisjoint(own)


def _all(event: Any, name: str) -> list[Any]:
    told = event.get(name)
    return [] if told is None else told if isinstance(told, list) else [told]


def _kind(event: Any) -> Kind:
    linked = "X-GOOGLE-CONFERENCE" in event or "X-MICROSOFT-SKYPETEAMSMEETINGURL" in event
    return Kind.VIDEO if linked or _VIDEO.search(str(event.get("LOCATION", ""))) else Kind.MEETING


def _day_here(when: datetime, zone: str) -> date:
    """The day on this machine's clock; a time without a zone is in the calendar's, else it is taken as written."""
    if when.tzinfo is None:
        try:
            when = when.replace(tzinfo=ZoneInfo(zone)) if zone else when
        except (ZoneInfoNotFoundError, ValueError, OSError):
            return when.date()
    if when.tzinfo is None:
        return when.date()
    try:
        return when.astimezone().date()
    except (OverflowError, OSError, ValueError):
        return when.date()
