"""Drafts: texts to somebody, with the warnings that go with them. `warmth` writes them and never sends them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from urllib.parse import quote

from warmth.domain.introduce_reasons import Refusal
from warmth.domain.name_words import TITLES
from warmth.domain.scripts import is_cjk
from warmth.domain.text import fold


class DraftKind(StrEnum):
    """What a draft is for."""

    RECONNECT = "reconnect"
    ASK_FIRST = "ask-first"
    INTRODUCTION = "introduction"
    ASK_WHY = "ask-why"
    DECLINE = "decline"
    THANK = "thank"
    CONGRATULATE = "congratulate"


PAIRED = frozenset({DraftKind.ASK_FIRST, DraftKind.INTRODUCTION})
"""Drafts about two people."""
REPLIES = frozenset({DraftKind.ASK_WHY, DraftKind.DECLINE})
"""Drafts to somebody who asked to connect, and so may be none of yours yet."""


@dataclass(frozen=True, slots=True)
class Recipient:
    """Whom a draft is to; a stranger who asked to connect has no id. `email` is None where no address is known."""

    id: int | None
    name: str
    email: str | None


@dataclass(frozen=True, slots=True)
class Draft:
    """A text to somebody. `warnings` and `unknown` are sentences for you, never part of the text.

    `standing` are those of the warnings that no other wording lifts. `pair` are the two whom it is about, whoever is
    written to first before the other; `introduction` and `request` are the numbers of what it is a step of.
    """

    kind: DraftKind
    to: tuple[Recipient, ...]
    subject: str
    text: str
    warnings: tuple[str, ...]
    unknown: tuple[str, ...]
    standing: tuple[str, ...] = ()
    pair: tuple[int, int] | None = None
    introduction: int | None = None
    request: int | None = None


@dataclass(frozen=True, slots=True)
class CannedWords:
    """The text holds a turn that everybody has read too often; `words` are folded."""

    words: str


@dataclass(frozen=True, slots=True)
class SaidBefore:
    """The same words went to others on a day; `words` are folded."""

    words: str
    names: tuple[str, ...]
    on: date


@dataclass(frozen=True, slots=True)
class PitchToStranger:
    """The text sells something to somebody whom you barely know."""

    name: str


@dataclass(frozen=True, slots=True)
class QuotesNote:
    """The text repeats a note of yours on a person, of a day."""

    name: str
    on: date


@dataclass(frozen=True, slots=True)
class NamesTag:
    """The text names a tag of yours."""

    tag: str


@dataclass(frozen=True, slots=True)
class LeaveItToThem:
    """So many attempts in a row were left unanswered."""

    name: str
    attempts: int


@dataclass(frozen=True, slots=True)
class NotBothAgreed:
    """An introduction that not both have said yes to."""

    a: str
    b: str


@dataclass(frozen=True, slots=True)
class CannotVouch:
    """An introduction that you could not back."""

    refusals: tuple[Refusal, ...]


@dataclass(frozen=True, slots=True)
class NamesPrivate:
    """The text tells somebody of a person whom you marked private."""

    name: str
    to: str


Caution = (
    CannedWords | SaidBefore | PitchToStranger | QuotesNote | NamesTag | LeaveItToThem | NotBothAgreed | CannotVouch
    | NamesPrivate
)  # fmt: skip
"""What to think of before a draft is sent."""

_SUBJECT = re.compile(r"\s*subject:[^\S\n]*(?P<subject>[^\n]*)(?:\n|$)", re.IGNORECASE)
_PARENTHESES = re.compile(r"[(（\[][^)）\]]*[)）\]]")
_BLANK_LINES = re.compile(r"\n{3,}")


def parted(written: str) -> tuple[str, str]:
    """Subject and text of what begins with `Subject: …`, or an empty subject; at most one blank line in a row."""
    lines = "\n".join(line.rstrip() for line in written.splitlines())
    found = _SUBJECT.match(lines)
    body = lines[found.end() :] if found else lines
    return (" ".join(found["subject"].split()) if found else "", _BLANK_LINES.sub("\n\n", body).strip())


def joined(subject: str, text: str) -> str:
    """The two in one, as `parted` reads them."""
    return f"Subject: {subject}\n\n{text}" if subject else text


def called(name: str) -> str:
    """What to call somebody in a letter: the given name, or the whole where it is not sure which word that is."""
    words = _PARENTHESES.sub(" ", name).split(",")[0].split()
    while len(words) > 1 and fold(words[0]) in TITLES:
        words = words[1:]
        if len(words) == 1:
            return name
    first = words[0] if words else name
    return name if is_cjk(first) or len(fold(first)) < 2 else first


def mailto(addresses: Sequence[str], subject: str, text: str) -> str:
    """A `mailto:` URL by RFC 6068: everything percent-encoded, line breaks as CRLF."""
    to = ",".join(quote(address, safe="@") for address in addresses)
    body = "\r\n".join(text.splitlines())
    fields = [f"{name}={quote(value, safe='')}" for name, value in (("subject", subject), ("body", body)) if value]
    return f"mailto:{to}?{'&'.join(fields)}" if fields else f"mailto:{to}"
