"""Why to get back in touch, in sentences."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import assert_never

from warmth.domain.beginnings import Context
from warmth.domain.labels import counted
from warmth.domain.reconnect_reasons import (
    Cooling,
    DayNear,
    DoorOwed,
    FollowUp,
    LongSilence,
    NewPosition,
    OpenAsk,
    OverCadence,
    PromiseDue,
    ReconnectReason,
    Regard,
    Revive,
)
from warmth.domain.spans import ago, day_words, every_words, span_words


def sentence(reason: ReconnectReason, today: date) -> str:
    """One sentence, without naming the person it is about."""
    match reason:
        case OverCadence(silence=silence, cadence=cadence):
            return f"You want to be in touch {every_words(cadence)}; it has been {span_words(silence)}."
        case LongSilence(silence=silence, usual_gap=gap):
            return f"Usually every {span_words(round(gap))}, now {span_words(silence)}."
        case Cooling(before=before, now=now, days=days):
            return f"Cooling: warmth fell from {before} to {now} within {counted(days, 'day')}."
        case Revive(trust=trust, silence=silence):
            return f"You trust them {trust} of 5, and were last in touch {span_words(silence)} ago."
        case PromiseDue():
            return promise_sentence(reason.text, mine=reason.mine, in_days=reason.in_days)
        case DayNear():
            return _day(reason, today)
        case NewPosition():
            return _position(reason, today)
        case OpenAsk(ask=ask, giver=giver, offer=offer):
            return f"They ask for “{ask}”; {f'{giver} might' if giver else 'you could'} help with “{offer}”."
        case FollowUp(other=other, stage=stage, since=since):
            return f"The introduction to {other} has stood at “{stage}” since {day_words(since, today)}."
        case DoorOwed(door=door, on=on, to=to):
            what = f"{door} you {to}" if to else f"{door} you"
            when = f" ({ago(on, today)})" if on else ""
            return f"They {what}{when}; nothing is on record that you did in return."
        case Regard():
            return f"You rated them {_marks(reason)}."
        case _:
            assert_never(reason)


def context_sentences(context: Context, today: date) -> Iterator[str]:
    """What to know before writing: the channel that worked last, what is unanswered, and who always writes first."""
    if context.channel is not None:
        yield f"You last heard from them by {context.channel.value}."
    if (waiting := context.unanswered) is not None:
        since = day_words(waiting.last_on, today)
        if waiting.days == 1:
            yield f"Your last word ({waiting.kind.value}) is unanswered since {since}."
        else:
            yield f"You reached out on {waiting.days} days since, last on {since}; no answer is on record."
    if (openers := context.openers) is not None:
        total = openers.mine + openers.theirs
        who, times = ("You", openers.mine) if openers.mine > openers.theirs else ("They", openers.theirs)
        often = f"all {total}" if times == total else f"{times} of the last {total}"
        yield f"{who} reached out first {often} times that the record tells."


def promise_sentence(text: str, *, mine: bool, in_days: int) -> str:
    """Who promised what, and how due it is."""
    who = "You promised" if mine else "They promised"
    if in_days < 0:
        return f"{who} “{text}”; it is {span_words(-in_days)} overdue."
    when = {0: "today", 1: "tomorrow"}.get(in_days, f"in {span_words(in_days)}")
    return f"{who} “{text}”; it is due {when}."


def _day(reason: DayNear, today: date) -> str:
    if not reason.theirs:
        day = "" if reason.in_days == 0 else f", on {day_words(reason.on, today)}"
        return f"It is {reason.what}: {ago(reason.on, today)}{day}."
    if reason.in_days == 0:
        return f"Their {reason.what} is today."
    return f"Their {reason.what} is {ago(reason.on, today)}, on {day_words(reason.on, today)}."


def _position(reason: NewPosition, today: date) -> str:
    what = " at ".join(part for part in (reason.title, reason.organization) if part)
    return f"They have a new position{f': {what}' if what else ''} (noticed {ago(reason.noticed_on, today)})."


def _marks(reason: Regard) -> str:
    marks = (("know", reason.know), ("like", reason.like), ("trust", reason.trust))
    return ", ".join(f"{name} {mark}" for name, mark in marks if mark is not None)
