"""The inbox: what waits for a decision of yours, one at a time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from warmth.domain.named import Named


class What(StrEnum):
    """What kind of decision it is."""

    UNLABELLED = "unlabelled"
    REQUEST = "request"
    DUPLICATE = "duplicate"
    POSITION = "position"


@dataclass(frozen=True, slots=True)
class Waiting:
    """One thing to decide. `person` is None for a stranger's request; `other` is the second of two duplicates.

    `messages` counts what was exchanged so far: the more, the more it pays to decide. `id` is the request's, the
    duplicate's, or the person's.
    """

    what: What
    id: int
    person: Named | None
    name: str
    text: str
    messages: int = 0
    on: date | None = None
    other: Named | None = None


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
