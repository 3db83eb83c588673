"""Who could be introduced to whom in the third network: it follows from who meets which ask, and for whom I stand."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from tests.judged.judging import Right, can, not_yet, nothing, one_sided, refused
from tests.judged.third.meets import MEETS, TEMPTING
from tests.judged.third.standing import NOT_HONEST, SILENT

_WHY = {(asker, giver): why for (asker, _), givers in MEETS.items() for giver, why in givers}
"""Who gains from whom, and what."""
_TEMPTING = {(asker, giver): why for (asker, _), givers in TEMPTING.items() for giver, why in givers}


def _answers() -> Mapping[str, tuple[Right, ...]]:
    return {x: tuple(_rights(x)) for x in dict.fromkeys(asker for asker, _ in MEETS)}


def _rights(x: str) -> Iterator[Right]:
    others = dict.fromkeys(one for pair in (*_WHY, *_TEMPTING) if x in pair for one in pair if one != x)
    return (_right(x, y) for y in others)


def _right(x: str, y: str) -> Right:
    gains = [_WHY[pair] for pair in ((x, y), (y, x)) if pair in _WHY]
    said = "; ".join(gains)
    if not gains:
        return nothing(y, _TEMPTING.get((x, y)) or _TEMPTING[y, x])
    if against := [NOT_HONEST[one] for one in (x, y) if one in NOT_HONEST]:
        return refused(y, "; ".join((*gains, *against)))
    if len(gains) == 1:
        return one_sided(y, said)
    return not_yet(y, said) if {x, y} & SILENT.keys() else can(y, said)


ANSWERS = _answers()
