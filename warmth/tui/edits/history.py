"""Putting right what happened, and why you judged as you did."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from warmth.domain.interactions import Direction, Interaction
from warmth.domain.spans import ago, day_words
from warmth.store.store import Store
from warmth.tui import look
from warmth.tui.edits.edit import Act, Edit, Of, as_typed
from warmth.usecases import interactions, ratings
from warmth.usecases.interactions import LogLine
from warmth.usecases.pages import Page

BY_HAND = "log"
"""The source of what the user logged."""


def _why(store: Store, page: Page, of: Of) -> Edit:
    kept = next(one for one in page.ratings if one.id == of)
    return Edit(kept.why, as_typed, lambda text: ratings.explain(store, page.card.id, kept.id, text), "why you said so")


def _take_back(store: Store, page: Page, of: Of) -> Act:
    kept = next(one for one in page.ratings if one.id == of)
    if kept.on != store.today:
        return "Only a rating of today can be taken back; an older one is history: rate anew instead."
    return partial(ratings.take_back, store, page.card.id, kept.id)


def _kept(page: Page, of: Of) -> Interaction:
    return next(one.interaction for one in page.timeline if one.interaction.id == of)


def _happened(store: Store, page: Page, of: Of) -> Edit:
    kept = _kept(page, of)
    several_lines = "\n" in kept.note
    way = "" if kept.direction is Direction.BOTH else f"{kept.direction.value} "
    note = f" -- {kept.note}" if kept.note and not several_lines else ""
    day = kept.on

    def understand(text: str) -> LogLine:
        line = interactions.read_what(text, store.today)
        return replace(line, note=kept.note) if several_lines and not line.note else line

    def read(text: str) -> look.Said:
        line = understand(text)
        when = (f" ({ago(line.on, store.today)})", look.MUTED)
        day = day_words(line.on, store.today)
        return look.row((line.what.value, look.KEY), f" · {day}", when, f" · {line.direction.value}")

    start = f"{way}{kept.kind.value} {day.day} {day_words(day, day).split()[2]} {day.year}{note}"
    return Edit(start, read, lambda text: interactions.edit(store, kept.id, understand(text)),
                "[in|out] coffee call email … · a day · -- a note")  # fmt: skip


def _remove(store: Store, page: Page, of: Of) -> Act:
    kept = _kept(page, of)
    if kept.source != BY_HAND:
        return "This came with an import, and would come again with the next; only what was logged can be removed."
    return partial(interactions.remove, store, kept.id)


EDITS: dict[str, Callable[[Store, Page, Of], Edit]] = {"rating": _why, "interaction": _happened}
REMOVALS: dict[str, Callable[[Store, Page, Of], Act]] = {"rating": _take_back, "interaction": _remove}
