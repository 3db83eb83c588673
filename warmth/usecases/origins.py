"""Labelling: giving a person an origin."""

from __future__ import annotations

from dataclasses import dataclass, replace

from warmth.domain.cards import Card
from warmth.domain.dates import parse_fuzzy
from warmth.domain.errors import WarmthError
from warmth.domain.origins import Origin, OriginKind
from warmth.domain.text import clean
from warmth.store import origins
from warmth.store.store import Store
from warmth.usecases import people


@dataclass(frozen=True, slots=True)
class Label:
    """What the user says of how it began; None leaves what is known. `on` is what they typed for a day."""

    kind: OriginKind
    on: str | None = None
    place: str | None = None
    through: int | None = None
    note: str | None = None


def label(store: Store, person: int, said: Label) -> Card:
    """Give a person an origin, keeping what is known already (who asked, which words, the day of a first label).

    Raises WarmthError for an introduction through oneself.
    """
    shown = people.card(store, person)
    if said.through == person:
        raise WarmthError(f"{shown.name} cannot be introduced through themself.")
    with store.change(f"Label {shown.name}: {said.kind.value}") as db:
        known = origins.of(db, person) or Origin()
        origins.put(db, person, _with(known, said, store))
    return people.card(store, person)


def edit(
    store: Store,
    person: int,
    *,
    on: str | None = None,
    place: str | None = None,
    through: str | None = None,
    note: str | None = None,
) -> Card:
    """Put right what is known of how it began. None leaves a part as it is, empty text takes it away.

    `through` is whom a name, handle or id means. Raises WarmthError as `people.resolve` does, for a day that is none,
    and for an introduction through oneself.
    """
    shown = people.card(store, person)
    with store.change(f"Edit how it began with {shown.name}") as db:
        known = origins.of(db, person) or Origin()
        changed = known
        if on is not None:
            changed = replace(changed, on=str(parse_fuzzy(on, store.today)) if clean(on) else None)
        if place is not None:
            changed = replace(changed, place=clean(place))
        if note is not None:
            changed = replace(changed, note=clean(note))
        if through is not None:
            via = people.resolve_in(db, through) if clean(through) else None
            if via == person:
                raise WarmthError(f"{shown.name} cannot be introduced through themself.")
            changed = replace(changed, through_id=via)
        if changed != known:
            origins.put(db, person, changed.dated(known, store.today))
    return people.card(store, person)


def origin_of(store: Store, said: Label) -> Origin:
    """The origin of somebody new."""
    return _with(Origin(), said, store)


def _with(known: Origin, said: Label, store: Store) -> Origin:
    changed = replace(known, kind=said.kind)
    if said.on is not None:
        changed = replace(changed, on=str(parse_fuzzy(said.on, store.today)) if clean(said.on) else None)
    if said.place is not None:
        changed = replace(changed, place=clean(said.place))
    if said.through is not None:
        changed = replace(changed, through_id=said.through)
    if said.note is not None:
        changed = replace(changed, note=clean(said.note))
    return changed.dated(known, store.today)
