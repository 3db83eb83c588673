"""Doors: who opened one for whom, by a recommendation, a referral or an introduction, and what is owed for it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from warmth.domain.named import Named

RECOMMENDED, REFERRED, INTRODUCED, OPENED = "recommended", "referred", "introduced", "opened a door for"
"""Kinds, as verbs: *they … you*, *you … them*."""


@dataclass(frozen=True, slots=True)
class Door:
    """`whose` opened it: `them` for you, or `me` for them. `kind` is the verb, as in *recommended*; days are ISO text,
    `on` may be a fuzzy one.

    One that follows from an introduction or an origin has no row of its own, and the id 0. Where it follows from an
    origin, `other` is whom they introduced you to; it gets a row when it is returned.
    """

    id: int
    kind: str
    whose: str
    on: str | None
    note: str
    returned_on: str | None
    other: int | None = None


@dataclass(frozen=True, slots=True)
class Balance:
    """The doors between you and one person, the newest first. `owed` are those of theirs that you never returned."""

    person: Named
    for_me: tuple[Door, ...]
    for_them: tuple[Door, ...]

    @property
    def owed(self) -> tuple[Door, ...]:
        """As the function of that name finds them."""
        return owed((*self.for_me, *self.for_them))


def owed(doors: Iterable[Door]) -> tuple[Door, ...]:
    """Of the doors between you and one person, those they opened that you returned neither with a thank-you nor by
    opening one for them; in the order given.
    """
    known = list(doors)
    if any(one.whose == "me" for one in known):
        return ()
    return unreturned(known)


def unreturned(doors: Iterable[Door]) -> tuple[Door, ...]:
    """Of the doors between you and one person, those of theirs for which nothing was noted in return."""
    return tuple(one for one in doors if one.whose == "them" and one.returned_on is None)


def kind_of(words: str) -> str:
    """The verb of a door noted in words of one's own: *referred me to …* is a referral."""
    first = words.partition(" ")[0].lower()
    return first if first in (RECOMMENDED, REFERRED, INTRODUCED) else OPENED


def balances(doors: Iterable[tuple[Named, Door]]) -> tuple[Balance, ...]:
    """Doors by person: where you owe first, then by the newest door, then by id."""
    found: dict[Named, list[Door]] = {}
    for person, door in doors:
        found.setdefault(person, []).append(door)
    made = (_balance(person, each) for person, each in found.items())
    by_day = sorted(made, key=lambda one: (_newest(one), -one.person.id), reverse=True)
    return tuple(sorted(by_day, key=lambda one: not one.owed))


def _balance(person: Named, doors: list[Door]) -> Balance:
    newest = sorted(doors, key=lambda one: (one.on or "", one.id), reverse=True)
    mine, theirs = (tuple(one for one in newest if one.whose == whose) for whose in ("me", "them"))
    return Balance(person, theirs, mine)


def _newest(balance: Balance) -> str:
    return max(door.on or "" for door in (*balance.for_me, *balance.for_them))
