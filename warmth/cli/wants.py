"""Asks and offers."""

from __future__ import annotations

import click

from warmth.cli import output, shapes
from warmth.cli.session import PERSON, Session, json_option, with_session
from warmth.domain.wants import Basis


@click.command("ask")
@click.argument("person", type=PERSON)
@click.argument("text", nargs=-1, required=True)
@json_option
@with_session
def ask_command(session: Session, person: str, text: tuple[str, ...], as_json: bool) -> None:
    """Note what someone needs: warmth ask ana "someone who knows Postgres"."""
    from warmth.usecases import wants

    who, made = wants.ask(session.store, session.resolve(person), " ".join(text))
    said = {"id": made.id, "person": shapes.named(who), "text": made.text, "on": made.on, "closed_on": made.closed_on}
    if as_json:
        output.document(said)
    else:
        output.line(f"{who.name} asks for “{made.text}”.")


@click.command("offer")
@click.argument("person", type=PERSON)
@click.argument("text", nargs=-1, required=True)
@click.option("--seen", is_flag=True, help="You know it first-hand; otherwise it is only said.")
@json_option
@with_session
def offer_command(session: Session, person: str, text: tuple[str, ...], seen: bool, as_json: bool) -> None:
    """Note what someone could give: warmth offer ben "Postgres tuning" --seen."""
    from warmth.usecases import wants

    basis = Basis.SEEN if seen else Basis.SAID
    who, made = wants.offer(session.store, session.resolve(person), " ".join(text), basis)
    said = {"id": made.id, "person": shapes.named(who), "text": made.text, "on": made.on, "basis": made.basis}
    if as_json:
        output.document(said | {"closed_on": made.closed_on})
    else:
        output.line(f"{who.name} offers “{made.text}” ({made.basis}).")
