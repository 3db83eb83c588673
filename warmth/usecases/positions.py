"""Positions that were held before."""

from __future__ import annotations

from warmth.domain.errors import WarmthError
from warmth.store import positions
from warmth.store.store import Store
from warmth.usecases import people


def remove(store: Store, person: int, position: int) -> None:
    """Take away a position that was never held, or only misspelt. Raises WarmthError when the person has none such."""
    who = people.named(store, person)
    with store.change(f"Remove an earlier position of {who.name}") as db:
        if all(one.id != position for one in positions.of(db, person)):
            raise WarmthError(f"{who.name} has no position {position}.")
        positions.remove(db, position)
