"""Vet: what waits in the inbox."""

from __future__ import annotations

import click

from warmth.cli import output, shapes
from warmth.cli.session import Session, json_option, with_session
from warmth.domain.inbox import Waiting
from warmth.usecases import inbox

SHOWN = 50


@click.command("vet")
@click.option("--list", "whole", is_flag=True, help="Everything that waits, not only the next.")
@json_option
@with_session
def vet_command(session: Session, whole: bool, as_json: bool) -> None:
    """The next thing to decide: someone unlabelled, a request, a possible duplicate, a new position."""
    networks = session.config.open_networks
    if whole:
        waiting = inbox.queue(session.store, networks, None if as_json else SHOWN)
        if as_json:
            output.document([shapes.waiting(one) for one in waiting])
            return
        output.table([_row(one) for one in waiting])
    else:
        first = inbox.first(session.store, networks)
        if as_json:
            output.document(shapes.waiting(first) if first else None)
            return
        if first is not None:
            output.line("  ".join(_row(first)))
            output.bullets(_next_steps(first), "  ")
    left = inbox.count(session.store, networks)
    output.note(f"{left:,} left." if left else "Nothing waits.")


def _row(one: Waiting) -> list[str]:
    return [one.what, one.name, one.text]


def _next_steps(one: Waiting) -> list[str]:
    if one.person is not None and one.what == "unlabelled":
        return [f"warmth label {one.person.id} met|worked|studied|…", f"warmth archive {one.person.id}"]
    return []
