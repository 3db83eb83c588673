"""How it began, said in a few lines."""

from __future__ import annotations

from warmth.domain.cards import Card
from warmth.domain.origins import AskedBy
from warmth.tui import look
from warmth.tui.rows import Rows


def began(card: Card) -> Rows | None:
    """What is known of the origin; None when nothing is."""
    origin = card.origin
    if origin is None:
        return None
    kind = origin.kind.value if origin.kind else "connected"
    first: list[look.Part] = [(kind, look.STRONG)]
    if origin.on:
        first.append(f" · {origin.on}")
    if origin.place:
        first.append(f" · {look.plain(origin.place)}")
    rows: list[look.Said] = [look.row(*first)]
    if origin.through:
        rows.append(look.row(("through ", look.MUTED), look.plain(origin.through.name)))
    if origin.asked_by:
        rows.append(look.row(("You asked to connect." if origin.asked_by is AskedBy.ME else "They asked to connect.",
                              look.MUTED)))  # fmt: skip
    if origin.words:
        rows.append(look.row((f"“{look.plain(origin.words)}”", "italic")))
    if origin.note:
        rows.append(look.row(look.plain(origin.note)))
    return look.lines(*rows)
