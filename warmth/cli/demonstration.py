"""Demo: a made-up network, to look around in."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from warmth.cli import output
from warmth.cli.session import Session, with_session

if TYPE_CHECKING:
    from warmth.store.store import Store


@click.command("demo")
@click.option(
    "--export",
    "folder",
    type=click.Path(path_type=Path),
    help="Only write the people as a LinkedIn archive into a folder.",
)
@with_session
def demo_command(session: Session, folder: Path | None) -> None:
    """Open the app on 400 made-up people, in a temporary database. Without a terminal, print the three answers."""
    from warmth.usecases.demonstration import stage

    if folder is not None:
        stage.write(folder, session.today)
        output.note(f"A LinkedIn archive of made-up people is in {folder}; try `warmth import {folder}`.")
        return
    with stage.made_up(session.today, session.config.model) as store:
        if output.is_terminal():
            session.open_app(store)
        else:
            _answers(session, store)


def _answers(session: Session, store: Store) -> None:
    """The three questions, answered on the made-up network."""
    from warmth.cli.introducing import show as show_introducible
    from warmth.cli.pruning import show as show_review
    from warmth.cli.reconnecting import show as show_suggested
    from warmth.usecases import introducing, people, pruning, reconnecting

    output.title("Whom should I reconnect with?")
    show_suggested(reconnecting.reconnect(store), session.today)
    output.title("Whom could I let go this month?")
    show_review(pruning.review(store), session.today)
    for x in people.listed(store, "tag:founders rated:yes", "klt", 2):
        output.title(f"Who can I introduce to {x.name}?")
        show_introducible(introducing.introduce(store, x.id), session.today)
