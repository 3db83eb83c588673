"""Export everything."""

from __future__ import annotations

from pathlib import Path

import click

from warmth.cli import output
from warmth.cli.session import Session, with_session
from warmth.domain.labels import counted
from warmth.usecases import exporting
from warmth.usecases.exporting_pages import write_pages


@click.command("export")
@click.option("--format", "form", type=click.Choice(exporting.FORMATS), default="json", show_default=True)
@click.option(
    "--out",
    type=click.Path(path_type=Path),
    help="A file to write, readable by you alone; for markdown a folder. Else the output.",
)
@click.option("--private", is_flag=True, help="Private people too.")
@with_session
def export_command(session: Session, form: str, out: Path | None, private: bool) -> None:
    """Write out everything that is kept (JSON), or everyone as a table, as vCards or as pages, to take it elsewhere."""
    if out is not None and form == "markdown":
        pages = write_pages(session.store, out, private=private)
        removed = f", {pages.removed:,} removed" if pages.removed else ""
        output.note(f"{counted(pages.written, 'page')} written to {out}, {pages.unchanged:,} unchanged{removed}.")
        return
    pieces = exporting.pieces(session.store, form, private=private)
    if out is None:
        for piece in pieces:
            output.raw(output.escaped(piece) if form == "json" else piece)
    else:
        exporting.write(pieces, out)
        output.note(f"Written to {out}.")
