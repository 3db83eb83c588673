"""What speaks for letting someone go, and what protects them, in sentences."""

from __future__ import annotations

from datetime import date
from typing import assert_never

from warmth.domain.fuzzy import FuzzyDate
from warmth.domain.prune_reasons import (
    BarelyKnown,
    BareRequest,
    ConnectedLately,
    DuplicateOf,
    InTouchLately,
    IsFamily,
    KeptLately,
    LeftNetwork,
    LongDormant,
    NeverAnswered,
    NeverInTouch,
    NeverPrune,
    OnlyPitched,
    OpenIntroduction,
    OpenPromise,
    Protection,
    PruneReason,
    Trusted,
)
from warmth.domain.spans import ago, day_words, span_words
from warmth.domain.text import clean, excerpt


def sentence(reason: PruneReason | Protection, today: date) -> str:
    """One sentence of evidence, or of what protects."""
    return prune_sentence(reason, today) if isinstance(reason, PruneReason) else protection_sentence(reason, today)


def prune_sentence(reason: PruneReason, today: date) -> str:
    """One sentence of evidence."""
    match reason:
        case NeverInTouch(connected_on=on):
            since = f" since you connected ({_connected(on, today)})" if on else ""
            return f"No label, and no word either way on record{since}."
        case BareRequest(on=on):
            when = f" (connected {_connected(on, today)})" if on else ""
            return f"They asked to connect without a word of their own{when}."
        case OnlyPitched(times=times, last_on=last, words=words):
            day, quoted = day_words(last, today), excerpt(clean(words), 80)
            if times == 1:
                return f"Their one message, on {day}, reads like a pitch: “{quoted}”"
            return f"All {times} of their messages read like pitches, the last on {day}: “{quoted}”"
        case NeverAnswered(days=days, last_on=last):
            return f"You reached out on {days} days, last on {day_words(last, today)}; no answer is on record."
        case LongDormant(silence=silence, klt=klt, partly=partly):
            judged = f"rated {klt} of 15" if klt is not None else "not fully rated" if partly else "unrated"
            return f"Silent for {span_words(silence)}, and {judged}."
        case BarelyKnown(know=know, on=on):
            when = f" (last rated {ago(on, today)})" if on else ""
            return f"You rated know {know} of 5{when}."
        case DuplicateOf(other=other):
            return f"May be the same person as {other}."
        case LeftNetwork(since=since):
            return f"Gone from your newest full LinkedIn export ({day_words(since, today)})."
        case _:
            assert_never(reason)


def protection_sentence(reason: Protection, today: date) -> str:
    """One sentence that says why a person stays off the list."""
    match reason:
        case NeverPrune():
            return "A boundary says never to prune."
        case Trusted(trust=trust):
            return f"You trust them {trust} of 5."
        case IsFamily():
            return "They are family."
        case OpenPromise(text=text):
            return f"“{text}” is still promised."
        case OpenIntroduction(other=other):
            return f"The introduction to {other} is under way."
        case InTouchLately(on=on):
            return f"You were in touch {ago(on, today)}."
        case ConnectedLately(on=on):
            return f"You connected only {ago(on, today)}."
        case KeptLately(on=on):
            return f"You kept them in a review {ago(on, today)}."
        case _:
            assert_never(reason)


def ended_sentence(month: str, kept: int, let_go: int, unsure: int, later: int) -> str:
    """What a month's review came to, by the numbers of verdicts."""
    told = ((kept, "kept"), (let_go, "let go"), (unsure, "to meet or talk with"), (later, "put off"))
    return f"{month}: {', '.join(f'{count} {what}' for count, what in told if count) or 'no verdict yet'}."


def _connected(on: str, today: date) -> str:
    """A fuzzy day, in words when it is known to the day."""
    day = FuzzyDate.parse(on).day_known
    return day_words(day, today) if day else on
