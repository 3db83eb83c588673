"""Which drafts there is something to write of, before one is chosen, and whom a request that waits is from."""

from __future__ import annotations

from collections.abc import Mapping

from warmth.domain.boundaries import NOT_INTRODUCED
from warmth.domain.drafting import PAIRED, DraftKind
from warmth.domain.errors import WarmthError
from warmth.domain.introduce_reasons import Bounded
from warmth.phrasing import because
from warmth.phrasing.drafting import lacks, told
from warmth.store import people, requests
from warmth.store.store import Store
from warmth.usecases.drafting import knowing, pairs
from warmth.usecases.drafting.meaning import Meant, refuse_unwritable

RESTS_ON = {
    DraftKind.THANK: "thanks",
    DraftKind.CONGRATULATE: "news",
    DraftKind.ASK_WHY: "request",
    DraftKind.DECLINE: "request",
}
"""The fact without which a draft would say nothing."""


def why_not(store: Store, whom: Meant) -> Mapping[DraftKind, str]:
    """The kinds of draft that there is nothing to write of, or that a boundary forbids, each with why that is so.

    Raises WarmthError for somebody who must not be written to at all.
    """
    with store.read() as db:
        refuse_unwritable(db, whom)
        cards = people.cards(db, whom.people)
    about = knowing.about(store, whom, ())
    facts = told(about, None, pairs.NONE, "", store.today, hides_asks=False)
    found = {kind: lacks(frozenset({fact}), facts, about, None) for kind, fact in RESTS_ON.items()}
    reasons = {kind: sentences[0] for kind, sentences in found.items() if sentences}
    bounds = [one for card in cards for one in NOT_INTRODUCED if one in card.boundaries]
    if bounds:
        reasons |= dict.fromkeys(PAIRED, because(Bounded(0, about.name, bounds[0]), store.today))
    return reasons


def replying(store: Store, request: int) -> Meant:
    """Whom a reply to a request is to, as one of yours where they are. Raises WarmthError when it is decided."""
    with store.read() as db:
        found = requests.one(db, request)
    if found is None or not found.is_open:
        raise WarmthError("This request is decided already.")
    return Meant((found.person,)) if found.person is not None else Meant((), request=found)
