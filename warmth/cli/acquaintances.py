"""Knows and apart: what is between two of your people."""

from __future__ import annotations

import click

from warmth.cli import output, shapes
from warmth.cli.session import PERSON, Session, json_option, with_session


def _between(session: Session, a: str, b: str, kind: str, sentence: str, as_json: bool) -> None:
    from warmth.usecases import acquaintances, people

    pair = (session.resolve(a), session.resolve(b))
    getattr(acquaintances, kind)(session.store, *pair)
    first, second = (people.named(session.store, person) for person in pair)
    if as_json:
        output.document({"a": shapes.named(first), "b": shapes.named(second), "kind": kind})
    else:
        output.line(sentence.format(first.name, second.name))


@click.command("knows")
@click.argument("a", type=PERSON)
@click.argument("b", type=PERSON)
@json_option
@with_session
def knows_command(session: Session, a: str, b: str, as_json: bool) -> None:
    """Note that two of your people know each other."""
    _between(session, a, b, "knows", "{} and {} know each other.", as_json)


@click.command("apart")
@click.argument("a", type=PERSON)
@click.argument("b", type=PERSON)
@json_option
@with_session
def apart_command(session: Session, a: str, b: str, as_json: bool) -> None:
    """Note that two of your people must never be put together."""
    _between(session, a, b, "apart", "{} and {} are kept apart.", as_json)
