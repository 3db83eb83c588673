"""Merging two people who are one, and splitting them again."""

from __future__ import annotations

from datetime import date

from warmth.domain.cards import Card
from warmth.domain.errors import NoSuchPerson, WarmthError
from warmth.store import merging, people
from warmth.store.store import Db, Store
from warmth.usecases.people import card_in


def merge(store: Store, keep: int, other: int) -> Card:
    """Keep everything of two people under one; the other is put away until they are split. Returns who is kept.

    Raises WarmthError for one person twice, for somebody merged already, and for keeping somebody archived in place of
    somebody who is not.
    """
    with store.read() as db:
        label = merge_label(db, keep, other)
    with store.change(label) as db:
        merge_in(db, keep, other, store.today)
    with store.read() as db:
        return card_in(db, keep)


def merge_label(db: Db, keep: int, other: int) -> str:
    """What the history says of it."""
    return f"Merge {card_in(db, other).name} into {card_in(db, keep).name}"


def merge_in(db: Db, keep: int, other: int, today: date) -> None:
    """The same inside a change that is open already."""
    kept, gone = card_in(db, keep), card_in(db, other)
    if keep == other:
        raise WarmthError(f"{kept.name} is one person already; merging wants two.")
    for one in (kept, gone):
        _refuse_merged(db, one)
    if kept.archived_on and not gone.archived_on:
        raise WarmthError(
            f"{kept.name} is archived and {gone.name} is not; merge them the other way round,"
            f" or bring {kept.name} back with `warmth unarchive {keep}`."
        )
    merging.merge(db, keep, other, today)


def split(store: Store, person: int) -> tuple[Card, Card]:
    """Take the newest merge of a person apart, whatever changed since. Returns who was kept, and who is back.

    What was added after the merge stays with the one kept. Raises WarmthError for somebody never merged.
    """
    with store.read() as db:
        kept = card_in(db, person)
        _refuse_merged(db, kept)
        newest = merging.newest(db, person)
        if newest is None:
            raise WarmthError(f"Nobody was merged into {kept.name}; there is nothing to split.")
        other = card_in(db, newest.other)
    with store.change(f"Split {other.name} from {kept.name}") as db:
        if merging.newest(db, person) != newest:
            raise WarmthError(f"{kept.name} was merged or split elsewhere just now; look again.")
        merging.split(db, newest, store.today)
    with store.read() as db:
        return card_in(db, person), card_in(db, newest.other)


def _refuse_merged(db: Db, one: Card) -> None:
    standing = people.standing(db, one.id)
    if standing is None:
        raise NoSuchPerson(str(one.id))
    if standing != one.id:
        into = people.names(db, [standing])[standing]
        raise WarmthError(f"{one.name} is merged into {into} (id {standing}); name them by that id.")
