"""Who somebody is, on their page: the card, how it began, and what you think of them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from textual.content import Content

from warmth.domain.cards import Card
from warmth.domain.fuzzy import FuzzyDate, next_anniversary
from warmth.domain.positions import Position
from warmth.domain.ratings import STALE_DAYS, Rating
from warmth.domain.spans import ago, day_words, every_words
from warmth.tui import look
from warmth.tui.parts.fields import FAINT, Field, again, blank, fuzzy_words, named
from warmth.usecases.pages import Page

MANY = ("email", "phone", "url")
"""What somebody can have several of."""
BEFORE = 3
"""Earlier positions shown."""


def card(page: Page, today: date, *, unfolded: bool) -> list[Field]:
    """Who they are. What is not known yet shows when `unfolded`, else a line at the end names it."""
    shown = page.card
    fields = [Field(look.row((look.plain(shown.name), look.TITLE)), ("name", 0), "name"), *_notices(shown, today)]
    for name, text in (("title", shown.title), ("company", shown.company)):
        fields += _one(name, look.plain(text), unfolded)
    for name, values in zip(MANY, (shown.emails, shown.phones, shown.urls), strict=True):
        make: Callable[..., Field] = named
        for value in values:
            fields.append(make(name, look.plain(value), about=(name, value)))
            make = again
        if unfolded:
            fields.append(blank(name, (name, "")))
    fields += _one("birthday", _birthday(shown.birthday, today), unfolded)
    fields += _one("tags", look.plain(", ".join(shown.tags)), unfolded)
    if shown.boundaries:
        words = ", ".join(one.value.replace("-", " ") for one in shown.boundaries)
        fields.append(named("boundaries", (words, "bold $text-warning"), about=("boundaries", 0)))
    make = named
    for one in [one for one in page.positions if one.ended is not None][: -BEFORE - 1 : -1]:
        fields.append(make("before", _position(one), about=("position", one.id)))
        make = again
    make = named
    for common in page.both_at:
        fields.append(make("both at", look.plain(str(common))))
        make = again
    fields += _notes(shown.notes, unfolded)
    return fields if unfolded else [*fields, _more(shown)]


def _one(name: str, text: str, unfolded: bool) -> list[Field]:
    if text:
        return [named(name, text, about=(name, 0))]
    return [blank(name, (name, 0))] if unfolded else []


def _notices(shown: Card, today: date) -> list[Field]:
    """What must not be overlooked about the person as a whole."""
    said = []
    if shown.archived_on:
        said.append(f"archived {ago(shown.archived_on, today)}")
    if shown.snoozed_until and shown.snoozed_until > today:
        said.append(f"snoozed until {day_words(shown.snoozed_until, today)}")
    return [Field(look.row((words, "$text-warning"))) for words in said]


def _birthday(kept: str | None, today: date) -> str:
    """The day, and when it comes round next."""
    if not kept:
        return ""
    day = FuzzyDate.parse(kept)
    coming = next_anniversary(day, today)
    if coming is None:
        return fuzzy_words(kept)
    age = f"{coming.year - day.year} " if day.year and coming.year > day.year else ""
    return f"{fuzzy_words(kept)}, {age}{ago(coming, today)}"


def _position(position: Position) -> Content:
    when = f" until {fuzzy_words(position.ended)}" if position.ended else ""
    what = " · ".join(part for part in (position.title, position.organization) if part)
    return look.row(look.plain(what), (when, look.MUTED))


def _notes(notes: str, unfolded: bool) -> list[Field]:
    if not notes:
        return [blank("notes", ("notes", 0))] if unfolded else []
    first, *rest = [look.plain(line) for line in notes.splitlines()]
    lines = [named("notes", first).said, *(again("notes", line).said for line in rest)]
    return [Field(look.lines(*lines), ("notes", 0), "notes")]


def _more(shown: Card) -> Field:
    """A line that names what is not known yet, and unfolds it."""
    missing = [name for name in ("title", "company") if not getattr(shown, name)]
    missing += [name for name, has in zip(MANY, (shown.emails, shown.phones, shown.urls), strict=True) if not has]
    missing += [name for name in ("birthday", "tags", "notes") if not getattr(shown, name)]
    return Field(look.row((f"+ {', '.join(missing or MANY)}", FAINT)), ("more", "card"))


def cadence(page: Page) -> Field:
    """How often you want to be in touch."""
    days = page.card.cadence
    from_tags = (" (their tags say so)", look.MUTED) if page.own_cadence is None else ""
    if days is None:
        return named("cadence", ("none wanted; a quarter is assumed", look.MUTED), about=("cadence", 0))
    return named("cadence", "never a reminder" if days == 0 else every_words(days), from_tags, about=("cadence", 0))


def ratings(page: Page, today: date, key: str) -> list[Field]:
    """Know, like and trust now, each with its day, and every judgement; `key` is the one that rates."""
    if not page.ratings:
        means = (" says know, like and trust, 0 to 5.", look.MUTED)
        said = look.row(("Not rated. ", look.MUTED), (key, look.KEY), means)
        return [Field(said, ("marks", 0))]
    rows: list[look.Said] = [_mark(name, page.ratings, today) for name in ("know", "like", "trust")]
    if page.card.klt is not None:
        rows.append(named("together", (f"{page.card.klt}", look.STRONG), " of 15").said)
    newest = page.ratings[-1].on
    if (today - newest).days > STALE_DAYS:
        rows.append(look.row((f"Last judged {ago(newest, today)}: stale, worth another look.", "$text-warning")))
    return [Field(look.lines(*rows), ("marks", 0)), *(_judged(one, today) for one in reversed(page.ratings))]


def _mark(name: str, history: tuple[Rating, ...], today: date) -> look.Said:
    """The latest judgement of a kind, and how old it is."""
    judged = next((one for one in reversed(history) if getattr(one, name) is not None), None)
    if judged is None:
        return named(name, (look.NOTHING, look.MUTED)).said
    mark = getattr(judged, name)
    return named(
        name, ("●" * mark, "$text-accent"), ("○" * (5 - mark), look.MUTED), f" {mark}",
        (f"   {ago(judged.on, today)}", look.MUTED),
    ).said  # fmt: skip


def _judged(rating: Rating, today: date) -> Field:
    day = day_words(rating.on, today)
    parts: list[look.Part] = [(f"{day}  ", look.MUTED), look.marks(rating.know, rating.like, rating.trust)]
    if rating.why:
        parts.append((f"  {look.plain(rating.why)}", "italic"))
    return Field(look.hang(2, *parts), ("rating", rating.id), "why")
