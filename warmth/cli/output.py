"""Standard output and standard error: data goes to the one, everything else to the other. Nobody else prints."""

from __future__ import annotations

import json
import os
import re
import shutil
import sys
from collections.abc import Iterable, Sequence
from typing import Any

import click

from warmth.cli.columns import aligned, width
from warmth.domain.text import harmless

_RAW = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufeff]")


def is_terminal() -> bool:
    """Is a person looking?"""
    return sys.stdout.isatty() and sys.stdin.isatty()


def _colours() -> bool:
    return sys.stdout.isatty() and "NO_COLOR" not in os.environ


def document(value: Any) -> None:
    """Print exactly one JSON document: spread out for a person, a line for each element of an array for a program."""
    if sys.stdout.isatty():
        text = json.dumps(value, ensure_ascii=False, indent=2)
    elif isinstance(value, list) and value:
        text = "[\n" + ",\n".join(json.dumps(one, ensure_ascii=False) for one in value) + "\n]"
    else:
        text = json.dumps(value, ensure_ascii=False)
    click.echo(escaped(text))


def escaped(json_text: str) -> str:
    """JSON text with the same meaning and nothing in it that commands a terminal."""
    return _RAW.sub(lambda found: f"\\u{ord(found.group()):04x}", json_text)


def raw(text: str) -> None:
    """Print text that is meant for a program: an export, a script."""
    click.echo(text, nl=False)


def line(text: str = "") -> None:
    """Print one line of data."""
    click.echo(harmless(text))


def heading(text: str) -> None:
    """Print a heading."""
    click.echo(click.style(harmless(text), bold=True) if _colours() else harmless(text))


def title(text: str) -> None:
    """Print a title above several headings."""
    click.echo()
    heading(text)
    click.echo("─" * width(text) if _colours() else "-" * width(text))


def bullets(texts: Iterable[str], indent: str = "    ") -> None:
    """Print sentences below something."""
    for text in texts:
        shown = harmless(f"{indent}{text}")
        click.echo(click.style(shown, dim=True) if _colours() else shown)


def table(rows: Sequence[Sequence[str]], headings: Sequence[str] = ()) -> None:
    """Print rows in columns, headings only for people."""
    cells = shutil.get_terminal_size().columns
    lines = aligned(
        [[harmless(cell) for cell in row] for row in rows], headings, cells if sys.stdout.isatty() else None
    )
    for place, text in enumerate(lines):
        click.echo(click.style(text, bold=True) if headings and not place and _colours() else text)


def note(text: str) -> None:
    """Say something to the person, not to a pipe."""
    click.echo(harmless(text), err=True)


def progress(text: str) -> None:
    """Show how far something is, on one line of a terminal, and nowhere else."""
    if sys.stderr.isatty():
        click.echo(f"\r\x1b[K{harmless(text)}", err=True, nl=False)


def complain(sentence: str) -> None:
    """Say what is wrong."""
    progress("")
    click.echo(f"warmth: {harmless(sentence)}", err=True)


def complain_lines(lines: Iterable[str]) -> None:
    """Say what there is to choose from."""
    for text in lines:
        click.echo(f"  {harmless(text)}", err=True)


def close_quietly() -> None:
    """The reader of the pipe has gone: leave without a word, and let Python's last flush go nowhere."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
