"""Doors, in sentences."""

from __future__ import annotations

from datetime import date

from warmth.domain.doors import OPENED, Balance, Door
from warmth.domain.fuzzy import FuzzyDate
from warmth.domain.spans import ago


def door_sentence(name: str, door: Door, today: date) -> str:
    """Who opened it for whom, what it was, when, and whether it was returned."""
    doer, other = (name, "you") if door.whose == "them" else ("You", name)
    said = f": “{door.note}”" if door.kind == OPENED or not door.note.startswith("to ") else f" {door.note}"
    back = f"; returned {_when(door.returned_on, today)}" if door.returned_on else ""
    day = f", {_when(door.on, today)}" if door.on else ""
    return f"{doer} {door.kind} {other}{said}{day}{back}."


def owed_sentence(balance: Balance) -> str | None:
    """That you owe, or None."""
    if not balance.owed:
        return None
    return f"You owe {balance.person.name}: nothing is on record that you did in return."


def _when(on: str, today: date) -> str:
    """How long ago a day was, or a fuzzy day as it was given."""
    known = FuzzyDate.parse(on).day_known
    return ago(known, today) if known else on
