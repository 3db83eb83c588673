"""Today: what to do now."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import timedelta

from warmth.domain.cards import Card
from warmth.domain.introductions import OVER, Introduction
from warmth.domain.promises import Promise
from warmth.domain.reconnect_reasons import DayNear
from warmth.domain.reconnecting import DAILY_BUDGET, Weights
from warmth.store import inbox, introductions, promises
from warmth.store.reconnecting import POSITION_DAYS, PROMISE_DAYS
from warmth.store.store import Store
from warmth.usecases import reconnecting
from warmth.usecases.reconnecting import Suggested


@dataclass(frozen=True, slots=True)
class Today:
    """A morning at a glance. `inbox` counts what waits for a decision."""

    reconnect: tuple[Suggested, ...]
    promises: tuple[Promise, ...]
    days: tuple[tuple[Card, DayNear], ...]
    introductions: tuple[Introduction, ...]
    inbox: int


def today(
    store: Store,
    *,
    budget: int = DAILY_BUDGET,
    weights: Weights | None = None,
    open_networks: Collection[str] = (),
    my_offers: Sequence[str] = (),
    drawn: Sequence[int] = (),
    my_organizations: Sequence[str] = (),
) -> Today:
    """Promises due, people to reconnect with, days near, introductions under way, and how much the inbox holds.

    `drawn` are the people whom today's list named before, as in `reconnecting.reconnect`.
    """
    with store.read() as db:
        near = reconnecting.near_days(db, store.today)
        return Today(
            reconnect=tuple(
                reconnecting.suggested(db, store, near, budget, weights, my_offers, drawn, my_organizations)
            ),
            promises=tuple(promises.open_by(db, store.today + timedelta(PROMISE_DAYS))),
            days=tuple(reconnecting.with_cards(db, near)),
            introductions=tuple(one for one in introductions.all_of(db) if one.stage not in OVER),
            inbox=inbox.count(db, store.today, open_networks, POSITION_DAYS),
        )
