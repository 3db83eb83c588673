"""Acts on several: one undo step, whom a boundary leaves out of each, and one statement however many they are."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from itertools import product

import pytest
import sqlalchemy as sa

from tests.factories import TODAY, person
from warmth.domain.boundaries import Boundary
from warmth.domain.bulk import Act, Done, leaves_out
from warmth.domain.errors import NoSuchPerson, WarmthError
from warmth.domain.interactions import Kind
from warmth.domain.named import Named
from warmth.store import dump
from warmth.store import people as stored
from warmth.store.store import Store
from warmth.usecases import bulk, changes, interactions, pages, people, tags
from warmth.usecases.tags import Owner

LATER = TODAY + timedelta(30)
FORBIDDEN = {
    (Act.ARCHIVE, Boundary.NEVER_PRUNE),
    (Act.SNOOZE, Boundary.DO_NOT_CONTACT),
    (Act.CADENCE, Boundary.DO_NOT_CONTACT),
    (Act.PROMISE, Boundary.DO_NOT_CONTACT),
}


def log(store: Store, who: list[int]) -> Done:
    """Logging is the same use-case for one and for several."""
    made = interactions.log(store, who, Kind.CALL)
    return Done(Act.LOG, made.people)


ACTS: dict[Act, Callable[[Store, list[int]], Done]] = {
    Act.ARCHIVE: bulk.archive,
    Act.UNARCHIVE: bulk.unarchive,
    Act.SNOOZE: lambda store, who: bulk.snooze(store, who, LATER),
    Act.TAG: lambda store, who: bulk.tag(store, who, ["Rust", "berlin"]),
    Act.UNTAG: lambda store, who: bulk.untag(store, who, ["climbing"]),
    Act.CADENCE: lambda store, who: bulk.set_cadence(store, who, 30),
    Act.BOUNDARY: lambda store, who: bulk.set_boundaries(store, who, [Boundary.PRIVATE, Boundary.NEVER_INTRODUCE]),
    Act.LOG: log,
    Act.PROMISE: lambda store, who: bulk.promise(store, who, "send {the} book", LATER),
}


def kept(store: Store) -> dict[str, list[dict[str, object]]]:
    with store.read() as db:
        return dump.everything(db, private=True)


@pytest.mark.parametrize("on_tag", [False, True], ids=["person", "tag"])
@pytest.mark.parametrize(("act", "boundary"), list(product(Act, Boundary)), ids=str)
def test_every_act_leaves_out_whom_it_must_and_nobody_else(
    store: Store, act: Act, boundary: Boundary, on_tag: bool
) -> None:
    ana, ben = person(store, "Ana", tagged=("climbing",)), person(store, "Ben", tagged=("climbing", "clients"))
    tags.set_boundaries(store, Owner(tag="clients") if on_tag else Owner(person=ben), [boundary])
    if act is Act.UNARCHIVE:
        people.archive(store, [ana, ben])
    out = (act, boundary) in FORBIDDEN
    assert (leaves_out(act) is boundary) is out
    parted = bulk.parted(store, [ana, ben], act)
    before = kept(store)
    outcome = ACTS[act](store, [ana, ben])
    assert parted.taken == outcome.written == (Named(ana, "Ana"), *(() if out else (Named(ben, "Ben"),)))
    assert parted.left_out == outcome.left_out == (((Named(ben, "Ben"), boundary),) if out else ())
    after = kept(store)
    assert _of(after, ana) != _of(before, ana)
    assert (_of(after, ben) == _of(before, ben)) is out
    changes.undo(store)
    assert kept(store) == before


def _of(tables: dict[str, list[dict[str, object]]], who: int) -> list[object]:
    """The rows that are about one person."""
    mine = [row for name, rows in tables.items() if name != "people" for row in rows if row.get("person_id") == who]
    return [*mine, *(row for row in tables["people"] if row["id"] == who)]


@pytest.mark.parametrize("act", [act for act in Act if leaves_out(act) is not None])
def test_an_act_that_takes_nobody_is_refused_and_writes_nothing(store: Store, act: Act) -> None:
    boundary = leaves_out(act)
    assert boundary is not None
    who = [person(store, name, boundaries=(boundary,)) for name in ("Ana", "Ben")]
    before = kept(store)
    words = boundary.value.replace("-", " ")
    with pytest.raises(WarmthError) as refused:
        ACTS[act](store, who)
    assert refused.value.message == f"Ana and Ben are all under *{words}*; lift the boundary first, or choose others."
    assert kept(store) == before


@pytest.mark.parametrize("act", list(Act))
def test_nobody_chosen_and_somebody_unknown_are_said(store: Store, act: Act) -> None:
    ana = person(store, "Ana")
    with pytest.raises(NoSuchPerson):
        ACTS[act](store, [ana, 77])
    if act is not Act.LOG:
        with pytest.raises(WarmthError, match=r"Choose somebody first\."):
            ACTS[act](store, [])
    assert len(changes.history(store)) == 1


@pytest.mark.parametrize("days", [0, None])
def test_a_cadence_of_none_takes_those_who_must_not_be_contacted_too(store: Store, days: int | None) -> None:
    ana = person(store, "Ana")
    tags.set_cadence(store, Owner(person=ana), 30)
    tags.set_boundaries(store, Owner(person=ana), [Boundary.DO_NOT_CONTACT])
    assert bulk.set_cadence(store, [ana], days).written == (Named(ana, "Ana"),)
    assert people.card(store, ana).cadence == days


def test_what_was_so_already_is_told_apart_and_is_no_change(store: Store) -> None:
    ana, ben = person(store, "Ana", tagged=("climbing",)), person(store, "Ben")
    outcome = bulk.tag(store, [ben, ana, ben], ["Climbing"])
    assert (outcome.written, outcome.already) == ((Named(ben, "Ben"),), (Named(ana, "Ana"),))
    assert [people.card(store, one).tags for one in (ana, ben)] == [("climbing",), ("climbing",)]
    assert changes.history(store)[0].label == "Tag Ben and Ana: Climbing"
    count = len(changes.history(store))
    again = bulk.tag(store, [ana, ben], ["climbing"])
    assert (again.written, len(again.already)) == ((), 2)
    assert len(changes.history(store)) == count


def test_a_promise_with_each_and_a_boundary_lifted_are_as_if_made_one_by_one(store: Store) -> None:
    ana, ben = (person(store, name, boundaries=(Boundary.NEVER_INTRODUCE,)) for name in ("Ana", "Ben"))
    bulk.promise(store, [ana, ben], "send {the} book", LATER, mine=False)
    bulk.set_boundaries(store, [ana, ben], [Boundary.PRIVATE], [Boundary.NEVER_INTRODUCE])
    for who in (ana, ben):
        page = pages.page(store, who)
        (made,) = page.promises
        assert (made.text, made.by, made.whose, made.done_on) == ("send {the} book", LATER, "them", None)
        assert page.card.boundaries == (Boundary.PRIVATE,)
    assert [change.label for change in changes.history(store)[:2]] == [
        "Boundary of Ana and Ben: private, not never-introduce", "Promise of Ana and Ben: send {the} book"
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("act", "sentence"),
    [
        (lambda store, who: bulk.snooze(store, who, TODAY), "Snoozing wants a day to come"),
        (lambda store, who: bulk.tag(store, who, [" "]), "Say which tag"),
        (lambda store, who: bulk.set_boundaries(store, who, []), "Say which boundary"),
        (lambda store, who: bulk.promise(store, who, "  ", None), "Say what is promised"),
    ],
)
def test_an_act_that_says_too_little_is_refused(
    store: Store, act: Callable[[Store, list[int]], Done], sentence: str
) -> None:
    with pytest.raises(WarmthError, match=sentence):
        act(store, [person(store, "Ana")])


@pytest.mark.parametrize("act", [act for act in Act if act is not Act.LOG])
def test_a_thousand_cost_as_many_statements_as_two(store: Store, act: Act) -> None:
    with store.change("Crowd") as db:
        who = [stored.add(db, f"Person {number}", TODAY) for number in range(1000)]
    if act is Act.UNARCHIVE:
        people.archive(store, who)
    elif act is Act.UNTAG:
        bulk.tag(store, who, ["climbing"])
    elif act is Act.TAG:
        tags.tag(store, who[:1], ["Rust", "berlin"])
    few = statements(lambda: ACTS[act](store, who[:2]))
    many = statements(lambda: ACTS[act](store, who[2:]))
    assert many <= few
    assert {row["id"] for row in kept(store)["people"]} == set(who)


def statements(act: Callable[[], object]) -> int:
    """How many statements an act sends."""
    sent = []

    def count(*arguments: object) -> None:
        sent.append(arguments[2])

    sa.event.listen(sa.Engine, "before_cursor_execute", count)
    try:
        act()
    finally:
        sa.event.remove(sa.Engine, "before_cursor_execute", count)
    return len(sent)
