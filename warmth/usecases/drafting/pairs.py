"""Two who might meet: what a letter may say of that, and whether it may be written at all."""

from __future__ import annotations

from collections.abc import Iterator

from warmth.domain.boundaries import Boundary
from warmth.domain.drafting import CannotVouch, Caution, DraftKind, NamesPrivate, NotBothAgreed
from warmth.domain.drafting_facts import About, Pair
from warmth.domain.errors import WarmthError
from warmth.domain.introduce_reasons import Fit, Tried
from warmth.domain.introductions import Introduction, Stage
from warmth.domain.organizations import both_at
from warmth.phrasing.drafting_warnings import sentence
from warmth.phrasing.starting import clauses
from warmth.store import people, positions, tags
from warmth.store.store import Db, Store
from warmth.usecases.drafting.meaning import Meant
from warmth.usecases.introducing import introduce
from warmth.usecases.introductions import stands_against

NONE = Pair()
BOTH_AGREED = (Stage.BOTH_YES, Stage.INTRODUCED, Stage.WORKED, Stage.FIZZLED, Stage.HARMED, Stage.THANKED)
FIRST_AGREED = (Stage.FIRST_YES, Stage.ASKED_SECOND, *BOTH_AGREED)


def pair(store: Store, whom: Meant, about: About, other: About) -> Pair:
    """What is on record of the two. Raises WarmthError when a boundary, their being kept apart or a no forbids it."""
    a, b = whom.people
    forbidding = stands_against(store, a, b).forbidding
    if forbidding:
        why = clauses(forbidding, store.today)
        raise WarmthError(f"{about.name} and {other.name} must not be introduced: {why}.")
    gains, other_gains = _gains(store, a, b)
    under_way = whom.introduction
    with store.read() as db:
        return Pair(
            reason=under_way.reason if under_way else "",
            gains=gains,
            other_gains=other_gains,
            organizations=_organizations(db, a, b),
            tags=_tags(db, a, b),
            other_agreed=_agreed(under_way, b),
            both_agreed=under_way is not None and under_way.stage in BOTH_AGREED,
        )


def _gains(store: Store, a: int, b: int) -> tuple[tuple[Fit, ...], tuple[Fit, ...]]:
    found = introduce(store, a)
    for one in (*found.can, *found.not_yet, *found.one_sided, *found.refused):
        if one.card.id == b:
            return one.match.gain_x, one.match.gain_y
    return (), ()


def _agreed(under_way: Introduction | None, person: int) -> bool:
    """Has this one of the two said yes?"""
    if under_way is None:
        return False
    return under_way.stage in (FIRST_AGREED if under_way.a.id == person else BOTH_AGREED)


def _organizations(db: Db, a: int, b: int) -> tuple[str, ...]:
    held = positions.stays(db, (a, b))
    return tuple(one.organization for one in both_at(held.get(a, ()), held.get(b, ())))


def _tags(db: Db, a: int, b: int) -> tuple[str, ...]:
    """The tags of both; one with a boundary tells of people what is not for others."""
    first, second = people.cards(db, [a, b])
    shared = [name for name in first.tags if name in second.tags]
    return tuple(name for name in shared if not _bounded(db, name))


def _bounded(db: Db, name: str) -> bool:
    tag = tags.find(db, name)
    return tag is not None and bool(tags.boundaries_of(db, "tag_id", tag))


def warnings(store: Store, kind: DraftKind, about: About, other: About, between: Pair) -> Iterator[str]:
    """What no other wording of the letter lifts."""
    for one in _warnings(store, kind, about, other, between):
        yield sentence(one, store.today)


def _warnings(store: Store, kind: DraftKind, about: About, other: About, between: Pair) -> Iterator[Caution]:
    assert about.id is not None
    assert other.id is not None
    if kind is DraftKind.INTRODUCTION and not between.both_agreed:
        yield NotBothAgreed(about.name, other.name)
    told_of = [(other, about), (about, other)] if kind is DraftKind.INTRODUCTION else [(other, about)]
    with store.read() as db:
        cards = {card.id: card for card in people.cards(db, [about.id, other.id])}
    for one, to in told_of:
        if one.id is not None and Boundary.PRIVATE in cards[one.id].boundaries:
            yield NamesPrivate(one.name, to.name)
    found = stands_against(store, about.id, other.id).refusals
    refusals = tuple(one for one in found if not isinstance(one, Tried))
    if refusals:
        yield CannotVouch(refusals)
