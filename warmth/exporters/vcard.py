"""People as vCards of version 4.0 (RFC 6350)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from uuid import NAMESPACE_URL, uuid5

from warmth.domain.text import clean, clean_lines
from warmth.exporters.portrait import Portrait

OCTETS = 75
"""A line is no longer than this, without its end."""
_SPECIAL = re.compile(r"([\\;,])")
_WHOLE_DAY = re.compile(r"(\d{4}|--)-?(\d\d)-(\d\d)")


def pieces(people: Iterable[Portrait]) -> Iterator[str]:
    """A card for each of them."""
    uids: dict[int, str] = {}
    everyone = list(people)
    for one in everyone:
        uids[one.id] = f"urn:uuid:{uuid5(NAMESPACE_URL, f'warmth person {one.id} {one.created_on}')}"
    for one in everyone:
        yield "".join(f"{folded(line)}\r\n" for line in _lines(one, uids))


def _lines(one: Portrait, uids: dict[int, str]) -> Iterator[str]:
    name = _text(clean(one.name))
    yield from ("BEGIN:VCARD", "VERSION:4.0", f"UID:{uids[one.id]}", f"FN:{name}", f"N:;{name};;;")
    yield from (f"EMAIL:{_text(clean(each))}" for each in one.emails)
    yield from (f"TEL:{_text(clean(each))}" for each in one.phones)
    yield from (f"URL:{clean(each)}" for each in one.urls)
    if one.company:
        yield f"ORG:{_text(clean(one.company))}"
    if one.title:
        yield f"TITLE:{_text(clean(one.title))}"
    if one.birthday:
        yield f"BDAY:{_day(one.birthday)}"
    if one.tags:
        yield f"CATEGORIES:{','.join(_text(clean(tag)) for tag in one.tags)}"
    if one.notes:
        yield f"NOTE:{_text(clean_lines(one.notes))}"
    yield from (f"RELATED;TYPE=acquaintance:{uids[each.id]}" for each in one.knows if each.id in uids)
    if one.archived_on:
        yield f"X-WARMTH-ARCHIVED:{one.archived_on}"
    yield "END:VCARD"


def _text(value: str) -> str:
    return _SPECIAL.sub(r"\\\1", value).replace("\n", "\\n")


def _day(fuzzy: str) -> str:
    """A whole day loses its hyphens, one without its year is written --MMDD."""
    return _WHOLE_DAY.sub(r"\1\2\3", fuzzy)


def folded(line: str) -> str:
    """The line in pieces of at most OCTETS, none of which ends inside a character."""
    if len(line.encode()) <= OCTETS:
        return line
    found, size = [""], 0
    for letter in line:
        octets = len(letter.encode())
        if size + octets > OCTETS:
            found.append(" ")
            size = 1
        found[-1] += letter
        size += octets
    return "\r\n".join(found)
