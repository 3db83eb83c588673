"""Where an introduction stands, what is due next, and what its outcome proposes, in sentences."""

from __future__ import annotations

from datetime import date
from typing import assert_never

from warmth.domain.dues import Deed, Due, Stalled, due, stalled
from warmth.domain.introductions import Introduction, Move, Stage
from warmth.domain.proposals import Proposal
from warmth.domain.spans import span_words


def next_sentence(introduction: Introduction, today: date) -> str | None:
    """What is due next, and for how long it has waited when that is too long; None when it is over."""
    waiting = stalled(introduction, today)
    if waiting is not None:
        return stalled_sentence(waiting)
    next_due = due(introduction)
    return None if next_due is None else due_sentence(next_due)


def due_sentence(next_due: Due) -> str:
    """What is due next."""
    who, other = next_due.who.name, next_due.other.name
    match next_due.deed:
        case Deed.ASK:
            return f"Ask {who} whether they want to meet {other}."
        case Deed.HEAR:
            return f"{who} has been asked and has yet to answer."
        case Deed.INTRODUCE:
            return f"Both said yes: introduce {who} and {other} to each other."
        case Deed.LEARN:
            return f"Find out how it went between {who} and {other}."
        case Deed.THANK:
            return f"It worked: thank {who} and {other}."
        case _:
            assert_never(next_due.deed)


def stalled_sentence(waiting: Stalled) -> str:
    """For how long it has stood still, and what to do about it."""
    who, other, span = waiting.due.who.name, waiting.due.other.name, span_words(waiting.days)
    match waiting.due.deed:
        case Deed.ASK:
            return f"{other} said yes {span} ago: ask {who} now."
        case Deed.HEAR:
            return f"{who} has not answered for {span}: ask once more, or take it as a no."
        case Deed.INTRODUCE:
            return f"Both said yes {span} ago: introduce {who} and {other} to each other."
        case Deed.LEARN:
            return f"You introduced {who} and {other} {span} ago: ask how it went."
        case Deed.THANK:
            return f"It worked {span} ago: thank {who} and {other}."
        case _:
            assert_never(waiting.due.deed)


def proposal_sentence(proposal: Proposal) -> str:
    """The change of a rating to consider, with its evidence."""
    who, other = proposal.person.name, proposal.other.name
    change = "raise" if proposal.proposed > proposal.now else "lower"
    how = "worked" if proposal.outcome.stage is Stage.WORKED else "did harm"
    return f"Meeting {other} {how}: {change} your trust in {who} from {proposal.now} to {proposal.proposed}?"


def label(introduction: Introduction, move: Move) -> str:
    """A move as the history will say it; the stage is the one before."""
    next_due = due(introduction)
    who, other = (next_due.who, next_due.other) if next_due else (introduction.a, introduction.b)
    both = f"{introduction.a.name} and {introduction.b.name}"
    match move:
        case Move.ASK:
            return f"Ask {who.name} about meeting {other.name}"
        case Move.YES:
            return f"{who.name} said yes to meeting {other.name}"
        case Move.NO:
            return f"Decline the introduction of {both}"
        case Move.INTRODUCED:
            return f"Introduce {both}"
        case Move.WORKED | Move.FIZZLED | Move.HARMED:
            return f"The introduction of {both} {move}"
        case Move.THANKED:
            return f"Thank {both}"
        case _:
            assert_never(move)
