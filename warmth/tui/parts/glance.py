"""Somebody to decide about, at a glance: who they are, how it stands, how it began, what was between you, and how far
the deciding has come. The same on Prune and in the Inbox.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from warmth.domain.cards import Card
from warmth.domain.labels import counted
from warmth.domain.spans import ago
from warmth.domain.timeline import Happening
from warmth.tui import look
from warmth.tui.keys import key_of
from warmth.tui.parts.began import began
from warmth.tui.parts.introducing import field
from warmth.tui.parts.morning import warmth_words
from warmth.tui.parts.timeline import timeline
from warmth.tui.rows import Row, Rows

LAST = 5
"""Interactions shown."""
BAR = 24


def progress(title: str, done: int, total: int, words: str) -> Row:
    """What is being worked off, a bar, and the same in words; the title alone where there is nothing."""
    if not total:
        return look.hang(2, (title, look.TITLE))
    return look.hang(2, (f"{title}  ", look.TITLE), look.gauge(done / total, BAR, "$text-accent"), f"  {words}")


def title(words: str, count: int | None = None) -> Row:
    """The title of a section."""
    return Row(look.row((words, look.TITLE), (f"  {count:,}" if count is not None else "", look.MUTED)))


def bullets(sentences: Iterable[str], style: str = "$text-accent") -> Iterable[Row]:
    """Sentences under one another."""
    return (look.hang(2, ("• ", style), look.plain(each)) for each in sentences)


def named(card: Card, *more: look.Part) -> Rows:
    """Name, and what they do beneath."""
    rows: list[look.Said] = [look.hang(2, (look.plain(card.name), look.TITLE), *more)]
    if card.role:
        rows.append(look.row(look.plain(card.role)))
    return look.lines(*rows)


def standing(card: Card, today: date) -> Rows:
    """Warmth, silence, ratings, tags and boundaries in words, then how it began."""
    state = (card.state.value, look.STATE_STYLES[card.state.value])
    rows: list[look.Said] = [title("How it stands"), field("warmth", warmth_words(card)), field("state", state)]
    if card.last is not None:
        rows.append(field("last", card.last.kind.value, (f" {ago(card.last.on, today)}", look.MUTED)))
    klt = (f"  {card.klt} of 15" if card.klt is not None else "", look.MUTED)
    rated = look.marks(card.know, card.like, card.trust)
    rows.append(field("rated", ("not yet", look.MUTED) if rated == look.NOTHING else rated, klt))
    if card.tags:
        rows.append(field("tags", look.plain(", ".join(card.tags))))
    if card.boundaries:
        words = ", ".join(one.value.replace("-", " ") for one in card.boundaries)
        rows.append(field("bounds", (words, "bold $text-warning")))
    if card.notes:
        rows.append(field("notes", look.plain(card.notes, 240)))
    rows += [field("url", (look.plain(url), look.MUTED)) for url in card.urls[:1]]
    beginning = began(card) or look.row(("Nobody said yet how it began.", look.MUTED))
    return look.lines(*rows, "", title("How it began"), beginning)


def between(
    happened: Sequence[Happening], person: int, today: date, keymap: Mapping[str, str], total: int | None = None
) -> Rows:
    """The newest of what happened, each with its words; `total` counts all there is."""
    known = happened[:LAST]
    rows = [one.said for one in timeline(known, person, today, LAST, key_of("log", keymap), "")]
    more = (total or len(known)) - len(known)
    if more > 0:
        rows.append(look.row((f"and {counted(more, 'earlier one')}; ", look.MUTED), (key_of("open", keymap), look.KEY),
                             (" opens all", look.MUTED)))  # fmt: skip
    return look.lines(title("Between you"), *rows)
