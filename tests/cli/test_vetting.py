"""Vetting, merging, splitting and forgetting from the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Outcome, Warmth, assert_refused
from tests.factories import ago
from warmth.store import rows, tables
from warmth.store.store import Store
from warmth.usecases import changes


@pytest.fixture
def knocking(world: Store) -> Store:
    """Dora asks, you asked Egon, and the two Bo Bergs may be one."""
    with world.change("Knock") as db:
        for direction, name, words in (("in", "Dora Quist", "From the fair"), ("out", "Egon", "")):
            rows.insert(
                db, tables.requests, direction=direction, name=name, name_key=name.lower(), key=name.lower(),
                words=words, on=ago(2).isoformat(),
            )  # fmt: skip
        rows.insert(db, tables.duplicates, a_id=5, b_id=6, evidence="the same name")
    return world


def test_the_next_is_shown_with_its_evidence(warmth: Warmth, knocking: Store) -> None:
    outcome = warmth("vet")
    assert outcome.out == (
        "request  Dora Quist  asks to connect: “From the fair”\n"
        "  Fri 20 Nov: “From the fair”\n"
        "  warmth vet request 1 accept|ask-why|meet-first|decline|ignore\n"
    )
    assert outcome.err == "4 left.\n"
    assert warmth("vet", "--json").json["evidence"]["words"] == "From the fair"
    warmth("vet", "request", "1", "decline")
    assert "You asked without a note; withdraw it, and ask again with one." in warmth("vet").out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("request", "1", "accept"), "Dora Quist (id 7): new, no position known\n"),
        (
            ("request", "1", "accept", "--origin", "event", "--note", "fair"),
            "Dora Quist (id 7): new, no position known\n",
        ),
        (("request", "1", "ask-why"), "Dora Quist: asked why, again on 2026-12-06.\n"),
        (("request", "1", "meet-first", "--by", "in 3 days"), "Dora Quist: meet first, again on 2026-11-25.\n"),
        (("request", "1", "decline"), "Dora Quist: declined.\n"),
        (("request", "1", "ignore"), "Dora Quist: ignored.\n"),
        (("request", "2", "withdraw"), "Egon: withdrawn.\n"),
        (("request", "2", "unknown"), "Egon: refused as unknown.\n"),
        (("request", "2", "accepted"), "Egon (id 7): unlabelled, no position known\n"),
        (("duplicate", "1", "different"), "Bo Berg and Bo Berg: not the same.\n"),
        (("duplicate", "1", "same"), "Bo Berg (id 5): new, Fjord Lab\n"),
    ],
    ids=lambda one: " ".join(one) if isinstance(one, tuple) else "",
)
def test_a_word_decides(warmth: Warmth, knocking: Store, arguments: tuple[str, ...], said: str) -> None:
    before = len(changes.history(knocking))
    assert warmth("vet", *arguments) == Outcome(0, said, "")
    assert len(changes.history(knocking)) == before + 1


@pytest.mark.parametrize(
    "arguments",
    [
        ("request", "1"), ("request", "1", "same"), ("request", "x", "accept"), ("request", "1", "meet-first"),
        ("request", "1", "decline", "--by", "in 3 days"), ("duplicate", "1", "same", "--origin", "met"),
        ("position", "ana", "gone"), ("--by", "in 3 days"),
    ],
    ids=" ".join,
)  # fmt: skip
def test_half_a_decision_is_not_understood(warmth: Warmth, knocking: Store, arguments: tuple[str, ...]) -> None:
    before = changes.history(knocking)
    assert warmth("vet", *arguments).code == 2
    assert changes.history(knocking) == before


def test_a_decision_that_cannot_be_is_refused(warmth: Warmth, knocking: Store) -> None:
    assert_refused(
        warmth("vet", "request", "9", "accept"), "There is no request 9; `warmth vet --list --json` gives their ids."
    )
    assert_refused(warmth("vet", "position", "ana", "seen"), "Ana Ruiz has no new position to take note of.")


def test_merge_and_split(warmth: Warmth, world: Store) -> None:
    assert warmth("merge", "5", "6").out == "Bo Berg (id 5): new, Fjord Lab\n"
    assert warmth("show", "bo berg").out.startswith("Bo Berg  (id 5)\n")
    assert warmth("split", "bo berg").out == "Bo Berg (id 5): new, Fjord Lab\nBo Berg (id 6): new, Studio Nowak\n"
    assert_refused(warmth("split", "5"), "Nobody was merged into Bo Berg; there is nothing to split.")
    assert_refused(warmth("merge", "5", "5"), "Bo Berg is one person already; merging wants two.")


@pytest.mark.parametrize("typed", ["Ana Ruiz\n", "ana ruiz\n"])
def test_forgetting_wants_the_full_name(warmth: Warmth, world: Store, tmp_path: Path, typed: str) -> None:
    outcome = warmth("forget", "ana", typed=typed)
    assert (outcome.code, outcome.out) == (0, "Ana Ruiz is forgotten.\n")
    assert warmth("show", "1").code == 1
    assert b"ana@ruiz.example" not in (tmp_path / "warmth.sqlite3").read_bytes()


@pytest.mark.parametrize("typed", ["Ana\n", "\n", "Ben Okafor\n", ""])
def test_another_name_forgets_nobody(warmth: Warmth, world: Store, typed: str) -> None:
    before = changes.history(world)
    outcome = warmth("forget", "ana", typed=typed)
    assert (outcome.code, outcome.out) == (1, "")
    assert changes.history(world) == before
    assert warmth("show", "1").code == 0


def test_backups_that_hold_them_are_named_and_deleted_on_request(warmth: Warmth, world: Store) -> None:
    made = Path(warmth("backup", "--json").json["path"])
    assert warmth("forget", "ana", "--yes").err == (
        f"Still held by {made.name}; delete it by hand to have nothing left.\n"
    )
    assert warmth("forget", "ben", "--yes", "--backups").err == f"1 backup deleted: {made.name}.\n"
    assert not made.exists()
