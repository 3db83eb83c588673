"""What Today says: its panels as entries and lines."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from textual.content import Content
from textual.widgets import Static

from warmth.domain.cards import Card
from warmth.domain.introductions import Introduction
from warmth.domain.labels import counted
from warmth.domain.named import Named
from warmth.domain.promises import Promise
from warmth.domain.reconnect_reasons import DayNear, Regard
from warmth.domain.spans import ago
from warmth.phrasing import because
from warmth.phrasing.introductions import next_sentence
from warmth.phrasing.reconnect import context_sentences, promise_sentence
from warmth.tui import look
from warmth.tui.keys import key_of
from warmth.tui.rows import Rows
from warmth.tui.widgets.entry import Entry
from warmth.usecases.reconnecting import Suggested
from warmth.usecases.stats import Stats
from warmth.usecases.today import Today

Panel = tuple[str, list[Static]]
SHOWN_DONE = 6
PROMISE, INTRODUCTION = "promise", "introduction"
"""What an entry is about besides a person."""


@dataclass(frozen=True, slots=True)
class Morning:
    """Today with the counts beside it, as of `day`."""

    today: Today
    stats: Stats
    day: date
    keymap: Mapping[str, str]
    done: tuple[str, ...] = ()
    """The labels of what was done since the list was drawn, the newest first."""
    drawn: int = 0
    """How many people today's list named so far."""

    @property
    def empty(self) -> bool:
        """Is there nobody at all?"""
        return self.stats.people == 0

    def key(self, act: str) -> tuple[str, str]:
        """The key of an act, as it is shown."""
        return key_of(act, self.keymap), look.KEY


def first_column(found: Morning) -> list[Panel]:
    """Promises and people to reconnect with."""
    panels: list[Panel] = []
    if found.today.promises:
        panels.append(("Promises", [_promise(one, found.day) for one in found.today.promises]))
    if found.today.reconnect:
        people = [_suggestion(one, found.day) for one in found.today.reconnect]
        people[-1].remove_class("-spaced")
        panels.append(("Reconnect", list(people)))
    else:
        panels.append(("Reconnect", [_said(_nobody_to_reconnect(found))]))
    if found.done:
        panels.append(("Done this morning", [_said(_done(found))]))
    return panels


def second_column(found: Morning) -> list[Panel]:
    """Days near, introductions under way, what waits, and how the network stands."""
    days: list[Static] = [_day(card, day, found.day) for card, day in found.today.days]
    under_way: list[Static] = [_introduction(one, found.day) for one in found.today.introductions]
    return [
        ("Days", days or [_said(look.row(("No birthday within two weeks.", look.MUTED)))]),
        (
            "Introductions",
            under_way or [_said(_no_introduction(found))],
        ),
        ("Inbox", [_said(_inbox(found))]),
        ("Your network", [_said(_standing(found.stats))]),
    ]


def _no_introduction(found: Morning) -> Content:
    return look.row(("None under way; ", look.MUTED), found.key("introduce"),
                    (" finds who would gain on both sides.", look.MUTED))  # fmt: skip


def _done(found: Morning) -> Rows:
    rows = [look.hang(2, ("✓ ", "$text-success"), look.plain(label, 90)) for label in found.done[:SHOWN_DONE]]
    more = len(found.done) - SHOWN_DONE
    return look.lines(*rows, *([look.row((f"  and {more} more", look.MUTED))] if more > 0 else []))


def _said(content: look.Said) -> Static:
    return Static(look.lines(content), classes="said")


def _promise(promise: Promise, day: date) -> Entry:
    in_days = (promise.by - day).days if promise.by else 0
    sentence = promise_sentence(look.plain(promise.text), mine=promise.whose == "me", in_days=in_days)
    style = "$text-error" if in_days < 0 else "$text-warning" if in_days == 0 else ""
    name = (look.plain(promise.person.name), look.STRONG)
    return Entry(look.lines(look.row(name), look.row((sentence, style))), promise.person, PROMISE, promise.id)


def _suggestion(one: Suggested, day: date) -> Entry:
    card = one.card
    rows: list[look.Said] = [
        look.hang(2, (look.plain(card.name), look.STRONG), "  ", (look.plain(card.role), look.MUTED)),
        _standing_line(card, any(isinstance(each, Regard) for each in one.suggestion.reasons)),
        *(look.hang(2, ("• ", "$text-accent"), look.plain(because(each, day))) for each in one.suggestion.reasons),
    ]
    if one.context.last_note:
        rows.append(
            look.hang(11, ("last note  ", look.MUTED), (f"“{look.plain(one.context.last_note, 160)}”", "italic"))
        )
    shared = ", ".join(look.plain(each) for each in one.context.shared[:6])
    if shared:
        rows.append(look.hang(11, ("you share  ", look.MUTED), shared))
    rows += [look.hang(2, ("· ", look.MUTED), (look.plain(each), look.MUTED))
             for each in context_sentences(one.context, day)]  # fmt: skip
    return Entry(look.lines(*rows), Named(card.id, card.name), spaced=True)


def _standing_line(card: Card, rating_said: bool) -> Content:
    parts: list[look.Part] = [warmth_words(card), "  ", (card.state.value, look.STATE_STYLES[card.state.value])]
    if card.silence:
        parts.append((f" · {look.silence(card.silence)} silent", look.MUTED))
    if not rating_said and (card.know, card.like, card.trust) != (None, None, None):
        parts.append((f" · know-like-trust {look.marks(card.know, card.like, card.trust)}", look.MUTED))
    return look.row(*parts)


def warmth_words(card: Card) -> Content:
    """Warmth as a bar, a number, and where it is going."""
    if card.warmth is None or card.band is None:
        return look.row((f"{look.NOTHING} nothing logged", look.MUTED))
    style = look.BAND_STYLES[card.band.value]
    trend = f" {look.TREND_SHAPES[card.trend]} {card.trend}" if card.trend and card.trend != "steady" else ""
    return look.row(look.gauge(card.warmth / 100, 8, style), (f" {card.warmth:.0f}", style),
                    f" {card.band.value}", (trend, look.MUTED))  # fmt: skip


def _day(card: Card, near: DayNear, day: date) -> Entry:
    row = look.row((look.plain(card.name), look.STRONG), f"  {look.plain(because(near, day))}")
    return Entry(row, Named(card.id, card.name))


def _introduction(one: Introduction, day: date) -> Entry:
    names = f"{look.plain(one.a.name)} & {look.plain(one.b.name)}"
    since = f", {ago(one.since, day)}" if one.since else ""
    rows: list[look.Said] = [look.row((names, look.STRONG), (f"  {one.stage}{since}", look.MUTED))]
    if one.reason:
        rows.append(look.row(look.plain(one.reason)))
    if (what_next := next_sentence(one, day)) is not None:
        rows.append(look.hang(2, ("→ ", "$text-accent"), look.plain(what_next)))
    return Entry(look.lines(*rows), one.a, INTRODUCTION, one.id)


def _inbox(found: Morning) -> Content:
    waiting = found.today.inbox
    if not waiting:
        return look.row(("Nothing waits for a decision.", look.MUTED))
    verb = "waits" if waiting == 1 else "wait"
    return look.row((counted(waiting, "decision"), look.STRONG), f" {verb}: a label, a request, a duplicate. ",
                    found.key("inbox"), (" takes them one at a time.", look.MUTED))  # fmt: skip


def _standing(stats: Stats) -> Rows:
    def line(number: int, words: str, style: str = "") -> Content:
        return look.row((f"{number:>5,} ", style or look.STRONG), words)

    return look.lines(
        line(stats.vouchable, "you could honestly vouch for", "bold $text-success"),
        line(stats.warm, "warm or hot"),
        line(stats.cooling, "cooling"),
        line(stats.dormant, "dormant"),
        line(stats.unlabelled, "without a label", "bold $text-warning" if stats.unlabelled else ""),
    )


def _nobody_to_reconnect(found: Morning) -> Rows:
    if found.stats.labelled == 0:
        return look.lines(
            look.row(("Nobody has a label yet, so nobody can be suggested.", look.STRONG)),
            look.hang(2, found.key("inbox"), " takes them one at a time, those you exchanged words with first: a letter"
                      " says how you know them, another puts them away."),
        )  # fmt: skip
    if found.drawn:
        return look.lines(
            look.row(("✓ ", "bold $text-success"), ("That was today's list", look.STRONG),
                     f": {counted(found.drawn, 'person', 'people')}."),
            look.row(("Tomorrow brings another. ", look.MUTED), found.key("map"),
                     (" shows how everybody stands.", look.MUTED)),
        )  # fmt: skip
    return look.lines(
        "Nobody needs you today.",
        look.row(("Everyone you labelled is in rhythm, snoozed, or has said nothing yet. ", look.MUTED),
                 found.key("log"), (" logs what happened meanwhile.", look.MUTED)),
    )  # fmt: skip
