"""Backup, restore and check."""

from __future__ import annotations

from pathlib import Path

import click

from warmth.cli import output
from warmth.cli.session import Session, json_option, with_session
from warmth.usecases import backups


@click.command("backup")
@click.argument("path", required=False, type=click.Path(path_type=Path))
@json_option
@with_session
def backup_command(session: Session, path: Path | None, as_json: bool) -> None:
    """Copy the database, whole, to a new file (or among its rotating backups)."""
    made = backups.backup(session.store, path)
    if as_json:
        output.document({"path": str(made)})
    else:
        output.line(str(made))


@click.command("restore")
@click.argument("path", required=False, type=click.Path(path_type=Path))
@click.option("--yes", is_flag=True, help="Do not ask.")
@json_option
@with_session
def restore_command(session: Session, path: Path | None, yes: bool, as_json: bool) -> None:
    """Put a backup in the database's place; what is there now is backed up first. Without a path, list the backups."""
    if path is None:
        found = backups.rotating(session.path)
        if as_json:
            output.document([str(one) for one in found])
        else:
            for one in found:
                output.line(str(one))
        return
    if not yes and not click.confirm(f"Replace everything in {session.path} by {path}?", err=True):
        raise click.Abort
    before = backups.restore(session.path, path)
    if as_json:
        output.document({"restored": str(path), "before": str(before) if before else None})
    else:
        output.line(f"Restored {path}." + (f" What was there before is in {before}." if before else ""))


@click.command("check")
@json_option
@with_session
def check_command(session: Session, as_json: bool) -> int:
    """Look for damage: the file, its references, and what is derived against a recount."""
    problems = backups.check(session.store)
    if as_json:
        output.document({"ok": not problems, "problems": problems})
    elif problems:
        output.bullets(problems, "")
    else:
        output.line("Everything is in order.")
    return 1 if problems else 0
