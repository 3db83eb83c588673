"""Somebody at a glance, beside the list: who they are, how it stands, what was last, how it began."""

from __future__ import annotations

from datetime import date

from warmth.domain.cards import Card
from warmth.domain.spans import ago, every_words, span_words
from warmth.tui import look
from warmth.tui.parts.began import began
from warmth.tui.rows import Row, Rows

BAR = 20
LABEL_WIDTH = 11


def preview(card: Card, today: date) -> Rows:
    """The card in few rows."""
    rows: list[look.Said] = [look.row((look.plain(card.name), look.TITLE))]
    if card.role:
        rows.append(look.row(look.plain(card.role)))
    if card.archived_on:
        rows.append(look.row((f"archived {ago(card.archived_on, today)}", "$text-warning")))
    rows += ["", *_standing(card)]
    if card.tags:
        rows.append(_field("tags", look.plain(", ".join(card.tags))))
    if card.boundaries:
        words = ", ".join(one.value.replace("-", " ") for one in card.boundaries)
        rows.append(_field("boundaries", (words, "bold $text-warning")))
    rows += ["", *_last(card, today)]
    rows += ["", began(card) or look.row(("Nobody said yet how it began.", look.MUTED))]
    if card.notes:
        rows += ["", *(look.row(look.plain(line)) for line in card.notes.splitlines()[:4])]
    return look.lines(*rows)


def _standing(card: Card) -> list[look.Said]:
    state = (card.state.value, look.STATE_STYLES[card.state.value])
    rows: list[look.Said] = []
    if card.warmth is None:
        rows += [_field("warmth", (look.NOTHING, look.MUTED)), _field("state", state)]
    else:
        band = card.band.value if card.band else ""
        rows.append(_field("warmth", look.gauge(card.warmth / 100, BAR, look.BAND_STYLES.get(band, "")),
                          f" {card.warmth:.0f} {band}"))  # fmt: skip
        trend = f" · {card.trend.value}" if card.trend else ""
        rows.append(_field("state", state, (trend, look.MUTED)))
    if card.silence is not None:
        usual = f"; usually {span_words(round(card.usual_gap))}" if card.usual_gap else ""
        rows.append(_field("silence", look.silence(card.silence), (usual, look.MUTED)))
    if card.cadence:
        rows.append(_field("wanted", every_words(card.cadence)))
    marks = look.marks(card.know, card.like, card.trust)
    rows.append(_field("k·l·t", marks, (f"  {card.klt} of 15" if card.klt is not None else "", look.MUTED)))
    return rows


def _last(card: Card, today: date) -> list[look.Said]:
    if card.last is None:
        return [look.row(("Nothing logged yet.", look.MUTED))]
    rows: list[look.Said] = [look.row(f"{card.last.kind.value} ", (ago(card.last.on, today), look.MUTED))]
    if card.last.note:
        rows.append(look.row((f"“{look.plain(card.last.note, 240)}”", "italic")))
    return rows


def _field(name: str, *parts: look.Part) -> Row:
    return look.hang(LABEL_WIDTH, (f"{name:<{LABEL_WIDTH}}", look.MUTED), *parts)
