"""What splitting and forgetting would do, read before anybody is asked."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from warmth.domain.cards import Card
from warmth.store import forgetting, merging
from warmth.store.store import Store
from warmth.usecases.people import card_in


@dataclass(frozen=True, slots=True)
class Merged:
    """The newest merge of somebody: who is kept, who was merged into them, and on which day."""

    kept: Card
    other: Card
    on: date


def newest_merge(store: Store, person: int) -> Merged | None:
    """What a split would take apart; None when nobody was merged into this person."""
    with store.read() as db:
        found = merging.newest(db, person)
        if found is None:
            return None
        return Merged(card_in(db, person), card_in(db, found.other), date.fromisoformat(found.on))


def backups_holding(store: Store, person: int) -> tuple[str, ...]:
    """The file names of the backups that hold a person. Reads all backups: slow."""
    with store.read() as db:
        ids = forgetting.together(db, person)
        addresses = forgetting.keys(db, ids)
    return tuple(one.name for one in forgetting.backups_holding(store.path, ids, addresses))
