"""The candidates that were found for X: a few lines in the list, and the whole evidence for one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from textual.content import Content

from warmth.domain.cards import Card
from warmth.domain.gifts import Gift
from warmth.domain.introduce_reasons import Fit, IntroduceReason
from warmth.phrasing import because
from warmth.tui import look
from warmth.tui.parts.introducing import Looked, against_lines, field, remedies
from warmth.tui.parts.morning import warmth_words
from warmth.tui.rows import Row, Rows
from warmth.usecases.introducing import Candidate

_HOW = {"offer": "offers", "skill": "good at", "tag": "tagged", "position": "position"}


def brief(one: Candidate) -> Rows:
    """Name and score on a line, the role beneath."""
    score = str(one.match.score)

    def rows(width: int) -> list[Row]:
        name = _within(look.row((look.plain(one.card.name), look.STRONG)), width - len(score) - 2)
        role = _within(look.row((look.plain(one.card.role), look.MUTED)), width)
        first = look.row(name, " " * (width - name.cell_length - len(score)), (score, look.MUTED))
        return [Row(first), *([Row(role)] if one.card.role else [])]

    return Rows(rows)


def _within(content: Content, width: int) -> Content:
    return content if content.cell_length <= width else content.truncate(max(width, 1), ellipsis=True)


def whole(one: Candidate, looked: Looked) -> Rows:
    """The candidate with what speaks for and against them beneath: for where there is no room beside the list."""
    match = one.match
    rows: list[look.Said] = [look.hang(2, ("• ", "$text-accent"), look.plain(because(fit, looked.day)),
                                       (f"  met: {_met(fit)}", look.MUTED))
                             for fit in (*match.gain_x, *match.gain_y)]  # fmt: skip
    if not match.refusals:
        others = match.reasons[len(match.gain_x) + len(match.gain_y) :]
        rows += [look.hang(2, (f"  {look.plain(because(each, looked.day))}", look.MUTED)) for each in others]
    return look.lines(brief(one), *rows, *against_lines((*match.refusals, *match.reservations), looked))


def evidence(one: Candidate, looked: Looked) -> Rows:
    """All that is known of introducing X to one candidate."""
    card, match = one.card, one.match
    rows: list[look.Said] = [*_who(card), ""]
    against = (*match.refusals, *match.reservations)
    if against:
        rows += [_title("Refused" if match.refusals else "Before that"), *against_lines(against, looked)]
        if (acts := remedies(card.name, against, looked)) is not None:
            rows.append(acts)
        rows.append("")
    for whose, fits in ((looked.found.x, match.reasons[: len(match.gain_x)]), (card, _gain_y(one))):
        rows += [_title(f"What {look.plain(whose.name)} gains"), *_gains(fits, looked), ""]
    others = match.reasons[len(match.gain_x) + len(match.gain_y) :]
    rows += [_title("And"), *(_pointed(each, looked) for each in others)] if others else []
    rows.append(look.row((f"{match.score:>4}", look.STRONG), ("  together", look.MUTED)))
    return look.lines(*rows)


def _gain_y(one: Candidate) -> tuple[IntroduceReason, ...]:
    start = len(one.match.gain_x)
    return one.match.reasons[start : start + len(one.match.gain_y)]


def _who(card: Card) -> Iterator[look.Said]:
    yield look.row((look.plain(card.name), look.TITLE))
    if card.role:
        yield look.row(look.plain(card.role))
    silent = f" · {look.silence(card.silence)} silent" if card.silence else ""
    yield look.row(warmth_words(card), (silent, look.MUTED))
    yield look.row((f"know-like-trust {look.marks(card.know, card.like, card.trust)}", look.MUTED))


def _title(words: str) -> Content:
    return look.row((words, look.TITLE))


def _gains(fits: Sequence[IntroduceReason], looked: Looked) -> Iterator[look.Said]:
    if not fits:
        yield look.row(("      nothing that you know of", look.MUTED))
    for fit in fits:
        yield _pointed(fit, looked)
        if isinstance(fit, Fit):
            yield look.hang(11, ("      met  ", look.MUTED), (_met(fit), "italic"))


def _pointed(reason: IntroduceReason, looked: Looked) -> Row:
    """A reason after its points, so that the column adds up to the score."""
    points = f"{reason.points:>4}" if reason.points else "    "
    return look.hang(6, (f"{points}  ", "$text-accent"), look.plain(because(reason, looked.day)))


def _met(fit: Fit) -> str:
    return ", ".join(look.plain(word) for word in (*fit.words, *(one.given for one in fit.bridges)))


def evidence_of_x(looked: Looked) -> Rows:
    """What X asks for and could give, whole."""
    found = looked.found
    rows: list[look.Said] = [*_who(found.x), ""]
    if found.asks:
        rows += [_title("Asks for"), *(look.hang(2, ("• ", "$text-accent"), look.plain(ask)) for ask in found.asks), ""]
    if found.gifts:
        rows += [_title("Could give"), *(_gift(gift) for gift in found.gifts)]
    return look.lines(*rows)


def _gift(gift: Gift) -> Row:
    basis = "  seen first-hand" if gift.seen else "  said" if gift.how in ("offer", "skill") else ""
    return field(_HOW[gift.how], look.plain(gift.text), (basis, look.MUTED))
