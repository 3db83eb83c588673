"""Rows that are added by the many are recorded like those that are added one by one."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy.exc import IntegrityError

from tests.factories import person
from warmth.store import bulk, dump, journal, journal_triggers, rows
from warmth.store.store import Db, Store
from warmth.store.tables import handles, people


def recorded(db: Db) -> list[tuple[Any, ...]]:
    """What the journal holds of the change being made."""
    sql = "SELECT table_name, row_id, before, after FROM journal WHERE change_id = ? ORDER BY table_name, id"
    return rows.fetch(db, sql, (journal.current(db),))


def kept(store: Store) -> dict[str, list[dict[str, object]]]:
    with store.read() as db:
        return dump.everything(db, private=True)


def add_two(db: Db) -> None:
    """Two people, one of them with two addresses, as an import writes them."""
    batch = bulk.Batch(db)
    for name, addresses in (('Ünï \\ "x"', ("a@x.example", "b@x.example")), ("Bo Berg", ())):
        one = batch.new_id("people")
        batch.add("people", one, name, name.casefold(), "2026-11-22", None, "")
        for address in addresses:
            batch.add("handles", one, "email", address, address)
    batch.write()


def test_the_journal_holds_the_same_as_when_each_row_is_recorded_by_itself(store: Store) -> None:
    person(store, "Ana Ruiz")
    with store.change("By the many") as db:
        add_two(db)
        together = recorded(db)
        written = [rows.fetch(db, f"SELECT * FROM {table.name} ORDER BY id") for table in (people, handles)]
    store.undo()
    with store.change("One by one") as db:
        for table, values in zip((people, handles), written, strict=True):
            names = [column.name for column in table.columns]
            there = {row[0] for row in rows.fetch(db, f"SELECT id FROM {table.name}")}
            rows.insert_many(db, table, names, [row for row in values if row[0] not in there])
        assert recorded(db) == together
    assert len(together) == 4


def test_what_is_written_afterwards_to_the_same_table_is_recorded_too(store: Store) -> None:
    before = kept(store)
    with store.change("Import") as db:
        add_two(db)
        rows.insert(db, people, name="Cy Cole", name_key="cy cole", created_on="2026-11-22")
        db.execute(people.update().where(people.c.name_key == "bo berg").values(notes="Tall"))
    after = kept(store)
    assert [row["notes"] for row in after["people"]] == ["", "Tall", ""]
    store.undo()
    assert kept(store) == before
    store.redo()
    assert kept(store) == after


def test_only_rows_added_inside_are_recorded(store: Store) -> None:
    one = person(store, "Ana Ruiz")
    with store.change("Nothing") as db:
        with journal_triggers.added_at_once(db, people, journal.current(db)):
            pass
        assert recorded(db) == []
        db.execute(people.delete().where(people.c.id == one))
        assert ("people", one) in [row[:2] for row in recorded(db)]


def test_a_fault_among_the_many_leaves_nothing_and_the_next_change_records(store: Store) -> None:
    before = kept(store)
    with (
        pytest.raises(IntegrityError),
        store.change("Import") as db,
        journal_triggers.added_at_once(db, people, journal.current(db)),
    ):
        rows.insert_many(db, people, ("name",), [("Nobody without a key",)])
    assert kept(store) == before
    person(store, "Ana Ruiz")
    store.undo()
    assert kept(store) == before
