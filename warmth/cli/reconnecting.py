"""Reconnect: whom to get back in touch with."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import click

from warmth.cli import output, shapes
from warmth.cli.session import COUNT, Session, json_option, with_session
from warmth.domain.beginnings import Openers
from warmth.phrasing import because
from warmth.phrasing.reconnect import context_sentences
from warmth.usecases.reconnecting import Suggested


def shape(one: Suggested, today: date) -> shapes.Json:
    """A suggestion as JSON."""
    return {
        "person": shapes.person(one.card),
        "score": one.suggestion.score,
        "reasons": shapes.reasons(one.suggestion.reasons, today),
        "last_note": one.context.last_note,
        "channel": one.context.channel,
        "shared": list(one.context.shared),
        "unanswered_since": shapes.iso(one.context.unanswered.last_on if one.context.unanswered else None),
        "reached_out_first": _openers(one.context.openers),
    }


def _openers(found: Openers | None) -> shapes.Json | None:
    return {"me": found.mine, "them": found.theirs} if found else None


def show(suggested: Sequence[Suggested], today: date) -> None:
    """Print suggestions with their reasons."""
    for one in suggested:
        role = f", {one.card.role}" if one.card.role else ""
        output.heading(f"{one.card.name}{role}  ({one.suggestion.score})")
        output.bullets(because(reason, today) for reason in one.suggestion.reasons)
        if one.context.shared:
            output.bullets([f"You share: {', '.join(one.context.shared)}"])
        if one.context.last_note:
            output.bullets([f"Last: {one.context.last_note}"])
        output.bullets(context_sentences(one.context, today))


@click.command("reconnect")
@click.option("-n", "places", type=COUNT, help="How many; the day's budget unless given.")
@json_option
@with_session
def reconnect_command(session: Session, places: int | None, as_json: bool) -> None:
    """Whom to get back in touch with, and why now."""
    from warmth.usecases.reconnecting import reconnect

    config = session.config
    suggested = reconnect(
        session.store,
        places or config.budget,
        config.reconnect,
        config.my_offers,
        my_organizations=config.my_organizations,
    )
    if as_json:
        output.document([shape(one, session.today) for one in suggested])
        return
    show(suggested, session.today)
    if not suggested:
        output.note("Nobody today. People need an origin (`warmth label`) before they are suggested.")
