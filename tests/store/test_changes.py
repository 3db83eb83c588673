"""Reading and changing: everything or nothing, one writer at a time, nothing half-done after a kill."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
import threading
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.exc import DatabaseError

from tests.factories import TODAY, everybody, fresh_store, person
from warmth.domain.errors import WarmthError
from warmth.store import checking, dump, people
from warmth.store.store import Store


def kept(of: Store) -> dict[str, list[dict[str, Any]]]:
    """Every row of every kept table."""
    with of.read() as db:
        return dump.everything(db, private=True)


@pytest.fixture
def hurried(store: Store, monkeypatch: pytest.MonkeyPatch) -> Store:
    """A store that does not wait for others."""
    monkeypatch.setattr("warmth.store.store.BUSY_SECONDS", 0.05)
    return store


def python(code: str, *arguments: object) -> subprocess.CompletedProcess[str]:
    """Run code in a process of its own."""
    command = [sys.executable, "-c", textwrap.dedent(code), *map(str, arguments)]
    root = Path(__file__).parents[2]
    return subprocess.run(command, cwd=root, capture_output=True, text=True, timeout=60, check=False)


def test_reading_refuses_to_write(store: Store) -> None:
    person(store, "Ana")
    before = kept(store)
    with pytest.raises((DatabaseError, WarmthError)), store.read() as db:
        db.exec_driver_sql("DELETE FROM people")
    assert kept(store) == before


def test_a_reader_sees_one_moment(store: Store) -> None:
    person(store, "Ana")
    with store.read() as db:
        assert len(everybody(db)) == 1
        person(store, "Ben")
        assert len(everybody(db)) == 1
    with store.read() as db:
        assert len(everybody(db)) == 2


def test_an_exception_takes_the_whole_change_back(store: Store) -> None:
    person(store, "Ana")
    before = kept(store)

    def fail() -> None:
        with store.change("Fail") as db:
            people.add(db, "Ben", TODAY)
            db.exec_driver_sql("DELETE FROM people WHERE name = 'Ana'")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert kept(store) == before
    with store.read() as db:
        assert db.exec_driver_sql("SELECT label FROM changes").scalars().all() == ["Add Ana"]
    assert person(store, "Cy")


def test_a_broken_rule_of_the_database_takes_the_whole_change_back(store: Store) -> None:
    before = kept(store)

    def fail() -> None:
        with store.change("Fail") as db:
            people.add(db, "Ben", TODAY)
            db.exec_driver_sql("INSERT INTO ratings (person_id, \"on\") VALUES (77, '2026-01-01')")

    with pytest.raises(DatabaseError):
        fail()
    assert kept(store) == before


def test_a_second_writer_is_told_in_a_sentence(hurried: Store) -> None:
    other = Store(hurried.path, TODAY)
    assert kept(other)["people"] == []
    with hurried.change("Slow") as db:
        people.add(db, "Ana", TODAY)
        with pytest.raises(WarmthError, match="another warmth is writing to it; try again in a moment"):
            person(other, "Ben")
        assert kept(other)["people"] == []
    assert [row["name"] for row in kept(other)["people"]] == ["Ana"]


def test_a_second_writer_waits_for_the_first(store: Store) -> None:
    other = Store(store.path, TODAY)
    begun = threading.Event()

    def second() -> None:
        begun.set()
        person(other, "Ben")

    writer = threading.Thread(target=second)
    with store.change("Slow") as db:
        people.add(db, "Ana", TODAY)
        writer.start()
        assert begun.wait(10)
    writer.join(30)
    assert not writer.is_alive()
    assert [row["name"] for row in kept(store)["people"]] == ["Ana", "Ben"]


KILLED = """
    import os, sys
    from datetime import date
    from pathlib import Path
    from warmth.store import people
    from warmth.store.store import Store
    store = Store(Path(sys.argv[1]), date(2026, 11, 22))
    with store.change("Interrupted") as db:
        for number in range(2000):
            people.add(db, f"Person {number}", store.today, notes="x" * 2000)
        db.exec_driver_sql("DELETE FROM people WHERE name = 'Ana'")
        os._exit(9)
"""


def test_a_kill_in_the_middle_of_a_change_leaves_the_database_as_it_was(store: Store) -> None:
    person(store, "Ana")
    before = kept(store)
    assert python(KILLED, store.path).returncode == 9
    again = Store(store.path, TODAY)
    assert kept(again) == before
    with again.read() as db:
        assert checking.problems(db, TODAY, again.constants) == []
    assert again.undo().label == "Add Ana"


KILLED_WHILE_MAKING = """
    import os, sys
    from datetime import date
    from pathlib import Path
    from warmth.store import schema
    from warmth.store.store import Store
    def die(engine):
        with engine.connect() as db:
            db.exec_driver_sql("CREATE TABLE half (id INTEGER)")
            os._exit(9)
    schema._upgrade = die
    Store(Path(sys.argv[1]), date(2026, 11, 22))
"""


def test_a_kill_while_the_database_is_made_is_no_obstacle_to_making_it(tmp_path: Path) -> None:
    path = tmp_path / "new.sqlite3"
    assert python(KILLED_WHILE_MAKING, path).returncode == 9
    assert path.stat().st_size
    assert person(Store(path, TODAY), "Ana")


def test_two_processes_make_the_database_at_once(tmp_path: Path) -> None:
    code = """
        import sys
        from datetime import date
        from pathlib import Path
        from warmth.store import people
        from warmth.store.store import Store
        store = Store(Path(sys.argv[1]), date(2026, 11, 22))
        with store.change("Add") as db:
            people.add(db, sys.argv[2], store.today)
    """
    path = tmp_path / "new.sqlite3"
    several = [threading.Thread(target=python, args=(code, path, f"Person {n}")) for n in range(3)]
    for one in several:
        one.start()
    for one in several:
        one.join(60)
    assert sorted(row["name"] for row in kept(Store(path, TODAY))["people"]) == ["Person 0", "Person 1", "Person 2"]


def test_the_version_moves_with_another_writer_alone(store: Store) -> None:
    before = store.version()
    assert store.version() == before
    person(Store(store.path, TODAY), "Ana")
    assert store.version() != before


@pytest.fixture
def open_umask() -> Iterator[None]:
    before = os.umask(0)
    yield
    os.umask(before)


@pytest.mark.usefixtures("open_umask")
def test_the_file_is_for_its_owner_alone_in_a_folder_for_its_owner_alone(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "warmth" / "warmth.sqlite3"
    made = Store(path, TODAY)
    with made.change("Add") as db:
        people.add(db, "Ana", TODAY)
        modes = {each.name: oct(each.stat().st_mode & 0o777) for each in path.parent.iterdir()}
    assert modes["warmth.sqlite3"] == "0o600"
    assert set(modes.values()) == {"0o600"}
    assert oct(path.parent.stat().st_mode & 0o777) == "0o700"


def test_days_forwards_and_backwards_give_what_a_recount_gives(store: Store) -> None:
    person(store, "Ana", contacts=(0, 30, 400), attempts=(3,))
    person(store, "Ben")
    for days in (0, 100, -50, 3000, -9000, 0):
        store.today = TODAY + timedelta(days)
        with store.read() as db:
            assert checking.problems(db, store.today, store.constants) == []


@pytest.mark.parametrize("act", ["undo", "redo", "change"])
def test_what_is_derived_stays_right_when_another_day_writes(store: Store, act: str) -> None:
    """One process may live on another day (`--today`) than the one that wrote last."""
    person(store, "Ana", contacts=(10,))
    with store.change("Meet") as db:
        db.exec_driver_sql("UPDATE interactions SET kind = 'call'")
    if act == "redo":
        store.undo()
    elsewhen = Store(store.path, TODAY + timedelta(100))
    with store.read() as db:
        everybody(db)
    if act == "change":
        with elsewhen.change("Meet again") as db:
            db.exec_driver_sql("UPDATE interactions SET kind = 'video'")
    else:
        getattr(elsewhen, act)()
    with store.read() as db:
        assert checking.problems(db, TODAY, store.constants) == []


def test_the_first_and_the_last_day_there_are(tmp_path: Path) -> None:
    for number, day in enumerate((date(1, 1, 1), date.max)):
        folder = tmp_path / str(number)
        folder.mkdir()
        one = fresh_store(folder, day)
        person(one, "Ana")
        with one.read() as db:
            assert checking.problems(db, day, one.constants) == []
