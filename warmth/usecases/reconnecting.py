"""Reconnect: whom to get back in touch with today, and what to bring up."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from warmth.domain.cards import Card
from warmth.domain.reconnect_reasons import DayNear, ReconnectReason
from warmth.domain.reconnecting import DAILY_BUDGET, Weights, bursts, choose, suggest
from warmth.domain.suggestions import Suggestion
from warmth.store import people, reconnecting
from warmth.store.store import Db, Store


@dataclass(frozen=True, slots=True)
class Context:
    """What helps to begin: the last note, the kind of interaction that worked last, shared tags and then people."""

    last_note: str | None
    channel: str | None
    shared: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Suggested:
    """One place on the list."""

    card: Card
    suggestion: Suggestion[ReconnectReason]
    context: Context


def reconnect(
    store: Store, places: int = DAILY_BUDGET, weights: Weights | None = None, my_offers: Sequence[str] = ()
) -> list[Suggested]:
    """The best `places` of those who qualify today, best first. `my_offers` are what you could give yourself."""
    with store.read() as db:
        return reconnect_in(store, db, places, weights or Weights(), my_offers)


def reconnect_in(store: Store, db: Db, places: int, weights: Weights, my_offers: Sequence[str] = ()) -> list[Suggested]:
    """The same inside a transaction that is open already."""
    facts = reconnecting.facts(db, store.today, my_offers)
    found = [one for each in facts if (one := suggest(each, weights, store.today)) is not None]
    burst_days = bursts(reconnecting.met_days(db))
    burst_of = {each.id: burst_days[each.met_on] for each in facts if each.met_on in burst_days}
    chosen = choose(found, places, burst_of)
    ids = [one.id for one in chosen]
    cards = {card.id: card for card in people.cards(db, ids)}
    contexts = _contexts(db, list(cards.values()), store.today)
    return [Suggested(cards[one.id], one, contexts[one.id]) for one in chosen]


def _contexts(db: Db, cards: Sequence[Card], today: date) -> dict[int, Context]:
    lately = reconnecting.context(db, [card.id for card in cards], today)
    shared = reconnecting.shared(db, [card.id for card in cards])
    return {
        card.id: Context(lately[card.id]["note"], lately[card.id]["channel"], (*card.tags, *shared.get(card.id, ())))
        for card in cards
    }


def why(
    store: Store, person: int, weights: Weights | None = None, my_offers: Sequence[str] = ()
) -> Suggestion[ReconnectReason] | None:
    """Why this one person would be suggested today, whatever the budget; None when there is nothing to say."""
    with store.read() as db:
        for facts in reconnecting.facts(db, store.today, my_offers):
            if facts.id == person:
                return suggest(facts, weights or Weights(), store.today)
    return None


def days_near(store: Store) -> list[tuple[Card, DayNear]]:
    """Birthdays within the next 14 days, nearest first."""
    with store.read() as db:
        found = [pair for pair in reconnecting.days_near(db, store.today) if pair[1].in_days <= reconnecting.DAY_DAYS]
        cards = {card.id: card for card in people.cards(db, [person for person, _ in found])}
        return [(cards[person], day) for person, day in found]
