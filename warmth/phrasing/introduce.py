"""Why two people would gain, and why an introduction is refused or not yet due, in sentences."""

from __future__ import annotations

from datetime import date
from typing import assert_never

from warmth.domain.boundaries import Boundary
from warmth.domain.introduce_reasons import (
    AlreadyKnow,
    AskedTooOften,
    Bounded,
    Fit,
    IntroduceReason,
    KeepApart,
    LongSilent,
    LowerStanding,
    NeverSpoke,
    NewCircle,
    NoOrigin,
    NotRated,
    OneSided,
    RatedLow,
    RatingOld,
    Refusal,
    Reservation,
    Tried,
)
from warmth.domain.spans import day_words, span_words


def sentence(reason: IntroduceReason | Refusal | Reservation, today: date) -> str:
    """One sentence for an introduction, against it, or before it."""
    if isinstance(reason, IntroduceReason):
        return introduce_sentence(reason)
    return refusal_sentence(reason, today) if isinstance(reason, Refusal) else reservation_sentence(reason)


def introduce_sentence(reason: IntroduceReason) -> str:
    """One sentence for an introduction."""
    match reason:
        case Fit():
            return f"{reason.asker} asks for “{reason.ask}”; {_gift(reason)}{_met(reason)}."
        case LowerStanding(name=name, mark=mark):
            return f"The fit counts by the lower of your two ratings: {name}, {mark:g} of 5 on average."
        case NewCircle():
            return "They share no organization, tag or acquaintance that you know of."
        case _:
            assert_never(reason)


def _gift(fit: Fit) -> str:
    """What the other gives; *seen* is only said of what was seen."""
    seen = ", as you have seen yourself" if fit.seen else ""
    if fit.gives == "offer":
        return f"{fit.giver} {'offers' if fit.seen else 'is said to offer'} “{fit.gift}”{seen}"
    if fit.gives == "skill":
        return f"{fit.giver} is {'' if fit.seen else 'said to be '}good at “{fit.gift}”{seen}"
    if fit.gives == "tag":
        return f"you tagged {fit.giver} “{fit.gift}”"
    if fit.gives == "ask":
        return f"{fit.giver} asks for “{fit.gift}”"
    return f"{fit.giver}'s position reads “{fit.gift}”"


def _met(fit: Fit) -> str:
    """Which words met, where that is not plain from the two texts alone, and by which concept other words did."""
    bridges = [f"“{one.given}” met “{one.asked}” ({one.concept})" for one in fit.bridges]
    said = ", ".join(f"“{word}”" for word in fit.words)
    both = [f"in common: {said}"] if said and (fit.partly or bridges) else []
    met = "; ".join((*both, *bridges))
    return f" – {met}" if met else ""


def refusal_sentence(reason: Refusal, today: date) -> str:
    """One sentence that refuses."""
    match reason:
        case NoOrigin(name=name):
            return f"You have not said how you know {name}."
        case NotRated(name=name):
            return f"You have not rated both how far you know and how far you trust {name}."
        case RatedLow(name=name, what=what, mark=mark):
            return f"You rated {what} {mark} of 5 for {name}; an introduction wants at least 3."
        case RatingOld(name=name, on=on):
            when = day_words(on, today)
            return f"You rated know or trust of {name} on {when}; an introduction wants both within 24 months."
        case NeverSpoke(name=name):
            return f"Nothing two-way between you and {name} is on record."
        case Bounded(name=name, boundary=boundary):
            return f"A boundary on {name} says “{_boundary(boundary)}”."
        case AlreadyKnow(name=name, other=other):
            return f"{name} and {other} know each other already."
        case KeepApart(name=name, other=other):
            return f"{name} and {other} must not be put together."
        case Tried(name=name, other=other, stage=stage):
            return f"An introduction of {name} and {other} is on record already, at “{stage}”."
        case AskedTooOften(name=name, times=times, since=since):
            when = f"since {day_words(since, today)}" if since else "in the last 90 days"
            limit = "two in 90 days is the limit" if since else "two is the limit"
            return f"{name} was drawn into {times} introductions {when}; {limit}."
        case _:
            assert_never(reason)


def _boundary(boundary: Boundary) -> str:
    return boundary.value.replace("-", " ")


def reservation_sentence(reason: Reservation) -> str:
    """One sentence that asks for something first."""
    match reason:
        case LongSilent(name=name, silence=silence):
            return f"You were last in touch with {name} {span_words(silence)} ago: say hello first."
        case OneSided(name=name):
            return f"What would {name} get?"
        case _:
            assert_never(reason)
