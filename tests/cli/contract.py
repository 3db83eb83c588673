"""The shapes of every `--json` answer, written down once as data, and the check that a value has its shape.

A shape is a type, a tuple of the values allowed, a list of one shape, a mapping of keys to shapes (no key more, no key
less), or `Maybe` one of these.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Any


@dataclass(frozen=True, slots=True)
class Maybe:
    """Null, or the shape."""

    shape: Any


@dataclass(frozen=True, slots=True)
class Matching:
    """Text of a pattern."""

    pattern: str


class Number:
    """Any number; never a truth value."""


class Day:
    """An ISO day that exists."""


FUZZY = Matching(r"\d{4}(-\d\d(-\d\d)?)?|--\d\d-\d\d")
MOMENT = Matching(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00")
MONTH = Matching(r"\d{4}-\d\d")
MARK, CODE = (None, 0, 1, 2, 3, 4, 5), Matching(r"[a-z]+(-[a-z]+)*")

NAMED = {"id": int, "name": str}
KIND = ("meeting", "video", "call", "message", "email", "event", "letter", "introduction", "reaction")
DIRECTION = ("both", "in", "out")
ORIGIN = {
    "kind": (None, "met", "worked", "studied", "introduced", "event", "community", "online", "family", "request-in",
             "request-out", "other"),
    "on": Maybe(FUZZY), "through": Maybe(NAMED), "place": Maybe(str), "note": Maybe(str),
    "asked_by": (None, "me", "them"), "words": Maybe(str),
}  # fmt: skip
PERSON = {
    "id": int, "name": str, "company": Maybe(str), "title": Maybe(str), "birthday": Maybe(FUZZY), "notes": Maybe(str),
    "emails": [str], "phones": [str], "urls": [str], "tags": [str], "labelled": bool, "origin": Maybe(ORIGIN),
    "know": MARK, "like": MARK, "trust": MARK, "klt": Maybe(int), "rated_on": Maybe(Day), "warmth": Maybe(int),
    "band": (None, "hot", "warm", "cool", "cold"), "trend": (None, "warming", "steady", "cooling"),
    "state": ("unlabelled", "new", "one-sided", "dormant", "drifting", "due", "in rhythm"),
    "silence_days": Maybe(int), "usual_gap_days": Maybe(Number), "rhythm": Maybe(Number), "cadence_days": Maybe(int),
    "last_interaction": Maybe({"on": Day, "kind": KIND, "direction": DIRECTION, "note": Maybe(str)}),
    "boundaries": [("never-introduce", "never-prune", "do-not-contact", "private")], "archived": bool,
    "snoozed_until": Maybe(Day),
}  # fmt: skip
REASON = {"reason": CODE, "points": Number, "text": str}
INTERACTION = {
    "id": int, "on": Day, "kind": KIND, "direction": DIRECTION, "people": [NAMED], "group": int, "note": Maybe(str),
    "source": str,
}  # fmt: skip
RATING = {"on": Day, "know": MARK, "like": MARK, "trust": MARK, "why": Maybe(str)}
PROMISE = {
    "id": int, "person": NAMED, "text": str, "by": Maybe(Day), "whose": ("me", "them"), "done_on": Maybe(Day),
}  # fmt: skip
ASK = {"id": int, "text": str, "on": Maybe(Day), "closed_on": Maybe(Day)}
OFFER = ASK | {"basis": ("seen", "said")}
STAGE = (
    "idea", "asked first", "first said yes", "asked second", "both said yes", "introduced", "worked", "fizzled",
    "harmed", "thanked", "declined",
)  # fmt: skip
INTRODUCTION = {
    "id": int, "a": NAMED, "b": NAMED, "reason": Maybe(str), "stage": STAGE, "since": Day,
    "steps": [{"stage": STAGE, "on": Day}],
}  # fmt: skip
PAGE = PERSON | {
    "interactions": [INTERACTION], "ratings": [RATING], "promises": [PROMISE], "why": [REASON],
    "positions": [{"title": Maybe(str), "organization": Maybe(str), "from": Maybe(FUZZY), "to": Maybe(FUZZY)}],
    "asks": [ASK], "offers": [OFFER], "introductions": [INTRODUCTION],
    "knows": [{"person": NAMED, "kind": ("knows", "apart")}], "measure": {"sum": Number, "attempts": int},
}  # fmt: skip
SUGGESTED = {
    "person": PERSON, "score": Number, "reasons": [REASON], "last_note": Maybe(str), "channel": (None, *KIND),
    "shared": [str], "unanswered_since": Maybe(Day), "reached_out_first": Maybe({"me": int, "them": int}),
}  # fmt: skip
TODAY_ANSWER = {
    "reconnect": [SUGGESTED], "promises": [PROMISE],
    "days": [{"person": NAMED, "what": str, "on": Day, "in_days": int}], "introductions": [INTRODUCTION], "inbox": int,
}  # fmt: skip
REVIEW = {
    "month": MONTH, "size": int, "open": int,
    "people": [{"person": PERSON, "score": Number, "reasons": [REASON],
                "verdict": (None, "keep", "let-go", "unsure", "later")}],
    "protected": [{"person": PERSON, "text": str, "reasons": [REASON]}],
    "ended": {"kept": [NAMED], "let_go": [NAMED | {"urls": [str]}], "unsure": [NAMED | {"until": Maybe(Day)}],
              "later": [NAMED]},
}  # fmt: skip
VERDICT = {
    "person": NAMED, "month": MONTH, "verdict": ("keep", "let-go", "unsure", "later"), "on": Day, "until": Maybe(Day),
}  # fmt: skip
CANDIDATE = {
    "person": PERSON, "score": Number, "gain_x": [str], "gain_y": [str], "reasons": [REASON], "why": [str],
}  # fmt: skip
INTRODUCIBLE = {
    "for": PERSON, "can": [CANDIDATE], "not_yet": [CANDIDATE], "one_sided": [CANDIDATE], "refused": [CANDIDATE],
}  # fmt: skip
REACHED = {"person": PERSON, "through": Maybe(NAMED), "honest": bool, "text": str}
DOOR = {
    "id": Maybe(int), "kind": str, "whose": ("me", "them"), "on": Maybe(FUZZY), "note": Maybe(str),
    "returned_on": Maybe(Day),
}  # fmt: skip
RETURNED = {"person": NAMED, "returned": [DOOR]}
BALANCE = {"person": NAMED, "owed": bool, "for_me": [DOOR], "for_them": [DOOR]}
WAITING = {
    "what": ("unlabelled", "request", "duplicate", "position"), "person": {"id": Maybe(int), "name": str}, "text": str,
    "id": Maybe(int), "other": Maybe(NAMED), "on": Maybe(Day), "messages": int, "warning": Maybe(str),
}  # fmt: skip
HELD = Maybe({"title": Maybe(str), "organization": Maybe(str)})
NEXT = WAITING | {
    "evidence": {
        "cards": [PERSON], "words": Maybe(str), "on": Maybe(Day), "url": Maybe(str), "interactions": [INTERACTION],
        "shared": [{"what": str, "people": [NAMED], "count": int}], "before": HELD, "now": HELD,
    },
}  # fmt: skip
DRAFT = {
    "kind": ("reconnect", "ask-first", "introduction", "ask-why", "decline", "thank", "congratulate"),
    "to": [{"id": Maybe(int), "name": str}], "subject": Maybe(str), "text": str, "warnings": [str], "unknown": [str],
}  # fmt: skip
FORGOTTEN = {"forgotten": NAMED, "shared_notes": int, "backups": [str], "erased": [str], "wiped": bool}
CHANGE = {"id": int, "when": MOMENT, "label": str, "undone": bool}
RECEIPT = {
    "source": str, "people": {"added": int, "updated": int, "unchanged": int},
    "interactions": {"added": int, "unchanged": int}, "requests": {"added": int, "unchanged": int},
    "skipped": [{"where": Matching(r"[^:]+:(message )?\d+"), "reason": str}], "possible_duplicates": int,
    "change": Maybe(int),
}  # fmt: skip
STATS = dict.fromkeys(
    ("people", "labelled", "unlabelled", "rated", "vouchable", "warm", "cooling", "dormant"), int
)  # fmt: skip

MOMENT_COUNTS = {"on": Day} | dict.fromkeys(("people", "labelled", "vouchable", "cooling"), int)
VIEW = {"name": str, "query": str, "sort": ("name", "warmth", "silence", "klt")}


def faults(value: Any, shape: Any, at: str = "answer") -> list[str]:
    """Every place where a value has not its shape; none when it fits."""
    if isinstance(shape, Maybe):
        return [] if value is None else faults(value, shape.shape, at)
    if isinstance(shape, dict):
        return _of_mapping(value, shape, at)
    if isinstance(shape, list):
        if not isinstance(value, list):
            return [f"{at} is {value!r}, not an array"]
        return [fault for place, one in enumerate(value) for fault in faults(one, shape[0], f"{at}[{place}]")]
    return [] if _fits(value, shape) else [f"{at} is {value!r}, not {shape!r}"]


def _of_mapping(value: Any, shape: dict[str, Any], at: str) -> list[str]:
    if not isinstance(value, dict):
        return [f"{at} is {value!r}, not an object"]
    wrong = [f"{at} lacks {key}" for key in shape.keys() - value.keys()]
    wrong += [f"{at} has {key}, of which nothing is written" for key in value.keys() - shape.keys()]
    return wrong + [
        fault for key in shape.keys() & value.keys() for fault in faults(value[key], shape[key], f"{at}.{key}")
    ]


def _fits(value: Any, shape: Any) -> bool:
    if isinstance(shape, tuple):
        return value in shape and not isinstance(value, bool)
    if isinstance(shape, Matching):
        return isinstance(value, str) and re.fullmatch(shape.pattern, value) is not None
    if shape is Day:
        return isinstance(value, str) and len(value) == 10 and _exists(value)
    if shape is Number:
        return isinstance(value, int | float) and not isinstance(value, bool)
    return type(value) is shape


def _exists(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True
