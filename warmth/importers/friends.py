"""The reader of `friends.md`, the diary of the program friends: its friends, activities and notes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from warmth.domain.interactions import Direction, Kind
from warmth.domain.text import clean
from warmth.importers.files import Entry, begun
from warmth.importers.findings import Finding, FoundInteraction, FoundNote, FoundPerson, Skipped, Who
from warmth.importers.linkedin.words import excerpt, row_key
from warmth.importers.separately import SeparateFiles

__all__ = ["Friends"]

MOST_OTHERS = 8
"""An activity with more others than these is none."""

_HEADING = re.compile(r"#{1,6} *(Activities|Notes|Friends|Locations):? *$", re.IGNORECASE)
_ROW = re.compile(r"\s*[-*] +(.*\S)")
_DATED = re.compile(r"(\d{4}-\d{2}-\d{2}): *(.*)")
_BOLD = re.compile(r"\*\*([^*]+)\*\*")
_TAG = re.compile(r"(?:^|\s)@([\w:-]+)")
_FRIEND = re.compile(
    r"(?P<name>[^(\[@]+?) *(?:\((?:a\.k\.a\. *)(?P<also>[^()]*)\))? *"
    r"(?:\[(?P<place>[^\[\]]*)\])? *(?P<tags>(?:@\S+ *)*)"
)
_KINDS = (
    (re.compile(r"\b(?:video|zoom|facetime|skype)", re.IGNORECASE), Kind.VIDEO),
    (re.compile(r"\b(?:phone|called|call)\b", re.IGNORECASE), Kind.CALL),
    (re.compile(r"\bemail(?:ed)?\b", re.IGNORECASE), Kind.EMAIL),
    (re.compile(r"\b(?:texted|messaged)\b", re.IGNORECASE), Kind.MESSAGE),
)


@dataclass(slots=True)
class _Diary:
    """Rows by section, each with its line; `called` leads from every name of a friend to the one they go by."""

    rows: dict[str, list[tuple[int, str]]] = field(default_factory=dict)
    called: dict[str, str] = field(default_factory=dict)


class Friends(SeparateFiles[Entry]):
    """Reads the diary of friends."""

    name = "friends"
    missing = "is no diary of friends; give the file friends.md."

    def _found(self, path: Path) -> Iterator[Entry]:
        return _diaries(path)

    def _findings(self, one: Entry) -> Iterator[Finding]:
        return _told(one)


def _told(entry: Entry) -> Iterator[Finding]:
    diary = _diary(entry)
    for line, row in diary.rows.get("friends", ()):
        yield _friend(f"{entry.name}:{line}", row, diary)
    for line, row in diary.rows.get("activities", ()):
        yield _activity(f"{entry.name}:{line}", row, diary)
    for line, row in diary.rows.get("notes", ()):
        yield from _notes(f"{entry.name}:{line}", row, diary)
    yield from entry.guessed()


def _friend(where: str, row: str, diary: _Diary) -> Finding:
    told = _FRIEND.fullmatch(row)
    if told is None:
        return Skipped(where, "a friend's line that is not as friends writes it")
    name = clean(told["name"])
    for also in re.split(r" *a\.k\.a\. *", told["also"] or ""):
        if also:
            diary.called[clean(also)] = name
    place = clean(told["place"] or "")
    return FoundPerson(where, name, notes=f"Lives in {place}" if place else "", tags=tuple(_TAG.findall(told["tags"])))


def _activity(where: str, row: str, diary: _Diary) -> Finding:
    on, text = _dated(row)
    people = _people(text, diary)
    if on is None:
        return Skipped(where, "an activity without a day")
    if not people:
        return Skipped(where, "nobody is named in bold")
    if len(people) > MOST_OTHERS:
        return Skipped(where, f"with more than {MOST_OTHERS} others")
    kind = next((kind for words, kind in _KINDS if words.search(text)), Kind.MEETING)
    key = row_key("friends", on.isoformat(), text)
    return FoundInteraction(where, key, on, kind, Direction.BOTH, people, len(people), excerpt(_plain(text)))


def _notes(where: str, row: str, diary: _Diary) -> Iterator[Finding]:
    on, text = _dated(row)
    people = _people(text, diary)
    for who in people:
        yield FoundNote(where, who, _plain(text), on)
    if not people:
        yield Skipped(where, "nobody is named in bold")


def _dated(row: str) -> tuple[date | None, str]:
    told = _DATED.fullmatch(row)
    if told is None:
        return None, row
    try:
        return date.fromisoformat(told[1]), told[2]
    except ValueError:
        return None, told[2]


def _people(text: str, diary: _Diary) -> tuple[Who, ...]:
    names = (clean(name) for name in _BOLD.findall(text))
    return tuple(Who(name) for name in dict.fromkeys(diary.called.get(name, name) for name in names if name))


def _plain(text: str) -> str:
    return clean(re.sub(r"\*\*|(?<!\w)_|_(?!\w)", "", _TAG.sub("", text)))


def _diary(entry: Entry) -> _Diary:
    diary, section = _Diary(), ""
    for number, line in enumerate(entry.lines(), start=1):
        if heading := _HEADING.match(line):
            section = heading[1].casefold()
        elif section and (row := _ROW.fullmatch(line.rstrip())):
            diary.rows.setdefault(section, []).append((number, row[1]))
    return diary


def _diaries(path: Path) -> Iterator[Entry]:
    for entry, head in begun(path, lambda name: name.casefold().endswith((".md", ".markdown"))):
        lines = head.decode("utf-8", "replace").splitlines()
        first = next((line for line in lines if line.strip()), "")
        sections = {told[1].casefold() for line in lines if (told := _HEADING.match(line))}
        if _HEADING.match(first) and sections & {"activities", "friends"}:
            yield entry
