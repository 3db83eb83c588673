"""How values look: bars, marks, spans and text from data as harmless characters in a theme's colours."""

from __future__ import annotations

from collections.abc import Sequence

from textual.content import Content

from warmth.domain.spans import span_words
from warmth.domain.text import excerpt, harmless
from warmth.tui.rows import Row, Rows

NOTHING = "—"
MUTED, STRONG, TITLE, KEY = "$foreground 62%", "bold", "bold $text-accent", "bold $text-accent"
BAND_STYLES = {"hot": "$text-error", "warm": "$text-warning", "cool": "$text-primary", "cold": "$foreground 62%"}
STATE_STYLES = {
    "unlabelled": "$text-warning",
    "drifting": "$text-warning",
    "due": "$text-accent",
    "dormant": "$foreground 62%",
    "one-sided": "$foreground 62%",
    "in rhythm": "$text-success",
    "new": "",
}
TREND_SHAPES = {"warming": "▲", "steady": "─", "cooling": "▼", None: " "}

Part = str | Content | tuple[str, str]
"""A piece of a row: a pair is a text and its style."""
Said = str | Content | Row | Rows
"""What screens put under one another."""


def plain(text: str, limit: int | None = None) -> str:
    """Text from data on one line, with nothing in it that could command a terminal."""
    one_line = " ".join(harmless(text).split())
    return one_line if limit is None else excerpt(one_line, limit)


def bar(share: float, width: int) -> str:
    """A line at most `width` cells long that is `share` (0–1) of it in half cells; the least that is not 0 shows."""
    halves = max(round(min(share, 1.0) * width * 2), 1) if share > 0 else 0
    return "━" * (halves // 2) + "╸" * (halves % 2)


def gauge(share: float, width: int, style: str) -> Content:
    """The bar on its track, which is thinner, so that where the bar ends is seen without colours."""
    filled = bar(share, width)
    return row((filled, style), ("─" * (width - len(filled)), "$foreground 30%"))


def marks(know: int | None, like: int | None, trust: int | None) -> str:
    """Know, like and trust as `4·3·5`; a dot alone where one is not judged, a dash where none is."""
    if know is None and like is None and trust is None:
        return NOTHING
    return "·".join("?" if mark is None else str(mark) for mark in (know, like, trust))


def silence(days: int | None) -> str:
    """How long nothing was heard: `9 weeks`; `today` for none."""
    if days is None:
        return NOTHING
    return "today" if days == 0 else span_words(days)


def row(*parts: Part) -> Content:
    """Parts beside one another; a pair is a text and its style."""
    return Content.assemble(*parts)


def hang(indent: int, *parts: Part) -> Row:
    """A row that, where it is too long, goes on `indent` cells further right; the first part takes those cells."""
    return Row(row(*parts), indent)


def lines(*said: Said) -> Rows:
    """Rows under one another."""
    return Rows(lambda width: [one for each in said for one in _rows(each, width)])


def _rows(said: Said, width: int) -> Sequence[Row]:
    if isinstance(said, Rows):
        return said.rows(width)
    if isinstance(said, Row):
        return [said]
    return [Row(said if isinstance(said, Content) else Content(said))]
