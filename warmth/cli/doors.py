"""Doors: who opened one for you, for whom you did, and where you owe."""

from __future__ import annotations

from datetime import date

import click

from warmth.cli import output, shapes
from warmth.cli.session import DAY, PERSON, Session, json_option, with_session
from warmth.domain.doors import Door
from warmth.domain.named import Named
from warmth.phrasing.doors import door_sentence, owed_sentence
from warmth.usecases import doors

FOR_ME, FOR_THEM, RETURNED = "for-me", "for-them", "returned"
LONGEST_NUMBER = 9
"""Digits of a number that can be a door's."""


@click.command("door")
@click.argument("whom", type=PERSON, metavar="PERSON|ID")
@click.argument("way", type=click.Choice((FOR_ME, FOR_THEM, RETURNED), case_sensitive=False))
@click.argument("what", nargs=-1)
@click.option("--on", type=DAY, help="The day it was opened; today unless given.")
@json_option
@with_session
def door_command(session: Session, whom: str, way: str, what: tuple[str, ...], on: date | None, as_json: bool) -> None:
    """Note a door opened: warmth door ana for-me referred me to Blue Harbour. warmth door ID returned settles it.

    warmth door ana returned settles all that ana opened: also introductions that an origin tells of, which have no
    number.
    """
    if way == RETURNED:
        if what or on is not None:
            raise click.UsageError("`returned` takes nothing else.")
        if not _is_number(whom):
            _settle_all(session, session.resolve(whom), as_json)
            return
        who, made = doors.settle(session.store, int(whom))
    else:
        person = session.resolve(whom)
        who, made = doors.opened(session.store, person, " ".join(what), on, for_me=way == FOR_ME)
    if as_json:
        output.document({"person": shapes.named(who)} | _shape(made))
    else:
        output.line(f"Door {made.id}: {door_sentence(who.name, made, session.today)}")


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) <= LONGEST_NUMBER


def _settle_all(session: Session, person: int, as_json: bool) -> None:
    who, settled = doors.settle_all(session.store, person)
    if as_json:
        output.document({"person": shapes.named(who), "returned": [_shape(door) for door in settled]})
        return
    for door in settled:
        output.line(f"Door {door.id}: {door_sentence(who.name, door, session.today)}")


@click.command("doors")
@json_option
@with_session
def doors_command(session: Session, as_json: bool) -> None:
    """Who opened doors for you, for whom you did, and where you owe; what you owe comes first."""
    found = doors.all_of(session.store)
    if as_json:
        output.document([
            {"person": shapes.named(one.person), "owed": bool(one.owed),
             "for_me": [_shape(door) for door in one.for_me], "for_them": [_shape(door) for door in one.for_them]}
            for one in found
        ])  # fmt: skip
        return
    for one in found:
        output.heading(one.person.name)
        if (sentence := owed_sentence(one)) is not None:
            output.bullets([sentence], "  ")
        output.bullets((_line(one.person, door, session.today) for door in (*one.for_me, *one.for_them)), "  ")
    if not found:
        output.note("No door is on record; `warmth door PERSON for-me WHAT` notes one.")


def _line(person: Named, door: Door, today: date) -> str:
    number = f"  (door {door.id})" if door.id else ""
    return f"{door_sentence(person.name, door, today)}{number}"


def _shape(door: Door) -> shapes.Json:
    return {
        "id": door.id or None,
        "kind": door.kind,
        "whose": door.whose,
        "on": door.on,
        "note": door.note or None,
        "returned_on": door.returned_on,
    }
