"""Importing an archive: idempotent, accounted for to the last row, tried without writing, and one undo step."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.archives import (
    Row,
    Table,
    archive,
    connections,
    contacts,
    endorsements_given,
    invitations,
    messages,
    notes,
    old_connections,
    profile,
    recommendations_received,
    table,
)
from warmth.domain.errors import NotRecognised, WarmthError
from warmth.store.store import Store
from warmth.usecases import backups, changes, exporting, people
from warmth.usecases.importing import import_paths
from warmth.usecases.importing.receipt import Receipt

ANA = Row("Ana", "Ruiz", "ana-ruiz", "08 Feb 2026", "ana@harbour.example", "Blue Harbour", "Engineer")
BEN = Row("Ben", "Okafor", "ben-okafor", "03 Jan 2024")
CY = Row("Cy", "Young", "cy-young", "12 May 2019")

FULL: tuple[Table, ...] = (
    profile(),
    connections(ANA, BEN, CY, BEN),
    contacts(("Ana", "Ruiz", "ana@harbour.example", "+49 170 1234567", "May 4")),
    invitations(
        ("in", "Ana Ruiz", "ana-ruiz", "We met at the harbour fair"),
        ("out", "Ben Okafor", "ben-okafor", ""),
        ("in", "Dora Quist", "dora-quist", "Hello"),
    ),
    messages(
        ("in", "Ana Ruiz", "ana-ruiz", "Hello Robin"),
        ("out", "Ana Ruiz", "ana-ruiz", "Hello Ana"),
        ("in", "Eve Stranger", "eve-stranger", "Buy this"),
    ),
    endorsements_given(("Ben", "Okafor", "ben-okafor", "Negotiation")),
    recommendations_received(("Cy", "Young", "Robin is a fine carpenter")),
    notes(("Ben", "Okafor", "ben-okafor", "Has a boat"), ("Cy", "Young", "cy-young", "Likes tea")),
)


@pytest.fixture
def full(tmp_path: Path) -> Path:
    """An archive with every table that is read."""
    return archive(tmp_path / "archives", *FULL)


def everything(store: Store) -> str:
    """All that is kept, as text."""
    return exporting.export(store, private=True)


def told(receipt: Receipt) -> tuple[int, ...]:
    """Every count of a receipt."""
    counts = (receipt.people, receipt.interactions, receipt.requests, receipt.others)
    return (
        *(count for each in counts for count in (each.added, each.updated, each.unchanged)),
        len(receipt.skipped),
        receipt.possible_duplicates,
    )


def test_an_archive_becomes_people_interactions_and_requests(store: Store, full: Path) -> None:
    receipt = import_paths(store, [full])
    assert (receipt.people.added, receipt.interactions.added, receipt.requests.added) == (3, 4, 1)
    ana = people.card(store, people.resolve(store, "Ana Ruiz"))
    assert (ana.company, ana.emails, ana.phones) == ("Blue Harbour", ("ana@harbour.example",), ("+49 170 1234567",))
    assert ana.birthday == "--05-04"
    assert people.card(store, people.resolve(store, "Ben Okafor")).notes == "Has a boat"


def test_a_second_import_changes_nothing_and_says_so(store: Store, full: Path) -> None:
    first = import_paths(store, [full])
    before, lines, copies = everything(store), changes.history(store), backups.rotating(store.path)
    second = import_paths(store, [full])
    assert second.change is None
    assert not second.changes_something
    assert everything(store) == before
    assert changes.history(store) == lines
    assert backups.rotating(store.path) == copies
    assert second.interactions.unchanged == first.interactions.added
    assert second.people.unchanged == 5
    assert [one.where for one in second.skipped] == [one.where for one in first.skipped]


def test_every_row_is_accounted_for(store: Store, full: Path) -> None:
    """Three connections and a repeat, one contact, three invitations, three messages, an endorsement (a reaction and a
    skill), a recommendation (a letter and a door), two notes, and what was learned of the owner.
    """
    for _ in range(2):
        receipt = import_paths(store, [full])
        people_rows = receipt.people.added + receipt.people.updated + receipt.people.unchanged
        assert people_rows == 5
        happened = receipt.interactions.added + receipt.interactions.unchanged
        assert happened + len(receipt.skipped) == 3 + 1 + 1
        assert receipt.requests.added + receipt.requests.unchanged == 1
        learned = 2 if receipt.change is not None else 0
        others = receipt.others.added + receipt.others.updated + receipt.others.unchanged
        assert others - learned == 2 + 1 + 1 + 2


def test_a_skip_names_its_place_and_a_reason(store: Store, full: Path) -> None:
    (skipped,) = import_paths(store, [full]).skipped
    assert (skipped.where, skipped.reason) == (
        "messages.csv:4",
        "Eve Stranger is no connection, and you never answered",
    )


def test_a_dry_run_shows_the_same_receipt_and_writes_nothing(store: Store, full: Path) -> None:
    before, version = everything(store), store.version()
    dry = import_paths(store, [full], dry_run=True)
    assert everything(store) == before
    assert store.version() == version
    assert changes.history(store) == []
    wet = import_paths(store, [full])
    assert told(dry) == told(wet)
    assert dry.skipped == wet.skipped
    assert (dry.change, wet.change is None) == (None, False)


def test_an_import_is_one_undo_step_and_comes_back_by_redo(store: Store, full: Path) -> None:
    people.add(store, people.Details(name="Ana", emails=["ana@harbour.example"]))
    before = everything(store)
    import_paths(store, [full])
    after = everything(store)
    assert changes.undo(store).label.startswith("Import 2 people, 1 update, 4 interactions, 1 request from ")
    assert everything(store) == before
    changes.redo(store)
    assert everything(store) == after
    assert backups.check(store) == []


def test_an_undone_import_can_be_done_again(store: Store, full: Path) -> None:
    import_paths(store, [full])
    names = [card.name for card in people.listed(store)]
    changes.undo(store)
    assert import_paths(store, [full]).people.added == 3
    assert [card.name for card in people.listed(store)] == names
    assert import_paths(store, [full]).change is None


def test_a_backup_is_made_when_there_is_somebody_to_lose(store: Store, full: Path) -> None:
    import_paths(store, [full])
    assert backups.rotating(store.path) == []
    more = archive(full.parent, connections(ANA, BEN, CY, Row("Fay", "Ito", "fay-ito", "01 Mar 2026")))
    import_paths(store, [more], dry_run=True)
    assert backups.rotating(store.path) == []
    import_paths(store, [more])
    (made,) = backups.rotating(store.path)
    kept = Store(made, store.today)
    assert [card.name for card in people.listed(kept)] == ["Ben Okafor", "Ana Ruiz", "Cy Young"]


def test_a_first_part_without_connections_is_a_normal_outcome(store: Store, tmp_path: Path) -> None:
    header = ("Email Address", "Confirmed", "Primary", "Updated On")
    emails = table("Email Addresses.csv", header, [("robin@home.example", "Yes", "Yes", "")])
    part = archive(tmp_path / "archives", profile(), emails)
    receipt = import_paths(store, [part])
    assert (receipt.people.added, receipt.skipped) == (0, [])
    assert import_paths(store, [part]).change is None


@pytest.mark.parametrize("name", ["Connections.csv", "My contacts of 2026.csv"])
def test_nobody_from_a_list_that_has_rows_is_an_error(store: Store, tmp_path: Path, name: str) -> None:
    hidden = archive(tmp_path / "archives", connections(Row("", "", "", "07 Jun 2022"), name=name))
    with pytest.raises(WarmthError, match="1 row of connections but no person"):
        import_paths(store, [hidden])
    assert changes.history(store) == []


def test_an_archive_cut_off_midway_changes_nothing(store: Store, full: Path) -> None:
    import_paths(store, [full])
    before = everything(store)
    whole = full.read_bytes()
    for share in (0.2, 0.5, 0.9):
        full.write_bytes(whole[: int(len(whole) * share)])
        with pytest.raises(WarmthError, match="damaged or incomplete"):
            import_paths(store, [full])
        assert everything(store) == before


def test_a_damaged_entry_changes_nothing(store: Store, full: Path) -> None:
    packed = bytearray(full.read_bytes())
    at = packed.index(b"Connections.csv") + len(b"Connections.csv") + 10
    packed[at : at + 20] = b"\xff" * 20
    full.write_bytes(packed)
    with pytest.raises(WarmthError, match="damaged"):
        import_paths(store, [full])
    assert people.listed(store) == []


def test_what_is_no_archive_is_not_recognised(store: Store, tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text("a,b\n1,2\n")
    with pytest.raises(NotRecognised, match="is not recognised"):
        import_paths(store, [tmp_path / "list.csv"])
    with pytest.raises(WarmthError, match="There is no file"):
        import_paths(store, [tmp_path / "gone.zip"])
    with pytest.raises(WarmthError, match="There is no format"):
        import_paths(store, [tmp_path / "list.csv"], source="guess")


def test_rows_of_a_name_alone_repeated_three_times_are_one_person(store: Store, tmp_path: Path) -> None:
    row = Row("Ana", "Ruiz", on="12 May 2019")
    repeated = archive(tmp_path / "archives", old_connections(row, row, row))
    assert import_paths(store, [repeated]).people.added == 1
    second = import_paths(store, [repeated])
    assert (second.people.added, second.people.unchanged, second.change) == (0, 3, None)


def test_a_day_told_only_in_a_repeated_row_is_taken_at_once(store: Store, tmp_path: Path) -> None:
    twice = archive(tmp_path / "archives", connections(Row("Ana", "Ruiz", "ana-ruiz", ""), ANA))
    import_paths(store, [twice])
    origin = people.card(store, people.resolve(store, "ana")).origin
    assert origin is not None
    assert origin.on == "2026-02-08"
    assert import_paths(store, [twice]).change is None


def test_somebody_added_by_hand_learns_who_asked_at_the_first_import(store: Store, tmp_path: Path) -> None:
    people.add(store, people.Details(name="Ana Ruiz", urls=["linkedin.com/in/ana-ruiz"]))
    asked = archive(
        tmp_path / "archives", connections(ANA), invitations(("in", "Ana Ruiz", "ana-ruiz", "From the fair"))
    )
    import_paths(store, [asked])
    card = people.card(store, people.resolve(store, "ana"))
    assert card.origin is not None
    assert (card.labelled, card.origin.words) == (True, "From the fair")
    assert import_paths(store, [asked]).change is None
