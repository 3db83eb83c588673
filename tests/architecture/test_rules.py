"""House rules that the source itself is held to: who prints, exits, asks the clock and writes; and sizes."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from tests.architecture.source import PACKAGE, TOP, dotted, files, mentions, named, tree

PRINTING = re.compile(
    r"(click\.)?(secho|echo|echo_via_pager|print)|sys\.(__)?stdout(__)?\b.*|builtins\.print|rich\.print"
)
EXITING = re.compile(r"sys\.exit|os\._exit|exit|quit|SystemExit")
CLOCKS = re.compile(
    r"(datetime\.)?(date|datetime)\.(today|now|utcnow)|time\.(time|time_ns|localtime|gmtime|monotonic|strftime|ctime)"
)
LONGEST_FILE, LONGEST_CLASS = 260, 180


def breaches(pattern: re.Pattern[str], paths: list[Path]) -> set[str]:
    """The files in which something of that name is used."""
    return {named(path) for path in paths if any(pattern.fullmatch(name) for name in mentions(tree(path)))}


def test_one_module_writes_to_standard_output() -> None:
    assert breaches(PRINTING, files()) == {"cli/output.py"}


def test_one_module_decides_exit_codes() -> None:
    assert breaches(EXITING, files()) == {"cli/main.py"}


def test_the_rules_never_ask_what_day_it_is() -> None:
    assert breaches(CLOCKS, files("domain") + files("phrasing")) == set()


def test_only_one_place_of_each_face_asks_what_day_it_is() -> None:
    assert breaches(CLOCKS, files("cli") + files("usecases") + files("importers")) <= {
        "cli/session.py",
        "cli/importing.py",
    }


def test_only_the_store_knows_its_engine() -> None:
    reaching = {
        named(path)
        for path in files()
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Attribute) and node.attr in ("_engine", "_connect", "begin")
    }
    assert {name for name in reaching if not name.startswith("store/")} == set()


def test_use_cases_write_only_inside_a_change() -> None:
    outside = {named(path) for path in files("usecases") for call in _writes_outside(path) if call}
    assert outside == set()


def _writes_outside(path: Path) -> list[str]:
    """Connections that are opened in any other way than `store.read()`, `store.change(…)` or `store.quietly()`."""
    found = []
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.With):
            for item in node.items:
                opened = dotted(item.context_expr.func) if isinstance(item.context_expr, ast.Call) else ""
                gives = dotted(item.optional_vars) if item.optional_vars else ""
                if gives == "db" and opened.rpartition(".")[2] not in ("read", "change", "quietly"):
                    found.append(opened)
    return found


def test_what_is_no_change_of_the_users_is_written_in_few_places() -> None:
    quiet = {named(path) for path in files() for name in mentions(tree(path)) if name.endswith(".quietly")}
    assert quiet == {
        "store/store.py", "usecases/forgetting.py", "usecases/importing/__init__.py", "usecases/pruning.py",
    }  # fmt: skip


def test_faces_open_no_transaction() -> None:
    opening = re.compile(r".*store\.(change|quietly|read)")
    assert breaches(opening, files("cli") + files("tui")) == set()


@pytest.mark.parametrize("path", files(), ids=named)
def test_a_file_is_short_and_says_what_it_owns(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert len(text.splitlines()) <= LONGEST_FILE
    assert not text.strip() or ast.get_docstring(tree(path)), "it lacks a docstring"


def test_the_usual_file_is_much_shorter() -> None:
    lengths = sorted(len(path.read_text(encoding="utf-8").splitlines()) for path in files())
    assert lengths[len(lengths) // 2] <= 110


def test_no_class_is_long() -> None:
    long = [
        f"{named(path)}: {node.name}"
        for path in files()
        for node in ast.walk(tree(path))
        if isinstance(node, ast.ClassDef) and (node.end_lineno or 0) - node.lineno + 1 > LONGEST_CLASS
    ]
    assert long == []


@pytest.mark.parametrize(
    ("source", "pattern"),
    [
        ("print(1)", PRINTING),
        ("import click\nclick.echo(1)", PRINTING),
        ("import sys\nsys.stdout.write('')", PRINTING),
        ("from sys import exit\nexit(1)", EXITING),
        ("import sys\nsys.exit()", EXITING),
        ("raise SystemExit(1)", EXITING),
        ("from datetime import date\ndate.today()", CLOCKS),
        ("import datetime\ndatetime.datetime.now()", CLOCKS),
        ("import time\ntime.time()", CLOCKS),
    ],
)
def test_a_breach_is_seen(source: str, pattern: re.Pattern[str]) -> None:
    assert any(pattern.fullmatch(name) for name in mentions(ast.parse(source)))


def test_the_targets_of_make_exist() -> None:
    makefile = (TOP / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z-]+):", makefile, re.MULTILINE))
    assert {"demo", "test", "check", "bench", "docs"} <= targets
    phony = re.search(r"^\.PHONY: (.*)$", makefile, re.MULTILINE)
    assert phony is not None
    assert set(phony[1].split()) == targets
    spoken_of = "".join((TOP / name).read_text(encoding="utf-8") for name in ("README.md", "CONTRIBUTING.md"))
    assert set(re.findall(r"(?:`|^)make ([a-z-]+)", spoken_of, re.MULTILINE)) <= targets


def test_modules_that_make_runs_exist() -> None:
    makefile = (TOP / "Makefile").read_text(encoding="utf-8")
    modules = re.findall(r"python -m (tests\.[a-z_.]+)", makefile)
    assert modules
    for module in modules:
        path = TOP.joinpath(*module.split("."))
        assert path.with_suffix(".py").is_file() or (path / "__main__.py").is_file(), module


def test_the_package_says_that_it_is_typed() -> None:
    assert (PACKAGE / "py.typed").is_file()
