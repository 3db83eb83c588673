"""Clauses of a letter: how two came to know each other, when they last met, what there is to thank for.

Each is a true half-sentence without a capital or a full stop, said to the person it is about, or of them to others.
"""

from __future__ import annotations

from datetime import date
from typing import assert_never

from warmth.domain.calendar_words import MONTHS
from warmth.domain.doors import INTRODUCED, OPENED, RECOMMENDED, REFERRED
from warmth.domain.drafting_facts import Favour, KeptPromise, OpenedDoor, SaidYes
from warmth.domain.fuzzy import FuzzyDate
from warmth.domain.interactions import Direction, Interaction, Kind
from warmth.domain.introduce_reasons import Fit
from warmth.domain.origins import Origin, OriginKind
from warmth.domain.reconnect_reasons import DayNear, NewPosition

_MONTHS = tuple(month.title() for month in MONTHS)
_TOGETHER = {
    OriginKind.MET: "{we} met",
    OriginKind.WORKED: "{we} know each other from work",
    OriginKind.STUDIED: "{we} know each other from our studies",
    OriginKind.EVENT: "{we} know each other from an event",
    OriginKind.COMMUNITY: "{we} know each other from a community",
    OriginKind.ONLINE: "{we} came across each other online",
    OriginKind.OTHER: "{we} came to know each other",
}
_BOTH_WAYS = {
    Kind.MEETING: "we last met",
    Kind.VIDEO: "we last had a video call",
    Kind.CALL: "we last talked on the phone",
    Kind.MESSAGE: "we last exchanged messages",
    Kind.EMAIL: "we last exchanged emails",
    Kind.LETTER: "we last exchanged letters",
    Kind.EVENT: "we were last at the same event",
}
_FROM_THEM = {
    Kind.CALL: "you last called me",
    Kind.MESSAGE: "you last sent me a message",
    Kind.EMAIL: "you last sent me an email",
    Kind.LETTER: "you last sent me a letter",
}
_DOORS = (RECOMMENDED, REFERRED, INTRODUCED, OPENED)
"""Verbs that can be said of what they did for you."""


def letter_day(on: date, today: date) -> str:
    """A day as a letter says it: `3 November`, with the year when it is not this one."""
    words = f"{on.day} {_MONTHS[on.month - 1]}"
    return words if on.year == today.year else f"{words} {on.year}"


def when(fuzzy: str, today: date) -> str:
    """`on 17 May 2019`, `in May 2019`, `in 2019`; empty without a year."""
    day = FuzzyDate.parse(fuzzy)
    if day.day_known is not None:
        return f"on {letter_day(day.day_known, today)}"
    if day.year is None:
        return ""
    return f"in {_MONTHS[day.month - 1]} {day.year}" if day.month else f"in {day.year}"


def origin_clause(origin: Origin, today: date, about: str = "", reader: int | None = None) -> str | None:
    """How it began, said to the person, or to others `about` them; None when there is nothing that could be said.

    `reader` is the id of whom it is said to, where it is about somebody else. A whole day that came with a network is
    the day you were connected there, and says nothing of when you met.
    """
    we, us = (f"{about} and I", f"{about} and me") if about else ("we", "us")
    match origin.kind:
        case OriginKind.INTRODUCED if origin.through_name:
            through = "you" if reader is not None and origin.through_id == reader else origin.through_name
            clause = f"{through} introduced {us}"
        case OriginKind.INTRODUCED:
            clause = f"{we} were introduced"
        case OriginKind.REQUEST_IN:
            clause = f"{about or 'you'} asked to connect with me"
        case OriginKind.REQUEST_OUT:
            clause = f"I asked to connect with {about or 'you'}"
        case OriginKind.FAMILY | None:
            return None
        case _:
            clause = _TOGETHER[origin.kind].format(we=we)
    met_on = "" if origin.on is None or (origin.network and len(origin.on) == 10) else when(origin.on, today)
    dated = f"{clause} {met_on}" if met_on and "know each other" not in clause else clause
    aside = ", ".join(part for part in (origin.place, met_on if dated == clause else "") if part)
    return f"{dated} ({aside})" if aside else dated


def last_clause(last: Interaction, today: date) -> str:
    """When you were last in touch, and how."""
    clause = _FROM_THEM.get(last.kind) if last.direction is Direction.IN else None
    return f"{clause or _BOTH_WAYS[last.kind]} on {letter_day(last.on, today)}"


def favour_clause(favour: Favour, today: date) -> str:
    """Something they did for you, or for somebody through you."""
    match favour:
        case OpenedDoor(kind=kind, on=on):
            did = f"you {kind} me" if kind in _DOORS else f"you opened a door for me: {kind}"
            return f"{did} {when(on.isoformat(), today)}" if on else did
        case SaidYes(other=other):
            return f"you said yes to meeting {other}, and it worked"
        case KeptPromise(text=text):
            return f"you kept your word: “{text}”"
        case _:
            assert_never(favour)


def position_words(title: str, organization: str) -> str:
    """`Data engineer at Tidewater`, as far as it is known."""
    return " at ".join(part for part in (title, organization) if part)


def position_clause(moved: NewPosition, today: date) -> str:
    """A new position as it was seen, with the day of that: when it began is not known."""
    held = position_words(moved.title, moved.organization)
    return f"I saw on {letter_day(moved.noticed_on, today)} that your position is now {held}"


def birthday_clause(near: DayNear, today: date) -> str:
    """A birthday that is today or soon."""
    return "today is your birthday" if near.in_days == 0 else f"your birthday is on {letter_day(near.on, today)}"


def gain_sentence(fit: Fit, to: str | None = None) -> str:
    """What the asker would gain from the giver; said to the asker when their name is `to`.

    *Seen* is only said of what was seen.
    """
    asks = "You are looking for" if fit.asker == to else f"{fit.asker} is looking for"
    return f"{asks} “{fit.ask}”; {_gift(fit)}."


def _gift(fit: Fit) -> str:
    seen = ", as I have seen myself" if fit.seen else ""
    match fit.gives:
        case "offer":
            return f"{fit.giver} {'offers' if fit.seen else 'is said to offer'} “{fit.gift}”{seen}"
        case "skill":
            return f"{fit.giver} is {'' if fit.seen else 'said to be '}good at “{fit.gift}”{seen}"
        case "tag":
            return f"“{fit.gift}” makes me think of {fit.giver}"
        case "ask":
            return f"{fit.giver} looks for the other side of that"
        case _:
            return f"the position of {fit.giver} reads “{fit.gift}”"
