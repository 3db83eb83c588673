"""People: adding, finding, editing, archiving; and telling whom a typed name means."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from warmth.domain.cards import Card
from warmth.domain.errors import Ambiguous, NoSuchPerson, WarmthError
from warmth.domain.handles import Handle
from warmth.domain.labels import listed as listed_names
from warmth.domain.named import Named
from warmth.domain.origins import Origin
from warmth.domain.query import Query, parse_query
from warmth.domain.text import clean, clean_lines, fold
from warmth.store import handles, listing, origins, people, positions, several, tags
from warmth.store.store import Db, Store
from warmth.usecases.handles import read_handles, refuse_others

SORTS = tuple(listing.SORTS)
SHOWN = 20
"""Candidates named when several people fit."""
LONGEST_ID = 19
"""Digits from which a number is too large for SQLite to be an id."""


def resolve(store: Store, text: str) -> int:
    """The one person whom a name, part of a name, handle or id means.

    Raises NoSuchPerson with near names, or Ambiguous with the candidates.
    """
    with store.read() as db:
        return resolve_in(db, text)


def resolve_in(db: Db, text: str) -> int:
    """The same inside a transaction that is open already."""
    meant = meant_in(db, text)
    if meant is None:
        raise NoSuchPerson(clean(text), tuple(people.sounding_like(db, clean(text))))
    return meant


def meant_in(db: Db, text: str) -> int | None:
    """The same, but None when it is nobody: looking for names that come near takes long in a large network."""
    typed = clean(text)
    if typed.isascii() and typed.isdigit() and len(typed) < LONGEST_ID:
        standing = people.standing(db, int(typed))
        if standing is not None:
            return standing
    found = people.named(db, typed)
    if len(found) > 1:
        raise Ambiguous(typed, tuple(_line(one) for one in people.cards(db, found[:SHOWN])), len(found))
    return found[0] if found else None


def _line(one: Card) -> str:
    """A candidate among several of a name."""
    archived = "(archived)" if one.archived_on else ""
    return "  ".join(part for part in (str(one.id), one.name, one.role, archived) if part)


def card(store: Store, person: int) -> Card:
    """One person's card. Raises NoSuchPerson when the id is nobody's."""
    with store.read() as db:
        return card_in(db, person)


def card_in(db: Db, person: int) -> Card:
    """The same inside a transaction that is open already."""
    found = people.cards(db, [person])
    if not found:
        raise NoSuchPerson(str(person))
    return found[0]


def listed(store: Store, query: str = "", sort: str = "name", limit: int | None = None) -> list[Card]:
    """Everyone who meets a query (`tag:climbing warmth<30`, or plain words). Raises WarmthError for a bad term."""
    asked = parse_query(query)
    with store.read() as db:
        return people.cards(db, listing.ids(db, asked, store.today, sort, limit))


def found(store: Store, words: str, limit: int | None = None) -> list[Card]:
    """Everyone of whom all the words are said somewhere: those named so first, then by warmth."""
    key = fold(words)
    if not key:
        return []
    with store.read() as db:
        ids = listing.ids(db, Query(words=tuple(dict.fromkeys(key.split()))), store.today, "warmth")
        named = set(people.named_like(db, key))
        ids.sort(key=lambda person: person not in named)
        return people.cards(db, ids[:limit])


@dataclass(frozen=True, slots=True)
class Details:
    """What can be said of a person when adding or editing. None leaves it as it is; empty text takes it away."""

    name: str | None = None
    company: str | None = None
    title: str | None = None
    birthday: str | None = None
    notes: str | None = None
    emails: Sequence[str] = ()
    phones: Sequence[str] = ()
    urls: Sequence[str] = ()
    tags: Sequence[str] = ()
    remove_handles: Sequence[str] = field(default=())


def add(store: Store, details: Details, origin: Origin | None = None) -> Card:
    """A new person. Raises WarmthError when there is no name, or a handle is somebody else's."""
    name = clean(details.name or "")
    if not name:
        raise WarmthError('A person wants a name, as in `warmth add "Ana Ruiz"`.')
    found = _handles(details)
    with store.change(f"Add {name}") as db:
        refuse_others(db, found)
        person = people.add(db, name, store.today, notes=clean_lines(details.notes or ""))
        _write(db, person, details, found, store.today)
        if origin is not None:
            origins.put(db, person, origin.dated(None, store.today))
    return card(store, person)


def refuse_taken(store: Store, details: Details) -> None:
    """Raise what `add` would of handles that cannot be read or are somebody else's; nothing is written."""
    with store.read() as db:
        refuse_others(db, _handles(details))


def edit(store: Store, person: int, details: Details) -> Card:
    """Put a person's details right. Raises WarmthError when a handle is somebody else's."""
    found = _handles(details)
    shown = card(store, person)
    with store.change(f"Edit {shown.name}") as db:
        refuse_others(db, found, person)
        if details.name is not None:
            name = clean(details.name)
            if not name:
                raise WarmthError("A person wants a name; it cannot be taken away.")
            people.rename(db, person, name)
        if details.notes is not None:
            people.set_fields(db, person, notes=clean_lines(details.notes))
        known = handles.of(db, person)
        for unwanted in details.remove_handles:
            gone = [one for one in known if clean(unwanted) in (one.value, one.key)]
            if not gone:
                raise WarmthError(f"{shown.name} has no handle “{clean(unwanted)}”.")
            handles.remove(db, person, gone[0])
        _write(db, person, details, found, store.today)
    return card(store, person)


def _write(db: Db, person: int, details: Details, found: Sequence[Handle], today: date) -> None:
    if details.birthday is not None:
        from warmth.domain.dates import parse_fuzzy  # for those who type a day

        birthday = str(parse_fuzzy(details.birthday, today)) if details.birthday else None
        people.set_fields(db, person, birthday=birthday)
    for handle in found:
        handles.add(db, person, handle)
    for tag in details.tags:
        if clean(tag):
            tags.give(db, person, clean(tag))
    if details.company is not None or details.title is not None:
        _move(db, person, details, today)


def _move(db: Db, person: int, details: Details, today: date) -> None:
    """Give a person another position; the one before is kept with its day, unless it was written today as well."""
    present = next((one for one in reversed(positions.of(db, person)) if one.ended is None), None)
    title = clean(details.title) if details.title is not None else present.title if present else ""
    company = clean(details.company) if details.company is not None else present.organization if present else ""
    if present is None or present.started == today.isoformat():
        positions.correct(db, person, title, company)
    else:
        positions.change(db, person, title, company, today.isoformat())


def _handles(details: Details) -> list[Handle]:
    return read_handles(details.emails, details.phones, details.urls)


def archive(store: Store, who: Sequence[int], why: str = "by hand") -> list[Card]:
    """Put people away; reversible. Those put away already stay as they are."""
    return _set_archived(store, who, "Archive", store.today, why)


def all_archived(store: Store, who: Sequence[int]) -> bool:
    """Are all of them put away?"""
    with store.read() as db:
        return all(shown.archived_on is not None for shown in people.cards(db, who))


def unarchive(store: Store, who: Sequence[int]) -> list[Card]:
    """Bring people back."""
    return _set_archived(store, who, "Bring back", None, None)


def _set_archived(store: Store, who: Sequence[int], verb: str, day: date | None, why: str | None) -> list[Card]:
    names = names_of(store, who)
    with store.change(f"{verb} {names}") as db:
        for shown in people.cards(db, who):
            if (shown.archived_on is None) != (day is None):
                people.set_fields(db, shown.id, archived_on=day.isoformat() if day else None, archived_why=why)
        return people.cards(db, who)


def snooze(store: Store, person: int, until: date) -> Card:
    """Suggest nobody before `until`. Raises WarmthError for a day that has passed."""
    if until <= store.today:
        raise WarmthError(f"Snoozing wants a day to come, not {until.isoformat()}.")
    shown = card(store, person)
    with store.change(f"Snooze {shown.name} until {until.isoformat()}") as db:
        people.set_fields(db, person, snoozed_until=until.isoformat())
    return card(store, person)


def bump(store: Store, who: Sequence[int]) -> tuple[Named, ...]:
    """Begin the rhythm with people anew today, without claiming to have been in touch; one change."""
    chosen = list(dict.fromkeys(who))
    with store.change(f"Bump {names_of(store, chosen)}") as db:
        several.bump(db, chosen, store.today)
        known = people.names(db, chosen)
    return tuple(Named(person, known[person]) for person in chosen)


def names_of(store: Store, who: Sequence[int]) -> str:
    """The names of some people as one phrase. Raises NoSuchPerson when one is nobody's."""
    with store.read() as db:
        known = people.names(db, who)
    for person in who:
        if person not in known:
            raise NoSuchPerson(str(person))
    return listed_names([known[person] for person in who])


def named(store: Store, person: int) -> Named:
    """A person's id and name."""
    return Named(person, names_of(store, [person]))
