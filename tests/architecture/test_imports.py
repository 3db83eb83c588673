"""What a command costs is what it imports: the heavy libraries stay out until they are wanted."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.factories import TODAY, fresh_store, person

TOP_OF_HEAVY = ("textual", "rich", "alembic", "tomlkit", "rapidfuzz", "jinja2", "hypothesis", "pytest")
LOOKING = """
import sys
from warmth.cli.main import exit_code
code = exit_code(sys.argv[1:])
sys.stdout.flush()
print("\\n\\x00" + " ".join(sorted({name.partition(".")[0] for name in sys.modules})), code, file=sys.stderr)
"""


def imported(folder: Path, code: str, *arguments: str) -> set[str]:
    """The top-level modules that are loaded when the code has run; fails when a command failed."""
    environment = {
        **os.environ, "WARMTH_DB": str(folder / "warmth.sqlite3"), "WARMTH_TODAY": TODAY.isoformat(),
        "WARMTH_CONFIG": str(folder / "config.toml"),
    }  # fmt: skip
    ran = subprocess.run(
        [sys.executable, "-c", code, *arguments], env=environment, capture_output=True, text=True, timeout=60,
        check=True,
    )  # fmt: skip
    *modules, exit_code = ran.stderr.rpartition("\x00")[2].split()
    assert exit_code == "0", ran.stderr
    return set(modules)


@pytest.mark.parametrize(
    "arguments",
    [
        ("--help",),
        ("--version",),
        ("list",),
        ("list", "--json"),
        ("find", "ana"),
        ("show", "ana"),
        ("today",),
        ("reconnect",),
        ("prune",),
        ("introduce", "ana"),
        ("vet",),
        ("stats",),
        ("history",),
        ("log", "ana", "coffee"),
        ("config",),
    ],
    ids=" ".join,
)
def test_a_command_imports_nothing_heavy_that_it_does_not_need(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    person(fresh_store(tmp_path), "Ana Ruiz")
    assert imported(tmp_path, LOOKING, *arguments) & set(TOP_OF_HEAVY) == set()


def test_the_way_in_does_not_import_the_database_library(tmp_path: Path) -> None:
    code = "import sys, warmth.cli.main; print('\\0' + ' '.join(sys.modules), 0, file=sys.stderr)"
    loaded = imported(tmp_path, code)
    assert "warmth.cli.main" in loaded
    assert "sqlalchemy" not in loaded


def test_completing_a_name_does_not_import_the_database_library(tmp_path: Path) -> None:
    person(fresh_store(tmp_path), "Ana Ruiz")
    code = """
import sys, warmth.cli.main
from warmth.cli.completion import names
assert [item.value for item in names(None, "an")] == ["Ana Ruiz"]
print("\\0" + " ".join(sys.modules), 0, file=sys.stderr)
"""
    assert "sqlalchemy" not in imported(tmp_path, code)


def test_making_a_database_does_import_what_migrates_it(tmp_path: Path) -> None:
    assert "alembic" in imported(tmp_path, LOOKING, "stats")
