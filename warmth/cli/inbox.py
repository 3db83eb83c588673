"""Vet: what waits in the inbox, and deciding it."""

from __future__ import annotations

from datetime import date
from typing import Any

import click

from warmth.cli import output, shapes
from warmth.cli.origins import origin_options, said_label
from warmth.cli.session import DAY_TO_COME, Session, json_option, with_session
from warmth.cli.vetting import decide, show_evidence, with_evidence
from warmth.domain.inbox import Waiting, What
from warmth.phrasing import because
from warmth.usecases import inbox

SHOWN = 50


@click.command("vet")
@click.argument("what", required=False, type=click.Choice(["request", "duplicate", "position"]))
@click.argument("which", required=False)
@click.argument("word", required=False)
@click.option("--list", "whole", is_flag=True, help="Everything that waits, not only the next.")
@click.option("--by", type=DAY_TO_COME, metavar="DAY", help="With meet-first: when it waits again.")
@origin_options
@json_option
@with_session
def vet_command(
    session: Session,
    what: str | None,
    which: str | None,
    word: str | None,
    whole: bool,
    by: date | None,
    as_json: bool,
    **said: Any,
) -> None:
    """The next thing to decide: someone unlabelled, a request, a possible duplicate, a new position.

    Decide with warmth vet request ID accept|ask-why|meet-first|decline|ignore (of one of yours:
    accepted|withdraw|unknown), warmth vet duplicate ID same|different, warmth vet position PERSON seen.
    """
    label = said_label(session, said)
    if what is not None:
        if which is None or word is None:
            raise click.UsageError(f"Say which and what: warmth vet {what} ID WORD.")
        decide(session, what, which, word, by, label, as_json)
    elif by or label:
        raise click.UsageError("--by and the options of an origin go with a decision.")
    elif whole:
        _list(session, as_json)
    else:
        _next(session, as_json)


def _list(session: Session, as_json: bool) -> None:
    waiting = inbox.queue(session.store, session.config.open_networks, None if as_json else SHOWN)
    if as_json:
        output.document([_shape(one, session.today) for one in waiting])
        return
    output.table([_row(one) for one in waiting])
    _note_the_rest(session)


def _next(session: Session, as_json: bool) -> None:
    first = inbox.first(session.store, session.config.open_networks)
    found = inbox.evidence(session.store, first) if first else None
    if as_json:
        shape = _shape(first, session.today) if first else None
        output.document(shape and found and shape | {"evidence": with_evidence(found)})
        return
    if first is not None and found is not None:
        output.line("  ".join(_row(first)))
        if first.warning is not None:
            output.bullets([because(first.warning, session.today)], "  ")
        show_evidence(found, session.today)
        output.bullets(_next_steps(first), "  ")
    _note_the_rest(session)


def _note_the_rest(session: Session) -> None:
    from warmth.usecases.requests import unknown_warning

    left = inbox.count(session.store, session.config.open_networks)
    output.note(f"{left:,} left." if left else "Nothing waits.")
    warning = unknown_warning(session.store)
    if warning is not None:
        output.note(because(warning, session.today))


def _shape(one: Waiting, today: date) -> shapes.Json:
    return shapes.waiting(one) | {"warning": because(one.warning, today) if one.warning else None}


def _row(one: Waiting) -> list[str]:
    return [one.what, one.name, one.text]


def _next_steps(one: Waiting) -> list[str]:
    match one.what:
        case What.UNLABELLED:
            return [f"warmth label {one.id} met|worked|studied|…", f"warmth archive {one.id}"]
        case What.REQUEST:
            words = "accept|ask-why|meet-first|decline|ignore" if one.incoming else "accepted|withdraw|unknown"
            return [f"warmth vet request {one.id} {words}"]
        case What.DUPLICATE:
            return [f"warmth vet duplicate {one.id} same|different"]
        case What.POSITION:
            return [f"warmth vet position {one.id} seen"]
