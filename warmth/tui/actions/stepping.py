"""Moving an introduction on: the step that is done, why the two should meet, and what its outcome proposes."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from warmth.domain.dues import Deed, due
from warmth.domain.introductions import OUTCOMES, Introduction, Move, Stage, moves
from warmth.domain.proposals import Proposal
from warmth.domain.text import clean
from warmth.phrasing import introductions as phrasing
from warmth.tui import look
from warmth.tui.dialogs.choice import Choice, ChoiceDialog
from warmth.tui.dialogs.line import LineDialog
from warmth.tui.dialogs.rate import Marks, RateDialog
from warmth.usecases import introductions, people, ratings

if TYPE_CHECKING:
    from warmth.tui.app import WarmthApp

CHOICES = {
    Move.YES: ("y", "said yes", ""),
    Move.NO: ("n", "said no", "it is declined, and neither is asked again"),
    Move.WORKED: ("w", "it worked", "both are glad they met"),
    Move.FIZZLED: ("f", "it fizzled", "they met, or not, and nothing came of it"),
    Move.HARMED: ("h", "it did harm", "one of them wishes they had not met"),
}
"""The moves one chooses among: letter, name, meaning."""


def hoped_for(one: Introduction) -> Sequence[Move]:
    """The move to hope for; every outcome where they have met."""
    fitting = moves(one.stage)
    return fitting if one.stage is Stage.INTRODUCED else fitting[:1]


def due_now(one: Introduction) -> Sequence[Move]:
    """The moves by which what is due now is done; both answers where one is awaited."""
    next_due = due(one)
    if next_due is None:
        return ()
    return moves(one.stage) if next_due.deed in (Deed.HEAR, Deed.LEARN) else moves(one.stage)[:1]


def why_not(act: str, one: Introduction) -> str | None:
    """Why a key of the board can do nothing to this introduction, in one sentence; None when it can."""
    both = f"{one.a.name} and {one.b.name}"
    if act == "step" and not moves(one.stage):
        return f"The introduction of {both} is over."
    if act == "due" and due(one) is None:
        return f"Nothing is due any more between {both}."
    if act == "decline" and Move.NO not in moves(one.stage):
        over = one.stage is Stage.DECLINED
        return (
            f"The introduction of {both} is over." if over else f"{both} have met already; no answer takes that back."
        )
    if act == "outcome" and one.outcome is None:
        return "There is no outcome yet."
    return None


def go_on(app: WarmthApp, one: Introduction, wanted: Sequence[Move]) -> None:
    """Make the move; ask which where there are several."""
    if len(wanted) == 1:
        _move(app, one, wanted[0])
        return

    def chosen(move: Move | None) -> None:
        if move is not None:
            _move(app, one, move)

    next_due = due(one)
    asks = (
        "How did it go?"
        if one.stage is Stage.INTRODUCED
        else f"What did {_short(next_due.who.name)} say?"
        if next_due
        else ""
    )
    both = f"{look.plain(one.a.name)} & {look.plain(one.b.name)}"
    choices = [Choice(*CHOICES[move][:2], move, CHOICES[move][2]) for move in wanted]
    app.push_screen(ChoiceDialog(asks, choices, look.row((both, look.STRONG))), chosen)


def _short(name: str) -> str:
    return look.plain(name, 30)


def _move(app: WarmthApp, one: Introduction, move: Move) -> None:
    store = app.store

    def said(after: Introduction) -> str:
        if after.stage in OUTCOMES:
            weigh(app, after)
        following = phrasing.next_sentence(after, store.today)
        return f"{phrasing.label(one, move)}. {following}" if following else phrasing.label(one, move)

    app.write(partial(introductions.move, store, one.id, move), said)


def weigh(app: WarmthApp, one: Introduction, *, always: bool = False) -> None:
    """Show the ratings that the outcome gives reason to change; say so when there are none, if `always`."""

    async def read() -> None:
        found = await asyncio.to_thread(introductions.proposals, app.store, one.id)
        if found:
            _propose(app, one, found)
        elif always:
            app.say("Its outcome gives no reason to change a rating.")

    app.run_worker(read(), group="weigh", exclusive=True)


def _propose(app: WarmthApp, one: Introduction, found: Sequence[Proposal]) -> None:
    """Ask whom to rate anew; only the user rates."""

    def chosen(proposal: Proposal | None) -> None:
        if proposal is not None:
            _rate(app, one, proposal)

    choices = [
        Choice(letter, _short(each.person.name), each, look.plain(phrasing.proposal_sentence(each)))
        for letter, each in zip("ab", found, strict=False)
    ]
    said = look.row(("What the outcome says. Nothing is rated unless you do.", look.MUTED))
    app.push_screen(ChoiceDialog("Rate them anew?", choices, said), chosen)


def _rate(app: WarmthApp, one: Introduction, proposal: Proposal) -> None:
    store, who = app.store, proposal.person

    def write(marks: Marks | None) -> None:
        if marks is not None:
            app.write(partial(ratings.rate, store, who.id, know=marks.know, like=marks.like, trust=marks.trust,
                              why=marks.why), said)  # fmt: skip

    def said(_: object) -> str:
        weigh(app, one)
        return f"Rate {who.name}"

    evidence = look.hang(2, ("◦ ", "$text-warning"), look.plain(phrasing.proposal_sentence(proposal)))
    app.push_screen(RateDialog(who.name, people.card(store, who.id), store.today, evidence), write)


def say_why(app: WarmthApp, one: Introduction) -> None:
    """Ask why the two should meet, what was said before in the line; an emptied line takes it away."""

    def write(reason: str | None) -> None:
        if reason is not None and reason != one.reason:
            app.write(lambda: introductions.rename_reason(app.store, one.id, reason))

    app.push_screen(
        LineDialog(
            f"Why should {look.plain(one.a.name, 25)} and {look.plain(one.b.name, 25)} meet?", "keeps it", clean,
            lambda text: look.row((f"“{look.plain(text)}”", "italic")), start=one.reason,
            empty=look.row(("No reason is kept.", look.MUTED)),
        ),
        write,
    )  # fmt: skip
