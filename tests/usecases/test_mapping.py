"""The map's people: who stands on it and where, who cannot and why, and that each corner's query finds its people."""

from __future__ import annotations

from pathlib import Path

from tests.archives import Row, archive, connections, profile
from tests.factories import person
from warmth.domain.corners import Corner, corner, query_of
from warmth.domain.ratings import Rating
from warmth.store import ratings
from warmth.store.store import Store
from warmth.usecases import changes, mapping, network, people
from warmth.usecases.importing import import_paths

OFTEN = (3, 10, 17, 24, 31, 38, 45)


def test_who_is_rated_in_all_three_with_something_logged_stands_at_their_score(store: Store) -> None:
    ana = person(store, "Ana", rated=(3, 4, 5), contacts=OFTEN)
    ben = person(store, "Ben", rated=(3, 4, 5), contacts=(400,))
    found = mapping.atlas(store)
    assert [dot.id for dot in found.columns[12]] == [ana, ben]
    assert sum(map(len, found.columns)) == found.size == 2
    assert found.columns[12][0].warmth > 40 > found.columns[12][1].warmth
    assert found.corners == {
        Corner.KEEP_CLOSE: 1, Corner.REVIVE: 1, Corner.GET_TO_KNOW: 0, Corner.LET_GO: 0,
    }  # fmt: skip
    assert (found.place_of(ben), found.place_of(999)) == ((12, 1), None)


def test_everybody_else_is_counted_by_what_is_missing(store: Store) -> None:
    person(store, "Nobody judged", contacts=(3,))
    person(store, "Judged, never met", rated=(3, 3, 3))
    partly = person(store, "Know alone", contacts=(3,))
    with store.change("Rate") as db:
        ratings.add(db, partly, Rating(store.today, 3, None, None))
    found = mapping.atlas(store)
    assert (found.size, found.unrated, found.partly, found.silent) == (0, 1, 1, 1)


def test_the_archived_are_not_there(store: Store) -> None:
    ana = person(store, "Ana", rated=(3, 4, 5), contacts=(3,))
    people.archive(store, [ana])
    found = mapping.atlas(store)
    assert (found.size, found.unrated, found.partly, found.silent) == (0, 0, 0, 0)


def test_who_cools_is_known(store: Store) -> None:
    person(store, "Ana", rated=(3, 4, 5), contacts=(95, 97, 99, 101, 103, 105))
    person(store, "Ben", rated=(3, 4, 5), contacts=(3,))
    assert {dot.name: dot.cooling for dot in mapping.atlas(store).columns[12]} == {"Ana": True, "Ben": False}


def test_a_corner_s_query_finds_its_people(store: Store) -> None:
    for place, marks in enumerate([(0, 1, 2), (2, 3, 3), (3, 3, 3), (5, 5, 5)]):
        for contacts in (OFTEN, (200,)):
            person(store, f"Person {place} {len(contacts)}", rated=marks, contacts=contacts)
    found = mapping.atlas(store)
    for each in Corner:
        here = {
            dot.id for dots in found.columns for dot in dots if corner(dot.klt, dot.warmth, store.constants) is each
        }
        assert len(here) == found.corners[each] == 2
        assert here == set(network.matching(store, query_of(each, store.constants)))


def test_imports_are_those_that_stand(store: Store, tmp_path: Path) -> None:
    person(store, "Ana")
    assert mapping.imports(store) == ()
    path = archive(tmp_path / "archives", profile(), connections(Row("Ben", "Okafor", "ben-okafor", "03 Jan 2024")))
    receipt = import_paths(store, [path])
    person(store, "Cy")
    assert mapping.imports(store) == (receipt.change,)
    changes.undo(store)
    changes.undo(store)
    assert mapping.imports(store) == ()
    changes.redo(store)
    assert mapping.imports(store) == (receipt.change,)
