"""A portrait: everything that an export for other programs and for reading tells of one person."""

from __future__ import annotations

from dataclasses import dataclass, field

from warmth.domain.named import Named


@dataclass(frozen=True, slots=True)
class Touch:
    """One interaction on an ISO day, and who else took part."""

    on: str
    kind: str
    direction: str
    others: tuple[Named, ...]
    note: str


@dataclass(frozen=True, slots=True)
class Said:
    """An ask, an offer or a promise in words. `day` is ISO text (asked, noticed, due), `over` the day it was closed."""

    text: str
    day: str | None
    over: str | None
    whose: str = ""


@dataclass(slots=True)
class Portrait:
    """One person. Days are ISO text, the birthday and `met_on` fuzzy; ratings 0–5, `warmth` 0–100; None is unknown."""

    id: int
    name: str
    created_on: str
    birthday: str | None
    notes: str
    archived_on: str | None
    title: str = ""
    company: str = ""
    emails: list[str] = field(default_factory=list)
    phones: list[str] = field(default_factory=list)
    urls: list[str] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    origin: str = ""
    met: str = ""
    met_on: str | None = None
    through: Named | None = None
    know: int | None = None
    like: int | None = None
    trust: int | None = None
    warmth: int | None = None
    state: str = ""
    boundaries: str = ""
    last_touch: str | None = None
    knows: list[Named] = field(default_factory=list)
    timeline: list[Touch] = field(default_factory=list)
    asks: list[Said] = field(default_factory=list)
    offers: list[Said] = field(default_factory=list)
    promises: list[Said] = field(default_factory=list)
