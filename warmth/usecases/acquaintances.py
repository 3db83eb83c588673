"""Acquaintances: who knows whom, and who must be kept apart."""

from __future__ import annotations

from warmth.domain.acquaintances import APART, KNOWS
from warmth.domain.errors import WarmthError
from warmth.domain.text import clean
from warmth.store import acquaintances
from warmth.store.store import Store
from warmth.usecases import people


def knows(store: Store, a: int, b: int, note: str = "") -> None:
    """Note that two people know each other."""
    _note(store, a, b, KNOWS, "{} and {} know each other", note)


def apart(store: Store, a: int, b: int, note: str = "") -> None:
    """Note that two people must not be put together."""
    _note(store, a, b, APART, "Keep {} and {} apart", note)


def between(store: Store, a: int, b: int) -> frozenset[str]:
    """What is noted of a pair: `knows`, `apart`."""
    with store.read() as db:
        return frozenset(one.kind for one in acquaintances.of(db, a) if one.other.id == b)


def _note(store: Store, a: int, b: int, kind: str, label: str, note: str) -> None:
    if a == b:
        raise WarmthError("That takes two different people.")
    names = [people.names_of(store, [person]) for person in (a, b)]
    with store.change(label.format(*names)) as db:
        acquaintances.add(db, a, b, kind, store.today, clean(note))


def say(store: Store, a: int, b: int, kind: str, note: str) -> None:
    """Note how a pair knows each other, or why they are kept apart. Raises WarmthError when neither is noted."""
    names = [people.names_of(store, [person]) for person in (a, b)]
    with store.change(f"Note of {names[0]} and {names[1]}") as db:
        if not acquaintances.set_note(db, a, b, kind, clean(note)):
            raise WarmthError(_UNKNOWN.format(*names))


def unlearn(store: Store, a: int, b: int, kind: str) -> None:
    """Take back that a pair knows each other, or is kept apart. Raises WarmthError when that was not noted."""
    names = [people.names_of(store, [person]) for person in (a, b)]
    label = "No longer keep {} and {} apart" if kind == APART else "{} and {} do not know each other"
    with store.change(label.format(*names)) as db:
        if not acquaintances.remove(db, a, b, kind):
            raise WarmthError(_UNKNOWN.format(*names))


_UNKNOWN = "Nothing of that kind is noted of {} and {}."
