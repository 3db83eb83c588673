"""A person's card: everything about one person that every list, page and answer shows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from warmth.domain.boundaries import Boundary
from warmth.domain.interactions import Direction, Kind
from warmth.domain.named import Named
from warmth.domain.origins import AskedBy, OriginKind
from warmth.domain.warmth import Band, State, Trend


@dataclass(frozen=True, slots=True)
class OriginShown:
    """What is known of how it began, whether or not it labels. `on` is a fuzzy day as text."""

    kind: OriginKind | None
    on: str | None
    place: str
    through: Named | None
    note: str
    asked_by: AskedBy | None
    words: str


@dataclass(frozen=True, slots=True)
class LastTouch:
    """The newest interaction that counts."""

    on: date
    kind: Kind
    direction: Direction
    note: str


@dataclass(frozen=True, slots=True)
class Card:
    """One person as of one day. Days are whole; `warmth` is 0–100 and unrounded; None means unknown or not judged.

    `cadence` is the one in force in days (0 is *none*); `boundaries` are the effective ones, the tags' included.
    """

    id: int
    name: str
    company: str
    title: str
    birthday: str | None
    notes: str
    emails: tuple[str, ...]
    phones: tuple[str, ...]
    urls: tuple[str, ...]
    tags: tuple[str, ...]
    labelled: bool
    origin: OriginShown | None
    know: int | None
    like: int | None
    trust: int | None
    klt: int | None
    rated_on: date | None
    warmth: float | None
    band: Band | None
    trend: Trend | None
    state: State
    silence: int | None
    usual_gap: float | None
    rhythm: float | None
    cadence: int | None
    last: LastTouch | None
    boundaries: tuple[Boundary, ...]
    archived_on: date | None
    snoozed_until: date | None

    @property
    def role(self) -> str:
        """Title and company in one phrase, as far as they are known."""
        return " · ".join(part for part in (self.title, self.company) if part)
