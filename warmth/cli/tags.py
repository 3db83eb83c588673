"""Tags, cadences and boundaries."""

from __future__ import annotations

import click

from warmth.cli import output
from warmth.cli.session import PERSON, Session, json_option, with_session
from warmth.domain.boundaries import Boundary
from warmth.domain.errors import WarmthError

BOUNDARIES = [boundary.value for boundary in Boundary]


def _tagging(session: Session, person: str, names: tuple[str, ...], as_json: bool, verb: str) -> None:
    from warmth.cli.people import show_card
    from warmth.usecases import tags

    (card,) = getattr(tags, verb)(session.store, [session.resolve(person)], names)
    show_card(card, as_json)


@click.command("tag")
@click.argument("person", type=PERSON)
@click.argument("names", nargs=-1, required=True, metavar="NAME…")
@json_option
@with_session
def tag_command(session: Session, person: str, names: tuple[str, ...], as_json: bool) -> None:
    """Give someone tags: warmth tag ana climbing berlin."""
    _tagging(session, person, names, as_json, "tag")


@click.command("untag")
@click.argument("person", type=PERSON)
@click.argument("names", nargs=-1, required=True, metavar="NAME…")
@json_option
@with_session
def untag_command(session: Session, person: str, names: tuple[str, ...], as_json: bool) -> None:
    """Take tags from someone."""
    _tagging(session, person, names, as_json, "untag")


@click.command("cadence")
@click.argument("whom", type=PERSON, metavar="PERSON|tag:NAME")
@click.argument("span", metavar="30d|monthly|none|unset")
@json_option
@with_session
def cadence_command(session: Session, whom: str, span: str, as_json: bool) -> None:
    """Say how often you want to be in touch; none means never nag, unset leaves it to the tags."""
    from warmth.domain.spans import parse_span
    from warmth.usecases import tags

    owner = tags.owner(session.store, whom)
    word = span.strip().lower()
    days = None if word == "unset" else 0 if word == "none" else parse_span(span)
    tags.set_cadence(session.store, owner, days)
    _show(session, owner, as_json, {"cadence_days": days})


@click.command("boundary")
@click.argument("whom", type=PERSON, metavar="PERSON|tag:NAME")
@click.argument("names", nargs=-1, required=True, metavar="BOUNDARY…")
@click.option("--lift", is_flag=True, help="Take the boundaries away.")
@json_option
@with_session
def boundary_command(session: Session, whom: str, names: tuple[str, ...], lift: bool, as_json: bool) -> None:
    """Set limits: never-introduce, never-prune, do-not-contact, private."""
    from warmth.usecases import tags

    unknown = [name for name in names if name not in BOUNDARIES]
    if unknown:
        raise WarmthError(f"“{unknown[0]}” is no boundary; there are {', '.join(BOUNDARIES)}.")
    owner, wanted = tags.owner(session.store, whom), [Boundary(name) for name in names]
    tags.set_boundaries(session.store, owner, [] if lift else wanted, wanted if lift else [])
    _show(session, owner, as_json, {"boundaries": sorted(set() if lift else set(names))})


def _show(session: Session, owner: object, as_json: bool, said: dict[str, object]) -> None:
    """Print the person, or for a tag what was set."""
    from warmth.cli.people import show_card
    from warmth.usecases import people
    from warmth.usecases.tags import Owner

    assert isinstance(owner, Owner)
    if owner.person is not None:
        show_card(people.card(session.store, owner.person), as_json)
    elif as_json:
        output.document({"tag": owner.tag, **said})
    else:
        output.line(f"tag:{owner.tag}: {', '.join(f'{name} {_text(value)}' for name, value in said.items())}")


def _text(value: object) -> str:
    if isinstance(value, list):
        return ", ".join(map(str, value)) or "none"
    return "none" if value is None else str(value)
