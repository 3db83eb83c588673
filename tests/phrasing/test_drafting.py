"""Clauses of letters: every kind of origin, contact, favour and gain has true words, and no more than is known."""

from __future__ import annotations

from datetime import date

import pytest

from warmth.domain.drafting_facts import Favour, KeptPromise, OpenedDoor, SaidYes, is_contact
from warmth.domain.interactions import Direction, Interaction, Kind
from warmth.domain.introduce_reasons import Fit
from warmth.domain.origins import Origin, OriginKind
from warmth.phrasing.drafting_clauses import favour_clause, gain_sentence, last_clause, origin_clause, when

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("origin", "words"),
    [
        (Origin(OriginKind.MET, "2019-05", "PyCon Lyon"), "{we} met in May 2019 (PyCon Lyon)"),
        (Origin(OriginKind.MET), "{we} met"),
        (Origin(OriginKind.WORKED, "2019"), "{we} know each other from work (in 2019)"),
        (Origin(OriginKind.STUDIED, place="Porto"), "{we} know each other from our studies (Porto)"),
        (Origin(OriginKind.EVENT, "2026-03-01", "Regatta"), "{we} know each other from an event (Regatta, on 1 March)"),
        (Origin(OriginKind.COMMUNITY), "{we} know each other from a community"),
        (Origin(OriginKind.ONLINE), "{we} came across each other online"),
        (Origin(OriginKind.INTRODUCED, through_id=7, through_name="Zoë"), "Zoë introduced {us}"),
        (Origin(OriginKind.INTRODUCED), "{we} were introduced"),
        (Origin(OriginKind.REQUEST_IN, words="About tides"), "{you} asked to connect with me"),
        (Origin(OriginKind.REQUEST_OUT, note="tall"), "I asked to connect with {you}"),
        (Origin(OriginKind.OTHER), "{we} came to know each other"),
    ],
)
def test_how_it_began(origin: Origin, words: str) -> None:
    assert origin_clause(origin, TODAY) == words.format(we="we", us="us", you="you")
    assert origin_clause(origin, TODAY, "Ana") == words.format(we="Ana and I", us="Ana and me", you="Ana")


def test_where_nothing_is_known_nothing_is_said() -> None:
    assert origin_clause(Origin(), TODAY) is None
    assert origin_clause(Origin(OriginKind.FAMILY), TODAY, "Ana") is None


def test_every_kind_of_origin_has_its_words() -> None:
    silent = {kind for kind in OriginKind if origin_clause(Origin(kind), TODAY) is None}
    assert silent == {OriginKind.FAMILY}


def test_the_day_of_a_connection_is_not_taken_for_that_of_a_meeting() -> None:
    connected = Origin(OriginKind.MET, "2020-01-02", network="linkedin")
    assert origin_clause(connected, TODAY) == "we met"
    assert origin_clause(Origin(OriginKind.MET, "2019-05", network="linkedin"), TODAY) == "we met in May 2019"


def test_whoever_introduced_you_is_told_so_as_you() -> None:
    origin = Origin(OriginKind.INTRODUCED, through_id=7, through_name="Zoë")
    assert origin_clause(origin, TODAY, "Ana", reader=7) == "you introduced Ana and me"
    assert origin_clause(origin, TODAY, "Ana", reader=8) == "Zoë introduced Ana and me"


@pytest.mark.parametrize(
    ("fuzzy", "words"), [("2019", "in 2019"), ("2019-05", "in May 2019"), ("2026-05-17", "on 17 May"), ("--05-17", "")]
)
def test_a_day_is_said_as_far_as_it_is_known(fuzzy: str, words: str) -> None:
    assert when(fuzzy, TODAY) == words


@pytest.mark.parametrize("kind", list(Kind))
@pytest.mark.parametrize("direction", list(Direction))
def test_every_contact_has_its_words(kind: Kind, direction: Direction) -> None:
    one = Interaction(1, date(2026, 3, 3), kind, direction, 1, "", "log")
    if is_contact(one, TODAY):
        assert last_clause(one, TODAY).endswith(" on 3 March")
    else:
        assert direction is Direction.OUT or kind in (Kind.REACTION, Kind.INTRODUCTION)


def test_what_they_wrote_is_theirs() -> None:
    one = Interaction(1, date(2025, 3, 3), Kind.EMAIL, Direction.IN, 1, "", "log")
    assert last_clause(one, TODAY) == "you last sent me an email on 3 March 2025"


@pytest.mark.parametrize(
    ("favour", "clause"),
    [
        (OpenedDoor("recommended", date(2024, 5, 2)), "you recommended me on 2 May 2024"),
        (OpenedDoor("introduced", None), "you introduced me"),
        (OpenedDoor("opened a door for", None), "you opened a door for me"),
        (OpenedDoor("a word with the mayor", None), "you opened a door for me: a word with the mayor"),
        (SaidYes("Ben Okafor"), "you said yes to meeting Ben Okafor, and it worked"),
        (KeptPromise("send the book"), "you kept your word: “send the book”"),
    ],
)
def test_what_there_is_to_thank_for(favour: Favour, clause: str) -> None:
    assert favour_clause(favour, TODAY) == clause


@pytest.mark.parametrize("gives", ["offer", "skill", "tag", "position"])
def test_seen_is_said_only_of_what_was_seen(gives: str) -> None:
    said = Fit(1, "Ana", "a pilot", "Ben", "pilots", gives, False, ("pilot",))
    assert "seen" not in gain_sentence(said)
    assert gain_sentence(said).startswith("Ana is looking for “a pilot”; ")
    assert gain_sentence(said, "Ana").startswith("You are looking for “a pilot”; ")


def test_what_was_seen_is_said_to_be() -> None:
    seen = Fit(1, "Ana", "a pilot", "Ben", "pilots", "offer", True, ("pilot",))
    assert gain_sentence(seen) == "Ana is looking for “a pilot”; Ben offers “pilots”, as I have seen myself."
    said = Fit(1, "Ana", "a pilot", "Ben", "pilots", "skill", False, ("pilot",))
    assert gain_sentence(said) == "Ana is looking for “a pilot”; Ben is said to be good at “pilots”."
