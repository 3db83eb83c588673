"""Rating: know, like and trust. Only the user writes them."""

from __future__ import annotations

from warmth.domain.cards import Card
from warmth.domain.errors import WarmthError
from warmth.domain.ratings import Rating, check_mark
from warmth.domain.text import clean
from warmth.store import ratings
from warmth.store.store import Store
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
