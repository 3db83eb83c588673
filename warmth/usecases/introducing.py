"""Introduce: whom of yours X and they would both gain from, honestly."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from warmth.domain.cards import Card
from warmth.domain.introducing import Answer, Between, Match, Weights, answer, match
from warmth.domain.text import clean
from warmth.store import introducing, people
from warmth.store.store import Db, Store
from warmth.usecases.people import card_in


@dataclass(frozen=True, slots=True)
class Candidate:
    """One Y with the card to show."""

    card: Card
    match: Match


@dataclass(frozen=True, slots=True)
class Introducible:
    """The answer for X: who can, not yet, one-sided, and refused; each best first."""

    x: Card
    can: tuple[Candidate, ...]
    not_yet: tuple[Candidate, ...]
    one_sided: tuple[Candidate, ...]
    refused: tuple[Candidate, ...]


def introduce(store: Store, person: int, extra: str = "", weights: Weights | None = None) -> Introducible:
    """Who can be introduced to a person. `extra` is added to what they ask for."""
    wanted = clean(extra)
    with store.read() as db:
        x = card_in(db, person)
        facts = introducing.facts(db, [person], store.today)[0]
        if wanted:
            facts = replace(facts, asks=(*facts.asks, wanted))
        candidates = introducing.facts(db, introducing.candidates(db, facts), store.today)
        known = introducing.between(db, person)
        nothing = Between()
        matches = (match(facts, y, known.get(y.id, nothing), weights or Weights(), store.today) for y in candidates)
        found = answer(one for one in matches if one is not None)
        return Introducible(x, *_with_cards(db, found))


def _with_cards(db: Db, found: Answer) -> Iterable[tuple[Candidate, ...]]:
    groups = (found.can, found.not_yet, found.one_sided, found.refused)
    cards = {card.id: card for card in people.cards(db, [one.id for group in groups for one in group])}
    return [tuple(Candidate(cards[one.id], one) for one in group) for group in groups]
