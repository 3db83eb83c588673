"""Stats: the counts that matter, today and month by month."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

import click

from warmth.cli import output, shapes
from warmth.cli.session import Session, json_option, with_session
from warmth.usecases.stats import MOST_MONTHS, history, stats

if TYPE_CHECKING:
    from warmth.usecases.stats import Moment


@click.command("stats")
@click.option("--months", type=click.IntRange(1, MOST_MONTHS), help="And as of the end of each of so many months.")
@json_option
@with_session
def stats_command(session: Session, months: int | None, as_json: bool) -> None:
    """How many you could place, judge and vouch for."""
    counts = asdict(stats(session.store))
    past = history(session.store, months) if months else ()
    if as_json:
        output.document(counts | ({"history": [shapes.moment(one) for one in past]} if past else {}))
        return
    output.table([[name, f"{count:,}"] for name, count in counts.items()])
    if past:
        output.line()
        output.table([_row(one) for one in past], ("as of", "people", "labelled", "vouchable", "cooling"))


def _row(one: Moment) -> list[str]:
    return [one.on.isoformat(), *(f"{count:,}" for count in (one.people, one.labelled, one.vouchable, one.cooling))]
