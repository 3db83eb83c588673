"""Somebody about to be added, as understood from the line, and those here already who go by that name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from warmth.domain.cards import Card
from warmth.tui import look
from warmth.tui.adding import Newcomer


def newcomer(said: Newcomer, namesakes: Sequence[Card]) -> look.Said:
    """The name and all that is said, a line for how it began, a line for each namesake."""
    details = said.details
    role = " · ".join(filter(None, (details.title, details.company)))
    more = [*details.emails, *details.phones, *details.urls, *(f"#{tag}" for tag in details.tags)]
    rows: list[look.Said] = [
        look.row((look.plain(details.name or ""), look.STRONG), f"  {look.plain(role)}" if role else ""),
        *([look.row(("  ".join(map(look.plain, more)), look.MUTED))] if more else []),
        _began(said),
    ]
    for one in namesakes:
        who = look.plain(" · ".join(filter(None, (one.name, one.role))))
        rows.append(look.row(("of that name already: ", "$text-warning"), who, (f" (id {one.id})", look.MUTED)))
    return look.lines(*rows)


def _began(said: Newcomer) -> look.Said:
    label = said.label
    if label is None:
        return look.row(("No origin yet: they will wait in the inbox. ", look.MUTED), "-- met, worked, studied …")
    return look.row((label.kind.value, "bold $text-accent"), *_more(said))


def _more(said: Newcomer) -> Iterator[look.Part]:
    assert said.label is not None
    if said.through:
        yield f" through {look.plain(said.through)}"
    if said.label.on:
        yield f" · {look.plain(said.label.on)}"
    if said.label.note:
        yield " · ", look.MUTED
        yield f"“{look.plain(said.label.note)}”", "italic"
