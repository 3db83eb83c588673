"""Cadence: how often you want to be in touch, in days; 0 is *none*, for people you never want to be nagged about."""

from __future__ import annotations

from collections.abc import Iterable

NONE = 0
"""A cadence of *none*: an ambient person. Nothing is ever due."""


def effective_cadence(own: int | None, tags: Iterable[int]) -> int | None:
    """The person's own, else the shortest of their tags', else None. A tag's *none* yields to another's days."""
    if own is not None:
        return own
    wanted = list(tags)
    return min((days for days in wanted if days), default=NONE if wanted else None)
