"""Shell completion for bash, zsh and fish, names of people included."""

from __future__ import annotations

import os
import shlex
from pathlib import Path

import click
from click.shell_completion import CompletionItem, get_completion_class

from warmth.cli import output

VARIABLE = "_WARMTH_COMPLETE"
SHELLS = ("bash", "zsh", "fish")


@click.command("completion")
@click.argument("shell", type=click.Choice(SHELLS))
def completion_command(shell: str) -> None:
    """Print the completion script of a shell: warmth completion bash >> ~/.bashrc."""
    from warmth.cli.main import cli

    completer = get_completion_class(shell)
    if completer is not None:
        output.raw(completer(cli, {}, "warmth", VARIABLE).source() + "\n")


def names(db: str | None, beginning: str) -> list[CompletionItem]:
    """People whose name has a word that begins so. Bash wants a word quoted, the others do it themselves."""
    from warmth.store.names import beginning_with

    return _items(beginning_with(_path(db), beginning))


def views(db: str | None, beginning: str) -> list[CompletionItem]:
    """Saved views whose name has a word that begins so."""
    from warmth.store.names import views_beginning_with

    return _items(views_beginning_with(_path(db), beginning))


def _path(db: str | None) -> Path:
    from warmth import config

    return config.database() if db is None else config.expanded(db)


def _items(found: list[str]) -> list[CompletionItem]:
    if os.environ.get(VARIABLE, "").startswith("bash") and not _is_quoted_already():
        found = [shlex.quote(name).replace("\\", "\\\\") for name in found]  # the script's `read` halves them
    return [CompletionItem(name) for name in found]


def _is_quoted_already() -> bool:
    """Did the word begin with a double quotation mark? Bash closes that one itself, and takes the name as it is."""
    words, place = os.environ.get("COMP_WORDS", "").split("\n"), os.environ.get("COMP_CWORD", "")
    return place.isdigit() and int(place) < len(words) and words[int(place)].startswith('"')
