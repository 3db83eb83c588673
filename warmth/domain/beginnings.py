"""How to begin with somebody: what was said last, what worked, what you share, and who has been writing to whom."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

from warmth.domain.interactions import Direction, Kind
from warmth.domain.organizations import Common, organization_key

QUIET_DAYS = 14
"""After so many days without a word, whoever speaks first begins anew."""
LATEST, FEWEST = 10, 4
"""Of the latest beginnings so many are looked at, and so few tell nothing."""


class Past(NamedTuple):
    """Something that happened with somebody, as far as beginning anew goes by it."""

    on: date
    kind: Kind
    direction: Direction
    note: str = ""


@dataclass(frozen=True, slots=True)
class Unanswered:
    """You reached out on `days` days since they last did, the last time by `kind` on `last_on`."""

    days: int
    kind: Kind
    last_on: date


@dataclass(frozen=True, slots=True)
class Openers:
    """Who reached out first, after some quiet, as often as the record tells."""

    mine: int
    theirs: int

    @property
    def is_one_sided(self) -> bool:
        """Was it the same one always, or always but once?"""
        return min(self.mine, self.theirs) <= (1 if self.mine + self.theirs > FEWEST else 0)


@dataclass(frozen=True, slots=True)
class Context:
    """What helps to begin: the last note, the kind of interaction that worked last, shared tags, organizations, places
    and then people; what of yours is unanswered; and who always writes first, when one of you does.
    """

    last_note: str | None
    channel: Kind | None
    shared: tuple[str, ...]
    unanswered: Unanswered | None = None
    openers: Openers | None = None


def context(past: Sequence[Past], shared: Sequence[str]) -> Context:
    """Read it from what happened, the oldest first; reactions say nothing."""
    said = [one for one in past if one.kind is not Kind.REACTION]
    answered = [one for one in said if one.direction is not Direction.OUT]
    return Context(
        last_note=next((one.note for one in reversed(said) if one.note), None),
        channel=answered[-1].kind if answered else None,
        shared=tuple(shared),
        unanswered=unanswered(said, answered[-1].on if answered else None),
        openers=openers(said),
    )


def in_common(tags: Sequence[str], organizations: Sequence[Common], others: Sequence[str]) -> tuple[str, ...]:
    """What you share, in words: their tags, the organizations of you both, and places and people.

    A tag or a place that is one of the organizations is not said a second time.
    """
    known = {organization_key(one.organization) for one in organizations}
    before, after = ([name for name in names if organization_key(name) not in known] for names in (tags, others))
    return (*before, *map(str, organizations), *after)


def unanswered(said: Sequence[Past], last_contact: date | None) -> Unanswered | None:
    """What you sent on days after the last contact."""
    waiting = [one for one in said if last_contact is None or one.on > last_contact]
    if not waiting:
        return None
    return Unanswered(len({one.on for one in waiting}), waiting[-1].kind, waiting[-1].on)


def openers(said: Sequence[Past]) -> Openers | None:
    """Who spoke first after a quiet, of the latest times; None when that is told too seldom, or is even.

    A day on which both did, or something of both, does not tell.
    """
    ways: dict[date, set[Direction]] = {}
    for one in said:
        ways.setdefault(one.on, set()).add(one.direction)
    first: list[Direction] = []
    before: date | None = None
    for day, seen in ways.items():
        if (before is None or day - before > timedelta(QUIET_DAYS)) and len(seen) == 1:
            first += seen - {Direction.BOTH}
        before = day
    latest = first[-LATEST:]
    found = Openers(latest.count(Direction.OUT), latest.count(Direction.IN))
    return found if len(latest) >= FEWEST and found.is_one_sided else None
