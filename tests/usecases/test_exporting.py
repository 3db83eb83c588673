"""Exporting: the same rows give the same bytes, the private leave no trace, and a file is whole or not there at all."""

from __future__ import annotations

import json
import shutil
import stat
from pathlib import Path
from typing import Any

import pytest

from tests.factories import ago, person
from warmth.domain.boundaries import Boundary
from warmth.domain.errors import WarmthError
from warmth.domain.interactions import Direction, Kind
from warmth.domain.names import name_key
from warmth.domain.origins import Origin, OriginKind
from warmth.store import interactions as happened
from warmth.store import origins, rows, tables
from warmth.store.store import Store
from warmth.usecases import acquaintances, backups, exporting, people, promises, ratings, tags, views, wants
from warmth.usecases.people import Details
from warmth.usecases.tags import Owner

SECRETS = (
    "Zoë Quist", "zoe@secret.example", "+491701234567", "Secret Ltd", "Her notes", "Where we met", "Alone with her",
    "Her ask", "Her offer", "Her promise", "Her rating", "Her request", "Her evidence", "Her introduction",
    "Why they know", "1981-02-03", "All of us", "Through her", "Her pending",
)  # fmt: skip
OPEN = ("Ana Ruiz", "Ben Okafor", "Two of them", "Lend a drill")


def tables_of(store: Store, *, private: bool = False) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(exporting.export(store, private=private))
    return found


@pytest.fixture
def zoe(store: Store) -> int:
    """Zoë, of whom there is a row in every table that can speak of somebody; not private yet."""
    details = Details(
        name="Zoë Quist", emails=["zoe@secret.example"], phones=["+491701234567"], company="Secret Ltd",
        notes="Her notes", birthday="1981-02-03", tags=["clients"],
    )  # fmt: skip
    who = people.add(store, details, Origin(OriginKind.MET, note="Where we met")).id
    ana, ben = person(store, "Ana Ruiz", tagged=("climbing",)), person(store, "Ben Okafor")
    tags.set_cadence(store, Owner(person=who), 30)
    ratings.rate(store, who, know=3, why="Her rating")
    wants.ask(store, who, "Her ask")
    wants.offer(store, who, "Her offer")
    promises.promise(store, who, "Her promise", None)
    promises.promise(store, ana, "Lend a drill", None)
    acquaintances.knows(store, ana, who)
    acquaintances.knows(store, ana, ben)
    with store.change("History") as db:
        origins.put(db, ana, Origin(OriginKind.INTRODUCED, through_id=who, note="Through her"))
        for several, note in (([who], "Alone with her"), ([ana, ben], "Two of them"), ([ana, who], "All of us")):
            happened.add(db, several, ago(3), Kind.MEETING, Direction.BOTH, note)
        db.execute(tables.acquaintances.update().where(tables.acquaintances.c.b_id == ana).values(note="Why they know"))
        made = rows.insert(db, tables.introductions, a_id=ana, b_id=who, reason="Her introduction", stage="idea")
        rows.insert(db, tables.introduction_steps, introduction_id=made, stage="idea", on="2026-01-01")
        rows.insert(db, tables.duplicates, a_id=who, b_id=ben, evidence="Her evidence")
        rows.insert(db, tables.doors, person_id=who, kind="referral", whose="them")
        rows.insert(db, tables.verdicts, person_id=who, month="2026-01", verdict="keep", on="2026-01-01")
        merge = rows.insert(db, tables.merges, kept_id=ben, merged_id=who, on="2026-01-01")
        rows.insert(db, tables.merged_rows, merge_id=merge, table_name="handles", row_id=1)
        rows.insert(
            db, tables.requests, person_id=who, direction="in", name="Zoë Quist", name_key="zoe quist", key="zoe",
            words="Her request", on="2026-01-01", status="accepted",
        )  # fmt: skip
        for name, key in (("Zoë Quist", "zoe quist"), ("Z.", "zoe@secret.example")):
            rows.insert(
                db, tables.requests, direction="out", name=name, name_key=name_key(name), key=key, words="Her pending",
                on="2026-01-01",
            )  # fmt: skip
    return who


def hide(store: Store, who: int, by: str) -> None:
    owner = Owner(person=who) if by == "person" else Owner(tag="clients")
    tags.set_boundaries(store, owner, [Boundary.PRIVATE])


def test_the_same_rows_give_the_same_bytes(store: Store, zoe: int, tmp_path: Path) -> None:
    text = exporting.export(store)
    assert text == exporting.export(store)
    shutil.copyfile(backups.backup(store), tmp_path / "copy.sqlite3")
    other = Store(tmp_path / "copy.sqlite3", ago(-400))
    assert exporting.export(other) == text
    ratings.rate(store, zoe, know=4)
    assert exporting.export(store) != text
    store.undo()
    assert exporting.export(store) == text


def test_everything_is_exported_of_those_who_are_not_private(store: Store, zoe: int) -> None:
    text = exporting.export(store)
    assert [word for word in (*SECRETS, *OPEN) if word not in text] == []
    found = tables_of(store)
    assert found["warmth"] == {"version": 3}
    assert {*found} == {"warmth", "forgotten", *(table.name for table in tables.KEPT)}
    assert [row["id"] for row in found["people"]] == [1, 2, 3]


@pytest.mark.parametrize("by", ["person", "tag"])
def test_the_private_leave_no_trace(store: Store, zoe: int, by: str) -> None:
    hide(store, zoe, by)
    text = exporting.export(store)
    assert [word for word in SECRETS if word in text or word.encode("unicode_escape").decode() in text] == []
    assert [word for word in OPEN if word not in text] == []
    found = tables_of(store)
    for table in tables.KEPT:
        for column in table.columns:
            for key in column.foreign_keys:
                kept = {row["id"] for row in found[key.column.table.name]}
                held = {row[column.name] for row in found[table.name]} - {None}
                assert held <= kept, f"{table.name}.{column.name}"
    for name in ("introductions", "introduction_steps", "duplicates", "requests", "doors", "verdicts", "merges",
                 "merged_rows"):  # fmt: skip
        assert found[name] == [], name
    assert [row["note"] for row in found["interactions"]] == ["Two of them", ""]
    (origin,) = [row for row in found["origins"] if row["kind"] == "introduced"]
    assert (origin["through_id"], origin["note"]) == (None, "")


@pytest.mark.parametrize("by", ["person", "tag"])
def test_a_tag_that_only_private_people_have_goes_with_all_that_hangs_on_it(store: Store, zoe: int, by: str) -> None:
    tags.set_cadence(store, Owner(tag="clients"), 30)
    tags.tag(store, [people.resolve(store, "ben")], ["unused"])
    tags.untag(store, [people.resolve(store, "ben")], ["unused"])
    views.save(store, "Mine", "tag:climbing")
    views.save(store, "Hers", "warmth<30 -tag:Clients")
    hide(store, zoe, by)
    found = tables_of(store)
    assert [row["name"] for row in found["tags"]] == ["climbing", "unused"]
    assert (found["cadences"], found["boundaries"]) == ([], [])
    assert [row["key"] for row in found["settings"] if row["key"].startswith("view:")] == ["view:mine"]
    tags.tag(store, [people.resolve(store, "ana")], ["clients"])
    if by == "person":
        assert [row["name"] for row in tables_of(store)["tags"]] == ["clients", "climbing", "unused"]


def test_requests_of_others_are_exported(store: Store, zoe: int) -> None:
    with store.change("Nora asks") as db:
        rows.insert(
            db, tables.requests, direction="in", name="Nora Voss", name_key="nora voss", key="nora voss",
            words="Shall we talk?", on="2026-01-01",
        )  # fmt: skip
    hide(store, zoe, "person")
    assert [row["words"] for row in tables_of(store)["requests"]] == ["Shall we talk?"]


@pytest.mark.parametrize("by", ["person", "tag"])
def test_the_private_are_exported_when_asked_for(store: Store, zoe: int, by: str) -> None:
    before = tables_of(store)
    hide(store, zoe, by)
    after = tables_of(store, private=True)
    assert after.pop("boundaries") != before.pop("boundaries")
    assert after == before


def test_an_archived_private_person_is_hidden_too(store: Store, zoe: int) -> None:
    hide(store, zoe, "person")
    people.archive(store, [zoe])
    assert "Zoë" not in exporting.export(store)


def test_another_format_is_refused(store: Store) -> None:
    with pytest.raises(WarmthError, match="There is no format “xml”; there is json"):
        exporting.export(store, "xml")


@pytest.mark.parametrize("left_behind", [False, True])
def test_a_written_file_is_whole_and_its_owners_alone(tmp_path: Path, left_behind: bool) -> None:
    path = tmp_path / "export.json"
    if left_behind:
        for old in (path, tmp_path / ".export.json.partial"):
            old.write_text("old")
            old.chmod(0o644)
    exporting.write("Zoë 🎉\n" * 1000, path)
    assert path.read_text(encoding="utf-8") == "Zoë 🎉\n" * 1000
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [one.name for one in tmp_path.iterdir()] == ["export.json"]


def test_a_file_that_cannot_be_finished_leaves_the_old_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "export.json"
    exporting.write("old", path)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(WarmthError, match=r"export.json cannot be written: No space left on device"):
        exporting.write("new", path)
    assert path.read_text(encoding="utf-8") == "old"
    assert [one.name for one in tmp_path.iterdir()] == ["export.json"]


@pytest.mark.parametrize("name", ["file/export.json", "nowhere/export.json", "folder", ".", "x" * 250])
def test_a_place_that_cannot_be_written_to_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "file").write_text("a file")
    (tmp_path / "folder").mkdir()
    with pytest.raises(WarmthError, match="cannot be written"):
        exporting.write("text", Path(name))
    assert sorted(one.name for one in tmp_path.iterdir()) == ["file", "folder"]
    assert [*(tmp_path / "folder").iterdir()] == []
