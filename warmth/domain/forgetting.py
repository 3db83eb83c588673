"""Forgetting: what is left to know of it, and what may be typed for a name that not every keyboard writes."""

from __future__ import annotations

from dataclasses import dataclass

from warmth.domain.named import Named
from warmth.domain.names import name_key


@dataclass(frozen=True, slots=True)
class Forgotten:
    """What is left to know. `shared_notes` counts notes that stay because others were in the interaction; `holding` and
    `erased` are file names of backups that still hold the person and that were deleted; `wiped` is false when another
    process kept old pages of the file.
    """

    shared_notes: int
    holding: tuple[str, ...]
    erased: tuple[str, ...]
    wiped: bool


def instead_of_name(who: Named) -> str | None:
    """What may be typed instead of a name with other than Latin letters: `forget 12`, by their number; else None."""
    return None if name_key(who.name).isascii() else f"forget {who.id}"
