"""Introduce: who of your people both X and they would gain from, and whether you can honestly vouch for each.

Fit: an ask of one meets an offer, skill, tag or position of the other. Both sides must gain. The score is the fit times
the lower of the two standings, plus novelty.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from warmth.domain.boundaries import NOT_INTRODUCED, Boundary
from warmth.domain.gifts import Gift, meeting
from warmth.domain.introduce_reasons import (
    AlreadyKnow,
    AskedTooOften,
    Bounded,
    Fit,
    IntroduceReason,
    KeepApart,
    LongSilent,
    LowerStanding,
    NeverSpoke,
    NewCircle,
    NoOrigin,
    NotRated,
    OneSided,
    RatedLow,
    RatingOld,
    Refusal,
    Reservation,
    Tried,
)
from warmth.domain.months import months_before
from warmth.domain.rarity import UNKNOWN, Rarity
from warmth.domain.vocabulary import NONE, Vocabulary
from warmth.domain.vouching import LOWEST_MARK, RATING_MONTHS

SILENT_DAYS = 365
MOST_INTRODUCTIONS = 2
FATIGUE_DAYS = 90


@dataclass(frozen=True, slots=True)
class Weights:
    """Points per telling word that met, by what was given. Judgement; `[introduce]` in the configuration overrides."""

    offer_seen: float = 1.5
    offer_said: float = 1.0
    skill: float = 0.8
    tag: float = 0.8
    position: float = 0.5
    ask: float = 1.0
    new_circle: int = 5


@dataclass(frozen=True, slots=True)
class Terms:
    """What words mean to each other, and how rare each is among what people give."""

    vocabulary: Vocabulary = NONE
    rarity: Rarity = UNKNOWN


BARE = Terms()


@dataclass(frozen=True, slots=True)
class Facts:
    """What fit and honesty look at, about one person on one day. `judged_on` is the day of the older of know, trust."""

    id: int
    name: str
    labelled: bool
    know: int | None = None
    like: int | None = None
    trust: int | None = None
    judged_on: date | None = None
    silence: int | None = None
    spoke: bool = False
    boundaries: frozenset[Boundary] = frozenset()
    organizations: frozenset[str] = frozenset()
    tags: frozenset[str] = frozenset()
    circle: frozenset[int] = frozenset()
    asks: tuple[str, ...] = ()
    gifts: tuple[Gift, ...] = ()
    introductions_lately: int = 0
    introduced_since: date | None = None

    @property
    def marks(self) -> tuple[int, ...]:
        """The marks given, 0–5 each."""
        return tuple(mark for mark in (self.know, self.like, self.trust) if mark is not None)

    @property
    def mark(self) -> float:
        """The standing: the mean of the marks given, 0–5; an unrated person backs nothing."""
        return sum(self.marks) / len(self.marks) if self.marks else 0.0


@dataclass(frozen=True, slots=True)
class Between:
    """What is on record between X and one Y: they know each other, are kept apart, or how an introduction stands."""

    know: bool = False
    apart: bool = False
    tried: str | None = None


@dataclass(frozen=True, slots=True)
class Match:
    """One Y for X: each side's gains, the reasons (their points are the score), and what stands against it."""

    id: int
    name: str
    gain_x: tuple[Fit, ...]
    gain_y: tuple[Fit, ...]
    reasons: tuple[IntroduceReason, ...]
    refusals: tuple[Refusal, ...] = ()
    reservations: tuple[Reservation, ...] = ()

    @property
    def score(self) -> int:
        """The sum of the reasons' points."""
        return sum(reason.points for reason in self.reasons)


def honesty(facts: Facts, today: date) -> tuple[Refusal, ...]:
    """Every reason why you could not vouch for this person; none when you can."""
    found: list[Refusal] = []
    found += [Bounded(0, facts.name, boundary) for boundary in NOT_INTRODUCED if boundary in facts.boundaries]
    if not facts.labelled:
        found.append(NoOrigin(0, facts.name))
    if facts.know is None or facts.trust is None:
        found.append(NotRated(0, facts.name))
    for what, mark in (("know", facts.know), ("trust", facts.trust)):
        if mark is not None and mark < LOWEST_MARK:
            found.append(RatedLow(0, facts.name, what, mark))
    if facts.judged_on is not None and facts.judged_on < months_before(today, RATING_MONTHS):
        found.append(RatingOld(0, facts.name, facts.judged_on))
    if not facts.spoke:
        found.append(NeverSpoke(0, facts.name))
    if facts.introductions_lately > MOST_INTRODUCTIONS:
        found.append(AskedTooOften(0, facts.name, facts.introductions_lately, facts.introduced_since))
    return tuple(found)


def fits(asker: Facts, giver: Facts, weights: Weights, terms: Terms = BARE) -> tuple[Fit, ...]:
    """Each ask of one with the best gift of the other that meets it; an ask of the other can be the other side of it.

    Points are the fit alone, tenfold.
    """
    gifts = (*giver.gifts, *(Gift(ask, "ask") for ask in giver.asks))
    found = []
    for ask in asker.asks:
        best = max((_fit(asker, ask, giver, gift, weights, terms) for gift in gifts), key=_worth, default=None)
        if best is not None:
            found.append(best)
    return tuple(found)


def _worth(fit: Fit | None) -> tuple[int, str]:
    return (fit.points, fit.gift) if fit else (0, "")


def _fit(asker: Facts, ask: str, giver: Facts, gift: Gift, weights: Weights, terms: Terms) -> Fit | None:
    met = meeting(ask, gift, terms.vocabulary, terms.rarity)
    if met is None:
        return None
    how = f"offer_{'seen' if gift.seen else 'said'}" if gift.how == "offer" else gift.how
    points = max(1, round(10 * getattr(weights, how) * met.worth**0.5))
    return Fit(
        points, asker.name, ask, giver.name, gift.text, gift.how, gift.seen, met.words, met.bridges, not met.whole
    )


def match(x: Facts, y: Facts, between: Between, weights: Weights, today: date, terms: Terms = BARE) -> Match | None:
    """What Y is for X, or None when neither side would gain."""
    gain_x, gain_y = fits(x, y, weights, terms), fits(y, x, weights, terms)
    if not gain_x and not gain_y:
        return None
    reasons = _reasons(x, y, gain_x, gain_y, weights)
    reservations: list[Reservation] = []
    if not gain_y:
        reservations.append(OneSided(0, y.name))
    elif not gain_x:
        reservations.append(OneSided(0, x.name))
    reservations += long_silences(x, y)
    against = refusals(x, y, between, today)
    return Match(y.id, y.name, gain_x, gain_y, reasons, against, tuple(reservations))


def refusals(x: Facts, y: Facts, between: Between, today: date) -> tuple[Refusal, ...]:
    """Every reason not to introduce the two: of each, and of the pair."""
    return (*honesty(x, today), *honesty(y, today), *_between(x, y, between))


def long_silences(*people: Facts) -> tuple[LongSilent, ...]:
    """Whom you could vouch for, but should say hello to first."""
    silences = ((one.name, one.silence) for one in people if one.silence is not None)
    return tuple(LongSilent(0, name, silence) for name, silence in silences if silence > SILENT_DAYS)


def _between(x: Facts, y: Facts, between: Between) -> Iterable[Refusal]:
    if between.know:
        yield AlreadyKnow(0, x.name, y.name)
    if between.apart:
        yield KeepApart(0, x.name, y.name)
    if between.tried is not None:
        yield Tried(0, x.name, y.name, between.tried)


def _reasons(
    x: Facts, y: Facts, gain_x: Sequence[Fit], gain_y: Sequence[Fit], weights: Weights
) -> tuple[IntroduceReason, ...]:
    lower = min((x, y), key=lambda one: (one.mark, one.id))
    reasons: list[IntroduceReason] = [
        replace(fit, points=round(fit.points * lower.mark / 5)) for fit in (*gain_x, *gain_y)
    ]
    if lower.marks:
        reasons.append(LowerStanding(0, lower.name, round(lower.mark, 1)))
    if not (x.organizations & y.organizations or x.tags & y.tags or x.circle & y.circle):
        reasons.append(NewCircle(weights.new_circle))
    return tuple(reasons)


@dataclass(frozen=True, slots=True)
class Answer:
    """Everyone who fits X, in four lists, each best first."""

    can: tuple[Match, ...]
    not_yet: tuple[Match, ...]
    one_sided: tuple[Match, ...]
    refused: tuple[Match, ...]


def answer(matches: Iterable[Match]) -> Answer:
    """Sort the matches: a refusal outweighs a missing gain, and that outweighs a long silence."""
    ranked = sorted(matches, key=lambda one: (-one.score, one.id))
    refused = tuple(one for one in ranked if one.refusals)
    honest = [one for one in ranked if not one.refusals]
    one_sided = tuple(one for one in honest if not (one.gain_x and one.gain_y))
    both = [one for one in honest if one.gain_x and one.gain_y]
    not_yet = tuple(one for one in both if one.reservations)
    return Answer(tuple(one for one in both if not one.reservations), not_yet, one_sided, refused)
