"""Stats: the counts that matter."""

from __future__ import annotations

from dataclasses import asdict

import click

from warmth.cli import output
from warmth.cli.session import Session, json_option, with_session
from warmth.usecases.stats import stats


@click.command("stats")
@json_option
@with_session
def stats_command(session: Session, as_json: bool) -> None:
    """How many you could place, judge and vouch for."""
    counts = asdict(stats(session.store))
    if as_json:
        output.document(counts)
    else:
        output.table([[name, f"{count:,}"] for name, count in counts.items()])
