"""Putting right, settling and taking away promises, asks, offers, introductions' reasons, doors and acquaintances."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from warmth.domain.acquaintances import APART, KNOWS
from warmth.domain.errors import WarmthError
from warmth.domain.promises import Promise
from warmth.domain.spans import ago, day_words
from warmth.domain.wants import Basis
from warmth.store.store import Store
from warmth.tui import look
from warmth.tui.edits.edit import Act, Edit, Of, as_typed
from warmth.usecases import acquaintances, doors, introductions, promises, wants
from warmth.usecases.pages import Page

_Want = Callable[[Store, int, int], object]


def _promised(page: Page, of: Of) -> Promise:
    return next(one for one in page.promises if one.id == of)


def _promise(store: Store, page: Page, of: Of) -> Edit:
    kept = _promised(page, of)
    by = f" by {kept.by.day} {day_words(kept.by, kept.by).split()[2]} {kept.by.year}" if kept.by else ""

    def read(text: str) -> look.Said:
        line = promises.read_line(text, store.today)
        when = f"{day_words(line.by, store.today)} ({ago(line.by, store.today)})" if line.by else "some day"
        return look.row(("you owe" if line.mine else "they owe", look.KEY), f" · {look.plain(line.text)} · {when}")

    def write(text: str) -> object:
        line = promises.read_line(text, store.today)
        return promises.edit(store, kept.id, line.text, line.by, mine=line.mine)

    return Edit(f"{'' if kept.whose == 'me' else 'they: '}{kept.text}{by}", read, write, "they: … by friday")


def _settle_promise(store: Store, page: Page, of: Of) -> Act:
    act = promises.done if _promised(page, of).done_on is None else promises.reopen
    return partial(act, store, int(of))


def _said(text: str) -> look.Said:
    if not text.strip():
        raise WarmthError("Say what it is in a few words.")
    return ""


def _ask(store: Store, page: Page, of: Of) -> Edit:
    kept = next(one for one in page.asks if one.id == of)
    return Edit(kept.text, _said, lambda text: wants.edit_ask(store, page.card.id, kept.id, text))


def _offer(store: Store, page: Page, of: Of) -> Edit:
    kept = next(one for one in page.offers if one.id == of)

    def parts(text: str) -> tuple[Basis, str]:
        head, colon, rest = text.partition(":")
        basis = {one.value: one for one in Basis}.get(head.strip().lower()) if colon else None
        return (basis, rest.strip()) if basis else (kept.basis, text.strip())

    def read(text: str) -> look.Said:
        basis, said = parts(text)
        _said(said)
        words = "you have seen it first-hand" if basis is Basis.SEEN else "they say so"
        return look.row((words, look.MUTED))

    def write(text: str) -> None:
        basis, said = parts(text)
        wants.edit_offer(store, page.card.id, kept.id, said, basis)

    return Edit(f"{kept.basis.value}: {kept.text}", read, write, "seen: first-hand · said: a claim")


def _want(kind: str, when_open: _Want, when_closed: _Want) -> Callable[[Store, Page, Of], Act]:
    """What is done to an ask or an offer: the one thing while it is open, the other when it is closed."""

    def make(store: Store, page: Page, of: Of) -> Act:
        closed = next(one for one in (page.asks if kind == "ask" else page.offers) if one.id == of).closed_on
        return partial(when_closed if closed else when_open, store, page.card.id, int(of))

    return make


def _reason(store: Store, page: Page, of: Of) -> Edit:
    kept = next(one for one in page.introductions if one.id == of)
    return Edit(kept.reason, as_typed, lambda text: introductions.rename_reason(store, kept.id, text))


def _settle_door(store: Store, page: Page, of: Of) -> Act:
    door = next(one for one in page.doors if one.id == of)
    if door.whose == "me":
        return "You opened this one; there is nothing to return."
    return partial(doors.returned, store, page.card.id, door.id, yes=door.returned_on is None)


def _settle_thanks(store: Store, page: Page, of: Of) -> Act:
    door = next(one for one in page.doors if one.other == of)
    if door.returned_on is None:
        return partial(doors.thanked_for, store, page.card.id, int(of))
    return partial(doors.returned, store, page.card.id, door.id, yes=False)


def _pair(kind: str) -> Callable[[Store, Page, Of], Edit]:
    def make(store: Store, page: Page, of: Of) -> Edit:
        note = next(one.note for one in page.acquaintances if (one.kind, one.other.id) == (kind, of))
        hint = "why they are to be kept apart" if kind == APART else "how they know each other"
        return Edit(note, as_typed, lambda text: acquaintances.say(store, page.card.id, int(of), kind, text), hint)

    return make


def _unlearn(kind: str) -> Callable[[Store, Page, Of], Act]:
    return lambda store, page, of: partial(acquaintances.unlearn, store, page.card.id, int(of), kind)


EDITS: dict[str, Callable[[Store, Page, Of], Edit]] = {
    "promise": _promise, "ask": _ask, "offer": _offer, "introduction": _reason, KNOWS: _pair(KNOWS),
    APART: _pair(APART),
}  # fmt: skip
REMOVALS: dict[str, Callable[[Store, Page, Of], Act]] = {
    "promise": lambda store, page, of: partial(promises.remove, store, int(of)),  # noqa: ARG005
    "ask": _want("ask", wants.close_ask, wants.remove_ask),
    "offer": _want("offer", wants.close_offer, wants.remove_offer),
    "introduction": lambda *_: "An introduction is moved on, or declined, on its own screen.",
    KNOWS: _unlearn(KNOWS),
    APART: _unlearn(APART),
}
SETTLINGS: dict[str, Callable[[Store, Page, Of], Act]] = {
    "promise": _settle_promise,
    "ask": _want("ask", wants.close_ask, wants.reopen_ask),
    "offer": _want("offer", wants.close_offer, wants.reopen_offer),
    "door": _settle_door,
    "thanks": _settle_thanks,
}
