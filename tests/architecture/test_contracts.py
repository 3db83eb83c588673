"""The import contracts hold, and each of them can fail."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.source import PACKAGE, TOP

BREACHES = {
    "domain/days.py": ("from warmth.store import tables", "Imports point down"),
    "phrasing/words.py": ("import warmth.config", "Imports point down"),
    "importers/rows.py": ("from warmth.exporters import json", "Imports point down"),
    "tui/windows.py": ("from warmth.cli import output", "Imports point down"),
    "usecases/queries.py": ("import sqlalchemy", "Only the store knows the database"),
    "cli/upgrading.py": ("def run() -> None:\n    from alembic import command", "Only the store knows the database"),
    "cli/tables.py": ("import rich", "Only the TUI knows Textual and Rich"),
    "usecases/options.py": ("import click", "Only the command line parses arguments"),
    "usecases/letters.py": ("import jinja2", "Only the drafts know their template language"),
    "domain/sums.py": ("import rapidfuzz", "The domain needs the standard library, dateutil, and a stemmer"),
    "phrasing/files.py": ("import os", "The domain does no input or output"),
}


def linted(folder: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", "import sys; from importlinter.cli import lint_imports_command as run; run()"]
    return subprocess.run(
        [*command, "--no-cache"], cwd=folder, capture_output=True, text=True, timeout=120, check=False
    )  # fmt: skip


@pytest.fixture(scope="module")
def copied(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the package with its contracts, to spoil."""
    folder = tmp_path_factory.mktemp("copy")
    shutil.copytree(PACKAGE, folder / "warmth", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copyfile(TOP / "pyproject.toml", folder / "pyproject.toml")
    return folder


def test_every_contract_holds(copied: Path) -> None:
    outcome = linted(copied)
    assert outcome.returncode == 0, outcome.stdout
    assert " 0 broken." in outcome.stdout


def test_every_contract_can_fail(copied: Path) -> None:
    contracts = (copied / "pyproject.toml").read_text(encoding="utf-8").count("[[tool.importlinter.contracts]]")
    assert len({contract for _, contract in BREACHES.values()}) == contracts
    for name, (bad_import, _) in BREACHES.items():
        (copied / "warmth" / name).write_text(f"{bad_import}\n", encoding="utf-8")
    try:
        outcome = linted(copied)
    finally:
        for name in BREACHES:
            (copied / "warmth" / name).unlink()
    assert outcome.returncode == 1
    assert f"Contracts: 0 kept, {contracts} broken." in outcome.stdout
    for name in BREACHES:
        assert f"warmth.{name.removesuffix('.py').replace('/', '.')} " in outcome.stdout
