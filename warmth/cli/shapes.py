"""The JSON shapes of the command line's answers: keys are stable, days are ISO strings, unknown is null."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from warmth.domain.cards import Card
    from warmth.domain.inbox import Waiting
    from warmth.domain.introductions import Introduction
    from warmth.domain.moments import Moment
    from warmth.domain.named import Named
    from warmth.domain.promises import Promise
    from warmth.domain.ratings import Rating
    from warmth.domain.reconnect_reasons import DayNear
    from warmth.domain.timeline import Happening
    from warmth.phrasing import AnyReason

Json = dict[str, Any]


def iso(day: date | None) -> str | None:
    """A day, or null."""
    return day.isoformat() if day else None


def named(person: Named | None) -> Json | None:
    """Somebody inside an answer."""
    return {"id": person.id, "name": person.name} if person else None


def person(card: Card) -> Json:
    """The whole person object."""
    origin = card.origin
    last = card.last
    return {
        "id": card.id,
        "name": card.name,
        "company": card.company or None,
        "title": card.title or None,
        "birthday": card.birthday,
        "notes": card.notes or None,
        "emails": list(card.emails),
        "phones": list(card.phones),
        "urls": list(card.urls),
        "tags": list(card.tags),
        "labelled": card.labelled,
        "origin": origin
        and {
            "kind": origin.kind,
            "on": origin.on,
            "through": named(origin.through),
            "place": origin.place or None,
            "note": origin.note or None,
            "asked_by": origin.asked_by,
            "words": origin.words or None,
        },
        "know": card.know,
        "like": card.like,
        "trust": card.trust,
        "klt": card.klt,
        "rated_on": iso(card.rated_on),
        "warmth": whole(card.warmth),
        "band": card.band,
        "trend": card.trend,
        "state": card.state,
        "silence_days": card.silence,
        "usual_gap_days": _rounded(card.usual_gap),
        "rhythm": _rounded(card.rhythm),
        "cadence_days": card.cadence,
        "last_interaction": last
        and {"on": iso(last.on), "kind": last.kind, "direction": last.direction, "note": last.note or None},
        "boundaries": list(card.boundaries),
        "archived": card.archived_on is not None,
        "snoozed_until": iso(card.snoozed_until),
    }


def whole(warmth: float | None) -> int | None:
    """Warmth as it is shown."""
    return None if warmth is None else int(warmth + 0.5)


def _rounded(number: float | None) -> float | None:
    return None if number is None else round(number, 2)


def reasons(found: Iterable[AnyReason], today: date) -> list[Json]:
    """Reasons with their points and sentences."""
    from warmth.phrasing import because

    return [{"reason": one.code, "points": one.points, "text": because(one, today)} for one in found]


def happening(one: Happening) -> Json:
    """An interaction."""
    kept = one.interaction
    return {
        "id": kept.id,
        "on": iso(kept.on),
        "kind": kept.kind,
        "direction": kept.direction,
        "people": [named(who) for who in one.people],
        "group": kept.group,
        "note": kept.note or None,
        "source": kept.source,
    }


def rating(one: Rating) -> Json:
    """A judgement."""
    return {"on": iso(one.on), "know": one.know, "like": one.like, "trust": one.trust, "why": one.why or None}


def promise(one: Promise) -> Json:
    """A promise."""
    return {
        "id": one.id,
        "person": named(one.person),
        "text": one.text,
        "by": iso(one.by),
        "whose": one.whose,
        "done_on": iso(one.done_on),
    }


def day(card: Card, near: DayNear) -> Json:
    """A birthday that is near."""
    who = {"id": card.id, "name": card.name}
    return {"person": who, "what": near.what, "on": iso(near.on), "in_days": near.in_days}


def introduction(one: Introduction) -> Json:
    """An introduction with its stages."""
    return {
        "id": one.id,
        "a": named(one.a),
        "b": named(one.b),
        "reason": one.reason or None,
        "stage": one.stage,
        "since": iso(one.since),
        "steps": [{"stage": step.stage, "on": iso(step.on)} for step in one.steps],
    }


def moment(one: Moment) -> Json:
    """Counts as of a day."""
    return {
        "on": iso(one.on),
        "people": one.people,
        "labelled": one.labelled,
        "vouchable": one.vouchable,
        "cooling": one.cooling,
    }


def waiting(one: Waiting) -> Json:
    """Something in the inbox; a stranger has no id."""
    return {
        "what": one.what,
        "person": named(one.person) or {"id": None, "name": one.name},
        "text": one.text,
        "id": one.id,
        "other": named(one.other),
        "on": iso(one.on),
        "messages": one.messages,
    }
