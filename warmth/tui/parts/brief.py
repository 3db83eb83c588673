"""A person's page as sections, sheet by sheet: the brief before a meeting."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from warmth.domain.labels import counted
from warmth.domain.warmth import Constants
from warmth.tui import look
from warmth.tui.parts import about, began, dealings, measured
from warmth.tui.parts.fields import Field, Section
from warmth.tui.parts.timeline import FILTERS, timeline
from warmth.usecases.pages import Page

SHEETS = ("judged", "measured", "dealings")
"""The sheets, in reading order."""


@dataclass(frozen=True, slots=True)
class View:
    """How much of the page is shown: `upto` happenings, those of a `kind` by its letter, sections `unfolded`."""

    upto: int
    kind: str = "a"
    unfolded: frozenset[str] = frozenset()


def brief(
    page: Page, today: date, constants: Constants, view: View, key: Callable[[str], str]
) -> dict[str, list[Section]]:
    """Every section of the page; `key` gives the key of an action."""
    card = about.card(page, today, unfolded="card" in view.unfolded)
    origin = began.origin(page.card, key("label"), unfolded="origin" in view.unfolded)
    name, fits = FILTERS[view.kind]
    found = [one for one in page.timeline if fits(one.interaction)] if view.kind != "a" else page.timeline
    happened = timeline(found, page.card.id, today, view.upto, key("log"), key("earlier"))
    count = f"{len(found):,} of {len(page.timeline):,}, {name}" if view.kind != "a" else f"{len(found):,}"
    return {
        "judged": [
            Section("", tuple(card)),
            Section("How it began", tuple(origin)),
            Section("Know, like, trust", tuple(about.ratings(page, today, key("rate")))),
            Section("Who they know", tuple(dealings.known(page))),
            Section("Doors opened", tuple(dealings.doors(page))),
        ],
        "measured": [
            Section("Warmth", tuple(measured.warmth(page, today, constants, key("log")))),
            Section("Rhythm", tuple(measured.rhythm(page, today))),
            Section("Days in touch by month, two years", tuple(measured.months(page, today))),
        ],
        "dealings": [
            Section("Promises", tuple(dealings.promises(page, today))),
            Section("Asks and offers", tuple(dealings.wants(page))),
            Section("Introductions", tuple(dealings.introductions(page, today))),
            Section("", _missing(page, key)),
            Section(f"Timeline · {count}" if page.timeline else "Timeline", tuple(happened)),
        ],
    }


def _missing(page: Page, key: Callable[[str], str]) -> tuple[Field, ...]:
    """What is not noted yet between you, and the keys that note it."""
    kinds = (
        ("promise", "promise", page.promises), ("ask", "ask", page.asks), ("offer", "offer", page.offers),
        ("introduction", "introduce", page.introductions), ("acquaintance", "knows", page.acquaintances),
    )  # fmt: skip
    parts: list[look.Part] = []
    for name, action, there in kinds:
        if not there:
            parts += [(", " if parts else "No ", look.MUTED), (f"{name} ", look.MUTED), (key(action), look.KEY)]
    return (Field(look.row(*parts, (" yet.", look.MUTED))),) if parts else ()


def kinds(page: Page) -> list[tuple[str, str, str, str | None]]:
    """What the timeline can be narrowed to: letter, name, how many there are, and why not where there is none."""
    counts = {letter: sum(fits(one.interaction) for one in page.timeline) for letter, (_, fits) in FILTERS.items()}
    return [
        (letter, name, counted(counts[letter], "entry", "entries"), None if counts[letter] else "There is none.")
        for letter, (name, _) in FILTERS.items()
    ]
