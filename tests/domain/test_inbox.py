"""The inbox: most promising first."""

from __future__ import annotations

from datetime import date
from itertools import permutations

from warmth.domain.inbox import Waiting, What, order

LAST_YEAR, THIS_YEAR = date(2025, 5, 1), date(2026, 5, 1)


def waiting(what: What, ident: int, messages: int = 0, on: date | None = None) -> Waiting:
    return Waiting(what, ident, None, f"Person {ident}", "", messages, on)


def test_whom_you_exchanged_words_with_comes_first_then_requests_then_the_newest() -> None:
    in_order = [
        waiting(What.UNLABELLED, 1, messages=9, on=LAST_YEAR),
        waiting(What.POSITION, 2, messages=9, on=THIS_YEAR),
        waiting(What.UNLABELLED, 3, messages=1, on=THIS_YEAR),
        waiting(What.REQUEST, 4, on=THIS_YEAR),
        waiting(What.REQUEST, 5, on=LAST_YEAR),
        waiting(What.UNLABELLED, 6, on=THIS_YEAR),
        waiting(What.UNLABELLED, 7, on=LAST_YEAR),
        waiting(What.UNLABELLED, 8),
        waiting(What.UNLABELLED, 9),
        waiting(What.DUPLICATE, 1),
    ]
    assert order(in_order[::-1]) == in_order
    assert order(in_order[5:] + in_order[:5]) == in_order


def test_the_order_is_total() -> None:
    same = [waiting(what, ident) for what in What for ident in (1, 2)][:5]
    assert len({tuple(order(list(shuffled))) for shuffled in permutations(same)}) == 1
