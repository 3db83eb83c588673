"""Config: the user's settings."""

from __future__ import annotations

import click

from warmth import config
from warmth.cli import output
from warmth.cli.session import json_option
from warmth.domain.errors import WarmthError


@click.command("config")
@click.argument("key", required=False)
@click.argument("values", nargs=-1, metavar="[VALUE]")
@json_option
def config_command(key: str | None, values: tuple[str, ...], as_json: bool) -> None:
    """Show the settings, one of them, or set it: warmth config me.email ana@example.org."""
    if key is not None and values:
        config.save(key, ", ".join(values))
    shown = config.shown(config.load())
    if key is None:
        if as_json:
            output.document(shown)
        else:
            output.note(f"{config.file()}")
            output.table([[name, _text(value), _means(name)] for name, value in shown.items()])
        return
    if key not in shown:
        raise WarmthError(f"There is no setting “{key}”; `warmth config` lists them all.")
    if as_json:
        output.document({key: shown[key]})
    else:
        output.line(_text(shown[key]))


def _text(value: object) -> str:
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)


def _means(name: str) -> str:
    return config.meaning(name)
