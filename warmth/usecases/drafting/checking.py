"""What to think of before a draft is sent: its words held against what is canned, repeated, selling or private."""

from __future__ import annotations

from collections.abc import Iterator

from warmth.domain.drafting import (
    CannedWords,
    Caution,
    Draft,
    DraftKind,
    LeaveItToThem,
    NamesTag,
    PitchToStranger,
    QuotesNote,
    SaidBefore,
)
from warmth.domain.drafting_facts import TO_QUOTE, is_noted
from warmth.domain.interactions import Direction
from warmth.domain.openings import canned_turns
from warmth.domain.pitches import is_pitch
from warmth.domain.reconnecting import ATTEMPTS_LEFT_TO_THEM
from warmth.domain.repeating import runs, shared_run, sought
from warmth.domain.text import excerpt, fold
from warmth.domain.vouching import LOWEST_MARK
from warmth.phrasing.drafting_warnings import sentence
from warmth.store import drafting as stored
from warmth.store import tags
from warmth.store.store import Store
from warmth.usecases.drafting.meaning import Meant
from warmth.usecases.pages import Page, page

MOST_TOLD = 3
"""Earlier texts with the same words that are named."""
SHORTEST_NOTE = 3
"""Words of a note that is told again when it stands in a text."""


def of_people(store: Store, kind: DraftKind, whom: Meant) -> tuple[str, ...]:
    """What no other wording lifts: that they left you unanswered, where nothing but a wish to be in touch is said."""
    if kind is not DraftKind.RECONNECT:
        return ()
    shown = page(store, whom.people[0])
    attempts = shown.measure.attempts
    if attempts < ATTEMPTS_LEFT_TO_THEM:
        return ()
    return (sentence(LeaveItToThem(shown.card.name, attempts), store.today),)


def of_words(store: Store, draft: Draft, words: str) -> tuple[str, ...]:
    """What is to be said of a draft's words; `draft` tells whom they are to."""
    pages = [page(store, one.id) for one in draft.to if one.id is not None]
    found = [*map(CannedWords, canned_turns(words)), *_said_before(store, draft, words)]
    if is_pitch(words):
        found += [PitchToStranger(one.name) for one in draft.to if not _is_known(one.id, pages)]
    found += _private(store, pages, words)
    return tuple(dict.fromkeys(sentence(one, store.today) for one in found))


def _said_before(store: Store, draft: Draft, words: str) -> Iterator[Caution]:
    """The newest of the texts that share a long run with this one, for each run."""
    wanted = runs(words)
    with store.read() as db:
        sent = stored.sent_with(db, sought(words), {one.id for one in draft.to if one.id is not None})
    told: set[str] = set()
    for one in sent:
        run = shared_run(wanted, one.words)
        if run is not None and run not in told and len(told) < MOST_TOLD:
            told.add(run)
            yield SaidBefore(run, one.names, one.on)


def _is_known(person: int | None, pages: list[Page]) -> bool:
    """More than barely: judged to be known well enough to vouch for, or unjudged with words that went both ways."""
    for shown in pages:
        if shown.card.id == person:
            return shown.measure.two_way if shown.card.know is None else shown.card.know >= LOWEST_MARK
    return False


def _private(store: Store, pages: list[Page], words: str) -> Iterator[Caution]:
    """Your notes on those it is to, each once and of its newest day, and tags of yours, where the words tell them."""
    spaced, small = f" {fold(words)} ", words.casefold()
    for shown in pages:
        told: set[str] = set()
        for one in (happened.interaction for happened in shown.timeline if is_noted(happened.interaction)):
            note = fold(excerpt(one.note.splitlines()[0], TO_QUOTE))
            if one.direction is Direction.OUT or len(note.split()) < SHORTEST_NOTE or note in told:
                continue
            if f" {note} " in spaced:
                told.add(note)
                yield QuotesNote(shown.card.name, one.on)
    with store.read() as db:
        yield from (NamesTag(tag) for tag in tags.all_names(db) if f"“{tag.casefold()}”" in small)
