"""Doors: noting that one was opened or returned, and where you owe."""

from __future__ import annotations

from datetime import date

from warmth.domain.doors import Balance, Door, balances, kind_of
from warmth.domain.errors import WarmthError
from warmth.domain.named import Named
from warmth.domain.text import clean
from warmth.store import doors
from warmth.store.store import Db, Store
from warmth.usecases import people


def opened(store: Store, person: int, words: str, on: date | None = None, *, for_me: bool) -> tuple[Named, Door]:
    """Note a door that a person opened for you, or you for them; today unless a day is given.

    Raises WarmthError without words, and for a day to come.
    """
    said, day, who = clean(words), on or store.today, people.named(store, person)
    if not said:
        raise WarmthError("Say in a few words what the door was, as in “referred me to Blue Harbour”.")
    if day > store.today:
        raise WarmthError(f"{day.isoformat()} is still to come; note the door when it has been opened.")
    label = f"{who.name} opened a door for you" if for_me else f"Open a door for {who.name}"
    with store.change(label) as db:
        made = doors.add(db, person, kind_of(said), "them" if for_me else "me", day, said)
        return _one(db, made)


def all_of(store: Store) -> tuple[Balance, ...]:
    """The doors between you and each person, where you owe first."""
    with store.read() as db:
        return balances(doors.all_of(db))


def settle(store: Store, door: int) -> tuple[Named, Door]:
    """Note today that a door was returned. Raises WarmthError when there is none of that number, or you opened it."""
    with store.read() as db:
        who, before = _one(db, door)
    if before.whose == "me":
        raise WarmthError(f"You opened door {door} for {who.name} yourself; there is nothing to return.")
    returned(store, who.id, door)
    with store.read() as db:
        return _one(db, door)


def _one(db: Db, door: int) -> tuple[Named, Door]:
    found = doors.one(db, door)
    if found is None:
        raise WarmthError(f"There is no door {door}; `warmth doors` gives their numbers.")
    return found


def returned(store: Store, person: int, door: int, *, yes: bool = True) -> None:
    """Note today that a door they opened was returned, or with `yes` false that it was not.

    Raises WarmthError when they opened no such door.
    """
    who = people.named(store, person)
    word = "Returned" if yes else "Not returned yet:"
    with store.change(f"{word} a door that {who.name} opened") as db:
        if all(one.id != door for one in doors.of(db, person) if one.whose == "them"):
            raise WarmthError(f"{who.name} opened no door {door}.")
        doors.set_returned(db, door, store.today if yes else None)
