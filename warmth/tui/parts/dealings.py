"""What stands between you and a person: promises, asks, offers, introductions, doors, and who they know."""

from __future__ import annotations

from datetime import date

from warmth.domain.acquaintances import APART
from warmth.domain.doors import Door, owed
from warmth.domain.promises import Promise
from warmth.domain.spans import ago, day_words
from warmth.domain.wants import Basis
from warmth.tui import look
from warmth.tui.parts.fields import Field, fuzzy_words, named
from warmth.usecases.pages import Page


def wants(page: Page) -> list[Field]:
    """Asks and offers, open ones first."""
    fields = [
        _want("asks", ask.text, "", ask.closed_on, ("ask", ask.id))
        for ask in sorted(page.asks, key=lambda one: one.closed_on is not None)
    ]
    for offer in sorted(page.offers, key=lambda one: one.closed_on is not None):
        basis = "seen first-hand" if offer.basis is Basis.SEEN else "said"
        fields.append(_want("offers", offer.text, basis, offer.closed_on, ("offer", offer.id)))
    return fields


def _want(name: str, text: str, basis: str, closed: str | None, about: tuple[str, int]) -> Field:
    said = ", ".join(part for part in (basis, f"closed {closed}" if closed else "") if part)
    words = f"✓ {look.plain(text)}" if closed else look.plain(text)
    return named(name, (words, look.MUTED if closed else ""), (f"  {said}" if said else "", look.MUTED), about=about)


def promises(page: Page, today: date) -> list[Field]:
    """Promises, open ones first."""
    ordered = sorted(page.promises, key=lambda one: (one.done_on is not None, one.by or date.max))
    return [_promise(one, today) for one in ordered]


def _promise(one: Promise, today: date) -> Field:
    whose, about = "you owe" if one.whose == "me" else "they owe", ("promise", one.id)
    if one.done_on is not None:
        kept = f"✓ {look.plain(one.text)}  kept {ago(one.done_on, today)}"
        return named(whose, (kept, look.MUTED), about=about)
    late = one.by is not None and one.by < today
    when = f"  by {day_words(one.by, today)}{', overdue' if late else ''}" if one.by else "  some day"
    return named(whose, look.plain(one.text), (when, "$text-error" if late else look.MUTED), about=about)


def introductions(page: Page, today: date) -> list[Field]:
    """Introductions with their stage and reason; each opens the other person."""
    fields = []
    for one in page.introductions:
        other = one.b if one.a.id == page.card.id else one.a
        since = f", {ago(one.since, today)}" if one.since else ""
        rows: list[look.Said] = [
            look.hang(2, (look.plain(other.name), look.STRONG), (f"  {one.stage}{since}", look.MUTED))
        ]
        if one.reason:
            rows.append(look.hang(2, "  ", look.plain(one.reason)))
        fields.append(Field(look.lines(*rows), ("introduction", one.id), "for", other))
    return fields


def doors(page: Page) -> list[Field]:
    """Doors that one of you opened for the other, and whether one is owed."""
    due = owed(page.doors)
    return [_door(one, one in due) for one in page.doors]


def _door(one: Door, is_owed: bool) -> Field:
    theirs = one.whose == "them"
    what = f"they {one.kind} you" if theirs else f"you {one.kind} them"
    follows = not one.id or one.other is not None
    if follows:  # it follows from an introduction or an origin, whose words say to whom
        what = f"{what} {look.plain(one.note)}"
    when = f"  {fuzzy_words(one.on)}" if one.on else ""
    due = "  nothing is on record in return" if is_owed else ""
    back = f"  returned {fuzzy_words(one.returned_on)}" if one.returned_on else ""
    parts: list[look.Part] = ["← " if theirs else "→ ", what, (when, look.MUTED), (due, "$text-warning"),
                              (back, look.MUTED)]  # fmt: skip
    first = look.hang(2, *parts)
    if follows:
        return Field(first, ("thanks", one.other) if one.other is not None else None)
    rows = [first, look.hang(2, "  ", (f"“{look.plain(one.note, 240)}”", "italic"))] if one.note else [first]
    return Field(look.lines(*rows), ("door", one.id))


def known(page: Page) -> list[Field]:
    """Who of yours they know, and whom to keep apart from them; each opens the other person."""
    return [
        named("keep apart" if one.kind == APART else "knows", look.plain(one.other.name),
              (f"  {look.plain(one.note)}" if one.note else "", look.MUTED),
              about=(one.kind, one.other.id), opens=one.other)
        for one in page.acquaintances
    ]  # fmt: skip
