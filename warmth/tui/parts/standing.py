"""What the map says in words: who is under the cursor, what the signs mean, who is not on it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from textual.content import Content

from warmth.domain.cards import Card
from warmth.domain.labels import counted
from warmth.tui import look
from warmth.tui.keys import key_of
from warmth.tui.parts.chart import COOLING, HUNDREDS, ONE, TENS, Chart
from warmth.tui.parts.morning import warmth_words
from warmth.tui.parts.preview import preview
from warmth.tui.rows import Row, Rows
from warmth.usecases.mapping import Atlas


def who(card: Card | None, here: tuple[int, int], today: date, *, brief: bool) -> Rows:
    """Whom the cursor stands on, in two rows where it must be `brief`; `here` is which of how many in one place."""
    if card is None:
        return look.lines("")
    which, several = here
    place = look.row((f"{which} of {several:,} in this place", look.MUTED)) if several > 1 else None
    if not brief:
        return look.lines(*([place] if place else []), preview(card, today))

    def rows(width: int) -> list[Row]:
        name, role = (look.plain(card.name), look.TITLE), (look.plain(card.role), "")
        first = look.row(name, "  ", *((place, "  ") if place else ()), role)
        return [Row(_within(line, width)) for line in (first, _standing(card))]

    return Rows(rows)


def _standing(card: Card) -> Content:
    """Warmth, state and ratings in a row."""
    return look.row(
        warmth_words(card), "  ", (card.state.value, look.STATE_STYLES[card.state.value]),
        (f" · know-like-trust {look.marks(card.know, card.like, card.trust)}, {card.klt} of 15", look.MUTED),
    )  # fmt: skip


def _within(content: Content, width: int) -> Content:
    return content if content.cell_length <= width else content.truncate(max(width, 1), ellipsis=True)


def legend(chart: Chart) -> Rows:
    """What the signs mean, as far as they are drawn; then how many stand here, and why others do not."""
    most = max((cell.count for cell in chart.grid.cells), default=0)
    signs: list[look.Part] = [(ONE, ""), (" one   ", look.MUTED), (COOLING, ""), (" one who is cooling", look.MUTED)]
    for least, sign, means in ((2, "2–9", "so many"), (10, TENS, "10 and more"), (100, HUNDREDS, "100 and more")):
        if most >= least:
            signs += [(f"   {sign}", ""), (f" {means}", look.MUTED)]
    found = chart.atlas
    missing = _missing(found)
    said: list[look.Part] = [(f"{found.size:,} on the map", look.STRONG)]
    if missing:
        said.append((f"; not on it: {', '.join(missing)}", look.MUTED))
    return look.lines(look.row(*signs), look.row(*said))


def _missing(found: Atlas) -> list[str]:
    said = {"never rated": found.unrated, "rated in part": found.partly, "rated with nothing logged": found.silent}
    return [f"{number:,} {why}" for why, number in said.items() if number]


def nothing(found: Atlas, people: int, keymap: Mapping[str, str]) -> Rows:
    """Nobody is on the map: how to get somebody there."""
    rate, log = (key_of("rate", keymap), look.KEY), (key_of("log", keymap), look.KEY)
    if not people:
        today = (key_of("today", keymap), look.KEY)
        return look.lines(look.row(("Nobody is here yet.", look.STRONG)), look.row(today, " says how to begin."))
    rows: list[look.Said] = [
        look.row(("Nobody is on the map yet.", look.STRONG)),
        look.row("It shows whom you have judged, by how far you know, like and trust them, and how warm they are."),
        look.hang(2, rate, " rates whoever is under the cursor on any screen; ", log, " logs what happened."),
    ]
    if missing := _missing(found):
        rows.append(look.row((f"{counted(people, 'person', 'people')}: {', '.join(missing)}.", look.MUTED)))
    return look.lines(*rows)
