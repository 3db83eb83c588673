"""Tags, cadences and boundaries, on a person or on everyone with a tag."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from warmth.domain.boundaries import Boundary
from warmth.domain.cards import Card
from warmth.domain.errors import WarmthError
from warmth.domain.names import tag_key
from warmth.domain.spans import every_words
from warmth.domain.text import clean
from warmth.store import tags
from warmth.store.store import Db, Store
from warmth.usecases import people

TAG_PREFIX = "tag:"


@dataclass(frozen=True, slots=True)
class Owner:
    """Whom a cadence or a boundary is for: a person (by id) or a tag (by name)."""

    person: int | None = None
    tag: str | None = None


def owner(store: Store, text: str) -> Owner:
    """Read `PERSON` or `tag:NAME`. Raises as `people.resolve` does."""
    if text.lower().startswith(TAG_PREFIX):
        name = clean(text[len(TAG_PREFIX) :])
        if not name:
            raise WarmthError("A tag wants a name, as in tag:climbing.")
        return Owner(tag=name)
    return Owner(person=people.resolve(store, text))


def tag(store: Store, who: Sequence[int], names: Sequence[str]) -> list[Card]:
    """Give people tags."""
    return _each(store, who, names, "Tag", tags.give)


def untag(store: Store, who: Sequence[int], names: Sequence[str]) -> list[Card]:
    """Take tags from people."""
    return _each(store, who, names, "Untag", tags.take)


def _each(store: Store, who: Sequence[int], names: Sequence[str], verb: str, act: object) -> list[Card]:
    wanted = wanted_tags(names)
    with store.change(f"{verb} {people.names_of(store, who)}: {', '.join(wanted)}") as db:
        for person in who:
            for name in wanted:
                act(db, person, name)  # type: ignore[operator]
    return [people.card(store, person) for person in who]


def wanted_tags(names: Sequence[str]) -> list[str]:
    """The names of tags as they are kept. Raises WarmthError when there is none."""
    wanted = [clean(name) for name in names if clean(name)]
    if not wanted:
        raise WarmthError("Say which tag, as in `warmth tag ana climbing`.")
    return wanted


def retag(store: Store, person: int, names: Sequence[str]) -> Card:
    """Let a person have exactly these tags."""
    wanted = list(dict.fromkeys(clean(name) for name in names if clean(name)))
    shown = people.card(store, person)
    with store.change(f"Tags of {shown.name}: {', '.join(wanted) or 'none'}") as db:
        kept = {tag_key(name) for name in wanted}
        for name in wanted:  # before any is taken: a row that got the number of a removed one would not come back
            tags.give(db, person, name)
        for name in shown.tags:
            if tag_key(name) not in kept:
                tags.take(db, person, name)
    return people.card(store, person)


def all_tags(store: Store) -> list[str]:
    """Every tag, by name."""
    with store.read() as db:
        return tags.all_names(db)


def set_cadence(store: Store, of: Owner, days: int | None) -> None:
    """Say how often you want to be in touch, in days; 0 is *none* (never nag), None leaves it to the tags."""
    wanted = "as their tags say" if days is None else "none" if days == 0 else every_words(days)
    with store.change(f"Cadence of {_name(store, of)}: {wanted}") as db:
        column, ident = _ident(db, of)
        tags.set_cadence(db, column, ident, days)


def set_boundaries(store: Store, of: Owner, add: Sequence[Boundary], remove: Sequence[Boundary] = ()) -> None:
    """Set and lift boundaries."""
    words = [boundary.value for boundary in add] + [f"not {boundary.value}" for boundary in remove]
    with store.change(f"Boundary of {_name(store, of)}: {', '.join(words)}") as db:
        column, ident = _ident(db, of)
        present = set(tags.boundaries_of(db, column, ident))
        tags.set_boundaries(db, column, ident, (present | set(add)) - set(remove))


def _name(store: Store, of: Owner) -> str:
    return f"{TAG_PREFIX}{of.tag}" if of.person is None else people.names_of(store, [of.person])


def _ident(db: Db, of: Owner) -> tuple[tags.Owner, int]:
    return ("person_id", of.person) if of.person is not None else ("tag_id", tags.ensure(db, of.tag or ""))
