"""Rate: know, like and trust."""

from __future__ import annotations

import click

from warmth.cli.session import PERSON, Session, json_option, with_session

MARK = click.IntRange(0, 5)


@click.command("rate")
@click.argument("person", type=PERSON)
@click.option("--know", type=MARK, help="How well you know them, 0–5.")
@click.option("--like", type=MARK, help="How much you like them, 0–5.")
@click.option("--trust", type=MARK, help="How far you trust them, 0–5.")
@click.option("--why", default="", help="What makes you think so.")
@json_option
@with_session
def rate_command(
    session: Session, person: str, know: int | None, like: int | None, trust: int | None, why: str, as_json: bool
) -> None:
    """Judge someone; what you leave out stays as it was."""
    from warmth.cli.people import show_card
    from warmth.usecases import ratings

    rated = ratings.rate(session.store, session.resolve(person), know=know, like=like, trust=trust, why=why)
    show_card(rated, as_json)
