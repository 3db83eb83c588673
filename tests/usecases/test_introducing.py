"""Introduce: both must gain, you must be able to vouch for both, and a refusal says every reason."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.factories import ago, person
from warmth.domain.boundaries import Boundary
from warmth.domain.errors import WarmthError
from warmth.domain.gifts import Bridge
from warmth.domain.interactions import Direction, Kind
from warmth.domain.introduce_reasons import AskedTooOften, LongSilent, NotRated, OneSided
from warmth.domain.origins import Origin, OriginKind
from warmth.domain.ratings import Rating
from warmth.domain.starting import Against
from warmth.store import interactions as happened
from warmth.store import origins, rows, tables
from warmth.store import ratings as rated
from warmth.store.store import Store
from warmth.usecases import acquaintances, people, tags, wants
from warmth.usecases.introducing import Introducible, introduce
from warmth.usecases.tags import Owner


def vouched(store: Store, name: str, *, asks: str = "", offers: str = "", spoken: int = 20) -> int:
    """Somebody you met, judged well and spoke to."""
    who = person(store, name, contacts=(spoken,), rated=(3, 3, 3))
    if asks:
        wants.ask(store, who, asks)
    if offers:
        wants.offer(store, who, offers)
    return who


@pytest.fixture
def pair(store: Store) -> tuple[int, int]:
    """Ana and Ben, who would both gain."""
    ana = vouched(store, "Ana", asks="a data engineer", offers="beekeeping courses")
    return ana, vouched(store, "Ben", asks="a beekeeping course", offers="data engineer")


def groups(found: Introducible) -> dict[str, list[str]]:
    """The names in each list that holds any."""
    lists = {"can": found.can, "not yet": found.not_yet, "one-sided": found.one_sided, "refused": found.refused}
    return {name: [one.card.name for one in several] for name, several in lists.items() if several}


def rate(store: Store, who: int, rating: Rating) -> None:
    """Replace the ratings of somebody."""
    with store.change("Rate") as db:
        db.execute(tables.ratings.delete().where(tables.ratings.c.person_id == who))
        rated.add(db, who, rating)


def unlabel(store: Store, who: int) -> None:
    with store.change("Unlabel") as db:
        origins.put(db, who, Origin(OriginKind.REQUEST_IN))


def forget_talks(store: Store, who: int) -> None:
    """Only what you wrote is left, and a like of theirs."""
    with store.change("Talks") as db:
        db.execute(tables.interaction_people.delete().where(tables.interaction_people.c.person_id == who))
        happened.add(db, [who], ago(9), Kind.EMAIL, Direction.OUT)
        happened.add(db, [who], ago(8), Kind.REACTION, Direction.IN)


def introductions(store: Store, a: int, b: int, stage: str, days: int) -> None:
    with store.change("Introduce") as db:
        made = rows.insert(db, tables.introductions, a_id=a, b_id=b, stage=stage)
        for step in dict.fromkeys(("idea", stage)):
            rows.insert(db, tables.introduction_steps, introduction_id=made, stage=step, on=ago(days).isoformat())


def tire(store: Store, who: int, times: int = 3, days: int = 89) -> None:
    for number in range(times):
        introductions(store, who, person(store, f"Third {number}"), "introduced", days)


def bound(kind: Boundary) -> Callable[[Store, int], None]:
    return lambda store, who: tags.set_boundaries(store, Owner(person=who), [kind])


FAILING = [
    pytest.param(unlabel, "NoOrigin", id="no origin"),
    pytest.param(lambda store, who: rate(store, who, Rating(ago(5), None, 5, 3)), "NotRated", id="know not rated"),
    pytest.param(lambda store, who: rate(store, who, Rating(ago(5), 3, 5, None)), "NotRated", id="trust not rated"),
    pytest.param(lambda store, who: rate(store, who, Rating(ago(5), 2, 5, 3)), "RatedLow", id="know 2"),
    pytest.param(lambda store, who: rate(store, who, Rating(ago(5), 3, 5, 2)), "RatedLow", id="trust 2"),
    pytest.param(lambda store, who: rate(store, who, Rating(ago(735), 3, 3, 3)), "RatingOld", id="rated long ago"),
    pytest.param(forget_talks, "NeverSpoke", id="never spoke"),
    pytest.param(bound(Boundary.NEVER_INTRODUCE), "Bounded", id="never introduce"),
    pytest.param(bound(Boundary.DO_NOT_CONTACT), "Bounded", id="do not contact"),
    pytest.param(tire, "AskedTooOften", id="asked too often"),
]
Fail = Callable[[Store, int], None]


def test_two_who_both_gain_can_be_introduced_and_each_gain_is_named(store: Store, pair: tuple[int, int]) -> None:
    found = introduce(store, pair[0])
    assert (found.x.name, groups(found)) == ("Ana", {"can": ["Ben"]})
    match = found.can[0].match
    assert [(one.asker, one.ask, one.giver, one.gift) for one in (*match.gain_x, *match.gain_y)] == [
        ("Ana", "a data engineer", "Ben", "data engineer"),
        ("Ben", "a beekeeping course", "Ana", "beekeeping courses"),
    ]
    assert match.score == sum(reason.points for reason in match.reasons) > 0
    assert groups(introduce(store, pair[1])) == {"can": ["Ana"]}


def test_the_better_standing_comes_first(store: Store, pair: tuple[int, int]) -> None:
    cy = vouched(store, "Cy", asks="a beekeeping course", offers="data engineer")
    assert groups(introduce(store, pair[0])) == {"can": ["Ben", "Cy"]}
    for who in (cy, pair[0]):
        rate(store, who, Rating(ago(3), 5, 5, 5))
    assert groups(introduce(store, pair[0])) == {"can": ["Cy", "Ben"]}


@pytest.mark.parametrize(("fail", "reason"), FAILING)
def test_somebody_you_cannot_vouch_for_is_refused_with_the_reason(
    store: Store, pair: tuple[int, int], fail: Fail, reason: str
) -> None:
    fail(store, pair[1])
    found = introduce(store, pair[0])
    assert groups(found) == {"refused": ["Ben"]}
    assert [(type(why).__name__, getattr(why, "name", "")) for why in found.refused[0].match.refusals] == [
        (reason, "Ben")
    ]


@pytest.mark.parametrize(("fail", "reason"), FAILING)
def test_when_you_cannot_vouch_for_x_everybody_is_refused(
    store: Store, pair: tuple[int, int], fail: Fail, reason: str
) -> None:
    vouched(store, "Cy", offers="data engineer")
    vouched(store, "Dora", asks="a beekeeping course", spoken=900)
    fail(store, pair[0])
    found = introduce(store, pair[0])
    assert [*groups(found)] == ["refused"]
    assert sorted(groups(found)["refused"]) == ["Ben", "Cy", "Dora"]
    for one in found.refused:
        assert [(type(why).__name__, why.name) for why in one.match.refusals] == [(reason, "Ana")]


@pytest.mark.parametrize(
    ("relate", "reason"),
    [
        pytest.param(acquaintances.knows, "AlreadyKnow", id="know each other"),
        pytest.param(acquaintances.apart, "KeepApart", id="kept apart"),
        pytest.param(lambda store, a, b: introductions(store, a, b, "declined", 900), "Tried", id="declined"),
        pytest.param(lambda store, a, b: introductions(store, b, a, "asked first", 3), "Tried", id="under way"),
        pytest.param(lambda store, a, b: introductions(store, b, a, "thanked", 800), "Tried", id="made"),
    ],
)
def test_what_stands_between_the_two_refuses_from_either_side(
    store: Store, pair: tuple[int, int], relate: Callable[[Store, int, int], None], reason: str
) -> None:
    vouched(store, "Cy", asks="a beekeeping course", offers="data engineer")
    relate(store, *pair)
    found = introduce(store, pair[0])
    assert groups(found) == {"can": ["Cy"], "refused": ["Ben"]}
    assert [type(why).__name__ for why in found.refused[0].match.refusals] == [reason]
    assert groups(introduce(store, pair[1])) == {"refused": ["Ana"]}


def test_whom_one_met_through_the_other_they_know(store: Store, pair: tuple[int, int]) -> None:
    with store.change("Through") as db:
        origins.put(db, pair[1], Origin(OriginKind.INTRODUCED, through_id=pair[0]))
    for who in pair:
        assert [*groups(introduce(store, who))] == ["refused"]


def test_a_refusal_says_every_reason(store: Store, pair: tuple[int, int]) -> None:
    unlabel(store, pair[1])
    forget_talks(store, pair[1])
    acquaintances.knows(store, *pair)
    found = introduce(store, pair[0]).refused[0].match.refusals
    assert [type(why).__name__ for why in found] == ["NoOrigin", "NeverSpoke", "AlreadyKnow"]


@pytest.mark.parametrize(("times", "days"), [(2, 1), (3, 90)])
def test_two_introductions_in_ninety_days_are_not_too_many(
    store: Store, pair: tuple[int, int], times: int, days: int
) -> None:
    tire(store, pair[1], times, days)
    assert groups(introduce(store, pair[0])) == {"can": ["Ben"]}


@pytest.mark.parametrize(("days", "group"), [(365, "can"), (366, "not yet")])
def test_after_a_year_of_silence_you_say_hello_first(store: Store, days: int, group: str) -> None:
    ana = vouched(store, "Ana", asks="a data engineer", offers="beekeeping courses")
    vouched(store, "Ben", asks="a beekeeping course", offers="data engineer", spoken=days)
    found = introduce(store, ana)
    assert groups(found) == {group: ["Ben"]}
    reservations = (*found.can, *found.not_yet)[0].match.reservations
    assert reservations == ((LongSilent(0, "Ben", 366),) if group == "not yet" else ())


def test_where_one_side_gains_it_is_shown_apart(store: Store) -> None:
    ana = vouched(store, "Ana", asks="a data engineer", offers="beekeeping courses")
    vouched(store, "Ben", offers="data engineer")
    vouched(store, "Cy", asks="a beekeeping course")
    found = introduce(store, ana)
    assert groups(found) == {"one-sided": ["Ben", "Cy"]}
    assert [one.match.reservations for one in found.one_sided] == [(OneSided(0, "Ben"),), (OneSided(0, "Ana"),)]
    assert [(len(one.match.gain_x), len(one.match.gain_y)) for one in found.one_sided] == [(1, 0), (0, 1)]


def test_what_is_added_counts_as_an_ask_of_x_and_is_not_kept(store: Store) -> None:
    ana = vouched(store, "Ana", offers="beekeeping courses")
    vouched(store, "Ben", asks="a beekeeping course", offers="data engineer")
    assert groups(introduce(store, ana)) == {"one-sided": ["Ben"]}
    found = introduce(store, ana, "  a data\nengineer ")
    assert groups(found) == {"can": ["Ben"]}
    assert [one.ask for one in found.can[0].match.gain_x] == ["a data engineer"]
    assert groups(introduce(store, ana, " ")) == {"one-sided": ["Ben"]}


def test_an_ask_that_nobody_was_found_for_is_named(store: Store, pair: tuple[int, int]) -> None:
    wants.ask(store, pair[0], "a kiln")
    found = introduce(store, pair[0], "a van")
    assert groups(found) == {"can": ["Ben"]}
    assert found.unmet == ("a kiln", "a van")


def test_what_is_closed_is_no_gain(store: Store, pair: tuple[int, int]) -> None:
    wants.close_ask(store, pair[0], 1)
    assert groups(introduce(store, pair[0])) == {"one-sided": ["Ben"]}
    wants.close_offer(store, pair[0], 1)
    assert groups(introduce(store, pair[0])) == {}


def test_the_archived_and_those_without_a_fit_never_appear(store: Store, pair: tuple[int, int]) -> None:
    vouched(store, "Cy", asks="a flat", offers="piano lessons")
    people.archive(store, [pair[1]])
    assert groups(introduce(store, pair[0])) == {}
    people.unarchive(store, [pair[1]])
    assert groups(introduce(store, pair[0])) == {"can": ["Ben"]}


def test_what_was_fitted_and_what_stands_against_is_said_of_x_even_where_nobody_fits(store: Store) -> None:
    ana = person(store, "Ana", contacts=(400,))
    wants.ask(store, ana, "a kiln")
    wants.offer(store, ana, "pottery courses")
    found = introduce(store, ana, "a van")
    assert found.asks == ("a kiln", "a van")
    assert [gift.text for gift in found.gifts] == ["pottery courses"]
    assert found.against == Against((NotRated(0, "Ana"),), (LongSilent(0, "Ana", 400),))
    assert groups(found) == {}


def test_what_means_the_same_meets_and_the_users_own_words_do_too(store: Store, tmp_path: Path) -> None:
    ana = vouched(store, "Ana", asks="database performance", offers="beekeeping courses")
    vouched(store, "Ben", asks="somebody who keeps glimmerwasps", offers="Postgres tuning")
    (met,) = introduce(store, ana).one_sided[0].match.gain_x
    assert met.bridges == (Bridge("database performance", "Postgres", "databases"),)
    (tmp_path / "vocabulary.txt").write_text("beekeeping : glimmerwasps\n", encoding="utf-8")
    assert groups(introduce(store, ana)) == {"can": ["Ben"]}


def test_an_own_vocabulary_that_cannot_be_used_is_said_so(store: Store, pair: tuple[int, int], tmp_path: Path) -> None:
    (tmp_path / "vocabulary.txt").write_text("fish < unicorns\n", encoding="utf-8")
    with pytest.raises(WarmthError, match=r"vocabulary\.txt:1 speaks of “unicorns”"):
        introduce(store, pair[0])
    (tmp_path / "vocabulary.txt").write_bytes(b"fish : \xff\n")
    with pytest.raises(WarmthError, match="UTF-8"):
        introduce(store, pair[0])


def test_whoever_hires_meets_who_looks_for_that_work(store: Store) -> None:
    ana = vouched(store, "Ana", asks="hiring a backend engineer")
    vouched(store, "Ben", asks="looking for a role as Python developer")
    vouched(store, "Cy", asks="looking for a role as a nurse")
    assert groups(introduce(store, ana)) == {"can": ["Ben"]}


def test_who_was_asked_too_often_is_said_with_since_when(store: Store, pair: tuple[int, int]) -> None:
    tire(store, pair[1], 3, 80)
    (why,) = introduce(store, pair[0]).refused[0].match.refusals
    assert why == AskedTooOften(0, "Ben", 3, ago(80))
