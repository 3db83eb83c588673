"""The upper left of a person's page: the card, how it began, and what you think of them."""

from __future__ import annotations

from datetime import date

from warmth.domain.positions import Position
from warmth.domain.ratings import STALE_DAYS, Rating
from warmth.domain.spans import ago, day_words, every_words
from warmth.tui import look
from warmth.tui.parts.began import began
from warmth.tui.rows import Row, Rows
from warmth.usecases.pages import Page

LABEL_WIDTH = 11


def field(name: str, *parts: look.Part) -> Row:
    """A name in a column of its own, then what it is."""
    return look.hang(LABEL_WIDTH, (f"{name:<{LABEL_WIDTH}}", look.MUTED), *parts)


def card(page: Page, today: date) -> Rows:
    """Who they are."""
    shown = page.card
    rows: list[look.Said] = [look.row((look.plain(shown.name), look.TITLE))]
    if shown.role:
        rows.append(look.row(look.plain(shown.role)))
    if shown.archived_on:
        rows.append(look.row((f"archived {ago(shown.archived_on, today)}", "$text-warning")))
    if shown.snoozed_until and shown.snoozed_until > today:
        rows.append(look.row((f"snoozed until {day_words(shown.snoozed_until, today)}", "$text-warning")))
    for name, values in (("email", shown.emails), ("phone", shown.phones), ("url", shown.urls)):
        rows += [field(name if not at else "", look.plain(value)) for at, value in enumerate(values)]
    if shown.birthday:
        rows.append(field("birthday", shown.birthday.replace("--", "", 1) if shown.birthday[0] == "-" else
                          shown.birthday))  # fmt: skip
    if shown.tags:
        rows.append(field("tags", look.plain(", ".join(shown.tags))))
    if shown.boundaries:
        words = ", ".join(one.value.replace("-", " ") for one in shown.boundaries)
        rows.append(field("boundaries", (words, "bold $text-warning")))
    rows.append(field("cadence", _cadence(shown.cadence)))
    rows += [field("before", _position(one)) for one in page.positions if one.ended is not None][:-4:-1]
    if shown.notes:
        rows += ["", *(look.plain(line) for line in shown.notes.splitlines())]
    return look.lines(*rows)


def _cadence(days: int | None) -> look.Part:
    if days is None:
        return ("none wanted; a quarter is assumed", look.MUTED)
    return "never a reminder" if days == 0 else every_words(days)


def _position(position: Position) -> str:
    when = f" until {position.ended}" if position.ended else ""
    what = " · ".join(part for part in (position.title, position.organization) if part)
    return f"{look.plain(what)}{when}"


def origin(page: Page) -> look.Said:
    """How it began, or that nobody said so yet."""
    known = began(page.card)
    missing = look.row(("No label yet. ", "$text-warning"), ("o", "bold $text-accent"), " says how you know them.")
    if known is None:
        return missing
    return known if page.card.labelled else look.lines(known, missing)


def ratings(page: Page, today: date) -> look.Said:
    """Know, like and trust now, and every judgement with its day."""
    shown = page.card
    if not page.ratings:
        return look.row(("Not rated. ", look.MUTED), ("r", "bold $text-accent"), " says know, like and trust, 0 to 5.")
    rows: list[look.Said] = [
        _mark(name, mark) for name, mark in (("know", shown.know), ("like", shown.like), ("trust", shown.trust))
    ]
    if shown.klt is not None:
        rows.append(field("together", (f"{shown.klt}", look.STRONG), " of 15"))
    newest = page.ratings[-1].on
    if (today - newest).days > STALE_DAYS:
        rows.append(look.row((f"Last judged {ago(newest, today)}: stale, worth another look.", "$text-warning")))
    rows += [_judged(one, today) for one in reversed(page.ratings)]
    return look.lines(*rows)


def _mark(name: str, mark: int | None) -> Row:
    if mark is None:
        return field(name, (look.NOTHING, look.MUTED))
    return field(name, ("●" * mark, "$text-accent"), ("○" * (5 - mark), look.MUTED), f" {mark}")


def _judged(rating: Rating, today: date) -> Row:
    parts: list[look.Part] = [(f"{day_words(rating.on, today)}  ", look.MUTED)]
    parts.append(look.marks(rating.know, rating.like, rating.trust))
    if rating.why:
        parts.append((f"  {look.plain(rating.why)}", "italic"))
    return look.hang(2, *parts)
