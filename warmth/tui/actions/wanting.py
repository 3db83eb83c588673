"""Ask, offer and knows: what somebody needs, what they could give, and whom they know."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from warmth.domain.acquaintances import APART, KNOWS
from warmth.domain.cards import Card
from warmth.domain.named import Named
from warmth.domain.wants import Basis
from warmth.tui import look
from warmth.tui.dialogs.choice import Choice, ChoiceDialog
from warmth.tui.dialogs.line import LineDialog
from warmth.tui.dialogs.pick import PickDialog
from warmth.tui.lines import OfferLine, read_offer, read_want
from warmth.usecases import acquaintances, people, wants

if TYPE_CHECKING:
    from warmth.tui.app import WarmthApp

MOST_FOUND = 60
"""People who are read for a pick; those who come after are found by typing on."""
BASES = {Basis.SEEN: "seen: you know it first-hand", Basis.SAID: "said: a claim; seen: before it makes it first-hand"}


def ask(app: WarmthApp) -> None:
    """Ask what they need."""
    store, who = app.store, app.person
    if who is None:
        return

    def write(said: str | None) -> None:
        if said is not None:
            app.write(lambda: wants.ask(store, who.id, said))

    app.push_screen(
        LineDialog(
            f"What does {look.plain(who.name, 40)} need?", "notes it", read_want,
            lambda said: look.row(("asks for  ", look.MUTED), (f"“{look.plain(said)}”", look.STRONG)),
            placeholder="a data engineer for a team of four",
            empty=look.row(("What would help them, in a few words.", look.MUTED)),
        ),
        write,
    )  # fmt: skip


def offer(app: WarmthApp) -> None:
    """Ask what they could give, and whether you have seen it."""
    store, who = app.store, app.person
    if who is None:
        return

    def shown(said: OfferLine) -> look.Said:
        text = look.row(("offers  ", look.MUTED), (f"“{look.plain(said.text)}”", look.STRONG))
        return look.lines(text, look.row((BASES[said.basis], look.MUTED)))

    def write(said: OfferLine | None) -> None:
        if said is not None:
            app.write(lambda: wants.offer(store, who.id, said.text, said.basis))

    app.push_screen(
        LineDialog(
            f"What could {look.plain(who.name, 40)} give?", "notes it", read_offer, shown,
            placeholder="seen: tunes Postgres",
            empty=look.row(("In a few words; ", look.MUTED), ("seen:", look.STRONG),
                           (" before it says that you know it first-hand.", look.MUTED)),
        ),
        write,
    )  # fmt: skip


def knows(app: WarmthApp) -> None:
    """Ask for the other, then how the two stand, then for a note."""
    who = app.person
    if who is None:
        return

    def chosen(other: Named | None) -> None:
        if other is not None:
            _between(app, who, other)

    app.push_screen(PickDialog(f"Whom does {look.plain(who.name, 40)} know?", partial(others, app, who)), chosen)


def others(app: WarmthApp, who: Named, text: str) -> list[Card]:
    """Those whom a text may mean, but for one."""
    return [card for card in people.found(app.store, text, MOST_FOUND) if card.id != who.id]


def _between(app: WarmthApp, who: Named, other: Named) -> None:
    both = f"{look.plain(who.name, 28)} and {look.plain(other.name, 28)}"
    noted = acquaintances.between(app.store, who.id, other.id)

    def chosen(kind: str | None) -> None:
        if kind is None:
            return
        if kind in noted:
            app.write(lambda: acquaintances.unlearn(app.store, who.id, other.id, kind))
        else:
            _note(app, who, other, both, kind)

    choices = [
        Choice("k", "know each other", KNOWS, _means(KNOWS, noted, "no introduction is needed"), on=KNOWS in noted),
        Choice("a", "keep apart", APART, _means(APART, noted, "they must not be put together"), on=APART in noted),
    ]
    app.push_screen(ChoiceDialog(both, choices), chosen)


def _means(kind: str, noted: frozenset[str], means: str) -> str:
    return "noted; the letter takes it back" if kind in noted else means


def _note(app: WarmthApp, who: Named, other: Named, both: str, kind: str) -> None:
    verb, stand = (acquaintances.knows, "know each other") if kind == KNOWS else (acquaintances.apart, "are kept apart")

    def write(note: str | None) -> None:
        if note is not None:
            app.write(lambda: verb(app.store, who.id, other.id, note))

    app.push_screen(
        LineDialog(
            f"{both} {stand}", "notes it", str.strip, lambda note: look.row((f"“{look.plain(note)}”", "italic")),
            placeholder="since when, from where; or nothing",
            empty=look.row(("A note, or nothing.", look.MUTED)),
        ),
        write,
    )  # fmt: skip
