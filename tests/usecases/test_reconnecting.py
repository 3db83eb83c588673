"""Reconnect: who is suggested, in which order and how many, who never is, and what to begin with."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from tests.factories import TODAY, ago, person
from warmth.domain.boundaries import Boundary
from warmth.domain.interactions import Direction, Kind
from warmth.domain.origins import Origin, OriginKind
from warmth.store import interactions as happened
from warmth.store import origins
from warmth.store.store import Store
from warmth.usecases import acquaintances, backups, interactions, people, promises, tags
from warmth.usecases.reconnecting import reconnect, why
from warmth.usecases.tags import Owner

DRIFTING = (200, 230, 260, 290)
"""Met every month, and not for seven."""


def names(store: Store, places: int = 50) -> list[str]:
    return [one.card.name for one in reconnect(store, places)]


def due(store: Store, name: str, days: int) -> int:
    """Somebody to whom something was promised for so many days from now."""
    who = person(store, name)
    promises.promise(store, who, "Send the plans", TODAY + timedelta(days))
    return who


def test_nothing_to_say_of_anybody_suggests_nobody(store: Store) -> None:
    assert reconnect(store) == []
    person(store, "Ana", contacts=(3,), rated=(5, 5, 5))
    ben = person(store, "Ben")
    person(store, "Cy", contacts=(900,), rated=(2, 2, 2))
    assert names(store) == []
    assert why(store, ben) is None


def test_the_strongest_come_first_and_the_budget_caps_them(store: Store) -> None:
    for number in range(8):
        due(store, f"Person {number}", -number)
    assert names(store) == [f"Person {number}" for number in range(7, -1, -1)]
    assert [one.card.name for one in reconnect(store)] == names(store, 5) == names(store)[:5]


def test_equals_are_in_the_order_they_were_added(store: Store) -> None:
    for name in ("Cy", "Ana", "Ben"):
        due(store, name, 0)
    assert names(store) == ["Cy", "Ana", "Ben"]


def test_a_score_is_the_sum_of_its_reasons(store: Store) -> None:
    person(store, "Ana", contacts=DRIFTING, rated=(3, 3, 3))
    (ana,) = reconnect(store)
    kinds = [type(one).__name__ for one in ana.suggestion.reasons]
    assert kinds[:2] == ["LongSilence", "Regard"]
    assert ana.suggestion.score == sum(one.points for one in ana.suggestion.reasons) > 24


def party_of(store: Store, guests: int) -> list[int]:
    """Guests met at one party, to whom you wanted to speak again within ten days."""
    day = ago(20).isoformat()
    party = [person(store, f"Guest {number}", met=day, contacts=(20,), tagged=("party",)) for number in range(guests)]
    tags.set_cadence(store, Owner(tag="party"), 10)
    return party


def test_a_promise_is_never_held_back_by_a_burst_and_takes_nobodys_place(store: Store) -> None:
    party = party_of(store, 20)
    for guest in party[10:]:
        promises.promise(store, guest, "Send the photos", TODAY)
    assert [one.card.id for one in reconnect(store, 50)] == [*party[10:], *party[:3]]


def test_forty_met_at_one_party_come_three_a_day(store: Store) -> None:
    party = party_of(store, 40)
    other = due(store, "Ana", 0)
    shown = [one.card.id for one in reconnect(store, 50)]
    assert shown == [*party[:3], other]
    seen = set(shown)
    for days in range(1, 14):
        for guest in shown:
            people.snooze(store, guest, store.today + timedelta(60))
        store.today = TODAY + timedelta(days)
        shown = [one.card.id for one in reconnect(store, 50)]
        seen.update(shown)
        assert len(shown) == (3 if days < 13 else 1)
    assert seen == {*party, other}


def test_eight_met_in_a_week_are_no_burst(store: Store) -> None:
    for number in range(8):
        who = person(store, f"Guest {number}", met=ago(20 + number % 6).isoformat())
        promises.promise(store, who, "Send the photos", TODAY)
    assert len(names(store)) == 8


@pytest.mark.parametrize(("places", "revived"), [(1, 0), (2, 1), (5, 1), (6, 2), (10, 2), (11, 3)])
def test_one_in_five_places_is_for_a_dormant_friend(store: Store, places: int, revived: int) -> None:
    for number in range(12):
        due(store, f"Promised {number}", -20)
    for number in range(4):
        person(store, f"Friend {number}", contacts=(900,), rated=(2, 2, 4))
    shown = names(store, places)
    assert len(shown) == places
    assert [name for name in shown if name.startswith("Friend")] == [f"Friend {n}" for n in range(revived)]


Hide = Callable[[Store, int], object]


def relabel(store: Store, who: int) -> None:
    with store.change("Unlabel") as db:
        origins.put(db, who, Origin(kind=None, on="2020-01-01"))


def write(store: Store, who: int, times: int) -> None:
    for days in range(times):
        interactions.log(store, [who], Kind.EMAIL, direction=Direction.OUT, on=ago(days))


@pytest.mark.parametrize(
    "hide",
    [
        pytest.param(lambda store, who: write(store, who, 3), id="three attempts unanswered"),
        pytest.param(lambda store, who: people.snooze(store, who, TODAY + timedelta(1)), id="snoozed"),
        pytest.param(
            lambda store, who: tags.set_boundaries(store, Owner(person=who), [Boundary.DO_NOT_CONTACT]), id="boundary"
        ),
        pytest.param(lambda store, who: people.archive(store, [who]), id="archived"),
        pytest.param(relabel, id="unlabelled"),
    ],
)
def test_whatever_the_reasons_some_are_never_suggested(store: Store, hide: Hide) -> None:
    ana = person(store, "Ana", contacts=DRIFTING, rated=(5, 5, 5))
    promises.promise(store, ana, "Send the plans", TODAY)
    people.edit(store, ana, people.Details(birthday="--11-23"))
    due(store, "Ben", 0)
    assert names(store) == ["Ana", "Ben"]
    hide(store, ana)
    assert names(store) == ["Ben"]
    assert why(store, ana) is None


def test_two_attempts_leave_a_third_and_an_answer_ends_the_waiting(store: Store) -> None:
    ana = due(store, "Ana", 0)
    write(store, ana, 2)
    assert names(store) == ["Ana"]
    write(store, ana, 4)
    assert names(store) == []
    interactions.log(store, [ana], Kind.EMAIL, direction=Direction.IN)
    assert names(store) == ["Ana"]


def test_somebody_snoozed_is_back_on_the_day(store: Store) -> None:
    ana = due(store, "Ana", 0)
    people.snooze(store, ana, TODAY + timedelta(3))
    store.today += timedelta(2)
    assert names(store) == []
    store.today += timedelta(1)
    assert names(store) == ["Ana"]


def test_nobody_ambient_is_nagged_about_but_a_promise_stands(store: Store) -> None:
    ana = person(store, "Ana", contacts=DRIFTING, tagged=("feed",), rated=(5, 5, 5))
    old = person(store, "Ben", contacts=(900,), tagged=("feed",), rated=(5, 5, 5))
    assert names(store) == ["Ana", "Ben"]
    tags.set_cadence(store, Owner(tag="feed"), 0)
    assert names(store) == []
    promises.promise(store, ana, "Send the plans", TODAY)
    tags.set_cadence(store, Owner(person=old), 30)
    assert names(store) == ["Ben", "Ana"]


def test_the_context_is_the_last_note_the_channel_that_worked_and_whom_you_share(store: Store) -> None:
    ben, cy, dora = (person(store, name) for name in ("Ben", "Cy", "Dora"))
    ana = due(store, "Ana", 0)
    with store.change("History") as db:
        origins.put(db, ana, Origin(kind=OriginKind.INTRODUCED, through_id=cy))
        for days, kind, direction, note in (
            (50, Kind.MEETING, Direction.BOTH, "Old plans"),
            (40, Kind.CALL, Direction.IN, "Her boat sank"),
            (30, Kind.EMAIL, Direction.OUT, ""),
            (20, Kind.REACTION, Direction.IN, "Liked a post"),
            (-1, Kind.VIDEO, Direction.BOTH, "Still to come"),
        ):
            happened.add(db, [ana], ago(days), kind, direction, note)
    acquaintances.knows(store, ana, ben)
    acquaintances.apart(store, ana, dora)
    context = next(one.context for one in reconnect(store) if one.card.id == ana)
    assert (context.last_note, context.channel, context.shared) == ("Her boat sank", "call", ("Ben", "Cy"))
    assert backups.check(store) == []


def test_without_a_history_the_context_is_empty(store: Store) -> None:
    due(store, "Ana", 0)
    (suggested,) = reconnect(store)
    assert (suggested.context.last_note, suggested.context.channel, suggested.context.shared) == (None, None, ())
