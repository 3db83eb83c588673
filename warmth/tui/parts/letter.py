"""A draft as it is shown before it goes anywhere: whom it is to, the words, and what to think of before it is sent."""

from __future__ import annotations

from collections.abc import Iterator

from warmth.domain.drafting import Draft, DraftKind
from warmth.domain.labels import listed
from warmth.domain.text import harmless
from warmth.tui import look
from warmth.tui.rows import Rows

KINDS = {
    "r": (DraftKind.RECONNECT, "be in touch again"),
    "t": (DraftKind.THANK, "thank them for what they did"),
    "c": (DraftKind.CONGRATULATE, "on a new position or a birthday"),
    "a": (DraftKind.ASK_FIRST, "would they like to meet somebody?"),
    "i": (DraftKind.INTRODUCTION, "to both, once both said yes"),
    "w": (DraftKind.ASK_WHY, "what brings them to you?"),
    "d": (DraftKind.DECLINE, "their request to connect"),
}
"""What a draft can be for, by letter."""


def names(made: Draft) -> str:
    """Whom it is to."""
    return listed([look.plain(one.name, 30) for one in made.to])


def letter(made: Draft, url: str | None) -> Rows:
    """What is not known and every warning, so that they are seen first; then the words, or the URL that opens them."""
    rows: list[look.Said] = [*_first(made)]
    if url is not None:
        rows += [look.row(("This opens in a mail program; logged, it is an email.", look.MUTED)), ""]
        return look.lines(*rows, look.row(look.plain(url)))
    if made.subject:
        rows += [look.hang(9, ("Subject  ", look.MUTED), (look.plain(made.subject), look.STRONG)), ""]
    return look.lines(*rows, *(look.row(harmless(line)) for line in made.text.split("\n")))


def _first(made: Draft) -> Iterator[look.Said]:
    said = [look.hang(2, ("◦ ", look.MUTED), (look.plain(lack), look.MUTED)) for lack in made.unknown]
    said += [look.hang(2, ("! ", "bold $text-warning"), look.plain(warning)) for warning in made.warnings]
    if said:
        yield look.row(("Before you send it", look.TITLE))
        yield from said
        yield ""
