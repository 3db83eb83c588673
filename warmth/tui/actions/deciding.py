"""What deciding asks for besides a key: a day to meet by, an origin for whom you accept, and whether two are one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from warmth.domain.dates import parse_day
from warmth.domain.errors import WarmthError
from warmth.domain.spans import ago, day_words
from warmth.tui import look
from warmth.tui.actions.judging import read_label
from warmth.tui.dialogs.label import LabelDialog
from warmth.tui.dialogs.line import LineDialog
from warmth.tui.dialogs.merge import MergeDialog
from warmth.tui.rows import Rows
from warmth.usecases import inbox
from warmth.usecases.origins import Label

if TYPE_CHECKING:
    from warmth.tui.app import WarmthApp


def meet_by(app: WarmthApp, name: str, does: str, then: Callable[[date], None]) -> None:
    """Ask by which day to meet or talk; nothing is taken for granted."""
    today = app.store.today

    def read(text: str) -> date:
        day = parse_day(text, today, "future")
        if day <= today:
            raise WarmthError("Meeting wants a day to come, such as: in 3 weeks, friday, 15 jan.")
        return day

    def chosen(day: date | None) -> None:
        if day is not None:
            then(day)

    app.push_screen(
        LineDialog(
            f"Meet or talk with {look.plain(name, 40)} by when?", does, read,
            lambda day: look.row("by ", (day_words(day, today), look.STRONG), (f"  {ago(day, today)}", look.MUTED)),
            placeholder="in 3 weeks", empty=look.row(("A day to come: in 3 weeks, friday, 15 jan.", look.MUTED)),
        ),
        chosen,
    )  # fmt: skip


def accept(app: WarmthApp, name: str, known: Rows, then: Callable[[Label], None]) -> None:
    """Ask how it began with somebody who becomes one of yours."""

    def chosen(label: Label | None) -> None:
        if label is not None:
            then(label)

    app.push_screen(LabelDialog(name, known, partial(read_label, app.store)), chosen)


def same(app: WarmthApp, duplicate: int, then: Callable[[int, int], None]) -> None:
    """Show who would be kept of the two and who merged into them, and ask once."""

    def chosen(pair: tuple[int, int] | None) -> None:
        if pair is not None:
            then(*pair)

    try:
        both = inbox.kept_and_other(app.store, duplicate)
    except WarmthError as error:
        app.say(error.message, wrong=True)
        return
    app.push_screen(MergeDialog(*both), chosen)
