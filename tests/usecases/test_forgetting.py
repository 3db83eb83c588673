"""Forgetting: every trace goes, what others share stays, nobody comes back, and the rest can still be undone."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.archives import Row, archive, connections, invitations, messages, notes, profile
from tests.factories import TODAY, ago, fresh_store, person
from tests.usecases.test_merging import everything, put, sound
from warmth.domain.errors import NoSuchPerson
from warmth.domain.interactions import Kind
from warmth.domain.origins import OriginKind
from warmth.store import backups, rows, tables
from warmth.store.store import Store
from warmth.usecases import (
    acquaintances,
    changes,
    forgetting,
    interactions,
    merging,
    origins,
    pages,
    people,
    promises,
    ratings,
    wants,
)
from warmth.usecases.importing import import_paths

NAME, MAIL, SLUG = "Xenia Quill", "xq@zephyr.example", "xenia-quill-77"
SECRETS = (NAME, "Quill", "zephyr", SLUG, "gherkin", "marzipan", "turnip", "samovar", "periwinkle")
"""Words that are said of nobody else."""


def told(store: Store) -> tuple[int, int]:
    """Xenia, of whom everything is told, edited and undone, and Ben."""
    ben = person(store, "Ben Okafor", contacts=(9,))
    who = people.add(
        store, people.Details(name="Xenia Periwinkle", emails=[MAIL], urls=[f"https://linkedin.com/in/{SLUG}"])
    ).id
    people.edit(store, who, people.Details(name=NAME, notes="Loves gherkin.", company="Samovar Ltd"))
    interactions.log(store, [who], Kind.CALL, on=ago(3), note="spoke of marzipan")
    gone = interactions.log(store, [who], Kind.CALL, on=ago(2), note="more marzipan")
    interactions.remove(store, gone.interaction.id)
    kept = promises.promise(store, who, "a turnip", ago(-2))
    promises.done(store, kept.id)
    wants.ask(store, who, "another turnip")
    changes.undo(store)
    ratings.rate(store, who, know=3, why="marzipan")
    acquaintances.knows(store, who, ben)
    put(store, "introductions", a_id=who, b_id=ben, reason="samovar", stage="idea")
    put(store, "requests", direction="in", name=NAME, name_key="xenia quill", key=f"linkedin.com/in/{SLUG}",
        words="gherkin?", on="2026-01-01")  # fmt: skip
    return who, ben


def raw(store: Store) -> bytes:
    """The file, and what stands beside it."""
    found = [store.path.with_name(store.path.name + end) for end in ("", "-wal", "-shm")]
    return b"".join(one.read_bytes() for one in found if one.exists()).lower()


@pytest.mark.parametrize("watched", [False, True])
def test_no_trace_is_left_in_the_file(store: Store, watched: bool) -> None:
    who, _ = told(store)
    if watched:
        store.version()
    before = raw(store)
    assert all(word.lower().encode() in before for word in SECRETS)
    assert forgetting.forget(store, who) == forgetting.Forgotten(0, (), (), True)
    after = raw(store)
    assert [word for word in SECRETS if word.lower().encode() in after] == []
    assert sound(store)
    with pytest.raises(NoSuchPerson):
        people.card(store, who)
    assert {one.label for one in changes.history(store)} == {"Add Ben Okafor", "Forgotten"}


def test_what_others_share_stays_with_them(store: Store) -> None:
    who, ben = told(store)
    interactions.log(store, [who, ben], Kind.MEETING, on=ago(1), note="the three of us")
    cy = person(store, "Cy Lind")
    origins.label(store, cy, origins.Label(OriginKind.INTRODUCED, through=who))
    assert forgetting.forget(store, who).shared_notes == 1
    last = pages.page(store, ben).timeline[0]
    assert ([one.id for one in last.people], last.interaction.note) == ([ben], "the three of us")
    began = people.card(store, cy).origin
    assert began is not None
    assert (began.kind, began.through) == (OriginKind.INTRODUCED, None)
    assert sound(store)


def test_everything_else_can_still_be_undone_and_what_was_forgotten_stays_so(store: Store) -> None:
    start = everything(store)
    who, ben = told(store)
    cy = person(store, "Cy Lind")
    origins.label(store, cy, origins.Label(OriginKind.INTRODUCED, through=who))
    interactions.log(store, [who, ben], Kind.MEETING, on=ago(1), note="the three of us")
    with store.change("Archive both") as db:
        for one in (who, ben):
            rows.update(db, tables.people, one, archived_on="2026-01-01")
    before_label = len([one for one in changes.history(store) if not one.undone])
    forgetting.forget(store, who)
    undone = changes.undo(store)
    assert (undone.label, undone.forgotten, people.card(store, ben).archived_on) == ("Archive both", True, None)
    changes.redo(store)
    for _ in range(before_label):
        changes.undo(store)
        assert sound(store)
    left = json.loads(everything(store))
    assert len(left.pop("forgotten")) == 2
    assert left == {name: rows for name, rows in json.loads(start).items() if name != "forgotten"}


def test_who_was_merged_into_them_goes_with_them(store: Store) -> None:
    ana, twin = person(store, "Ana Ruiz"), person(store, "Anita Gherkin", handle="gherkin@x.example")
    merging.merge(store, ana, twin)
    forgetting.forget(store, twin)
    assert b"gherkin" not in raw(store)
    assert b"ana ruiz" not in raw(store)
    assert people.listed(store, "archived:all") == []


def test_no_import_brings_them_back(store: Store, tmp_path: Path) -> None:
    ana = Row("Ana", "Ruiz", "ana-ruiz", "08 Feb 2024", email="ana@ruiz.example")
    bob, ben = Row("Bob", "Berg", "", "01 Jan 2020"), Row("Ben", "Okafor", "ben")
    said = messages(("in", "Ana Ruiz", "ana-ruiz", "Hello"), ("out", "Ana Ruiz", "ana-ruiz", "Yes"))
    asked = invitations(("in", "Ana Ruiz", "ana-ruiz", "From the fair"))
    path = archive(tmp_path / "a", profile(), connections(ana, bob, ben), said, asked)
    import_paths(store, [path])
    for name in ("Ana Ruiz", "Bob Berg"):
        forgetting.forget(store, people.resolve(store, name), backups=True)
    book = notes(("Ana", "Ruiz", "ana-ruiz", "Has a boat"))
    for number, files in enumerate(
        ((profile(), connections(ana, bob, ben), said, asked), (profile(), said, asked, book))
    ):
        receipt = import_paths(store, [archive(tmp_path / f"b{number}", *files)])
        assert receipt.people.added == receipt.requests.added == receipt.interactions.added == 0
    assert [one.name for one in people.listed(store, "archived:all")] == ["Ben Okafor"]
    other = Row("Ana", "Ruiz", "another-ana", "01 Mar 2025")
    assert import_paths(store, [archive(tmp_path / "c", profile(), connections(other, ben))]).people.added == 1


def test_nothing_but_salted_hashes_is_kept(tmp_path: Path) -> None:
    hashes = []
    for number in range(2):
        store = fresh_store(_made(tmp_path / str(number)))
        forgetting.forget(store, person(store, "Ana", handle="ana@ruiz.example"))
        with store.read() as db:
            hashes.append({row[0] for row in rows.fetch(db, "SELECT hash FROM forgotten")})
    assert [len(one) for one in hashes] == [1, 1]
    assert not hashes[0] & hashes[1]


def _made(folder: Path) -> Path:
    folder.mkdir()
    return folder


@pytest.mark.parametrize("erase", [False, True])
def test_backups_that_hold_them_are_named_or_deleted(store: Store, erase: bool) -> None:
    person(store, "Ben")
    clean = backups.make(store.path, "before-anybody")
    who = person(store, "Ana", handle="ana@ruiz.example")
    holding = backups.make(store.path, "by-hand")
    found = forgetting.forget(store, who, backups=erase)
    assert (found.holding, found.erased) == (((), (holding.name,)) if erase else ((holding.name,), ()))
    assert (clean.exists(), holding.exists()) == (True, not erase)


def test_nobody_cannot_be_forgotten(store: Store) -> None:
    with pytest.raises(NoSuchPerson):
        forgetting.forget(store, 99)
    assert store.today == TODAY
