"""The timeline: what happened, newest first."""

from __future__ import annotations

from datetime import date

from warmth.domain.interactions import Direction
from warmth.domain.labels import counted
from warmth.domain.spans import day_words
from warmth.domain.timeline import Happening
from warmth.tui import look
from warmth.tui.rows import Row
from warmth.usecases.pages import Page

ARROWS = {Direction.BOTH: "↔", Direction.IN: "←", Direction.OUT: "→"}
INDENT = 23
"""Where notes begin, in cells."""


def timeline(page: Page, today: date, upto: int, more_key: str) -> look.Said:
    """The newest `upto`, then how many there are before them and the key that shows more."""
    if not page.timeline:
        return look.row(("Nothing logged yet. ", look.MUTED), ("l", "bold $text-accent"), " logs what happened.")
    rows: list[look.Said] = []
    year = today.year
    for happening in page.timeline[:upto]:
        if happening.interaction.on.year != year:
            year = happening.interaction.on.year
            rows.append(look.row((f"{year}", "bold $foreground 62%")))
        rows += _happening(happening, page.card.id, today)
    earlier = len(page.timeline) - upto
    if earlier > 0:
        before = f"… and {counted(earlier, 'earlier one')}; "
        rows.append(look.row((before, look.MUTED), (more_key, "bold $text-accent"),
                             (" shows more", look.MUTED)))  # fmt: skip
    return look.lines(*rows)


def _happening(happening: Happening, person: int, today: date) -> list[Row]:
    one = happening.interaction
    day = day_words(one.on, one.on)
    tense = " (to come)" if one.on > today else ""
    first: list[look.Part] = [
        (f"{day:<11}", look.MUTED), (f"{ARROWS[one.direction]} ", "$text-accent"),
        (f"{one.kind.value:<8}", look.STRONG), (tense, "$text-warning"),
    ]  # fmt: skip
    others = [look.plain(each.name) for each in happening.people if each.id != person]
    if others:
        first.append((f"  with {', '.join(others[:4])}{' …' if len(others) > 4 else ''}", look.MUTED))
    elif one.group > 1:
        first.append((f"  with {counted(one.group - 1, 'other')}", look.MUTED))
    notes = [look.plain(line) for line in one.note.splitlines()]
    if notes and not others:
        first.append(f"  {notes.pop(0)}")
    return [look.hang(INDENT, *first), *(look.hang(INDENT, " " * INDENT, line) for line in notes)]
