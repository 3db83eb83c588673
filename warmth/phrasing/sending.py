"""What moved with a letter that went out, in sentences."""

from __future__ import annotations

from datetime import date

from warmth.domain.introductions import Introduction
from warmth.domain.labels import counted
from warmth.domain.named import Named
from warmth.phrasing.introductions import next_sentence


def moved(introduction: Introduction) -> str:
    """That it came to its next stage; given as it stands now."""
    return f"{_named(introduction)} is at “{introduction.stage}” now."


def begun(introduction: Introduction) -> str:
    """That it was begun, with its number; given as it stands now."""
    return f"{_named(introduction)} was begun, and is at “{introduction.stage}”."


def stays(introduction: Introduction, today: date) -> str:
    """That it stays where it is, and what is due instead."""
    next_due = next_sentence(introduction, today)
    return f"{_named(introduction)} stays at “{introduction.stage}”. {next_due or 'Nothing is due.'}"


def none_under_way(a: str, b: str, pair: tuple[int, int]) -> str:
    """That nothing could be moved, as nobody noted that the two were asked."""
    return f"No introduction of {a} and {b} is under way; `warmth introduction {pair[0]} {pair[1]}` begins one."


def returned(name: str, doors: int) -> str:
    """That thanks settle what was owed."""
    return f"You have returned {counted(doors, 'door')} that {name} opened for you."


def thanks_due(introduction: Introduction, other: Named) -> str:
    """That an introduction which worked wants thanks to both."""
    how = f"`warmth introduction {introduction.id} thanked` ends it"
    return f"{_named(introduction)} stays at “{introduction.stage}”; when {other.name} is thanked too, {how}."


def asked_why(name: str) -> str:
    """That a request waits for an answer."""
    return f"The request of {name} waits for their answer, and comes back to the inbox in two weeks."


def declined(name: str) -> str:
    """That a request is decided."""
    return f"The request of {name} is declined."


def _named(introduction: Introduction) -> str:
    return f"Introduction {introduction.id} of {introduction.a.name} and {introduction.b.name}"
