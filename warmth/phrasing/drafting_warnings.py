"""What to think of before a draft is sent, in sentences."""

from __future__ import annotations

from datetime import date
from typing import assert_never

from warmth.domain.drafting import (
    CannedWords,
    CannotVouch,
    Caution,
    LeaveItToThem,
    NamesPrivate,
    NamesTag,
    NotBothAgreed,
    PitchToStranger,
    QuotesNote,
    SaidBefore,
)
from warmth.domain.labels import listed
from warmth.domain.spans import day_words
from warmth.domain.text import excerpt
from warmth.phrasing.starting import clauses

SHOWN = 90
"""Characters of repeated words that a warning quotes."""


def sentence(caution: Caution, today: date) -> str:
    """One sentence."""
    match caution:
        case CannedWords(words=words):
            return f"“{words}” is a canned turn; say it in words of your own, or leave it out."
        case SaidBefore(words=words, names=names, on=on):
            to = listed(names)
            return f"The same words went to {to} on {day_words(on, today)}: “{excerpt(words, SHOWN)}”."
        case PitchToStranger(name=name):
            return f"This sells something, and you barely know {name}."
        case QuotesNote(name=name, on=on):
            when = day_words(on, today)
            return f"The text repeats your note on {name} of {when}; put it in words that are meant for their eyes."
        case NamesTag(tag=tag):
            return f"The text names your tag “{tag}”; make sure that it is meant for their eyes."
        case LeaveItToThem(name=name, attempts=attempts):
            return f"Your last {attempts} attempts to reach {name} were left unanswered; leave the next word to them."
        case NotBothAgreed(a=a, b=b):
            return f"Not both {a} and {b} have said yes on record; ask each first with `warmth draft ask-first`."
        case CannotVouch(refusals=refusals):
            return f"You cannot vouch for this introduction: {clauses(refusals, today)}."
        case NamesPrivate(name=name, to=to):
            return f"You marked {name} private, and the text names them to {to}."
        case _:
            assert_never(caution)
