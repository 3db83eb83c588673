"""Putting right what was noted: one change each, with its label, and back again by undo."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from tests.factories import TODAY, ago, person
from warmth.domain.acquaintances import APART, KNOWS
from warmth.domain.doors import Door, owed
from warmth.domain.errors import WarmthError
from warmth.domain.interactions import Direction, Kind
from warmth.domain.origins import OriginKind
from warmth.domain.wants import Basis
from warmth.store.store import Store
from warmth.usecases import (
    acquaintances,
    changes,
    doors,
    interactions,
    origins,
    pages,
    people,
    positions,
    promises,
    ratings,
    tags,
    wants,
)
from warmth.usecases.origins import Label
from warmth.usecases.people import Details
from warmth.usecases.promises import PromiseLine


def once(store: Store, who: int, act: Callable[[], object], label: str) -> pages.Page:
    """Do something that must be one change of that label, which undo takes back; gives the page after it."""
    before = pages.page(store, who)
    count = len(changes.history(store))
    act()
    history = changes.history(store)
    assert (len(history), history[0].label) == (count + 1, label)
    after = pages.page(store, who)
    changes.undo(store)
    assert pages.page(store, who) == before
    changes.redo(store)
    return after


def test_an_interaction(store: Store) -> None:
    ana, ben = person(store, "Ana"), person(store, "Ben")
    made = interactions.log(store, [ana, ben], Kind.CALL, on=ago(3)).interaction.id
    line = interactions.read_what("out email yesterday -- she is hiring", TODAY)
    page = once(store, ana, lambda: interactions.edit(store, made, line), "Edit a call with Ana, Ben")
    kept = page.timeline[0]
    assert (kept.interaction.kind, kept.interaction.direction) == (Kind.EMAIL, Direction.OUT)
    assert (kept.interaction.on, kept.interaction.note) == (ago(1), "she is hiring")
    assert [one.name for one in kept.people] == ["Ana", "Ben"]
    with pytest.raises(WarmthError, match="still to come"):
        interactions.edit(store, made, interactions.LogLine((), Kind.CALL, Direction.BOTH, TODAY + timedelta(1)))
    with pytest.raises(WarmthError, match="There is no interaction 99"):
        interactions.edit(store, 99, line)


@pytest.mark.parametrize("text", ["", "yesterday", "in", "call some day", "-- a note"])
def test_a_line_without_its_people_must_say_what_it_was(text: str) -> None:
    with pytest.raises(WarmthError):
        interactions.read_what(text, TODAY)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("send the topo by friday", PromiseLine("send the topo", date(2026, 11, 27), True)),
        ("they: intro to CFO by 3 dec", PromiseLine("intro to CFO", date(2026, 12, 3), False)),
        ("Me: stand by her", PromiseLine("stand by her", None, True)),
        ("send it by hand by tomorrow", PromiseLine("send it by hand", date(2026, 11, 23), True)),
    ],
)
def test_a_line_of_a_promise(text: str, line: PromiseLine) -> None:
    assert promises.read_line(text, TODAY) == line


@pytest.mark.parametrize("text", ["", "  ", "they:", "they:  "])
def test_nothing_is_no_promise(text: str) -> None:
    with pytest.raises(WarmthError, match="Say what is promised"):
        promises.read_line(text, TODAY)


def test_a_promise(store: Store) -> None:
    ana = person(store, "Ana")
    kept = promises.promise(store, ana, "Send the topo", None).id
    page = once(store, ana, lambda: promises.edit(store, kept, "A call", ago(-3), mine=False), "Promise of Ana: A call")
    assert (page.promises[0].text, page.promises[0].by, page.promises[0].whose) == ("A call", ago(-3), "them")
    promises.done(store, kept)
    page = once(store, ana, lambda: promises.reopen(store, kept), "Not kept yet: A call")
    assert page.promises[0].done_on is None
    page = once(store, ana, lambda: promises.remove(store, kept), "Remove the promise: A call")
    assert page.promises == ()
    with pytest.raises(WarmthError, match=f"There is no promise {kept}"):
        promises.reopen(store, kept)
    with pytest.raises(WarmthError, match="Say what is promised"):
        promises.edit(store, kept, " ", None, mine=True)


def test_an_ask_and_an_offer(store: Store) -> None:
    ana, ben = person(store, "Ana"), person(store, "Ben")
    ask, offer = wants.ask(store, ana, "A pilot")[1].id, wants.offer(store, ana, "Ports")[1].id
    page = once(store, ana, lambda: wants.edit_ask(store, ana, ask, "Two pilots"), "Ana asks for “Two pilots”")
    assert page.asks[0].text == "Two pilots"
    page = once(store, ana, lambda: wants.edit_offer(store, ana, offer, "All ports", Basis.SEEN),
                "Ana offers “All ports”")  # fmt: skip
    assert (page.offers[0].text, page.offers[0].basis) == ("All ports", Basis.SEEN)
    wants.close_ask(store, ana, ask)
    wants.close_offer(store, ana, offer)
    assert (
        once(store, ana, lambda: wants.reopen_ask(store, ana, ask), "Open an ask of Ana again").asks[0].closed_on
        is None
    )
    page = once(store, ana, lambda: wants.reopen_offer(store, ana, offer), "Open an offer of Ana again")
    assert page.offers[0].closed_on is None
    assert once(store, ana, lambda: wants.remove_ask(store, ana, ask), "Remove an ask of Ana").asks == ()
    assert once(store, ana, lambda: wants.remove_offer(store, ana, offer), "Remove an offer of Ana").offers == ()
    for act in (wants.reopen_ask, wants.remove_ask, wants.reopen_offer, wants.remove_offer):
        with pytest.raises(WarmthError, match="Ben has no"):
            act(store, ben, ask)


def test_a_rating(store: Store) -> None:
    ana = person(store, "Ana", rated=(3, 3, 3))
    ratings.rate(store, ana, know=5)
    old, new = pages.page(store, ana).ratings
    page = once(store, ana, lambda: ratings.explain(store, ana, old.id, "She came."), "Say why Ana was rated so")
    assert [one.why for one in page.ratings] == ["She came.", ""]
    page = once(store, ana, lambda: ratings.take_back(store, ana, new.id), "Take back the rating of Ana")
    assert (page.card.know, len(page.ratings)) == (3, 1)
    with pytest.raises(WarmthError, match="Only a rating of today"):
        ratings.take_back(store, ana, old.id)
    with pytest.raises(WarmthError, match="Ana has no rating 99"):
        ratings.explain(store, ana, 99, "")


def test_an_acquaintance(store: Store) -> None:
    ana, ben = person(store, "Ana"), person(store, "Ben")
    acquaintances.knows(store, ben, ana)
    page = once(store, ana, lambda: acquaintances.say(store, ana, ben, KNOWS, " Choir "), "Note of Ana and Ben")
    assert page.acquaintances[0].note == "Choir"
    page = once(store, ana, lambda: acquaintances.unlearn(store, ana, ben, KNOWS), "Ana and Ben do not know each other")
    assert page.acquaintances == ()
    with pytest.raises(WarmthError, match="Nothing of that kind is noted of Ana and Ben"):
        acquaintances.unlearn(store, ana, ben, APART)
    with pytest.raises(WarmthError, match="Nothing of that kind is noted of Ana and Ben"):
        acquaintances.say(store, ana, ben, APART, "")


def test_an_origin(store: Store) -> None:
    ana, ben = person(store, "Ana", met="2019"), person(store, "Ben")

    def act() -> object:
        return origins.edit(store, ana, on="May 2018", place="Lund", through="ben", note="A boat")

    began = once(store, ana, act, "Edit how it began with Ana").card.origin
    assert began is not None
    assert began.through is not None
    assert (began.on, began.place, began.through.id, began.note) == ("2018-05", "Lund", ben, "A boat")
    origins.edit(store, ana, on="", through="")
    began = people.card(store, ana).origin
    assert began is not None
    assert (began.on, began.through, began.place) == (None, None, "Lund")
    with pytest.raises(WarmthError, match="through themself"):
        origins.edit(store, ana, through="ana")
    with pytest.raises(WarmthError, match="no date"):
        origins.edit(store, ana, on="some day")


def test_a_request_without_its_note_is_a_label_no_more(store: Store) -> None:
    ana = person(store, "Ana", origin=None)
    origins.label(store, ana, Label(OriginKind.REQUEST_IN, note="Met at the harbour"))
    assert people.card(store, ana).labelled
    origins.edit(store, ana, note="")
    assert not people.card(store, ana).labelled


def test_tags(store: Store) -> None:
    ana = person(store, "Ana", tagged=("choir", "sailing"))
    page = once(store, ana, lambda: tags.retag(store, ana, ["Choir", " climbing", ""]), "Tags of Ana: Choir, climbing")
    assert page.card.tags == ("choir", "climbing")
    assert once(store, ana, lambda: tags.retag(store, ana, []), "Tags of Ana: none").card.tags == ()


def test_an_earlier_position(store: Store) -> None:
    ana = person(store, "Ana", title="Cook", company="Table Nine")
    people.edit(store, ana, Details(title="Chef"))
    gone = pages.page(store, ana).positions[0]
    page = once(store, ana, lambda: positions.remove(store, ana, gone.id), "Remove an earlier position of Ana")
    assert [one.title for one in page.positions] == ["Chef"]
    with pytest.raises(WarmthError, match="Ana has no position"):
        positions.remove(store, ana, gone.id)


def test_a_door(store: Store) -> None:
    ana, ben = person(store, "Ana"), person(store, "Ben")
    with store.change("Doors") as db:
        for whose in ("them", "me"):
            db.exec_driver_sql(
                "INSERT INTO doors (person_id, kind, whose, \"on\") VALUES (?, 'recommended', ?, '2024-05-01')",
                (ana, whose),
            )
    mine, theirs = pages.page(store, ana).doors
    assert (mine.whose, theirs.whose) == ("me", "them")
    page = once(store, ana, lambda: doors.returned(store, ana, theirs.id), "Returned a door that Ana opened")
    assert page.doors[1].returned_on == TODAY.isoformat()
    label = "Not returned yet: a door that Ana opened"
    page = once(store, ana, lambda: doors.returned(store, ana, theirs.id, yes=False), label)
    assert page.doors[1].returned_on is None
    for who, door in ((ana, mine.id), (ben, theirs.id)):
        with pytest.raises(WarmthError, match="opened no door"):
            doors.returned(store, who, door)


def test_a_door_is_owed_until_something_came_back() -> None:
    theirs, mine = Door(1, "recommended", "them", None, "", None), Door(2, "recommended", "me", None, "", None)
    returned = Door(3, "recommended", "them", None, "", "2024-01-01")
    assert owed([theirs, returned]) == (theirs,)
    assert owed([theirs, mine]) == owed([returned]) == owed([]) == ()
