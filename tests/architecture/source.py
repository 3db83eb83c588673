"""The program's own source: its files, and what is called, named or imported in each."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

TOP = Path(__file__).resolve().parents[2]
PACKAGE = TOP / "warmth"


def files(folder: str = ".") -> list[Path]:
    """Every Python file below a folder of the package."""
    return sorted((PACKAGE / folder).rglob("*.py"))


@cache
def tree(path: Path) -> ast.Module:
    """A file, parsed."""
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def named(path: Path) -> str:
    """A file as `cli/main.py`."""
    return path.relative_to(PACKAGE).as_posix()


def dotted(node: ast.AST) -> str:
    """`date.today` for what is written so; empty for anything else."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute) and (before := dotted(node.value)):
        return f"{before}.{node.attr}"
    return ""


def mentions(parsed: ast.AST) -> Iterator[str]:
    """Every dotted name that is used, the longest form of each."""
    for node in ast.walk(parsed):
        if isinstance(node, ast.Attribute | ast.Name) and (name := dotted(node)):
            yield name
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
