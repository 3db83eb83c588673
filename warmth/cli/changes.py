"""History, undo and redo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from warmth.cli import output, shapes
from warmth.cli.session import COUNT, Session, json_option, with_session
from warmth.usecases import changes

if TYPE_CHECKING:
    from warmth.store.journal import Change


def _shape(change: Change) -> shapes.Json:
    return {"id": change.id, "when": change.when, "label": change.label, "undone": change.undone}


@click.command("history")
@click.option("--limit", type=COUNT, help="At most so many.")
@json_option
@with_session
def history_command(session: Session, limit: int | None, as_json: bool) -> None:
    """What was changed, newest first."""
    found = changes.history(session.store)[:limit]
    if as_json:
        output.document([_shape(one) for one in found])
    else:
        output.table([[str(one.id), one.when, one.label, "undone" if one.undone else ""] for one in found])


def _show(change: Change, done: str, as_json: bool) -> None:
    if as_json:
        output.document(_shape(change))
        return
    output.line(f"{done}: {change.label}")
    if change.forgotten:
        output.note("A part of it was forgotten since, and stays so.")


@click.command("undo")
@json_option
@with_session
def undo_command(session: Session, as_json: bool) -> None:
    """Take back the last change, wherever it was made."""
    _show(changes.undo(session.store), "Undone", as_json)


@click.command("redo")
@json_option
@with_session
def redo_command(session: Session, as_json: bool) -> None:
    """Bring back what was undone last."""
    _show(changes.redo(session.store), "Done again", as_json)
