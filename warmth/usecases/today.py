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
) -> Today:
    """Promises due, people to reconnect with, days near, introductions under way, and how much the inbox holds.

    `drawn` are the people whom today's list named before, as in `reconnecting.reconnect`.
    """
    with store.read() as db:
        under_way = tuple(one for one in introductions.all_of(db) if one.stage not in OVER)
        due = tuple(promises.open_by(db, store.today + timedelta(PROMISE_DAYS)))
        waiting = inbox.count(db, store.today, open_networks, POSITION_DAYS)
    return Today(
        reconnect=tuple(reconnecting.reconnect(store, budget, weights, my_offers, drawn)),
        promises=due,
        days=tuple(reconnecting.days_near(store)),
        introductions=under_way,
        inbox=waiting,
    )
