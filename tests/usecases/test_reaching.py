"""Reach: straight to whom a text means, or through somebody you can vouch for who knows them."""

from __future__ import annotations

import pytest

from tests.factories import TODAY, ago, person
from warmth.domain.boundaries import Boundary
from warmth.domain.errors import WarmthError
from warmth.domain.interactions import Direction, Kind
from warmth.domain.origins import Origin, OriginKind
from warmth.phrasing.reach import reach_sentence
from warmth.store import interactions as happened
from warmth.store import origins
from warmth.store.store import Store
from warmth.usecases import acquaintances, people, tags, wants
from warmth.usecases.reaching import reach
from warmth.usecases.tags import Owner


def known(store: Store, name: str, **more: str) -> int:
    return person(store, name, rated=(4, 4, 4), contacts=(20,), **more)  # type: ignore[arg-type]


def stranger(store: Store, name: str, **more: str) -> int:
    return person(store, name, origin=None, **more)  # type: ignore[arg-type]


def ways(store: Store, text: str) -> list[tuple[str, list[str], bool]]:
    """Whom each way leads to, through whom, and whether honestly."""
    return [
        (one.card.name, [step.facts.name for step in one.path.steps], one.path.honest) for one in reach(store, text)
    ]


def said(store: Store, text: str) -> list[str]:
    return [reach_sentence(one.path, TODAY) for one in reach(store, text)]


def test_who_is_there_is_called_so_or_gives_it_is_reached_straight(store: Store) -> None:
    known(store, "Ana Ruiz", company="Blue Harbour", title="Skipper")
    ben = known(store, "Ben Okafor")
    wants.offer(store, ben, "Postgres tuning")
    assert said(store, "blue harbour") == ["Ana Ruiz is at Blue Harbour (Skipper); you can vouch for Ana Ruiz."]
    assert said(store, "okafor") == ["Ben Okafor is one of yours; you can vouch for Ben Okafor."]
    assert said(store, "databases") == [
        (
            "Ben Okafor is said to offer “Postgres tuning” – “Postgres” met “databases” (databases); you can vouch for"
            " Ben Okafor."
        )
    ]
    assert reach(store, "harbo of zanzibar") == ()


def test_whom_you_cannot_vouch_for_is_reached_through_somebody_who_knows_them(store: Store) -> None:
    target, ben = stranger(store, "Tove Lind", company="Fjord Lab"), known(store, "Ben")
    acquaintances.knows(store, target, ben)
    assert ways(store, "fjord lab") == [("Tove Lind", ["Ben"], True), ("Tove Lind", [], False)]
    assert (
        said(store, "fjord lab")[0] == "Tove Lind is at Fjord Lab. Ask Ben, who knows Tove Lind; you can vouch for Ben."
    )
    assert "you cannot vouch for Tove Lind: you have not said how you know Tove Lind" in said(store, "fjord lab")[1]


def test_two_hops_when_you_could_not_honestly_ask_the_one_who_knows_them(store: Store) -> None:
    target, middle, ana = stranger(store, "Tove", company="Fjord Lab"), stranger(store, "Mo"), known(store, "Ana")
    acquaintances.knows(store, target, middle)
    assert ways(store, "fjord lab") == [("Tove", [], False), ("Tove", ["Mo"], False)]
    acquaintances.knows(store, middle, ana)
    assert ways(store, "fjord lab") == [("Tove", ["Ana", "Mo"], True), ("Tove", [], False)]
    assert (
        "Ask Ana, who knows Mo, who knows Tove; you can vouch for Ana; you cannot vouch for Mo"
        in (said(store, "fjord lab")[0])
    )
    tags.set_boundaries(store, Owner(person=middle), [Boundary.NEVER_INTRODUCE])
    assert not any(honest for _, _, honest in ways(store, "fjord lab"))


def test_small_meetings_and_origins_tie_people_and_large_ones_do_not(store: Store) -> None:
    target, ana, ben, cy = (
        stranger(store, "Tove", company="Fjord Lab"),
        *(known(store, n) for n in ("Ana", "Ben", "Cy")),
    )
    with store.change("Meet") as db:
        happened.add(db, [target, ana], ago(9), Kind.MEETING, Direction.BOTH)
    assert ways(store, "fjord lab")[0] == ("Tove", ["Ana"], True)
    assert "who was in one meeting with you and Tove (9 days ago)" in said(store, "fjord lab")[0]
    people.archive(store, [ana])
    with store.change("Through") as db:
        origins.put(db, cy, Origin(OriginKind.INTRODUCED, through_id=target))
    assert ways(store, "fjord lab")[0] == ("Tove", ["Cy"], True)
    acquaintances.apart(store, target, cy)
    assert ways(store, "fjord lab") == [("Tove", [], False)]
    crowd = [person(store, f"Guest {number}") for number in range(4)]
    with store.change("Party") as db:
        happened.add(db, [target, ben, *crowd], ago(8), Kind.MEETING, Direction.BOTH)
    assert all(steps != ["Ben"] for _, steps, _ in ways(store, "fjord lab"))


@pytest.mark.parametrize("boundary", [Boundary.NEVER_INTRODUCE, Boundary.DO_NOT_CONTACT])
def test_a_boundary_of_the_target_holds_on_every_way(store: Store, boundary: Boundary) -> None:
    target = person(store, "Tove", rated=(4, 4, 4), contacts=(9,), company="Fjord Lab", boundaries=(boundary,))
    acquaintances.knows(store, target, known(store, "Ana"))
    assert [honest for _, _, honest in ways(store, "fjord lab")] == [False, False]


def test_the_archived_are_neither_reached_nor_asked(store: Store) -> None:
    people.archive(store, [known(store, "Ana", company="Fjord Lab")])
    assert reach(store, "fjord lab") == ()


def test_nothing_asked_for_is_said(store: Store) -> None:
    with pytest.raises(WarmthError, match="Say whom or what to reach"):
        reach(store, "  ")
