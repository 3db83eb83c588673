"""Rating: know, like and trust. Only the user writes them."""

from __future__ import annotations

from warmth.domain.cards import Card
from warmth.domain.errors import WarmthError
from warmth.domain.ratings import Rating, check_mark
from warmth.domain.text import clean
from warmth.store import ratings
from warmth.store.store import Db, Store
from warmth.usecases import people


def rate(
    store: Store,
    person: int,
    *,
    know: int | None = None,
    like: int | None = None,
    trust: int | None = None,
    why: str = "",
) -> Card:
    """Keep a judgement of today; what is not given stays as it was. Raises WarmthError for a mark beyond 0–5."""
    for name, mark in (("know", know), ("like", like), ("trust", trust)):
        check_mark(name, mark)
    if know is None and like is None and trust is None:
        raise WarmthError("A rating wants at least one of know, like and trust, 0 to 5.")
    shown = people.card(store, person)
    with store.change(f"Rate {shown.name}") as db:
        ratings.add(db, person, Rating(store.today, know, like, trust, clean(why)))
    return people.card(store, person)


def explain(store: Store, person: int, rating: int, why: str) -> Card:
    """Put right why a judgement was made; empty takes it away. Raises WarmthError when there is no such rating."""
    shown = people.card(store, person)
    with store.change(f"Say why {shown.name} was rated so") as db:
        _rating_of(db, shown, rating)
        ratings.set_why(db, rating, clean(why))
    return shown


def take_back(store: Store, person: int, rating: int) -> Card:
    """Take back a judgement of today; what was judged before counts again. Raises WarmthError for an older one."""
    shown = people.card(store, person)
    with store.change(f"Take back the rating of {shown.name}") as db:
        if _rating_of(db, shown, rating).on != store.today:
            raise WarmthError("Only a rating of today can be taken back; an older one is history: rate anew instead.")
        ratings.remove(db, rating)
    return people.card(store, person)


def _rating_of(db: Db, whose: Card, rating: int) -> Rating:
    found = next((one for one in ratings.of(db, whose.id) if one.id == rating), None)
    if found is None:
        raise WarmthError(f"{whose.name} has no rating {rating}.")
    return found
