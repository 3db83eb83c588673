"""What splitting and forgetting would do."""

from __future__ import annotations

from warmth.store.store import Store
from warmth.usecases import backups, merging, people, previews
from warmth.usecases.people import Details


def test_the_newest_merge(store: Store) -> None:
    ana, ben, cleo = (people.add(store, Details(name=name)).id for name in ("Ana", "Ben", "Cleo"))
    assert previews.newest_merge(store, ana) is None
    merging.merge(store, ana, ben)
    merging.merge(store, ana, cleo)
    found = previews.newest_merge(store, ana)
    assert found is not None
    assert (found.kept.id, found.other.id, found.on) == (ana, cleo, store.today)


def test_backups_that_hold_somebody(store: Store) -> None:
    empty = backups.backup(store)
    ana = people.add(store, Details(name="Ana", emails=["ana@tide.example"])).id
    kept = backups.backup(store)
    assert previews.backups_holding(store, ana) == (kept.name,)
    assert empty.name != kept.name
