"""Import, with its receipt."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path

import click

from warmth.cli import output, shapes
from warmth.cli.session import Session, json_option, with_session
from warmth.domain.labels import counted
from warmth.usecases.importing import Me, Receipt, import_paths

SHOWN_SKIPS = 10


@click.command("import")
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--from", "source", metavar="NAME", help="The format, where the content leaves it open.")
@click.option("--dry-run", is_flag=True, help="Show the same receipt without writing.")
@json_option
@with_session
def import_command(session: Session, paths: tuple[Path, ...], source: str | None, dry_run: bool, as_json: bool) -> None:
    """Read a LinkedIn archive: the zip, its folder or one of its CSV files. One undo step."""
    me = Me(session.config.my_emails, session.config.my_urls)
    receipt = import_paths(
        session.store, paths, source=source, dry_run=dry_run, me=me, progress=_Progress(time.monotonic())
    )
    output.progress("")
    if as_json:
        output.document(_document(receipt))
    else:
        _show(receipt)


@dataclass(slots=True)
class _Progress:
    """Shows how far an import is, once it has taken a second."""

    begun: float

    def __call__(self, what: str, done: int, total: int | None) -> None:
        if time.monotonic() - self.begun > 1:
            of = f" of {total:,}" if total else ""
            output.progress(f"{what} … {done:,}{of}" if done else f"{what} …")


def _document(receipt: Receipt) -> shapes.Json:
    people, interactions, requests = receipt.people, receipt.interactions, receipt.requests
    return {
        "source": receipt.source,
        "people": {"added": people.added, "updated": people.updated, "unchanged": people.unchanged},
        "interactions": {"added": interactions.added, "unchanged": interactions.unchanged},
        "requests": {"added": requests.added, "unchanged": requests.unchanged},
        "skipped": [{"where": one.where, "reason": one.reason} for one in receipt.skipped],
        "possible_duplicates": receipt.possible_duplicates,
        "change": receipt.change,
    }


def _show(receipt: Receipt) -> None:
    people, interactions, requests = receipt.people, receipt.interactions, receipt.requests
    output.line(f"people        {people.added:,} added, {people.updated:,} updated, {people.unchanged:,} unchanged")
    output.line(f"interactions  {interactions.added:,} added, {interactions.unchanged:,} unchanged")
    output.line(f"requests      {requests.added:,} added, {requests.unchanged:,} unchanged")
    if receipt.possible_duplicates:
        output.line(f"to vet        {counted(receipt.possible_duplicates, 'possible duplicate')}")
    if receipt.skipped:
        output.line(f"skipped       {counted(len(receipt.skipped), 'row')}")
        output.bullets((f"{one.where}: {one.reason}" for one in receipt.skipped[:SHOWN_SKIPS]), "  ")
        if len(receipt.skipped) > SHOWN_SKIPS:
            output.bullets([f"… and {len(receipt.skipped) - SHOWN_SKIPS:,} more; --json lists them all"], "  ")
    if receipt.dry_run:
        output.note("A dry run: nothing was written.")
    elif receipt.change is None:
        output.note("Nothing new: everything was here already.")
    else:
        output.note("One step; `warmth undo` takes it back.")
