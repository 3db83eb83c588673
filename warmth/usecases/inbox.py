"""The inbox: everything that waits for a decision, the most promising first, and the decisions about people."""

from __future__ import annotations

from collections.abc import Collection

from warmth.domain.cards import Card
from warmth.domain.errors import WarmthError
from warmth.domain.inbox import Evidence, Waiting, What, order
from warmth.domain.positions import Position
from warmth.store import duplicates, inbox, interactions, merging, people, positions, requests
from warmth.store.duplicates import PossibleDuplicate
from warmth.store.reconnecting import POSITION_DAYS
from warmth.store.store import Db, Store
from warmth.usecases.merging import merge_in, merge_label
from warmth.usecases.people import card, card_in

LAST = 5
"""Interactions shown of somebody to decide about."""


def queue(store: Store, open_networks: Collection[str] = (), limit: int | None = None) -> list[Waiting]:
    """What waits, in the order it pays most; at most `limit`."""
    with store.read() as db:
        waiting = [
            *inbox.unlabelled(db, open_networks, limit),
            *inbox.open_requests(db, store.today),
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


def evidence(store: Store, waiting: Waiting) -> Evidence:
    """What helps to decide about one thing that waits."""
    who = [one.id for one in (waiting.person, waiting.other) if one is not None]
    with store.read() as db:
        cards = tuple(people.cards(db, who))
        match waiting.what:
            case What.REQUEST:
                asked = requests.one(db, waiting.id)
                return Evidence(cards, asked.words, asked.on, asked.url) if asked else Evidence(cards)
            case What.POSITION:
                held = positions.of(db, waiting.id)
                after = next((one for one in reversed(held) if one.ended is None), None)
                before = [one for one in held if one.ended is not None]
                return Evidence(cards, before=max(before, key=_ended, default=None), after=after)
            case What.UNLABELLED:
                last = tuple(interactions.of(db, waiting.id)[:LAST])
                return Evidence(cards, last=last, shared=inbox.shared(db, waiting.id))
            case What.DUPLICATE:
                return Evidence(cards)


def _ended(position: Position) -> tuple[str, int]:
    return (position.ended or "", position.id)


def same(store: Store, duplicate: int) -> Card:
    """Two are one: the one of whom less is told is merged into the other. Returns the card of who is kept.

    Raises WarmthError when there is no such pair, or it is decided.
    """
    with store.read() as db:
        kept, other = _kept_and_other(db, duplicate)
        label = merge_label(db, kept, other)
    with store.change(label) as db:
        _undecided(db, duplicate)
        merge_in(db, kept, other, store.today)
    return card(store, kept)


def kept_and_other(store: Store, duplicate: int) -> tuple[Card, Card]:
    """Who is kept if two are one, and who is merged into them: the one of whom less is told. Raises like `same`."""
    with store.read() as db:
        kept, other = _kept_and_other(db, duplicate)
        return card_in(db, kept), card_in(db, other)


def _kept_and_other(db: Db, duplicate: int) -> tuple[int, int]:
    pair = _undecided(db, duplicate)
    kept, other = pair.a.id, pair.b.id
    return (other, kept) if merging.told(db, other) > merging.told(db, kept) else (kept, other)


def not_the_same(store: Store, duplicate: int) -> PossibleDuplicate:
    """Two are two, and are not asked about again. Raises WarmthError when there is no such pair, or it is decided."""
    with store.read() as db:
        pair = _undecided(db, duplicate)
    with store.change(f"{pair.a.name} and {pair.b.name} are not the same") as db:
        duplicates.decide(db, pair.a.id, pair.b.id, duplicates.NOT_THE_SAME, store.today)
        decided = duplicates.one(db, duplicate)
    assert decided is not None
    return decided


def _undecided(db: Db, duplicate: int) -> PossibleDuplicate:
    pair = duplicates.one(db, duplicate)
    if pair is None:
        raise WarmthError(f"There is no possible duplicate {duplicate}; `warmth vet --list --json` gives their ids.")
    if pair.verdict is not None:
        raise WarmthError(f"{pair.a.name} and {pair.b.name} were decided already: {pair.verdict}.")
    return pair


def seen(store: Store, person: int) -> Card:
    """You have taken note of a new position: it waits no more, and is no reason to write any more.

    Raises WarmthError when there is none to take note of.
    """
    with store.read() as db:
        name = card_in(db, person).name
        new = [one for one in positions.of(db, person) if one.ended is None and one.noticed_on]
    if not new:
        raise WarmthError(f"{name} has no new position to take note of.")
    with store.change(f"Seen the new position of {name}") as db:
        for one in new:
            positions.take_note(db, one.id)
    return card(store, person)
