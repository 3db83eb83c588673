"""Letting go lasts: no later import brings anybody back, however they are written by then. And who left unasked."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.archives import Row, Table, archive, connections, profile
from tests.factories import TODAY
from warmth.store import journal
from warmth.store.store import Store
from warmth.usecases import changes, people, promises
from warmth.usecases.importing import import_paths
from warmth.usecases.importing.receipt import Receipt
from warmth.usecases.pruning import KEEP, LATER, LET_GO, UNSURE, Ended, decide, review, summary

Take = Callable[..., Receipt]
DAY = "08 Feb 2020"
BEN = Row("Ben", "Okafor", "ben-okafor", DAY)


def ana(slug: str = "ana-ruiz", last: str = "Ruiz", email: str = "", title: str = "", on: str = DAY) -> Row:
    """Ana's row."""
    return Row("Ana", last, slug, on, email, "Harbour" if title else "", title)


@pytest.fixture
def take(store: Store, tmp_path: Path) -> Take:
    """Import an archive of a day."""

    def imported(day: str, *tables: Table) -> Receipt:
        return import_paths(store, [archive(tmp_path / "archives", profile(), *tables, day=day)])

    return imported


def empty_the_journal(store: Store, how: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """As an upgrade does, or as many changes do."""
    if how == "upgrade":
        with store.quietly() as db:
            db.exec_driver_sql("DELETE FROM changes")
    else:
        monkeypatch.setattr(journal, "KEEP", 1)
        promises.promise(store, people.resolve(store, "ben"), "Lend a drill", None)
        assert len(changes.history(store)) == 1


@pytest.mark.parametrize("how", ["upgrade", "many changes"])
@pytest.mark.parametrize(
    ("row", "updated"),
    [
        pytest.param(ana(), 0, id="as before"),
        pytest.param(ana(email="ana@new.example", title="Captain"), 1, id="a new email and position"),
        pytest.param(ana(slug="ana-r-84"), 1, id="a new address of the profile"),
        pytest.param(ana(slug="ana-r-84", email="ana@new.example"), 1, id="a new address and email"),
        pytest.param(ana(last="Moreau"), 0, id="another name"),
    ],
)
def test_no_import_brings_somebody_back(
    store: Store, take: Take, monkeypatch: pytest.MonkeyPatch, row: Row, updated: int, how: str
) -> None:
    take("03-15-2026", connections(ana(), BEN))
    review(store)
    who = people.resolve(store, "ana")
    decide(store, who, LET_GO)
    empty_the_journal(store, how, monkeypatch)
    receipt = take("10-20-2026", connections(row, BEN, Row("New", "Person", "new-person", "01 Oct 2026")))
    counts = receipt.people
    assert (counts.added, counts.updated, counts.unchanged) == (1, updated, 2 - updated)
    assert people.card(store, who).archived_on == TODAY
    assert [one.name for one in people.listed(store)] == ["Ben Okafor", "New Person"]
    assert take("11-01-2026", connections(row, BEN, Row("New", "Person", "new-person", "01 Oct 2026"))).change is None


def test_a_namesake_with_a_profile_of_their_own_is_somebody_else(store: Store, take: Take) -> None:
    take("03-15-2026", connections(ana(), BEN))
    review(store)
    decide(store, people.resolve(store, "ana"), LET_GO)
    assert take("10-20-2026", connections(ana(), ana("other-ana"), BEN)).people.added == 1
    assert take("10-21-2026", connections(ana("third-ana", on="09 Feb 2020"), ana(), BEN)).people.added == 1


def test_somebody_who_is_not_put_away_is_not_taken_for_a_namesake(store: Store, take: Take) -> None:
    take("03-15-2026", connections(ana(), BEN))
    receipt = take("10-20-2026", connections(ana("other-ana"), BEN))
    assert (receipt.people.added, receipt.possible_duplicates) == (1, 1)


def left(store: Store) -> list[str]:
    with store.read() as db:
        return list(db.exec_driver_sql("SELECT name FROM people WHERE left_on IS NOT NULL ORDER BY id").scalars())


def test_of_two_full_lists_of_one_day_the_first_is_believed(store: Store, take: Take) -> None:
    crowd = [Row("Person", f"Number{n}", f"person-{n}", DAY) for n in range(5)]
    take("03-15-2026", connections(*crowd))
    assert take("10-20-2026", connections(*crowd[1:])).people.updated == 1
    assert left(store) == ["Person Number0"]
    take("10-20-2026", connections(*crowd[2:], Row("New", "Person", "new-person", "01 Oct 2026")))
    assert left(store) == ["Person Number0"]
    take("10-21-2026", connections(*crowd[2:]))
    assert left(store) == ["Person Number0", "Person Number1", "New Person"]


def test_a_part_of_the_day_does_not_keep_the_whole_list_of_that_day_from_being_believed(
    store: Store, take: Take
) -> None:
    crowd = [Row("Person", f"Number{n}", f"person-{n}", DAY) for n in range(60)]
    take("03-15-2026", connections(*crowd))
    new = Row("New", "Person", "new-person", "01 Oct 2026")
    assert take("10-20-2026", connections(*crowd[:20], new)).skipped[0].reason.startswith("40 people are missing")
    assert left(store) == []
    take("10-20-2026", connections(*crowd[1:], new))
    assert left(store) == ["Person Number0"]


def test_a_review_ends_with_what_it_did(store: Store, take: Take) -> None:
    rows = [Row("Person", f"Number{n}", f"person-{n}", f"0{n + 1} Feb 2015") for n in range(6)]
    take("03-15-2026", connections(*rows))
    listed = [one.card.id for one in review(store).people]
    assert summary(store) == Ended((), (), (), ())
    until = TODAY.replace(day=30)
    for who, verdict in zip(reversed(listed), (KEEP, LET_GO, LET_GO, UNSURE, LATER), strict=False):
        decide(store, who, verdict, until if verdict == UNSURE else None)
    ended = summary(store, "2026-11")
    assert [who.name for who in ended.kept] == ["Person Number5"]
    assert [(one.person.name, one.urls) for one in ended.let_go] == [
        ("Person Number3", ("https://www.linkedin.com/in/person-3",)),
        ("Person Number4", ("https://www.linkedin.com/in/person-4",)),
    ]
    assert [(who.name, day) for who, day in ended.unsure] == [("Person Number2", until)]
    assert [who.name for who in ended.later] == ["Person Number1"]
    people.unarchive(store, [listed[3]])
    assert [one.person.name for one in summary(store).let_go] == ["Person Number4"]
    assert summary(store, "2026-10") == Ended((), (), (), ())
