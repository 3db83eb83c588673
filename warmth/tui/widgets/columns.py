"""The columns of the list of people: which fit a width, and how one row is written into them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from rich.cells import cell_len, set_cell_size

from warmth.domain.spans import every_words
from warmth.tui import look
from warmth.usecases.network import Row

GAP = "  "
BAR = 5
APART = 126
"""Cells from which title and company have columns of their own, and more is shown of everybody."""


@dataclass(frozen=True, slots=True)
class Column:
    """`least` and `most` are widths in cells; the least important (highest `rank`) goes first when room is short.

    Room left over is shared out in turn: a column gets `share` of what is left. `sort` names its order.
    """

    name: str
    title: str
    least: int
    most: int
    rank: int
    sort: str
    share: float = 0.0
    right: bool = False


_NAME = Column("name", "Name", 16, 34, 0, "name", share=0.4)
_MEASURED = (
    Column("warmth", "Warmth", 11, 11, 1, "warmth"),
    Column("state", "State", 10, 10, 2, "state"),
    Column("marks", "K·L·T", 7, 7, 5, "klt"),
)
_SILENCE = Column("silence", "Silence", 9, 9, 3, "silence", right=True)
_ORIGIN = Column("origin", "Origin", 11, 11, 6, "origin")
COLUMNS = (_NAME, Column("role", "Role", 13, 60, 4, "company", share=1.0), *_MEASURED, _SILENCE, _ORIGIN)
MORE_COLUMNS = (
    Column("name", "Name", 22, 34, 0, "name", share=0.4),
    Column("title", "Title", 18, 44, 4, "title", share=0.5),
    Column("company", "Company", 16, 40, 5, "company", share=1.0),
    *_MEASURED,
    Column("rated", "Rated", 7, 7, 8, "rated"),
    _SILENCE,
    Column("cadence", "Wanted", 14, 14, 9, "cadence"),
    Column("touches", "Contacts", 10, 10, 7, "touches", right=True),
    _ORIGIN,
)


@dataclass(frozen=True, slots=True)
class Placed:
    """A column with the width it was given and where it starts."""

    column: Column
    start: int
    width: int


@lru_cache(maxsize=8)
def fit(width: int) -> tuple[Placed, ...]:
    """The columns that fit into `width` cells, the room left over given to names and roles."""
    shown = list(MORE_COLUMNS if width >= APART else COLUMNS)
    while len(shown) > 1 and sum(c.least for c in shown) + len(GAP) * (len(shown) - 1) > width:
        shown.remove(max(shown, key=lambda column: column.rank))
    spare = width - sum(c.least for c in shown) - len(GAP) * (len(shown) - 1)
    placed, start = [], 0
    for column in shown:
        given = column.least + max(min(round(spare * column.share), column.most - column.least), 0)
        spare -= given - column.least
        placed.append(Placed(column, start, given))
        start += given + len(GAP)
    return tuple(placed)


def fitted(text: str, width: int) -> str:
    """The text in exactly `width` cells, with an ellipsis where it is cut; wide characters count two."""
    if len(text) <= width and text.isascii():
        return text.ljust(width)
    if cell_len(text) <= width:
        return set_cell_size(text, width)
    return set_cell_size(set_cell_size(text, width - 1).rstrip() + "…", width)


def cells(row: Row, placed: tuple[Placed, ...]) -> list[tuple[str, str]]:
    """Each column's text, fitted, with the name of the style it is shown in."""
    return [_cell(row, one.column.name, one.width) for one in placed]


def _cell(row: Row, name: str, width: int) -> tuple[str, str]:
    match name:
        case "name":
            return fitted(look.plain(row.name), width), "muted" if row.archived else "name"
        case "role":
            return fitted(_role(row, width), width), "muted"
        case "title" | "company":
            return fitted(look.plain(row.title if name == "title" else row.company), width), "muted"
        case "warmth":
            return _warmth(row).ljust(width), row.band or "muted"
        case "state":
            said = "archived" if row.archived else row.state
            return said.ljust(width), "muted" if row.archived else said.replace(" ", "-")
        case "marks":
            return look.marks(row.know, row.like, row.trust).ljust(width), "text" if row.know is not None else "muted"
        case "silence":
            return look.silence(row.silence).rjust(width), "muted" if row.silence is None else "text"
        case _:
            return _more(row, name, width), "muted"


def _more(row: Row, name: str, width: int) -> str:
    match name:
        case "rated":
            return (row.rated_on[:7] if row.rated_on else look.NOTHING).ljust(width)
        case "touches":
            return (f"{row.touches:,}" if row.touches else look.NOTHING).rjust(width)
        case "cadence":
            wanted = "never" if row.cadence == 0 else every_words(row.cadence) if row.cadence else look.NOTHING
            return fitted(wanted, width)
        case _:
            return _origin(row).ljust(width)


def _role(row: Row, width: int) -> str:
    title, company = look.plain(row.title), look.plain(row.company)
    both = f"{title} · {company}" if title and company else title or company
    return both if width >= 24 or cell_len(both) <= width else company or title


def _warmth(row: Row) -> str:
    if row.warmth is None:
        return look.NOTHING.rjust(BAR + 4)
    return f"{look.bar(row.warmth / 100, BAR):<{BAR}} {row.warmth:3.0f} {look.TREND_SHAPES[row.trend]}"


def _origin(row: Row) -> str:
    if row.labelled:
        return row.origin or look.NOTHING
    return "bare" if row.origin else look.NOTHING
