"""The inbox: everything that waits for a decision, the most promising first."""

from __future__ import annotations

from collections.abc import Collection

from warmth.domain.inbox import Waiting, order
from warmth.store import inbox
from warmth.store.reconnecting import POSITION_DAYS
from warmth.store.store import Store


def queue(store: Store, open_networks: Collection[str] = (), limit: int | None = None) -> list[Waiting]:
    """What waits, in the order it pays most; at most `limit`."""
    with store.read() as db:
        waiting = [
            *inbox.unlabelled(db, open_networks, limit),
            *inbox.open_requests(db),
            *inbox.possible_duplicates(db),
            *inbox.new_positions(db, store.today, POSITION_DAYS),
        ]
    return order(waiting)[:limit]


def first(store: Store, open_networks: Collection[str] = ()) -> Waiting | None:
    """The next thing to decide, or None when nothing waits."""
    return next(iter(queue(store, open_networks, 1)), None)


def count(store: Store, open_networks: Collection[str] = ()) -> int:
    """How much waits."""
    with store.read() as db:
        return inbox.count(db, store.today, open_networks, POSITION_DAYS)
