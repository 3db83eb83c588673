"""Prune: the month's list, drawn once, and a verdict for one person at a time."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from warmth.domain.boundaries import Boundary
from warmth.domain.cards import Card
from warmth.domain.errors import WarmthError
from warmth.domain.named import Named
from warmth.domain.prune_reasons import Protection, PruneReason
from warmth.domain.pruning import REVIEW_SIZE, Facts, Weights, evidence, order, protections
from warmth.domain.suggestions import Suggestion
from warmth.store import people, promises, pruning
from warmth.store.pruning import Verdict
from warmth.store.store import Db, Store
from warmth.usecases.people import card as card_of

KEEP, LET_GO, UNSURE, LATER = "keep", "let-go", "unsure", "later"


@dataclass(frozen=True, slots=True)
class Listed:
    """Someone on a month's list, with today's evidence and the verdict, if there is one."""

    card: Card
    evidence: Suggestion[PruneReason]
    verdict: Verdict | None


@dataclass(frozen=True, slots=True)
class Protected:
    """Someone whom the evidence would have put on the list, and what kept them off."""

    card: Card
    protections: tuple[Protection, ...]


@dataclass(frozen=True, slots=True)
class Review:
    """A month's list. `month` is `2026-11`."""

    month: str
    people: tuple[Listed, ...]
    protected: tuple[Protected, ...]

    @property
    def open(self) -> int:
        """How many wait for a verdict; *later* still waits."""
        return sum(1 for one in self.people if one.verdict is None or one.verdict.verdict == LATER)


@dataclass(frozen=True, slots=True)
class LetGo:
    """Somebody let go, with the addresses of the profiles where you may remove the connection by hand."""

    person: Named
    urls: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Ended:
    """What a month's review did: whom you kept, let go and put off, and whom you want to meet by which day.

    Those let go and brought back since are not told of.
    """

    kept: tuple[Named, ...]
    let_go: tuple[LetGo, ...]
    unsure: tuple[tuple[Named, date | None], ...]
    later: tuple[Named, ...]


def month_of(day: date) -> str:
    """The month of a day, as `2026-11`."""
    return day.isoformat()[:7]


def review(
    store: Store,
    month: str | None = None,
    *,
    size: int = REVIEW_SIZE,
    open_networks: Collection[str] = (),
    weights: Weights | None = None,
) -> Review:
    """A month's list; this month's is drawn when it is first asked for. A past month shows what was drawn then.

    Raises WarmthError for a month that is none, or is still to come.
    """
    wanted, weighing = _month(month, store.today), weights or Weights()
    with store.read() as db:
        drawn = pruning.drawn(db, wanted)
    if drawn is None and wanted == month_of(store.today):
        with store.quietly() as db:
            _draw(db, store, wanted, size, open_networks, weighing)
    with store.read() as db:
        return _review(db, store, wanted, weighing)


def summary(store: Store, month: str | None = None) -> Ended:
    """What a month's verdicts came to, in the order of its list. Raises WarmthError as `review` does."""
    wanted = _month(month, store.today)
    with store.read() as db:
        verdicts, drawn = pruning.verdicts_of(db, wanted), pruning.drawn(db, wanted)
        places = {person: place for place, person in enumerate(drawn.people if drawn else ())}
        order = sorted(verdicts, key=lambda person: (places.get(person, len(places)), person))
        cards = people.cards(db, order)
    given = [(card, Named(card.id, card.name), verdicts[card.id]) for card in cards]
    return Ended(
        kept=tuple(who for _, who, one in given if one.verdict == KEEP),
        let_go=tuple(LetGo(who, card.urls) for card, who, one in given if one.verdict == LET_GO and card.archived_on),
        unsure=tuple((who, one.until) for _, who, one in given if one.verdict == UNSURE),
        later=tuple(who for _, who, one in given if one.verdict == LATER),
    )


def _month(month: str | None, today: date) -> str:
    if month is None:
        return month_of(today)
    if not re.fullmatch(r"\d{4}-(0[1-9]|1[0-2])", month):
        raise WarmthError(f"“{month}” is no month; write it as {month_of(today)}.")
    if month > month_of(today):
        raise WarmthError(f"The list of {month} is drawn when {month} has come.")
    return month


def _draw(db: Db, store: Store, month: str, size: int, open_networks: Collection[str], weights: Weights) -> None:
    if pruning.drawn(db, month) is not None:
        return
    today = store.today
    facts = pruning.facts(db, today, store.constants, open_networks=open_networks)
    ranked = order([(each, found) for each in facts if (found := evidence(each, weights)) is not None])
    listed: list[int] = []
    protected: list[int] = []
    for each, _ in ranked:
        if len(listed) == size:
            break
        (protected if protections(each, today) else listed).append(each.id)
    pruning.draw(db, month, today, listed, protected)


def _review(db: Db, store: Store, month: str, weights: Weights) -> Review:
    drawn = pruning.drawn(db, month)
    verdicts = pruning.verdicts_of(db, month)
    on_list = [*(drawn.people if drawn else ()), *sorted(set(verdicts) - set(drawn.people if drawn else ()))]
    kept_off = list(drawn.protected) if drawn else []
    cards = {card.id: card for card in people.cards(db, [*on_list, *kept_off])}
    active = {facts.id: facts for facts in pruning.facts(db, store.today, store.constants, [*on_list, *kept_off])}
    listed: list[Listed] = []
    for person in on_list:
        verdict = verdicts.get(person)
        if person not in cards or (verdict is None and person not in active):
            continue
        if verdict is None and Boundary.NEVER_PRUNE in cards[person].boundaries:
            kept_off.append(person)
            continue
        found = evidence(active[person], weights) if person in active else None
        listed.append(Listed(cards[person], found or Suggestion(person, cards[person].name, ()), verdict))
    return Review(month, tuple(listed), tuple(_protected(kept_off, cards, active, store.today)))


def _protected(kept_off: list[int], cards: dict[int, Card], active: dict[int, Facts], today: date) -> list[Protected]:
    found = [(cards[person], protections(active[person], today)) for person in kept_off if person in active]
    return [Protected(card, reasons) for card, reasons in found if reasons]


def decide(store: Store, person: int, verdict: str, until: date | None = None) -> Verdict:
    """Give one person on this month's list a verdict. *Let go* archives; *unsure* becomes a promise to meet by a day.

    It replaces an earlier verdict of the month, with the promise that one made. Raises WarmthError when the person is
    not on the list, or the day of *unsure* is missing or past.
    """
    if verdict == UNSURE and (until is None or until <= store.today):
        raise WarmthError('Unsure wants a day to come, to meet or talk by: `--unsure "in 3 weeks"`.')
    shown, month = card_of(store, person), month_of(store.today)
    with store.read() as db:
        listed = _review(db, store, month, Weights()).people
    if all(one.card.id != person for one in listed):
        raise WarmthError(f"{shown.name} is not on the list of {month}; `warmth prune` shows who is.")
    with store.change(f"{_LABELS[verdict]} {shown.name}") as db:
        _take_back(db, pruning.verdicts_of(db, month).get(person), _meeting(shown))
        pruning.give(db, person, month, verdict, store.today, until)
        if verdict == LET_GO:
            people.set_fields(db, person, archived_on=store.today.isoformat(), archived_why=LET_GO)
        elif shown.archived_on is not None:
            people.set_fields(db, person, archived_on=None, archived_why=None)
        if verdict == UNSURE:
            promises.add(db, person, _meeting(shown), until, "me", store.today)
        return pruning.verdicts_of(db, month)[person]


def _meeting(shown: Card) -> str:
    """What *unsure* promises."""
    return f"Meet or talk with {shown.name}"


def _take_back(db: Db, verdict: Verdict | None, text: str) -> None:
    """Take back the promise that an earlier verdict made, unless it was kept meanwhile."""
    if verdict is None or verdict.verdict != UNSURE:
        return
    for one in promises.of(db, verdict.person):
        if one.done_on is None and (one.text, one.by, one.whose) == (text, verdict.until, "me"):
            promises.remove(db, one.id)


_LABELS = {KEEP: "Keep", LET_GO: "Let go of", UNSURE: "Unsure about", LATER: "Later:"}
