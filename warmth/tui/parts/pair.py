"""Two people beside each other, field by field: what is the same is muted, what only one has stands out."""

from __future__ import annotations

from collections.abc import Iterator

from textual.content import Content

from warmth.domain.cards import Card
from warmth.tui import look
from warmth.tui.parts.fields import fuzzy_words
from warmth.tui.rows import Row, Rows

_LABEL, _GAP = 9, 2


def pair(left_is: str, left: Card, right_is: str, right: Card) -> Rows:
    """Both cards in two columns, each under what it is; fields that neither has are left out."""

    def rows(width: int) -> list[Row]:
        room = max((width - _LABEL - _GAP) // 2, 8)
        made = list(_line("", (left_is, look.MUTED), (right_is, look.MUTED), room))
        for label, one, other in _fields(left, right):
            if one or other:
                style = look.MUTED if one == other else ""
                name = look.STRONG if label == "name" else style
                made += _line(label, (one or look.NOTHING, name), (other or look.NOTHING, name), room)
        return made

    return Rows(rows)


def _line(label: str, left: tuple[str, str], right: tuple[str, str], room: int) -> Iterator[Row]:
    """A field: as many rows as the longer side takes."""
    sides = [Content.styled(text, style).wrap(room) for text, style in (left, right)]
    for place in range(max(map(len, sides))):
        head = Content.styled(f"{label if place == 0 else '':<{_LABEL}}", look.MUTED)
        one, other = (side[place] if place < len(side) else Content("") for side in sides)
        yield Row(head + one.pad_right(room - one.cell_length + _GAP) + other)


def _fields(left: Card, right: Card) -> Iterator[tuple[str, str, str]]:
    for (label, one), (_, other) in zip(_said(left), _said(right), strict=True):
        yield label, look.plain(one), look.plain(other)


def _said(card: Card) -> Iterator[tuple[str, str]]:
    origin = card.origin
    on = fuzzy_words(origin.on) if origin and origin.on else ""
    began = " · ".join(filter(None, (origin.kind or "", on, origin.note or origin.words))) if origin else ""
    yield "name", card.name
    yield "role", card.role
    yield "began", began
    yield "rated", "" if card.know is None and card.like is None and card.trust is None else look.marks(
        card.know, card.like, card.trust)  # fmt: skip
    yield "silence", "" if card.silence is None else look.silence(card.silence)
    yield "emails", ", ".join(card.emails)
    yield "phones", ", ".join(card.phones)
    yield "urls", ", ".join(url.removeprefix("https://").removeprefix("www.") for url in card.urls)
    yield "tags", ", ".join(card.tags)
    yield "bounds", ", ".join(boundary.value.replace("-", " ") for boundary in card.boundaries)
    yield "notes", card.notes
    yield "away", f"since {fuzzy_words(card.archived_on.isoformat())}" if card.archived_on else ""
