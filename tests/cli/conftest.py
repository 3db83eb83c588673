"""A small network in a database of its own, and the command line run upon it as a user would."""

from __future__ import annotations

import io
import json
import shutil
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tests.factories import TODAY, ago, fresh_store, person, template
from warmth.cli.main import exit_code
from warmth.store.store import Store
from warmth.usecases import acquaintances, promises, wants


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one command did: its exit code, and what it said where."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """Standard output as exactly one JSON document, and nothing on standard error but notes."""
        assert self.code == 0, self.err
        return json.loads(self.out)


Warmth = Callable[..., Outcome]


def assert_refused(outcome: Outcome, sentence: str) -> None:
    """Exit 1, nothing on standard output, the sentence on standard error (and perhaps what there is to choose)."""
    said, *choices = outcome.err.splitlines()
    assert (outcome.code, outcome.out, said) == (1, "", f"warmth: {sentence}")
    assert all(choice.startswith("  --from ") for choice in choices)


@cache
def small_world() -> Path:
    """Ana, Ben and Zoë are known well, Cy hardly, two are called Bo Berg; made once a process."""
    store = fresh_store(Path(tempfile.mkdtemp(prefix="warmth-cli-")))
    ana = person(
        store, "Ana Ruiz", met="2019-05", rated=(4, 3, 5), contacts=(10, 40, 70, 100), tagged=("climbing",),
        handle="ana@ruiz.example", company="Blue Harbour", title="Data engineer",
    )  # fmt: skip
    ben = person(
        store, "Ben Okafor", rated=(3, 4, 4), contacts=(200, 230, 260), company="Tidewater", title="Founder",
        handle="https://www.linkedin.com/in/ben-okafor",
    )  # fmt: skip
    person(store, "Zoë Müller-Öst", rated=(4, 4, 4), contacts=(5,), tagged=("climbing", "Berlin"))
    person(store, "Cy Lind", origin=None, met="2020-01-02", attempts=(400, 300))
    person(store, "Bo Berg", company="Fjord Lab")
    person(store, "Bo Berg", company="Studio Nowak")
    wants.ask(store, ben, "a data engineer")
    wants.ask(store, ana, "a founder who climbs")
    promises.promise(store, ana, "send the book", ago(2))
    acquaintances.apart(store, ana, 3)
    return store.path


@pytest.fixture
def warmth(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Warmth:
    """Run `warmth ARGUMENT…` on a copy of the small world, on TODAY."""
    shutil.copyfile(small_world(), tmp_path / "warmth.sqlite3")
    return _runner(monkeypatch, capsys)


@pytest.fixture
def nobody(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Warmth:
    """Run `warmth ARGUMENT…` on a database without people."""
    shutil.copyfile(template(), tmp_path / "warmth.sqlite3")
    return _runner(monkeypatch, capsys)


def _runner(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Warmth:
    monkeypatch.setenv("WARMTH_TODAY", TODAY.isoformat())

    def run(*arguments: str, typed: str = "") -> Outcome:
        monkeypatch.setattr(sys, "stdin", io.StringIO(typed))
        capsys.readouterr()
        code = exit_code(list(arguments))
        said = capsys.readouterr()
        return Outcome(code, said.out, said.err)

    return run


@pytest.fixture
def world(warmth: Warmth, tmp_path: Path) -> Store:
    """The store beneath the small world, to look behind the command line."""
    return Store(tmp_path / "warmth.sqlite3", TODAY)
