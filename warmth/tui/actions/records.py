"""Add, merge, split and forget: records that come, become one, come apart, or go for good."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from warmth.domain.cards import Card
from warmth.domain.errors import WarmthError
from warmth.domain.forgetting import Forgotten
from warmth.domain.named import Named
from warmth.domain.spans import ago, day_words
from warmth.domain.text import fold
from warmth.phrasing import forgetting as phrasing
from warmth.store.store import Store
from warmth.tui import look
from warmth.tui.actions.wanting import others
from warmth.tui.adding import Newcomer, read_newcomer
from warmth.tui.dialogs.confirm import ConfirmDialog
from warmth.tui.dialogs.forget import ForgetDialog
from warmth.tui.dialogs.line import LineDialog
from warmth.tui.dialogs.merge import MergeDialog
from warmth.tui.dialogs.pick import PickDialog
from warmth.tui.parts.newcomer import newcomer
from warmth.tui.parts.pair import pair
from warmth.usecases import forgetting, merging, origins, people, previews
from warmth.usecases.previews import Merged

if TYPE_CHECKING:
    from warmth.tui.app import WarmthApp

MOST_NAMESAKES = 3


def add(app: WarmthApp) -> None:
    """Ask for somebody new in one line."""
    store = app.store

    def write(said: tuple[Newcomer, list[Card]] | None) -> None:
        if said is not None:
            new = said[0]
            began = origins.origin_of(store, new.label) if new.label else None
            app.write(lambda: people.add(store, new.details, began))

    app.push_screen(
        LineDialog(
            "Add somebody", "adds them", partial(_read_newcomer, store), lambda said: newcomer(*said),
            placeholder="Ana Ruiz, engineer at Tidewater, ana@tidewater.example -- met at the fair",
            empty=look.row(("A name, and after commas what is known of them.", look.MUTED)), hint=_add_hint(),
        ),
        write,
    )  # fmt: skip


def _read_newcomer(store: Store, text: str) -> tuple[Newcomer, list[Card]]:
    """What was understood, and those of that name; handles that are somebody's are refused before anything is lost."""

    def through(typed: str) -> tuple[int, str]:
        found = people.named(store, people.resolve(store, typed))
        return found.id, found.name

    new = read_newcomer(text, through, store.today)
    people.refuse_taken(store, new.details)
    name = fold(new.details.name or "")
    near = people.found(store, new.details.name or "", MOST_NAMESAKES) if name else []
    return new, [card for card in near if fold(card.name) == name]


def _add_hint() -> look.Said:
    return look.row(
        (", ", "bold"), "engineer at Tidewater   ", (", ", "bold"), "address or phone   ", ("#", "bold"), "tag   ",
        ("-- ", "bold"), "how it began: met 2019 at the fair",
    )  # fmt: skip


def merge(app: WarmthApp) -> None:
    """Merge the two that are marked, or ask who is the same person; show both, and ask once."""
    who, marked = app.person, app.people
    if len(marked) == 2:
        _same(app, *marked)
    elif len(marked) > 2:
        app.say("Merging takes two; mark two, or none and choose the other.", wrong=True)
    elif who is not None:
        title = f"Who is the same person as {look.plain(who.name, 40)}?"
        chosen = lambda other: _same(app, who, other) if other else None  # noqa: E731
        app.push_screen(PickDialog(title, partial(others, app, who)), chosen)


def _same(app: WarmthApp, keep: Named, other: Named) -> None:
    def write(pair: tuple[int, int] | None) -> None:
        if pair is not None:
            app.write(lambda: merging.merge(app.store, *pair))

    try:
        cards = [people.card(app.store, one.id) for one in (keep, other)]
    except WarmthError as error:
        app.say(error.message, wrong=True)
        return
    app.push_screen(MergeDialog(*cards), write)


def split(app: WarmthApp) -> None:
    """Show what comes apart, and ask once."""
    who = app.person
    if who is None:
        return

    def write(yes: bool | None) -> None:
        if yes:
            app.write(lambda: merging.split(app.store, who.id))

    found = previews.newest_merge(app.store, who.id)
    if found is None:
        app.write(lambda: merging.split(app.store, who.id))
        return
    title = f"Take {look.plain(found.other.name, 40)} out again?"
    app.push_screen(ConfirmDialog(title, "splits them", _apart(found, app)), write)


def _apart(found: Merged, app: WarmthApp) -> look.Said:
    keep, other = look.plain(found.kept.name), look.plain(found.other.name)
    today = app.store.today
    return look.lines(
        pair("stays", found.kept, "comes back", found.other), "",
        look.row("Merged ", (day_words(found.on, today), look.STRONG), (f" ({ago(found.on, today)})", look.MUTED), "."),
        look.row("What came from ", (other, look.STRONG), " goes back to them; what was added since stays with ",
                 (keep, look.STRONG), "."),
    )  # fmt: skip


def forget(app: WarmthApp) -> None:
    """Ask for the name, say which backups hold them, and erase every trace."""
    store, who = app.store, app.person
    if who is None:
        return

    def write(backups: bool | None) -> None:
        if backups is not None:
            app.write(partial(forgetting.forget, store, who.id, backups=backups), partial(_forgotten, who))

    holding = partial(previews.backups_holding, store, who.id)
    app.push_screen(ForgetDialog(who.name, phrasing.to_type(who), partial(forgetting.is_name, who), holding), write)


def _forgotten(who: Named, found: Forgotten) -> str:
    """The same that the command line says, in one piece."""
    return " ".join((phrasing.done(who), *phrasing.remains(found)))
