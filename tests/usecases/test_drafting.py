"""Drafts state what is known and nothing else, for every kind; and who must not be written to gets none."""

from __future__ import annotations

import shutil

import pytest

from tests.factories import TODAY, ago, person
from tests.usecases.drafting import MY_OFFERS, World, built
from warmth.domain.boundaries import Boundary
from warmth.domain.drafting import PAIRED, Draft, DraftKind
from warmth.domain.errors import Ambiguous, NoSuchPerson, WarmthError
from warmth.domain.interactions import Direction, Kind
from warmth.domain.introductions import Move
from warmth.domain.origins import OriginKind
from warmth.store import interactions, requests, rows, tables, tags
from warmth.store.store import Store
from warmth.usecases import acquaintances, changes, drafting, introductions, pages, people, wants

PEOPLE = [kind for kind in DraftKind if kind not in PAIRED]


@pytest.fixture
def known(store: Store) -> World:
    made, known = built()
    shutil.copyfile(made, store.path)
    return known


def draft(store: Store, kind: DraftKind, *names: str, offers: tuple[str, ...] = ()) -> Draft:
    return drafting.draft(store, kind, drafting.meant(store, kind, names), offers)


def bound(store: Store, who: int, boundary: Boundary) -> None:
    with store.change("Set a boundary") as db:
        tags.set_boundaries(db, "person_id", who, {boundary})


def of_kind(store: Store, kind: DraftKind, one: str, other: str) -> Draft:
    return draft(store, kind, one, other) if kind in PAIRED else draft(store, kind, one)


SAID = {
    DraftKind.RECONNECT: ("We met in May 2019 (PyCon Lyon).", "We last talked on the phone on 2 November.",
                          "I noted then: “she builds tide gauges”.", "“send Ana the atlas”", "“a data engineer”",
                          "We both know Zoë Öst.", "Head of harbour maps at Ruiz & Co", "Today is your birthday."),
    DraftKind.ASK_FIRST: ("introduce you to Ben Okafor (Head of data engineer at Okafor & Co)?",
                          "Ben and I met in May 2019 (a regatta).", "Tides.",
                          "You are looking for “a data engineer”; Ben Okafor is said to offer “data engineer”."),
    DraftKind.INTRODUCTION: ("Hi Ana, hi Ben,", "You both said yes", "Ana and I met in May 2019 (PyCon Lyon).",
                             "Tides.", "Ben Okafor is looking for “maps of the harbour”",
                             "Tidewater: you both are or were there."),
    DraftKind.ASK_WHY: ("You asked to connect with me.", "You wrote: “harbour maps are my trade.”."),
    DraftKind.DECLINE: ("You asked to connect with me.", "My answer is no, Ana."),
    DraftKind.THANK: ("You recommended me on 2 May 2024.", "Thank you, Ana."),
    DraftKind.CONGRATULATE: ("I saw on 2 November that your position is now Head of harbour maps at Ruiz & Co.",
                             "Today is your birthday."),
}  # fmt: skip


@pytest.mark.parametrize("kind", list(DraftKind))
def test_all_that_is_known_is_said(store: Store, known: World, kind: DraftKind) -> None:
    if kind is DraftKind.ASK_FIRST:
        _back_to_the_idea(store, known.introductions[0])
    made = of_kind(store, kind, "ana", "ben")
    for words in SAID[kind]:
        assert words in made.text
    assert made.subject
    assert made.text.endswith("Jo Lindqvist")
    assert "\n\n\n" not in made.text
    assert made.unknown == ()
    assert not [one for one in made.warnings if "canned" in one or "same words" in one]


def _back_to_the_idea(store: Store, introduction: int) -> None:
    with store.change("Begin anew") as db:
        rows.update(db, tables.introductions, introduction, stage="idea")


@pytest.mark.parametrize("kind", list(DraftKind))
def test_of_nobody_known_nothing_is_invented(store: Store, kind: DraftKind) -> None:
    for name in ("Nora Voss", "Otto Kern"):
        person(store, name, origin=None)
    made = of_kind(store, kind, "nora", "otto")
    assert made.text.startswith("Hi Nora,")
    for invented in ("met", "wrote", "noted", "promised", "looking for", "know", "None", "“", "()", "birthday"):
        assert invented not in made.text.replace("Do we know each other", "")
    assert made.unknown
    assert not any(str(lack) in made.text for lack in made.unknown)
    assert all("None" not in lack for lack in made.unknown)


def test_what_is_not_known_is_said_apart_with_what_to_do(store: Store) -> None:
    nora = person(store, "Nora Voss", origin=None)
    origin, last = draft(store, DraftKind.RECONNECT, "nora").unknown
    assert origin == f"you have not said how you know Nora Voss: `warmth label {nora} met --place …`"
    assert last.startswith("no contact with Nora Voss that went both ways or came from them is on record: `warmth log")


def test_a_draft_writes_nothing(store: Store, known: World) -> None:
    before = changes.history(store)
    for kind in DraftKind:
        of_kind(store, kind, "ana", "ben")
    assert changes.history(store) == before


@pytest.mark.parametrize("kind", list(DraftKind))
def test_the_two_drafts_of_one_template_are_not_the_same_words(store: Store, known: World, kind: DraftKind) -> None:
    drafting.log(store, of_kind(store, kind, "cleo", "dan"))
    assert not [one for one in of_kind(store, kind, "ana", "ben").warnings if "same words" in one]


@pytest.mark.parametrize("kind", list(DraftKind))
def test_do_not_contact_is_refused_with_the_boundary(store: Store, known: World, kind: DraftKind) -> None:
    bound(store, known.ana, Boundary.DO_NOT_CONTACT)
    with pytest.raises(WarmthError, match="A boundary on Ana Ruiz says “do not contact”"):
        of_kind(store, kind, "ana", "ben")


@pytest.mark.parametrize("kind", list(DraftKind))
def test_the_archived_are_refused(store: Store, known: World, kind: DraftKind) -> None:
    people.archive(store, [known.ana])
    with pytest.raises(WarmthError, match=f"Ana Ruiz is archived; bring them back with `warmth unarchive {known.ana}`"):
        of_kind(store, kind, "ana", "ben")


def test_private_people_may_be_written_to_but_are_not_named_to_others(store: Store, known: World) -> None:
    assert "We both know Zoë Öst." in draft(store, DraftKind.RECONNECT, "ana").text
    bound(store, people.resolve(store, "zoë"), Boundary.PRIVATE)
    bound(store, known.ana, Boundary.PRIVATE)
    made = draft(store, DraftKind.RECONNECT, "ana")
    assert "Zoë" not in made.text
    assert "We met in May 2019" in made.text
    told = draft(store, DraftKind.INTRODUCTION, "ana", "ben")
    assert "You marked Ana Ruiz private, and the text names them to Ben Okafor." in told.warnings


@pytest.mark.parametrize("kind", sorted(PAIRED))
def test_those_kept_apart_are_not_introduced(store: Store, known: World, kind: DraftKind) -> None:
    acquaintances.apart(store, known.ana, known.dan)
    with pytest.raises(WarmthError, match="Ana Ruiz and Dan Eriksen must not be introduced: "):
        draft(store, kind, "ana", "dan")


def test_an_introduction_wants_both_to_have_said_yes(store: Store, known: World) -> None:
    assert draft(store, DraftKind.INTRODUCTION, str(known.introductions[0])).warnings == (
        "The text names your tag “sea”; make sure that it is meant for their eyes.",
    )
    made = draft(store, DraftKind.INTRODUCTION, "ana", "cleo")
    assert any(one.startswith("Not both Ana Ruiz and Cleo Papas have said yes on record") for one in made.warnings)
    assert "You both said yes" not in made.text
    assert [one.name for one in made.to] == ["Ana Ruiz", "Cleo Papas"]


def test_who_is_asked_next_is_written_to_and_the_first_yes_told(store: Store) -> None:
    a = person(store, "Ana Ruiz", rated=(4, 4, 4), contacts=(5,))
    b = person(store, "Ben Okafor", rated=(4, 4, 4), contacts=(5,))
    for who, ask, offer in ((a, "a boat", "sailing charts"), (b, "sailing charts", "a boat")):
        wants.ask(store, who, ask)
        wants.offer(store, who, offer)
    made = introductions.start(store, a, b, "boats").introduction.id
    first = draft(store, DraftKind.ASK_FIRST, str(made))
    assert [one.name for one in first.to] == ["Ana Ruiz"]
    assert "I ask you first, and Ben only if you say yes." in first.text
    assert "You are looking for “a boat”; Ben Okafor offers “a boat”, as I have seen myself." not in first.text
    assert "Ben Okafor is looking for" not in first.text, "what he needs is told only once he agreed"
    introductions.move(store, made, Move.ASK)
    introductions.move(store, made, Move.YES)
    second = draft(store, DraftKind.ASK_FIRST, str(made))
    assert [one.name for one in second.to] == ["Ben Okafor"]
    assert "Ana has said yes already." in second.text
    assert "Ana Ruiz is looking for “a boat”" in second.text
    introductions.move(store, made, Move.ASK)
    introductions.move(store, made, Move.YES)
    with pytest.raises(WarmthError, match=f"Both said yes already; `warmth draft introduction {made}`"):
        draft(store, DraftKind.ASK_FIRST, str(made))


def _request(store: Store, name: str, words: str) -> int:
    with store.change("A request") as db:
        return rows.insert(
            db, tables.requests, direction="in", name=name, name_key=name.lower(), key=name, words=words,
            on="2026-11-03",
        )  # fmt: skip


def test_whoever_asked_to_connect_gets_a_reply(store: Store) -> None:
    asked = _request(store, "Mia Stone", "Your talk on tides.")
    made = draft(store, DraftKind.ASK_WHY, "mia")
    assert [(one.id, one.name) for one in made.to] == [(None, "Mia Stone")]
    assert "You asked on 3 November to connect with me. You wrote: “Your talk on tides.”." in made.text
    assert "Do we know each other from somewhere?" in made.text
    assert made.unknown == ()
    with pytest.raises(WarmthError, match="No email address of Mia Stone is known; copy the text instead"):
        drafting.mailto(made)
    with store.read() as db:
        assert requests.one(db, asked) is not None
    with pytest.raises(NoSuchPerson):
        draft(store, DraftKind.THANK, "mia")


def test_canned_words_of_a_request_are_not_quoted(store: Store) -> None:
    _request(store, "Mia Stone", "I'd like to add you to my professional network on LinkedIn.")
    assert "wrote" not in draft(store, DraftKind.DECLINE, "mia stone").text


def test_two_who_asked_are_listed(store: Store) -> None:
    _request(store, "Mia Stone", "")
    _request(store, "Mia Berg", "")
    with pytest.raises(Ambiguous) as several:
        draft(store, DraftKind.DECLINE, "mia")
    assert "fits 2 people" in several.value.message
    assert several.value.candidates[0].endswith("Mia Stone, 2026-11-03")


def test_your_own_offer_comes_before_somebody_else_s(store: Store) -> None:
    ana = person(store, "Ana Ruiz", rated=(4, 4, 4), contacts=(5,))
    wants.ask(store, ana, "climbing lessons")
    assert "looking for" not in draft(store, DraftKind.RECONNECT, "ana").text
    made = draft(store, DraftKind.RECONNECT, "ana", offers=MY_OFFERS)
    assert "You are looking for “climbing lessons”. I could help with “climbing lessons”" in made.text


def test_who_could_help_is_not_named(store: Store, known: World) -> None:
    made = draft(store, DraftKind.RECONNECT, "ana")
    assert "I can think of somebody who might help: shall I ask them?" in made.text
    assert "Gus" not in made.text


@pytest.mark.parametrize("kind", PEOPLE)
def test_one_person_at_a_time(store: Store, known: World, kind: DraftKind) -> None:
    with pytest.raises(WarmthError, match=f"A draft to {kind.value} is to one person"):
        draft(store, kind, "ana", "ben")


def test_a_logged_draft_is_one_step_with_the_whole_text(store: Store, known: World) -> None:
    made = draft(store, DraftKind.RECONNECT, "ana")
    happening = drafting.log(store, made, Kind.EMAIL).happening
    assert happening is not None
    logged = happening.interaction
    assert (logged.on, logged.kind, logged.direction) == (TODAY, Kind.EMAIL, Direction.OUT)
    assert logged.note == made.text.replace("\n\n", "\n")
    assert changes.undo(store).label == "Log an email to Ana Ruiz"
    assert pages.page(store, known.ana).timeline[0].interaction.id != logged.id


def test_their_own_words_are_quoted_where_you_noted_nothing(store: Store) -> None:
    ana = person(store, "Ana Ruiz", origin=OriginKind.WORKED)
    with store.change("Import") as db:
        interactions.add(db, [ana], ago(30), Kind.MESSAGE, Direction.IN, "The lock is stuck again.", source="linkedin")
        interactions.add(db, [ana], ago(9), Kind.MESSAGE, Direction.OUT, "Then oil it.", source="linkedin")
    made = draft(store, DraftKind.RECONNECT, "ana")
    assert "On 23 October you wrote: “The lock is stuck again.”. How did that go on?" in made.text
    assert "oil" not in made.text
    assert made.warnings == ()
