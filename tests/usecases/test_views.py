"""Saved views: kept, replaced, dropped, undone and exported; and a query that says nothing is not saved."""

from __future__ import annotations

import json

import pytest

from warmth.domain.errors import WarmthError
from warmth.store.store import Store
from warmth.usecases import changes, exporting, views
from warmth.usecases.views import View

CLIMBERS = View("Climbers", "tag:climbing warmth<30", "warmth")


def test_a_view_is_kept_by_name_and_found_however_it_is_spelled(store: Store) -> None:
    made = views.save(store, " Climbers ", "tag:climbing  warmth<30", "warmth")
    views.save(store, "Zürich", 'company:"Blue Harbour"')
    assert made == CLIMBERS
    assert views.views(store) == [CLIMBERS, View("Zürich", 'company:"Blue Harbour"', "name")]
    assert views.view(store, "CLIMBERS") == CLIMBERS
    assert views.view(store, "zurich").name == "Zürich"
    assert changes.history(store)[0].label == "Save view Zürich"


def test_the_same_name_replaces_and_undo_brings_back(store: Store) -> None:
    views.save(store, "Climbers", CLIMBERS.query, "warmth")
    views.save(store, "climbers", "tag:bouldering")
    assert views.views(store) == [View("climbers", "tag:bouldering", "name")]
    changes.undo(store)
    assert views.views(store) == [CLIMBERS]
    assert views.drop(store, "climbers") == CLIMBERS
    assert views.views(store) == []
    changes.undo(store)
    assert views.views(store) == [CLIMBERS]


def test_views_are_exported(store: Store) -> None:
    views.save(store, "Climbers", CLIMBERS.query, "warmth")
    (kept,) = json.loads(exporting.export(store))["settings"]
    assert (kept["key"], json.loads(kept["value"])) == (
        "view:climbers", {"name": "Climbers", "query": CLIMBERS.query, "sort": "warmth"}
    )  # fmt: skip


@pytest.mark.parametrize(
    ("name", "query", "sort", "sentence"),
    [
        ("Climbers", "tag:climbing warmth<<3", "name", "warmth is compared with a whole number"),
        ("Climbers", "flavour:sweet", "name", "There is no field “flavour”"),
        ("Climbers", "   ", "name", "A view wants a query"),
        ("Climbers", "tag:climbing", "height", "There is no order “height”; there is name, warmth, silence, klt"),
        (" ", "tag:climbing", "name", "A view wants a name"),
    ],
)
def test_what_cannot_be_listed_is_not_saved(store: Store, name: str, query: str, sort: str, sentence: str) -> None:
    with pytest.raises(WarmthError, match=sentence):
        views.save(store, name, query, sort)
    assert (views.views(store), changes.history(store)) == ([], [])


def test_a_view_that_is_not_there_is_said_with_those_that_are(store: Store) -> None:
    with pytest.raises(WarmthError, match="There is no view “Sailors”; `warmth view NAME QUERY` saves one"):
        views.drop(store, "Sailors")
    views.save(store, "Climbers", CLIMBERS.query)
    with pytest.raises(WarmthError, match="There is no view “Sailors”; there is Climbers"):
        views.view(store, "Sailors")
