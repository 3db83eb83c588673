"""Saved views: views and view."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from warmth.cli import output
from warmth.cli.people import SORTS, joined
from warmth.cli.session import VIEW, Session, json_option, with_session
from warmth.domain.errors import WarmthError

if TYPE_CHECKING:
    from warmth.usecases.views import View


def _shape(one: View) -> dict[str, str]:
    return {"name": one.name, "query": one.query, "sort": one.sort}


@click.command("views")
@json_option
@with_session
def views_command(session: Session, as_json: bool) -> None:
    """Saved views; `list --view NAME` shows who is in one."""
    from warmth.usecases import views

    found = views.views(session.store)
    if as_json:
        output.document([_shape(one) for one in found])
        return
    output.table([[one.name, one.query, one.sort] for one in found], ("name", "query", "sort") if found else ())
    if not found:
        output.note("No view is saved; `warmth view NAME QUERY` saves one.")


@click.command("view")
@click.argument("name", type=VIEW)
@click.argument("query", nargs=-1)
@click.option("--sort", type=click.Choice(SORTS), default="name", show_default=True)
@click.option("--drop", "dropped", is_flag=True, help="Take the view away.")
@json_option
@with_session
def view_command(session: Session, name: str, query: tuple[str, ...], sort: str, dropped: bool, as_json: bool) -> None:
    """Save a list to come back to: warmth view berlin tag:berlin silent>6w --sort warmth."""
    from warmth.usecases import views

    if dropped and query:
        raise WarmthError("A view is dropped by its name alone.")
    one = views.drop(session.store, name) if dropped else views.save(session.store, name, joined(query), sort)
    if as_json:
        output.document(_shape(one))
    else:
        output.line(f"{'Dropped' if dropped else 'Saved'} view {one.name}: {one.query} (by {one.sort})")
