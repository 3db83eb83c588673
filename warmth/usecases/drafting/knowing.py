"""What is on record of whom a draft is to, as far as a letter may say it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta

from warmth.domain.acquaintances import KNOWS
from warmth.domain.boundaries import Boundary
from warmth.domain.canned import is_canned
from warmth.domain.drafting_facts import (
    About,
    Asked,
    Favour,
    KeptPromise,
    Need,
    OpenedDoor,
    SaidYes,
    is_contact,
    is_noted,
    is_written,
)
from warmth.domain.fuzzy import FuzzyDate, next_anniversary
from warmth.domain.gifts import Gift
from warmth.domain.introductions import Stage
from warmth.domain.organizations import organization_key
from warmth.domain.origins import AskedBy, Origin
from warmth.domain.positions import Position
from warmth.domain.reconnect_reasons import DayNear, NewPosition
from warmth.store import origins, people
from warmth.store.reconnecting import DAY_DAYS, POSITION_DAYS
from warmth.store.store import Db, Store
from warmth.usecases import vocabulary
from warmth.usecases.drafting.meaning import Meant
from warmth.usecases.introducing import introduce
from warmth.usecases.pages import Page, page

FAVOUR_DAYS = 90
"""For so long a kept promise is something to thank for."""
UNNAMED = frozenset({Boundary.PRIVATE, Boundary.DO_NOT_CONTACT})
"""People with one of these are never named to others."""


def about(store: Store, whom: Meant, my_offers: Sequence[str], my_organizations: Sequence[str] = ()) -> About:
    """Everything known of the first of `whom` that a letter may say. Raises NoSuchPerson."""
    if whom.request is not None:
        asked = whom.request
        return About(None, asked.name, asked=Asked(_own(asked.words), asked.on))
    person = whom.people[0]
    shown = page(store, person, my_organizations)
    with store.read() as db:
        origin = _origin(db, shown)
        shared = _named_to_others(db, [one.other.id for one in shown.acquaintances if one.kind == KNOWS])
    today, card = store.today, shown.card
    happened = [one.interaction for one in shown.timeline if is_contact(one.interaction, today)]
    return About(
        id=person,
        name=card.name,
        email=card.emails[0] if card.emails else None,
        title=card.title,
        company=card.company,
        origin=origin,
        last=next(iter(happened), None),
        noted=next(filter(is_noted, happened), None),
        written=next(filter(is_written, happened), None),
        shared=shared,
        both_at=_both_at(shown, origin),
        asked=_asked(origin),
        need=_need(store, shown, my_offers),
        promise=next((one.text for one in shown.promises if one.whose == "me" and one.done_on is None), None),
        position=_moved(shown.positions, today),
        birthday=_birthday(card.birthday, today),
        favours=tuple(_favours(shown, today)),
    )


def _own(words: str) -> str:
    return "" if is_canned(words) else words


def _origin(db: Db, shown: Page) -> Origin | None:
    """How it began, naming nobody to whom a boundary says no."""
    found = origins.of(db, shown.card.id)
    if found is None or found.through_id is None:
        return found
    names = _named_to_others(db, [found.through_id])
    return replace(found, through_name=next(iter(names), None))


def _named_to_others(db: Db, ids: Sequence[int]) -> tuple[str, ...]:
    cards = people.cards(db, ids)
    return tuple(card.name for card in cards if card.archived_on is None and UNNAMED.isdisjoint(card.boundaries))


def _both_at(shown: Page, origin: Origin | None) -> tuple[str, ...]:
    """The organizations of both, but for the one where it began: that is said already."""
    began = organization_key(origin.place) if origin is not None else ""
    return tuple(one.organization for one in shown.both_at if organization_key(one.organization) != began)


def _asked(origin: Origin | None) -> Asked | None:
    """That they asked to connect; the day on record is the one on which you were connected."""
    if origin is None or origin.asked_by is not AskedBy.THEM:
        return None
    return Asked(_own(origin.words), None)


def _need(store: Store, shown: Page, my_offers: Sequence[str]) -> Need | None:
    """The first open ask that you could meet, else one that somebody could whom you can vouch for."""
    asks = [one.text for one in shown.asks if one.closed_on is None]
    for ask in asks:
        mine = next((offer for offer in my_offers if Gift(offer, "offer").meets(ask, vocabulary.in_force())), None)
        if mine is not None:
            return Need(ask, mine)
    if not asks:
        return None
    found = introduce(store, shown.card.id)
    met = {fit.ask for one in (*found.can, *found.one_sided) for fit in one.match.gain_x}
    return next((Need(ask, None) for ask in asks if ask in met), None)


def _moved(held: Iterable[Position], today: date) -> NewPosition | None:
    """A present position that was seen to be new within the last weeks."""
    for one in held:
        since = FuzzyDate.parse(one.noticed_on or one.started or "0001").day_known
        if one.ended is None and since and timedelta(0) <= today - since <= timedelta(POSITION_DAYS):
            return NewPosition(0, one.title, one.organization, since)
    return None


def _birthday(birthday: str | None, today: date) -> DayNear | None:
    on = next_anniversary(FuzzyDate.parse(birthday), today) if birthday else None
    if on is None or (on - today).days > DAY_DAYS:
        return None
    return DayNear(0, "birthday", on, (on - today).days)


def _favours(shown: Page, today: date) -> Iterable[Favour]:
    """What they did that you have not thanked for, as far as that is on record."""
    for door in shown.doors:
        if door.whose == "them" and door.returned_on is None:
            yield OpenedDoor(door.kind, FuzzyDate.parse(door.on).day_known if door.on else None)
    for one in shown.introductions:
        if one.stage is Stage.WORKED:
            yield SaidYes(one.b.name if one.a.id == shown.card.id else one.a.name)
    for promise in shown.promises:
        done = promise.done_on
        if promise.whose == "them" and done and timedelta(0) <= today - done <= timedelta(FAVOUR_DAYS):
            yield KeptPromise(promise.text)
