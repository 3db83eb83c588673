"""Interactions: what happened, which way, on which day, with how many others."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Kind(StrEnum):
    """What an interaction was."""

    MEETING = "meeting"
    VIDEO = "video"
    CALL = "call"
    MESSAGE = "message"
    EMAIL = "email"
    EVENT = "event"
    LETTER = "letter"
    INTRODUCTION = "introduction"
    REACTION = "reaction"


class Direction(StrEnum):
    """Who reached out: both of you, they (in) or you (out)."""

    BOTH = "both"
    IN = "in"
    OUT = "out"


KIND_WORDS: dict[str, Kind] = {
    **dict.fromkeys(("coffee", "lunch", "dinner", "met", "meeting"), Kind.MEETING),
    "video": Kind.VIDEO,
    **dict.fromkeys(("call", "phone"), Kind.CALL),
    **dict.fromkeys(("message", "text", "dm"), Kind.MESSAGE),
    **dict.fromkeys(("email", "mail"), Kind.EMAIL),
    "event": Kind.EVENT,
    "letter": Kind.LETTER,
    "introduction": Kind.INTRODUCTION,
    **dict.fromkeys(("like", "reaction"), Kind.REACTION),
}
"""The words people type for a kind."""


@dataclass(frozen=True, slots=True)
class Interaction:
    """One interaction as it is kept. `group` counts the other people in it, at least 1."""

    id: int
    on: date
    kind: Kind
    direction: Direction
    group: int
    note: str
    source: str
