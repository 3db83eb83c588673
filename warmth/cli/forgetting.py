"""Forget: the one verb that asks for a name, and cannot be undone."""

from __future__ import annotations

import click

from warmth.cli import output, shapes
from warmth.cli.session import PERSON, Session, json_option, with_session
from warmth.domain.errors import WarmthError
from warmth.phrasing import forgetting as phrasing
from warmth.usecases import forgetting


@click.command("forget")
@click.argument("person", type=PERSON)
@click.option("--backups", is_flag=True, help="Delete the backups that hold them too.")
@click.option("--yes", is_flag=True, help="Do not ask for the name.")
@json_option
@with_session
def forget_command(session: Session, person: str, backups: bool, yes: bool, as_json: bool) -> None:
    """Erase someone and every trace of them, for good; no later import brings them back."""
    from warmth.usecases import people

    who = people.named(session.store, session.resolve(person))
    if not yes:
        typed = click.prompt(
            f"This cannot be undone. Type {phrasing.to_type(who)} to forget them",
            default="", show_default=False, err=True,
        )  # fmt: skip
        if not forgetting.is_name(who, typed):
            raise WarmthError(f"That is not the full name of {who.name}; nobody was forgotten.")
    found = forgetting.forget(session.store, who.id, backups=backups)
    if as_json:
        output.document(
            {
                "forgotten": shapes.named(who),
                "shared_notes": found.shared_notes,
                "backups": list(found.holding),
                "erased": list(found.erased),
                "wiped": found.wiped,
            }
        )
        return
    output.line(phrasing.done(who))
    for sentence in phrasing.remains(found):
        output.note(sentence)
