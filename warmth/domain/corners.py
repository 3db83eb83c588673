"""The four corners of the map: what know-like-trust and warmth say together."""

from __future__ import annotations

from enum import StrEnum

from warmth.domain.vouching import LOWEST_MARK
from warmth.domain.warmth import Constants

HIGHEST = 15
"""The highest know-like-trust score."""
HIGH = 3 * LOWEST_MARK
"""The score from which somebody counts as known, liked and trusted: what vouching asks for, three times."""


class Corner(StrEnum):
    """A corner of the map; the words say what to do there."""

    GET_TO_KNOW = "get to know"
    KEEP_CLOSE = "keep close"
    LET_GO = "let go"
    REVIVE = "revive"


def corner(klt: int, warmth: float, constants: Constants) -> Corner:
    """The corner somebody stands in, by a score of 0–15 and a warmth of 0–100."""
    if warmth >= constants.warm:
        return Corner.KEEP_CLOSE if klt >= HIGH else Corner.GET_TO_KNOW
    return Corner.REVIVE if klt >= HIGH else Corner.LET_GO


def query_of(which: Corner, constants: Constants) -> str:
    """The query that finds everybody of a corner."""
    high = which in (Corner.KEEP_CLOSE, Corner.REVIVE)
    warm = which in (Corner.KEEP_CLOSE, Corner.GET_TO_KNOW)
    return f"klt{'>=' if high else '<'}{HIGH} warmth{'>=' if warm else '<'}{constants.warm:g}"
