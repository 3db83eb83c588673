"""What went on between people, put into the diary: see `happenings`."""

from __future__ import annotations

from datetime import date
from functools import partial

from tests.judged import happenings as went
from tests.judged.collected import DAYS
from tests.judged.diary import Diary
from warmth.domain.introductions import Move
from warmth.domain.origins import OriginKind
from warmth.store.doors import between as doors_between
from warmth.store.store import Store
from warmth.usecases import acquaintances, doors, inbox, introductions, origins, people, promises, pruning, tags
from warmth.usecases import ratings as rating
from warmth.usecases.tags import Owner

BEGUN = date(2023, 1, 2)
"""The day most of the people were written down."""
WANTED = date(2026, 10, 1)
"""The day everybody was asked what they need and what they could give."""


def note_happenings(diary: Diary) -> None:
    """Note everything that is not about one person alone."""
    for tag, limits in went.BOUNDARIES_OF_TAGS:
        diary.note(BEGUN, partial(tags.set_boundaries, of=Owner(tag=tag), add=limits))
    for tag, days in went.CADENCES_OF_TAGS:
        diary.note(BEGUN, partial(tags.set_cadence, of=Owner(tag=tag), days=days))
    for a, b, reason, steps in went.INTRODUCTIONS:
        for on, move in steps:
            diary.act(on, _introduce, a, b, reason=reason, move=move)
    for a, b, note in went.KNOW_EACH_OTHER:
        diary.act(WANTED, acquaintances.knows, a, b, note=note)
    for a, b, note in went.APART:
        diary.act(WANTED, acquaintances.apart, a, b, note=note)
    for one, other in went.NOT_THE_SAME:
        diary.act(DAYS[0], _tell_apart, one, other)
    _note_decisions(diary)


def _note_decisions(diary: Diary) -> None:
    for on, who, text, by, mine in went.PROMISES:
        diary.act(on, promises.promise, who, text=text, by=date.fromisoformat(by), mine=mine)
    for on, who, title, company in went.NEW_POSITIONS:
        diary.act(on, people.edit, who, details=people.Details(title=title, company=company))
    for on, who in went.LABELLED_LATER:
        diary.act(on, origins.label, who, said=origins.Label(OriginKind.MET))
    for on, who, (know, like, trust) in went.RATED_LATER:
        diary.act(on, rating.rate, who, know=know, like=like, trust=trust)
    for on, who in went.ARCHIVED:
        diary.act(on, _archive, who)
    for on, who, verdict in went.VERDICTS:
        diary.act(on, _decide, who, verdict=verdict)
    for who in went.RETURNED:
        diary.act(WANTED, _return_door, who)


def _introduce(store: Store, a: int, b: int, reason: str, move: Move | None) -> None:
    """The idea of an introduction, or its next step."""
    if move is None:
        introductions.start(store, a, b, reason, anyway=True)
        return
    (found,) = [one for one in introductions.all_of(store) if (one.a.id, one.b.id) == (a, b)]
    introductions.move(store, found.id, move)


def _archive(store: Store, person: int) -> None:
    people.archive(store, [person])


def _decide(store: Store, person: int, verdict: str) -> None:
    pruning.review(store, size=500)
    pruning.decide(store, person, verdict)


def _return_door(store: Store, person: int) -> None:
    with store.read() as db:
        (opened,) = [one.id for one in doors_between(db, person) if one.id and one.whose == "them"]
    doors.returned(store, person, opened)


def _tell_apart(store: Store, one: int, other: int) -> None:
    (found,) = [
        waiting.id
        for waiting in inbox.queue(store)
        if waiting.person and waiting.other and {waiting.person.id, waiting.other.id} == {one, other}
    ]
    inbox.not_the_same(store, found)
