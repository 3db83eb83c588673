"""The columns of the list of people: which fit a width, and how one row is written into them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from rich.cells import cell_len, set_cell_size

from warmth.tui import look
from warmth.usecases.network import Row

GAP = "  "
BAR = 5


@dataclass(frozen=True, slots=True)
class Column:
    """`least` and `most` are widths in cells; the least important (highest `rank`) goes first when room is short."""

    name: str
    title: str
    least: int
    most: int
    rank: int
    sort: str | None = None


COLUMNS = (
    Column("name", "Name", 16, 34, 0, "name"),
    Column("role", "Role", 13, 60, 4),
    Column("warmth", "Warmth", 11, 11, 1, "warmth"),
    Column("state", "State", 10, 10, 2),
    Column("marks", "K·L·T", 5, 5, 5, "klt"),
    Column("silence", "Silence", 9, 9, 3, "silence"),
    Column("origin", "Origin", 11, 11, 6),
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
    shown = list(COLUMNS)
    while len(shown) > 1 and sum(c.least for c in shown) + len(GAP) * (len(shown) - 1) > width:
        shown.remove(max(shown, key=lambda column: column.rank))
    spare = width - sum(c.least for c in shown) - len(GAP) * (len(shown) - 1)
    widths = {column.name: column.least for column in shown}
    for name, share in (("name", 0.4), ("role", 1.0)):
        column = next((one for one in shown if one.name == name), None)
        if column is not None:
            given = min(round(spare * share), column.most - column.least)
            widths[name] += given
            spare -= given
    placed, start = [], 0
    for column in shown:
        placed.append(Placed(column, start, widths[column.name]))
        start += widths[column.name] + len(GAP)
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
            return fitted(look.plain(row.name), width), "name"
        case "role":
            return fitted(_role(row, width), width), "muted"
        case "warmth":
            return _warmth(row).ljust(width), row.band or "muted"
        case "state":
            return row.state.ljust(width), row.state.replace(" ", "-")
        case "marks":
            return look.marks(row.know, row.like, row.trust).center(width), "text" if row.know is not None else "muted"
        case "silence":
            return look.silence(row.silence).rjust(width), "muted" if row.silence is None else "text"
        case _:
            return _origin(row).ljust(width), "muted"


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
