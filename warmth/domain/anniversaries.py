"""Anniversaries: which beginnings are remembered, and in which years."""

from __future__ import annotations

from warmth.domain.origins import OriginKind

MEETINGS = frozenset({OriginKind.MET, OriginKind.EVENT, OriginKind.INTRODUCED, OriginKind.COMMUNITY})
"""Origins whose day is the day you met."""


def is_round(years: int) -> bool:
    """Is it worth a word: the first year, and every fifth?"""
    return years == 1 or (years > 0 and years % 5 == 0)
