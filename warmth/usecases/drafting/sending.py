"""What follows from a draft that went out: the log, and what moves with it, as one step."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from warmth.domain.drafting import Draft, DraftKind
from warmth.domain.dues import Deed, due
from warmth.domain.errors import WarmthError
from warmth.domain.interactions import Direction, Kind
from warmth.domain.introductions import Introduction, Move, Stage
from warmth.domain.labels import kind_words, listed
from warmth.domain.text import clean_lines
from warmth.domain.timeline import Happening
from warmth.phrasing import introductions as phrasing
from warmth.phrasing import sending as sentences
from warmth.store import interactions, introductions, people
from warmth.store.store import Db, Store
from warmth.usecases import requests
from warmth.usecases.doors import give_all_back
from warmth.usecases.introductions import move_in, start_in


@dataclass(frozen=True, slots=True)
class Logged:
    """What a draft that went out came to. A reply to a stranger's request is no interaction, so `happening` is None.

    `news` are sentences of what moved with it, or did not.
    """

    happening: Happening | None
    news: tuple[str, ...] = ()


def log(store: Store, sent: Draft, kind: Kind = Kind.MESSAGE) -> Logged:
    """Log a draft as sent today. The note keeps the whole text, so that the same words are noticed the next time.

    An introduction moves on where the letter is its next step, and begins where they were asked first; thanks return
    the doors that were opened for you; a reply to a request decides it. Raises WarmthError for a draft to somebody who
    is none of yours and asked for nothing.
    """
    if sent.request is not None:
        return _reply(store, sent.request, sent.kind)
    for one in sent.to:
        if one.id is None:
            raise WarmthError(f"{one.name} is none of your people yet, so there is nobody to log it with.")
    who = [one.id for one in sent.to if one.id is not None]
    with store.read() as db:
        label = _label(db, sent, kind)
    with store.change(label) as db:
        made = interactions.add(db, who, store.today, kind, Direction.OUT, clean_lines(sent.text))
        return Logged(interactions.one(db, made), tuple(_moved(db, sent, store.today)))


def _reply(store: Store, request: int, kind: DraftKind) -> Logged:
    if kind is DraftKind.DECLINE:
        return Logged(None, (sentences.declined(requests.decline(store, request).name),))
    return Logged(None, (sentences.asked_why(requests.ask_why(store, request).name),))


def _under_way(db: Db, sent: Draft) -> Introduction | None:
    """The introduction that a draft is about, as it stands now."""
    if sent.introduction is not None:
        return introductions.one(db, sent.introduction)
    if sent.pair is None:
        return None
    return next((one for one in introductions.between(db, *sent.pair) if one.is_open), None)


def _step(sent: Draft, before: Introduction) -> Move | None:
    """The move that the draft is, None when something else is due."""
    if sent.kind is DraftKind.INTRODUCTION:
        return Move.INTRODUCED if before.stage is Stage.BOTH_YES else None
    next_due = due(before)
    asks = next_due is not None and next_due.deed is Deed.ASK and next_due.who.id == sent.to[0].id
    return Move.ASK if asks else None


def _label(db: Db, sent: Draft, kind: Kind) -> str:
    """The step as the history will say it: what moves goes before what is logged."""
    before = _under_way(db, sent)
    step = _step(sent, before) if before else None
    if before is not None and step is not None:
        return phrasing.label(before, step)
    if before is None and sent.pair is not None and sent.kind is DraftKind.ASK_FIRST:
        asked, other = (people.names(db, sent.pair)[person] for person in sent.pair)
        return f"Ask {asked} about meeting {other}"
    names = listed([one.name for one in sent.to])
    return f"Thank {names}" if sent.kind is DraftKind.THANK else f"Log {kind_words(kind, Direction.OUT)} {names}"


def _moved(db: Db, sent: Draft, today: date) -> Iterator[str]:
    """Move on what the draft is a step of, and say so."""
    if sent.kind is DraftKind.THANK:
        yield from _thanked(db, sent, today)
    if sent.pair is None:
        return
    before = _under_way(db, sent)
    if before is None and sent.kind is DraftKind.INTRODUCTION:
        yield sentences.none_under_way(sent.to[0].name, sent.to[1].name, sent.pair)
        return
    if before is None:
        begun = start_in(db, *sent.pair, today, anyway=True).introduction
        yield sentences.begun(move_in(db, begun.id, Move.ASK, today))
        return
    step = _step(sent, before)
    yield sentences.stays(before, today) if step is None else sentences.moved(move_in(db, before.id, step, today))


def _thanked(db: Db, sent: Draft, today: date) -> Iterator[str]:
    who = sent.to[0]
    assert who.id is not None
    if settled := give_all_back(db, who.id, today):
        yield sentences.returned(who.name, len(settled))
    for one in introductions.all_of(db, who.id):
        if one.stage is Stage.WORKED:
            yield sentences.thanks_due(one, one.b if one.a.id == who.id else one.a)
