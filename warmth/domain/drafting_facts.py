"""What is known for a draft, before it is worded: of whom it is to, and of the two who might meet."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from warmth.domain.interactions import Direction, Interaction, Kind
from warmth.domain.introduce_reasons import Fit
from warmth.domain.origins import Origin
from warmth.domain.reconnect_reasons import DayNear, NewPosition

TO_QUOTE = 160
"""Characters of somebody's words that a letter repeats."""
WORDED = frozenset({Kind.MESSAGE, Kind.EMAIL, Kind.LETTER})
"""Interactions whose notes may be the words that were sent."""
BY_HAND = "log"
"""The source of what you logged yourself: its notes are yours."""


@dataclass(frozen=True, slots=True)
class Asked:
    """They asked to connect: with words of their own or none, on a day or an unknown one."""

    words: str
    on: date | None


@dataclass(frozen=True, slots=True)
class Need:
    """An open ask that could be met: with `offer` of yours, or by somebody you can vouch for when that is None."""

    ask: str
    offer: str | None


@dataclass(frozen=True, slots=True)
class OpenedDoor:
    """They opened a door for you; `kind` is the verb."""

    kind: str
    on: date | None


@dataclass(frozen=True, slots=True)
class SaidYes:
    """They said yes to an introduction that worked."""

    other: str


@dataclass(frozen=True, slots=True)
class KeptPromise:
    """They kept a promise."""

    text: str


Favour = OpenedDoor | SaidYes | KeptPromise


@dataclass(frozen=True, slots=True)
class About:
    """What is known of one person; None and empty mean nothing is.

    `last` is the newest contact, `noted` the newest with a note of yours, `written` the newest words of theirs.
    """

    id: int | None
    name: str
    email: str | None = None
    title: str = ""
    company: str = ""
    origin: Origin | None = None
    last: Interaction | None = None
    noted: Interaction | None = None
    written: Interaction | None = None
    shared: tuple[str, ...] = ()
    both_at: tuple[str, ...] = ()
    asked: Asked | None = None
    need: Need | None = None
    promise: str | None = None
    position: NewPosition | None = None
    birthday: DayNear | None = None
    favours: tuple[Favour, ...] = ()


@dataclass(frozen=True, slots=True)
class Pair:
    """What is known of two who might meet: what each would gain, what they have in common, and who said yes."""

    reason: str = ""
    gains: tuple[Fit, ...] = ()
    other_gains: tuple[Fit, ...] = ()
    organizations: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    other_agreed: bool = False
    both_agreed: bool = False


def is_contact(one: Interaction, today: date) -> bool:
    """Something that came from them or went both ways, up to today; reactions and introductions say nothing of you."""
    if one.on > today or one.kind in (Kind.REACTION, Kind.INTRODUCTION):
        return False
    return one.direction is not Direction.OUT


def is_noted(one: Interaction) -> bool:
    """Does it carry a note of your own?"""
    return bool(one.note) and one.source == BY_HAND


def is_written(one: Interaction) -> bool:
    """Does it carry words that they sent?"""
    return bool(one.note) and one.source != BY_HAND and one.direction is Direction.IN and one.kind in WORDED
