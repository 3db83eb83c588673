"""A person's page: the brief before a meeting."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from warmth.domain.acquaintances import Acquaintance
from warmth.domain.cards import Card
from warmth.domain.doors import Door
from warmth.domain.introductions import Introduction
from warmth.domain.organizations import Common
from warmth.domain.positions import Position
from warmth.domain.promises import Promise
from warmth.domain.ratings import Rating
from warmth.domain.timeline import Happening
from warmth.domain.wants import Ask, Offer
from warmth.domain.warmth import Measure, measure
from warmth.store import acquaintances, doors, interactions, introductions, positions, promises, ratings, tags, wants
from warmth.store.store import Store
from warmth.usecases import organizations
from warmth.usecases.people import card_in


@dataclass(frozen=True, slots=True)
class Page:
    """Everything about one person: the brief before a meeting. `measure` is computed anew from the interactions.

    `own_cadence` is what the person carries, whatever their tags say; None for nothing, days otherwise, 0 for *none*.
    `both_at` are the organizations at which you both are or were.
    """

    card: Card
    measure: Measure
    positions: tuple[Position, ...]
    ratings: tuple[Rating, ...]
    timeline: tuple[Happening, ...]
    asks: tuple[Ask, ...]
    offers: tuple[Offer, ...]
    promises: tuple[Promise, ...]
    introductions: tuple[Introduction, ...]
    acquaintances: tuple[Acquaintance, ...]
    doors: tuple[Door, ...]
    own_cadence: int | None
    both_at: tuple[Common, ...]


def page(store: Store, person: int, my_organizations: Sequence[str] = ()) -> Page:
    """A person's whole page as of the store's day, the timeline newest first.

    `my_organizations` is where you say that you are or were.
    """
    with store.read() as db:
        shown = card_in(db, person)
        timeline = interactions.of(db, person)
        found = measure(
            [happening.touch for happening in reversed(timeline)],  # oldest first, so that sums round as in summaries
            store.today,
            labelled=shown.labelled,
            cadence=shown.cadence,
            constants=store.constants,
        )
        return Page(
            card=shown,
            measure=found,
            positions=tuple(positions.of(db, person)),
            ratings=tuple(ratings.of(db, person)),
            timeline=tuple(timeline),
            asks=tuple(wants.asks_of(db, person)),
            offers=tuple(wants.offers_of(db, person)),
            promises=tuple(promises.of(db, person)),
            introductions=tuple(introductions.all_of(db, person)),
            acquaintances=tuple(acquaintances.of(db, person)),
            doors=tuple(doors.between(db, person)),
            own_cadence=tags.cadence_of(db, "person_id", person),
            both_at=organizations.shared(db, [person], my_organizations).get(person, ()),
        )
