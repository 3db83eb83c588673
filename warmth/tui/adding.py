"""What a line about somebody new means: `Ana Ruiz, engineer at Tidewater, ana@t.example #climbing -- met at a fair`."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date

from warmth.domain.dates import parse_fuzzy
from warmth.domain.errors import WarmthError
from warmth.domain.handles import HandleKind, parse_handle
from warmth.domain.origins import OriginKind
from warmth.domain.text import clean
from warmth.usecases.origins import Label
from warmth.usecases.people import Details

_BEGAN = re.compile(r"(?:^|\s)--(?:\s+|$)")
_TAG = re.compile(r"(?:^|(?<=[\s,]))#(?P<tag>[^\s,#]+)")
_ADDRESS = re.compile(r"[^\s,]+@[^\s,]+\.[^\s,]+|https?://[^\s,]+|(?:www\.|linkedin\.com/)[^\s,]+", re.IGNORECASE)
_AT = re.compile(r"(?:^|\s)(?:at|@)\s+", re.IGNORECASE)
_THROUGH = re.compile(r"by\s+(?P<who>[^,]+)(?:,\s*(?P<note>.*))?", re.IGNORECASE)
_LONGEST_DAY = 4


@dataclass(frozen=True, slots=True)
class Newcomer:
    """Somebody to add: what is said of them, and how it began when that is said too."""

    details: Details
    label: Label | None
    through: str = ""


@dataclass(slots=True)
class _Parts:
    emails: list[str] = field(default_factory=list)
    phones: list[str] = field(default_factory=list)
    urls: list[str] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    titles: list[str] = field(default_factory=list)
    companies: list[str] = field(default_factory=list)


def read_newcomer(text: str, resolve: Callable[[str], tuple[int, str]], today: date) -> Newcomer:
    """Read `NAME[, TITLE [at COMPANY]][, handle]… [#tag]… [-- KIND [when] [note]]`.

    `resolve` gives the id and name of whom it began through. Raises WarmthError without a name, for more parts than
    there is room for, and for words behind the dashes that do not begin with a kind.
    """
    cut = _BEGAN.search(text)
    head, began = (text[: cut.start()], clean(text[cut.end() :])) if cut else (text, "")
    parts = _Parts(tags=[found["tag"] for found in _TAG.finditer(head)])
    head = _ADDRESS.sub(lambda found: _handle(parts, found[0]), _TAG.sub(" ", head))
    name, *rest = [clean(part) for part in head.split(",")]
    if not name:
        raise WarmthError("A person wants a name first.")
    for part in filter(None, rest):
        _place(parts, part)
    label, through = _began(began, resolve, today) if began else (None, "")
    details = Details(
        name=name, title=_only(parts.titles), company=_only(parts.companies), emails=parts.emails,
        phones=parts.phones, urls=parts.urls, tags=parts.tags,
    )  # fmt: skip
    return Newcomer(details, label, through)


def _handle(parts: _Parts, text: str) -> str:
    """Put an address among the handles; what is none stays in the line."""
    found = parse_handle(text)
    if found is None:
        return text
    (parts.emails if found.kind is HandleKind.EMAIL else parts.urls).append(text)
    return " "


def _place(parts: _Parts, part: str) -> None:
    """A part behind the name: a handle, a title with its company, and alone first a title, then a company."""
    found = parse_handle(part)
    if found is not None and found.kind is HandleKind.PHONE:
        parts.phones.append(part)
    elif at := _AT.search(part):
        parts.titles += filter(None, [part[: at.start()].strip()])
        parts.companies.append(part[at.end() :])
    else:
        (parts.companies if parts.titles else parts.titles).append(part)


def _only(said: list[str]) -> str | None:
    if len(said) > 1:
        raise WarmthError(f"“{said[0]}” and “{said[1]}” cannot both stand; write TITLE at COMPANY, and the rest later.")
    return said[0] if said else None


def _began(text: str, resolve: Callable[[str], tuple[int, str]], today: date) -> tuple[Label, str]:
    word, _, rest = text.partition(" ")
    try:
        kind = OriginKind(word.lower())
    except ValueError:
        kinds = ", ".join(kind.value for kind in OriginKind)
        raise WarmthError(f"After -- say how it began, first with one of: {kinds}.") from None
    through = _THROUGH.fullmatch(rest) if kind is OriginKind.INTRODUCED else None
    if through:
        person, name = resolve(clean(through["who"]))
        return Label(kind, through=person, note=clean(through["note"] or "") or None), name
    on, note = _day(rest.split(), today)
    return Label(kind, on=on, note=note or None), ""


def _day(words: list[str], today: date) -> tuple[str | None, str]:
    """The day that the words begin with, as typed, and the words behind it."""
    for count in range(min(len(words), _LONGEST_DAY), 0, -1):
        typed = " ".join(words[:count])
        try:
            parse_fuzzy(typed, today)
        except WarmthError:
            continue
        return typed, " ".join(words[count:])
    return None, " ".join(words)
