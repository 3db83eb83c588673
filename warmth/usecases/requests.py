"""Requests: what you decide of those who ask to connect, and what became of those you asked."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from warmth.domain.cards import Card
from warmth.domain.errors import WarmthError
from warmth.domain.handles import url_handle
from warmth.domain.inbox import RequestStatus, many_unknown
from warmth.domain.inbox_reasons import ManyUnknown
from warmth.domain.origins import AskedBy, Origin, OriginKind
from warmth.store import handles, origins, people, requests
from warmth.store.requests import Request
from warmth.store.store import Db, Store
from warmth.usecases.origins import Label, origin_of
from warmth.usecases.people import card


def accept(store: Store, request: int, label: Label | None = None) -> Card:
    """Somebody who asked becomes one of yours, with their words, or with the label you give.

    A request that has been decided or is yours raises WarmthError, like in all that follow.
    """
    return _connect(store, _open(store, request, incoming=True), label)


def accepted(store: Store, request: int, label: Label | None = None) -> Card:
    """Somebody whom you asked said yes, and becomes one of yours."""
    return _connect(store, _open(store, request, incoming=False), label)


def ask_why(store: Store, request: int) -> Request:
    """You asked what brings them; the request waits again after two weeks."""
    return _settle(store, _open(store, request, incoming=True), RequestStatus.ASKED_WHY, "Ask {} why")


def meet_first(store: Store, request: int, by: date) -> Request:
    """You want to meet or talk first; the request waits again on that day, which must be still to come."""
    if by <= store.today:
        raise WarmthError(f"Meeting first wants a day to come, not {by.isoformat()}.")
    asked = _open(store, request, incoming=True)
    return _settle(store, asked, RequestStatus.MEET_FIRST, f"Meet {{}} first, by {by.isoformat()}", by)


def decline(store: Store, request: int) -> Request:
    """You said no."""
    return _settle(store, _open(store, request, incoming=True), RequestStatus.DECLINED, "Decline {}")


def ignore(store: Store, request: int) -> Request:
    """You leave it at that."""
    return _settle(store, _open(store, request, incoming=True), RequestStatus.IGNORED, "Ignore {}")


def withdraw(store: Store, request: int) -> Request:
    """You took your own request back."""
    asked = _open(store, request, incoming=False)
    return _settle(store, asked, RequestStatus.WITHDRAWN, "Withdraw the request to {}")


def refused_unknown(store: Store, request: int) -> Request:
    """They answered that they do not know you."""
    asked = _open(store, request, incoming=False)
    return _settle(store, asked, RequestStatus.UNKNOWN, "Refused as unknown by {}")


def share_unknown(store: Store) -> tuple[int, int]:
    """How many of your requests were refused by people who do not know you, and how many came to anything at all."""
    with store.read() as db:
        found = requests.outcomes(db)
    return found.get(RequestStatus.UNKNOWN, 0), sum(found.values())


def unknown_warning(store: Store) -> ManyUnknown | None:
    """The warning that too many of your requests come from nowhere, when they do."""
    return many_unknown(*share_unknown(store))


def _open(store: Store, request: int, *, incoming: bool) -> Request:
    with store.read() as db:
        asked = requests.one(db, request)
    if asked is None:
        raise WarmthError(f"There is no request {request}; `warmth vet --list --json` gives their ids.")
    if not asked.is_open:
        raise WarmthError(f"The request of {asked.name} was decided already: {asked.status}.")
    if asked.incoming and not incoming:
        raise WarmthError(f"{asked.name} asked you; accept, ask why, meet first, decline or ignore.")
    if incoming and not asked.incoming:
        raise WarmthError(f"You asked {asked.name}; it is withdrawn, refused as unknown or accepted.")
    return asked


def _settle(store: Store, asked: Request, status: RequestStatus, label: str, until: date | None = None) -> Request:
    with store.change(label.format(asked.name)) as db:
        requests.settle(db, asked.id, status, store.today, until=until)
        settled = requests.one(db, asked.id)
    assert settled is not None
    return settled


def _connect(store: Store, asked: Request, label: Label | None) -> Card:
    verb = "Accept {}" if asked.incoming else "Accepted by {}"
    began = Origin(
        kind=OriginKind.REQUEST_IN if asked.incoming else OriginKind.REQUEST_OUT,
        on=asked.on.isoformat(),
        asked_by=AskedBy.THEM if asked.incoming else AskedBy.ME,
        words=asked.words,
    )
    if label is not None:
        said = origin_of(store, label)
        began = replace(said, on=said.on or began.on, asked_by=began.asked_by, words=began.words)
    with store.change(verb.format(asked.name)) as db:
        person = _person(db, asked, store.today)
        known = origins.of(db, person)
        if known is None or label is not None or not known.labels:
            origins.put(db, person, replace(began, network=known.network if known else "").dated(known, store.today))
        requests.settle(db, asked.id, RequestStatus.ACCEPTED, store.today, person=person)
    return card(store, person)


def _person(db: Db, asked: Request, today: date) -> int:
    """Whoever has the address of the request already, else somebody new."""
    handle = url_handle(asked.url) if asked.url else None
    owners = handles.owners_of(db, handle) if handle else []
    standing = people.standing(db, owners[0]) if owners else None
    if standing is not None:
        return standing
    person = people.add(db, asked.name, today)
    if handle is not None:
        handles.add(db, person, handle)
    return person
