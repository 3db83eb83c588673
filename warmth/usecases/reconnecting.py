"""Reconnect: whom to get back in touch with today, and what to bring up."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from warmth.domain.beginnings import Context, context
from warmth.domain.cards import Card
from warmth.domain.choosing import bursts, choose
from warmth.domain.reconnect_reasons import DayNear, ReconnectReason
from warmth.domain.reconnecting import DAILY_BUDGET, Weights, suggest
from warmth.domain.suggestions import Suggestion
from warmth.store import occasions, people, reconnecting
from warmth.store.store import Db, Store
from warmth.usecases import vocabulary


@dataclass(frozen=True, slots=True)
class Suggested:
    """One place on the list."""

    card: Card
    suggestion: Suggestion[ReconnectReason]
    context: Context


def reconnect(
    store: Store,
    places: int = DAILY_BUDGET,
    weights: Weights | None = None,
    my_offers: Sequence[str] = (),
    drawn: Sequence[int] = (),
) -> list[Suggested]:
    """The best `places` of those who qualify today, best first. `my_offers` are what you could give yourself.

    `drawn` are the people whom today's list named before: they keep their places, whoever still qualifies comes in that
    order, and others only fill the places never given away, so that a list can be finished.
    """
    with store.read() as db:
        facts = reconnecting.facts(db, store.today, store.constants, my_offers, vocabulary.in_force)
        found = [one for each in facts if (one := suggest(each, weights or Weights(), store.today)) is not None]
        burst_days = bursts(reconnecting.met_days(db))
        burst_of = {each.id: burst_days[each.met_on] for each in facts if each.met_on in burst_days}
        still = {one.id: one for one in found if one.id in drawn}
        others = [one for one in found if one.id not in still]
        chosen = [still[person] for person in drawn if person in still]
        chosen += choose(others, max(places - len(drawn), 0), burst_of)
        cards = {card.id: card for card in people.cards(db, [one.id for one in chosen])}
        contexts = _contexts(db, list(cards.values()), store.today)
        return [Suggested(cards[one.id], one, contexts[one.id]) for one in chosen]


def _contexts(db: Db, cards: Sequence[Card], today: date) -> dict[int, Context]:
    ids = [card.id for card in cards]
    past, shared = reconnecting.past(db, ids, today), reconnecting.shared(db, ids)
    return {card.id: context(past.get(card.id, ()), (*card.tags, *shared.get(card.id, ()))) for card in cards}


def why(
    store: Store, person: int, weights: Weights | None = None, my_offers: Sequence[str] = ()
) -> Suggestion[ReconnectReason] | None:
    """Why this one person would be suggested today, whatever the budget; None when there is nothing to say."""
    with store.read() as db:
        found = reconnecting.facts(db, store.today, store.constants, my_offers, vocabulary.in_force, person)
    return suggest(found[0], weights or Weights(), store.today) if found else None


def days_near(store: Store) -> list[tuple[Card, DayNear]]:
    """Birthdays and round years since you met within the next 14 days, nearest first."""
    with store.read() as db:
        found = occasions.days_near(db, store.today, reconnecting.DAY_DAYS)
        cards = {card.id: card for card in people.cards(db, [person for person, _ in found])}
        return [(cards[person], day) for person, day in found]
