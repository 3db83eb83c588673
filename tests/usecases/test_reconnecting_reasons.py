"""Reconnect: each reason appears on its days, and goes when it is met."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from tests.factories import TODAY, ago, fresh_store, person
from warmth.domain.origins import Origin, OriginKind
from warmth.domain.ratings import Rating
from warmth.domain.reconnect_reasons import (
    Cooling,
    DayNear,
    DoorOwed,
    FollowUp,
    LongSilence,
    NewPosition,
    OpenAsk,
    OverCadence,
    PromiseDue,
    ReconnectReason,
    Revive,
)
from warmth.domain.warmth import DEFAULTS
from warmth.store import origins, rows, tables
from warmth.store import ratings as rated
from warmth.store.store import Store
from warmth.usecases import acquaintances, introductions, people, promises, tags, wants
from warmth.usecases.reconnecting import days_near, reconnect, why
from warmth.usecases.tags import Owner


def reason(store: Store, who: int) -> ReconnectReason:
    """The one reason, apart from regard."""
    found = why(store, who)
    assert found is not None
    return found.reasons[0]


def introduction(store: Store, a: int, b: int, stage: str, days: int) -> None:
    with store.change("Introduce") as db:
        made = rows.insert(db, tables.introductions, a_id=a, b_id=b, stage=stage)
        for step, on in (("idea", ago(days + 3)), (stage, ago(days))):
            rows.insert(db, tables.introduction_steps, introduction_id=made, stage=step, on=on.isoformat())


def test_silence_gives_its_reasons(store: Store) -> None:
    ana = person(store, "Ana", contacts=(40,))
    tags.set_cadence(store, Owner(person=ana), 39)
    ben = person(store, "Ben", contacts=(200, 230, 260, 290))
    cy = person(store, "Cy", contacts=(800,), rated=(0, 0, 4))
    dora = person(store, "Dora", contacts=tuple(range(90, 101)))
    over, drifting, revive, cooling = (reason(store, who) for who in (ana, ben, cy, dora))
    assert isinstance(over, OverCadence)
    assert (over.silence, over.cadence) == (40, 39)
    assert isinstance(drifting, LongSilence)
    assert drifting.silence == 200
    assert revive == Revive(26, 4, 800)
    assert isinstance(cooling, Cooling)
    assert cooling.before - cooling.now >= 10
    tags.set_cadence(store, Owner(person=ana), 40)
    assert why(store, ana) is None


@pytest.mark.parametrize(("days", "said"), [(8, False), (7, True), (0, True), (-400, True)])
def test_a_promise_counts_from_a_week_before(store: Store, days: int, said: bool) -> None:
    ana = person(store, "Ana")
    made = promises.promise(store, ana, "Lend a drill", TODAY + timedelta(days), mine=False)
    found = why(store, ana)
    if not said:
        assert found is None
        return
    assert found is not None
    assert found.reasons == (PromiseDue(40 + min(max(-days, 0), 20), "Lend a drill", mine=False, in_days=days),)
    promises.done(store, made.id)
    assert why(store, ana) is None


@pytest.mark.parametrize(
    ("birthday", "in_days"), [("--11-22", 0), ("1980-12-06", 14), ("--12-07", None), ("1980", None)]
)
def test_a_birthday_counts_from_a_fortnight_before(store: Store, birthday: str, in_days: int | None) -> None:
    ana = person(store, "Ana")
    people.edit(store, ana, people.Details(birthday=birthday))
    expected = None
    if in_days is not None:
        expected = (DayNear(30 - in_days, "birthday", TODAY + timedelta(in_days), in_days),)
    found = why(store, ana)
    assert (found.reasons if found else None) == expected


@pytest.mark.parametrize(("days", "said"), [(-1, False), (0, True), (60, True), (61, False)])
def test_a_new_position_counts_for_two_months(store: Store, days: int, said: bool) -> None:
    ana = person(store, "Ana")
    with store.change("Notice") as db:
        rows.insert(
            db, tables.positions, person_id=ana, title="Head", organization="Harbour", noticed_on=ago(days).isoformat()
        )
    found = why(store, ana)
    assert (found.reasons if found else None) == ((NewPosition(18, "Head", "Harbour", ago(days)),) if said else None)


def test_an_ask_counts_when_you_or_somebody_trusted_could_meet_it(store: Store) -> None:
    ana = person(store, "Ana")
    wanted = wants.ask(store, ana, "a data engineer")[1]
    assert why(store, ana) is None
    mine = why(store, ana, my_offers=["hiring a data engineer"])
    assert mine is not None
    assert mine.reasons == (OpenAsk(22, "a data engineer", None, "hiring a data engineer"),)
    ben = person(store, "Ben", contacts=(5,))
    wants.offer(store, ben, "data engineer")
    assert why(store, ana) is None
    with store.change("Rate") as db:
        rated.add(db, ben, Rating(TODAY, 3, None, 3))
    assert reason(store, ana) == OpenAsk(22, "a data engineer", "Ben", "data engineer")
    assert why(store, ben) is None
    for settle in (
        lambda: acquaintances.apart(store, ana, ben),
        lambda: acquaintances.knows(store, ana, ben),
        lambda: introductions.start(store, ana, ben, anyway=True),
    ):
        settle()
        assert why(store, ana) is None
        store.undo()
        assert why(store, ana) is not None
    wants.close_ask(store, ana, wanted.id)
    assert why(store, ana) is None


def test_an_ask_is_met_by_other_words_of_the_same_meaning(store: Store) -> None:
    ana = person(store, "Ana")
    wants.ask(store, ana, "database performance")
    mine = why(store, ana, my_offers=["Postgres"])
    assert mine is not None
    assert mine.reasons == (OpenAsk(22, "database performance", None, "Postgres"),)
    ben = person(store, "Ben", contacts=(5,), rated=(3, 3, 3))
    wants.offer(store, ben, "tuning of Postgres")
    assert reason(store, ana) == OpenAsk(22, "database performance", "Ben", "tuning of Postgres")


def test_only_somebody_you_could_honestly_introduce_is_named_for_an_ask(store: Store) -> None:
    ana = person(store, "Ana")
    wants.ask(store, ana, "a data engineer")
    for name, rated_days_ago, contacts in (("Old", 800, (5,)), ("Silent", 10, ())):
        who = person(store, name, rated=(4, 4, 4), rated_days_ago=rated_days_ago, contacts=contacts)
        wants.offer(store, who, "data engineer")
        assert why(store, ana) is None
    wants.offer(store, person(store, "Ben", rated=(3, 0, 3), contacts=(5,)), "data engineer")
    assert reason(store, ana) == OpenAsk(22, "a data engineer", "Ben", "data engineer")
    mine = why(store, ana, my_offers=["data engineer"])
    assert mine is not None
    assert mine.reasons == (OpenAsk(22, "a data engineer", None, "data engineer"),)


@pytest.mark.parametrize(
    ("met", "kind", "network", "expected"),
    [
        ("2025-11-22", OriginKind.MET, "", ("1 year since you met", 0, 16)),
        ("2016-12-06", OriginKind.EVENT, "", ("10 years since you met", 14, 2)),
        ("2021-11-25", OriginKind.COMMUNITY, "", ("5 years since you met", 3, 13)),
        ("2016-12-07", OriginKind.MET, "", None),
        ("2024-11-22", OriginKind.MET, "", None),
        ("2016-11", OriginKind.MET, "", None),
        ("2026-11-22", OriginKind.MET, "", None),
        ("2016-11-23", OriginKind.ONLINE, "", None),
        ("2016-11-23", OriginKind.MET, "linkedin", None),
    ],
)
def test_round_years_since_you_met_count_from_a_fortnight_before(
    store: Store, met: str, kind: OriginKind, network: str, expected: tuple[str, int, int] | None
) -> None:
    """A day that a network told is the day of a connection, not of a meeting."""
    ana = person(store, "Ana")
    with store.change("Began") as db:
        origins.put(db, ana, Origin(kind, on=met, network=network))
    found = why(store, ana)
    assert [(card.id, near.what) for card, near in days_near(store)] == ([(ana, expected[0])] if expected else [])
    if expected is None:
        assert found is None
        return
    assert found is not None
    what, in_days, points = expected
    assert found.reasons == (DayNear(points, what, TODAY + timedelta(in_days), in_days, theirs=False),)


def test_a_birthday_goes_before_the_day_you_met(store: Store) -> None:
    ana = person(store, "Ana", met="2016-11-23")
    people.edit(store, ana, people.Details(birthday="--11-23"))
    assert reason(store, ana) == DayNear(29, "birthday", TODAY + timedelta(1), 1)
    assert [near.what for _, near in days_near(store)] == ["birthday", "10 years since you met"]


def test_what_counts_as_cooling_and_drifting_is_taken_from_the_configuration(tmp_path: Path) -> None:
    store = fresh_store(tmp_path)
    dora = person(store, "Dora", contacts=tuple(range(90, 101)))
    assert isinstance(reason(store, dora), Cooling)
    colder = Store(store.path, TODAY, replace(DEFAULTS, cool=99.0))
    assert why(colder, dora) is None
    shorter = Store(store.path, TODAY, replace(DEFAULTS, trend_days=60))
    found = why(shorter, dora)
    assert found is not None
    assert [one.days for one in found.reasons if isinstance(one, Cooling)] == [60]


@pytest.mark.parametrize(
    ("stage", "days", "said"),
    [("asked first", 7, True), ("asked first", 6, False), ("introduced", 30, True), ("idea", 30, False),
     ("declined", 30, False), ("thanked", 30, False)],
)  # fmt: skip
def test_an_introduction_that_waits_for_a_week_is_followed_up(store: Store, stage: str, days: int, said: bool) -> None:
    ana, ben = person(store, "Ana"), person(store, "Ben")
    introduction(store, ana, ben, stage, days)
    found = [one.suggestion.reasons for one in reconnect(store)]
    expected = [(FollowUp(26, other, stage, ago(days)),) for other in ("Ben", "Ana")]
    assert found == (expected if said else [])


def test_a_door_counts_until_it_is_returned(store: Store) -> None:
    ana = person(store, "Ana")
    with store.change("Door") as db:
        rows.insert(db, tables.doors, person_id=ana, kind="referral", whose="them", on="2024-05-01")
    found = reason(store, ana)
    assert isinstance(found, DoorOwed)
    assert (found.door, found.on and found.on.year) == ("referral", 2024)
    with store.change("Return") as db:
        rows.insert(db, tables.doors, person_id=ana, kind="introduction", whose="me")
    assert why(store, ana) is None
