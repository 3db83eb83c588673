"""Giving and taking tags in one step, and where boundaries come from."""

from __future__ import annotations

import pytest

from warmth.domain.boundaries import Boundary
from warmth.domain.errors import WarmthError
from warmth.store.store import Store
from warmth.usecases import boundaries, changes, people, tagging, tags
from warmth.usecases.boundaries import Held
from warmth.usecases.people import Details
from warmth.usecases.tags import Owner


@pytest.fixture
def who(store: Store) -> list[int]:
    """Ana, who climbs, and Ben."""
    made = [people.add(store, Details(name=name)).id for name in ("Ana Ruiz", "Ben Okafor")]
    tags.tag(store, made[:1], ["climbing"])
    return made


def test_one_step_gives_and_takes(store: Store, who: list[int]) -> None:
    before = changes.newest(store)
    done = tagging.change_tags(store, who, ["berlin", "Berlin "], ["Climbing", "unknown"])
    assert [one.name for one in done.written] == ["Ana Ruiz", "Ben Okafor"]
    assert tagging.tags_of(store, who) == {"berlin": 2}
    assert len(changes.since(store, before)) == 1
    assert changes.since(store, before)[0] == "Tag Ana Ruiz and Ben Okafor: berlin, Berlin, not Climbing, not unknown"
    changes.undo(store)
    assert tagging.tags_of(store, who) == {"climbing": 1}


def test_who_has_it_already_is_told(store: Store, who: list[int]) -> None:
    done = tagging.change_tags(store, who, ["climbing"], [])
    assert [one.name for one in done.already] == ["Ana Ruiz"]
    assert list(tagging.tags_of(store, who).items()) == [("climbing", 2)]


def test_no_tag(store: Store, who: list[int]) -> None:
    with pytest.raises(WarmthError, match="Say which tag"):
        tagging.change_tags(store, who, [" "], [])


def test_where_boundaries_come_from(store: Store, who: list[int]) -> None:
    tags.set_boundaries(store, Owner(tag="climbing"), [Boundary.PRIVATE])
    tags.set_boundaries(store, Owner(person=who[1]), [Boundary.PRIVATE, Boundary.NEVER_PRUNE])
    held = {one.boundary: one for one in boundaries.held(store, who)}
    assert list(held) == list(Boundary)
    assert held[Boundary.PRIVATE] == Held(Boundary.PRIVATE, 1, ("climbing",))
    assert held[Boundary.NEVER_PRUNE] == Held(Boundary.NEVER_PRUNE, 1, ())
    assert held[Boundary.DO_NOT_CONTACT] == Held(Boundary.DO_NOT_CONTACT, 0, ())
