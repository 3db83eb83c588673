"""What stands between you and a person: asks, offers, promises, introductions, and who they know."""

from __future__ import annotations

from datetime import date

from warmth.domain.acquaintances import APART
from warmth.domain.promises import Promise
from warmth.domain.spans import ago, day_words
from warmth.domain.wants import Basis
from warmth.tui import look
from warmth.tui.parts.about import field
from warmth.tui.rows import Row, Rows
from warmth.usecases.pages import Page


def wants(page: Page) -> Rows | None:
    """Asks and offers, open ones first; None when there are none."""
    rows: list[look.Said] = []
    for ask in sorted(page.asks, key=lambda one: one.closed_on is not None):
        closed = (f"  closed {ask.closed_on}", look.MUTED) if ask.closed_on else ""
        rows.append(field("asks", look.plain(ask.text), closed))
    for offer in sorted(page.offers, key=lambda one: one.closed_on is not None):
        basis = "seen first-hand" if offer.basis is Basis.SEEN else "said"
        closed = f", closed {offer.closed_on}" if offer.closed_on else ""
        rows.append(field("offers", look.plain(offer.text), (f"  {basis}{closed}", look.MUTED)))
    return look.lines(*rows) if rows else None


def promises(page: Page, today: date) -> Rows | None:
    """Promises, open ones first; None when there are none."""
    ordered = sorted(page.promises, key=lambda one: (one.done_on is not None, one.by or date.max))
    return look.lines(*(_promise(one, today) for one in ordered)) if ordered else None


def _promise(one: Promise, today: date) -> Row:
    whose = "you owe" if one.whose == "me" else "they owe"
    if one.done_on is not None:
        return field(whose, (f"✓ {look.plain(one.text)}  kept {ago(one.done_on, today)}", look.MUTED))
    late = one.by is not None and one.by < today
    when = (f"  by {day_words(one.by, today)}{', overdue' if late else ''}" if one.by else "  some day",
            "$text-error" if late else look.MUTED)  # fmt: skip
    return field(whose, look.plain(one.text), when)


def introductions(page: Page, today: date) -> Rows | None:
    """Introductions with their stage; None when there are none."""
    rows: list[look.Said] = []
    for one in page.introductions:
        other = one.b if one.a.id == page.card.id else one.a
        since = f", {ago(one.since, today)}" if one.since else ""
        rows.append(look.row(("to ", look.MUTED), (look.plain(other.name), look.STRONG),
                             (f"  {one.stage}{since}", look.MUTED)))  # fmt: skip
        if one.reason:
            rows.append(look.hang(2, "  ", look.plain(one.reason)))
    return look.lines(*rows) if rows else None


def known(page: Page) -> Rows | None:
    """Who of yours they know, and whom to keep apart from them; None when nothing is known."""
    rows: list[look.Said] = [
        field("keep apart" if one.kind == APART else "knows", look.plain(one.other.name),
              (f"  {look.plain(one.note)}" if one.note else "", look.MUTED))
        for one in page.acquaintances
    ]  # fmt: skip
    return look.lines(*rows) if rows else None
