"""Asks and offers."""

from __future__ import annotations

from warmth.domain.errors import WarmthError
from warmth.domain.named import Named
from warmth.domain.text import clean
from warmth.domain.wants import Ask, Basis, Offer
from warmth.store import wants
from warmth.store.store import Db, Store
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
        _ask_of(db, who, ask_id)
        wants.close_ask(db, ask_id, store.today)


def close_offer(store: Store, person: int, offer_id: int) -> None:
    """An offer no longer stands. Raises WarmthError when the person has no such offer."""
    who = people.named(store, person)
    with store.change(f"Close an offer of {who.name}") as db:
        _offer_of(db, who, offer_id)
        wants.close_offer(db, offer_id, store.today)


def reopen_ask(store: Store, person: int, ask_id: int) -> None:
    """An ask that was closed is open again."""
    who = people.named(store, person)
    with store.change(f"Open an ask of {who.name} again") as db:
        _ask_of(db, who, ask_id)
        wants.set_ask(db, ask_id, closed_on=None)


def reopen_offer(store: Store, person: int, offer_id: int) -> None:
    """An offer that was closed stands again."""
    who = people.named(store, person)
    with store.change(f"Open an offer of {who.name} again") as db:
        _offer_of(db, who, offer_id)
        wants.set_offer(db, offer_id, closed_on=None)


def edit_ask(store: Store, person: int, ask_id: int, text: str) -> None:
    """Say in other words what a person needs."""
    said, who = _said(text), people.named(store, person)
    with store.change(f"{who.name} asks for “{said}”") as db:
        _ask_of(db, who, ask_id)
        wants.set_ask(db, ask_id, text=said)


def edit_offer(store: Store, person: int, offer_id: int, text: str, basis: Basis) -> None:
    """Say in other words what a person could give, and how you know."""
    said, who = _said(text), people.named(store, person)
    with store.change(f"{who.name} offers “{said}”") as db:
        _offer_of(db, who, offer_id)
        wants.set_offer(db, offer_id, text=said, basis=basis.value)


def remove_ask(store: Store, person: int, ask_id: int) -> None:
    """Take away an ask that was noted by mistake."""
    who = people.named(store, person)
    with store.change(f"Remove an ask of {who.name}") as db:
        _ask_of(db, who, ask_id)
        wants.remove_ask(db, ask_id)


def remove_offer(store: Store, person: int, offer_id: int) -> None:
    """Take away an offer that was noted by mistake."""
    who = people.named(store, person)
    with store.change(f"Remove an offer of {who.name}") as db:
        _offer_of(db, who, offer_id)
        wants.remove_offer(db, offer_id)


def _ask_of(db: Db, who: Named, ask_id: int) -> None:
    if all(one.id != ask_id for one in wants.asks_of(db, who.id)):
        raise WarmthError(f"{who.name} has no ask {ask_id}.")


def _offer_of(db: Db, who: Named, offer_id: int) -> None:
    if all(one.id != offer_id for one in wants.offers_of(db, who.id)):
        raise WarmthError(f"{who.name} has no offer {offer_id}.")


def _said(text: str) -> str:
    said = clean(text)
    if not said:
        raise WarmthError("Say what it is in a few words.")
    return said
