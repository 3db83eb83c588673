"""Introductions, from the idea to the thank-you: starting one honestly, moving it on, and what is due next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from warmth.domain.acquaintances import KNOWS
from warmth.domain.errors import NoSuchPerson, WarmthError
from warmth.domain.interactions import Direction, Kind
from warmth.domain.introduce_reasons import Bounded, KeepApart, LongSilent
from warmth.domain.introducing import Between
from warmth.domain.introductions import Introduction, Move, Stage, after, moves
from warmth.domain.labels import listed
from warmth.domain.proposals import Proposal
from warmth.domain.proposals import proposals as proposed
from warmth.domain.ratings import standing
from warmth.domain.starting import Against, against, tried
from warmth.domain.text import clean
from warmth.phrasing import introductions as phrasing
from warmth.phrasing.starting import clauses, refused_sentence
from warmth.store import acquaintances, interactions, introducing, introductions, people, ratings
from warmth.store.store import Db, Store

MOVES_TO_ACT = (Move.ASK, Move.INTRODUCED)
"""The moves by which you approach people, so that a boundary set since the start still holds."""


@dataclass(frozen=True, slots=True)
class Started:
    """A new introduction, and whom to say hello to first."""

    introduction: Introduction
    silences: tuple[LongSilent, ...]


@dataclass(frozen=True, slots=True)
class Placed:
    """An introduction on the board. `next` is the sentence of what is due, None when it is over."""

    introduction: Introduction
    next: str | None


@dataclass(frozen=True, slots=True)
class Column:
    """A stage of the board with what stands there, the longest-standing first."""

    stage: Stage
    placed: tuple[Placed, ...]


def start(store: Store, a: int, b: int, reason: str = "", *, anyway: bool = False, on: date | None = None) -> Started:
    """Note the idea of introducing two people, of whom `a` is to be asked first; of today unless a day is given.

    Raises WarmthError, with every reason, when you could not vouch for it, which `anyway` overrides; and in any case
    when a boundary forbids it, they are kept apart, one of them declined before, or it is under way.
    """
    if a == b:
        raise WarmthError("An introduction takes two different people.")
    day = on or store.today
    _refuse_to_come(day, store.today)
    with store.read() as db:
        names = _names(db, a, b)
    with store.change(f"Think of introducing {listed(names)}") as db:
        return start_in(db, a, b, store.today, reason, anyway=anyway, on=day)


def start_in(
    db: Db, a: int, b: int, today: date, reason: str = "", *, anyway: bool = False, on: date | None = None
) -> Started:
    """The same within a change that is under way."""
    names = _names(db, a, b)
    _refuse_underway(db, a, b)
    found = _against(db, a, b, today)
    if found.forbidding or (found.refusals and not anyway):
        raise WarmthError(refused_sentence(*names, found, today))
    made = introductions.add(db, a, b, clean(reason), on or today)
    return Started(_one(db, made), found.silences)


def stands_against(store: Store, a: int, b: int) -> Against:
    """What stands against introducing two people, to be shown before it is started."""
    with store.read() as db:
        return _against(db, a, b, store.today)


def _names(db: Db, a: int, b: int) -> tuple[str, str]:
    """Both names. Raises WarmthError when one is nobody's, or archived."""
    cards = {card.id: card for card in people.cards(db, [a, b])}
    for person in (a, b):
        if person not in cards:
            raise NoSuchPerson(str(person))
        if cards[person].archived_on is not None:
            raise WarmthError(f"{cards[person].name} is archived; bring them back with `warmth unarchive {person}`.")
    return cards[a].name, cards[b].name


def _refuse_underway(db: Db, a: int, b: int) -> None:
    for one in introductions.between(db, a, b):
        if one.is_open:
            on = f"move it on with `warmth introduction {one.id} {moves(one.stage)[0]}`"
            raise WarmthError(f"{one.a.name} and {one.b.name} are at “{one.stage}” already; {on}.")


def _against(db: Db, a: int, b: int, today: date) -> Against:
    found = {one.id: one for one in introducing.facts(db, [a, b], today)}
    between = introducing.between(db, a).get(b, Between())
    return against(found[a], found[b], replace(between, tried=tried(introductions.between(db, a, b))), today)


def move(store: Store, introduction_id: int, move: Move, on: date | None = None) -> Introduction:
    """Take an introduction to its next stage, today unless a day is given.

    Once introduced, the two know each other, and the log tells that you brought them together. Raises WarmthError for
    a move that does not fit, a day to come or before the step before, and a step that a boundary now forbids.
    """
    before = get(store, introduction_id)
    with store.change(phrasing.label(before, move)) as db:
        return move_in(db, introduction_id, move, store.today, on)


def move_in(db: Db, introduction_id: int, move: Move, today: date, on: date | None = None) -> Introduction:
    """The same within a change that is under way."""
    day = on or today
    _refuse_to_come(day, today)
    before = _one(db, introduction_id)
    stage = after(before.stage, move)
    _refuse_too_early(before, day)
    if move in MOVES_TO_ACT:
        _refuse_forbidden(db, before, today)
    introductions.advance(db, introduction_id, stage, day)
    if stage is Stage.INTRODUCED:
        pair = (before.a.id, before.b.id)
        acquaintances.add(db, *pair, KNOWS, day)
        interactions.add(db, pair, day, Kind.INTRODUCTION, Direction.BOTH, before.reason)
    return _one(db, introduction_id)


def _refuse_to_come(day: date, today: date) -> None:
    if day > today:
        raise WarmthError(f"{day.isoformat()} is still to come; note the step when it has happened.")


def _refuse_too_early(before: Introduction, day: date) -> None:
    if before.since is not None and day < before.since:
        since = f"on {before.since.isoformat()} it came to “{before.stage}”"
        raise WarmthError(f"{day.isoformat()} is too early: {since}; give that day or a later one.")


def _refuse_forbidden(db: Db, before: Introduction, today: date) -> None:
    found = _against(db, before.a.id, before.b.id, today).refusals
    forbidding = [one for one in found if isinstance(one, Bounded | KeepApart)]
    if forbidding:
        why = clauses(forbidding, today)
        raise WarmthError(f"Not any more: {why}; lift that, or end it with `warmth introduction {before.id} no`.")


def rename_reason(store: Store, introduction_id: int, reason: str) -> Introduction:
    """Say anew why the two should meet; empty text takes the reason away."""
    before = get(store, introduction_id)
    with store.change(f"Say why to introduce {before.a.name} and {before.b.name}") as db:
        introductions.set_reason(db, introduction_id, clean(reason))
        return _one(db, introduction_id)


def get(store: Store, introduction_id: int) -> Introduction:
    """One introduction. Raises WarmthError when there is none of that number."""
    with store.read() as db:
        return _one(db, introduction_id)


def _one(db: Db, introduction_id: int) -> Introduction:
    found = introductions.one(db, introduction_id)
    if found is None:
        raise WarmthError(f"There is no introduction {introduction_id}; `warmth introductions` gives their numbers.")
    return found


def all_of(store: Store) -> list[Introduction]:
    """Every introduction, the newest first."""
    with store.read() as db:
        return introductions.all_of(db)


def under_way(store: Store) -> list[Introduction]:
    """Those in which something is still due, the newest first."""
    return [one for one in all_of(store) if one.is_open]


def board(store: Store) -> tuple[Column, ...]:
    """Every introduction in the column of its stage; the columns in the order of the way, empty ones too."""
    found = _oldest_first(all_of(store))
    return tuple(
        Column(stage, tuple(placed(one, store.today) for one in found if one.stage is stage)) for stage in Stage
    )


def placed(one: Introduction, today: date) -> Placed:
    """An introduction with what is due next on a day."""
    return Placed(one, phrasing.next_sentence(one, today))


def _oldest_first(found: Sequence[Introduction]) -> list[Introduction]:
    return sorted(found, key=lambda one: (one.since or date.min, one.id))


def proposals(store: Store, introduction_id: int) -> tuple[Proposal, ...]:
    """The ratings that its outcome gives reason to change. Nothing is written: only the user rates."""
    with store.read() as db:
        found = _one(db, introduction_id)
        sides = (found.a.id, found.b.id)
        return proposed(found, {person: standing(ratings.of(db, person)) for person in sides})
