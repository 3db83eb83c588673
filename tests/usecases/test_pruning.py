"""Prune: a month's list is drawn once and stays, spares whom it must, and takes one verdict a person."""

from __future__ import annotations

from datetime import date

import pytest

from tests.factories import person
from warmth.domain.boundaries import Boundary
from warmth.domain.errors import WarmthError
from warmth.domain.interactions import Kind
from warmth.domain.origins import Origin, OriginKind
from warmth.domain.prune_reasons import Protection
from warmth.store import origins, rows, tables
from warmth.store.store import Store
from warmth.usecases import changes, interactions, promises, ratings, tags
from warmth.usecases.pruning import KEEP, LET_GO, Review, decide, review
from warmth.usecases.tags import Owner

MONTH, NEXT_MONTH = "2026-11", date(2026, 12, 3)


def collected(store: Store, name: str, met: str = "2015-03-01") -> int:
    """Somebody connected long ago, of whom nothing else is known."""
    return person(store, name, origin=None, met=met)


def names(found: Review) -> list[str]:
    return [one.card.name for one in found.people]


def kept_off(found: Review) -> dict[str, tuple[type[Protection], ...]]:
    return {one.card.name: tuple(type(reason) for reason in one.protections) for one in found.protected}


def verdicts(found: Review) -> dict[str, str | None]:
    return {one.card.name: one.verdict.verdict if one.verdict else None for one in found.people}


def labels(store: Store) -> list[str]:
    return [change.label for change in changes.history(store)]


def test_a_network_without_collected_people_has_an_empty_list(store: Store) -> None:
    person(store, "Ana", contacts=(20,), rated=(4, 4, 4))
    found = review(store)
    assert (found.month, found.people, found.protected, found.open) == (MONTH, (), (), 0)


def test_the_list_is_frozen_for_the_month(store: Store) -> None:
    several = [collected(store, f"Person {number}") for number in range(4)]
    drawn = names(review(store, size=3))
    assert drawn == ["Person 0", "Person 1", "Person 2"]
    ratings.rate(store, several[0], know=5, like=5, trust=5)
    person(store, "Worse", origin=None, met="2009-01-01", attempts=(900, 901, 902))
    interactions.log(store, [several[1]], Kind.CALL)
    store.today = date(2026, 11, 30)
    assert names(review(store, size=20)) == drawn
    assert names(review(Store(store.path, store.today), MONTH, size=1)) == drawn


def test_the_strongest_evidence_comes_first_then_the_longest_connected(store: Store) -> None:
    collected(store, "Newer", "2019-01-01")
    collected(store, "Older", "2009-01-01")
    person(store, "Unanswered", origin=None, met="2019-01-01", attempts=(900, 901, 902, 903, 904))
    assert names(review(store)) == ["Unanswered", "Older", "Newer"]


def test_twenty_people_are_drawn_unless_told_otherwise(store: Store) -> None:
    for number in range(23):
        collected(store, f"Person {number}")
    assert len(review(store).people) == review(store).open == 20


def test_another_month_draws_anew_and_the_past_one_is_still_shown(store: Store) -> None:
    several = [collected(store, f"Person {number}") for number in range(3)]
    assert names(review(store, size=2)) == ["Person 0", "Person 1"]
    decide(store, several[0], LET_GO)
    decide(store, several[1], KEEP)
    store.today = NEXT_MONTH
    assert names(review(store)) == ["Person 2"]
    assert verdicts(review(store, MONTH)) == {"Person 0": LET_GO, "Person 1": KEEP}


def test_a_month_in_which_nothing_was_drawn_stays_empty(store: Store) -> None:
    collected(store, "Ana")
    assert names(review(store, "2026-10")) == []
    assert names(review(store, "2026-10")) == []
    assert names(review(store)) == ["Ana"]


@pytest.mark.parametrize("month", ["2026-12", "2027-01", "2026-13", "2026-1", "november", "", "2026-11-22"])
def test_a_month_to_come_and_no_month_at_all_are_refused(store: Store, month: str) -> None:
    collected(store, "Ana")
    with pytest.raises(WarmthError):
        review(store, month)
    assert names(review(store)) == ["Ana"]


def test_drawing_is_no_line_of_history_and_no_step_of_undo(store: Store) -> None:
    collected(store, "Ana")
    collected(store, "Ben")
    before = labels(store)
    review(store)
    assert labels(store) == before == ["Add Ben", "Add Ana"]
    store.undo()
    assert names(review(store)) == ["Ana"]


def introduce(store: Store, who: int) -> None:
    other = person(store, "Other")
    with store.change("Introduce") as db:
        rows.insert(db, tables.introductions, a_id=who, b_id=other, stage="asked first")


def relate(store: Store, who: int, origin: Origin) -> None:
    """Somebody barely known, however it began."""
    with store.change("Label") as db:
        origins.put(db, who, origin)
    ratings.rate(store, who, know=0)


def keep_a_year_ago(store: Store, who: int) -> None:
    with store.change("Keep") as db:
        rows.insert(db, tables.verdicts, person_id=who, month="2025-11", verdict="keep", on="2025-11-23")


def call_lately(store: Store, who: int) -> None:
    relate(store, who, Origin(OriginKind.MET))
    interactions.log(store, [who], Kind.CALL, on=date(2026, 5, 23))


PROTECTIONS = {
    "NeverPrune": lambda store, who: tags.set_boundaries(store, Owner(person=who), [Boundary.NEVER_PRUNE]),
    "Trusted": lambda store, who: ratings.rate(store, who, trust=4),
    "IsFamily": lambda store, who: tags.tag(store, [who], ["Family"]),
    "OpenPromise": lambda store, who: promises.promise(store, who, "Lend a drill", None, mine=False),
    "OpenIntroduction": introduce,
    "InTouchLately": call_lately,
    "ConnectedLately": lambda store, who: relate(store, who, Origin(OriginKind.MET, on="2026-08-23")),
    "KeptLately": keep_a_year_ago,
}  # fmt: skip


@pytest.mark.parametrize("protection", [*PROTECTIONS])
def test_each_protection_keeps_somebody_off_and_is_named(store: Store, protection: str) -> None:
    ana = collected(store, "Ana")
    collected(store, "Ben")
    PROTECTIONS[protection](store, ana)
    found = review(store)
    assert names(found) == ["Ben"]
    assert {name: [kind.__name__ for kind in kinds] for name, kinds in kept_off(found).items()} == {"Ana": [protection]}


def test_a_protection_a_day_too_old_protects_nobody(store: Store) -> None:
    for name, last in (("Ana", date(2026, 5, 22)), ("Ben", None)):
        who = collected(store, name)
        relate(store, who, Origin(OriginKind.MET, on="2026-08-22"))
        if last is not None:
            interactions.log(store, [who], Kind.CALL, on=last)
    cy = collected(store, "Cy")
    with store.change("Keep") as db:
        rows.insert(db, tables.verdicts, person_id=cy, month="2025-11", verdict="keep", on="2025-11-22")
    found = review(store)
    assert sorted(names(found)) == ["Ana", "Ben", "Cy"]
    assert found.protected == ()


def test_only_those_the_evidence_would_have_listed_are_named_as_protected(store: Store) -> None:
    person(store, "Trusted friend", contacts=(20,), rated=(5, 5, 5))
    person(store, "Family", origin=OriginKind.FAMILY, contacts=(20,))
    person(store, "Weak", origin=None, met="2026-09-01")
    for number in range(3):
        person(store, f"Strong {number}", origin=None, attempts=(900, 901, 902, 903, 904))
    tagged = person(store, "Strongest", origin=None, attempts=(800, 900, 901, 902, 903, 904), tagged=("family",))
    found = review(store, size=2)
    assert names(found) == ["Strong 0", "Strong 1"]
    assert [one.card.id for one in found.protected] == [tagged]


def test_somebody_protected_by_a_boundary_later_leaves_the_list_for_the_protected(store: Store) -> None:
    ana = collected(store, "Ana")
    assert names(review(store)) == ["Ana"]
    tags.set_boundaries(store, Owner(person=ana), [Boundary.NEVER_PRUNE])
    found = review(store)
    assert (names(found), [*kept_off(found)]) == ([], ["Ana"])


@pytest.mark.parametrize(("networks", "expected"), [((), ["Ana", "Ben"]), (("feed",), ["Ben"]), (("ring",), ["Ana"])])
def test_open_networks_are_exempt(store: Store, networks: tuple[str, ...], expected: list[str]) -> None:
    for name, network in (("Ana", "feed"), ("Ben", "ring")):
        who = collected(store, name)
        with store.change("Network") as db:
            origins.put(db, who, Origin(on="2015-03-01", network=network))
    assert names(review(store, open_networks=networks)) == expected
