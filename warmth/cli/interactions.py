"""Log an interaction in one line."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import click

from warmth.cli import output, shapes
from warmth.cli.session import DAY, PERSON, Session, json_option, with_session
from warmth.domain.interactions import KIND_WORDS, Direction
from warmth.domain.labels import kind_words, listed
from warmth.domain.spans import day_words


class _LineCommand(click.Command):
    """Keeps `--` and what follows, which click would otherwise take away."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        if "--" in args:
            cut = args.index("--")
            ctx.meta["note"], args = args[cut + 1 :], args[:cut]
        return super().parse_args(ctx, args)


@click.command("log", cls=_LineCommand)
@click.argument("words", nargs=-1, required=True, type=PERSON, metavar="PERSON… [in|out] KIND [WHEN] [-- NOTE]")
@click.option("--kind", type=click.Choice(list(KIND_WORDS), case_sensitive=False), help="Instead of a word for it.")
@click.option("--on", type=DAY, help="Instead of words for the day.")
@click.option("--in", "direction", flag_value="in", help="They reached out.")
@click.option("--out", "direction", flag_value="out", help="You reached out.")
@click.option("--note", help="Instead of -- and the note.")
@json_option
@with_session
def log_command(
    session: Session,
    words: tuple[str, ...],
    kind: str | None,
    on: date | None,
    direction: str | None,
    note: str | None,
    as_json: bool,
) -> None:
    """Log a touch: warmth log ana coffee yesterday -- she is hiring a data engineer."""
    from warmth.usecases import interactions

    said = click.get_current_context().meta.get("note")
    line = interactions.read_line([*words, *(["--", *said] if said else [])], session.today)
    line = replace(
        line,
        kind=KIND_WORDS[kind] if kind else line.kind,
        direction=Direction(direction) if direction else line.direction,
        on=on or line.on,
        note=note if note is not None else line.note,
        word=kind or line.word,
    )
    wanted = line.what
    who = [session.resolve(name) for name in line.names]
    logged = interactions.log_line(session.store, who, replace(line, kind=wanted))
    if as_json:
        output.document(shapes.happening(logged))
        return
    done = logged.interaction
    what = kind_words(done.kind, done.direction, kind or line.word)
    names = listed([person.name for person in logged.people])
    output.line(f"Logged {what} {names}, {day_words(done.on, session.today)}.")
