"""The shapes of what the owner wrote down by hand. People are named by their slug."""

from dataclasses import dataclass
from datetime import date

from warmth.domain.boundaries import Boundary
from warmth.domain.interactions import Direction, Kind
from warmth.domain.introductions import Stage
from warmth.domain.origins import OriginKind
from warmth.domain.wants import Basis


@dataclass(frozen=True, slots=True)
class Label:
    """How somebody came to be known. `on` is a fuzzy date as text, empty when it does not matter.

    `said_on` is the day on which the owner said so; the day of a label that is not placed in time yet is the first.
    """

    slug: str
    kind: OriginKind
    on: str
    place: str
    through_slug: str | None
    note: str
    said_on: date = date.min


@dataclass(frozen=True, slots=True)
class StoryRating:
    """A rating with its day."""

    slug: str
    on: date
    know: int
    like: int
    trust: int
    why: str


@dataclass(frozen=True, slots=True)
class Tagging:
    """The tags of somebody."""

    slug: str
    tags: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TagLimit:
    """Boundaries on everyone with a tag."""

    tag: str
    boundaries: tuple[Boundary, ...]


@dataclass(frozen=True, slots=True)
class PersonLimit:
    """Boundaries on one person."""

    slug: str
    boundaries: tuple[Boundary, ...]


@dataclass(frozen=True, slots=True)
class StoryCadence:
    """How often contact is wanted, in days; None for never reminded. `whom` is a slug or `tag:NAME`."""

    whom: str
    days: int | None


@dataclass(frozen=True, slots=True)
class Birthday:
    """A birthday as a fuzzy date: `1985-11-30`, `1979-08` or `--12-02`."""

    slug: str
    on: str


@dataclass(frozen=True, slots=True)
class StoryAsk:
    """Something somebody needs."""

    slug: str
    text: str
    on: date


@dataclass(frozen=True, slots=True)
class StoryOffer:
    """Something somebody could give."""

    slug: str
    text: str
    basis: Basis
    on: date


@dataclass(frozen=True, slots=True)
class Remark:
    """A note about somebody."""

    slug: str
    text: str


@dataclass(frozen=True, slots=True)
class Logged:
    """An interaction logged by hand, with everybody who took part."""

    slugs: tuple[str, ...]
    kind: Kind
    direction: Direction
    on: date
    note: str


@dataclass(frozen=True, slots=True)
class StoryPromise:
    """Something owed. `whose` is `me` or `them`."""

    slug: str
    text: str
    by: date
    whose: str


@dataclass(frozen=True, slots=True)
class Pair:
    """Two people who know each other, or who must not be put together."""

    one: str
    other: str


@dataclass(frozen=True, slots=True)
class StorySnooze:
    """Somebody not to be suggested before a day."""

    slug: str
    until: date


@dataclass(frozen=True, slots=True)
class StoryIntroduction:
    """Two people brought together, why, and the stages with their days, the idea first."""

    one: str
    other: str
    reason: str
    steps: tuple[tuple[Stage, date], ...]


@dataclass(frozen=True, slots=True)
class Story:
    """Everything the owner added by hand."""

    labels: tuple[Label, ...]
    ratings: tuple[StoryRating, ...]
    taggings: tuple[Tagging, ...]
    tag_limits: tuple[TagLimit, ...]
    person_limits: tuple[PersonLimit, ...]
    cadences: tuple[StoryCadence, ...]
    birthdays: tuple[Birthday, ...]
    asks: tuple[StoryAsk, ...]
    offers: tuple[StoryOffer, ...]
    remarks: tuple[Remark, ...]
    logged: tuple[Logged, ...]
    promises: tuple[StoryPromise, ...]
    knows: tuple[Pair, ...]
    apart: tuple[Pair, ...]
    snoozes: tuple[StorySnooze, ...]
    introductions: tuple[StoryIntroduction, ...]
