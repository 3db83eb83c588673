"""Introductions: starting one, moving it on, and where they all stand."""

from __future__ import annotations

from datetime import date

import click

from warmth.cli import output, shapes
from warmth.cli.session import DAY, PERSON, Session, json_option, with_session
from warmth.domain.introductions import Introduction, Move, moves
from warmth.domain.spans import day_words
from warmth.phrasing import because
from warmth.phrasing.introductions import next_sentence, proposal_sentence
from warmth.usecases import introductions

MOVES = tuple(Move)
LONGEST_NUMBER = 9
"""Digits of a number that can be an introduction's."""


@click.command("introduction")
@click.argument("words", nargs=-1, required=True, type=PERSON, metavar="A B | ID [ask|yes|no|introduced|…]")
@click.option("--reason", metavar="TEXT", help="Why the two should meet.")
@click.option("--anyway", is_flag=True, help="Start it although you could not vouch for it.")
@click.option("--on", type=DAY, help="The day of the idea or of the move; today unless given.")
@json_option
@with_session
def introduction_command(
    session: Session, words: tuple[str, ...], reason: str | None, anyway: bool, on: date | None, as_json: bool
) -> None:
    """Introduce two of yours step by step: warmth introduction ana ben, then ID ask, yes, ask, yes, introduced, worked.

    A is asked first. ID alone shows it; with --reason it says anew why. It ends with no, or after worked, fizzled or
    harmed with thanked.
    """
    first, second = _pair(words)
    number = _number(first) if second is None or second.lower() in MOVES else None
    if number is not None:
        one = _go_on(session, number, second, reason, anyway, on)
    elif second is not None:
        one = _start(session, (first, second), reason or "", anyway, on, as_json)
    else:
        raise click.UsageError("Name two people, or the number of an introduction.")
    if as_json:
        output.document(shapes.introduction(one))
    else:
        _show(session, one)


def _pair(words: tuple[str, ...]) -> tuple[str, str | None]:
    """The one or two words that were given."""
    match words:
        case (first, second):
            return first, second
        case (first,):
            return first, None
        case _:
            raise click.UsageError("Name two people, each as one argument, or a number and a move.")


def _go_on(
    session: Session, number: int, move: str | None, reason: str | None, anyway: bool, on: date | None
) -> Introduction:
    """Move an introduction, say anew why, or just look at it."""
    if anyway or (on is not None and move is None) or (reason is not None and move is not None):
        raise click.UsageError("A number with a move takes --on, a number alone --reason; --anyway is for two people.")
    if move is not None:
        return introductions.move(session.store, number, Move(move.lower()), on)
    if reason is not None:
        return introductions.rename_reason(session.store, number, reason)
    return introductions.get(session.store, number)


def _number(text: str) -> int | None:
    """The number of an introduction, when the text is one."""
    return int(text) if text.isascii() and text.isdigit() and len(text) <= LONGEST_NUMBER else None


def _start(
    session: Session, names: tuple[str, str], reason: str, anyway: bool, on: date | None, as_json: bool
) -> Introduction:
    """Start one, and say whom to say hello to first."""
    a, b = (session.resolve(name) for name in names)
    started = introductions.start(session.store, a, b, reason, anyway=anyway, on=on)
    say = output.note if as_json else output.line
    for silence in started.silences:
        say(because(silence, session.today))
    return started.introduction


def _show(session: Session, one: Introduction) -> None:
    """Print where it stands, what is due next, and what its outcome proposes."""
    output.heading(f"Introduction {one.id}: {one.a.name} and {one.b.name}, {one.stage}")
    if one.reason:
        output.line(f"  {one.reason}")
    output.table([(f"  {day_words(step.on, session.today)}", step.stage) for step in one.steps])
    sentence = next_sentence(one, session.today)
    if sentence:
        output.line(sentence)
    if fitting := moves(one.stage):
        output.bullets([f"warmth introduction {one.id} {'|'.join(fitting)}"], "  ")
    for proposal in introductions.proposals(session.store, one.id):
        output.line(proposal_sentence(proposal))
        output.bullets([f"warmth rate {proposal.person.id} --trust {proposal.proposed}"], "  ")


@click.command("introductions")
@click.option("--all/--open", "everything", default=True, help="All of them, or those in which something is still due.")
@json_option
@with_session
def introductions_command(session: Session, everything: bool, as_json: bool) -> None:
    """Where introductions stand and what is due next, the newest first."""
    found = introductions.all_of(session.store) if everything else introductions.under_way(session.store)
    if as_json:
        output.document([shapes.introduction(one) for one in found])
        return
    output.table([_row(one, session.today) for one in found], ("id", "who", "stage", "since", "next") if found else ())
    if not found:
        output.note("None yet; `warmth introduce NAME` finds who would gain on both sides.")


def _row(one: Introduction, today: date) -> tuple[str, ...]:
    since = day_words(one.since, today) if one.since else ""
    return (str(one.id), f"{one.a.name} and {one.b.name}", one.stage, since, next_sentence(one, today) or "")
