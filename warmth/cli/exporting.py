"""Export everything."""

from __future__ import annotations

from pathlib import Path

import click

from warmth.cli import output
from warmth.cli.session import Session, with_session
from warmth.usecases import exporting


@click.command("export")
@click.option("--format", "form", type=click.Choice(exporting.FORMATS), default="json", show_default=True)
@click.option("--out", type=click.Path(path_type=Path), help="A file to write, readable by you alone; else the output.")
@click.option("--private", is_flag=True, help="Private people too.")
@with_session
def export_command(session: Session, form: str, out: Path | None, private: bool) -> None:
    """Write out everything that is kept, to take it elsewhere."""
    text = exporting.export(session.store, form, private=private)
    if out is None:
        output.raw(output.escaped(text) if form == "json" else text)
    else:
        exporting.write(text, out)
        output.note(f"Written to {out}.")
