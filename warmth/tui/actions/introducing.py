"""Finding somebody for X: for whom, for what, and starting an introduction."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from warmth.domain.introduce_reasons import Refusal, Tried
from warmth.domain.introductions import OVER
from warmth.domain.named import Named
from warmth.domain.starting import Against
from warmth.domain.text import clean
from warmth.phrasing import because
from warmth.phrasing.introductions import next_sentence
from warmth.phrasing.starting import clauses
from warmth.tui import look
from warmth.tui.dialogs.confirm import ConfirmDialog
from warmth.tui.dialogs.line import LineDialog
from warmth.tui.dialogs.pick import PickDialog
from warmth.tui.dialogs.start import Begun, StartDialog
from warmth.tui.parts.introducing import Looked
from warmth.usecases import introductions, people
from warmth.usecases.introducing import Candidate
from warmth.usecases.introductions import Started

if TYPE_CHECKING:
    from warmth.tui.app import WarmthApp

MOST_FOUND = 50


def choose(app: WarmthApp, chosen: Callable[[Named], None]) -> None:
    """Ask for whom somebody is looked for."""

    def picked(who: Named | None) -> None:
        if who is not None:
            chosen(who)

    app.push_screen(PickDialog("For whom?", lambda text: people.found(app.store, text, MOST_FOUND)), picked)


def for_what(app: WarmthApp, x: Named, extra: str, said: Callable[[str], None]) -> None:
    """Ask what X needs besides; an emptied line takes it away."""

    def done(text: str | None) -> None:
        if text is not None and text != extra:
            said(text)

    app.push_screen(
        LineDialog(
            f"What does {look.plain(x.name, 40)} need?", "looks", clean,
            lambda text: look.row("counts as an ask of theirs, this once: ", (look.plain(text), look.STRONG)),
            start=extra, placeholder="a lawyer in Lund",
            empty=look.row(("Nothing besides what they ask for already.", look.MUTED)),
        ),
        done,
    )  # fmt: skip


def why_not_start(candidate: Candidate | None, today: date) -> str | None:
    """Why an introduction to this candidate cannot be started, whatever one says; None when it can."""
    if candidate is None:
        return "Put the cursor on somebody they could meet."
    refusals = candidate.match.refusals
    under_way = next((one for one in refusals if isinstance(one, Tried) and one.stage not in OVER), None)
    if under_way is not None:
        return because(under_way, today)
    forbidding = Against(refusals, ()).forbidding
    return _forbidden(forbidding, today) if forbidding else None


def _forbidden(forbidding: Sequence[Refusal], today: date) -> str:
    return f"They cannot be introduced: {clauses(forbidding, today)}."


def start(app: WarmthApp, looked: Looked, candidate: Candidate) -> None:
    """Say what stands against it, ask whether to start it all the same where that may be, then for the reason."""
    x, y = looked.found.x, candidate.card

    async def ask() -> None:
        against = await asyncio.to_thread(introductions.stands_against, app.store, x.id, y.id)
        if against.forbidding:
            app.say(_forbidden(against.forbidding, looked.day), wrong=True)
        elif against.refusals:
            _ask_all_the_same(app, looked, candidate, against)
        else:
            _ask_why(app, looked, candidate, against)

    app.run_worker(ask(), group="start", exclusive=True)


def _ask_all_the_same(app: WarmthApp, looked: Looked, candidate: Candidate, against: Against) -> None:
    rows = [look.hang(2, ("✗ ", "$text-error"), look.plain(because(one, looked.day))) for one in against.refusals]
    said = look.lines(
        look.row(("You cannot vouch for this introduction:", look.STRONG)), "", *rows, "",
        look.row(("It stays your word that both of them trust. Start it all the same?", look.MUTED)),
    )  # fmt: skip

    def answered(yes: bool | None) -> None:
        if yes:
            _ask_why(app, looked, candidate, against, anyway=True)

    both = f"{look.plain(looked.found.x.name, 26)} and {look.plain(candidate.card.name, 26)}"
    app.push_screen(ConfirmDialog(both, "starts it all the same", said), answered)


def _ask_why(app: WarmthApp, looked: Looked, candidate: Candidate, against: Against, *, anyway: bool = False) -> None:
    store = app.store

    def write(begun: Begun | None) -> None:
        if begun is not None:
            first, second = (one.id for one in begun.order)
            app.write(partial(introductions.start, store, first, second, begun.reason, anyway=anyway), _started)

    def _started(started: Started) -> str:
        one = started.introduction
        due = next_sentence(one, store.today)
        return f"{one.a.name} and {one.b.name}: an idea. {due}"

    app.push_screen(StartDialog(looked, candidate, against), write)
