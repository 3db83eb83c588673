"""Reach: who of yours could get you there."""

from __future__ import annotations

import click

from warmth.cli import output, shapes
from warmth.cli.session import Session, json_option, with_session
from warmth.phrasing.reach import no_way, reach_sentence
from warmth.usecases.reaching import reach


@click.command("reach")
@click.argument("text", nargs=-1, required=True)
@json_option
@with_session
def reach_command(session: Session, text: tuple[str, ...], as_json: bool) -> None:
    """Who of yours is at an organization, is that person or gives that, and through whom: warmth reach "Blue Harbour".

    Ways you could honestly take come first; of somebody you cannot vouch for, it looks for others who know them.
    """
    asked = " ".join(text)
    found = reach(session.store, asked)
    if as_json:
        output.document([
            {"person": shapes.person(one.card),
             "through": shapes.named(one.path.first), "honest": one.path.honest,
             "text": reach_sentence(one.path, session.today)}
            for one in found
        ])  # fmt: skip
    else:
        for one in found:
            output.line(f"{'✓' if one.path.honest else '✗'} {reach_sentence(one.path, session.today)}")
    if not found:
        output.note(no_way(asked))
