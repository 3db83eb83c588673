"""A draft that went out is logged, and takes along what it is a step of, in one step that undoes as one."""

from __future__ import annotations

import pytest

from tests.factories import TODAY, person
from warmth.domain.boundaries import Boundary
from warmth.domain.drafting import Draft, DraftKind, Recipient
from warmth.domain.errors import WarmthError
from warmth.domain.introductions import Move, Stage
from warmth.domain.origins import Origin, OriginKind
from warmth.store import origins, requests, rows, tables
from warmth.store.store import Store
from warmth.usecases import changes, doors, drafting, introductions, pages, tags
from warmth.usecases.tags import Owner

TO_BOTH_YES = (Move.ASK, Move.YES, Move.ASK, Move.YES)


@pytest.fixture
def pair(store: Store) -> tuple[int, int]:
    """Ana and Ben, both of whom you can vouch for."""
    ana, ben = (person(store, name, contacts=(20,), rated=(3, 3, 3)) for name in ("Ana", "Ben"))
    return ana, ben


def draft(store: Store, kind: DraftKind, *names: str) -> Draft:
    return drafting.draft(store, kind, drafting.meant(store, kind, names))


def send(store: Store, kind: DraftKind, *names: str) -> tuple[str, ...]:
    """Log a draft as sent, and give what is said to have moved."""
    return drafting.log(store, draft(store, kind, *names)).news


def begun(store: Store, pair: tuple[int, int], *moved: Move) -> int:
    one = introductions.start(store, *pair, "Both keep bees").introduction.id
    for move in moved:
        introductions.move(store, one, move)
    return one


def stages(store: Store) -> list[str]:
    return [one.stage.value for one in introductions.all_of(store)]


def notes(store: Store, who: int) -> list[tuple[str, str]]:
    """Kind and direction of what was logged today."""
    happened = [one.interaction for one in pages.page(store, who).timeline]
    return sorted((one.kind.value, one.direction.value) for one in happened if one.on == TODAY)


def asked(store: Store, name: str = "Mia Stone") -> int:
    with store.change("A request") as db:
        return rows.insert(
            db, tables.requests, direction="in", name=name, name_key=name.lower(), key=name, on="2026-11-03"
        )


def test_whom_you_asked_first_is_where_an_introduction_begins(store: Store, pair: tuple[int, int]) -> None:
    assert send(store, DraftKind.ASK_FIRST, "ben", "ana") == (
        "Introduction 1 of Ben and Ana was begun, and is at “asked first”.",
    )
    (one,) = introductions.all_of(store)
    assert (one.a.name, one.b.name, one.stage) == ("Ben", "Ana", Stage.ASKED_FIRST)
    assert (notes(store, pair[1]), notes(store, pair[0])) == ([("message", "out")], [])
    assert changes.undo(store).label == "Ask Ben about meeting Ana"
    assert (stages(store), notes(store, pair[1])) == ([], [])


def test_somebody_you_could_not_vouch_for_was_asked_all_the_same(store: Store, pair: tuple[int, int]) -> None:
    person(store, "Cy")
    assert draft(store, DraftKind.ASK_FIRST, "cy", "ana").warnings
    send(store, DraftKind.ASK_FIRST, "cy", "ana")
    assert stages(store) == ["asked first"]


@pytest.mark.parametrize(
    ("moved", "names", "at", "said"),
    [
        ((), ("ana", "ben"), "asked first", "is at “asked first” now."),
        ((), ("ben", "ana"), "idea", "stays at “idea”. Ask Ana whether they want to meet Ben."),
        ((), ("1",), "asked first", "is at “asked first” now."),
        (TO_BOTH_YES[:1], ("1",), "asked first", "stays at “asked first”. Ana has been asked and has yet to answer."),
        (TO_BOTH_YES[:2], ("ben", "ana"), "asked second", "is at “asked second” now."),
        (TO_BOTH_YES[:2], ("1",), "asked second", "is at “asked second” now."),
        (TO_BOTH_YES[:2], ("ana", "ben"), "first said yes",
         "stays at “first said yes”. Ask Ben whether they want to meet Ana."),
    ],
)  # fmt: skip
def test_asking_moves_an_introduction_where_that_is_due(
    store: Store, pair: tuple[int, int], moved: tuple[Move, ...], names: tuple[str, ...], at: str, said: str
) -> None:
    one = begun(store, pair, *moved)
    before = introductions.all_of(store)
    assert send(store, DraftKind.ASK_FIRST, *names) == (f"Introduction {one} of Ana and Ben {said}",)
    assert stages(store) == [at]
    changes.undo(store)
    assert introductions.all_of(store) == before


@pytest.mark.parametrize("names", [("1",), ("ben", "ana")])
def test_the_letter_that_introduces_is_the_introduction(
    store: Store, pair: tuple[int, int], names: tuple[str, ...]
) -> None:
    one = begun(store, pair, *TO_BOTH_YES)
    said = send(store, DraftKind.INTRODUCTION, *names)
    assert said == (f"Introduction {one} of Ana and Ben is at “introduced” now.",)
    for who in pair:
        assert notes(store, who) == [("introduction", "both"), ("message", "out")]
        assert [other.kind for other in pages.page(store, who).acquaintances] == ["knows"]
    assert changes.undo(store).label == "Introduce Ana and Ben"
    assert (stages(store), notes(store, pair[0])) == (["both said yes"], [])
    assert pages.page(store, pair[0]).acquaintances == ()


@pytest.mark.parametrize("moved", [(), TO_BOTH_YES[:3], (*TO_BOTH_YES, Move.INTRODUCED)])
def test_a_letter_does_not_stand_for_a_yes_that_nobody_noted(
    store: Store, pair: tuple[int, int], moved: tuple[Move, ...]
) -> None:
    one = begun(store, pair, *moved)
    before = introductions.get(store, one)
    (said,) = send(store, DraftKind.INTRODUCTION, "ana", "ben")
    assert said.startswith(f"Introduction {one} of Ana and Ben stays at “{before.stage}”. ")
    assert introductions.get(store, one) == before
    assert changes.undo(store).label == "Log a message to Ana and Ben"


def test_without_an_introduction_the_letter_alone_is_logged(store: Store, pair: tuple[int, int]) -> None:
    assert send(store, DraftKind.INTRODUCTION, "ana", "ben") == (
        f"No introduction of Ana and Ben is under way; `warmth introduction {pair[0]} {pair[1]}` begins one.",
    )
    assert stages(store) == []
    assert notes(store, pair[0]) == [("message", "out")]


def test_what_a_boundary_forbids_meanwhile_is_neither_moved_nor_logged(store: Store, pair: tuple[int, int]) -> None:
    one = begun(store, pair)
    made = draft(store, DraftKind.ASK_FIRST, "ana", "ben")
    tags.set_boundaries(store, Owner(person=pair[1]), [Boundary.NEVER_INTRODUCE])
    with pytest.raises(WarmthError, match="Not any more: "):
        drafting.log(store, made)
    assert introductions.get(store, one).stage is Stage.IDEA
    assert notes(store, pair[0]) == []


def test_thanks_return_the_doors_they_opened(store: Store, pair: tuple[int, int]) -> None:
    for words in ("referred me", "a seat on her board"):
        doors.opened(store, pair[0], words, for_me=True)
    doors.opened(store, pair[1], "recommended me", for_me=True)
    assert send(store, DraftKind.THANK, "ana") == ("You have returned 2 doors that Ana opened for you.",)
    assert [one.person.name for one in doors.all_of(store) if one.owed] == ["Ben"]
    assert changes.undo(store).label == "Thank Ana"
    assert sorted(one.person.name for one in doors.all_of(store) if one.owed) == ["Ana", "Ben"]


def test_whoever_introduced_you_to_somebody_is_thanked_for_it(store: Store, pair: tuple[int, int]) -> None:
    with store.change("Through") as db:
        origins.put(db, pair[1], Origin(OriginKind.INTRODUCED, through_id=pair[0], on="2024-05"))
    made = draft(store, DraftKind.THANK, "ana")
    assert made.text.lower().count("you introduced me") == 1
    assert made.unknown == ()
    assert drafting.log(store, made).news == ("You have returned 1 door that Ana opened for you.",)
    assert [one.person.name for one in doors.all_of(store) if one.owed] == []
    assert draft(store, DraftKind.THANK, "ana").unknown != ()
    changes.undo(store)
    assert [one.person.name for one in doors.all_of(store) if one.owed] == ["Ana"]


def test_thanks_return_what_is_on_record_and_what_an_origin_tells_of(store: Store, pair: tuple[int, int]) -> None:
    with store.change("Through") as db:
        origins.put(db, pair[1], Origin(OriginKind.INTRODUCED, through_id=pair[0], on="2024-05"))
    doors.opened(store, pair[0], "referred me", for_me=True)
    assert send(store, DraftKind.THANK, "ana") == ("You have returned 2 doors that Ana opened for you.",)
    assert [one.returned_on for one in pages.page(store, pair[0]).doors] == [TODAY.isoformat()] * 2


def test_thanks_to_one_of_two_do_not_thank_the_other(store: Store, pair: tuple[int, int]) -> None:
    one = begun(store, pair, *TO_BOTH_YES, Move.INTRODUCED, Move.WORKED)
    (said,) = send(store, DraftKind.THANK, "ben")
    ends = f"when Ana is thanked too, `warmth introduction {one} thanked` ends it."
    assert said == f"Introduction {one} of Ana and Ben stays at “worked”; {ends}"
    assert stages(store) == ["worked"]


@pytest.mark.parametrize(
    ("kind", "status", "label", "said"),
    [
        (DraftKind.ASK_WHY, "asked why", "Ask Mia Stone why",
         "The request of Mia Stone waits for their answer, and comes back to the inbox in two weeks."),
        (DraftKind.DECLINE, "declined", "Decline Mia Stone", "The request of Mia Stone is declined."),
    ],
)  # fmt: skip
def test_a_reply_decides_the_request(store: Store, kind: DraftKind, status: str, label: str, said: str) -> None:
    request = asked(store)
    logged = drafting.log(store, draft(store, kind, "mia"))
    assert (logged.happening, logged.news) == (None, (said,))
    assert status_of(store, request) == status
    assert changes.undo(store).label == label
    assert status_of(store, request) == "pending"


def status_of(store: Store, request: int) -> str:
    with store.read() as db:
        found = requests.one(db, request)
    assert found is not None
    return found.status


def test_who_is_a_stranger_and_asked_for_nothing_cannot_be_logged(store: Store) -> None:
    made = Draft(DraftKind.RECONNECT, (Recipient(None, "Mia Stone", None),), "", "Hello", (), ())
    with pytest.raises(WarmthError, match="Mia Stone is none of your people yet"):
        drafting.log(store, made)


@pytest.mark.parametrize("kind", [DraftKind.RECONNECT, DraftKind.CONGRATULATE, DraftKind.ASK_WHY, DraftKind.DECLINE])
def test_any_other_letter_is_logged_and_moves_nothing(store: Store, pair: tuple[int, int], kind: DraftKind) -> None:
    one = begun(store, pair)
    doors.opened(store, pair[0], "referred me", for_me=True)
    assert send(store, kind, "ana") == ()
    assert introductions.get(store, one).stage is Stage.IDEA
    assert changes.undo(store).label == "Log a message to Ana"
