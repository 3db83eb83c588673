"""People as pages of Markdown, one a person, with front matter and links as Obsidian and its like read them."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator, Mapping

from warmth.domain.named import Named
from warmth.domain.text import clean, clean_lines, excerpt
from warmth.exporters.portrait import Portrait, Said, Touch

MARKER = "written-by: warmth export"
"""The line of the front matter by which a page is known to be ours."""
SUFFIX = ".md"

_LONGEST = 120
_NO_FILE_NAME = re.compile(r'[<>:"/\\|?*#^\[\]%\x00-\x1f\x7f]')
_RESERVED = re.compile(r"(con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])(?= *(?:\.|$))", re.IGNORECASE)
"""Names that belong to devices on Windows, whatever stands behind the first dot."""
_SIGNS = re.compile(r"([\\`*_\[\]<>|])")
_NO_TAG = re.compile(r"[^\w/-]+")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


def names(people: Iterable[Portrait], taken: Collection[str] = ()) -> dict[int, str]:
    """The file name of each, without its ending: safe on every system, and unique where case and accents do not count.

    `taken` are names of files that are not ours.
    """
    used = {same_name(one) for one in taken}
    found: dict[int, str] = {}
    for one in people:
        plain = _file_name(one.name)
        name = plain if same_name(plain) not in used else f"{plain} {one.id}"
        while same_name(name) in used:
            name += "+"
        used.add(same_name(name))
        found[one.id] = name
    return found


def same_name(name: str) -> str:
    """What file names are the same by, on the system that tells the fewest apart."""
    return unicodedata.normalize("NFKC", name).casefold()


def is_ours(head: str) -> bool:
    """Does a page that begins like this come from here?"""
    lines = head.split("\n", 2)
    return len(lines) > 1 and lines[0].strip() == "---" and lines[1].strip() == MARKER


def page(one: Portrait, called: Mapping[int, str]) -> str:
    """The file of one person."""
    return "\n".join((*_front(one), *body(one, called), ""))


def body(one: Portrait, called: Mapping[int, str]) -> Iterator[str]:
    """The page without its front matter; `called` are the names that links use."""
    yield f"# {_text(one.name)}"
    if one.archived_on:
        yield f"\nArchived on {one.archived_on}."
    if role := " · ".join(_text(part) for part in (one.title, one.company) if part):
        yield f"\n{role}"
    facts = [*map(_text, (*one.emails, *one.phones, *one.urls)), *_standing(one, called)]
    if facts:
        yield ""
        yield from (f"- {fact}" for fact in facts)
    if one.notes:
        yield "\n## Notes\n"
        yield from (f"> {_text(line)}" for line in clean_lines(one.notes).split("\n"))
    yield from _part("Knows", (_link(each, called) for each in one.knows))
    yield from _part("Asks", map(_said, one.asks))
    yield from _part("Offers", map(_said, one.offers))
    yield from _part("Promises", map(_promise, one.promises))
    yield from _part("Timeline", (_touch(each, called) for each in one.timeline))


def _front(one: Portrait) -> Iterator[str]:
    yield from ("---", MARKER, f"aliases: {_yaml([clean(one.name)])}")
    tags = dict.fromkeys(tag for each in one.tags if (tag := _NO_TAG.sub("-", clean(each)).strip("-")))
    yield f"tags: {_yaml([f'{tag}_' if tag.isdecimal() else tag for tag in tags])}"
    if one.birthday:
        yield f"birthday: {one.birthday if _DAY.fullmatch(one.birthday) else _yaml(one.birthday)}"
    for key, value in (("company", clean(one.company)), ("title", clean(one.title)), ("state", one.state)):
        if value:
            yield f"{key}: {_yaml(value)}"
    if one.last_touch:
        yield f"last-touch: {one.last_touch}"
    if one.archived_on:
        yield f"archived: {one.archived_on}"
    yield "---"


def _yaml(value: object) -> str:
    """JSON is YAML too."""
    return json.dumps(value, ensure_ascii=False)


def _standing(one: Portrait, called: Mapping[int, str]) -> Iterator[str]:
    if one.birthday:
        yield f"Born {one.birthday}"
    met = [one.origin, one.met_on or "", _text(one.met), f"through {_link(one.through, called)}" if one.through else ""]
    if any(met):
        yield f"How it began: {', '.join(filter(None, met))}"
    rated = [f"{what} {mark}" for what, mark in (("know", one.know), ("like", one.like), ("trust", one.trust))
             if mark is not None]  # fmt: skip
    if rated:
        yield f"Rated: {', '.join(rated)}"
    if one.boundaries:
        yield f"Boundaries: {', '.join(one.boundaries.split())}"


def _part(heading: str, lines: Iterable[str]) -> Iterator[str]:
    told = [f"- {line}" for line in lines]
    if told:
        yield from (f"\n## {heading}\n", *told)


def _said(one: Said) -> str:
    day = f" ({one.day})" if one.day else ""
    return f"~~{_text(one.text)}~~{day}" if one.over else f"{_text(one.text)}{day}"


def _promise(one: Said) -> str:
    by = f", by {one.day}" if one.day else ""
    return f"[{'x' if one.over else ' '}] {'I' if one.whose == 'me' else 'They'}: {_text(one.text)}{by}"


def _touch(one: Touch, called: Mapping[int, str]) -> str:
    going = "" if one.direction == "both" else f" {one.direction}"
    others = f" with {', '.join(_link(each, called) for each in one.others)}" if one.others else ""
    return f"{one.on} {one.kind}{going}{others}{f': {_text(one.note)}' if one.note else ''}"


def _link(one: Named, called: Mapping[int, str]) -> str:
    file, name = called.get(one.id), _text(one.name)
    if file is None:
        return name
    return f"[[{file}]]" if file == clean(one.name) else f"[[{file}|{name}]]"


def _text(value: str) -> str:
    return _SIGNS.sub(r"\\\1", clean(value))


def _file_name(name: str) -> str:
    safe = " ".join(_NO_FILE_NAME.sub(" ", clean(name)).split()).strip(". ")
    while len(safe.encode()) > _LONGEST:
        safe = excerpt(safe, len(safe) - 1).rstrip("… .")
    reserved = _RESERVED.match(safe)
    return f"{reserved[0]}_{safe[reserved.end() :]}" if reserved else safe or "nameless"
