"""Prune: each piece of evidence and each protection, at its edge."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from warmth.domain.boundaries import Boundary
from warmth.domain.months import months_before
from warmth.domain.origins import OriginKind
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
from warmth.domain.pruning import Facts, Inbound, Weights, evidence, order, protections
from warmth.domain.suggestions import Suggestion
from warmth.domain.warmth import DEFAULTS

TODAY = date(2026, 11, 22)
HALF_A_YEAR_AGO, A_QUARTER_AGO, A_YEAR_AGO = date(2026, 5, 22), date(2026, 8, 22), date(2025, 11, 22)
KNOWN = Facts(1, "Ana", labelled=True, touches=4, silence=100, ratio=1.0)
STRANGER = Facts(2, "Ben", labelled=False, connected_on="2015-03-01")
PITCH = "We help companies boost your revenue. Book a demo today!"
HONEST = "Thank you for the kind words after the concert."
CANNED = "I'd like to add you to my professional network on LinkedIn."


def reasons(facts: Facts) -> list[PruneReason]:
    found = evidence(facts, Weights())
    return list(found.reasons) if found else []


def kept(facts: Facts) -> list[Protection]:
    return list(protections(facts, TODAY))


def test_someone_known_and_in_touch_has_nothing_against_them() -> None:
    assert evidence(KNOWN, Weights()) is None


def test_unlabelled_and_never_in_touch() -> None:
    assert reasons(STRANGER) == [NeverInTouch(10, "2015-03-01")]
    assert reasons(replace(STRANGER, labelled=True)) == []
    assert reasons(replace(STRANGER, touches=1)) == []


@pytest.mark.parametrize(
    ("words", "bare"), [("", True), ("  ", True), (CANNED, True), ("We met at the regatta.", False)]
)
def test_a_request_in_without_words_of_their_own(words: str, bare: bool) -> None:
    asked = replace(STRANGER, origin=OriginKind.REQUEST_IN, origin_words=words, touches=1)
    assert reasons(asked) == ([BareRequest(6, "2015-03-01")] if bare else [])
    assert reasons(replace(asked, origin=OriginKind.REQUEST_OUT)) == []
    assert reasons(replace(asked, labelled=True)) == []


def test_only_ever_pitched_you() -> None:
    first, second = Inbound(TODAY - timedelta(40), PITCH), Inbound(TODAY - timedelta(30), PITCH + "!")
    assert reasons(replace(KNOWN, wrote=(second, first))) == [OnlyPitched(15, 2, second.on, second.words)]
    assert reasons(replace(KNOWN, wrote=(first, Inbound(TODAY, HONEST)))) == []
    assert reasons(replace(KNOWN, wrote=(first,), answered_by_me=True)) == []
    assert reasons(replace(KNOWN, wrote=())) == []
    assert reasons(replace(KNOWN, wrote=(first,) * 9))[0].points == 18


def test_never_answered_from_the_second_day_you_wrote() -> None:
    last = TODAY - timedelta(20)
    silent = replace(KNOWN, silence=None, ratio=None, attempts=2, last_attempt=last)
    assert reasons(silent) == [NeverAnswered(8, 2, last)]
    assert reasons(replace(silent, attempts=1)) == []
    assert reasons(replace(silent, silence=3)) == []
    assert reasons(replace(silent, attempts=4))[0].points == 10
    assert reasons(replace(silent, attempts=60))[0].points == 12


@pytest.mark.parametrize(
    ("silence", "ratio", "dormant"), [(730, 7.99, False), (731, 1.0, True), (100, 8.0, True), (731, None, True)]
)
def test_long_dormant_after_two_years_or_eight_usual_gaps(silence: int, ratio: float | None, dormant: bool) -> None:
    assert bool(reasons(replace(KNOWN, silence=silence, ratio=ratio))) is dormant


@pytest.mark.parametrize(
    ("know", "trust", "klt", "judged_on", "found"),
    [
        (None, None, None, None, LongDormant(9, 900, None)),
        (2, 2, 6, TODAY, LongDormant(9, 900, 6)),
        (2, 2, 7, TODAY, None),
        (2, 3, 6, TODAY, None),
        (None, 2, None, TODAY, LongDormant(9, 900, None, partly=True)),
        (2, None, None, TODAY, LongDormant(9, 900, None, partly=True)),
        (None, None, None, TODAY, LongDormant(9, 900, None, partly=True)),
        (3, None, None, TODAY, None),
        (None, 3, None, TODAY, None),
    ],
)
def test_long_dormant_only_with_low_ratings_or_none(
    know: int | None, trust: int | None, klt: int | None, judged_on: date | None, found: LongDormant | None
) -> None:
    facts = replace(KNOWN, silence=900, know=know, trust=trust, klt=klt, judged_on=judged_on)
    assert reasons(facts) == ([found] if found else [])


@pytest.mark.parametrize(("know", "points"), [(0, 12), (1, 9)])
def test_know_rated_nought_or_one(know: int, points: int) -> None:
    assert reasons(replace(KNOWN, know=know, judged_on=TODAY)) == [BarelyKnown(points, know, TODAY)]


def test_know_two_or_unrated_is_no_evidence() -> None:
    assert reasons(replace(KNOWN, know=2)) == []
    assert reasons(replace(KNOWN, know=None)) == []


def test_duplicates_and_those_who_left() -> None:
    assert reasons(replace(KNOWN, duplicate_of="Anna")) == [DuplicateOf(5, "Anna")]
    assert reasons(replace(KNOWN, left_on=TODAY)) == [LeftNetwork(16, TODAY)]


def test_evidence_adds_up_strongest_first() -> None:
    facts = replace(STRANGER, origin=OriginKind.REQUEST_IN, left_on=TODAY, duplicate_of="Anna", know=0)
    found = evidence(facts, Weights())
    assert found is not None
    assert [type(one) for one in found.reasons] == [LeftNetwork, BarelyKnown, NeverInTouch, BareRequest, DuplicateOf]
    assert found.score == 16 + 12 + 10 + 6 + 5


def test_nothing_protects_a_stranger() -> None:
    assert kept(STRANGER) == []


def test_a_boundary_protects_only_when_it_says_so() -> None:
    assert kept(replace(STRANGER, boundaries=frozenset({Boundary.NEVER_PRUNE}))) == [NeverPrune(0)]
    assert kept(replace(STRANGER, boundaries=frozenset(set(Boundary) - {Boundary.NEVER_PRUNE}))) == []


def test_trust_protects_from_four() -> None:
    assert kept(replace(STRANGER, trust=4)) == [Trusted(0, 4)]
    assert kept(replace(STRANGER, trust=3)) == []


def test_family_is_told_by_origin_or_tag() -> None:
    assert kept(replace(STRANGER, origin=OriginKind.FAMILY)) == [IsFamily(0)]
    assert kept(replace(STRANGER, tags=frozenset({"family"}))) == [IsFamily(0)]
    assert kept(replace(STRANGER, tags=frozenset({"family business"}))) == []


def test_what_is_open_between_you_protects() -> None:
    assert kept(replace(STRANGER, promise="the book")) == [OpenPromise(0, "the book")]
    assert kept(replace(STRANGER, introduction_with="Cy")) == [OpenIntroduction(0, "Cy")]


def test_in_touch_within_six_months() -> None:
    after = HALF_A_YEAR_AGO + timedelta(1)
    assert kept(replace(KNOWN, last_contact=after)) == [InTouchLately(0, after)]
    assert kept(replace(KNOWN, last_contact=HALF_A_YEAR_AGO)) == []


def test_a_pitch_is_no_contact_that_protects() -> None:
    pitched = replace(STRANGER, last_contact=TODAY, wrote=(Inbound(TODAY, PITCH),))
    assert kept(pitched) == []
    assert kept(replace(pitched, answered_by_me=True)) == [InTouchLately(0, TODAY)]


@pytest.mark.parametrize(
    ("on", "since"),
    [
        ("2026-08-23", date(2026, 8, 23)),
        ("2026-08-22", None),
        ("2026-09", date(2026, 9, 1)),
        ("2026-08", None),
        ("2026", None),
        ("--11-20", None),
        (None, None),
    ],
)
def test_connected_within_three_months(on: str | None, since: date | None) -> None:
    assert kept(replace(STRANGER, connected_on=on)) == ([ConnectedLately(0, since)] if since else [])


def test_kept_in_a_review_within_a_year() -> None:
    after = A_YEAR_AGO + timedelta(1)
    assert kept(replace(STRANGER, kept_on=after)) == [KeptLately(0, after)]
    assert kept(replace(STRANGER, kept_on=A_YEAR_AGO)) == []


def test_every_protection_that_holds_is_named() -> None:
    safe = replace(
        KNOWN, boundaries=frozenset({Boundary.NEVER_PRUNE}), trust=5, origin=OriginKind.FAMILY, promise="the book",
        introduction_with="Cy", last_contact=TODAY, connected_on=TODAY.isoformat(), kept_on=TODAY,
    )  # fmt: skip
    assert [type(one) for one in protections(safe, TODAY)] == [
        NeverPrune, Trusted, IsFamily, OpenPromise, OpenIntroduction, InTouchLately, ConnectedLately, KeptLately
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("today", "months", "before"),
    [
        (TODAY, 3, A_QUARTER_AGO),
        (TODAY, 12, A_YEAR_AGO),
        (date(2026, 8, 31), 6, date(2026, 2, 28)),
        (date(2024, 8, 31), 6, date(2024, 2, 29)),
        (date(2024, 2, 29), 12, date(2023, 2, 28)),
        (date(2026, 1, 15), 1, date(2025, 12, 15)),
    ],
)
def test_months_go_back_to_the_same_day_or_the_last_of_the_month(today: date, months: int, before: date) -> None:
    assert months_before(today, months) == before


def test_the_strongest_evidence_comes_first_then_the_longest_connected_then_the_id() -> None:
    def found(ident: int, points: int, on: str | None) -> tuple[Facts, Suggestion[PruneReason]]:
        facts = replace(STRANGER, id=ident, connected_on=on)
        return facts, Suggestion(ident, facts.name, (DuplicateOf(points, "Anna"),))

    in_order = [found(4, 9, None), found(3, 5, "2012"), found(1, 5, "2015-03-01"), found(2, 5, "2015-03-01"),
                found(5, 5, None)]  # fmt: skip
    assert order(in_order[::-1]) == in_order


def test_what_counts_as_dormant_is_taken_from_the_constants() -> None:
    quiet = Facts(1, "Ana", labelled=True, touches=3, silence=400, ratio=5.0)
    assert evidence(quiet, Weights()) is None
    for sooner in (replace(DEFAULTS, dormant_days=399), replace(DEFAULTS, dormant_gaps=5.0)):
        found = evidence(replace(quiet, constants=sooner), Weights())
        assert found is not None
        assert [type(one) for one in found.reasons] == [LongDormant]
    later = replace(quiet, silence=731, constants=replace(DEFAULTS, dormant_days=731))
    assert evidence(later, Weights()) is None
