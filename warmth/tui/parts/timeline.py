"""The timeline: what happened, newest first, all of it or of one kind."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from warmth.domain.interactions import Direction, Interaction, Kind
from warmth.domain.labels import counted
from warmth.domain.spans import day_words
from warmth.domain.timeline import Happening
from warmth.tui import look
from warmth.tui.parts.fields import Field

ARROWS = {Direction.BOTH: "↔", Direction.IN: "←", Direction.OUT: "→"}
INDENT = 23
"""Where notes begin, in cells."""

_TALKS, _WRITTEN = (Kind.CALL, Kind.VIDEO), (Kind.MESSAGE, Kind.EMAIL, Kind.LETTER)
FILTERS: dict[str, tuple[str, Callable[[Interaction], bool]]] = {
    "a": ("all", lambda one: True),  # noqa: ARG005
    "m": ("meetings", lambda one: one.kind is Kind.MEETING),
    "c": ("calls and video", lambda one: one.kind in _TALKS),
    "w": ("written", lambda one: one.kind in _WRITTEN),
    "e": ("events", lambda one: one.kind is Kind.EVENT),
    "i": ("introductions", lambda one: one.kind is Kind.INTRODUCTION),
    "r": ("reactions", lambda one: one.kind is Kind.REACTION),
    "n": ("with a note", lambda one: bool(one.note)),
}
"""What the timeline can be narrowed to, by letter."""


def timeline(
    found: Sequence[Happening], person: int, today: date, upto: int, log_key: str, more_key: str
) -> list[Field]:
    """The newest `upto`, then how many there are before them; each leads to the other person where there is one."""
    if not found:
        said = look.row(("Nothing logged yet. ", look.MUTED), (log_key, look.KEY), (" logs what happened.", look.MUTED))
        return [Field(said, ("nothing", 0))]
    fields: list[Field] = []
    year = today.year
    for happening in found[:upto]:
        if happening.interaction.on.year != year:
            year = happening.interaction.on.year
            fields.append(Field(look.row((f"{year}", "bold $foreground 62%"))))
        fields.append(_happening(happening, person, today))
    earlier = len(found) - upto
    if earlier > 0:
        before = f"… and {counted(earlier, 'earlier one')}; "
        said = look.row((before, look.MUTED), (more_key, look.KEY), (" shows more", look.MUTED))
        fields.append(Field(said, ("earlier", 0)))
    return fields


def _happening(happening: Happening, person: int, today: date) -> Field:
    one = happening.interaction
    tense = " (to come)" if one.on > today else ""
    first: list[look.Part] = [
        (f"{day_words(one.on, one.on):<11}", look.MUTED), (f"{ARROWS[one.direction]} ", "$text-accent"),
        (f"{one.kind.value:<8}", look.STRONG), (tense, "$text-warning"),
    ]  # fmt: skip
    others = [each for each in happening.people if each.id != person]
    if others:
        names = ", ".join(look.plain(each.name) for each in others[:4])
        first.append((f"  with {names}{' …' if len(others) > 4 else ''}", look.MUTED))
    elif one.group > 1:
        first.append((f"  with {counted(one.group - 1, 'other')}", look.MUTED))
    notes = [look.plain(line) for line in one.note.splitlines()]
    if notes and not others:
        first.append(f"  {notes.pop(0)}")
    rows = [look.hang(INDENT, *first), *(look.hang(INDENT, " " * INDENT, line) for line in notes)]
    return Field(look.lines(*rows), ("interaction", one.id), "", others[0] if len(others) == 1 else None)
