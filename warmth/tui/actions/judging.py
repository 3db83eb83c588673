"""Log, rate and label."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from warmth.domain.dates import parse_fuzzy
from warmth.domain.errors import WarmthError
from warmth.domain.named import Named
from warmth.store.store import Store
from warmth.tui.dialogs.label import LabelDialog, Said
from warmth.tui.dialogs.log import LogDialog
from warmth.tui.dialogs.rate import Marks, RateDialog
from warmth.tui.parts.began import began
from warmth.tui.reading import Understood, completion, prefill, understand
from warmth.usecases import interactions, network, origins, people, ratings
from warmth.usecases.origins import Label

if TYPE_CHECKING:
    from warmth.tui.app import WarmthApp


def log(app: WarmthApp) -> None:
    """Ask what happened with whom, and log it; those marked stand in the line already."""
    store, who = app.store, app.people

    def write(said: Understood | None) -> None:
        if said is not None:
            app.write(partial(interactions.log_line, store, [one.id for one in said.who], said.line))

    complete = partial(completion, names_beginning=partial(network.names_beginning, store))
    read = partial(understand, store, known=who)
    app.push_screen(LogDialog(read, partial(read, near=True), complete, prefill(who), store.today), write)


def rate(app: WarmthApp) -> None:
    """Ask for know, like and trust, showing what was said before."""
    store, who = app.store, app.person
    if who is None:
        return

    def write(marks: Marks | None) -> None:
        if marks is not None:
            app.write(
                lambda: ratings.rate(store, who.id, know=marks.know, like=marks.like, trust=marks.trust, why=marks.why)
            )

    app.push_screen(RateDialog(who.name, people.card(store, who.id), store.today), write)


def label(app: WarmthApp) -> None:
    """Ask how it began, showing what is known."""
    store, who = app.store, app.person
    if who is None:
        return

    def write(said: Label | None) -> None:
        if said is not None:
            app.write(lambda: origins.label(store, who.id, said))

    card = people.card(store, who.id)
    app.push_screen(LabelDialog(card.name, began(card), partial(read_label, store, who=who)), write)


def read_label(store: Store, said: Said, who: Named | None = None) -> Label:
    """What was typed as a label: days read, names found. Raises WarmthError for what cannot be."""
    if said.on.strip():
        parse_fuzzy(said.on, store.today)
    through = people.resolve(store, said.through) if said.through.strip() else None
    if who is not None and through == who.id:
        raise WarmthError(f"{who.name} cannot be introduced through themself.")
    return Label(said.kind, said.on or None, said.place or None, through, said.note or None)
