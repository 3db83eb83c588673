"""Asks and offers in a table of one's own: kept as such, once each, and left alone when closed since."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.factories import TODAY
from warmth.domain.wants import Basis
from warmth.store.store import Store
from warmth.usecases import changes, exporting, pages, people, wants
from warmth.usecases.importing import import_paths

HEADER = "Name,Email,Looking for,Can help with"
ANA = 'Ana Ruiz,ana@x.example,"a data engineer, senior; an office in Lyon","Postgres\nhiring"'


def table(folder: Path, *rows: str, header: str = HEADER) -> Path:
    """A table on disk."""
    path = folder / "people.csv"
    path.write_text("\n".join((header, *rows)) + "\n", "utf-8")
    return path


def told(store: Store, name: str) -> tuple[list[str], list[str]]:
    """The open asks and offers of somebody."""
    page = pages.page(store, people.resolve(store, name))
    return [one.text for one in page.asks if not one.closed_on], [one.text for one in page.offers if not one.closed_on]


def test_a_column_of_asks_and_one_of_offers_are_kept(store: Store, tmp_path: Path) -> None:
    before = exporting.export(store, private=True)
    receipt = import_paths(store, [table(tmp_path, ANA, "Ben Okafor,ben@x.example,,")])
    assert receipt.people.added == 2
    assert told(store, "ana") == (["a data engineer, senior", "an office in Lyon"], ["Postgres", "hiring"])
    assert told(store, "ben") == ([], [])
    page = pages.page(store, people.resolve(store, "ana"))
    assert {one.on for one in page.asks} == {TODAY.isoformat()}
    assert {(one.basis, one.source) for one in page.offers} == {(Basis.SAID, "csv")}
    changes.undo(store)
    assert exporting.export(store, private=True) == before


def test_a_second_reading_changes_nothing_and_a_longer_one_adds(store: Store, tmp_path: Path) -> None:
    import_paths(store, [table(tmp_path, ANA)])
    assert import_paths(store, [table(tmp_path, ANA)]).change is None
    receipt = import_paths(store, [table(tmp_path, ANA.replace("hiring", "HIRING\nsailing"))])
    assert (receipt.people.updated, receipt.people.unchanged) == (1, 0)
    assert told(store, "ana")[1] == ["Postgres", "hiring", "sailing"]


def test_an_ask_that_was_closed_is_not_opened_again(store: Store, tmp_path: Path) -> None:
    import_paths(store, [table(tmp_path, ANA)])
    ana = people.resolve(store, "ana")
    wants.close_ask(store, ana, pages.page(store, ana).asks[0].id)
    import_paths(store, [table(tmp_path, ANA, "Ben Okafor,ben@x.example,,")])
    assert told(store, "ana")[0] == ["an office in Lyon"]


@pytest.mark.parametrize(
    ("ask", "offer"), [("Asks", "Offers"), ("needs", "Expertise"), ("Sucht", "Bietet"), ("ASK", "Can offer")]
)
def test_titles_tell_asks_from_offers(ask: str, offer: str, store: Store, tmp_path: Path) -> None:
    import_paths(store, [table(tmp_path, "Ana Ruiz,work,help", header=f"Name,{ask},{offer}")])
    assert told(store, "ana") == (["work"], ["help"])


def test_they_can_be_said_and_are_shown_before(store: Store, tmp_path: Path) -> None:
    path = table(tmp_path, "Ana Ruiz,work,help", header="Name,Wunsch,Gabe")
    said = {"Wunsch": "ask", "Gabe": "offer"}
    (preview,) = import_paths(store, [path], said=said, dry_run=True).previews
    assert preview.read == (("Name", "name"), ("Wunsch", "ask"), ("Gabe", "offer"))
    import_paths(store, [path], said=said)
    assert told(store, "ana") == (["work"], ["help"])
