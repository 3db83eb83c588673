"""Merge and split."""

from __future__ import annotations

import click

from warmth.cli import output, shapes
from warmth.cli.session import PERSON, Session, json_option, with_session
from warmth.usecases import merging


@click.command("merge")
@click.argument("keep", type=PERSON)
@click.argument("other", type=PERSON)
@json_option
@with_session
def merge_command(session: Session, keep: str, other: str, as_json: bool) -> None:
    """Two are one: keep everything of both under the first. Split takes it apart again."""
    from warmth.cli.people import show_card

    kept, gone = session.resolve(keep), session.resolve(other)
    show_card(merging.merge(session.store, kept, gone), as_json)


@click.command("split")
@click.argument("person", type=PERSON)
@json_option
@with_session
def split_command(session: Session, person: str, as_json: bool) -> None:
    """Take the newest merge of someone apart; what was added since stays with them."""
    from warmth.cli.people import show_card

    both = merging.split(session.store, session.resolve(person))
    if as_json:
        output.document([shapes.person(one) for one in both])
    else:
        for one in both:
            show_card(one, as_json=False)
