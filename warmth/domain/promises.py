"""Promises: something you or they owe, with a day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from warmth.domain.named import Named


@dataclass(frozen=True, slots=True)
class Promise:
    """`whose` is `me` or `them`; `by` may be unknown; open while `done_on` is None."""

    id: int
    person: Named
    text: str
    by: date | None
    whose: str
    done_on: date | None
