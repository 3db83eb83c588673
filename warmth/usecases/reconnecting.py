"""Reconnect: whom to get back in touch with today, and what to bring up."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from warmth.domain.beginnings import Context, context, in_common
from warmth.domain.cards import Card
from warmth.domain.choosing import bursts, choose
from warmth.domain.reconnect_reasons import DayNear, ReconnectReason
from warmth.domain.reconnecting import DAILY_BUDGET, Weights, suggest
from warmth.domain.suggestions import Suggestion
from warmth.store import occasions, people, reconnecting
from warmth.store.store import Db, Store
from warmth.usecases import organizations, vocabulary

__all__ = ["Suggested", "days_near", "reconnect", "why"]


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
    my_organizations: Sequence[str] = (),
) -> list[Suggested]:
    """The best `places` of those who qualify today, best first. `my_offers` are what you could give yourself.

    `drawn` are the people whom today's list named before: they keep their places, whoever still qualifies comes in that
    order, and others only fill the places never given away, so that a list can be finished. `my_organizations` is where
    you say that you are or were.
    """
    with store.read() as db:
        return suggested(db, store, near_days(db, store.today), places, weights, my_offers, drawn, my_organizations)


def suggested(
    db: Db,
    store: Store,
    near: Sequence[tuple[int, DayNear]],
    places: int,
    weights: Weights | None,
    my_offers: Sequence[str],
    drawn: Sequence[int],
    my_organizations: Sequence[str],
) -> list[Suggested]:
    """The same in a reading that is open, with the days near that were found in it."""
    facts = reconnecting.facts(db, store.today, store.constants, my_offers, vocabulary.in_force, near)
    found = [one for each in facts if (one := suggest(each, weights or Weights(), store.today)) is not None]
    still = {one.id: one for one in found if one.id in drawn}
    others = [one for one in found if one.id not in still]
    chosen = [still[person] for person in drawn if person in still]
    if others and len(drawn) < places:
        burst_days = bursts(reconnecting.met_days(db))
        burst_of = {each.id: burst_days[each.met_on] for each in facts if each.met_on in burst_days}
        chosen += choose(others, places - len(drawn), burst_of)
    cards = {card.id: card for card in people.cards(db, [one.id for one in chosen])}
    contexts = _contexts(db, list(cards.values()), store.today, my_organizations)
    return [Suggested(cards[one.id], one, contexts[one.id]) for one in chosen]


def _contexts(db: Db, cards: Sequence[Card], today: date, my_organizations: Sequence[str]) -> dict[int, Context]:
    ids = [card.id for card in cards]
    past, shared = reconnecting.past(db, ids, today), reconnecting.shared(db, ids)
    both_at = organizations.shared(db, ids, my_organizations)
    return {
        card.id: context(past.get(card.id, ()), in_common(card.tags, both_at.get(card.id, ()), shared.get(card.id, ())))
        for card in cards
    }


def why(
    store: Store, person: int, weights: Weights | None = None, my_offers: Sequence[str] = ()
) -> Suggestion[ReconnectReason] | None:
    """Why this one person would be suggested today, whatever the budget; None when there is nothing to say."""
    with store.read() as db:
        near = near_days(db, store.today)
        found = reconnecting.facts(db, store.today, store.constants, my_offers, vocabulary.in_force, near, person)
    return suggest(found[0], weights or Weights(), store.today) if found else None


def days_near(store: Store) -> list[tuple[Card, DayNear]]:
    """Birthdays and round years since you met within the next 14 days, nearest first."""
    with store.read() as db:
        return with_cards(db, near_days(db, store.today))


def near_days(db: Db, today: date) -> list[tuple[int, DayNear]]:
    """The same by person, in a reading that is open."""
    return occasions.days_near(db, today, reconnecting.DAY_DAYS)


def with_cards(db: Db, near: Sequence[tuple[int, DayNear]]) -> list[tuple[Card, DayNear]]:
    """The days with whose they are."""
    cards = {card.id: card for card in people.cards(db, [person for person, _ in near])}
    return [(cards[person], day) for person, day in near]
