"""Choosing: which of all suggestions make today's list, with bursts of new people spread over days."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from datetime import date, timedelta

from warmth.domain.reconnect_reasons import PromiseDue, ReconnectReason, Revive
from warmth.domain.suggestions import Suggestion

BURST_SIZE, BURST_DAYS, BURST_A_DAY = 8, 7, 3


def bursts(met: dict[date, int]) -> dict[date, date]:
    """Which days belong to a burst, more than eight people first met within a week: day → the burst's first day."""
    found: dict[date, date] = {}
    days = sorted(met)
    for place, first in enumerate(days):
        week = days[place : bisect_left(days, first + timedelta(BURST_DAYS), place)]
        if sum(met[day] for day in week) > BURST_SIZE:
            found |= {day: first for day in week if day not in found}
    return found


def choose(
    suggestions: Sequence[Suggestion[ReconnectReason]], places: int, burst_of: dict[int, date]
) -> list[Suggestion[ReconnectReason]]:
    """The best `places`: at most three of one burst (`burst_of`: person → burst), at least one in five to revive.

    No burst holds a promise back, nor does it take the place of others.
    """
    taken: dict[date, int] = {}
    fitting = []
    for one in sorted(suggestions, key=lambda s: (-s.score, s.id)):
        burst = None if _promised(one) else burst_of.get(one.id)
        if burst is not None:
            taken[burst] = taken.get(burst, 0) + 1
            if taken[burst] > BURST_A_DAY:
                continue
        fitting.append(one)
    chosen, waiting = fitting[:places], fitting[places:]
    wanted = -(-places // 5) if places > 1 else 0
    spare = [one for one in waiting if _revives(one)]
    while spare and sum(map(_revives, chosen)) < wanted:
        lowest = next((one for one in reversed(chosen) if not _revives(one)), None)
        if lowest is None:
            break
        chosen[chosen.index(lowest)] = spare.pop(0)
    return sorted(chosen, key=lambda s: (-s.score, s.id))


def _revives(suggestion: Suggestion[ReconnectReason]) -> bool:
    return any(isinstance(reason, Revive) for reason in suggestion.reasons)


def _promised(suggestion: Suggestion[ReconnectReason]) -> bool:
    return any(isinstance(reason, PromiseDue) for reason in suggestion.reasons)
