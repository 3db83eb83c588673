"""Promises: promise and done."""

from __future__ import annotations

from datetime import date

import click

from warmth.cli import output, shapes
from warmth.cli.session import COUNT, DAY_TO_COME, PERSON, Session, json_option, with_session
from warmth.domain.promises import Promise
from warmth.domain.spans import ago


def _show(made: Promise, today: date, as_json: bool) -> None:
    if as_json:
        output.document(shapes.promise(made))
        return
    when = f"done {ago(made.done_on, today)}" if made.done_on else f"due {ago(made.by, today)}" if made.by else "open"
    output.line(f"Promise {made.id} with {made.person.name}: {made.text} ({when})")


@click.command("promise")
@click.argument("person", type=PERSON)
@click.argument("text", nargs=-1, required=True)
@click.option("--by", type=DAY_TO_COME, help="The day it is due.")
@click.option("--theirs", is_flag=True, help="They promised it, not you.")
@json_option
@with_session
def promise_command(
    session: Session, person: str, text: tuple[str, ...], by: date | None, theirs: bool, as_json: bool
) -> None:
    """Keep a promise: warmth promise ana "send the book" --by friday."""
    from warmth.usecases import promises

    made = promises.promise(session.store, session.resolve(person), " ".join(text), by, mine=not theirs)
    _show(made, session.today, as_json)


@click.command("done")
@click.argument("promise_id", type=COUNT, metavar="ID")
@json_option
@with_session
def done_command(session: Session, promise_id: int, as_json: bool) -> None:
    """Mark a promise kept."""
    from warmth.usecases import promises

    _show(promises.done(session.store, promise_id), session.today, as_json)
