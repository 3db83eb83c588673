"""The month's review in words: the list with its verdicts, one person with the evidence, and what it came to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from textual.content import Content

from warmth.domain.calendar_words import MONTHS
from warmth.domain.labels import counted
from warmth.domain.spans import ago, day_words
from warmth.phrasing import because
from warmth.tui import look
from warmth.tui.keys import key_of
from warmth.tui.keys.prune import VERDICTS
from warmth.tui.parts import glance
from warmth.tui.rows import Row, Rows
from warmth.tui.widgets.choices import Way
from warmth.usecases.pages import Page
from warmth.usecases.pruning import KEEP, LATER, LET_GO, UNSURE, Listed, Protected, Review

PERSON, PROTECTED, OUTCOME = "person", "protected", "outcome"
"""What a line of the list is about."""
SHOWN_PROTECTED = 200
SIGNS = {
    KEEP: ("✓", "keep", "$text-success"),
    LET_GO: ("✗", "let go", "$text-warning"),
    UNSURE: ("?", "unsure", "$text-accent"),
    LATER: ("…", "later", look.MUTED),
    None: ("·", "", look.MUTED),
}
"""Sign, word and style of each verdict, and of none."""


def month_words(month: str) -> str:
    """`November 2026`."""
    year, number = month.split("-")
    return f"{list(MONTHS)[int(number) - 1].title()} {year}"


def month_beside(month: str, step: int) -> str:
    """The month so many after one, both as `2026-11`."""
    year, number = map(int, month.split("-"))
    total = year * 12 + number - 1 + step
    return f"{total // 12:04}-{total % 12 + 1:02}"


def given(one: Listed) -> str | None:
    """The verdict's word, if there is one."""
    return one.verdict.verdict if one.verdict else None


def head(review: Review, keymap: Mapping[str, str], *, past: bool) -> Rows:
    """Which month, how far it has come, and the way to the months before."""
    total, decided = len(review.people), len(review.people) - review.open
    later = sum(1 for one in review.people if given(one) == LATER)
    words = f"{decided} of {total} decided" + f" · {later} for later" * bool(later) + " · looked at only" * past
    row = glance.progress(month_words(review.month), decided, total, words)
    more = key_of("month-after", keymap) if past else key_of("month-before", keymap)
    means = " later months" if past else " months before"
    wide = look.row(row.content, "   ", (more, look.KEY), (means, look.MUTED))
    return Rows(lambda width: [Row(wide) if wide.cell_length <= width else row])


def listed(one: Listed) -> Rows:
    """A line of the list: sign, name, and the verdict as a word."""
    sign, word, style = SIGNS[given(one)]
    return _line(sign, look.plain(one.card.name), word, style, dim=given(one) in (KEEP, LET_GO, UNSURE))


def last_line(sign: str, words: str) -> Rows:
    """A line beneath the people."""
    return _line(sign, words, "", look.MUTED)


def _line(sign: str, name: str, word: str, style: str, *, dim: bool = False) -> Rows:
    def rows(width: int) -> list[Row]:
        room = max(width - len(word) - 3, 4)
        shown = Content.styled(name, look.MUTED if dim else "")
        shown = shown if shown.cell_length <= room else shown.truncate(room, ellipsis=True)
        gap = " " * max(width - 2 - shown.cell_length - len(word), 1)
        return [Row(look.row((f"{sign} ", style), shown, gap, (word, style)))]

    return Rows(rows)


def who(one: Listed, place: int, total: int, today: date) -> Rows:
    """Name, role, the place on the list, and what was decided."""
    rows: list[look.Said] = [glance.named(one.card, (f"   {place} of {total}", look.MUTED))]
    verdict = one.verdict
    if verdict is not None:
        sign, word, style = SIGNS[verdict.verdict]
        until = f", to meet or talk by {day_words(verdict.until, today)}" if verdict.until else ""
        when = (f"  decided {ago(verdict.on, today)}", look.MUTED)
        rows.append(look.hang(2, (f"{sign} {word}", f"bold {style}"), until, when))
    return look.lines(*rows)


def evidence(one: Listed, page: Page, today: date, keymap: Mapping[str, str]) -> Rows:
    """Why they are on the list, and what was between you."""
    reasons = one.evidence.reasons
    nothing = look.row(("Nothing speaks for letting them go any more.", look.MUTED))
    why = glance.bullets((because(reason, today) for reason in reasons), "$text-warning") if reasons else [nothing]
    happened = glance.between(page.timeline, one.card.id, today, keymap, len(page.timeline))
    return look.lines(glance.title("Why they are on the list"), *why, "", happened)


def review_of(
    review: Review, about: tuple[str, int | None] | None, today: date, keymap: Mapping[str, str],
    one: Listed | None, page: Page | None, *, past: bool,
) -> tuple[look.Said, look.Said, look.Said | None]:  # fmt: skip
    """The stage: the person under review with their page, or what another line of the list is about."""
    if one is not None and page is not None:
        place = review.people.index(one) + 1
        said = evidence(one, page, today, keymap)
        return who(one, place, len(review.people), today), said, glance.standing(one.card, today)
    if about is not None and about[0] == PROTECTED:
        return glance.title("Kept off the list", len(review.protected)), protected(review.protected, today), None
    if not review.people:
        return nobody(review, keymap, past=past), "", None
    return ended(review, keymap), outcome(review, today, keymap), None


def ways(one: Listed) -> list[Way]:
    """The four verdicts, the one that was given marked."""
    return [Way(each.id, SIGNS[each.id][1], each.means, on=given(one) == each.id) for each in VERDICTS]


def why_not(
    act: str, review: Review | None, one: Listed | None, keymap: Mapping[str, str], *, past: bool
) -> str | None:
    """Why a key of the review can do nothing now, in one sentence; None when it can."""
    if any(act == each.id for each in VERDICTS):
        if past:
            after = key_of("month-after", keymap)
            return f"Verdicts are given on this month's list alone; {after} goes on to it."
        return None if one else "Nobody under review is under the cursor."
    if act == "protected" and not (review and review.protected):
        return "Nobody was kept off this list."
    if act == "addresses" and not (review and addresses(review)):
        return "Nobody was let go whose address is known."
    if act == "month-after" and not past:
        return "The next list is drawn when the month has turned."
    return None


def protected(kept_off: Sequence[Protected], today: date) -> Rows:
    """Those whom the evidence would have put on the list, with what kept them off."""
    rows: list[look.Said] = []
    for one in kept_off[:SHOWN_PROTECTED]:
        rows.append(look.hang(2, (look.plain(one.card.name), look.STRONG),
                              (f"  {look.plain(one.card.role)}", look.MUTED)))  # fmt: skip
        rows += [look.hang(4, ("  ◇ ", "$text-success"), look.plain(because(each, today))) for each in one.protections]
    more = len(kept_off) - SHOWN_PROTECTED
    return look.lines(*rows, *([look.row((f"and {more:,} more", look.MUTED))] if more > 0 else []))


def addresses(review: Review) -> list[str]:
    """The profiles of those let go, to be opened by hand."""
    return [one.card.urls[0] for one in review.people if given(one) == LET_GO and one.card.urls]


def outcome(review: Review, today: date, keymap: Mapping[str, str]) -> Rows:
    """What the review has done so far, and what there is to open."""
    rows: list[look.Said] = []
    for verdict, words in _OUTCOMES:
        decided = [one for one in review.people if given(one) == verdict]
        sign, _, style = SIGNS[verdict]
        if decided:
            rows.append(look.row((f"{sign} ", f"bold {style}"), (f"{words} ", look.STRONG),
                                 (f"{len(decided)}", look.MUTED)))  # fmt: skip
            rows += [_decided(one, today) for one in decided]
            rows.append("")
    urls = addresses(review)
    if urls:
        rows.append(glance.title("To remove the connections by hand, open"))
        rows += [look.hang(2, "  ", look.plain(url)) for url in urls]
        rows.append(look.row((key_of("addresses", keymap), look.KEY), " copies ",
                             "it." if len(urls) == 1 else f"all {len(urls)} addresses."))  # fmt: skip
    return look.lines(*rows)


_OUTCOMES = ((KEEP, "Kept"), (LET_GO, "Let go"), (UNSURE, "Unsure"), (LATER, "For later"))


def _decided(one: Listed, today: date) -> Row:
    until = f"  meet or talk by {day_words(one.verdict.until, today)}" if one.verdict and one.verdict.until else ""
    return look.hang(4, "  ", look.plain(one.card.name), until, (f"  {look.plain(one.card.role)}", look.MUTED))


def ended(review: Review, keymap: Mapping[str, str]) -> Rows:
    """How the month stands, above what it came to."""
    undecided = sum(1 for one in review.people if given(one) is None)
    later = review.open - undecided
    if undecided:
        return look.lines(look.row((f"{month_words(review.month)} so far", look.TITLE)),
                          f"{counted(undecided, 'person', 'people')} still to decide.")  # fmt: skip
    if later:
        return look.lines(
            look.row((f"{month_words(review.month)}: everybody was looked at", look.TITLE)),
            look.row(f"{counted(later, 'person waits', 'people wait')} for later this month; ",
                     (key_of("up", keymap), look.KEY), " goes back to them."),
        )  # fmt: skip
    return look.lines(look.row(("✓ ", "bold $text-success"), (f"{month_words(review.month)} is done", look.TITLE)),
                      "The next list is drawn when the month has turned.")  # fmt: skip


def nobody(review: Review, keymap: Mapping[str, str], *, past: bool) -> Rows:
    """An empty list."""
    if past:
        return look.lines(
            look.row((f"No list was drawn in {month_words(review.month)}.", look.STRONG)),
            look.row((key_of("month-after", keymap), look.KEY), " goes on to later months."),
        )  # fmt: skip
    kept = len(review.protected)
    also = (
        look.row(f"{counted(kept, 'person is', 'people are')} protected who would have been on it; ",
                 (key_of("protected", keymap), look.KEY), " says by what.")
        if kept else look.row(("Nothing speaks against anybody you know.", look.MUTED))
    )  # fmt: skip
    return look.lines(
        look.row((f"Nobody to let go in {month_words(review.month)}.", look.STRONG)), also,
        look.row("The list is drawn once a month, from evidence alone; ", (key_of("inbox", keymap), look.KEY),
                 " takes what waits for a label."),
    )  # fmt: skip
