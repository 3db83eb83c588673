"""The journal: every write to a kept table is recorded and undone, bulk SQL and cascades included."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import sqlalchemy as sa

from tests.factories import TODAY, everybody, person
from warmth.domain.errors import WarmthError
from warmth.domain.handles import parse_handle
from warmth.domain.interactions import Direction, Kind
from warmth.store import backups, dump, handles, interactions, journal, people
from warmth.store.derived_tables import changes
from warmth.store.store import Db, Store
from warmth.store.tables import KEPT, metadata

WORDS = {
    "interactions": {"kind": "call", "direction": "both"},
    "origins": {"kind": "met", "asked_by": "me"},
    "boundaries": {"kind": "private"},
    "requests": {"direction": "in"},
}
"""Columns that take one of a few words."""


def kept(store: Store) -> dict[str, list[dict[str, object]]]:
    """Every row of every kept table."""
    with store.read() as db:
        return dump.everything(db, private=True)


def filled(store: Store) -> dict[str, int]:
    """Put one row into every kept table, parents first; returns the row's id by table. The second row is a copy."""
    made: dict[str, int] = {}
    with store.change("Fill") as db:
        for table in KEPT:
            for turn in range(2):
                ids = fill(db, table, made, turn)
                made.setdefault(table.name, ids)
    return made


def fill(db: Db, table: sa.Table, made: dict[str, int], turn: int) -> int:
    """Add a row whose every column holds something, references included."""
    values: dict[str, object] = {}
    for column in table.columns:
        if column.name == "id":
            continue
        targets = [key.column.table.name for key in column.foreign_keys]
        if targets:
            target = made.get(targets[0])
            values[column.name] = None if target is None else target + (turn if column.name == "b_id" else 0)
        elif isinstance(column.type, sa.Integer):
            values[column.name] = 7 + turn
        else:
            values[column.name] = f"2026-01-0{turn + 1}"
    if table.name in ("boundaries", "cadences"):
        values["tag_id"] = None
    if "name" in values:
        values["name"] = 'Ünï \\ "x" [b]'
    values |= WORDS.get(table.name, {})
    if table.name in ("person_tags", "origins", "interaction_people", "verdicts"):
        values["person_id"] = made["people"] + turn
    result = db.execute(table.insert().values(values))
    assert result.inserted_primary_key is not None
    return int(result.inserted_primary_key[0])


@pytest.mark.parametrize("table", KEPT, ids=lambda table: table.name)
def test_every_kept_table_is_put_back_after_insert_update_and_delete(store: Store, table: sa.Table) -> None:
    made = filled(store)
    full = kept(store)
    assert all(full.values()), "every table must hold a row"
    few = ("id", *WORDS.get(table.name, {}), *(column.name for column in table.columns if column.foreign_keys))
    value = next((column for column in reversed(table.columns) if column.name not in few), None)
    with store.change("Update") as db:
        one = table.update().where(table.c.id == made[table.name])
        if value is not None:
            db.execute(one.values({value.name: 41 if isinstance(value.type, sa.Integer) else "2027-07-07"}))
        elif "kind" in few:
            db.execute(one.values(kind="never-prune"))
        else:
            db.execute(table.delete().where(table.c.id != made[table.name]))
    updated = kept(store)
    assert updated != full
    with store.change("Delete") as db:
        db.execute(table.delete())
    assert kept(store)[table.name] == []
    store.undo()
    assert kept(store) == updated
    store.undo()
    assert kept(store) == full
    store.undo()
    assert not any(kept(store).values())
    for expected in (full, updated):
        store.redo()
        assert kept(store) == expected


@pytest.mark.parametrize("table", KEPT, ids=lambda table: table.name)
def test_kept_tables_hold_whole_numbers_and_text_alone_under_an_id(table: sa.Table) -> None:
    assert {type(column.type) for column in table.columns} <= {sa.Integer, sa.Text}
    assert [column.name for column in table.primary_key] == ["id"]


def test_every_table_is_either_kept_or_known_not_to_be() -> None:
    not_kept = {"changes", "journal", "marks", "forgotten", "reviews", "review_people", "summaries"}
    assert {table.name for table in metadata.sorted_tables} - not_kept == {table.name for table in KEPT}


def test_a_cascade_is_undone_with_everything_that_hung_on_the_row(store: Store) -> None:
    ana = person(store, "Ana", rated=(3, 3, 3), contacts=(3,), tagged=("climbing",), handle="ana@x.example")
    person(store, "Ben", contacts=(3,))
    before = kept(store)
    with store.change("Remove Ana") as db:
        db.exec_driver_sql("DELETE FROM people WHERE id = ?", (ana,))
    assert kept(store)["ratings"] == []
    store.undo()
    assert kept(store) == before


def test_undo_takes_one_person_out_of_an_interaction_with_several(store: Store) -> None:
    ana, ben = person(store, "Ana"), person(store, "Ben")
    with store.change("Log") as db:
        interactions.add(db, [ana], TODAY, Kind.MEETING, Direction.BOTH)
    with store.change("Add Cy, who was there") as db:
        cy = people.add(db, "Cy", TODAY)
        for who in (ben, cy):
            db.exec_driver_sql("INSERT INTO interaction_people (interaction_id, person_id) VALUES (1, ?)", (who,))
    store.undo()
    with store.read() as db:
        (meeting,) = interactions.of(db, ana)
    assert [one.name for one in meeting.people] == ["Ana"]


def test_a_value_passed_from_a_removed_row_to_another_is_given_back(store: Store) -> None:
    """As a merge does: the unique handle of one row goes, and another row takes its place."""
    ana, ben = person(store, "Ana", handle="k@x.example"), person(store, "Ben")
    handle = parse_handle("k@x.example")
    assert handle is not None
    with store.change("Share") as db:
        handles.add(db, ben, handle)
    before = kept(store)
    with store.change("Move") as db:
        db.exec_driver_sql("DELETE FROM handles WHERE person_id = ?", (ana,))
        db.exec_driver_sql("UPDATE handles SET person_id = ? WHERE person_id = ?", (ana, ben))
    store.undo()
    assert kept(store) == before


def test_a_row_removed_and_made_again_in_one_change_is_undone(store: Store) -> None:
    ana = person(store, "Ana", handle="old@x.example")
    before = kept(store)
    new = parse_handle("new@x.example")
    assert new is not None
    with store.change("Replace") as db:
        db.exec_driver_sql("DELETE FROM handles")
        handles.add(db, ana, new)
    store.undo()
    assert kept(store) == before


def test_redo_is_gone_after_a_new_change(store: Store) -> None:
    person(store, "Ana")
    store.undo()
    person(store, "Ben")
    with pytest.raises(WarmthError, match="nothing to redo"):
        store.redo()
    store.undo()
    assert store.redo().label == "Add Ben"
    with pytest.raises(WarmthError, match="nothing to redo"):
        store.redo()


def test_undo_and_redo_walk_back_and_forth(store: Store) -> None:
    for name in ("Ana", "Ben", "Cy"):
        person(store, name)
    walk: list[Callable[[], journal.Change]] = [store.undo, store.undo, store.redo, store.undo, store.redo, store.redo]
    labels = [step().label.removeprefix("Add ") for step in walk]
    assert labels == ["Cy", "Ben", "Ben", "Ben", "Ben", "Cy"]
    with store.read() as db:
        assert [(one.label, one.undone) for one in journal.history(db)] == [
            ("Add Cy", False),
            ("Add Ben", False),
            ("Add Ana", False),
        ]


def test_there_is_nothing_to_undo_at_first(store: Store) -> None:
    with pytest.raises(WarmthError, match="nothing to undo"):
        store.undo()


def test_an_undo_refuses_when_a_row_has_moved_on_and_changes_nothing(store: Store) -> None:
    ana = person(store, "Ana")
    with store.quietly() as db:
        db.exec_driver_sql("UPDATE people SET notes = 'from elsewhere' WHERE id = ?", (ana,))
    before = kept(store)
    with pytest.raises(WarmthError, match="cannot be undone any more: 1 of its people moved on"):
        store.undo()
    assert kept(store) == before
    with store.read() as db:
        assert [one.undone for one in journal.history(db)] == [False]


def test_an_empty_change_leaves_no_line(store: Store) -> None:
    ana = person(store, "Ana")
    with store.change("Nothing"):
        pass
    with store.change("The same again") as db:
        people.rename(db, ana, "Ana")
    with store.read() as db:
        assert [one.label for one in journal.history(db)] == ["Add Ana"]


def test_the_newest_changes_are_kept_and_older_ones_settle(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    assert journal.KEEP == 500
    monkeypatch.setattr(journal, "KEEP", 5)
    ids = [person(store, f"Person {n}") for n in range(9)]
    with store.read() as db:
        assert len(journal.history(db)) == 5
        settled = "SELECT count(*) FROM journal WHERE change_id NOT IN (SELECT id FROM changes)"
        assert db.exec_driver_sql(settled).scalar() == 0
    for _ in range(5):
        store.undo()
    with pytest.raises(WarmthError, match="nothing to undo"):
        store.undo()
    with store.read() as db:
        assert everybody(db) == ids[:4]


def test_recording_ends_with_the_change(store: Store) -> None:
    person(store, "Ana")
    with store.quietly() as db:
        before = db.execute(sa.select(sa.func.count()).select_from(changes)).scalar()
        db.exec_driver_sql("UPDATE people SET notes = 'x'")
        assert db.exec_driver_sql("SELECT count(*) FROM temp.sqlite_schema").scalar() == 0
        assert db.execute(sa.select(sa.func.count()).select_from(changes)).scalar() == before


def test_undo_reaches_across_a_restart(store: Store) -> None:
    person(store, "Ana")
    again = Store(store.path, TODAY)
    assert again.undo().label == "Add Ana"
    assert Store(store.path, TODAY).redo().label == "Add Ana"
    assert backups.all_of(store.path) == []


def test_a_row_whose_number_was_taken_by_a_child_of_something_new_comes_back(store: Store) -> None:
    with store.change("Tag Ana") as db:
        db.exec_driver_sql("INSERT INTO people (id, name, name_key, created_on) VALUES (1, 'Ana', 'ana', '2026-01-01')")
        db.exec_driver_sql("INSERT INTO tags (id, name, name_key) VALUES (1, 'climbing', 'climbing')")
        db.exec_driver_sql("INSERT INTO person_tags (id, person_id, tag_id) VALUES (1, 1, 1)")
    with store.change("Tag Ana anew") as db:
        db.exec_driver_sql("DELETE FROM person_tags WHERE id = 1")
        db.exec_driver_sql("INSERT INTO tags (id, name, name_key) VALUES (2, 'sailing', 'sailing')")
        db.exec_driver_sql("INSERT INTO person_tags (id, person_id, tag_id) VALUES (1, 1, 2)")
    store.undo()
    with store.read() as db:
        assert db.exec_driver_sql("SELECT id, person_id, tag_id FROM person_tags").all() == [(1, 1, 1)]
    store.redo()
    with store.read() as db:
        assert db.exec_driver_sql("SELECT id, person_id, tag_id FROM person_tags").all() == [(1, 1, 2)]
