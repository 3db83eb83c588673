"""Our own JSON, read back: the same bytes in a new database, nothing twice in one that holds something."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.factories import TODAY, ago, fresh_store, person
from warmth.domain.errors import WarmthError
from warmth.domain.interactions import Direction, Kind
from warmth.domain.origins import Origin, OriginKind
from warmth.store import checking, interactions, rows, settings, tables
from warmth.store.store import Store
from warmth.usecases import acquaintances, exporting, forgetting, merging, people, promises, ratings
from warmth.usecases.changes import history
from warmth.usecases.importing import Receipt, import_paths
from warmth.usecases.people import Details

ODD = "Zoë 🎉 נועה\u200f 山田 =1+1"
HOSTILE = "Bad \x1b[31mred\u2028line"


def elsewhere(tmp_path: Path) -> Store:
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    return fresh_store(folder)


def written(store: Store, tmp_path: Path, *, private: bool = False) -> Path:
    path = tmp_path / "export.json"
    exporting.write(exporting.pieces(store, private=private), path)
    return path


def changed(path: Path, change: Callable[[Any], object]) -> Path:
    document = json.loads(path.read_text(encoding="utf-8"))
    change(document)
    path.write_text(json.dumps(document), encoding="utf-8")
    return path


def added(receipt: Receipt) -> tuple[int, int, int]:
    return receipt.people.added, receipt.people.updated, receipt.people.unchanged


@pytest.fixture
def full(store: Store) -> Store:
    """People with whatever can be told of them; one merged, one forgotten."""
    ana = people.add(store, Details(name="Ana Ruiz", emails=["ana@ruiz.example"], tags=["choir"])).id
    ben = person(store, "Ben Okafor", contacts=(3, 40), rated=(3, 3, 4), company="Harbour", title="Cook")
    odd = person(store, ODD, handle="odd@people.example")
    double, gone = person(store, "Ana R.", handle="ana@work.example"), person(store, "Gone", handle="g@one.example")
    acquaintances.knows(store, ana, ben)
    promises.promise(store, ben, "Lend a drill", None)
    ratings.rate(store, ana, know=4, why="Choir\nfor years")
    with store.change("History") as db:
        interactions.add(db, [ana, odd], ago(9), Kind.CALL, Direction.BOTH, HOSTILE)
        interactions.add(db, [ben], ago(3), Kind.MEETING, Direction.BOTH)
        rows.insert(db, tables.doors, person_id=ben, kind="recommended", whose="them", on="2026-01-01")
        rows.insert(db, tables.verdicts, person_id=odd, month="2026-10", verdict="keep", on="2026-10-04")
        settings.put(db, "me.name", "Robin Mayer")
        settings.put(db, "view:choir", json.dumps({"name": "choir", "query": "tag:choir"}))
        made = rows.insert(db, tables.introductions, a_id=ben, b_id=ana, reason="Both cook", stage="idea")
        rows.insert(db, tables.introduction_steps, introduction_id=made, stage="idea", on="2026-10-01")
    merging.merge(store, ana, double)
    forgetting.forget(store, gone)
    return store


def test_a_new_database_gives_the_same_bytes(full: Store, tmp_path: Path) -> None:
    path = written(full, tmp_path)
    other = elsewhere(tmp_path)
    before = exporting.export(other)
    receipt = import_paths(other, [path])
    assert (receipt.source, added(receipt), receipt.skipped) == ("warmth", (4, 0, 0), [])
    assert exporting.export(other).encode() == path.read_bytes()
    with other.read() as db:
        assert checking.problems(db, TODAY, other.constants) == []
    again = import_paths(other, [path])
    assert (added(again), again.change, len(history(other))) == ((0, 0, 4), None, 1)
    other.undo()
    assert json.loads(exporting.export(other)) | {"forgotten": []} == json.loads(before)


def test_the_same_export_changes_nothing_where_it_was_made(full: Store, tmp_path: Path) -> None:
    before = exporting.export(full)
    receipt = import_paths(full, [written(full, tmp_path)])
    assert (receipt.change, receipt.people.unchanged, receipt.possible_duplicates) == (None, 4, 0)
    assert exporting.export(full) == before


def test_beside_others_it_only_adds_and_once(full: Store, tmp_path: Path) -> None:
    path = written(full, tmp_path)
    other = elsewhere(tmp_path)
    ana = person(other, "Ana Ruiz", handle="ana@ruiz.example", contacts=(5,), rated=(1, 1, 1))
    person(other, "Ben Okafor", handle="ben@else.example", company="Harbour")
    receipt = import_paths(other, [path])
    assert added(receipt) == (3, 1, 0)
    assert receipt.possible_duplicates >= 1, "another Ben of the same place is to be vetted"
    found = json.loads(exporting.export(other))
    assert {row["value"] for row in found["handles"] if row["person_id"] == ana} == {
        "ana@ruiz.example", "ana@work.example",
    }  # fmt: skip
    assert sum(row["kept_id"] == ana for row in found["merges"]) == 1
    assert [row["why"] for row in found["ratings"] if row["person_id"] == ana] == ["", "Choir for years"]
    state = exporting.export(other)
    again = import_paths(other, [path])
    assert (again.change, again.people.added, again.possible_duplicates) == (None, 0, 0)
    assert exporting.export(other) == state
    with other.read() as db:
        assert checking.problems(db, TODAY, other.constants) == []


def test_a_merge_that_came_beside_others_can_be_split(full: Store, tmp_path: Path) -> None:
    path, other = written(full, tmp_path), elsewhere(tmp_path)
    person(other, "Somebody", handle="some@body.example")
    import_paths(other, [path])
    ana = people.resolve(other, "ana ruiz")
    _, back = merging.split(other, ana)
    found = json.loads(exporting.export(other))
    assert [row["value"] for row in found["handles"] if row["person_id"] == back.id] == ["ana@work.example"]
    assert [row["value"] for row in found["handles"] if row["person_id"] == ana] == ["ana@ruiz.example"]


def test_a_tag_that_moved_in_a_merge_comes_back_though_it_has_another_id_here(full: Store, tmp_path: Path) -> None:
    ana = people.resolve(full, "ana ruiz")
    double = person(full, "Ana at sea", handle="ana@sea.example", tagged=("boats",))
    merging.merge(full, ana, double)
    path, other = written(full, tmp_path), elsewhere(tmp_path)
    person(other, "Somebody", handle="some@body.example", tagged=("knots", "maps", "sails"))
    import_paths(other, [path])
    assert "boats" in people.card(other, people.resolve(other, "ana ruiz")).tags
    _, back = merging.split(other, people.resolve(other, "ana ruiz"))
    assert (back.name, people.card(other, back.id).tags) == ("Ana at sea", ("boats",))
    assert "boats" not in people.card(other, people.resolve(other, "ana ruiz")).tags


def test_of_two_who_are_one_here_the_first_word_counts_and_gaps_are_filled(store: Store, tmp_path: Path) -> None:
    people.add(store, Details(name="Ana Ruiz", emails=["ana@ruiz.example"], notes="Tall"), Origin(OriginKind.MET))
    second = Details(name="Ana Ruiz", emails=["ana@work.example"], notes="Short", birthday="--02-29")
    people.add(store, second, Origin(OriginKind.EVENT, place="Harbour", note="The fair"))
    path, other = written(store, tmp_path), elsewhere(tmp_path)
    ana = people.add(other, Details(name="Ana Ruiz", emails=["ana@ruiz.example", "ana@work.example"])).id
    assert added(import_paths(other, [path])) == (0, 2, 0)
    found = json.loads(exporting.export(other))
    (row,), (origin,) = found["people"], found["origins"]
    assert (row["id"], row["notes"], row["birthday"]) == (ana, "Tall", "--02-29")
    assert (origin["kind"], origin["place"], origin["note"]) == ("met", "Harbour", "The fair")
    assert import_paths(other, [path]).change is None
    other.undo()
    (row,) = json.loads(exporting.export(other))["people"]
    assert (row["notes"], row["birthday"]) == ("", None)


def test_two_without_an_address_stay_two(store: Store, tmp_path: Path) -> None:
    for _ in range(2):
        person(store, "Li Wei", contacts=(5,))
    path, other = written(store, tmp_path), elsewhere(tmp_path)
    person(other, "Somebody")
    assert import_paths(other, [path]).people.added == 2
    assert import_paths(other, [path]).change is None


def test_whoever_was_forgotten_stays_so(full: Store, tmp_path: Path) -> None:
    path, other = written(full, tmp_path), elsewhere(tmp_path)
    forgetting.forget(other, person(other, "Ana Ruiz", handle="ana@ruiz.example"))
    receipt = import_paths(other, [path])
    assert [one.where for one in receipt.skipped] == ["export.json:people 1", "export.json:people 4"]
    text = exporting.export(other)
    assert "ana@" not in text
    assert "Choir" not in text
    csv = tmp_path / "gone.csv"
    csv.write_text("Name,Email\nGone,g@one.example\nNew,new@one.example\n", encoding="utf-8")
    assert import_paths(other, [csv]).people.added == 1, "the hashes of the export hold here too"


def test_an_export_of_an_older_version_is_read(full: Store, tmp_path: Path) -> None:
    def older(document: Any) -> None:
        del document["warmth"], document["forgotten"], document["doors"]
        for table, column in (("people", "bumped_on"), ("offers", "basis"), ("interactions", "source")):
            for row in document[table]:
                del row[column]
        rest = dict(document)
        document.clear()
        document.update({"format": "warmth", "version": 1, **rest})

    path, other = changed(written(full, tmp_path), older), elsewhere(tmp_path)
    assert import_paths(other, [path]).people.added == 4
    found = json.loads(exporting.export(other))
    assert {row["bumped_on"] for row in found["people"]} == {None}
    assert {row["source"] for row in found["interactions"]} == {""}


def set_in(table: str, place: int, column: str, value: object) -> Callable[[Any], object]:
    return lambda document: document[table][place].update({column: value})


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (lambda one: one["warmth"].update(version=99), "of version 99 and this program reads up to 3; upgrade warmth"),
        (lambda one: one["warmth"].update(version="2"), "damaged: its version is missing"),
        (lambda one: one.update(people={}), "damaged: people is not a list"),
        (lambda one: one["people"].append(7), "damaged: people, row 5, is no row"),
        (lambda one: one.update(planets=[]), "damaged: there is no table planets"),
        (lambda one: one["people"][1].pop("name"), "damaged: people, row 2, has no name"),
        (set_in("people", 1, "colour", "red"), "people, row 2, has a column colour that there is not"),
        (set_in("people", 0, "name", None), "people, row 1, has no name that can be read"),
        (set_in("people", 0, "name", "\ud800"), "people, row 1, has no name that can be read"),
        (set_in("people", 0, "birthday", "soon"), "people, row 1, has no birthday that can be read"),
        (set_in("people", 2, "id", 1), "people has two rows of one id"),
        (set_in("people", 2, "id", 2**70), "people, row 3, has no id that can be read"),
        (set_in("interactions", 0, "on", "2026-02-30"), "interactions, row 1, has no on that can be read"),
        (set_in("interactions", 0, "kind", "dance"), "interactions, row 1, has no kind that can be read"),
        (set_in("handles", 0, "person_id", 77), "handles, row 1, speaks of a row that is missing"),
        (set_in("boundaries", 0, "tag_id", None), "rows of boundaries contradict each other"),
        (lambda one: one.update(forgotten=[1]), "forgotten is not a list of hashes"),
    ],
)
def test_what_is_wrong_is_said_and_nothing_written(
    full: Store, tmp_path: Path, change: Callable[[Any], object], sentence: str
) -> None:
    with full.change("Boundary") as db:
        rows.insert(db, tables.boundaries, tag_id=1, kind="never-prune")
    path, other = changed(written(full, tmp_path), change), elsewhere(tmp_path)
    before = exporting.export(other)
    with pytest.raises(WarmthError) as refused:
        import_paths(other, [path])
    assert sentence in str(refused.value)
    assert exporting.export(other) == before


@pytest.mark.parametrize("share", [0.3, 0.6, 0.95])
def test_half_a_file_is_refused_by_line(full: Store, tmp_path: Path, share: float) -> None:
    path = written(full, tmp_path)
    path.write_bytes(path.read_bytes()[: int(path.stat().st_size * share)])
    with pytest.raises(WarmthError, match=r"export\.json is damaged: line \d+, column \d+, is not JSON"):
        import_paths(elsewhere(tmp_path), [path])


def test_a_dry_run_writes_nothing(full: Store, tmp_path: Path) -> None:
    path, other = written(full, tmp_path), elsewhere(tmp_path)
    before = exporting.export(other)
    assert (import_paths(other, [path], dry_run=True).people.added, exporting.export(other)) == (4, before)
