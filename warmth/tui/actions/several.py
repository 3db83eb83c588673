"""Doing something to those the keys act on: to one at once; to several after asking, in one step."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from warmth.domain.bulk import Act, Done, Parted
from warmth.domain.errors import WarmthError
from warmth.domain.named import Named
from warmth.phrasing import bulk as phrasing
from warmth.tui.dialogs.confirm import ConfirmDialog
from warmth.tui.parts.crowd import crowd, whom
from warmth.usecases import bulk

if TYPE_CHECKING:
    from warmth.tui.app import WarmthApp


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked before several are written: a sentence with {} for whom, and what yes does, in a word.

    Those whom a boundary leaves out of `act` are named; without an act nobody is.
    """

    asks: str
    does: str
    act: Act | None = None


def do(
    app: WarmthApp,
    who: Sequence[Named],
    asked: Asked,
    one: Callable[[int], object],
    several: Callable[[Sequence[int]], object],
) -> None:
    """Write `one` of a single person at once, or `several` of more after asking."""
    if len(who) == 1:
        app.write(lambda: one(who[0].id))
    else:
        app.run_worker(_ask(app, who, asked, several), group="asking", exclusive=True)


async def _ask(app: WarmthApp, who: Sequence[Named], asked: Asked, several: Callable[[Sequence[int]], object]) -> None:
    ids = [one.id for one in who]
    try:
        parted = await asyncio.to_thread(bulk.parted, app.store, ids, asked.act) if asked.act else Parted(tuple(who))
    except WarmthError as error:
        app.say(error.message, wrong=True)
        return

    def write(yes: bool | None) -> None:
        if yes:
            app.write(lambda: several(ids), _said)

    if parted.taken:
        app.push_screen(ConfirmDialog(asked.asks.format(whom(parted.taken)), asked.does, crowd(parted)), write)
    else:
        app.say(phrasing.nobody_left(parted.left_out), wrong=True)


def _said(outcome: object) -> str | None:
    return phrasing.done(outcome) if isinstance(outcome, Done) else None
