"""The words that undo labels are made of: names in a row, counts, and what an interaction was."""

from __future__ import annotations

from collections.abc import Sequence

from warmth.domain.interactions import Direction, Kind


def listed(names: Sequence[str]) -> str:
    """`Ana`, `Ana and Ben`, `Ana, Ben and 3 more`."""
    if len(names) <= 1:
        return "".join(names)
    if len(names) <= 3:
        return f"{', '.join(names[:-1])} and {names[-1]}"
    return f"{names[0]}, {names[1]} and {len(names) - 2} more"


def counted(number: int, one: str, many: str | None = None) -> str:
    """`1 person`, `2 people`, `1,204 messages`."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


NOT_NOUNS = frozenset({"met", "phone", "mail", "text", "dm"})
"""Words for a kind that do not follow an article well; the kind's own name does."""


def kind_words(kind: Kind, direction: Direction = Direction.BOTH, word: str = "") -> str:
    """`a meeting with`, `an email from`, `a coffee with`: goes before the names. `word` is what the user called it."""
    noun = kind.value if not word or word in NOT_NOUNS else word
    way = {Direction.BOTH: "with", Direction.IN: "from", Direction.OUT: "to"}[direction]
    return f"{'an' if noun[0] in 'aeiou' else 'a'} {noun} {way}"
