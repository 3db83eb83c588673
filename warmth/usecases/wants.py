"""Asks and offers."""

from __future__ import annotations

from warmth.domain.errors import WarmthError
from warmth.domain.named import Named
from warmth.domain.text import clean
from warmth.domain.wants import Ask, Basis, Offer
from warmth.store import wants
from warmth.store.store import Store
from warmth.usecases import people


def ask(store: Store, person: int, text: str) -> tuple[Named, Ask]:
    """Note what a person needs."""
    said, who = _said(text), people.named(store, person)
    with store.change(f"{who.name} asks for “{said}”") as db:
        made = wants.add_ask(db, person, said, store.today)
        return who, next(one for one in wants.asks_of(db, person) if one.id == made)


def offer(store: Store, person: int, text: str, basis: Basis = Basis.SAID) -> tuple[Named, Offer]:
    """Note what a person could give, *seen* first-hand or only *said*."""
    said, who = _said(text), people.named(store, person)
    with store.change(f"{who.name} offers “{said}”") as db:
        made = wants.add_offer(db, person, said, store.today, basis)
        return who, next(one for one in wants.offers_of(db, person) if one.id == made)


def close_ask(store: Store, person: int, ask_id: int) -> None:
    """An ask is met or gone. Raises WarmthError when the person has no such ask."""
    who = people.named(store, person)
    with store.change(f"Close an ask of {who.name}") as db:
        if all(one.id != ask_id for one in wants.asks_of(db, person)):
            raise WarmthError(f"{who.name} has no ask {ask_id}.")
        wants.close_ask(db, ask_id, store.today)


def close_offer(store: Store, person: int, offer_id: int) -> None:
    """An offer no longer stands. Raises WarmthError when the person has no such offer."""
    who = people.named(store, person)
    with store.change(f"Close an offer of {who.name}") as db:
        if all(one.id != offer_id for one in wants.offers_of(db, person)):
            raise WarmthError(f"{who.name} has no offer {offer_id}.")
        wants.close_offer(db, offer_id, store.today)


def _said(text: str) -> str:
    said = clean(text)
    if not said:
        raise WarmthError("Say what it is in a few words.")
    return said
