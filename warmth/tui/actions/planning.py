"""Snooze, promise, cadence and bump: when to think of people again."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from warmth.domain.bulk import Act
from warmth.domain.dates import parse_day
from warmth.domain.errors import WarmthError
from warmth.domain.spans import ago, day_words, every_words
from warmth.tui import look
from warmth.tui.actions import several
from warmth.tui.actions.several import Asked
from warmth.tui.dialogs.line import LineDialog
from warmth.tui.lines import CadenceLine, PromiseLine, read_cadence, read_promise
from warmth.tui.parts.crowd import whom
from warmth.usecases import bulk, people, promises, tags
from warmth.usecases.tags import Owner

if TYPE_CHECKING:
    from warmth.tui.app import WarmthApp


def snooze(app: WarmthApp) -> None:
    """Ask until when, a week unless said otherwise."""
    store, who, today = app.store, app.people, app.store.today
    if not who:
        return

    def read(text: str) -> date:
        day = parse_day(text, today, "future")
        if day <= today:
            raise WarmthError("Snooze wants a day to come, such as: in 2 weeks, monday, 15 jan.")
        return day

    def write(day: date | None) -> None:
        if day is not None:
            asks = f"Snooze {{}} until {day_words(day, today)}?"
            several.do(app, who, Asked(asks, "snoozes", Act.SNOOZE), lambda one: people.snooze(store, one, day),
                       lambda ids: bulk.snooze(store, ids, day))  # fmt: skip

    app.push_screen(
        LineDialog(
            f"Snooze {whom(who)}", "snoozes", read, lambda day: look.row("until ", *_day(day, today)),
            start="in 1 week", placeholder="in 2 weeks, monday, 15 jan",
            hint=look.row(("^u", "bold"), "  empties the line"),
        ),
        write,
    )  # fmt: skip


def _day(day: date, today: date) -> tuple[look.Part, ...]:
    return (day_words(day, today), look.STRONG), (f"  {ago(day, today)}", look.MUTED)


def promise(app: WarmthApp) -> None:
    """Ask what is promised, by whom and by when."""
    store, who, today = app.store, app.people, app.store.today
    if not who:
        return

    def shown(said: PromiseLine) -> look.Said:
        whose = ("You promise", "bold $text-accent") if said.mine else ("They promise", "bold $text-accent")
        due = ("by ", *_day(said.by, today)) if said.by else (("no day: by friday, by 3 dec", look.MUTED),)
        return look.lines(look.row(whose, "  ", (f"“{look.plain(said.text)}”", look.STRONG)), look.row(*due))

    def write(said: PromiseLine | None) -> None:
        if said is not None:
            several.do(
                app, who, Asked("The same promise with {}?", "promises", Act.PROMISE),
                lambda one: promises.promise(store, one, said.text, said.by, mine=said.mine),
                lambda ids: bulk.promise(store, ids, said.text, said.by, mine=said.mine),
            )  # fmt: skip

    app.push_screen(
        LineDialog(
            f"A promise with {whom(who)}", "notes it", partial(read_promise, today=today), shown,
            placeholder="send the topo by friday",
            empty=look.row(("What, and by when. ", look.MUTED), ("they:", look.STRONG),
                           (" before it makes it theirs.", look.MUTED)),
        ),
        write,
    )  # fmt: skip


def cadence(app: WarmthApp) -> None:
    """Ask how often you want to be in touch."""
    store, who = app.store, app.people
    if not who:
        return
    now = people.card(store, who[0].id).cadence if len(who) == 1 else None

    def write(said: CadenceLine | None) -> None:
        if said is not None:
            asks = f"In touch with {{}}: {_wanted(said.days)}?"
            several.do(
                app, who, Asked(asks, "sets it", Act.CADENCE if said.days else None),
                lambda one: tags.set_cadence(store, Owner(person=one), said.days),
                lambda ids: bulk.set_cadence(store, ids, said.days),
            )  # fmt: skip

    app.push_screen(
        LineDialog(
            f"How often in touch with {whom(who)}?", "sets it", read_cadence,
            lambda said: look.row((_wanted(said.days), look.STRONG)), placeholder="monthly, 6 weeks, quarterly, none",
            empty=_no_cadence(now, len(who) > 1),
            hint=look.row(("none", "bold"), "  never nag   ", ("nothing", "bold"), "  as their tags say"),
        ),
        write,
    )  # fmt: skip


def _no_cadence(now: int | None, many: bool) -> look.Said:
    """What holds now, and what an empty line would do."""
    if many:
        return look.row(("As their tags say.", look.MUTED))
    held = "nothing wanted" if now is None else _wanted(now)
    return look.row((f"Now {held}; an empty line leaves it to their tags.", look.MUTED))


def _wanted(days: int | None) -> str:
    return "as their tags say" if days is None else "never nag" if days == 0 else every_words(days)


def bump(app: WarmthApp) -> None:
    """Begin their rhythm anew today, at once."""
    store, who = app.store, app.people
    if who:
        asked = Asked("Begin the rhythm with {} anew today?", "bumps")
        several.do(app, who, asked, lambda one: people.bump(store, [one]), partial(people.bump, store))
