"""Promises."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from warmth.domain.dates import parse_day
from warmth.domain.errors import WarmthError
from warmth.domain.promises import Promise
from warmth.domain.text import clean
from warmth.store import promises
from warmth.store.reconnecting import PROMISE_DAYS
from warmth.store.store import Db, Store
from warmth.usecases import people


@dataclass(frozen=True, slots=True)
class PromiseLine:
    """What a line was understood to promise; `mine` is False for a promise of theirs."""

    text: str
    by: date | None
    mine: bool


def read_line(text: str, today: date) -> PromiseLine:
    """Read `[me:|they:] TEXT [by DAY]`, yours unless it says otherwise. Raises WarmthError when nothing is promised."""
    said, mine = clean(text), True
    if found := _WHOSE.match(said):
        said, mine = said[found.end() :], found[1].lower() in ("me", "i")
    before, by, after = said.rpartition(" by ")
    day = None
    if by:
        try:
            said, day = before, parse_day(after, today, "future")
        except WarmthError:
            said = f"{before}{by}{after}"
    if not said.strip():
        raise WarmthError(_EMPTY)
    return PromiseLine(said.strip(), day, mine)


_WHOSE = re.compile(r"(me|i|they|them)\s*:\s*", re.IGNORECASE)
_EMPTY = "Say what is promised in a few words."


def promise(store: Store, person: int, text: str, by: date | None, *, mine: bool = True) -> Promise:
    """Keep a promise, of yours or (with `mine` false) of theirs."""
    said = clean(text)
    if not said:
        raise WarmthError(_EMPTY)
    name = people.names_of(store, [person])
    with store.change(f"Promise {'to' if mine else 'of'} {name}: {said}") as db:
        made = promises.one(db, promises.add(db, person, said, by, "me" if mine else "them", store.today))
    assert made is not None
    return made


def edit(store: Store, promise_id: int, text: str, by: date | None, *, mine: bool) -> Promise:
    """Put a promise right: its words, its day, whose it is. Raises WarmthError when there is none."""
    said = clean(text)
    if not said:
        raise WarmthError(_EMPTY)
    found = _known(store, promise_id)
    with store.change(f"Promise {'to' if mine else 'of'} {found.person.name}: {said}") as db:
        promises.put_right(db, promise_id, said, by, "me" if mine else "them")
        return _one(db, promise_id)


def done(store: Store, promise_id: int) -> Promise:
    """Mark a promise kept today. Raises WarmthError when there is none, or it is kept already."""
    found = _known(store, promise_id)
    if found.done_on is not None:
        raise WarmthError(f"Promise {promise_id} was kept on {found.done_on.isoformat()} already.")
    with store.change(f"Kept: {found.text}") as db:
        promises.settle(db, promise_id, store.today)
        return _one(db, promise_id)


def reopen(store: Store, promise_id: int) -> Promise:
    """A promise marked kept is open again. Raises WarmthError when there is none."""
    found = _known(store, promise_id)
    with store.change(f"Not kept yet: {found.text}") as db:
        promises.settle(db, promise_id, None)
        return _one(db, promise_id)


def remove(store: Store, promise_id: int) -> None:
    """Take a promise back as if it had never been made. Raises WarmthError when there is none."""
    found = _known(store, promise_id)
    with store.change(f"Remove the promise: {found.text}") as db:
        promises.remove(db, promise_id)


def _known(store: Store, promise_id: int) -> Promise:
    with store.read() as db:
        found = promises.one(db, promise_id)
    if found is None:
        raise WarmthError(f"There is no promise {promise_id}; `warmth today` and `warmth show` give their numbers.")
    return found


def _one(db: Db, promise_id: int) -> Promise:
    found = promises.one(db, promise_id)
    assert found is not None
    return found


def due(store: Store) -> list[Promise]:
    """Open promises that are overdue or due within a week, earliest first."""
    with store.read() as db:
        return promises.open_by(db, store.today + timedelta(PROMISE_DAYS))
