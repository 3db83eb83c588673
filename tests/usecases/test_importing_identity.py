"""Whom a row means: a shared address is identity, a name alone never is, and nobody is merged by accident."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.archives import (
    OWNER,
    Row,
    archive,
    connections,
    contacts,
    messages,
    notes,
    old_connections,
    old_messages,
    profile,
)
from warmth.domain.origins import OriginKind
from warmth.store.store import Store
from warmth.usecases import changes, exporting, inbox, origins, people, pruning
from warmth.usecases.importing import Me, import_paths


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "archives"


def names(store: Store) -> list[str]:
    """Everybody's name, archived people included."""
    return sorted(card.name for card in people.listed(store, "archived:all"))


def duplicates(store: Store) -> list[str]:
    """The possible duplicates that wait in the inbox."""
    return [one.text for one in inbox.queue(store) if one.what == "duplicate"]


def test_a_profile_is_identity_whatever_the_name(store: Store, folder: Path) -> None:
    import_paths(store, [archive(folder, connections(Row("Ana", "Ruiz", "ana-ruiz")))])
    married = archive(folder, connections(Row("Ana", "Berg", "ANA-ruiz/?trk=x")))
    assert import_paths(store, [married]).people.added == 0
    assert names(store) == ["Ana Ruiz"]


def test_the_same_name_alone_is_a_possible_duplicate(store: Store, folder: Path) -> None:
    people.add(store, people.Details(name="Ana Ruiz"))
    receipt = import_paths(store, [archive(folder, connections(Row("Ana", "Ruiz", "ana-ruiz")))])
    assert (receipt.people.added, receipt.possible_duplicates) == (1, 1)
    assert duplicates(store) == ["may be the same as Ana Ruiz: the same name"]


def test_rows_without_address_are_one_by_name_and_day(store: Store, folder: Path) -> None:
    first = Row("Ana", "Ruiz", on="12 May 2019")
    other = Row("Ana", "Ruiz", on="01 Jan 2020")
    receipt = import_paths(store, [archive(folder, old_connections(first, other))])
    assert (receipt.people.added, receipt.possible_duplicates) == (2, 1)
    assert import_paths(store, [archive(folder, old_connections(other, first))]).change is None


def test_two_profiles_of_one_name_and_day_are_two_people(store: Store, folder: Path) -> None:
    both = archive(folder, connections(Row("Ana", "Ruiz", "ana-1"), Row("Ana", "Ruiz", "ana-2")))
    receipt = import_paths(store, [both])
    assert (receipt.people.added, receipt.possible_duplicates) == (2, 1)
    assert import_paths(store, [both]).change is None


def test_a_new_archive_of_the_same_people_gives_the_same_people(store: Store, folder: Path) -> None:
    then = [Row("Ana", "Ruiz", on="12 May 2019"), Row("Ben", "Okafor", on="01 Jan 2020", email="ben@x.example")]
    now = [Row(row.first, row.last, f"{row.first.lower()}-1", row.on, row.email) for row in then]
    import_paths(store, [archive(folder, profile(), old_connections(*then))])
    receipt = import_paths(store, [archive(folder, profile(), connections(*now))])
    assert (receipt.people.added, receipt.people.updated, receipt.possible_duplicates) == (0, 2, 0)
    assert people.card(store, people.resolve(store, "ana")).urls == ("https://www.linkedin.com/in/ana-1",)
    back = import_paths(store, [archive(folder, profile(), old_connections(*then))])
    assert (back.people.added, back.change) == (0, None)


def test_father_and_son_at_one_address_are_two_people(store: Store, folder: Path) -> None:
    family = archive(
        folder,
        connections(
            Row("Karl", "Linden", on="12 May 2019", email="linden@home.example"),
            Row("Otto", "Linden", on="13 May 2019", email="linden@home.example"),
        ),
    )
    receipt = import_paths(store, [family])
    assert (receipt.people.added, receipt.possible_duplicates) == (2, 1)
    assert duplicates(store) == ["may be the same as Otto Linden: the same address"]
    assert import_paths(store, [family]).change is None


def test_an_address_is_identity_when_the_names_agree(store: Store, folder: Path) -> None:
    people.add(store, people.Details(name="Ana M. Ruiz", emails=["Ana@Harbour.example"]))
    row = Row("Ana", "Ruiz", "ana-ruiz", email="ana+linkedin@harbour.example")
    assert import_paths(store, [archive(folder, connections(row))]).people.added == 0
    assert names(store) == ["Ana M. Ruiz"]


def test_an_address_of_somebody_with_another_profile_is_no_identity(store: Store, folder: Path) -> None:
    shared = "info@harbour.example"
    both = archive(
        folder, connections(Row("Ana", "Ruiz", "ana-1", email=shared), Row("Ana", "Ruiz", "ana-2", email=shared))
    )
    assert import_paths(store, [both]).people.added == 2


def test_the_address_book_completes_and_never_adds(store: Store, folder: Path) -> None:
    book = contacts(("Ana", "Ruiz", "ana@x.example", "+1 202 555 0100", ""), ("Zed", "Nobody", "zed@x.example", "", ""))
    both = archive(folder, connections(Row("Ana", "Ruiz", "ana-ruiz", email="ana@x.example")), book)
    receipt = import_paths(store, [both])
    assert [(one.where, one.reason) for one in receipt.skipped] == [
        ("Contacts.csv:3", "in your address book only: nobody here has this address")
    ]
    assert names(store) == ["Ana Ruiz"]


def test_a_birthday_from_the_address_book_comes_with_the_first_import(store: Store, folder: Path) -> None:
    book = contacts(("Ana", "Ruiz", "ana@x.example", "", "May 4"))
    both = archive(folder, connections(Row("Ana", "Ruiz", "ana-ruiz", email="ana@x.example")), book)
    import_paths(store, [both])
    assert people.card(store, people.resolve(store, "ana")).birthday == "--05-04"
    assert import_paths(store, [both]).change is None


def test_who_was_let_go_is_not_brought_back(store: Store, folder: Path) -> None:
    rows = [Row("Ana", "Ruiz", "ana-ruiz", "12 May 2019"), Row("Ben", "Okafor", on="12 May 2019")]
    import_paths(store, [archive(folder, connections(*rows))])
    for person in [card.id for card in people.listed(store)]:
        pruning.review(store)
        pruning.decide(store, person, pruning.LET_GO)
    before = exporting.export(store, private=True)
    receipt = import_paths(store, [archive(folder, connections(*rows))])
    assert (receipt.people.unchanged, receipt.change) == (2, None)
    assert exporting.export(store, private=True) == before
    assert people.listed(store) == []


def test_the_owner_is_no_contact(store: Store, folder: Path) -> None:
    first, last = OWNER.split()
    mine = Row(first, last, "robin-mayer")
    told = messages(("in", "Ana Ruiz", "ana-ruiz", "Hello"), ("out", "Ana Ruiz", "ana-ruiz", "Hello you"))
    receipt = import_paths(store, [archive(folder, profile(), connections(mine, Row("Ana", "Ruiz", "ana-ruiz")), told)])
    assert [one.reason for one in receipt.skipped] == ["this is you"]
    assert names(store) == ["Ana Ruiz"]


def test_addresses_called_ones_own_are_no_contact(store: Store, folder: Path) -> None:
    rows = connections(Row("Robin", "M", "robin-m", email="robin@home.example"), Row("Ana", "Ruiz", "ana-ruiz"))
    import_paths(store, [archive(folder, rows)], me=Me(emails=("Robin@home.example",)))
    assert names(store) == ["Ana Ruiz"]


def test_a_stranger_who_only_wrote_is_skipped_and_one_who_was_answered_is_not(store: Store, folder: Path) -> None:
    told = messages(
        ("in", "Eve Seller", "eve", "Buy"), ("in", "Fay Ito", "fay", "Hello"), ("out", "Fay Ito", "fay", "Hello Fay"),
        ("out", "Gus Silent", "gus", "Hello?"),
    )  # fmt: skip
    receipt = import_paths(store, [archive(folder, profile(), told)])
    assert [one.reason for one in receipt.skipped] == [
        "Eve Seller is no connection, and you never answered",
        "Gus Silent is no connection, and never answered",
    ]
    assert names(store) == ["Fay Ito"]
    assert import_paths(store, [archive(folder, profile(), told)]).change is None


def test_a_stranger_answered_by_name_alone_is_a_person_too(store: Store, folder: Path) -> None:
    told = old_messages(("in", "Fay Ito", "fay", "Hello"), ("out", "Fay Ito", "", "Hello Fay"))
    receipt = import_paths(store, [archive(folder, profile(), told)])
    assert (receipt.people.added, receipt.interactions.added, receipt.skipped) == (1, 2, [])
    assert people.card(store, people.resolve(store, "fay")).urls == ("https://www.linkedin.com/in/fay",)


def test_a_stranger_of_a_known_name_is_a_possible_duplicate(store: Store, folder: Path) -> None:
    people.add(store, people.Details(name="Fay Ito"))
    told = messages(("in", "Fay Ito", "fay", "Hello"), ("out", "Fay Ito", "fay", "Hello Fay"))
    receipt = import_paths(store, [archive(folder, profile(), told)])
    assert (receipt.people.added, receipt.possible_duplicates) == (1, 1)


def test_a_connection_is_not_taken_for_a_stranger_of_the_same_name(store: Store, folder: Path) -> None:
    told = old_messages(("in", "Fay Ito", "fay-the-seller", "Buy this"), ("out", "Fay Ito", "", "See you on Monday"))
    rows = connections(Row("Fay", "Ito", "fay-my-friend"))
    receipt = import_paths(store, [archive(folder, profile(), rows, told)])
    assert (names(store), receipt.interactions.added, len(receipt.skipped)) == (["Fay Ito"], 1, 1)


def test_names_of_signs_alone_are_told_apart(store: Store, folder: Path) -> None:
    signs = archive(folder, old_connections(Row("🎉", "", on="12 May 2019"), Row("🔥", "", on="12 May 2019")))
    receipt = import_paths(store, [signs])
    assert (receipt.people.added, receipt.possible_duplicates) == (2, 0)
    assert import_paths(store, [signs]).change is None
    assert people.card(store, people.resolve(store, "🔥")).name == "🔥"


def test_a_label_of_the_users_stays_whatever_a_file_says(store: Store, folder: Path) -> None:
    rows = archive(folder, connections(Row("Ana", "Ruiz", "ana-ruiz")))
    import_paths(store, [rows])
    ana = people.resolve(store, "ana")
    origins.label(store, ana, origins.Label(OriginKind.MET, on="2019", note="At the fair"))
    before = exporting.export(store, private=True)
    assert import_paths(store, [rows]).change is None
    assert exporting.export(store, private=True) == before


def test_commands_for_a_terminal_in_names_and_notes_are_harmless(store: Store, folder: Path) -> None:
    rows = connections(Row("\x1b[31mAna\x07", "Ru\u202eiz[bold]", "ana-ruiz", company="Blue\x00\x1b]0;x\x07 Harbour"))
    told = messages(("in", "Ana", "ana-ruiz", "Hi\x1b[2J <b>Robin</b>"), ("out", "Ana", "ana-ruiz", "=cmd()\x9b31m"))
    import_paths(
        store, [archive(folder, profile(), rows, told, notes(("Ana", "Ruiz", "ana-ruiz", "\x1b[5mLikes\r\ntea")))]
    )
    text = exporting.export(store, private=True)
    assert not [sign for sign in text if sign != "\n" and not (sign.isprintable())]
    assert not [code for code in ("\\u001b", "\\u0007", "\\u0000", "\\u009b", "\\u202e") if code in text]
    ana = people.card(store, people.resolve(store, "ana"))
    assert (ana.name, ana.company, ana.notes) == ("Ana Ruiz[bold]", "Blue Harbour", "Likes\ntea")
    changes.undo(store)
