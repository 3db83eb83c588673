"""Reach: who of yours could get you to an organization, a person or a topic, and could they honestly?"""

from __future__ import annotations

from dataclasses import dataclass

from warmth.domain.cards import Card
from warmth.domain.errors import WarmthError
from warmth.domain.gift_index import looked_for
from warmth.domain.gifts import Gift, Meeting, meeting
from warmth.domain.reaching import MOST, Hold, Path, Target, paths
from warmth.domain.text import clean
from warmth.domain.vocabulary import Vocabulary
from warmth.store import introducing, people, reaching, search
from warmth.store.store import Db, Store
from warmth.usecases import vocabulary


@dataclass(frozen=True, slots=True)
class Reached:
    """One way, with the card of whom it leads to."""

    card: Card
    path: Path


def reach(store: Store, text: str) -> tuple[Reached, ...]:
    """Every way to whom a text means, the best first. Raises WarmthError when nothing is asked for."""
    asked = clean(text)
    if not asked:
        raise WarmthError("Say whom or what to reach: an organization, a person or a topic.")
    with store.read() as db:
        targets = _targets(db, store, asked, vocabulary.in_force())[:MOST]
        near = reaching.ties(db, [one.facts.id for one in targets])
        between = {person for each in near.values() for person in each}
        far = reaching.ties(db, between)
        ties = far | near
        ids = reaching.unarchived(db, {*between, *(person for each in far.values() for person in each)})
        found = paths(
            targets, ties, {one.id: one for one in introducing.facts(db, ids, store.today)}, store.today
        )  # fmt: skip
        cards = {card.id: card for card in people.cards(db, [one.target.facts.id for one in found])}
        return tuple(Reached(cards[one.target.facts.id], one) for one in found)


def _targets(db: Db, store: Store, asked: str, words: Vocabulary) -> list[Target]:
    """Who is called so, who is there, and who gives it; each for the surest of these."""
    called, there = reaching.called(db, asked), reaching.there(db, asked)
    giving = reaching.unarchived(db, search.people_giving(db, looked_for(asked, words)))
    facts = {one.id: one for one in introducing.facts(db, {*called, *there, *giving}, store.today)}
    found: dict[int, Hold] = {person: Hold("person", facts[person].name) for person in called}
    for person, (title, organization) in there.items():
        found.setdefault(person, Hold("organization", organization, gives=title))
    rarity = introducing.rarity(db, [asked], words)
    for person in giving - found.keys():
        met = ((gift, meeting(asked, gift, words, rarity)) for gift in facts[person].gifts)
        best = max(((gift, one) for gift, one in met if one), key=_worth, default=None)
        if best is not None:
            found[person] = Hold("topic", best[0].text, best[1], best[0].how, best[0].seen)
    targets = [Target(facts[person], hold) for person, hold in found.items()]
    return sorted(targets, key=lambda one: (*_surest(one.hold), -one.facts.mark, one.facts.id))


def _worth(pair: tuple[Gift, Meeting]) -> float:
    return pair[1].worth


def _surest(hold: Hold) -> tuple[int, float]:
    return (("person", "organization", "topic").index(hold.how), -hold.met.worth if hold.met else 0.0)
