"""Label: giving a person an origin."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from warmth.cli.session import PERSON, Session, json_option, with_session
from warmth.domain.origins import OriginKind

if TYPE_CHECKING:
    from warmth.usecases.origins import Label

KINDS = click.Choice([kind.value for kind in OriginKind])


def _how(command: Any) -> Any:
    for option in (
        click.option("--met-on", "--on", "on", help="When it began: 2019, May 2019, last friday."),
        click.option("--place", help="Where."),
        click.option("--through", type=PERSON, help="Through whom."),
        click.option("--note", help="In your own words."),
    ):
        command = option(command)
    return command


def origin_options(command: Any) -> Any:
    """The options that say how somebody new was met."""
    return click.option("--origin", "kind", type=KINDS, help="How you came to know them.")(_how(command))


def said_label(session: Session, said: dict[str, Any]) -> Label | None:
    """Take the options of an origin out of `said`; None when none was given."""
    from warmth.domain.errors import WarmthError
    from warmth.usecases.origins import Label

    kind, through = said.pop("kind", None), said.pop("through", None)
    rest = {name: said.pop(name, None) for name in ("on", "place", "note")}
    if kind is None:
        if through or any(rest.values()):
            raise WarmthError(f"Say how it began with --origin: {', '.join(kind.value for kind in OriginKind)}.")
        return None
    return Label(OriginKind(kind), through=session.resolve(through) if through else None, **rest)


@click.command("label")
@click.argument("person", type=PERSON)
@click.argument("kind", type=KINDS)
@_how
@json_option
@with_session
def label_command(session: Session, person: str, as_json: bool, **said: Any) -> None:
    """Say how you came to know someone: warmth label ana met --on "May 2019" --place Berlin."""
    from warmth.cli.people import show_card
    from warmth.usecases import origins

    label = said_label(session, said)
    if label is not None:
        show_card(origins.label(session.store, session.resolve(person), label), as_json)
