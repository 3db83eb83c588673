"""Draft: a text to somebody that states only what is true of the two of you. Nothing is sent."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Sequence

import click

from warmth.cli import output, shapes
from warmth.cli.session import PERSON, Session, json_option, with_session
from warmth.domain.drafting import Draft, DraftKind, joined
from warmth.domain.errors import WarmthError
from warmth.domain.interactions import Kind
from warmth.domain.labels import listed
from warmth.domain.text import harmless
from warmth.phrasing import copying
from warmth.usecases import drafting


@click.command("draft")
@click.argument("kind", type=click.Choice([kind.value for kind in DraftKind], case_sensitive=False))
@click.argument("people", nargs=-1, required=True, type=PERSON, metavar="PERSON… | INTRODUCTION")
@click.option("--edit", is_flag=True, help="Put it into your own words first, in VISUAL or EDITOR.")
@click.option("--copy", is_flag=True, help="Copy the text by the terminal (OSC 52) as well.")
@click.option("--mailto", is_flag=True, help="Print a mailto: URL instead, for a mail program.")
@click.option("--log", "sent", is_flag=True, help="Log it as sent, without being asked.")
@json_option
@with_session
def draft_command(
    session: Session, kind: str, people: Sequence[str], edit: bool, copy: bool, mailto: bool, sent: bool, as_json: bool
) -> None:
    """Write a text to somebody, of true facts alone: warmth draft reconnect ana. Nothing is ever sent.

    introduction and ask-first take two people, of whom the first is written to first, or the number of an introduction;
    ask-why and decline also whoever asked to connect. Logged as sent, a letter takes along what it is a step of: the
    introduction, the thanks owed, the request. What is not known, and what to think of before you send it, goes
    to standard error. Your own templates are KIND.j2 in the folder drafts beside the configuration.
    """
    if as_json and (copy or mailto):
        raise click.UsageError("--json goes without --copy and --mailto.")
    wanted = DraftKind(kind.lower())
    whom = drafting.meant(session.store, wanted, people)
    config = session.config
    made = drafting.draft(session.store, wanted, whom, config.my_offers, config.my_organizations)
    if edit:
        made = drafting.reworded(session.store, made, _edited(joined(made.subject, made.text)))
    link = drafting.mailto(made) if mailto else None
    if sent:
        _log(session, made, mailto)
    if as_json:
        output.document(_shape(made))
        return
    _show(made, link)
    if copy:
        _copy(made.text)
    if not sent and output.is_terminal():
        _offer_to_log(session, made, mailto)


def _edited(text: str) -> str:
    """The text as the user's editor leaves it, by way of a private file that is removed again."""
    try:
        changed = click.edit(text, extension=".txt")
    except (click.ClickException, ValueError) as fault:
        said = fault.message if isinstance(fault, click.ClickException) else str(fault)
        raise WarmthError(f"The editor failed ({said}); set VISUAL or EDITOR to one that works.") from None
    return text if changed is None else changed


def _show(made: Draft, link: str | None) -> None:
    """Print the text, or the URL, and say on the side what is not known and what to think of."""
    for lack in made.unknown:
        output.note(f"[{lack}]")
    for warning in made.warnings:
        output.note(f"! {warning}")
    if link is not None:
        output.line(link)
        return
    for line in joined(made.subject, made.text).split("\n"):
        output.line(line)


def _copy(text: str) -> None:
    """Hand the text to the terminal's clipboard, where there is a terminal and it is not too much for one."""
    text = harmless(text)
    if not output.is_terminal():
        output.note("Not copied: there is no terminal to copy by.")
    elif not copying.fits(text):
        output.note(copying.TOO_LONG)
    else:
        output.raw(f"\x1b]52;c;{b64encode(text.encode()).decode()}\x07")
        output.note(copying.COPIED)


def _offer_to_log(session: Session, made: Draft, mailto: bool) -> None:
    """Ask whether it went out; no is the answer unless you say yes."""
    to = listed([harmless(one.name) for one in made.to])
    if click.confirm(f"Log it as sent to {to}?", default=False, err=True):
        _log(session, made, mailto)


def _log(session: Session, made: Draft, mailto: bool) -> None:
    logged = drafting.log(session.store, made, Kind.EMAIL if mailto else Kind.MESSAGE)
    if logged.happening is not None:
        output.note(f"Logged as {'an email' if mailto else 'a message'} to {listed([one.name for one in made.to])}.")
    for sentence in logged.news:
        output.note(sentence)


def _shape(made: Draft) -> shapes.Json:
    return {
        "kind": made.kind.value,
        "to": [{"id": one.id, "name": one.name} for one in made.to],
        "subject": made.subject or None,
        "text": made.text,
        "warnings": list(made.warnings),
        "unknown": list(made.unknown),
    }
