"""What is due next in an introduction, and when it has waited for too long."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from warmth.domain.introductions import Introduction, Stage
from warmth.domain.named import Named


class Deed(StrEnum):
    """What there is to do next."""

    ASK = "ask"
    HEAR = "hear"
    INTRODUCE = "introduce"
    LEARN = "learn"
    THANK = "thank"


@dataclass(frozen=True, slots=True)
class Due:
    """The next deed, and with whom: to ask or hear `who` about meeting `other`; any other deed concerns both alike."""

    deed: Deed
    who: Named
    other: Named


_DEEDS = {
    Stage.IDEA: Deed.ASK,
    Stage.ASKED_FIRST: Deed.HEAR,
    Stage.FIRST_YES: Deed.ASK,
    Stage.ASKED_SECOND: Deed.HEAR,
    Stage.BOTH_YES: Deed.INTRODUCE,
    Stage.INTRODUCED: Deed.LEARN,
    Stage.WORKED: Deed.THANK,
}
_OF_THE_SECOND = (Stage.FIRST_YES, Stage.ASKED_SECOND)

PATIENCE = {
    Stage.ASKED_FIRST: 7,
    Stage.FIRST_YES: 3,
    Stage.ASKED_SECOND: 7,
    Stage.BOTH_YES: 3,
    Stage.INTRODUCED: 21,
    Stage.WORKED: 14,
}
"""Days from which an introduction has stood at a stage for too long. An idea may wait for ever."""


def due(introduction: Introduction) -> Due | None:
    """What is due next; None when it is over."""
    deed = _DEEDS.get(introduction.stage)
    if deed is None:
        return None
    a, b = introduction.a, introduction.b
    return Due(deed, b, a) if introduction.stage in _OF_THE_SECOND else Due(deed, a, b)


@dataclass(frozen=True, slots=True)
class Stalled:
    """An introduction has stood still for `days`, too long for its stage, and `due` is what to do about it."""

    days: int
    due: Due


def stalled(introduction: Introduction, today: date) -> Stalled | None:
    """Whether an introduction waits for too long, or None."""
    patience, next_due = PATIENCE.get(introduction.stage), due(introduction)
    if patience is None or next_due is None or introduction.since is None:
        return None
    days = (today - introduction.since).days
    return Stalled(days, next_due) if days >= patience else None
