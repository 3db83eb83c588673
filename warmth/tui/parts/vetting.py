"""What waits, in words: the one thing to decide with all that helps, the ways to decide it, and what comes after."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from textual.content import Content

from warmth.domain.inbox import Evidence, Shared, Waiting, What
from warmth.domain.inbox_reasons import ManyUnknown
from warmth.domain.labels import counted
from warmth.domain.positions import Position
from warmth.domain.spans import ago, day_words
from warmth.phrasing import because
from warmth.tui import look
from warmth.tui.keys import key_of
from warmth.tui.parts import glance
from warmth.tui.parts.introducing import field
from warmth.tui.parts.pair import pair
from warmth.tui.rounds import Sitting, key
from warmth.tui.rows import Row, Rows
from warmth.tui.widgets.choices import Way


@dataclass(frozen=True, slots=True)
class Looked:
    """One thing that waits with its evidence, as of `day`; `warning` is about all your requests together."""

    waiting: Waiting
    found: Evidence
    day: date
    keymap: Mapping[str, str]
    warning: ManyUnknown | None = None


def sort(one: Waiting) -> str:
    """Which kind of decision it is, the two ways of a request told apart."""
    return f"request-{'in' if one.incoming else 'out'}" if one.what is What.REQUEST else one.what.value


KINDS = {
    "unlabelled": ("○", "no label", "How do you know them?"),
    "request-in": ("←", "asks you", "They ask to connect"),
    "request-out": ("→", "you asked", "You asked to connect"),
    "duplicate": ("=", "double", "Are these one person?"),
    "position": ("↑", "new role", "They have a new position"),
}
"""Sign, word and question of each kind."""

_LATER = Way("put-off", "later", "Go on without deciding; it comes again in the next sitting")
WAYS = {
    "unlabelled": (
        Way("label", "label", "Say how you know them"),
        Way("rate", "rate", "Say how far you know, like and trust them"),
        Way("archive", "archive", "Put them away"),
    ),
    "request-in": (
        Way("yes", "accept", "They become one of yours; you say how it began"),
        Way("ask-why", "ask why", "You ask what brings them; it waits again after two weeks"),
        Way("reply", "write", "Draft the answer: ask why, or decline"),
        Way("meet-first", "meet first", "You meet or talk by a day; it waits again then"),
        Way("no", "decline", "You say no"),
        Way("ignore", "ignore", "You leave it at that"),
    ),
    "request-out": (
        Way("yes", "accepted", "They said yes; you say how it began"),
        Way("no", "unknown", "They answered that they do not know you"),
        Way("ignore", "withdraw", "You take your request back"),
    ),
    "duplicate": (
        Way("yes", "same", "Merge them; you see first who is kept"),
        Way("no", "not the same", "They are two, and you are not asked again"),
    ),
    "position": (
        Way("yes", "seen", "You have taken note of it"),
        Way("log", "log", "A congratulation, when you sent one"),
    ),
}


def ways(one: Waiting) -> list[Way]:
    """The ways to decide it; going on is always one."""
    return [*WAYS[sort(one)], *([Way("open", "open", "Their whole page")] if one.person else []), _LATER]


def why_not(act: str, one: Waiting, keymap: Mapping[str, str]) -> str | None:
    """Why a key of the inbox decides nothing here; None when it does."""
    if any(way.act == act for way in ways(one)):
        return None
    offered = ", ".join(f"{key_of(way.act, keymap)} {way.name}" for way in WAYS[sort(one)])
    return f"That is not for this one; there is {offered}."


def head(sitting: Sitting) -> Rows:
    """How many were decided, and how many wait."""
    done = len(sitting.decided)
    total = done + sitting.waiting
    put_off = f" · {len(sitting.put_off):,} put off" if sitting.put_off else ""
    verb = "waits" if sitting.waiting == 1 else "wait"
    return look.lines(
        glance.progress("Inbox", done, total, f"{done:,} of {total:,} decided · {sitting.waiting:,} {verb}{put_off}")
    )


def upcoming(sitting: Sitting, first: int, rows: int, ground: str) -> Rows:
    """A window over what waits, from a place on; the one looked at stands out on its ground, those put off are dim."""

    def made(width: int) -> list[Row]:
        shown = enumerate(sitting.queue[first : first + rows], first)
        lines = [_upcoming(one, width, place == sitting.at, key(one) in sitting.put_off) for place, one in shown]
        if first <= sitting.at < first + len(lines):
            lines[sitting.at - first] = lines[sitting.at - first].stylize(ground)
        left = sitting.waiting - first - rows
        if left > 0 and len(lines) == rows:
            lines[-1] = look.row((f"    and {left + 1:,} more", look.MUTED))
        return [Row(line) for line in lines]

    return Rows(made)


def _upcoming(one: Waiting, width: int, here: bool, put_off: bool) -> Content:
    sign, word, _ = KINDS[sort(one)]
    word = "put off" if put_off else word
    name = Content.styled(look.plain(one.name), look.STRONG if here else look.MUTED if put_off else "")
    room = max(width - len(word) - 6, 4)
    name = name if name.cell_length <= room else name.truncate(room, ellipsis=True)
    gap = " " * max(width - name.cell_length - len(word) - 4, 1)
    return look.row(("▌ " if here else "  ", "$primary"), (f"{sign} ", look.MUTED), name, gap, (word, look.MUTED))


def who(looked: Looked) -> Rows:
    """What is to be decided, and about whom."""
    one = looked.waiting
    question = look.row((f"{KINDS[sort(one)][2]}  ", look.MUTED))
    if one.what is What.DUPLICATE:
        return look.lines(question, look.hang(2, (look.plain(one.name), look.TITLE), (f"  {look.plain(one.text)}", "")))
    if looked.found.cards:
        return look.lines(question, glance.named(looked.found.cards[0]))
    return look.lines(question, look.hang(2, (look.plain(one.name), look.TITLE)))


def evidence(looked: Looked) -> tuple[look.Said, look.Said | None]:
    """What helps to decide, in one text or in two."""
    one, found, day = looked.waiting, looked.found, looked.day
    if one.what is What.REQUEST:
        return _request(looked), None
    if one.what is What.DUPLICATE:
        if len(found.cards) < 2:
            return "One of them is no longer here.", None
        left, right = found.cards
        return pair(f"id {left.id}", left, f"id {right.id}", right), None
    if not found.cards:
        return "They are no longer here.", None
    card = found.cards[0]
    if one.what is What.POSITION:
        return _position(looked), glance.standing(card, day)
    happened = glance.between(found.last, card.id, day, looked.keymap)
    return look.lines(happened, *_shared(found.shared)), glance.standing(card, day)


def asked(looked: Looked) -> Rows:
    """When a request was made, and with which words."""
    found, day = looked.found, looked.day
    rows: list[look.Said] = []
    if found.on is not None:
        rows.append(field("asked", day_words(found.on, day), (f"  {ago(found.on, day)}", look.MUTED)))
    words = (f"“{look.plain(found.words)}”", "italic") if found.words.strip() else ("without a word", look.MUTED)
    rows.append(field("words", words))
    if found.url:
        rows.append(field("url", look.plain(found.url)))
    return look.lines(*rows)


def _request(looked: Looked) -> Rows:
    one, day = looked.waiting, looked.day
    rows: list[look.Said] = [asked(looked)]
    warnings = [each for each in (one.warning, looked.warning if not one.incoming else None) if each]
    if warnings:
        rows += ["", *(look.hang(2, ("! ", "bold $text-warning"), because(each, day)) for each in warnings)]
    return look.lines(*rows)


def _position(looked: Looked) -> Rows:
    """From where to where, and what can be done about it."""
    found = looked.found
    rows: list[look.Said] = [
        field(when, (_role(held), style))
        for when, held, style in (("before", found.before, look.MUTED), ("now", found.after, look.STRONG))
        if held is not None
    ]
    if looked.waiting.on is not None:
        rows.append(field("noticed", (ago(looked.waiting.on, looked.day), look.MUTED)))
    last = found.cards[0].last
    if last is not None and last.note:
        rows.append(field("last note", (f"“{look.plain(last.note, 240)}”", "italic")))
    congratulate = look.row((key_of("log", looked.keymap), look.KEY), (" logs the congratulation; ", look.MUTED),
                            (key_of("draft", looked.keymap), look.KEY), (" writes it.", look.MUTED))  # fmt: skip
    return look.lines(*rows, "", congratulate)


def _role(position: Position) -> str:
    return look.plain(", ".join(part for part in (position.title, position.organization) if part))


def _shared(shared: tuple[Shared, ...]) -> Iterator[look.Said]:
    if shared:
        yield ""
        yield glance.title("Others have it too")
    for one in shared:
        more = f" and {one.count - len(one.people):,} more" if one.count > len(one.people) else ""
        names = ", ".join(look.plain(each.name) for each in one.people)
        yield look.hang(2, (look.plain(one.what), look.STRONG), f"  {names}", (more, look.MUTED))


def finished(sitting: Sitting, keymap: Mapping[str, str]) -> tuple[look.Said, look.Said]:
    """Nothing is left to decide now."""
    done = len(sitting.decided)
    decided = f"You decided {counted(done, 'thing')} in this sitting." if done else ""
    if sitting.waiting:
        return (
            look.row(("✓ ", "bold $text-success"), ("That is all for this sitting.", look.TITLE)),
            look.lines(*filter(None, [decided]), look.row(
                f"{counted(sitting.waiting, 'thing is', 'things are')} put off; ", (key_of("up", keymap), look.KEY),
                " goes back to them, and the next sitting begins with them.")),
        )  # fmt: skip
    return (
        look.row(("✓ ", "bold $text-success"), ("Nothing waits for a decision.", look.TITLE)),
        look.lines(*filter(None, [decided]), look.row(
            ("The next import may bring something; until then ", look.MUTED), (key_of("today", keymap), look.KEY),
            (" is where the day goes on.", look.MUTED))),
    )  # fmt: skip
