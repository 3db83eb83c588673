"""A person mentioned inside something else."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody mentioned inside an answer."""

    id: int
    name: str
