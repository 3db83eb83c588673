"""What is measured, with the parts it is made of: warmth, rhythm, and touches by month."""

from __future__ import annotations

from collections import Counter
from datetime import date

from textual.content import Content

from warmth.domain.labels import counted
from warmth.domain.spans import ago, day_words, span_words
from warmth.domain.warmth import Constants, Measure, day_weights, decayed_sum
from warmth.tui import look
from warmth.tui.parts.about import cadence
from warmth.tui.parts.fields import Field, named
from warmth.tui.rows import Row, Rows
from warmth.usecases.pages import Page

HEAVIEST = 5
MONTHS = 24
_BARS = " ▁▂▃▄▅▆▇█"


def warmth(page: Page, today: date, constants: Constants, key: str) -> list[Field]:
    """Warmth now and then, and the touch-days that make up its sum; `key` is the one that logs."""
    found = page.measure
    if found.warmth is None or found.band is None:
        said = look.row(("Nothing logged yet. ", look.MUTED), (key, look.KEY), (" logs the first.", look.MUTED))
        return [Field(said, ("warmth", 0))]
    style = look.BAND_STYLES[found.band.value]
    before = date.fromordinal(max(1, today.toordinal() - constants.trend_days))
    rows: list[look.Said] = [
        _row("warmth", look.gauge(found.warmth / 100, 10, style),
              (f" {found.warmth:.0f}", f"bold {style}"), f" {found.band.value}"),
        _row("trend", f"{look.TREND_SHAPES[found.trend]} {found.trend}",
              (f", was {found.warmth_then or 0:.0f} on {day_words(before, today)}", look.MUTED)),
        _row("sum S", f"{found.sum:.2f}", (f" → 100·S/(S+{constants.even_sum:g})", look.MUTED)),
    ]  # fmt: skip
    return [Field(look.lines(*rows, *_touch_days(page, today, constants)), ("warmth", 0))]


def _row(name: str, *parts: look.Part) -> look.Said:
    return named(name, *parts).said


def _touch_days(page: Page, today: date, constants: Constants) -> list[Content]:
    """The days that weigh most in S, and what the others add, so that the lines add up."""
    weights = day_weights([one.touch for one in page.timeline if one.interaction.on <= today], constants)
    shares = {day: decayed_sum({day: weight}, today, constants) for day, weight in weights.items()}
    heaviest = sorted(shares, key=lambda day: (-shares[day], -day.toordinal()))[:HEAVIEST]
    rows = [_share(f"{day_words(day, today)}", shares[day], f"weight {weights[day]:.2f}") for day in heaviest]
    others = len(shares) - len(heaviest)
    if others:
        rest = page.measure.sum - sum(shares[day] for day in heaviest)
        rows.append(_share(f"{others} other {'day' if others == 1 else 'days'}", rest, ""))
    return rows


def _share(what: str, share: float, weight: str) -> Content:
    return look.row((f"  {what:<17}", look.MUTED), f"{share:5.2f}", (f"  {weight}", look.MUTED))


def rhythm(page: Page, today: date) -> list[Field]:
    """The cadence you want, the usual gap, the silence against it, and the state that follows."""
    found = page.measure
    state = found.state.value
    rows: list[look.Said] = [_row("state", (state, f"bold {look.STATE_STYLES[state]}"))]
    if found.rhythm is not None:
        rows.append(_row("usual gap", span_words(round(found.rhythm.gap)), (_made_of(found), look.MUTED)))
    if found.silence is not None:
        rows.append(_row("silence", look.silence(found.silence)))
    if found.ratio is not None:
        rows.append(_row("ratio", f"{found.ratio:.1f}", (" times the usual gap", look.MUTED)))
    if found.last_contact is not None:
        when = ago(found.last_contact, today)
        rows.append(_row("last heard", day_words(found.last_contact, today), (f" ({when})", look.MUTED)))
    if found.attempts:
        times = "once" if found.attempts == 1 else f"{found.attempts} times"
        rows.append(look.row((f"You wrote {times} since, unanswered.", "$text-warning")))
    return [cadence(page), Field(look.lines(*rows), ("rhythm", 0))]


def _made_of(found: Measure) -> str:
    if found.rhythm is None or not found.rhythm.gaps or found.rhythm.middle is None:
        return " (from the cadence)"
    gaps = "gap" if found.rhythm.gaps == 1 else "gaps"
    return f" ({found.rhythm.gaps} {gaps}, median {span_words(round(found.rhythm.middle))})"


def months(page: Page, today: date) -> list[Field]:
    """Touch-days by month over two years, the newest at the right."""
    now = today.year * 12 + today.month - 1
    days = {one.interaction.on for one in page.timeline if one.interaction.on <= today}
    counts = Counter(now - (day.year * 12 + day.month - 1) for day in days)
    most = max((counts[back] for back in range(MONTHS)), default=0)
    if not most:
        return [Field(look.row(("Nothing within two years.", look.MUTED)), ("months", 0))]
    touched = [counts[back] for back in reversed(range(MONTHS))]
    return [Field(Rows(lambda width: _bars(touched, most, now, width)), ("months", 0))]


def _bars(counts: list[int], most: int, now: int, width: int) -> list[Row]:
    """The bars two cells high, with a gap between them where the width allows, and the years beneath."""
    heights = [max(round(count / most * 16), 1) if count else 0 for count in counts]
    gap = " " if width >= 2 * MONTHS else ""
    upper = gap.join(_BARS[max(0, height - 8)] for height in heights)
    lower = gap.join(_BARS[min(8, height)] if height else "·" for height in heights)
    in_all = sum(counts)
    return [
        Row(look.row((upper, "$text-accent"))),
        Row(look.row((lower, "$text-accent"))),
        Row(look.row((_years(now, 1 + len(gap)), look.MUTED))),
        Row(look.row((f"{counted(in_all, 'day')} in touch, {most} in the fullest month", look.MUTED))),
    ]


def _years(now: int, step: int) -> str:
    """Under each January its year, under the others nothing."""
    line = ""
    for at in range(MONTHS):
        month = now - (MONTHS - 1 - at)
        if month % 12 == 0 and len(line) <= at * step:
            line = line.ljust(at * step) + str(month // 12)
    return line
