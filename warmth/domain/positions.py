"""Positions: a title at an organization, from–to."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Position:
    """`started` and `ended` are fuzzy days as text; `noticed_on` the day an import first saw the change to it."""

    id: int
    title: str
    organization: str
    started: str | None
    ended: str | None
    noticed_on: str | None = None
