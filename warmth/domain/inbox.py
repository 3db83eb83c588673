"""The inbox: what waits for a decision of yours, one at a time, and what a request can come to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from warmth.domain.cards import Card
from warmth.domain.inbox_reasons import InboxReason, ManyUnknown
from warmth.domain.named import Named
from warmth.domain.positions import Position
from warmth.domain.timeline import Happening


class What(StrEnum):
    """What kind of decision it is."""

    UNLABELLED = "unlabelled"
    REQUEST = "request"
    DUPLICATE = "duplicate"
    POSITION = "position"


class RequestStatus(StrEnum):
    """What became of a request. The first three are open: `asked why` waits again after ASKED_WHY_DAYS, `meet first`
    on the day it names.
    """

    PENDING = "pending"
    ASKED_WHY = "asked why"
    MEET_FIRST = "meet first"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    IGNORED = "ignored"
    WITHDRAWN = "withdrawn"
    UNKNOWN = "refused as unknown"


OPEN = (RequestStatus.PENDING, RequestStatus.ASKED_WHY, RequestStatus.MEET_FIRST)
ASKED_WHY_DAYS = 14
"""How long somebody asked why has for an answer."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """One thing to decide. `person` is None for a stranger's request; `other` is the second of two duplicates.

    `messages` counts what was exchanged so far: the more, the more it pays to decide. `id` is the request's, the
    duplicate's, or the person's. `incoming` is None unless it is a request.
    """

    what: What
    id: int
    person: Named | None
    name: str
    text: str
    messages: int = 0
    on: date | None = None
    other: Named | None = None
    incoming: bool | None = None
    warning: InboxReason | None = None


@dataclass(frozen=True, slots=True)
class Shared:
    """A tag or handle that `count` others have too; `people` are the first of them."""

    what: str
    people: tuple[Named, ...]
    count: int


@dataclass(frozen=True, slots=True)
class Evidence:
    """What helps to decide: the cards of everyone concerned, and as far as it applies the words and day of a request,
    the newest interactions, what is shared with others, and the position before and after.
    """

    cards: tuple[Card, ...]
    words: str = ""
    on: date | None = None
    url: str = ""
    last: tuple[Happening, ...] = ()
    shared: tuple[Shared, ...] = ()
    before: Position | None = None
    after: Position | None = None


LOWEST_UNKNOWN, UNKNOWN_SHARE = 3, 0.6
"""From three of five requests refused as unknown, you ask people who cannot place you."""


def many_unknown(refused: int, decided: int) -> ManyUnknown | None:
    """The warning that too many of your requests came from nowhere, when they did."""
    if refused < LOWEST_UNKNOWN or refused < UNKNOWN_SHARE * decided:
        return None
    return ManyUnknown(0, refused, decided)


def order(waiting: list[Waiting]) -> list[Waiting]:
    """Most promising first: whom you exchanged words with, then requests, then everyone else, the newest first."""
    kinds = list(What)
    return sorted(
        waiting,
        key=lambda one: (
            -min(one.messages, 1),
            one.what is not What.REQUEST,
            -one.messages,
            kinds.index(one.what),
            -(one.on.toordinal() if one.on else 0),
            one.id,
        ),
    )
