"""The evidence for one thing in the inbox, and the words that decide it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import click

from warmth.cli import output, shapes
from warmth.domain.spans import day_words

if TYPE_CHECKING:
    from warmth.cli.session import Session
    from warmth.domain.cards import Card
    from warmth.domain.inbox import Evidence
    from warmth.domain.positions import Position
    from warmth.store.requests import Request
    from warmth.usecases.origins import Label

WORDS = {
    "request": ("accept", "ask-why", "meet-first", "decline", "ignore", "accepted", "withdraw", "unknown"),
    "duplicate": ("same", "different"),
    "position": ("seen",),
}
"""What decides what."""


def show_evidence(found: Evidence, today: date) -> None:
    """Print what helps to decide, below what waits."""
    lines = [f"{one.name} (id {one.id}): {_card(one)}" for one in found.cards]
    if found.on is not None:
        lines.append(f"{day_words(found.on, today)}: “{found.words}”" if found.words else day_words(found.on, today))
    lines += [found.url] if found.url else []
    for one in found.last:
        kept = one.interaction
        lines.append(
            f"{day_words(kept.on, today)}  {kept.kind} ({kept.direction})" + (f": {kept.note}" * bool(kept.note))
        )
    for shared in found.shared:
        more = f" and {shared.count - len(shared.people):,} more" if shared.count > len(shared.people) else ""
        lines.append(f"{shared.what}: also {', '.join(one.name for one in shared.people)}{more}")
    lines += [f"{when}: {_role(one)}" for when, one in (("before", found.before), ("now", found.after)) if one]
    output.bullets(lines, "  ")


def _card(one: Card) -> str:
    known = [one.role, *one.emails, *one.phones, *one.urls, " ".join(f"#{tag}" for tag in one.tags), one.state]
    return ", ".join(part for part in known if part)


def _role(position: Position) -> str:
    return ", ".join(part for part in (position.title, position.organization) if part)


def with_evidence(found: Evidence) -> shapes.Json:
    """The same as JSON."""
    return {
        "cards": [shapes.person(one) for one in found.cards],
        "words": found.words or None,
        "on": shapes.iso(found.on),
        "url": found.url or None,
        "interactions": [shapes.happening(one) for one in found.last],
        "shared": [
            {"what": one.what, "people": [shapes.named(who) for who in one.people], "count": one.count}
            for one in found.shared
        ],
        "before": _position(found.before),
        "now": _position(found.after),
    }


def _position(one: Position | None) -> shapes.Json | None:
    return {"title": one.title or None, "organization": one.organization or None} if one else None


def decide(
    session: Session, what: str, which: str, word: str, by: date | None, label: Label | None, as_json: bool
) -> None:
    """Decide one thing, and print what came of it."""
    if word not in WORDS[what]:
        raise click.UsageError(f"A {what} is decided by {', '.join(WORDS[what])}; not by “{word}”.")
    if (word == "meet-first") != (by is not None):
        raise click.UsageError("--by DAY goes with meet-first, and meet-first wants it.")
    if label is not None and word not in ("accept", "accepted"):
        raise click.UsageError("The options of an origin go with accept.")
    if what == "request":
        _decide_request(session, _number(which), word, by, label, as_json)
    elif what == "duplicate":
        _decide_duplicate(session, _number(which), word, as_json)
    else:
        from warmth.cli.people import show_card
        from warmth.usecases import inbox

        show_card(inbox.seen(session.store, session.resolve(which)), as_json)


def _number(which: str) -> int:
    if not (which.isascii() and which.isdigit()) or len(which) > 18:
        raise click.UsageError(f"“{which}” is no id; `warmth vet --list --json` gives them.")
    return int(which)


def _decide_duplicate(session: Session, ident: int, word: str, as_json: bool) -> None:
    from warmth.cli.people import show_card
    from warmth.usecases import inbox

    if word == "same":
        show_card(inbox.same(session.store, ident), as_json)
        return
    pair = inbox.not_the_same(session.store, ident)
    if as_json:
        output.document({"id": pair.id, "a": shapes.named(pair.a), "b": shapes.named(pair.b), "verdict": pair.verdict})
    else:
        output.line(f"{pair.a.name} and {pair.b.name}: {pair.verdict}.")


def _decide_request(
    session: Session, ident: int, word: str, by: date | None, label: Label | None, as_json: bool
) -> None:
    from warmth.cli.people import show_card
    from warmth.usecases import requests

    store = session.store
    if word in ("accept", "accepted"):
        act = requests.accept if word == "accept" else requests.accepted
        show_card(act(store, ident, label), as_json)
    elif by is not None:
        _show_request(requests.meet_first(store, ident, by), as_json)
    else:
        settle = {
            "ask-why": requests.ask_why,
            "decline": requests.decline,
            "ignore": requests.ignore,
            "withdraw": requests.withdraw,
            "unknown": requests.refused_unknown,
        }[word]
        _show_request(settle(store, ident), as_json)


def _show_request(asked: Request, as_json: bool) -> None:
    if as_json:
        output.document({"id": asked.id, "name": asked.name, "status": asked.status, "until": shapes.iso(asked.until)})
    else:
        until = f", again on {asked.until.isoformat()}" if asked.until else ""
        output.line(f"{asked.name}: {asked.status}{until}.")
