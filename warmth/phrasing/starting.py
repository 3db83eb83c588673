"""Why two people may not be introduced, as one sentence that says all of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import assert_never

from warmth.domain.introduce_reasons import (
    AlreadyKnow,
    AskedTooOften,
    Bounded,
    KeepApart,
    NeverSpoke,
    NoOrigin,
    NotRated,
    RatedLow,
    RatingOld,
    Refusal,
    Tried,
)
from warmth.domain.spans import day_words
from warmth.domain.starting import Against


def refused_sentence(a: str, b: str, against: Against, today: date) -> str:
    """Why not, every reason of it, and whether you may insist."""
    forbidding = against.forbidding
    if not forbidding:
        why = clauses(against.refusals, today)
        return f"You cannot vouch for this introduction: {why}; put that right, or start it all the same with --anyway."
    others = [one for one in against.refusals if one not in forbidding]
    why = clauses((*forbidding, *others), today)
    lift = "lift the boundary or " if any(isinstance(one, Bounded) for one in forbidding) else ""
    return f"{a} and {b} cannot be introduced, not even with --anyway: {why}; {lift}choose somebody else."


def clauses(refusals: Sequence[Refusal], today: date) -> str:
    """Refusals in a row."""
    *others, last = (_clause(one, today) for one in refusals)
    return f"{', '.join(others)} and {last}" if others else last


def _clause(refusal: Refusal, today: date) -> str:
    match refusal:
        case NoOrigin(name=name):
            return f"you have not said how you know {name}"
        case NotRated(name=name):
            return f"you have not rated both know and trust of {name}"
        case RatedLow(name=name, what=what, mark=mark):
            return f"you rated {what} {mark} of 5 for {name}"
        case RatingOld(name=name, on=on):
            return f"you rated know or trust of {name} on {day_words(on, today)}, over 24 months ago"
        case NeverSpoke(name=name):
            return f"nothing two-way between you and {name} is on record"
        case Bounded(name=name, boundary=boundary):
            return f"a boundary on {name} says “{boundary.value.replace('-', ' ')}”"
        case AlreadyKnow(name=name, other=other):
            return f"{name} and {other} know each other already"
        case KeepApart(name=name, other=other):
            return f"{name} and {other} must not be put together"
        case Tried(stage=stage):
            return f"an introduction of the two stands at “{stage}” already"
        case AskedTooOften(name=name, times=times):
            return f"{name} was drawn into {times} introductions in the last 90 days"
        case _:
            assert_never(refusal)
