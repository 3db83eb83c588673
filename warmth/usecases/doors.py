"""Doors: noting that one was opened or returned, and where you owe."""

from __future__ import annotations

from datetime import date

from warmth.domain.doors import Balance, Door, balances, kind_of, unreturned
from warmth.domain.errors import WarmthError
from warmth.domain.labels import counted
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
        found = next((one for one in _theirs(db, person) if door and one.id == door), None)
        if found is None:
            raise WarmthError(f"{who.name} opened no door {door}.")
        if yes:
            doors.give_back(db, person, found, store.today)
        else:
            doors.take_back(db, found)


def thanked_for(store: Store, person: int, other: int) -> None:
    """Note today that you returned their introduction to `other`, which an origin tells of.

    Raises WarmthError when none does.
    """
    who, to = people.named(store, person), people.named(store, other)
    with store.change(f"Returned a door that {who.name} opened") as db:
        found = next((one for one in _theirs(db, person) if one.other == other), None)
        if found is None:
            raise WarmthError(f"The origin of {to.name} does not say that {who.name} introduced you.")
        doors.give_back(db, person, found, store.today)


def settle_all(store: Store, person: int) -> tuple[Named, tuple[Door, ...]]:
    """Note today that every door of theirs was returned; gives those that had not been.

    Raises WarmthError when there is none.
    """
    who = people.named(store, person)
    with store.read() as db:
        count = len(unreturned(doors.between(db, person)))
    what = "a door" if count == 1 else counted(count, "door")
    with store.change(f"Returned {what} that {who.name} opened") as db:
        if not (settled := give_all_back(db, person, store.today)):
            raise WarmthError(f"{who.name} opened no door that you have not returned.")
        return who, settled


def give_all_back(db: Db, person: int, on: date) -> tuple[Door, ...]:
    """Inside a change: note that every door of theirs was returned on a day; gives those that had not been."""
    return tuple(doors.give_back(db, person, one, on) for one in unreturned(doors.between(db, person)))


def _theirs(db: Db, person: int) -> list[Door]:
    return [one for one in doors.between(db, person) if one.whose == "them"]
