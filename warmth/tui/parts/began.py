"""How it began, said in a few lines: for the page, and for the dialog that labels."""

from __future__ import annotations

from warmth.domain.cards import Card, OriginShown
from warmth.domain.origins import AskedBy
from warmth.tui import look
from warmth.tui.parts.fields import FAINT, Field, blank, fuzzy_words, named
from warmth.tui.rows import Rows


def began(card: Card) -> Rows | None:
    """What is known of the origin; None when nothing is."""
    if card.origin is None:
        return None
    return look.lines(*(field.said for field in _known(card.origin)))


def origin(card: Card, key: str, *, unfolded: bool) -> list[Field]:
    """How it began, each part to be put right; or that nobody said so yet, and the `key` that does."""
    fields = _known(card.origin) if card.origin else []
    if not card.labelled:
        said = look.row(("No label yet. ", "$text-warning"), (key, look.KEY), " says how you know them.")
        fields.append(Field(said, ("kind", 1)))
    there = {field.name for field in fields}
    missing = [(name, about) for name, about in _PARTS.items() if name not in there]
    if unfolded:
        return [*fields, *(blank(name, (about, 0)) for name, about in missing)]
    if card.origin is None or not missing:
        return fields
    return [*fields, Field(look.row((f"+ {', '.join(name for name, _ in missing)}", FAINT)), ("more", "origin"))]


_PARTS = {"when": "on", "where": "place", "through": "through", "note": "origin-note"}
"""What can be put right about an origin besides its kind, by the name it is shown with."""


def _known(shown: OriginShown) -> list[Field]:
    kind = shown.kind.value if shown.kind else "connected"
    fields = [named("kind", (kind, look.STRONG), about=("kind", 0), shown="how")]
    if shown.on:
        fields.append(named("when", fuzzy_words(shown.on), about=("on", 0)))
    if shown.place:
        fields.append(named("where", look.plain(shown.place), about=("place", 0)))
    if shown.through:
        fields.append(named("through", look.plain(shown.through.name), about=("through", 0), opens=shown.through))
    if shown.asked_by:
        asked = "you asked to connect" if shown.asked_by is AskedBy.ME else "they asked to connect"
        fields.append(named("asked", (asked, look.MUTED)))
    if shown.words:
        fields.append(named("words", (f"“{look.plain(shown.words)}”", "italic")))
    if shown.note:
        fields.append(named("note", look.plain(shown.note), about=("origin-note", 0)))
    return fields
