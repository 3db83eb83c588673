"""How a judged person is written down: a few lines that read like notes about somebody one knows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from tests.factories import TODAY
from warmth.domain.boundaries import Boundary
from warmth.domain.origins import OriginKind


@dataclass(frozen=True)
class P:
    """One person. `role` is `Title, Organization`; `how` kind, day and note of the origin (None: unlabelled).

    `rated` is know, like and trust on the day `rated_on`; `touches` are lines as one logs them; `birthday` a fuzzy day;
    `cadence` and `snoozed` are days. `slug` is the end of a profile address; `key` tells apart people of one name.
    """

    name: str
    role: str = ""
    how: tuple[OriginKind, str, str] | None = None
    rated: tuple[int, int, int] | None = None
    rated_on: str = "2026-06-01"
    touches: Sequence[str] = ()
    asks: Sequence[str] = ()
    seen: Sequence[str] = ()
    said: Sequence[str] = ()
    tags: Sequence[str] = ()
    boundaries: Sequence[Boundary] = ()
    birthday: str | None = None
    cadence: int | None = None
    snoozed: int | None = None
    through: str = ""
    slug: str = ""
    key: str = ""

    @property
    def known_as(self) -> str:
        """What the answers call them."""
        return self.key or self.name


def on(what: str, *days_ago: int) -> tuple[str, ...]:
    """The same kind of touch, so many days before TODAY each."""
    return tuple(f"{what} {(TODAY - timedelta(days)).isoformat()}" for days in days_ago)


def every(what: str, gap: int, times: int, last: int) -> tuple[str, ...]:
    """A touch every `gap` days, `times` of them, the last one `last` days before TODAY."""
    return on(what, *(last + gap * place for place in range(times)))
