"""The same act on several people: one change each, and those whom a boundary protects from it are left out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from warmth.domain.boundaries import Boundary
from warmth.domain.bulk import Act, Done, Parted, leaves_out
from warmth.domain.errors import NoSuchPerson, WarmthError
from warmth.domain.labels import listed
from warmth.domain.named import Named
from warmth.domain.spans import every_words
from warmth.domain.text import clean
from warmth.phrasing import bulk as phrasing
from warmth.store import journal, several, tags
from warmth.store.store import Db, Store
from warmth.usecases.tags import wanted_tags

__all__ = [
    "Act", "Done", "Parted", "archive", "parted", "promise", "set_boundaries", "set_cadence", "snooze", "tag",
    "unarchive", "untag",
]  # fmt: skip


def parted(store: Store, who: Sequence[int], act: Act) -> Parted:
    """Whom an act would take and whom it would leave out. Raises NoSuchPerson when an id is nobody's."""
    with store.read() as db:
        return _parted(db, who, leaves_out(act))


def archive(store: Store, who: Sequence[int], why: str = "by hand") -> Done:
    """Put people away; reversible."""
    return _do(
        store,
        who,
        Act.ARCHIVE,
        lambda names: f"Archive {names}",
        lambda db, ids: several.archive(db, ids, store.today, why),
    )


def unarchive(store: Store, who: Sequence[int]) -> Done:
    """Bring people back."""
    return _do(store, who, Act.UNARCHIVE, lambda names: f"Bring back {names}", several.unarchive)


def snooze(store: Store, who: Sequence[int], until: date) -> Done:
    """Suggest none of them before `until`. Raises WarmthError for a day that has passed."""
    if until <= store.today:
        raise WarmthError(f"Snoozing wants a day to come, not {until.isoformat()}.")
    return _do(
        store,
        who,
        Act.SNOOZE,
        lambda names: f"Snooze {names} until {until.isoformat()}",
        lambda db, ids: several.snooze(db, ids, until),
    )


def tag(store: Store, who: Sequence[int], names: Sequence[str]) -> Done:
    """Give people tags. Raises WarmthError without any."""
    wanted = wanted_tags(names)

    def act(db: Db, ids: Sequence[int]) -> set[int]:
        return several.give_tags(db, ids, list(dict.fromkeys(tags.ensure(db, name) for name in wanted)))

    return _do(store, who, Act.TAG, lambda names: f"Tag {names}: {', '.join(wanted)}", act)


def untag(store: Store, who: Sequence[int], names: Sequence[str]) -> Done:
    """Take tags from people. Raises WarmthError without any."""
    wanted = wanted_tags(names)

    def act(db: Db, ids: Sequence[int]) -> set[int]:
        known = [found for name in wanted if (found := tags.find(db, name)) is not None]
        return several.take_tags(db, ids, known)

    return _do(store, who, Act.UNTAG, lambda names: f"Untag {names}: {', '.join(wanted)}", act)


def set_cadence(store: Store, who: Sequence[int], days: int | None) -> Done:
    """How often you want to be in touch, in days; 0 is *none* and None leaves it to the tags: both take everyone."""
    words = "as their tags say" if days is None else "none" if days == 0 else every_words(days)

    def act(db: Db, ids: Sequence[int]) -> set[int]:
        return several.set_cadence(db, ids, days)

    return _do(store, who, Act.CADENCE, lambda names: f"Cadence of {names}: {words}", act, everyone=not days)


def set_boundaries(store: Store, who: Sequence[int], add: Sequence[Boundary], remove: Sequence[Boundary] = ()) -> Done:
    """Set and lift boundaries of their own; those of their tags stay. Raises WarmthError when none is given."""
    words = [boundary.value for boundary in add] + [f"not {boundary.value}" for boundary in remove]
    if not words:
        raise WarmthError(f"Say which boundary: {', '.join(boundary.value for boundary in Boundary)}.")

    def act(db: Db, ids: Sequence[int]) -> set[int]:
        return several.set_boundaries(db, ids, add, remove)

    return _do(store, who, Act.BOUNDARY, lambda names: f"Boundary of {names}: {', '.join(words)}", act)


def promise(store: Store, who: Sequence[int], text: str, by: date | None, *, mine: bool = True) -> Done:
    """The same promise with each, of yours or (with `mine` false) of theirs."""
    said = clean(text)
    if not said:
        raise WarmthError("Say what is promised in a few words.")

    def act(db: Db, ids: Sequence[int]) -> set[int]:
        return several.promise(db, ids, said, by, "me" if mine else "them", store.today)

    return _do(store, who, Act.PROMISE, lambda names: f"Promise {'to' if mine else 'of'} {names}: {said}", act)


def _do(
    store: Store,
    who: Sequence[int],
    act: Act,
    label: Callable[[str], str],
    write: Callable[[Db, Sequence[int]], set[int]],
    *,
    everyone: bool = False,
) -> Done:
    """One change of everyone it takes. Raises WarmthError when that is nobody, NoSuchPerson when an id is nobody's."""
    boundary = None if everyone else leaves_out(act)
    with store.change(act.value) as db:
        chosen = _parted(db, who, boundary)
        if not chosen.taken:
            raise WarmthError(phrasing.nobody_left(chosen.left_out) if chosen.left_out else "Choose somebody first.")
        journal.relabel(db, label(listed([person.name for person in chosen.taken])))
        changed = write(db, [person.id for person in chosen.taken])
    return Done(
        act,
        written=tuple(person for person in chosen.taken if person.id in changed),
        already=tuple(person for person in chosen.taken if person.id not in changed),
        left_out=chosen.left_out,
    )


def _parted(db: Db, who: Sequence[int], boundary: Boundary | None) -> Parted:
    known = several.briefs(db, who)
    taken, left_out = [], []
    for person in dict.fromkeys(who):
        if person not in known:
            raise NoSuchPerson(str(person))
        one = known[person]
        named = Named(one.id, one.name)
        if boundary is not None and boundary in one.boundaries:
            left_out.append((named, boundary))
        else:
            taken.append(named)
    return Parted(tuple(taken), tuple(left_out))
