"""What a newer archive tells of people already known: requests accepted, new positions, who left and who came back."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.archives import Row, Table, archive, connections, endorsements_given, invitations, notes, profile
from tests.archives import recommendations_received as recommended
from warmth.domain.origins import AskedBy, OriginKind
from warmth.store import requests
from warmth.store.store import Store
from warmth.usecases import changes, exporting, inbox, pages, people, pruning
from warmth.usecases.importing import import_paths
from warmth.usecases.importing.receipt import Receipt

CANNED = "Hi Robin, I'd like to join your LinkedIn network."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "archives"


def take(store: Store, folder: Path, *tables: Table, day: str = "") -> Receipt:
    """Import an archive of these tables."""
    return import_paths(store, [archive(folder, profile(), *tables, day=day)])


def ana(**said: str) -> Row:
    """Ana's row."""
    return Row("Ana", "Ruiz", "ana-ruiz", said.pop("on", "08 Feb 2020"), **said)


def statuses(store: Store) -> list[str]:
    """What became of each request, oldest first."""
    with store.read() as db:
        return [row[0] for row in db.exec_driver_sql("SELECT status FROM requests ORDER BY id")]


@pytest.mark.parametrize(
    ("way", "words", "kind", "asked_by", "labelled"),
    [
        ("in", "We met at the fair", OriginKind.REQUEST_IN, AskedBy.THEM, True),
        ("out", "Loved your talk", OriginKind.REQUEST_OUT, AskedBy.ME, True),
        ("in", "", OriginKind.REQUEST_IN, AskedBy.THEM, False),
        ("out", "", OriginKind.REQUEST_OUT, AskedBy.ME, False),
        ("in", CANNED, OriginKind.REQUEST_IN, AskedBy.THEM, False),
    ],
)
def test_a_request_of_a_connection_is_its_origin(
    store: Store, folder: Path, way: str, words: str, kind: OriginKind, asked_by: AskedBy, labelled: bool
) -> None:
    receipt = take(store, folder, connections(ana()), invitations((way, "Ana Ruiz", "ana-ruiz", words)))
    card = people.card(store, people.resolve(store, "ana"))
    assert card.origin is not None
    assert (card.origin.kind, card.origin.asked_by, card.labelled) == (kind, asked_by, labelled)
    assert receipt.requests.added == 0
    assert statuses(store) == []


def test_a_pending_request_waits_and_is_accepted_when_its_row_says_so(store: Store, folder: Path) -> None:
    asked = invitations(("in", "Ana Ruiz", "ana-ruiz", "From the fair"))
    assert take(store, folder, asked).requests.added == 1
    assert people.listed(store) == []
    assert [one.name for one in inbox.queue(store)] == ["Ana Ruiz"]
    take(store, folder, asked, connections(ana()))
    assert statuses(store) == ["accepted"]
    assert people.card(store, people.resolve(store, "ana")).labelled
    assert take(store, folder, asked, connections(ana())).change is None


def test_a_pending_request_is_accepted_when_its_row_has_gone_from_the_newer_archive(store: Store, folder: Path) -> None:
    take(store, folder, invitations(("in", "Ana Ruiz", "ana-ruiz", "From the fair")))
    take(store, folder, connections(ana()))
    assert statuses(store) == ["accepted"]
    card = people.card(store, people.resolve(store, "ana"))
    assert card.origin is not None
    assert (card.origin.kind, card.origin.words, card.labelled) == (OriginKind.REQUEST_IN, "From the fair", True)
    assert inbox.queue(store) == []
    changes.undo(store)
    assert statuses(store) == ["pending"]


def test_accepting_alone_is_a_change_with_its_line(store: Store, folder: Path) -> None:
    asked = invitations(("in", "Ana Ruiz", "ana-ruiz", ""))
    take(store, folder, asked)
    known = people.Details(name="Ana Ruiz", urls=["linkedin.com/in/ana-ruiz"])
    people.add(store, known)
    receipt = take(store, folder, asked)
    assert receipt.change == changes.history(store)[0].id
    assert statuses(store) == ["accepted"]
    assert take(store, folder, asked).change is None


def test_a_request_read_twice_is_one(store: Store, folder: Path) -> None:
    asked = invitations(("out", "Dora Quist", "dora", "Hello"), ("out", "Dora Quist", "dora", "Hello"))
    receipt = take(store, folder, asked)
    assert (receipt.requests.added, receipt.requests.unchanged) == (1, 1)
    with store.read() as db:
        (waiting,) = requests.undecided(db)
    assert (waiting.incoming, waiting.words, waiting.on) == (False, "Hello", date(2026, 1, 29))


def test_a_new_position_keeps_the_old_one_with_its_day_and_is_noticed(store: Store, folder: Path) -> None:
    take(store, folder, connections(ana(company="Harbour", title="Engineer")), day="03-15-2026")
    receipt = take(store, folder, connections(ana(company="Tidewater", title="Head")), day="10-20-2026")
    assert receipt.people.updated == 1
    page = pages.page(store, people.resolve(store, "ana"))
    assert [(one.organization, one.ended, one.noticed_on) for one in page.positions] == [
        ("Harbour", "2026-10-20", None),
        ("Tidewater", None, "2026-10-20"),
    ]
    assert page.card.company == "Tidewater"


def test_an_older_archive_changes_no_position(store: Store, folder: Path) -> None:
    newer = connections(ana(company="Tidewater", title="Head"))
    take(store, folder, newer, day="10-20-2026")
    before = exporting.export(store, private=True)
    older = connections(ana(company="Harbour", title="Engineer"))
    assert take(store, folder, older, day="03-15-2026").change is None
    assert exporting.export(store, private=True) == before


@pytest.mark.parametrize("day", ["", "10-20-2026"])
def test_the_same_archive_does_not_take_back_what_the_user_put_right(store: Store, folder: Path, day: str) -> None:
    told = archive(folder, profile(), connections(ana(company="Harbour", title="Engineer")), day=day)
    import_paths(store, [told])
    people.edit(store, people.resolve(store, "ana"), people.Details(company="Harbour Ltd", title=""))
    before = exporting.export(store, private=True)
    assert import_paths(store, [told]).change is None
    assert exporting.export(store, private=True) == before


def test_a_file_of_the_same_day_may_still_tell_a_new_position(store: Store, folder: Path) -> None:
    take(store, folder, connections(ana(company="Harbour", title="Engineer")))
    assert take(store, folder, connections(ana(company="Tidewater", title="Head"))).people.updated == 1
    assert people.card(store, people.resolve(store, "ana")).company == "Tidewater"


def crowd(count: int) -> list[Row]:
    """So many connections."""
    return [Row("Person", f"Number{n}", f"person-{n}", "08 Feb 2020") for n in range(count)]


def left(store: Store) -> list[str]:
    """Who is marked as having left."""
    with store.read() as db:
        return [row[0] for row in db.exec_driver_sql("SELECT name FROM people WHERE left_on IS NOT NULL ORDER BY id")]


def test_who_is_missing_from_a_newer_full_list_has_left_and_may_come_back(store: Store, folder: Path) -> None:
    everyone = crowd(5)
    take(store, folder, connections(*everyone), day="03-15-2026")
    receipt = take(store, folder, connections(*everyone[1:]), day="10-20-2026")
    assert (receipt.people.updated, left(store)) == (1, ["Person Number0"])
    assert [type(one).__name__ for one in pruning.review(store).people[0].evidence.reasons][:1] == ["LeftNetwork"]
    assert take(store, folder, connections(*everyone[1:]), day="10-20-2026").change is None
    assert take(store, folder, connections(*everyone), day="11-01-2026").people.updated == 1
    assert left(store) == []


def test_an_older_list_makes_nobody_leave(store: Store, folder: Path) -> None:
    take(store, folder, connections(*crowd(5)), day="10-20-2026")
    assert take(store, folder, connections(*crowd(2)), day="03-15-2026").change is None
    assert left(store) == []


def test_a_partial_list_makes_nobody_leave_and_says_so(store: Store, folder: Path) -> None:
    take(store, folder, connections(*crowd(60)), day="03-15-2026")
    receipt = take(store, folder, connections(*crowd(30)), day="10-20-2026")
    assert left(store) == []
    assert [one.reason for one in receipt.skipped] == ["30 people are missing here: taken for a partial list"]


def test_a_single_file_makes_nobody_leave(store: Store, folder: Path, tmp_path: Path) -> None:
    take(store, folder, connections(*crowd(5)), day="03-15-2026")
    alone = tmp_path / "Connections.csv"
    alone.write_text(connections(*crowd(3), Row("New", "Person", "new-person", "01 Nov 2026"))[1])
    assert import_paths(store, [alone]).people.added == 1
    assert left(store) == []


def test_offers_doors_and_notes_come_once(store: Store, folder: Path) -> None:
    told = (
        connections(ana()),
        endorsements_given(("Ana", "Ruiz", "ana-ruiz", "Sailing"), ("Ana", "Ruiz", "ana-ruiz", "sailing")),
        recommended(("Ana", "Ruiz", "Robin is fine")),
        notes(("Ana", "Ruiz", "ana-ruiz", "Has a boat"), ("Ana", "Ruiz", "ana-ruiz", "Has a boat")),
    )
    take(store, folder, *told)
    page = pages.page(store, people.resolve(store, "ana"))
    assert ([one.text for one in page.offers], page.card.notes) == (["Sailing"], "Has a boat")
    with store.read() as db:
        doors = db.exec_driver_sql('SELECT kind, whose, "on" FROM doors').all()
    assert [tuple(door) for door in doors] == [("recommended", "them", "2024-10-15")]
    assert take(store, folder, *told).change is None


def test_a_note_is_added_behind_what_is_written_already(store: Store, folder: Path) -> None:
    take(store, folder, connections(ana()))
    person = people.resolve(store, "ana")
    people.edit(store, person, people.Details(notes="Likes tea"))
    take(store, folder, connections(ana()), notes(("Ana", "Ruiz", "ana-ruiz", "Has a boat")))
    assert people.card(store, person).notes == "Likes tea\nHas a boat"
