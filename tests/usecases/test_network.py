"""The whole network as rows: the archived with their flag, those merged away not at all."""

from __future__ import annotations

from tests.factories import TODAY, person
from warmth.store import people as stored
from warmth.store.store import Store
from warmth.usecases import network, people


def test_the_archived_are_there_with_a_flag_and_the_merged_are_not(store: Store) -> None:
    ana, ben, twin = person(store, "Ana"), person(store, "Ben"), person(store, "Ana R")
    people.archive(store, [ben])
    with store.change("Merge") as db:
        stored.set_fields(db, twin, merged_into_id=ana, archived_on=TODAY.isoformat())
    assert [(row.id, row.name, row.archived) for row in network.rows(store)] == [(ana, "Ana", 0), (ben, "Ben", 1)]
    people.unarchive(store, [ben])
    assert [row.archived for row in network.rows(store)] == [0, 0]


def test_a_query_for_the_archived_finds_among_the_rows(store: Store) -> None:
    ana, ben = person(store, "Ana"), person(store, "Ben")
    people.archive(store, [ben])
    rows = {row.id for row in network.rows(store)}
    assert network.matching(store, "archived:yes") == [ben]
    assert network.matching(store, "archived:all") == [ana, ben]
    assert rows >= {ana, ben}
