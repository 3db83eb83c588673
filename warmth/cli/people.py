"""People: list, find, show, add, edit, archive, unarchive, snooze, bump."""

from __future__ import annotations

from datetime import date
from typing import Any

import click

from warmth.cli import output, shapes
from warmth.cli.origins import origin_options, said_label
from warmth.cli.session import COUNT, DAY_TO_COME, PERSON, VIEW, Session, json_option, with_session
from warmth.domain.cards import Card
from warmth.domain.spans import span_words

SHOWN = 50
"""Rows that people see unless they ask for more; --json gives all."""
SORTS = ("name", "warmth", "silence", "klt")


def show_cards(cards: list[Card], as_json: bool) -> None:
    """Print people as a table, or as JSON."""
    if as_json:
        output.document([shapes.person(card) for card in cards])
        return
    headings = ("id", "name", "role", "warmth", "state", "k·l·t", "silence")
    output.table([_row(card) for card in cards], headings if cards else ())


def _row(card: Card) -> list[str]:
    warmth = shapes.whole(card.warmth)
    return [
        str(card.id),
        card.name,
        card.role,
        "—" if warmth is None else f"{warmth} {card.band}",
        card.state,
        marks(card),
        "—" if card.silence is None else span_words(card.silence),
    ]


def marks(card: Card) -> str:
    """Know, like and trust as `4·3·5`; a dash for what is not judged."""
    return "·".join("–" if mark is None else str(mark) for mark in (card.know, card.like, card.trust))


def show_card(card: Card, as_json: bool) -> None:
    """Print one person after a change."""
    if as_json:
        output.document(shapes.person(card))
    else:
        output.line(f"{card.name} (id {card.id}): {card.state}, {card.role or 'no position known'}")


@click.command("list")
@click.argument("query", nargs=-1)
@click.option("--sort", type=click.Choice(SORTS), help="name unless a view says otherwise.")
@click.option("--limit", type=COUNT, help=f"At most so many ({SHOWN} unless --json).")
@click.option("--view", "view_name", type=VIEW, metavar="NAME", help="A saved view; a QUERY narrows it.")
@json_option
@with_session
def list_command(
    session: Session, query: tuple[str, ...], sort: str | None, limit: int | None, view_name: str | None, as_json: bool
) -> None:
    """List people: plain words, or terms such as tag:climbing warmth<30 origin:none silent>1y."""
    from warmth.usecases import people

    wanted, most = joined(query), limit or (None if as_json else SHOWN + 1)
    if view_name is not None:
        from warmth.usecases import views

        saved = views.view(session.store, view_name)
        wanted, sort = f"{saved.query} {wanted}", sort or saved.sort
    cards = people.listed(session.store, wanted, sort or "name", most)
    more = limit is None and not as_json and len(cards) > SHOWN
    show_cards(cards[:SHOWN] if more else cards, as_json)
    if more:
        output.note(f"The first {SHOWN}; --limit shows more.")
    elif not cards:
        output.note("Nobody fits.")


def joined(words: tuple[str, ...]) -> str:
    """The query as one text; an argument that the shell kept together stays together."""
    return " ".join(f'"{word}"' if " " in word and '"' not in word and ":" not in word else word for word in words)


@click.command("find")
@click.argument("words", nargs=-1, required=True)
@click.option("--limit", type=COUNT, help=f"At most so many ({SHOWN} unless --json).")
@json_option
@with_session
def find_command(session: Session, words: tuple[str, ...], limit: int | None, as_json: bool) -> None:
    """Find people by anything that is said of them: names, companies, notes, tags, what was written."""
    from warmth.usecases import people

    cards = people.found(session.store, " ".join(words), limit or (None if as_json else SHOWN))
    show_cards(cards, as_json)
    if not cards:
        output.note("Nobody fits.")


@click.command("show")
@click.argument("person", type=PERSON)
@json_option
@with_session
def show_command(session: Session, person: str, as_json: bool) -> None:
    """Everything about one person: the brief before a meeting."""
    from warmth.cli.page import show_page
    from warmth.usecases import pages, reconnecting

    who = session.resolve(person)
    page = pages.page(session.store, who, session.config.my_organizations)
    why = reconnecting.why(session.store, who, session.config.reconnect, session.config.my_offers)
    show_page(page, why, session.today, as_json)


def details_options(command: Any) -> Any:
    """The options that say something of a person, the same for add and edit."""
    for option in (
        click.option("--email", "emails", multiple=True, help="An email address; may be repeated."),
        click.option("--phone", "phones", multiple=True, help="A phone number; may be repeated."),
        click.option("--url", "urls", multiple=True, help="A profile address; may be repeated."),
        click.option("--company", help="Where they work."),
        click.option("--title", help="What they are there."),
        click.option("--birthday", help="1985-11-30, 30 Nov 1985, or without the year: 30 Nov."),
        click.option("--notes", help="Anything worth remembering."),
        click.option("--tag", "tags", multiple=True, help="A tag; may be repeated."),
    ):
        command = option(command)
    return command


@click.command("add")
@click.argument("name")
@details_options
@origin_options
@json_option
@with_session
def add_command(session: Session, name: str, as_json: bool, **said: Any) -> None:
    """Add a person, best with how you came to know them: --origin met --met-on "last friday" --note …"""
    from warmth.usecases import origins, people

    label = said_label(session, said)
    details = people.Details(name=name, **said)
    origin = origins.origin_of(session.store, label) if label else None
    show_card(people.add(session.store, details, origin), as_json)


@click.command("edit")
@click.argument("person", type=PERSON)
@click.option("--name", help="Another name.")
@click.option("--remove", "remove_handles", multiple=True, help="A handle to take away; may be repeated.")
@details_options
@json_option
@with_session
def edit_command(session: Session, person: str, as_json: bool, **said: Any) -> None:
    """Put a person's details right; an empty text takes a detail away."""
    from warmth.usecases import people

    show_card(people.edit(session.store, session.resolve(person), people.Details(**said)), as_json)


@click.command("archive")
@click.argument("persons", nargs=-1, required=True, type=PERSON, metavar="PERSON…")
@json_option
@with_session
def archive_command(session: Session, persons: tuple[str, ...], as_json: bool) -> None:
    """Put people away; `unarchive` brings them back."""
    from warmth.usecases import people

    who = [session.resolve(person) for person in persons]
    show_cards(people.archive(session.store, who), as_json)


@click.command("unarchive")
@click.argument("persons", nargs=-1, required=True, type=PERSON, metavar="PERSON…")
@json_option
@with_session
def unarchive_command(session: Session, persons: tuple[str, ...], as_json: bool) -> None:
    """Bring archived people back."""
    from warmth.usecases import people

    who = [session.resolve(person) for person in persons]
    show_cards(people.unarchive(session.store, who), as_json)


@click.command("snooze")
@click.argument("persons", nargs=-1, required=True, type=PERSON, metavar="PERSON…")
@click.argument("until", type=DAY_TO_COME, metavar="DAY")
@json_option
@with_session
def snooze_command(session: Session, persons: tuple[str, ...], until: date, as_json: bool) -> None:
    """Suggest nobody before a day: warmth snooze ana "in 3 weeks". Several people are printed as a list."""
    from warmth.usecases import people

    who = [session.resolve(person) for person in persons]
    if len(who) == 1:
        show_card(people.snooze(session.store, who[0], until), as_json)
        return
    from warmth.phrasing.bulk import left_out
    from warmth.usecases import bulk

    outcome = bulk.snooze(session.store, who, until)
    out = {one.id for one, _ in outcome.left_out}
    show_cards([people.card(session.store, one) for one in dict.fromkeys(who) if one not in out], as_json)
    if outcome.left_out:
        output.note(left_out(outcome.left_out))


@click.command("bump")
@click.argument("persons", nargs=-1, required=True, type=PERSON, metavar="PERSON…")
@json_option
@with_session
def bump_command(session: Session, persons: tuple[str, ...], as_json: bool) -> None:
    """Begin the rhythm anew today, without claiming to have been in touch: what nags about silence is quiet."""
    from warmth.usecases import people

    bumped = people.bump(session.store, [session.resolve(person) for person in persons])
    if as_json:
        output.document([{"person": shapes.named(one), "bumped_on": shapes.iso(session.today)} for one in bumped])
    else:
        for one in bumped:
            output.line(f"{one.name} (id {one.id}): the rhythm begins anew today")
