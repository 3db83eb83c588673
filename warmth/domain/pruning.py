"""Prune: whom you collected rather than met, with the evidence for it and what protects a person from it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date

from warmth.domain.boundaries import Boundary
from warmth.domain.canned import is_canned
from warmth.domain.fuzzy import FuzzyDate
from warmth.domain.months import months_before
from warmth.domain.origins import OriginKind
from warmth.domain.pitches import is_pitch
from warmth.domain.prune_reasons import (
    BarelyKnown,
    BareRequest,
    ConnectedLately,
    DuplicateOf,
    InTouchLately,
    IsFamily,
    KeptLately,
    LeftNetwork,
    LongDormant,
    NeverAnswered,
    NeverInTouch,
    NeverPrune,
    OnlyPitched,
    OpenIntroduction,
    OpenPromise,
    Protection,
    PruneReason,
    Trusted,
)
from warmth.domain.suggestions import Suggestion
from warmth.domain.vouching import LOWEST_MARK, TRUSTED
from warmth.domain.warmth import DEFAULTS, Constants

REVIEW_SIZE = 20
FAMILY_TAG = "family"
LOW_SCORE = 6
"""A know-like-trust score up to which somebody is rated low."""
IN_TOUCH_MONTHS, CONNECTED_MONTHS, KEPT_MONTHS = 6, 3, 12
"""For so long a contact, a new connection and a *keep* protect."""
MOST_ADDED = 4
"""What degree (more pitches, attempts, years) can add to evidence at most."""


@dataclass(frozen=True, slots=True)
class Weights:
    """Points of the evidence. Judgement; `[prune]` in the configuration overrides them."""

    left: int = 16
    pitched: int = 14
    barely_known: int = 12
    never_in_touch: int = 10
    never_answered: int = 8
    dormant: int = 8
    bare_request: int = 6
    duplicate: int = 5


@dataclass(frozen=True, slots=True)
class Inbound:
    """Something they wrote: the day and its first words."""

    on: date
    words: str


@dataclass(frozen=True, slots=True)
class Facts:
    """What evidence and protections look at, about one person on one day. Silences in days.

    `constants` are those that the measures were taken by.
    """

    id: int
    name: str
    labelled: bool
    origin: OriginKind | None = None
    connected_on: str | None = None
    origin_words: str = ""
    touches: int = 0
    silence: int | None = None
    ratio: float | None = None
    attempts: int = 0
    last_attempt: date | None = None
    last_contact: date | None = None
    wrote: tuple[Inbound, ...] = ()
    answered_by_me: bool = False
    know: int | None = None
    trust: int | None = None
    klt: int | None = None
    judged_on: date | None = None
    tags: frozenset[str] = frozenset()
    boundaries: frozenset[Boundary] = field(default_factory=frozenset)
    duplicate_of: str | None = None
    left_on: date | None = None
    promise: str | None = None
    introduction_with: str | None = None
    kept_on: date | None = None
    constants: Constants = DEFAULTS


def never_in_touch(facts: Facts, weights: Weights) -> NeverInTouch | None:
    """Unlabelled and never a word either way."""
    if facts.labelled or facts.touches:
        return None
    return NeverInTouch(weights.never_in_touch, facts.connected_on)


def bare_request(facts: Facts, weights: Weights) -> BareRequest | None:
    """They asked, without a word of their own."""
    if facts.labelled or facts.origin != OriginKind.REQUEST_IN:
        return None
    if facts.origin_words.strip() and not is_canned(facts.origin_words):
        return None
    return BareRequest(weights.bare_request, facts.connected_on)


def only_pitched(facts: Facts, weights: Weights) -> OnlyPitched | None:
    """Whatever they wrote was a pitch, and you never answered."""
    if not facts.wrote or facts.answered_by_me or not all(is_pitch(one.words) for one in facts.wrote):
        return None
    last = max(facts.wrote, key=lambda one: one.on)
    return OnlyPitched(weights.pitched + min(len(facts.wrote) - 1, MOST_ADDED), len(facts.wrote), last.on, last.words)


def never_answered(facts: Facts, weights: Weights) -> NeverAnswered | None:
    """You wrote on two days or more, and nothing ever came back."""
    if facts.silence is not None or facts.attempts < 2 or facts.last_attempt is None:
        return None
    return NeverAnswered(
        weights.never_answered + min(facts.attempts - 2, MOST_ADDED), facts.attempts, facts.last_attempt
    )


def long_dormant(facts: Facts, weights: Weights) -> LongDormant | None:
    """Dormant, with low ratings or none; the longer, the stronger."""
    days, gaps = facts.constants.dormant_days, facts.constants.dormant_gaps
    if facts.silence is None or (facts.silence <= days and (facts.ratio or 0) < gaps):
        return None
    known = (facts.know or 0) >= LOWEST_MARK if facts.klt is None else facts.klt > LOW_SCORE
    if known or (facts.trust or 0) >= LOWEST_MARK:
        return None
    partly = facts.klt is None and any(one is not None for one in (facts.know, facts.trust, facts.judged_on))
    times = facts.silence // max(days, 1)
    return LongDormant(weights.dormant + min(times, MOST_ADDED), facts.silence, facts.klt, partly)


def barely_known(facts: Facts, weights: Weights) -> BarelyKnown | None:
    """Know is 0 or 1."""
    if facts.know is None or facts.know > 1:
        return None
    return BarelyKnown(weights.barely_known - 3 * facts.know, facts.know, facts.judged_on)


def duplicate(facts: Facts, weights: Weights) -> DuplicateOf | None:
    """The record may stand twice."""
    return None if facts.duplicate_of is None else DuplicateOf(weights.duplicate, facts.duplicate_of)


def left_network(facts: Facts, weights: Weights) -> LeftNetwork | None:
    """Gone from the newest full export."""
    return None if facts.left_on is None else LeftNetwork(weights.left, facts.left_on)


EVIDENCE: tuple[Callable[[Facts, Weights], PruneReason | None], ...] = (
    never_in_touch, bare_request, only_pitched, never_answered, long_dormant, barely_known, duplicate, left_network
)  # fmt: skip


def evidence(facts: Facts, weights: Weights) -> Suggestion[PruneReason] | None:
    """What speaks for letting a person go, or None when nothing does."""
    reasons = [reason for find in EVIDENCE if (reason := find(facts, weights)) is not None]
    if not reasons:
        return None
    reasons.sort(key=lambda reason: -reason.points)
    return Suggestion(facts.id, facts.name, tuple(reasons))


def protections(facts: Facts, today: date) -> tuple[Protection, ...]:
    """Everything that keeps a person off the list, whatever the evidence."""
    found: list[Protection] = []
    if Boundary.NEVER_PRUNE in facts.boundaries:
        found.append(NeverPrune(0))
    if facts.trust is not None and facts.trust >= TRUSTED:
        found.append(Trusted(0, facts.trust))
    if facts.origin == OriginKind.FAMILY or FAMILY_TAG in facts.tags:
        found.append(IsFamily(0))
    if facts.promise is not None:
        found.append(OpenPromise(0, facts.promise))
    if facts.introduction_with is not None:
        found.append(OpenIntroduction(0, facts.introduction_with))
    contact = None if only_pitched(facts, Weights()) else facts.last_contact
    if contact is not None and contact > months_before(today, IN_TOUCH_MONTHS):
        found.append(InTouchLately(0, contact))
    connected = _first_day(facts.connected_on)
    if connected is not None and connected > months_before(today, CONNECTED_MONTHS):
        found.append(ConnectedLately(0, connected))
    if facts.kept_on is not None and facts.kept_on > months_before(today, KEPT_MONTHS):
        found.append(KeptLately(0, facts.kept_on))
    return tuple(found)


def _first_day(text: str | None) -> date | None:
    """The first day that a fuzzy date can mean."""
    return FuzzyDate.parse(text).earliest() if text else None


def order(found: Sequence[tuple[Facts, Suggestion[PruneReason]]]) -> list[tuple[Facts, Suggestion[PruneReason]]]:
    """Strongest evidence first, then whom you have been connected to longest, then by id."""
    return sorted(found, key=lambda pair: (-pair[1].score, pair[0].connected_on or "9999", pair[0].id))
