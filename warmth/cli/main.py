"""The way in: `warmth` opens the app, `warmth VERB` does one thing. Decides every exit code.

0  done
1  something the user can put right, said in one sentence
2  the command was not understood
"""

from __future__ import annotations

import gc
import sys
from datetime import date
from importlib import import_module
from typing import Any

import click

import warmth
from warmth.cli import output
from warmth.cli.session import DayType, Session
from warmth.domain.errors import Ambiguous, NotRecognised, WarmthError
from warmth.domain.text import excerpt

VERBS: dict[str, tuple[str, ...]] = {
    "importing": ("import",),
    "people": ("list", "find", "show", "add", "edit", "archive", "unarchive", "snooze", "bump"),
    "views": ("views", "view"),
    "tags": ("tag", "untag", "cadence", "boundary"),
    "origins": ("label",),
    "ratings": ("rate",),
    "interactions": ("log",),
    "wants": ("ask", "offer"),
    "acquaintances": ("knows", "apart"),
    "promises": ("promise", "done"),
    "today": ("today",),
    "reconnecting": ("reconnect",),
    "pruning": ("prune",),
    "introducing": ("introduce",),
    "reaching": ("reach",),
    "doors": ("door", "doors"),
    "introductions": ("introduction", "introductions"),
    "inbox": ("vet",),
    "drafting": ("draft",),
    "merging": ("merge", "split"),
    "forgetting": ("forget",),
    "stats": ("stats",),
    "changes": ("history", "undo", "redo"),
    "exporting": ("export",),
    "backups": ("backup", "restore", "check"),
    "demonstration": ("demo",),
    "configuration": ("config",),
    "completion": ("completion",),
}
"""Which module holds which verbs. A module is imported only when one of its verbs is wanted."""

_MODULE_OF = {verb: module for module, verbs in VERBS.items() for verb in verbs}


class Verbs(click.Group):
    """Finds a verb without importing any other."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Every verb, in the order the help gives them."""
        return list(_MODULE_OF)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of a verb; its function is called `VERB_command`."""
        module = _MODULE_OF.get(cmd_name)
        if module is None:
            return None
        command: click.Command = getattr(import_module(f"warmth.cli.{module}"), f"{cmd_name}_command")
        return command

    def invoke(self, ctx: click.Context) -> Any:
        """Run the verb. A reader of the pipe that has gone is no fault: click itself would call it one."""
        try:
            return super().invoke(ctx)
        except BrokenPipeError:
            output.close_quietly()
            return 0


@click.group(cls=Verbs, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.option("--db", metavar="PATH", help="The database file (or WARMTH_DB).")
@click.option(
    "--today",
    type=DayType(),
    envvar="WARMTH_TODAY",
    metavar="YYYY-MM-DD",
    help="The day to reason from (or WARMTH_TODAY).",
)
@click.version_option(warmth.__version__, prog_name="warmth")
@click.pass_context
def cli(ctx: click.Context, db: str | None, today: date | None) -> None:
    """A personal CRM for the terminal. Without a verb it opens the app.

    It asks nothing of the network and sends nothing anywhere: everything stays in one private file.
    """
    ctx.obj = Session(db, today)
    if ctx.invoked_subcommand is None:
        ctx.obj.open_app()


def run(arguments: list[str] | None = None) -> None:
    """Run the command line and leave with its exit code.

    A command is over before its garbage could matter, and looking for it would cost a tenth of the time.
    """
    gc.disable()
    sys.exit(exit_code(arguments))


def exit_code(arguments: list[str] | None = None) -> int:
    """Run the command line; every way it can end is decided here."""
    try:
        outcome = cli.main(arguments, prog_name="warmth", standalone_mode=False)
    except WarmthError as error:
        output.complain(error.message)
        if isinstance(error, Ambiguous):
            output.complain_lines(error.candidates)
        elif isinstance(error, NotRecognised) and error.formats:
            output.complain_lines([f"--from {name}" for name in error.formats])
        return 1
    except click.exceptions.Exit as ended:
        return ended.exit_code
    except click.Abort:
        output.complain("Stopped; nothing was changed.")
        return 1
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except OSError as error:
        output.complain(_of_the_system(error))
        return 1
    return outcome if isinstance(outcome, int) else 0


def _of_the_system(error: OSError) -> str:
    """What the operating system refused, as a sentence: a name too long, a full disk, a folder that is not yours."""
    where = f"{excerpt(str(error.filename), 80)} cannot be used" if error.filename else "The output cannot be written"
    return f"{where}: {error.strerror or error}."
