"""The wheel works by itself: installed apart from the checkout, it makes and migrates a database."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

import pytest

from tests.architecture.source import TOP

pytestmark = pytest.mark.wheel


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The `bin` of an environment that holds the wheel, and sees of this one only what others wrote."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(TOP)]
    subprocess.run(build, check=True, capture_output=True, timeout=300)
    (wheel,) = folder.glob("warmth-*.whl")
    venv.create(folder / "env", with_pip=False)
    bin_folder = folder / "env" / "bin"
    site = next((folder / "env" / "lib").glob("python3*")) / "site-packages"
    pip = [sys.executable, "-m", "pip", "--python", str(bin_folder / "python"), "install", "--no-deps", "--no-index"]
    subprocess.run([*pip, "--quiet", str(wheel)], check=True, capture_output=True, timeout=300)
    # A line of a .pth file extends the path without reading that folder's own .pth files, so no checkout comes along.
    (site / "dependencies.pth").write_text(sysconfig.get_path("purelib"), encoding="utf-8")
    return bin_folder


def ran(installed: Path, folder: Path, *command: str) -> str:
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "WARMTH"))}
    environment |= {"HOME": str(folder), "XDG_CONFIG_HOME": str(folder)}
    done = subprocess.run(
        [installed / command[0], *command[1:]], cwd=folder, env=environment, capture_output=True, text=True,
        check=False, timeout=120,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


def test_it_is_the_installed_package_that_runs_and_its_migrations_are_with_it(installed: Path, tmp_path: Path) -> None:
    code = "import warmth, warmth.store.schema as s; print(warmth.__file__); print(s.migrations_folder())"
    package, migrations = ran(installed, tmp_path, "python", "-c", code).splitlines()
    assert Path(package).is_relative_to(installed.parent)
    assert Path(migrations) == Path(package).parent / "migrations"
    assert sorted(path.name for path in Path(migrations, "versions").glob("*.py")) == sorted(
        path.name for path in (TOP / "migrations" / "versions").glob("*.py")
    )


def test_it_makes_migrates_and_uses_a_database(installed: Path, tmp_path: Path) -> None:
    db = ("--db", str(tmp_path / "new" / "warmth.sqlite3"), "--today", "2026-11-22")
    said = ran(installed, tmp_path, "warmth", *db, "add", "Ana Ruiz", "--origin", "met")
    assert said == "Ana Ruiz (id 1): new, no position known\n"
    listed = json.loads(ran(installed, tmp_path, "warmth", *db, "list", "--json"))
    assert [one["name"] for one in listed] == ["Ana Ruiz"]
    assert ran(installed, tmp_path, "warmth", *db, "check") == "Everything is in order.\n"


def test_the_app_brings_its_looks_along(installed: Path, tmp_path: Path) -> None:
    code = """
from pathlib import Path
import warmth
from warmth.tui.app import WarmthApp
root = Path(warmth.__path__[0])
print(all((root / "tui" / look).is_file() for look in WarmthApp.CSS_PATH))
print(*sorted({path.suffix for path in root.rglob("*") if path.is_file()} - {".py", ".pyc"}))
"""
    assert ran(installed, tmp_path, "python", "-c", code) == "True\n.j2 .mako .tcss .txt .typed\n"
