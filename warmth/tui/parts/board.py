"""What the board says: introductions in the lanes of their way, a card each, and the thanks that are owed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from warmth.domain.dues import due, stalled
from warmth.domain.introductions import Introduction, Stage
from warmth.domain.labels import counted, listed
from warmth.domain.named import Named
from warmth.domain.spans import ago, span_words
from warmth.tui import look
from warmth.tui.keys import key_of
from warmth.tui.rows import Row, Rows
from warmth.usecases.introductions import Column, Placed

SHOWN_REASON = 100
"""Characters of a reason that a card shows."""
SHOWN_OVER = 30
"""How many of those that are over are shown, the newest."""


@dataclass(frozen=True, slots=True)
class Lane:
    """A part of the way; `nothing` is said where it is empty."""

    title: str
    stages: tuple[Stage, ...]
    nothing: str


LANES = (
    Lane("Ideas", (Stage.IDEA,), "No idea waits."),
    Lane("Asking", (Stage.ASKED_FIRST, Stage.FIRST_YES, Stage.ASKED_SECOND), "Nobody is being asked."),
    Lane("Introducing", (Stage.BOTH_YES, Stage.INTRODUCED), "Nobody is about to meet."),
    Lane("Thanking", (Stage.WORKED,), "No thanks are owed."),
)
OVER = Lane("Over", (Stage.THANKED, Stage.FIZZLED, Stage.HARMED, Stage.DECLINED), "Nothing is over yet.")


def placed_in(lane: Lane, columns: Iterable[Column]) -> list[Placed]:
    """What stands in a lane: the longest-standing first; of those that are over, the newest."""
    found = [placed for column in columns if column.stage in lane.stages for placed in column.placed]
    if lane is not OVER:
        return found
    return sorted(found, key=lambda one: (one.introduction.since or date.min, one.introduction.id), reverse=True)


def turn(one: Introduction) -> tuple[Named, Named]:
    """The two of an introduction, the one whose turn it is first."""
    next_due = due(one)
    return (next_due.who, next_due.other) if next_due else (one.a, one.b)


def card(placed: Placed, person: Named, day: date) -> Rows:
    """The two, how long it has stood where, what is due next and why they should meet; the keys act on `person`."""
    one = placed.introduction
    rows: list[look.Said] = [_names(one, person), _standing(one, day)]
    if placed.next:
        rows.append(look.hang(2, ("→ ", "$text-accent"), look.plain(placed.next)))
    if one.reason:
        rows.append(look.hang(2, ("  ", ""), (look.plain(one.reason, SHOWN_REASON), "italic $foreground 62%")))
    return look.lines(*rows)


def _names(one: Introduction, person: Named) -> Rows:
    """Both names in a line, or under one another where that is too short."""
    styles = [look.STRONG if each.id == person.id else "" for each in (one.a, one.b)]
    a, b = (look.plain(each.name) for each in (one.a, one.b))

    def rows(width: int) -> Sequence[Row]:
        beside = look.row((a, styles[0]), (" & ", look.MUTED), (b, styles[1]))
        if beside.cell_length <= width:
            return [Row(beside)]
        return [look.hang(2, (a, styles[0])), look.hang(2, ("& ", look.MUTED), (b, styles[1]))]

    return Rows(rows)


def _standing(one: Introduction, day: date) -> Row:
    since = ""
    if one.since is not None:
        days = (day - one.since).days
        since = f", {ago(one.since, day)}" if not one.is_open or days < 1 else f" · {span_words(days)}"
    parts: list[look.Part] = [(f"{one.stage}{since}", look.MUTED)]
    if stalled(one, day) is not None:
        parts.append((" · stalled", "bold $text-warning"))
    return look.hang(2, *parts)


def thanks(columns: Iterable[Column], keymap: Mapping[str, str]) -> look.Said | None:
    """Whom you owe thanks for an introduction that worked; None when nobody."""
    owed = [placed.introduction for column in columns if column.stage is Stage.WORKED for placed in column.placed]
    if not owed:
        return None
    pairs = listed([f"{look.plain(one.a.name)} & {look.plain(one.b.name)}" for one in owed])
    return look.hang(2, ("♥ ", "$text-accent"), (f"Thanks owed for {counted(len(owed), 'introduction')}", look.STRONG),
                     f" that worked: {pairs}. ", (key_of("due", keymap), look.KEY),
                     (" on their card notes that you thanked them.", look.MUTED))  # fmt: skip


def nothing(keymap: Mapping[str, str], *, over: int) -> Rows:
    """No introduction is under way: what to do."""
    kept = f"{counted(over, 'introduction')} {'is' if over == 1 else 'are'} over; "
    return look.lines(
        look.row(("No introduction is under way.", look.STRONG)),
        look.hang(2, (key_of("for", keymap), look.KEY), " chooses somebody and finds who would gain on both sides; ",
                  (key_of("introduce", keymap), look.KEY), " does it for whoever is under the cursor, on any screen."),
        *([look.row((kept, look.MUTED), (key_of("over", keymap), look.KEY), (" shows them.", look.MUTED))]
          if over else []),
    )  # fmt: skip
