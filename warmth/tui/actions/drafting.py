"""Draft: what to write to somebody, the text itself, and the log once it went out."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from warmth.domain.drafting import PAIRED, REPLIES, Draft, DraftKind
from warmth.domain.errors import WarmthError
from warmth.domain.inbox import Waiting
from warmth.domain.interactions import Kind
from warmth.domain.introductions import Introduction
from warmth.domain.named import Named
from warmth.tui import look
from warmth.tui.actions.wanting import others
from warmth.tui.dialogs.choice import Choice, ChoiceDialog
from warmth.tui.dialogs.draft import DraftDialog, Sent
from warmth.tui.dialogs.pick import PickDialog
from warmth.tui.parts.letter import KINDS
from warmth.usecases import drafting
from warmth.usecases.drafting import Logged, Meant

if TYPE_CHECKING:
    from warmth.tui.app import WarmthApp


def draft(app: WarmthApp) -> None:
    """Ask what to write to the person under the cursor; on the board, the introduction is that under the cursor."""
    from warmth.tui.screens.introductions import IntroductionsScreen

    if (who := app.person) is not None:
        about = app.room.introduction if isinstance(app.room, IntroductionsScreen) else None
        _choose(app, who.name, lambda: Meant((who.id,)), partial(_of_two, app, who, about))


def reply(app: WarmthApp, asked: Waiting) -> None:
    """Ask what to answer to somebody who asked to connect."""
    _choose(app, asked.name, lambda: drafting.replying(app.store, asked.id), None)


def _choose(app: WarmthApp, name: str, find: Callable[[], Meant], of_two: Callable[[DraftKind], None] | None) -> None:
    """Offer the kinds at once, and dim what cannot be written when that is known; without `of_two`, replies alone."""

    def chosen(kind: DraftKind | None) -> None:
        if kind in PAIRED and of_two is not None:
            of_two(kind)
        elif kind is not None:
            _write(app, kind, find)

    kinds = [
        Choice(letter, kind.value, kind, means)
        for letter, (kind, means) in KINDS.items()
        if kind in REPLIES or of_two is not None
    ]
    dialog = ChoiceDialog(f"Draft to {look.plain(name, 40)}", kinds)

    async def dim() -> None:
        try:
            why_not = await asyncio.to_thread(lambda: drafting.why_not(app.store, find()))
        except WarmthError as error:
            if dialog.is_current:
                dialog.dismiss(None)
                app.say(error.message, wrong=True)
        else:
            dialog.dim({kind: look.plain(why) for kind, why in why_not.items()})

    app.push_screen(dialog, chosen)
    app.run_worker(dim(), group="drafting", exclusive=True)


def _of_two(app: WarmthApp, who: Named, about: Introduction | None, kind: DraftKind) -> None:
    """Write of the introduction, or ask whom they could meet."""
    if about is not None:
        _write(app, kind, lambda: drafting.meant(app.store, kind, [str(about.id)]))
        return

    def picked(other: Named | None) -> None:
        if other is not None:
            _write(app, kind, lambda: drafting.meant(app.store, kind, [str(who.id), str(other.id)]))

    app.push_screen(PickDialog(f"{look.plain(who.name, 40)} and whom?", partial(others, app, who)), picked)


def _write(app: WarmthApp, kind: DraftKind, find: Callable[[], Meant]) -> None:
    """Write it, show it, and log it once it went out."""
    store = app.store

    def log(sent: Sent | None) -> None:
        if sent is not None:
            how = Kind.EMAIL if sent.by_mail else Kind.MESSAGE
            app.write(partial(drafting.log, store, sent.draft, how), _news)

    def make() -> Draft:
        return drafting.draft(store, kind, find(), app.config.my_offers, app.config.my_organizations)

    reword = partial(drafting.reworded, store)
    app.push_screen(DraftDialog(kind.value.capitalize(), make, reword, drafting.mailto), log)


def _news(logged: Logged) -> str | None:
    """What moved with it; without any, the change is named by what history calls it."""
    return " ".join(logged.news) or None
