"""Introductions, from the idea to the thank-you, as they are kept and undone."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from itertools import pairwise

import pytest

from tests.factories import TODAY, ago, person
from warmth.domain.acquaintances import KNOWS
from warmth.domain.boundaries import Boundary
from warmth.domain.errors import NoSuchPerson, WarmthError
from warmth.domain.interactions import Direction, Kind
from warmth.domain.introduce_reasons import LongSilent
from warmth.domain.introductions import Introduction, Move, Stage, moves
from warmth.domain.reconnect_reasons import FollowUp
from warmth.store import acquaintances as known
from warmth.store import interactions as happened
from warmth.store.store import Store
from warmth.usecases import acquaintances, changes, introductions, people, ratings, tags
from warmth.usecases.introducing import introduce
from warmth.usecases.reconnecting import reconnect
from warmth.usecases.tags import Owner
from warmth.usecases.today import today

TO_BOTH_YES = (Move.ASK, Move.YES, Move.ASK, Move.YES)
TO_INTRODUCED = (*TO_BOTH_YES, Move.INTRODUCED)


@pytest.fixture
def pair(store: Store) -> tuple[int, int]:
    """Ana and Ben, both of whom you can vouch for."""
    ana, ben = (person(store, name, contacts=(20,), rated=(3, 3, 3)) for name in ("Ana", "Ben"))
    return ana, ben


def begun(store: Store, pair: tuple[int, int], *wanted: Move, on: date | None = None) -> Introduction:
    """An introduction that went through these moves on one day."""
    one = introductions.start(store, *pair, "Both keep bees", anyway=True, on=on).introduction
    for each in wanted:
        one = introductions.move(store, one.id, each, on)
    return one


def refusal(store: Store, a: int, b: int, *, anyway: bool) -> str:
    with pytest.raises(WarmthError) as refused:
        introductions.start(store, a, b, anyway=anyway)
    assert introductions.under_way(store) == [], "nothing was written"
    return refused.value.message


def labels(store: Store, count: int) -> list[str]:
    return [one.label for one in changes.history(store)][:count]


def everything(store: Store, who: int) -> tuple[object, ...]:
    """What an introduction writes about somebody."""
    with store.read() as db:
        return known.of(db, who), happened.of(db, who), introductions.all_of(store)


def test_it_starts_as_an_idea_of_today(store: Store, pair: tuple[int, int]) -> None:
    started = introductions.start(store, *pair, " Both keep\nbees ")
    one = started.introduction
    assert (one.a.name, one.b.name, one.reason, one.stage) == ("Ana", "Ben", "Both keep bees", Stage.IDEA)
    assert [(step.stage, step.on) for step in one.steps] == [(Stage.IDEA, TODAY)]
    assert started.silences == ()
    assert introductions.get(store, one.id) == one
    assert labels(store, 1) == ["Think of introducing Ana and Ben"]
    store.undo()
    assert introductions.all_of(store) == []


def test_who_is_named_first_is_asked_first(store: Store, pair: tuple[int, int]) -> None:
    one = introductions.start(store, pair[1], pair[0]).introduction
    assert (one.a.name, one.b.name) == ("Ben", "Ana")
    introductions.move(store, one.id, Move.ASK)
    assert labels(store, 1) == ["Ask Ben about meeting Ana"]


def test_each_stage_gets_its_day_and_each_move_is_one_undo_step(store: Store, pair: tuple[int, int]) -> None:
    way = (*TO_INTRODUCED, Move.WORKED, Move.THANKED)
    one = begun(store, pair, on=ago(30))
    seen = [everything(store, pair[0])]
    for days, each in zip(range(29, 0, -1), way, strict=False):
        one = introductions.move(store, one.id, each, ago(days))
        seen.append(everything(store, pair[0]))
    expected = [
        "idea",
        "asked first",
        "first said yes",
        "asked second",
        "both said yes",
        "introduced",
        "worked",
        "thanked",
    ]
    assert [(step.stage, step.on) for step in one.steps] == [
        (stage, ago(30 - place)) for place, stage in enumerate(expected)
    ]
    assert one.stage == "thanked"
    for after, before in pairwise(reversed(seen)):
        assert everything(store, pair[0]) == after
        store.undo()
        assert everything(store, pair[0]) == before


def test_introducing_makes_them_acquainted_and_tells_the_log_in_one_change(store: Store, pair: tuple[int, int]) -> None:
    one = begun(store, pair, *TO_BOTH_YES, on=ago(9))
    ana, _ = pair
    assert everything(store, ana)[0] == []
    introductions.move(store, one.id, Move.INTRODUCED, ago(4))
    with store.read() as db:
        assert [(each.other.name, each.kind) for each in known.of(db, ana)] == [("Ben", KNOWS)]
        told = happened.of(db, ana)[0]
    made = told.interaction
    assert (made.on, made.kind, made.direction, made.group) == (ago(4), Kind.INTRODUCTION, Direction.BOTH, 2)
    assert (made.note, [each.name for each in told.people]) == ("Both keep bees", ["Ana", "Ben"])
    assert labels(store, 1) == ["Introduce Ana and Ben"]
    store.undo()
    with store.read() as db:
        assert known.of(db, ana) == []
        assert [each.interaction.kind for each in happened.of(db, ana)] == [Kind.MEETING]
    assert introductions.get(store, one.id).stage == Stage.BOTH_YES
    store.redo()
    assert introductions.get(store, one.id).stage == Stage.INTRODUCED


def test_those_who_knew_each_other_before_stay_acquainted(store: Store, pair: tuple[int, int]) -> None:
    acquaintances.knows(store, *pair)
    begun(store, pair, *TO_INTRODUCED)
    with store.read() as db:
        assert len(known.of(db, pair[0])) == 1


def test_your_own_doubts_are_all_named_and_can_be_overridden(store: Store, pair: tuple[int, int]) -> None:
    cy = person(store, "Cy", origin=None)
    acquaintances.knows(store, pair[0], cy)
    assert refusal(store, pair[0], cy, anyway=False) == (
        "You cannot vouch for this introduction: you have not said how you know Cy, you have not rated both know and "
        "trust of Cy, nothing two-way between you and Cy is on record and Ana and Cy know each other already; put that "
        "right, or start it all the same with --anyway."
    )
    assert introductions.start(store, pair[0], cy, anyway=True).introduction.stage == Stage.IDEA


@pytest.mark.parametrize("boundary", [Boundary.NEVER_INTRODUCE, Boundary.DO_NOT_CONTACT])
def test_a_boundary_cannot_be_overridden(store: Store, pair: tuple[int, int], boundary: Boundary) -> None:
    tags.set_boundaries(store, Owner(person=pair[1]), [boundary])
    for anyway in (False, True):
        said = refusal(store, *pair, anyway=anyway)
        assert said.startswith("Ana and Ben cannot be introduced, not even with --anyway: a boundary on Ben says “")


def test_a_boundary_of_a_tag_counts_and_nor_can_keeping_apart_be_overridden(
    store: Store, pair: tuple[int, int]
) -> None:
    tags.tag(store, [pair[0]], ["clients"])
    tags.set_boundaries(store, Owner(tag="clients"), [Boundary.NEVER_INTRODUCE])
    acquaintances.apart(store, *pair)
    said = refusal(store, *pair, anyway=True)
    assert "a boundary on Ana says “never introduce” and Ana and Ben must not be put together; " in said


@pytest.mark.parametrize("asked", range(5))
def test_a_no_ends_it_for_good_in_either_order(store: Store, pair: tuple[int, int], asked: int) -> None:
    one = begun(store, pair, *TO_BOTH_YES[:asked], Move.NO)
    assert one.stage == Stage.DECLINED
    for a, b in (pair, pair[::-1]):
        assert "an introduction of the two stands at “declined” already" in refusal(store, a, b, anyway=True)


@pytest.mark.parametrize("done", [(), (Move.ASK,), TO_INTRODUCED, (*TO_INTRODUCED, Move.WORKED)])
def test_a_pair_has_one_introduction_at_a_time(store: Store, pair: tuple[int, int], done: tuple[Move, ...]) -> None:
    one = begun(store, pair, *done)
    for a, b in (pair, pair[::-1]):
        with pytest.raises(WarmthError) as refused:
            introductions.start(store, a, b, anyway=True)
        hint = f"`warmth introduction {one.id} {moves(one.stage)[0]}`"
        assert refused.value.message == f"Ana and Ben are at “{one.stage}” already; move it on with {hint}."
    assert introductions.all_of(store) == [one]


@pytest.mark.parametrize("outcome", [(Move.FIZZLED,), (Move.HARMED,), (Move.WORKED, Move.THANKED)])
def test_what_was_made_may_be_made_again_if_you_insist(
    store: Store, pair: tuple[int, int], outcome: tuple[Move, ...]
) -> None:
    begun(store, pair, *TO_INTRODUCED, *outcome)
    assert "know each other already" in refusal(store, *pair, anyway=False)
    assert introductions.start(store, *pair, anyway=True).introduction.id == 2


def test_after_a_year_of_silence_it_may_start_and_the_answer_says_so(store: Store, pair: tuple[int, int]) -> None:
    cy = person(store, "Cy", contacts=(400,), rated=(4, 4, 4))
    started = introductions.start(store, pair[0], cy)
    assert started.silences == (LongSilent(0, "Cy", 400),)


def test_nobody_is_introduced_to_themselves_to_a_stranger_or_when_archived(store: Store, pair: tuple[int, int]) -> None:
    ana, ben = pair
    assert refusal(store, ana, ana, anyway=True) == "An introduction takes two different people."
    with pytest.raises(NoSuchPerson):
        introductions.start(store, ana, 99)
    people.archive(store, [ben])
    archived = f"Ben is archived; bring them back with `warmth unarchive {ben}`."
    assert refusal(store, ana, ben, anyway=True) == archived


def test_what_stands_against_it_can_be_seen_before(store: Store, pair: tuple[int, int]) -> None:
    assert introductions.stands_against(store, *pair).refusals == ()
    begun(store, pair, Move.NO)
    found = introductions.stands_against(store, *pair)
    assert [type(one).__name__ for one in found.forbidding] == ["Tried"]


def test_a_move_that_does_not_fit_changes_nothing(store: Store, pair: tuple[int, int]) -> None:
    one = begun(store, pair)
    before = labels(store, 1)
    with pytest.raises(WarmthError, match=r"^“introduced” does not fit at “idea”; say ask or no\.$"):
        introductions.move(store, one.id, Move.INTRODUCED)
    assert introductions.get(store, one.id) == one
    assert labels(store, 1) == before


@pytest.mark.parametrize(
    ("days", "sentence"),
    [
        (-1, "2026-11-23 is still to come; note the step when it has happened."),
        (6, "2026-11-16 is too early: on 2026-11-17 it came to “idea”; give that day or a later one."),
    ],
)
def test_steps_go_forward_in_time(store: Store, pair: tuple[int, int], days: int, sentence: str) -> None:
    one = begun(store, pair, on=ago(5))
    with pytest.raises(WarmthError) as refused:
        introductions.move(store, one.id, Move.ASK, ago(days))
    assert refused.value.message == sentence
    assert introductions.move(store, one.id, Move.ASK, ago(5)).since == ago(5)


def test_an_idea_of_a_day_to_come_is_none(store: Store, pair: tuple[int, int]) -> None:
    with pytest.raises(WarmthError, match="still to come"):
        introductions.start(store, *pair, on=ago(-1))
    assert introductions.all_of(store) == []


@pytest.mark.parametrize(
    ("done", "move"), [((), Move.ASK), (TO_BOTH_YES[:2], Move.ASK), (TO_BOTH_YES, Move.INTRODUCED)]
)
@pytest.mark.parametrize(
    ("forbid", "why"),
    [
        (
            lambda store, a, b: tags.set_boundaries(store, Owner(person=b), [Boundary.DO_NOT_CONTACT]),
            "a boundary on Ben says “do not contact”",
        ),
        (acquaintances.apart, "Ana and Ben must not be put together"),
    ],
)
def test_what_was_forbidden_since_stops_the_next_step_but_not_the_end(
    store: Store,
    pair: tuple[int, int],
    done: tuple[Move, ...],
    move: Move,
    forbid: Callable[[Store, int, int], None],
    why: str,
) -> None:
    one = begun(store, pair, *done)
    forbid(store, *pair)
    with pytest.raises(WarmthError) as refused:
        introductions.move(store, one.id, move)
    end = f"end it with `warmth introduction {one.id} no`."
    assert refused.value.message == f"Not any more: {why}; lift that, or {end}"
    assert introductions.get(store, one.id) == one
    assert introductions.move(store, one.id, Move.NO).stage == Stage.DECLINED


def test_an_answer_is_noted_whatever_was_forbidden_since(store: Store, pair: tuple[int, int]) -> None:
    one = begun(store, pair, Move.ASK)
    tags.set_boundaries(store, Owner(person=pair[0]), [Boundary.DO_NOT_CONTACT])
    assert introductions.move(store, one.id, Move.YES).stage == Stage.FIRST_YES


def test_the_reason_can_be_said_anew(store: Store, pair: tuple[int, int]) -> None:
    one = begun(store, pair)
    assert introductions.rename_reason(store, one.id, "  Both\tsail ").reason == "Both sail"
    assert labels(store, 1) == ["Say why to introduce Ana and Ben"]
    assert introductions.rename_reason(store, one.id, "").reason == ""
    store.undo()
    assert introductions.get(store, one.id).reason == "Both sail"


@pytest.mark.parametrize(
    "act",
    [
        introductions.get,
        introductions.proposals,
        lambda store, number: introductions.move(store, number, Move.ASK),
        lambda store, number: introductions.rename_reason(store, number, "Why not"),
    ],
)
def test_a_number_that_is_none_is_said_to_be(store: Store, act: Callable[[Store, int], object]) -> None:
    with pytest.raises(
        WarmthError, match=r"^There is no introduction 7; `warmth introductions` gives their numbers\.$"
    ):
        act(store, 7)


def test_the_board_has_a_column_for_every_stage_the_longest_standing_first(store: Store, pair: tuple[int, int]) -> None:
    cy, dora = (person(store, name, contacts=(20,), rated=(3, 3, 3)) for name in ("Cy", "Dora"))
    begun(store, (pair[0], cy), Move.ASK, on=ago(2))
    begun(store, pair, Move.ASK, on=ago(8))
    begun(store, (cy, dora), Move.NO)
    board = introductions.board(store)
    assert [column.stage for column in board] == list(Stage)
    shown = {
        column.stage.value: [(each.introduction.b.name, each.next) for each in column.placed]
        for column in board
        if column.placed
    }
    assert shown == {
        "asked first": [
            ("Ben", "Ana has not answered for 8 days: ask once more, or take it as a no."),
            ("Cy", "Ana has been asked and has yet to answer."),
        ],
        "declined": [("Dora", None)],
    }
    assert [one.b.name for one in introductions.under_way(store)] == ["Ben", "Cy"]
    assert [one.b.name for one in introductions.all_of(store)] == ["Dora", "Ben", "Cy"]


@pytest.mark.parametrize(("outcome", "to"), [(Move.WORKED, 4), (Move.HARMED, 2), (Move.FIZZLED, None)])
def test_an_outcome_proposes_and_writes_nothing(
    store: Store, pair: tuple[int, int], outcome: Move, to: int | None
) -> None:
    one = begun(store, pair, *TO_INTRODUCED)
    assert introductions.proposals(store, one.id) == ()
    introductions.move(store, one.id, outcome)
    found = introductions.proposals(store, one.id)
    assert [(each.person.name, each.other.name, each.now, each.proposed) for each in found] == (
        [("Ana", "Ben", 3, to), ("Ben", "Ana", 3, to)] if to else []
    )
    assert [people.card(store, who).trust for who in pair] == [3, 3]
    ratings.rate(store, pair[0], trust=to or 3)
    assert [each.person.name for each in introductions.proposals(store, one.id)] == (["Ben"] if to else [])


def to_thank_for(store: Store) -> list[Introduction]:
    (column,) = (column for column in introductions.board(store) if column.stage is Stage.WORKED)
    return [placed.introduction for placed in column.placed]


def test_thanks_are_owed_for_what_worked_until_they_are_said(store: Store, pair: tuple[int, int]) -> None:
    cy = person(store, "Cy", contacts=(20,), rated=(3, 3, 3))
    later = begun(store, (pair[0], cy), *TO_INTRODUCED, Move.WORKED, on=ago(2))
    first = begun(store, pair, *TO_INTRODUCED, Move.WORKED, on=ago(5))
    begun(store, (pair[1], cy), *TO_INTRODUCED, Move.HARMED)
    assert to_thank_for(store) == [first, later]
    introductions.move(store, first.id, Move.THANKED)
    assert to_thank_for(store) == [later]


@pytest.mark.parametrize(
    ("done", "patience"),
    [((), None), ((Move.NO,), None), (TO_BOTH_YES[:1], 7), (TO_BOTH_YES[:2], 3), (TO_BOTH_YES[:3], 7), (TO_BOTH_YES, 3),
     (TO_INTRODUCED, 21), ((*TO_INTRODUCED, Move.WORKED), 14), ((*TO_INTRODUCED, Move.FIZZLED), None),
     ((*TO_INTRODUCED, Move.WORKED, Move.THANKED), None)],
)  # fmt: skip
def test_reconnect_follows_up_what_has_stalled(
    store: Store, pair: tuple[int, int], done: tuple[Move, ...], patience: int | None
) -> None:
    one = begun(store, pair, *done, on=ago((patience or 90) - 1))
    assert followed_up(store) == []
    store.today = ago(-1)
    expected = [("Ben", one.stage, one.since), ("Ana", one.stage, one.since)]
    assert [(each.other, each.stage, each.since) for each in followed_up(store)] == (expected if patience else [])


def followed_up(store: Store) -> list[FollowUp]:
    reasons = [reason for each in reconnect(store) for reason in each.suggestion.reasons]
    return [reason for reason in reasons if isinstance(reason, FollowUp)]


def test_of_several_that_have_stalled_the_oldest_is_followed_up(store: Store, pair: tuple[int, int]) -> None:
    cy = person(store, "Cy", contacts=(20,), rated=(3, 3, 3))
    begun(store, pair, Move.ASK, on=ago(8))
    begun(store, (pair[0], cy), Move.ASK, on=ago(9))
    assert sorted(each.other for each in followed_up(store)) == ["Ana", "Ana", "Ben"]


def test_today_shows_what_is_open_and_introduce_leaves_the_pair_alone(store: Store, pair: tuple[int, int]) -> None:
    one = begun(store, pair, *TO_INTRODUCED)
    assert today(store).introductions == (one,)
    introductions.move(store, one.id, Move.FIZZLED)
    assert today(store).introductions == ()
    assert introduce(store, pair[0]).can == ()
