"""Writes the pages that are generated: every verb, every setting, every key, and the picture in the README.

`python -m tests.architecture.write_docs` writes them anew; a test holds the pages to what this would write.
"""

from __future__ import annotations

import asyncio
import inspect
import re
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import click

from tests.factories import TODAY
from warmth import config
from warmth.cli.main import VERBS, cli

DOCS = Path(__file__).resolve().parents[2] / "docs"
GENERATED = "<!-- Written by `make docs`; changes here are lost. -->"
NOUNS = {
    "importing": "Importing",
    "people": "People",
    "tags": "Tags, cadences, boundaries",
    "origins": "Origins",
    "ratings": "Ratings",
    "interactions": "Interactions",
    "wants": "Asks and offers",
    "acquaintances": "Acquaintances",
    "promises": "Promises",
    "today": "Today",
    "reconnecting": "Reconnect",
    "pruning": "Prune",
    "introducing": "Introduce",
    "inbox": "The inbox",
    "drafting": "Drafts",
    "merging": "Duplicates",
    "forgetting": "Forgetting",
    "stats": "Counts",
    "changes": "History",
    "exporting": "Export",
    "backups": "Backups",
    "demonstration": "A demonstration",
    "configuration": "Settings",
    "completion": "Completion",
}
"""What the modules of verbs are called for people; one that is missing is called by its name."""


def pages() -> dict[str, str]:
    """Every generated page by its file name."""
    return {"cli.md": "\n".join(_verbs()), "config.md": "\n".join(_settings()), "keys.md": "\n".join(_keys())}


def _verbs() -> Iterator[str]:
    yield f"# Every verb\n\n{GENERATED}\n"
    yield "`warmth` alone opens the app; `warmth VERB` does one thing. Before the verb:\n"
    yield from _options(cli, click.Context(cli, info_name="warmth", max_content_width=10_000))
    yield "\nData goes to standard output, everything else to standard error. Exit codes: 0 done; 1 what is wrong and"
    yield "how to put it right, in one sentence; 2 the command was not understood. A PERSON is a name, a part of one, a"
    yield "handle or an id; case and accents do not matter, and when several fit, they are listed and nothing is done."
    root = click.Context(cli, info_name="warmth")
    for module, verbs in VERBS.items():
        yield f"\n## {NOUNS.get(module, module.capitalize())}"
        for verb in verbs:
            command = cli.get_command(root, verb)
            if command is not None:
                yield from _verb(command, click.Context(command, root, verb, max_content_width=10_000))


def _verb(command: click.Command, ctx: click.Context) -> Iterator[str]:
    usage = " ".join(command.collect_usage_pieces(ctx))
    yield f"\n### {ctx.info_name}\n\n```\nwarmth {ctx.info_name} {usage}\n```\n"
    yield inspect.cleandoc(command.help or "") + "\n"
    yield from _options(command, ctx)


def _options(command: click.Command, ctx: click.Context) -> Iterator[str]:
    records = [
        record for each in command.params if isinstance(each, click.Option) and (record := each.get_help_record(ctx))
    ]
    yield from _table(("option", "means"), [(f"`{names}`", means) for names, means in records])


def _table(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> Iterator[str]:
    yield f"| {' | '.join(headings)} |"
    yield f"| {' | '.join('---' for _ in headings)} |"
    for row in rows:
        yield f"| {' | '.join(re.sub('(?<!`)[|]', chr(92) + '|', cell) for cell in row)} |"


def _settings() -> Iterator[str]:
    yield f"# Every setting\n\n{GENERATED}\n"
    yield "`warmth config` shows them all and where the file is, `warmth config KEY` one, and `warmth config KEY VALUE`"
    yield "sets it. In the file, `reconnect.budget` stands under `[reconnect]` as `budget`.\n"
    shown = config.shown(config.Config())
    plain = [(f"`{key}`", config.meaning(key), _default(shown[key])) for key in config.SETTINGS]
    yield from _table(("setting", "means", "default"), plain)
    for table in config.TABLES:
        yield f"\n## {table}\n"
        keys = [key for key in shown if key.rpartition(".")[0] == table]
        yield from _table(
            ("setting", "means", "default"), [(f"`{key}`", config.meaning(key), _default(shown[key])) for key in keys]
        )
    yield "\n## keys\n"
    yield 'Every key of the app can be another: `keys.log = "L"`. [The keys](keys.md) gives the names of the actions.'
    yield ""


def _default(value: Any) -> str:
    return f"`{value}`" if value not in ([], "") else "none"


def _keys() -> Iterator[str]:
    from warmth.tui.keys import ACTIONS, written

    yield f"# Every key\n\n{GENERATED}\n"
    yield "Every key can be another: `warmth config keys.log L`, with the name of the action from the last column."
    for where in dict.fromkeys(action.where for action in ACTIONS):
        yield f"\n## {where.capitalize()}\n"
        rows = [
            (f"`{written(action, {})}`", action.means, f"`{action.id}`") for action in ACTIONS if action.where == where
        ]
        yield from _table(("key", "does", "action"), rows)
    yield ""


def picture() -> str:
    """The people of the made-up network with a search, as the app draws them."""
    from tests.tui.driving import settle
    from warmth.store.store import Store
    from warmth.tui.app import WarmthApp
    from warmth.usecases.demonstration import stage

    async def drawn(folder: Path) -> str:
        store = Store(folder / "demo.sqlite3", TODAY)
        stage.enact(store, folder)
        app = WarmthApp(store, config.Config(), fixed_day=True)
        async with app.run_test(size=(110, 30)) as pilot:
            for key in ("2", "slash", *"eng"):
                await pilot.press(key)
                await settle(pilot)
            return app.export_screenshot(title="warmth")

    with tempfile.TemporaryDirectory() as folder:
        return asyncio.run(drawn(Path(folder)))


def main() -> None:
    """Write everything."""
    DOCS.mkdir(exist_ok=True)
    for name, text in pages().items():
        (DOCS / name).write_text(text, encoding="utf-8")
    (DOCS / "people.svg").write_text(picture(), encoding="utf-8")


if __name__ == "__main__":
    main()
