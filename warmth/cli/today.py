"""Today: a morning at a glance."""

from __future__ import annotations

import click

from warmth.cli import output, reconnecting, shapes
from warmth.cli.session import Session, json_option, with_session
from warmth.domain.labels import counted
from warmth.domain.spans import day_words
from warmth.phrasing.introductions import next_sentence
from warmth.phrasing.reconnect import promise_sentence
from warmth.usecases.today import Today, today


@click.command("today")
@json_option
@with_session
def today_command(session: Session, as_json: bool) -> None:
    """What to do now: promises, people to reconnect with, days near, introductions, the inbox."""
    config = session.config
    found = today(
        session.store,
        budget=config.budget,
        weights=config.reconnect,
        open_networks=config.open_networks,
        my_offers=config.my_offers,
        my_organizations=config.my_organizations,
    )
    if as_json:
        output.document(
            {
                "reconnect": [reconnecting.shape(one, session.today) for one in found.reconnect],
                "promises": [shapes.promise(one) for one in found.promises],
                "days": [shapes.day(card, near) for card, near in found.days],
                "introductions": [shapes.introduction(one) for one in found.introductions],
                "inbox": found.inbox,
            }
        )
    else:
        _show(found, session)


def _show(found: Today, session: Session) -> None:
    day = session.today
    for one in found.promises:
        if one.by is not None:
            sentence = promise_sentence(one.text, mine=one.whose == "me", in_days=(one.by - day).days)
            output.line(f"{one.person.name} (promise {one.id}): {sentence}")
    for card, near in found.days:
        output.line(f"{card.name}: {near.what} on {day_words(near.on, day)}")
    for introduction in found.introductions:
        names = f"{introduction.a.name} and {introduction.b.name}"
        output.line(f"{names} (introduction {introduction.id}): {next_sentence(introduction, day)}")
    reconnecting.show(found.reconnect, day)
    if not (found.promises or found.days or found.introductions or found.reconnect):
        output.line("Nothing presses today.")
    if found.inbox:
        output.note(f"{counted(found.inbox, 'thing')} in the inbox; `warmth vet` shows the next.")
