"""Telling whom a line of several names means, in one reading."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from warmth.domain.errors import NoSuchPerson
from warmth.domain.handles import parse_handle
from warmth.domain.named import Named
from warmth.domain.text import clean, fold
from warmth.store import naming
from warmth.store import people as stored
from warmth.store.store import Db, Store
from warmth.usecases import people

LONGEST_NAME = 6
"""Words of the longest name that is looked for."""


def those_meant(
    store: Store, groups: Sequence[Sequence[str]], known: Sequence[Named] = (), *, near: bool = False
) -> tuple[Named, ...]:
    """Whom groups of words name, each group one or several people, the longest run of words that is somebody first.

    `known` are meant by their whole names even where others share them. Raises Ambiguous, and NoSuchPerson with the
    names that come near only where they are asked for: finding those takes long.
    """
    left = list(known)
    with store.read() as db:
        found = [person for group in groups for person in _people(db, list(group), left, near)]
        names = stored.names(db, found)
    return tuple(Named(person, names[person]) for person in dict.fromkeys(found))


def _people(db: Db, words: list[str], known: list[Named], near: bool) -> list[int]:
    found: list[int] = []
    while words:
        for run in _runs(db, words):
            meant = _meant(db, " ".join(run), known)
            if meant is not None:
                found.append(meant)
                words = words[len(run) :]
                break
        else:
            said = clean(" ".join(words))
            raise NoSuchPerson(said, tuple(stored.sounding_like(db, said)) if near else ())
    return found


def _runs(db: Db, words: list[str]) -> Iterator[list[str]]:
    """The first words, the longest run first; of several, only those that a name holds or that are a handle."""
    first = fold(words[0])
    keys = naming.keys_with(db, first) if first and len(words) > 1 else []
    for count in range(min(len(words), LONGEST_NAME), 1, -1):
        run = " ".join(words[:count])
        if not first or any(fold(run) in key for key in keys) or parse_handle(run) is not None:
            yield words[:count]
    yield words[:1]


def _meant(db: Db, run: str, known: list[Named]) -> int | None:
    """Whom a run of words means; each of those known but once, so that two of one name are both meant."""
    here = next((person for person in known if fold(person.name) == fold(run)), None)
    if here is None:
        return people.meant_in(db, run)
    known.remove(here)
    return here.id
