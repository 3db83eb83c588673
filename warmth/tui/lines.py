"""What is typed into the one-line dialogs: a promise with its day, tags to give and to take, a cadence, an offer."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from warmth.domain.dates import parse_day
from warmth.domain.errors import WarmthError
from warmth.domain.names import tag_key
from warmth.domain.spans import parse_span
from warmth.domain.text import clean
from warmth.domain.wants import Basis

_THEIRS = re.compile(r"(?:they|them|theirs?|she|hers?|he|his|him)\s*:\s*", re.IGNORECASE)
_MINE = re.compile(r"(?:me|my|mine|i)\s*:\s*", re.IGNORECASE)
_BY = re.compile(r"(?:^|\s)by\s+", re.IGNORECASE)
_BASIS = re.compile(r"(?P<basis>seen|said)\s*:\s*", re.IGNORECASE)
_TAG = re.compile(r'(?P<take>-?)(?:"(?P<quoted>[^"]*)"?|(?P<word>(?!-)[^\s,"]+))')


@dataclass(frozen=True, slots=True)
class PromiseLine:
    """What is promised, by which day, and whether it is yours."""

    text: str
    by: date | None
    mine: bool


@dataclass(frozen=True, slots=True)
class TagLine:
    """Tags to give and tags to take away."""

    give: tuple[str, ...]
    take: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CadenceLine:
    """A cadence in days: 0 is *none*, None leaves it to the tags."""

    days: int | None


@dataclass(frozen=True, slots=True)
class OfferLine:
    """What somebody could give, and how you know."""

    text: str
    basis: Basis


def read_promise(text: str, today: date) -> PromiseLine:
    """Read `[they:] what [by DAY]`. A `by` that no day follows belongs to what is promised. Raises WarmthError."""
    rest = clean(text)
    theirs = _THEIRS.match(rest)
    prefix = theirs or _MINE.match(rest)
    if prefix:
        rest = rest[prefix.end() :]
    said, by = _due(rest, today)
    if not said:
        raise WarmthError("Say what is promised in a few words.")
    return PromiseLine(said, by, theirs is None)


def _due(text: str, today: date) -> tuple[str, date | None]:
    for found in reversed(list(_BY.finditer(text))):
        try:
            return text[: found.start()].strip(), parse_day(text[found.end() :], today, "future")
        except WarmthError:
            continue
    return text, None


def read_tags(text: str, known: Sequence[str]) -> TagLine:
    """Read names to give, and with a minus before them to take; a tag of several words is quoted, or one of `known`.

    Raises WarmthError when there is none.
    """
    give: dict[str, str] = {}
    take: dict[str, str] = {}
    for name, away in _tag_names(text, known):
        (take if away else give)[tag_key(name)] = name
    for key in take:
        give.pop(key, None)
    if not give and not take:
        raise WarmthError("Say which tag; -name takes one away.")
    return TagLine(tuple(give.values()), tuple(take.values()))


def _tag_names(text: str, known: Sequence[str]) -> Iterator[tuple[str, bool]]:
    """Each tag as it is spelled where it exists already, and whether it is to be taken away."""
    spelled = {tag_key(name): name for name in known}
    longest = max((len(key.split()) for key in spelled), default=1)
    found = list(_TAG.finditer(text))
    while found:
        words = [clean(one["quoted"] if one["quoted"] is not None else one["word"] or "") for one in found[:longest]]
        for count in range(len(words), 0, -1):
            name = " ".join(words[:count])
            if count == 1 or (tag_key(name) in spelled and not any(one["take"] for one in found[1:count])):
                break
        if name:
            yield spelled.get(tag_key(name), name), bool(found[0]["take"])
        found = found[count:]


def tag_completion(known: Sequence[str]) -> Callable[[str], str | None]:
    """How a line of tags could go on: the last words, half-typed, are the beginning of a tag that exists."""

    def complete(text: str) -> str | None:
        if not text or text[-1] in ' ,-"':
            return None
        words = re.split(r'[\s,"]+', text)
        for start in range(max(0, len(words) - 3), len(words)):
            typed = " ".join(words[start:]).removeprefix("-")
            for name in known:
                if typed and name.casefold().startswith(typed.casefold()) and len(name) > len(typed):
                    return text + name[len(typed) :]
        return None

    return complete


def read_cadence(text: str) -> CadenceLine:
    """Read `30d`, `monthly`, `none`; nothing at all leaves it to the tags. Raises WarmthError."""
    word = clean(text).lower()
    if word in ("", "unset"):
        return CadenceLine(None)
    return CadenceLine(0 if word in ("none", "never") else parse_span(word))


def read_offer(text: str) -> OfferLine:
    """Read `[seen:|said:] what`; what is not seen first-hand is said. Raises WarmthError."""
    rest = clean(text)
    found = _BASIS.match(rest)
    return OfferLine(read_want(rest[found.end() :] if found else rest), _basis(found["basis"] if found else ""))


def _basis(word: str) -> Basis:
    return Basis(word.lower()) if word else Basis.SAID


def read_want(text: str) -> str:
    """Read an ask or an offer: a few words. Raises WarmthError when there are none."""
    said = clean(text)
    if not said:
        raise WarmthError("Say what it is in a few words.")
    return said
