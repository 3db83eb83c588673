"""What every verb starts from: the database, the day and the configuration, each looked up when first needed."""

from __future__ import annotations

import gc
from collections.abc import Callable
from contextlib import suppress
from datetime import date, datetime
from functools import cached_property, update_wrapper
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from warmth.cli import output

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

    from warmth.config import Config
    from warmth.store.store import Store

    ParamType = click.ParamType[Any]
else:
    ParamType = click.ParamType  # generic to type checkers alone: click before 8.4 knows no brackets here


FIRST_YEAR, LAST_YEAR = 1900, 2999
YEARS = f"the years {FIRST_YEAR} to {LAST_YEAR}"
"""Days to reason from: far enough from the ends of the calendar that every rule can look back and ahead."""


class Session:
    """One run of the command line."""

    def __init__(self, db: str | None, today: date | None) -> None:
        self._db, self._today = db, today

    @cached_property
    def config(self) -> Config:
        """The user's settings."""
        from warmth import config

        return config.load()

    @property
    def path(self) -> Path:
        """The database file."""
        from warmth import config

        return config.database() if self._db is None else config.expanded(self._db)

    @property
    def today(self) -> date:
        """The day that everything is reasoned from."""
        day = self._today or _clock()
        if not FIRST_YEAR <= day.year <= LAST_YEAR:
            from warmth.domain.errors import WarmthError

            raise WarmthError(f"{day.isoformat()} is no day to reason from; --today takes one of {YEARS}.")
        return day

    @property
    def day_is_given(self) -> bool:
        """Was the day named, rather than read from the clock?"""
        return self._today is not None

    @cached_property
    def store(self) -> Store:
        """The database, opened, created or upgraded."""
        return self.open(self.path)

    def open(self, path: Path) -> Store:
        """Any database, as of this session's day."""
        from warmth.store.store import Store

        return Store(path, self.today, self.config.model)

    def open_app(self, demo: Store | None = None) -> None:
        """Start the terminal app, on a made-up network where one is given.

        Raises WarmthError where there is no terminal to show it in.
        """
        from warmth.domain.errors import WarmthError

        if not output.is_terminal():
            raise WarmthError("The app needs a terminal; `warmth --help` lists what the command line can do.")
        from warmth.tui.app import run

        gc.enable()
        run(demo or self.store, self.config, fixed_day=self.day_is_given, demo=demo is not None)

    def resolve(self, text: str) -> int:
        """The person somebody means."""
        from warmth.usecases import people

        return people.resolve(self.store, text)


def _clock() -> date:
    """The local day: the one place where the command line asks what day it is."""
    return datetime.now().astimezone().date()


def with_session(command: Callable[..., Any]) -> Callable[..., Any]:
    """Hand the session to a command as its first argument."""

    @click.pass_context
    def called(ctx: click.Context, /, *arguments: Any, **options: Any) -> Any:
        return ctx.invoke(command, ctx.find_object(Session), *arguments, **options)

    return update_wrapper(called, command)


json_option = click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")
"""`--json`, spelled once."""


class DayType(ParamType):
    """A day as people type it: 2026-11-22, yesterday, last tuesday, in 3 weeks."""

    name = "day"

    def __init__(self, *, future: bool = False) -> None:
        self._future = future

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """Read the day, relative to the session's own."""
        if isinstance(value, date):
            return value
        typed = str(value)
        if len(typed) == 10 and typed[4] == typed[7] == "-":
            with suppress(ValueError):
                return date.fromisoformat(typed)
        from warmth.domain.dates import parse_day  # for days in words

        session = ctx.find_object(Session) if ctx else None
        today = session.today if session else _clock()
        return parse_day(typed, today, "future" if self._future else "past")


class PersonType(ParamType):
    """A person by name, part of a name, handle or id; the shell completes names."""

    name = "person"

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
        """Names that begin with what is typed."""
        from warmth.cli.completion import names

        root = ctx.find_root()
        return names(root.params.get("db"), incomplete)


class ViewType(ParamType):
    """A saved view by name; the shell completes it."""

    name = "view"

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
        """Views whose name has a word that begins with what is typed."""
        from warmth.cli.completion import views

        root = ctx.find_root()
        return views(root.params.get("db"), incomplete)


PERSON = PersonType()
VIEW = ViewType()
COUNT = click.IntRange(1, 1_000_000_000)
"""How many, or the number of something."""
DAY = DayType()
DAY_TO_COME = DayType(future=True)
