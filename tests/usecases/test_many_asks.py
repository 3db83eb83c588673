"""Of thousands of open asks not all are weighed: whose count, and what is exact all the same."""

from __future__ import annotations

import pytest

from tests.factories import person
from warmth.domain.boundaries import Boundary
from warmth.domain.reconnect_reasons import OpenAsk
from warmth.store import met_asks, search
from warmth.store.store import Store
from warmth.usecases import wants
from warmth.usecases.introducing import introduce
from warmth.usecases.reconnecting import reconnect, why

WANTED = "a data engineer"


def asking(
    store: Store, name: str, *, rated: tuple[int, int, int] | None = None, boundaries: tuple[Boundary, ...] = ()
) -> int:
    who = person(store, name, rated=rated, contacts=(9,), boundaries=boundaries)
    wants.ask(store, who, WANTED)
    return who


@pytest.fixture
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    """As if one were many."""
    monkeypatch.setattr(met_asks, "MOST_ASKS", 1)
    monkeypatch.setattr(search, "WEIGHED", 1)


def suggested_for_asks(store: Store) -> list[str]:
    listed = reconnect(store, 50, my_offers=["data engineer"])
    return [one.card.name for one in listed if any(isinstance(each, OpenAsk) for each in one.suggestion.reasons)]


@pytest.mark.usefixtures("few")
def test_the_newest_asks_of_those_who_may_be_suggested_make_the_list(store: Store) -> None:
    older = asking(store, "Ana")
    asking(store, "Ben")
    assert suggested_for_asks(store) == ["Ben"]
    asking(store, "Cy", boundaries=(Boundary.DO_NOT_CONTACT,))
    wants.ask(store, person(store, "Dora", origin=None), WANTED)
    assert suggested_for_asks(store) == ["Ben"]
    mine = why(store, older, my_offers=["data engineer"])
    assert mine is not None, "asked for by name, the answer is the whole one"
    assert mine.reasons == (OpenAsk(22, WANTED, None, "data engineer"),)


def test_why_is_of_one_person_alone(store: Store) -> None:
    ana, ben = asking(store, "Ana"), asking(store, "Ben")
    wants.ask(store, ben, "a seat on a board")
    for who in (ana, ben):
        found = why(store, who, my_offers=["data engineer"])
        assert found is not None
        assert found.id == who
    assert why(store, person(store, "Cy", contacts=(9,)), my_offers=["data engineer"]) is None


@pytest.mark.usefixtures("few")
def test_everyone_you_judged_is_weighed_and_of_the_others_who_asked_last(store: Store) -> None:
    x = person(store, "Xenia", rated=(4, 4, 4), contacts=(9,))
    wants.offer(store, x, "data engineer")
    for name in ("Ana", "Ben"):
        asking(store, name, rated=(4, 4, 4))
    for name in ("Cy", "Dora"):
        asking(store, name)
    found = introduce(store, x)
    assert sorted(one.card.name for one in found.one_sided) == ["Ana", "Ben"]
    assert [one.card.name for one in found.refused] == ["Dora"]
