"""A person's page in plain text, and as JSON."""

from __future__ import annotations

from datetime import date

from warmth.cli import output, shapes
from warmth.domain.reconnect_reasons import ReconnectReason
from warmth.domain.spans import ago, day_words, span_words
from warmth.domain.suggestions import Suggestion
from warmth.phrasing import because
from warmth.usecases.pages import Page

Why = Suggestion[ReconnectReason] | None


def show_page(page: Page, why: Why, today: date, as_json: bool) -> None:
    """Print everything about one person."""
    if as_json:
        output.document(_document(page, why, today))
        return
    card = page.card
    output.heading(f"{card.name}  (id {card.id})")
    facts = [card.role, *card.emails, *card.phones, *card.urls, " ".join(f"#{tag}" for tag in card.tags)]
    output.bullets([fact for fact in facts if fact], "  ")
    output.line(f"Origin    {_origin(page)}")
    output.line(f"Warmth    {_warmth(page)}")
    output.line(f"Rhythm    {_rhythm(page)}")
    output.line(f"Ratings   {_ratings(page, today)}")
    _section("Why now", [because(reason, today) for reason in why.reasons] if why else [])
    _section("Notes", card.notes.splitlines())
    _section("Asks", [ask.text for ask in page.asks if ask.closed_on is None])
    _section("Offers", [f"{offer.text} ({offer.basis})" for offer in page.offers if offer.closed_on is None])
    _section("Promises", [f"{one.id}  {one.text}" for one in page.promises if one.done_on is None])
    _section("You both are or were at", [str(one) for one in page.both_at])
    _section("Knows", [f"{one.other.name} ({one.kind})" for one in page.acquaintances])
    _section("Timeline", [_line(page, place, today) for place in range(min(len(page.timeline), 10))])


def _document(page: Page, why: Why, today: date) -> shapes.Json:
    measured = page.measure
    return shapes.person(page.card) | {
        "interactions": [shapes.happening(one) for one in page.timeline],
        "ratings": [shapes.rating(one) for one in page.ratings],
        "promises": [shapes.promise(one) for one in page.promises],
        "why": shapes.reasons(why.reasons if why else (), today),
        "positions": [
            {"title": one.title or None, "organization": one.organization or None, "from": one.started, "to": one.ended}
            for one in page.positions
        ],
        "asks": [{"id": one.id, "text": one.text, "on": one.on, "closed_on": one.closed_on} for one in page.asks],
        "offers": [
            {"id": one.id, "text": one.text, "on": one.on, "closed_on": one.closed_on, "basis": one.basis}
            for one in page.offers
        ],
        "introductions": [shapes.introduction(one) for one in page.introductions],
        "knows": [{"person": shapes.named(one.other), "kind": one.kind} for one in page.acquaintances],
        "measure": {"sum": round(measured.sum, 3), "attempts": measured.attempts},
    }


def _section(title: str, lines: list[str]) -> None:
    if lines:
        output.heading(title)
        output.bullets(lines, "  ")


def _origin(page: Page) -> str:
    origin = page.card.origin
    if origin is None:
        return "unlabelled: nothing is known of how it began"
    parts = [
        origin.kind or "unlabelled",
        origin.on,
        origin.place,
        origin.through and f"through {origin.through.name}",
        origin.note,
        origin.words and f"“{origin.words}”",
    ]
    said = ", ".join(part for part in parts if part)
    return said if page.card.labelled or origin.kind is None else f"unlabelled ({said})"


def _warmth(page: Page) -> str:
    measured = page.measure
    if measured.warmth is None:
        return "— (nothing logged)"
    return f"{shapes.whole(measured.warmth)} of 100, {measured.band}, {measured.trend}; {measured.state}"


def _rhythm(page: Page) -> str:
    measured = page.measure
    if measured.rhythm is None or measured.silence is None:
        return "—"
    usual, silent = span_words(round(measured.rhythm.gap)), span_words(measured.silence)
    return f"usually every {usual}, silent for {silent} ({measured.ratio:.1f} usual gaps)"


def _ratings(page: Page, today: date) -> str:
    card = page.card
    if card.rated_on is None:
        return "unrated"
    marks = (("know", card.know), ("like", card.like), ("trust", card.trust))
    said = ", ".join(f"{name} {'–' if mark is None else mark}" for name, mark in marks)
    total = "" if card.klt is None else f" ({card.klt} of 15)"
    return f"{said}{total}, rated {ago(card.rated_on, today)}"


def _line(page: Page, place: int, today: date) -> str:
    one = page.timeline[place].interaction
    note = f": {one.note}" if one.note else ""
    return f"{day_words(one.on, today)}  {one.kind} ({one.direction}){note}"
