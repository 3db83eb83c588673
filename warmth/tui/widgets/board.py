"""The board of introductions: lanes beside one another where there is room, else under one another."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from textual.app import ComposeResult
from textual.containers import Container, Vertical
from textual.widgets import Static

from warmth.domain.introductions import Introduction
from warmth.domain.named import Named
from warmth.tui import look
from warmth.tui.parts import board
from warmth.tui.parts.board import LANES, OVER, SHOWN_OVER, Lane
from warmth.tui.widgets.entries import Entries
from warmth.tui.widgets.entry import Entry
from warmth.usecases.introductions import Column, Placed

INTRODUCTION = "introduction"


class Card(Entry):
    """An introduction on the board. `person` is whom the keys act on: whose turn it is, until turned around."""

    def __init__(self, placed: Placed, person: Named, day: date) -> None:
        super().__init__(board.card(placed, person, day), person, INTRODUCTION, placed.introduction.id, spaced=True)
        self.placed, self._day = placed, day

    def turn_around(self) -> None:
        """Let the keys act on the other of the two."""
        a, b = self.placed.introduction.a, self.placed.introduction.b
        self.person = b if self.person == a else a
        self.update(board.card(self.placed, self.person, self._day))


class Board(Entries):
    """Every introduction as a card. The cursor goes up and down a lane, and across to its neighbours."""

    def compose(self) -> ComposeResult:
        """What is owed, then the lanes."""
        yield Static("", id="thanks", classes="-hidden")
        yield Static("", id="nothing", classes="-hidden")
        yield Container(id="lanes")

    @property
    def card(self) -> Card | None:
        """The card under the cursor."""
        return self.current if isinstance(self.current, Card) else None

    @property
    def introduction(self) -> Introduction | None:
        """The introduction under the cursor."""
        return self.card.placed.introduction if self.card else None

    async def show(self, columns: Sequence[Column], day: date, owed: look.Said | None, nothing: look.Said | None,
                   *, over: bool) -> None:  # fmt: skip
        """Show the lanes, those that are `over` too where asked for; the cursor stays on its introduction.

        `nothing` is said in the place of the lanes where no introduction is under way.
        """
        about = self.current.about if self.current else None
        turned = {one.of for one in self._cards if one.person != board.turn(one.placed.introduction)[0]}
        lanes = [*(() if nothing else LANES), *((OVER,) if over else ())]
        self._say("#thanks", owed)
        self._say("#nothing", nothing)
        container = self.query_one("#lanes")
        container.set_class(over and not nothing, "-over")
        await container.remove_children()
        await container.mount_all(_lane(lane, columns, day) for lane in lanes)
        for one in self._cards:
            if one.of in turned:
                one.turn_around()
        self.settle(about)

    @property
    def _cards(self) -> list[Card]:
        return list(self.query(Card))

    def _say(self, selector: str, said: look.Said | None) -> None:
        line = self.query_one(selector, Static)
        line.set_class(said is None, "-hidden")
        line.update(look.lines(said or ""))

    def _lanes(self) -> list[list[Entry]]:
        """The cards by lane, the empty lanes left out."""
        lanes = [list(lane.query(Entry)) for lane in self.query(".lane")]
        return [lane for lane in lanes if lane]

    def _here(self) -> tuple[int, int] | None:
        """Lane and place of the cursor."""
        for at, lane in enumerate(self._lanes()):
            if self.current in lane:
                return at, lane.index(self.current)
        return None

    def move(self, step: int) -> None:
        """Down or up; within the lane where lanes stand beside one another."""
        here = self._here()
        if here is None or self.screen.has_class("-narrow"):
            super().move(step)
            return
        at, place = here
        lane = self._lanes()[at]
        self.put(self.all.index(lane[min(max(place + step, 0), len(lane) - 1)]))

    def across(self, step: int) -> None:
        """To the lane beside that holds anything, at the same height."""
        here = self._here()
        if here is None:
            return
        lanes = self._lanes()
        lane = lanes[min(max(here[0] + step, 0), len(lanes) - 1)]
        self.put(self.all.index(lane[min(here[1], len(lane) - 1)]))


def _lane(lane: Lane, columns: Sequence[Column], day: date) -> Vertical:
    placed = board.placed_in(lane, columns)
    limit = SHOWN_OVER if lane is OVER else len(placed)
    cards: list[Static] = [Card(one, board.turn(one.introduction)[0], day) for one in placed[:limit]]
    if len(placed) > limit:
        cards.append(
            Static(look.lines(look.row((f"and {len(placed) - limit:,} earlier ones", look.MUTED))), classes="said")
        )
    elif cards:
        cards[-1].remove_class("-spaced")
    else:
        cards.append(Static(look.lines(look.row((lane.nothing, look.MUTED))), classes="said"))
    made = Vertical(*cards, classes="panel lane" if placed else "panel lane -none")
    made.border_title = f"{lane.title} · {len(placed)}" if placed else lane.title
    return made
