"""Reconnect: each reason appears on its days, and goes when it is met."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.factories import TODAY, ago, person
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
from warmth.store import ratings as rated
from warmth.store import rows, tables
from warmth.store.store import Store
from warmth.usecases import acquaintances, people, promises, tags, wants
from warmth.usecases.reconnecting import reconnect, why
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
    ben = person(store, "Ben")
    wants.offer(store, ben, "data engineer")
    assert why(store, ana) is None
    with store.change("Rate") as db:
        rated.add(db, ben, Rating(TODAY, 3, None, 3))
    assert reason(store, ana) == OpenAsk(22, "a data engineer", "Ben", "data engineer")
    assert why(store, ben) is None
    acquaintances.apart(store, ana, ben)
    assert why(store, ana) is None
    store.undo()
    wants.close_ask(store, ana, wanted.id)
    assert why(store, ana) is None


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
