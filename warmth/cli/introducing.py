"""Introduce: who can be introduced to X."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import click

from warmth.cli import output, shapes
from warmth.cli.session import PERSON, Session, json_option, with_session
from warmth.phrasing import because
from warmth.usecases.introducing import Candidate, Introducible, introduce

if TYPE_CHECKING:
    from warmth.phrasing import AnyReason

SHOWN_REFUSALS = 5


@click.command("introduce")
@click.argument("person", type=PERSON)
@click.option("--for", "extra", default="", metavar="TEXT", help="What they ask for besides.")
@json_option
@with_session
def introduce_command(session: Session, person: str, extra: str, as_json: bool) -> None:
    """Who of yours they should meet, honestly: both would gain, and you can vouch for both."""
    found = introduce(session.store, session.resolve(person), extra, session.config.introduce)
    if as_json:
        output.document(_document(found, session.today))
        return
    show(found, session.today)
    if not any((found.can, found.not_yet, found.one_sided, found.refused)):
        output.note(f"Nobody fits yet. What does {found.x.name} need, or give? `warmth ask`, `warmth offer` or --for.")
        return
    for ask in found.unmet:
        output.note(f"Nobody was found for “{ask}”; say it in other words with --for.")


def show(found: Introducible, today: date) -> None:
    """Print the four groups; of the refused, the few that would fit best."""
    for title, group in (
        ("You can introduce", found.can),
        ("Not yet", found.not_yet),
        ("One-sided", found.one_sided),
        ("Refused", found.refused[:SHOWN_REFUSALS]),
    ):
        if group:
            output.heading(title)
            for one in group:
                output.line(f"  {one.card.name}  ({one.match.score})")
                output.bullets(because(reason, today) for reason in _telling(one))
    more = len(found.refused) - SHOWN_REFUSALS
    if more > 0:
        output.bullets([f"… and {more:,} more; --json lists them all"], "  ")


def _telling(one: Candidate) -> list[AnyReason]:
    """What matters of a candidate: for the refused, what would fit and what stands against it."""
    if one.match.refusals:
        return [*one.match.gain_x, *one.match.gain_y, *one.match.refusals]
    return [*one.match.reasons, *one.match.reservations]


def _document(found: Introducible, today: date) -> shapes.Json:
    return {
        "for": shapes.person(found.x),
        "can": [_shape(one, today) for one in found.can],
        "not_yet": [_shape(one, today) for one in found.not_yet],
        "one_sided": [_shape(one, today) for one in found.one_sided],
        "refused": [_shape(one, today) for one in found.refused],
    }


def _shape(one: Candidate, today: date) -> shapes.Json:
    match = one.match
    return {
        "person": shapes.person(one.card),
        "score": match.score,
        "gain_x": [because(fit, today) for fit in match.gain_x],
        "gain_y": [because(fit, today) for fit in match.gain_y],
        "reasons": shapes.reasons(match.reasons, today),
        "why": [because(reason, today) for reason in (*match.refusals, *match.reservations)],
    }
