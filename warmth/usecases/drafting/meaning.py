"""Whom a draft is to: one person, two who might meet, an introduction under way, or somebody who asked to connect."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from warmth.domain.boundaries import Boundary
from warmth.domain.drafting import PAIRED, REPLIES, DraftKind
from warmth.domain.dues import Deed, due
from warmth.domain.errors import Ambiguous, WarmthError
from warmth.domain.introductions import Introduction, Stage
from warmth.domain.names import name_key
from warmth.domain.text import clean
from warmth.store import introductions, people, requests
from warmth.store.requests import Request
from warmth.store.store import Db, Store
from warmth.usecases import people as persons

LONGEST_NUMBER = 9
"""Digits of a number that can be an introduction's."""


@dataclass(frozen=True, slots=True)
class Meant:
    """Whom a draft is to: `people` by id, of a pair whoever is written to first; or somebody by their request."""

    people: tuple[int, ...]
    introduction: Introduction | None = None
    request: Request | None = None


def meant(store: Store, kind: DraftKind, words: Sequence[str]) -> Meant:
    """Whom words mean: one person; two, or the number of an introduction; for a reply also who asked to connect.

    Raises WarmthError for too many or too few, and for those who must not be written to.
    """
    with store.read() as db:
        found = _pair(db, kind, words) if kind in PAIRED else _one(db, kind, words)
        refuse_unwritable(db, found)
        return found


def refuse_unwritable(db: Db, whom: Meant) -> None:
    """Raise WarmthError for those who must not be written to: the archived, and whom a boundary protects."""
    for card in people.cards(db, whom.people):
        if card.archived_on is not None:
            raise WarmthError(f"{card.name} is archived; bring them back with `warmth unarchive {card.id}`.")
        if Boundary.DO_NOT_CONTACT in card.boundaries:
            raise WarmthError(f"A boundary on {card.name} says “do not contact”; lift that, or leave them be.")


def _one(db: Db, kind: DraftKind, words: Sequence[str]) -> Meant:
    if len(words) != 1:
        raise WarmthError(f"A draft to {kind.value} is to one person: `warmth draft {kind.value} NAME`.")
    waiting = _asking(db, words[0]) if kind in REPLIES else []
    if len(waiting) > 1:
        lines = tuple(f"{one.id}  {one.name}, {one.on.isoformat()}" for one in waiting)
        raise Ambiguous(clean(words[0]), lines, len(waiting))
    return Meant((), request=waiting[0]) if waiting else Meant((persons.resolve_in(db, words[0]),))


def _asking(db: Db, word: str) -> list[Request]:
    """The open requests of those whom a name, or the beginning of a word of it, means."""
    key = name_key(word)
    asking = [one for one in requests.undecided(db) if one.incoming and one.person is None]
    whole = [one for one in asking if name_key(one.name) == key]
    return whole or [one for one in asking if key and f" {key}" in f" {name_key(one.name)}"]


def _pair(db: Db, kind: DraftKind, words: Sequence[str]) -> Meant:
    if len(words) == 1 and (number := _number(words[0])) is not None:
        one = introductions.one(db, number)
        if one is None:
            raise WarmthError(f"There is no introduction {number}; `warmth introductions` gives their numbers.")
        return Meant(_in_turn(one, kind), one)
    if len(words) != 2:
        raise WarmthError(f"Name two people or an introduction: `warmth draft {kind.value} ana ben`.")
    a, b = (persons.resolve_in(db, word) for word in words)
    if a == b:
        raise WarmthError("An introduction takes two different people.")
    return Meant((a, b), next((one for one in introductions.between(db, a, b) if one.is_open), None))


def _number(word: str) -> int | None:
    return int(word) if word.isascii() and word.isdigit() and len(word) <= LONGEST_NUMBER else None


def _in_turn(one: Introduction, kind: DraftKind) -> tuple[int, int]:
    """The two, whoever is to be asked next first. Raises WarmthError when nobody is to be asked any more."""
    if one.stage is Stage.DECLINED:
        raise WarmthError(f"The introduction of {one.a.name} and {one.b.name} was declined; leave it at that.")
    next_due = due(one)
    if kind is DraftKind.INTRODUCTION:
        return one.a.id, one.b.id
    if next_due is None or next_due.deed not in (Deed.ASK, Deed.HEAR):
        raise WarmthError(f"Both said yes already; `warmth draft introduction {one.id}` brings them together.")
    return next_due.who.id, next_due.other.id
