"""Promises."""

from __future__ import annotations

from datetime import date, timedelta

from warmth.domain.errors import WarmthError
from warmth.domain.promises import Promise
from warmth.domain.text import clean
from warmth.store import promises
from warmth.store.reconnecting import PROMISE_DAYS
from warmth.store.store import Store
from warmth.usecases import people


def promise(store: Store, person: int, text: str, by: date | None, *, mine: bool = True) -> Promise:
    """Keep a promise, of yours or (with `mine` false) of theirs."""
    said = clean(text)
    if not said:
        raise WarmthError("Say what is promised in a few words.")
    name = people.names_of(store, [person])
    with store.change(f"Promise {'to' if mine else 'of'} {name}: {said}") as db:
        made = promises.one(db, promises.add(db, person, said, by, "me" if mine else "them", store.today))
    assert made is not None
    return made


def done(store: Store, promise_id: int) -> Promise:
    """Mark a promise kept today. Raises WarmthError when there is none, or it is kept already."""
    with store.read() as db:
        found = promises.one(db, promise_id)
    if found is None:
        raise WarmthError(f"There is no promise {promise_id}; `warmth today` and `warmth show` give their numbers.")
    if found.done_on is not None:
        raise WarmthError(f"Promise {promise_id} was kept on {found.done_on.isoformat()} already.")
    with store.change(f"Kept: {found.text}") as db:
        promises.settle(db, promise_id, store.today)
        kept = promises.one(db, promise_id)
    assert kept is not None
    return kept


def due(store: Store) -> list[Promise]:
    """Open promises that are overdue or due within a week, earliest first."""
    with store.read() as db:
        return promises.open_by(db, store.today + timedelta(PROMISE_DAYS))
