"""The organizations you share: what an archive tells of you, and where it is said."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
import sqlalchemy as sa

from tests.archives import Row, Table, archive, connections, profile, table
from tests.factories import TODAY, fresh_store, person
from tests.usecases.drafting import built
from warmth.domain.drafting import DraftKind
from warmth.domain.origins import Origin, OriginKind
from warmth.store import origins, rows, settings, tables
from warmth.store.store import Store
from warmth.usecases import backups, changes, drafting, exporting, organizations, pages, people, promises
from warmth.usecases.demonstration import stage
from warmth.usecases.importing import Receipt, import_paths
from warmth.usecases.reconnecting import reconnect
from warmth.usecases.today import today

ANA = Row("Ana", "Ruiz", "ana-ruiz", company="acme", title="Smith")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "archives"


def positions(*told: tuple[str, str, str]) -> Table:
    """Positions.csv from (organization, first, last)."""
    header = ("Company Name", "Title", "Description", "Location", "Started On", "Finished On")
    return table("Positions.csv", header, [(name, "Smith", "", "", first, last) for name, first, last in told])


def schools(*told: tuple[str, str, str]) -> Table:
    """Education.csv from (school, first, last)."""
    header = ("School Name", "Start Date", "End Date", "Notes", "Degree Name", "Activities")
    return table("Education.csv", header, [(name, first, last, "", "MSc", "") for name, first, last in told])


def take(store: Store, folder: Path, *told: Table, day: str = "") -> Receipt:
    """Import an archive with Ana and these tables."""
    return import_paths(store, [archive(folder, profile(), connections(ANA), *told, day=day)])


def shared(store: Store, name: str = "Ana Ruiz", said: tuple[str, ...] = ()) -> list[str]:
    """What the page of somebody says of the organizations of you both."""
    return [str(one) for one in pages.page(store, people.resolve(store, name), said).both_at]


def mine(store: Store) -> dict[str, str]:
    with store.read() as db:
        known = settings.all_of(db)
    return {key: known[key] for key in (organizations.POSITIONS, organizations.SCHOOLS) if key in known}


def held(store: Store, who: int, organization: str, started: str | None = None, ended: str | None = None) -> None:
    with store.change("A position") as db:
        rows.insert(
            db, tables.positions, person_id=who, title="Head", organization=organization, started=started, ended=ended
        )


def test_an_archive_tells_where_you_were_and_nobody_else_comes_of_it(store: Store, folder: Path) -> None:
    receipt = take(
        store, folder, positions(("Acme GmbH", "Mar 2015", ""), ("", "2011", "2012")), schools(("Uni Graz", "2003", ""))
    )
    assert (receipt.people.added, receipt.skipped) == (1, [])
    assert shared(store) == ["Acme GmbH"]
    held(store, people.resolve(store, "ana"), "ACME Ltd", "2016-05", "2018")
    held(store, people.resolve(store, "ana"), "Uni Graz", "2004", "2006")
    assert shared(store) == ["Acme GmbH (2016–2018)", "Uni Graz"]
    assert backups.check(store) == []


def test_a_second_import_changes_nothing_and_undo_takes_it_back(store: Store, folder: Path) -> None:
    told = archive(folder, profile(), connections(ANA), positions(("Acme", "2015", "")), day="02-08-2026")
    assert import_paths(store, [told]).change is not None
    before = mine(store)
    assert json.loads(before["me.positions"]) == {"as_of": "2026-02-08", "held": [["Acme", "2015", None, True]]}
    again = import_paths(Store(store.path, TODAY.replace(day=23)), [told])
    assert (again.change, mine(store)) == (None, before)
    changes.undo(store)
    assert mine(store) == {}
    changes.redo(store)
    assert mine(store) == before


def test_of_two_archives_the_newer_holds_whichever_comes_last(store: Store, folder: Path) -> None:
    take(store, folder, positions(("Acme", "2015", "")), day="03-01-2026")
    take(store, folder, positions(("Bell", "2001", "")), day="02-01-2026")
    assert shared(store) == ["Acme"]
    take(store, folder, positions(("Cold", "2020", "")), schools(("acme", "", "")), day="04-01-2026")
    assert json.loads(mine(store)["me.positions"])["held"] == [["Cold", "2020", None, True]]
    assert shared(store) == ["acme"]
    take(store, folder, day="05-01-2026")
    assert shared(store) == ["acme"], "an archive without the tables takes nothing back"
    take(store, folder, schools(), day="06-01-2026")
    assert shared(store) == []


def test_one_table_by_itself_is_enough(store: Store, tmp_path: Path) -> None:
    person(store, "Ana Ruiz", company="Acme")
    name, text = positions(("Acme", "2015", ""))
    (tmp_path / name).write_text(text, encoding="utf-8")
    receipt = import_paths(store, [tmp_path / name])
    assert (receipt.people.added, receipt.skipped, receipt.change is not None) == (0, [], True)
    assert shared(store) == ["Acme"]
    assert import_paths(store, [tmp_path / name]).change is None


def test_it_goes_with_the_export(store: Store, folder: Path, tmp_path: Path) -> None:
    take(store, folder, positions(("Acme, “the\n” first", "2015", ""), ("Bell", "", "")), schools(("Uni", "", "")))
    path = tmp_path / "export.json"
    path.write_text(exporting.export(store), encoding="utf-8")
    (tmp_path / "other").mkdir()
    other = fresh_store(tmp_path / "other")
    import_paths(other, [path])
    assert mine(other) == mine(store)
    assert exporting.export(other) == exporting.export(store)
    assert import_paths(other, [path]).change is None


def test_what_you_say_yourself_is_joined_with_it(store: Store, folder: Path) -> None:
    take(store, folder, positions(("Bell", "2015", "")))
    assert shared(store) == []
    assert shared(store, said=("University of Graz", "Acme")) == ["Acme"]


def test_two_freelancers_share_nothing(store: Store, folder: Path) -> None:
    take(store, folder, positions(("Freelance", "2015", "")))
    person(store, "Ben", company="Freelance")
    assert shared(store, "Ben", ("Self-employed", "Stealth")) == []


def test_whom_to_reconnect_with_says_what_you_share(store: Store, folder: Path) -> None:
    take(store, folder, positions(("Acme GmbH", "2015", "")))
    ana = people.resolve(store, "ana")
    ben = person(store, "Ben", company="Bell", tagged=("choir",))
    with store.change("Began") as db:
        origins.put(db, ana, Origin(OriginKind.WORKED, place="Acme"))
    for who in (ana, ben):
        promises.promise(store, who, "call", TODAY)
    said = {one.card.id: one.context.shared for one in reconnect(store, my_organizations=("Bell Ltd",))}
    assert said == {ana: ("Acme GmbH",), ben: ("choir", "Bell Ltd")}
    assert {one.card.id: one.context.shared for one in today(store, my_organizations=("Bell Ltd",)).reconnect} == said


def test_more_people_cost_no_more_statements(store: Store, folder: Path) -> None:
    take(store, folder, positions(("Acme", "2015", "")))
    who = [person(store, f"Person {number}", company="Acme") for number in range(40)]

    def ask(several: list[int]) -> Callable[[], object]:
        def of_all() -> object:
            with store.read() as db:
                found = organizations.shared(db, several)
            assert [str(one) for each in found.values() for one in each] == ["Acme"] * len(several)
            return found

        return of_all

    assert statements(ask(who)) == statements(ask(who[:1]))


def statements(act: Callable[[], object]) -> int:
    """How many statements an act sends."""
    sent: list[str] = []

    def count(*told: object) -> None:
        sent.append(str(told[2]))

    sa.event.listen(sa.Engine, "before_cursor_execute", count)
    try:
        act()
    finally:
        sa.event.remove(sa.Engine, "before_cursor_execute", count)
    return len(sent)


def test_a_letter_says_it_unless_it_says_so_already(store: Store) -> None:
    made, world = built()
    shutil.copyfile(made, store.path)

    def letter(*said: str) -> str:
        return drafting.draft(store, DraftKind.RECONNECT, drafting.Meant((world.ana,)), (), said).text

    assert "We both are or were at Tidewater GmbH." in letter("Tidewater GmbH", "Bell")
    assert "are or were at" not in letter()
    assert "are or were at" not in letter("Bell")
    with store.change("Began") as db:
        origins.put(db, world.ana, Origin(OriginKind.WORKED, place="Tidewater"))
    assert "are or were at" not in letter("Tidewater GmbH")


def test_a_letter_of_two_freelancers_does_not_say_that_they_were_together(store: Store) -> None:
    made, world = built()
    shutil.copyfile(made, store.path)
    for who in (world.ana, world.ben):
        held(store, who, "Self-employed")
        held(store, who, "Ost Werft" if who == world.ana else "OST WERFT GmbH")
    text = drafting.draft(store, DraftKind.INTRODUCTION, drafting.Meant((world.ana, world.ben))).text
    assert "Self-employed" not in text
    assert "Ost Werft and Tidewater: you both are or were there." in text


def test_the_demonstrations_positions_are_its_owners(tmp_path: Path) -> None:
    store = fresh_store(tmp_path)
    stage.enact(store, tmp_path)
    told = json.loads(mine(store)["me.positions"])["held"]
    assert [name for name, *_ in told] == ["Marlow Builds", "Nordhafen Plattform", "Halden Instruments"]
