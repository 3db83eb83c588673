"""Acquaintances: who knows whom, and who must be kept apart."""

from __future__ import annotations

from warmth.domain.acquaintances import APART, KNOWS
from warmth.domain.errors import WarmthError
from warmth.store import acquaintances
from warmth.store.store import Store
from warmth.usecases import people


def knows(store: Store, a: int, b: int) -> None:
    """Note that two people know each other."""
    _note(store, a, b, KNOWS, "{} and {} know each other")


def apart(store: Store, a: int, b: int) -> None:
    """Note that two people must not be put together."""
    _note(store, a, b, APART, "Keep {} and {} apart")


def _note(store: Store, a: int, b: int, kind: str, label: str) -> None:
    if a == b:
        raise WarmthError("That takes two different people.")
    names = [people.names_of(store, [person]) for person in (a, b)]
    with store.change(label.format(*names)) as db:
        acquaintances.add(db, a, b, kind, store.today)
