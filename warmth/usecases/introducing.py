"""Introduce: whom of yours X and they would both gain from, honestly."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from warmth.domain.cards import Card
from warmth.domain.gifts import Gift
from warmth.domain.introducing import Answer, Between, Match, Terms, Weights, answer, honesty, long_silences, match
from warmth.domain.starting import Against
from warmth.domain.text import clean
from warmth.store import introducing, people
from warmth.store.store import Db, Store
from warmth.usecases import vocabulary
from warmth.usecases.people import card_in


@dataclass(frozen=True, slots=True)
class Candidate:
    """One Y with the card to show."""

    card: Card
    match: Match


@dataclass(frozen=True, slots=True)
class Introducible:
    """The answer for X: who can, not yet, one-sided, and refused; each best first.

    `asks` and `gifts` are what of X was fitted, `against` is what stands against vouching for X themself.
    """

    x: Card
    can: tuple[Candidate, ...]
    not_yet: tuple[Candidate, ...]
    one_sided: tuple[Candidate, ...]
    refused: tuple[Candidate, ...]
    asks: tuple[str, ...]
    gifts: tuple[Gift, ...]
    against: Against

    @property
    def unmet(self) -> tuple[str, ...]:
        """The asks of X that nobody was found for; there may be somebody whose words are not recognised."""
        groups = (self.can, self.not_yet, self.one_sided, self.refused)
        met = {fit.ask for group in groups for one in group for fit in one.match.gain_x}
        return tuple(ask for ask in self.asks if ask not in met)


def introduce(store: Store, person: int, extra: str = "", weights: Weights | None = None) -> Introducible:
    """Who can be introduced to a person. `extra` is added to what they ask for.

    Raises WarmthError for a line of the user's vocabulary that cannot be used.
    """
    wanted = clean(extra)
    with store.read() as db:
        x = card_in(db, person)
        facts = introducing.facts(db, [person], store.today)[0]
        if wanted:
            facts = replace(facts, asks=(*facts.asks, wanted))
        words = vocabulary.in_force()
        candidates = introducing.facts(db, introducing.candidates(db, facts, words), store.today)
        known = introducing.between(db, person)
        nothing, points = Between(), weights or Weights()
        asks = [*facts.asks, *(ask for y in candidates for ask in y.asks)]
        terms = Terms(words, introducing.rarity(db, asks, words))
        matches = (match(facts, y, known.get(y.id, nothing), points, store.today, terms) for y in candidates)
        found = answer(one for one in matches if one is not None)
        against = Against(honesty(facts, store.today), long_silences(facts))
        can, not_yet, one_sided, refused = _with_cards(db, found)
        return Introducible(x, can, not_yet, one_sided, refused, facts.asks, facts.gifts, against)


def _with_cards(db: Db, found: Answer) -> Iterable[tuple[Candidate, ...]]:
    groups = (found.can, found.not_yet, found.one_sided, found.refused)
    cards = {card.id: card for card in people.cards(db, [one.id for group in groups for one in group])}
    return [tuple(Candidate(cards[one.id], one) for one in group) for group in groups]
