"""Import, with its receipt."""

from __future__ import annotations

import os
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click

from warmth import config
from warmth.cli import output, shapes
from warmth.cli.session import Session, json_option, with_session
from warmth.domain.errors import WarmthError
from warmth.domain.handles import email_handle
from warmth.usecases.importing import FORMATS, Me, Receipt, WhoseMail, import_paths
from warmth.usecases.importing.phones import region_of
from warmth.usecases.importing.previews import told_of

SHOWN_SKIPS = 10


def _said(_ctx: click.Context, _param: click.Parameter, values: tuple[str, ...]) -> dict[str, str]:
    said: dict[str, str] = {}
    for value in values:
        title, sign, means = (part.strip() for part in value.rpartition("="))
        if not (title and sign and means):
            raise click.BadParameter(f'“{value}” has no meaning; write it as "TITLE=MEANING".')
        said[title] = means
    return said


@click.command("import")
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--from", "source", metavar="NAME", help=f"The format, where the content leaves it open: {', '.join(FORMATS)}."
)
@click.option(
    "--map",
    "said",
    metavar="WHAT=MEANING",
    multiple=True,
    callback=_said,
    help='What a column means ("Last Spoke=last_touch") or who a name in a chat is ("Ana=me"). Remembered; repeatable.',
)
@click.option("--dry-run", is_flag=True, help="Show the same receipt without writing, and how a table would be read.")
@json_option
@with_session
def import_command(
    session: Session, paths: tuple[Path, ...], source: str | None, said: dict[str, str], dry_run: bool, as_json: bool
) -> None:
    """Read archives, contacts, mail, calendars and chats: files, folders or zips, of one or several kinds. One undo."""
    settings = session.config
    me = Me(settings.my_emails, settings.my_urls, settings.my_region or region_of(os.environ))
    asked: dict[str, Any] = {"source": source, "dry_run": dry_run, "said": said}
    receipt = _imported(session, paths, me, asked)
    output.progress("")
    for note in receipt.notes:
        output.note(note)
    if as_json:
        output.document(_document(receipt))
    else:
        _show(receipt)


def _imported(session: Session, paths: tuple[Path, ...], me: Me, asked: Mapping[str, Any]) -> Receipt:
    """Import, after asking for the user's own address when it must be known and there is somebody to ask."""
    progress = _Progress(time.monotonic())
    try:
        return import_paths(session.store, paths, me=me, progress=progress, **asked)
    except WhoseMail as unknown:
        if not output.is_terminal():
            raise
        output.progress("")
        address = click.prompt(f"Nothing in {unknown.name} says which address is yours. Yours is", err=True)
    handle = email_handle(str(address))
    if handle is None:
        raise WarmthError(f"“{address}” is no address; import again and give one such as you@example.org.")
    mine = (*me.emails, handle.value)
    config.save("me.email", ", ".join(mine))
    return import_paths(session.store, paths, me=Me(mine, me.urls, me.region), progress=progress, **asked)


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
    for what, words in receipt.told:
        output.line(f"{what:<14}{words}")
    if receipt.skipped:
        output.bullets((f"{one.where}: {one.reason}" for one in receipt.skipped[:SHOWN_SKIPS]), "  ")
        if len(receipt.skipped) > SHOWN_SKIPS:
            output.bullets([f"… and {len(receipt.skipped) - SHOWN_SKIPS:,} more; --json lists them all"], "  ")
    for preview in receipt.previews:
        output.heading(preview.name)
        output.bullets(told_of(preview), "  ")
    if receipt.dry_run:
        output.note("A dry run: nothing was written.")
    elif receipt.change is None:
        output.note("Nothing new: everything was here already.")
    else:
        output.note("One step; `warmth undo` takes it back.")
