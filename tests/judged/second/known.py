"""A short way to write down somebody I can stand for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from tests.judged.person import P, every
from warmth.domain.origins import OriginKind


def known(
    name: str, role: str, since: str, last: int, *, asks: Sequence[str] = (), seen: Sequence[str] = (), **more: Any
) -> P:
    """Met on the day `since`, rated 4 each, and called four times, the last time `last` days ago; `more` is of P."""
    told: dict[str, Any] = {"rated": (4, 4, 4), "touches": every("call", 55, 4, last), **more}
    return P(name, role, (OriginKind.MET, since, ""), asks=asks, seen=seen, **told)
