"""Splitting takes a merge apart after any later change: what moved goes back, what was added since stays."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from tests.factories import TODAY, ago, everybody, fresh_store, person
from tests.usecases.test_merging import everything, put, sound, twins, without_duplicates
from warmth.domain.cards import Card
from warmth.domain.errors import WarmthError
from warmth.domain.interactions import Kind
from warmth.domain.origins import OriginKind
from warmth.store import rows
from warmth.store.store import Store
from warmth.usecases import (
    acquaintances,
    changes,
    inbox,
    interactions,
    merging,
    origins,
    pages,
    people,
    promises,
    ratings,
    tags,
    wants,
)


def verdicts(store: Store) -> list[tuple[object, ...]]:
    with store.read() as db:
        return rows.fetch(db, "SELECT a_id, b_id, verdict, decided_on FROM duplicates ORDER BY id")


def test_a_split_without_changes_is_the_start_but_for_what_is_known_of_the_pair(store: Store) -> None:
    ana, twin, _ = twins(store)
    before = without_duplicates(store)
    merging.merge(store, ana, twin)
    merged = everything(store)
    kept, other = merging.split(store, ana)
    assert (kept.id, other.id, other.archived_on) == (ana, twin, None)
    assert without_duplicates(store) == before
    assert verdicts(store) == [(ana, twin, "not the same", TODAY.isoformat())]
    assert changes.history(store)[0].label == "Split Ana M. Ruíz from Ana Ruiz"
    assert sound(store)
    changes.undo(store)
    assert everything(store) == merged


@pytest.mark.parametrize("turned", [False, True])
def test_a_possible_duplicate_is_remembered_as_not_the_same(store: Store, turned: bool) -> None:
    ana, twin = person(store, "Ana"), person(store, "Ana")
    put(store, "duplicates", a_id=twin if turned else ana, b_id=ana if turned else twin, evidence="the same name")
    merging.merge(store, ana, twin)
    assert [one[2] for one in verdicts(store)] == ["same"]
    merging.split(store, ana)
    assert [one[2] for one in verdicts(store)] == ["not the same"]
    assert inbox.queue(store) == []


def later(store: Store, ana: int) -> None:
    """What is done with somebody after a merge."""
    page = pages.page(store, ana)
    sailed = next(one.interaction.id for one in page.timeline if one.interaction.on == ago(20))
    interactions.remove(store, sailed)
    interactions.log(store, [ana], Kind.MEETING, on=ago(1))
    tags.untag(store, [ana], ["rust"])
    tags.tag(store, [ana], ["boats"])
    ratings.rate(store, ana, know=5)
    people.edit(store, ana, people.Details(notes=page.card.notes + "\n\nNow abroad.", birthday="--07-01"))
    wants.offer(store, ana, "a berth")


def test_what_came_since_stays_and_the_rest_goes_back(store: Store) -> None:
    ana, twin, ben = twins(store)
    merging.merge(store, ana, twin)
    later(store, ana)
    kept, other = merging.split(store, ana)
    assert (kept.notes, kept.birthday) == ("Sails.\nNow abroad.", "--07-01")
    assert (other.notes, other.birthday) == ("Has a dog.", "--05-04")
    assert (kept.tags, other.tags) == (("berlin", "boats", "climbing"), ("climbing",))
    mine, theirs = pages.page(store, ana), pages.page(store, twin)
    assert [one.interaction.on for one in mine.timeline] == [ago(1), ago(3), ago(10), ago(40)]
    assert [one.interaction.on for one in theirs.timeline] == [ago(3), ago(5)]
    assert [one.id for one in mine.timeline[1].people] == [ana, twin, ben]
    assert mine.timeline[1].interaction.group == 3
    assert {one.text for one in mine.offers} == {f"knots of {ana}", "a berth"}
    assert [one.text for one in theirs.offers] == [f"knots of {twin}"]
    assert (kept.company, other.company) == ("Blue Harbour", "Tidewater")
    assert (len(mine.ratings), len(theirs.ratings)) == (2, 1)
    assert sound(store)


@pytest.mark.parametrize(
    ("edited", "mine"),
    [
        ("Sails.\nHas a dog.", "Sails."),
        ("Sails far.\nHas a dog.\nOften.", "Sails far.\nOften."),
        ("Sails.\nHas a small dog.", "Sails.\nHas a small dog."),
        ("Has a dog.", ""),
        ("", ""),
    ],
)
def test_notes_are_taken_apart_as_far_as_they_stand(store: Store, edited: str, mine: str) -> None:
    ana, twin = person(store, "Ana"), person(store, "Twin")
    people.edit(store, ana, people.Details(notes="Sails."))
    people.edit(store, twin, people.Details(notes="Has a dog."))
    merging.merge(store, ana, twin)
    people.edit(store, ana, people.Details(notes=edited))
    kept, other = merging.split(store, ana)
    assert (kept.notes, other.notes) == (mine, "Has a dog.")


@pytest.mark.parametrize("archived", [False, True])
def test_the_other_is_archived_again_only_if_they_were(store: Store, archived: bool) -> None:
    ana, twin = person(store, "Ana"), person(store, "Twin")
    if archived:
        people.archive(store, [twin], "let go")
    before = without_duplicates(store)
    merging.merge(store, ana, twin)
    _, other = merging.split(store, ana)
    assert (other.archived_on is not None) == archived
    assert without_duplicates(store) == before


def test_a_label_given_since_to_the_one_that_moved_goes_back_with_it(store: Store) -> None:
    ana, twin = person(store, "Ana", origin=None, met="2019"), person(store, "Twin", origin=OriginKind.EVENT)
    merging.merge(store, ana, twin)
    origins.label(store, ana, origins.Label(OriginKind.WORKED))
    kept, other = merging.split(store, ana)
    assert kept.origin is not None
    assert other.origin is not None
    assert (kept.origin.kind, kept.origin.on, other.origin.kind) == (None, "2019", OriginKind.WORKED)


def test_who_was_never_merged_cannot_be_split(store: Store) -> None:
    ana, ben = person(store, "Ana"), person(store, "Ben")
    with pytest.raises(WarmthError, match=r"^Nobody was merged into Ana; there is nothing to split\.$"):
        merging.split(store, ana)
    merging.merge(store, ana, ben)
    before = everything(store)
    with pytest.raises(WarmthError, match=rf"^Ben is merged into Ana \(id {ana}\); name them by that id\.$"):
        merging.split(store, ben)
    assert everything(store) == before


WHO = st.integers(0, 4)
EDITS: tuple[Callable[[Store, int, int], object], ...] = (
    lambda store, a, _b: tags.tag(store, [a], ["climbing", f"t{a}"]),
    lambda store, a, _b: tags.untag(store, [a], ["climbing"]),
    lambda store, a, b: interactions.log(store, [a, b], Kind.CALL),
    lambda store, a, b: acquaintances.knows(store, a, b),
    lambda store, a, b: acquaintances.apart(store, a, b),
    lambda store, a, b: origins.label(store, a, origins.Label(OriginKind.INTRODUCED, on="2020", through=b)),
    lambda store, a, _b: people.edit(store, a, people.Details(notes=f"note {a}", company=f"place {a}")),
    lambda store, a, _b: people.edit(store, a, people.Details(emails=[f"p{a}@x.example"], birthday="--01-02")),
    lambda store, a, b: promises.promise(store, a, f"see {b}", ago(-2)),
    lambda store, a, _b: wants.ask(store, a, "a boat"),
    lambda store, a, _b: people.archive(store, [a]),
    lambda store, a, b: put(store, "introductions", a_id=a, b_id=b, reason="", stage="idea") if a != b else None,
    lambda store, a, b: put(store, "duplicates", a_id=a, b_id=b, evidence="x") if _new_pair(store, a, b) else None,
)


def _new_pair(store: Store, a: int, b: int) -> bool:
    pairs = {frozenset((one[0], one[1])) for one in verdicts(store)}
    return a != b and frozenset((a, b)) not in pairs


class Merging(RuleBasedStateMachine):
    """Somebody who merges, edits and splits in any order, and sometimes changes their mind."""

    @initialize()
    def begin(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="warmth-merging-"))
        self.store = fresh_store(self.folder)
        self.people = [person(self.store, f"Person {number}", origin=None, met="2019") for number in range(5)]
        self.start = everything(self.store)
        self.floor = len(changes.history(self.store))

    def standing(self, which: int) -> int:
        return people.resolve(self.store, str(self.people[which]))

    @rule(edit=st.sampled_from(EDITS), a=WHO, b=WHO)
    def edit(self, edit: Callable[[Store, int, int], object], a: int, b: int) -> None:
        with suppress(WarmthError):
            edit(self.store, self.standing(a), self.standing(b))

    @rule(a=WHO, b=WHO)
    def merge(self, a: int, b: int) -> None:
        before = everything(self.store)
        try:
            merging.merge(self.store, self.standing(a), self.standing(b))
        except WarmthError:
            assert everything(self.store) == before

    @rule(a=WHO, b=WHO)
    def merge_and_split(self, a: int, b: int) -> None:
        before = without_duplicates(self.store)
        with suppress(WarmthError):
            kept: Card = merging.merge(self.store, self.standing(a), self.standing(b))
            merging.split(self.store, kept.id)
            assert without_duplicates(self.store) == before

    @rule(a=WHO)
    def split(self, a: int) -> None:
        with suppress(WarmthError):
            merging.split(self.store, self.standing(a))

    @rule()
    def undo_and_redo(self) -> None:
        if len([one for one in changes.history(self.store) if not one.undone]) > self.floor:
            before = everything(self.store)
            changes.undo(self.store)
            changes.redo(self.store)
            assert everything(self.store) == before

    @invariant()
    def everybody_is_shown_once_and_all_is_sound(self) -> None:
        assert sound(self.store)
        shown = {one.id for one in people.listed(self.store, "archived:all")}
        assert shown == {self.standing(which) for which in range(5)}

    def teardown(self) -> None:
        while len([one for one in changes.history(self.store) if not one.undone]) > self.floor:
            changes.undo(self.store)
        assert everything(self.store) == self.start
        with self.store.read() as db:
            assert everybody(db) == self.people
        shutil.rmtree(self.folder)


TestMerging = Merging.TestCase
TestMerging.settings = settings(max_examples=15, stateful_step_count=20)
