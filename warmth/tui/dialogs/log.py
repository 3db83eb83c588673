"""The log dialog: one line as on the command line, and beneath it what was understood, as it is typed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from textual.content import Content

from warmth.domain.interactions import Direction
from warmth.domain.spans import ago, day_words
from warmth.tui import look
from warmth.tui.dialogs.line import LineDialog
from warmth.tui.reading import Understood

WAYS = {Direction.BOTH: "both ways", Direction.IN: "from them", Direction.OUT: "from you"}


class LogDialog(LineDialog[Understood]):
    """Dismissed with what was understood, or with None. `read` and `finish` say what a line means; see LineDialog."""

    def __init__(
        self,
        read: Callable[[str], Understood],
        finish: Callable[[str], Understood],
        complete: Callable[[str], str | None],
        start: str,
        today: date,
    ) -> None:
        super().__init__(
            "Log what happened", "logs", read, lambda said: _reading(said, today),
            start=start, placeholder="ana coffee yesterday -- she is hiring",
            empty=look.row(("Who, what, when, and after -- a note.", look.MUTED)), hint=_hint(), complete=complete,
            finish=finish,
        )  # fmt: skip
        self._today = today

    def refuse(self, said: Understood) -> str | None:
        """What happened must be said to its end, and have happened."""
        if said.unfinished and said.line.kind is not None:
            return said.unfinished
        if said.line.kind is None:
            return "Say what it was: coffee, call, video, message, email, event, letter."
        if said.line.on > self._today:
            return f"{day_words(said.line.on, self._today)} is still to come."
        return None


def _reading(said: Understood, today: date) -> look.Said:
    names = ", ".join(look.plain(one.name) for one in said.who)
    line = said.line
    what = (said.said, "bold $text-accent") if line.kind else ("what?", "bold $text-warning")
    kind = [f" · {line.kind.value}"] if line.kind and line.kind.value != said.said else []
    day: tuple[look.Part, ...] = (day_words(line.on, today), (f" ({ago(line.on, today)})", look.MUTED))
    if said.unfinished and line.kind:
        day = (("when?", "bold $text-warning"),)
    first = look.row(
        what, " · ", (names, look.STRONG), " · ", *day, *kind, " · ", WAYS[line.direction],
    )  # fmt: skip
    return look.lines(first, look.row((f"“{look.plain(line.note)}”", "italic"))) if line.note else first


def _hint() -> Content:
    return look.row(
        ("who  ", "bold"), "ana, ben   ", ("what  ", "bold"), "coffee call video message email event letter   ",
        ("way  ", "bold"), "in out   ", ("when  ", "bold"), "yesterday, tue, 17 nov   ", ("note  ", "bold"), "-- …",
    )  # fmt: skip
