"""Several people in a few rows: whom an act takes, and whom a boundary leaves out."""

from __future__ import annotations

from collections.abc import Sequence

from warmth.domain.bulk import Parted
from warmth.domain.labels import counted
from warmth.domain.named import Named
from warmth.tui import look

MOST = 12
"""Names shown before the rest is counted."""


def crowd(parted: Parted) -> look.Said:
    """The names of those taken, and under each boundary of those left out."""
    rows: list[look.Said] = [_names(parted.taken)]
    for boundary in dict.fromkeys(boundary for _, boundary in parted.left_out):
        names = [who for who, under in parted.left_out if under is boundary]
        words = boundary.value.replace("-", " ")
        rows += ["", look.row(("Left out", "bold $text-warning"), (f", under {words}:", look.MUTED)), _names(names)]
    return look.lines(*rows)


def _names(people: Sequence[Named]) -> look.Said:
    shown = ", ".join(look.plain(one.name) for one in people[:MOST])
    more = len(people) - MOST
    return look.row(shown, (f" and {more:,} more", look.MUTED)) if more > 0 else look.row(shown)


def whom(people: Sequence[Named]) -> str:
    """One person's name, or how many they are."""
    return look.plain(people[0].name, 40) if len(people) == 1 else counted(len(people), "person", "people")
