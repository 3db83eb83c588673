"""Introduce: the keys of finding somebody for X, and those of the board."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import ClassVar

from textual import events, work
from textual.binding import BindingType

from warmth.domain.introductions import Introduction, Move
from warmth.tui import keys
from warmth.tui.actions import introducing as acts
from warmth.tui.actions import stepping
from warmth.tui.keys.introductions import BOARD, FINDING
from warmth.tui.screens.sides import Sides


class IntroductionsScreen(Sides):
    """Who could meet whom, and every introduction under way."""

    BINDINGS: ClassVar[list[BindingType]] = [*keys.bindings(keys.INTRODUCTIONS), *keys.moves()]
    tab = where = keys.INTRODUCTIONS

    def on_key(self, event: events.Key) -> None:
        """Where there is nobody to open, the key that opens chooses for whom."""
        opens = any(one.id == "open" for one in keys.bound(event.key, self.where, self.config.keys))
        if opens and self.person is None and not self._busy:
            event.stop()
            event.prevent_default()
            self.action_for()

    @property
    def _busy(self) -> bool:
        """Is X chosen, and not yet read?"""
        return self.finding and self.x is not None

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """The keys of the side that is not shown are not offered."""
        other = BOARD if self.finding else FINDING
        if any(one.id == action.replace("_", "-") for one in other):
            return False
        return super().check_action(action, parameters)

    def why_not(self, act: str) -> str | None:
        """What finding wants to be chosen first, and which steps fit the introduction under the cursor."""
        if not self.is_mounted:
            return None
        if any(one.id == act for one in FINDING):
            return self._why_not_find(act)
        if act != "over" and any(one.id == act for one in BOARD):
            return self._why_not_step(act)
        return super().why_not(act)

    def _why_not_find(self, act: str) -> str | None:
        turn = keys.key_of("turn", self.config.keys)
        if not self.finding:
            return f"That is for finding somebody; {turn} turns to it."
        if self.looked is None:
            return f"Choose for whom first, with {keys.key_of('for', self.config.keys)}."
        if act == "start":
            return acts.why_not_start(self.finding_side.candidate, self.store.today)
        if act == "all-found" and not self.finding_side.has_more:
            return "All of them are shown."
        return None

    def _why_not_step(self, act: str) -> str | None:
        if self.finding:
            return f"That is for the board; {keys.key_of('turn', self.config.keys)} turns to it."
        one = self.introduction
        if one is None:
            return "No introduction is under the cursor."
        return stepping.why_not(act, one)

    def action_for(self) -> None:
        """Choose for whom."""
        acts.choose(self.warmth, self.choose)

    def action_for_what(self) -> None:
        """Say what X needs besides."""
        if self.x is not None:
            acts.for_what(self.warmth, self.x, self.extra, self._look_for_what)

    def _look_for_what(self, extra: str) -> None:
        self.extra = extra
        self.reload()

    @work(exclusive=True, group="more")
    async def action_all_found(self) -> None:
        """More of each list."""
        with self.app.batch_update():
            await self.finding_side.show_more()
        self.refresh_bindings()

    def action_start(self) -> None:
        """Start an introduction of X to the candidate under the cursor."""
        candidate = self.finding_side.candidate
        if candidate is not None and self.looked is not None and self.why_not("start") is None:
            acts.start(self.warmth, self.looked, candidate)

    def action_step(self) -> None:
        """The move to hope for."""
        self._go_on(stepping.hoped_for)

    def action_due(self) -> None:
        """What is due now."""
        self._go_on(stepping.due_now)

    def _go_on(self, wanted: Callable[[Introduction], Sequence[Move]]) -> None:
        if (one := self.introduction) is not None:
            stepping.go_on(self.warmth, one, wanted(one))

    def action_decline(self) -> None:
        """It will not be."""
        if (one := self.introduction) is not None and self.why_not("decline") is None:
            stepping.go_on(self.warmth, one, (Move.NO,))

    def action_reason(self) -> None:
        """Say anew why."""
        if (one := self.introduction) is not None:
            stepping.say_why(self.warmth, one)

    def action_outcome(self) -> None:
        """What the outcome says about the ratings."""
        if (one := self.introduction) is not None and one.outcome is not None:
            stepping.weigh(self.warmth, one, always=True)

    def action_other(self) -> None:
        """Turn the card around."""
        if (card := self.board_side.card) is not None:
            card.turn_around()

    def action_over(self) -> None:
        """Those that are over, or not."""
        self.over = not self.over
        self.reload()

    def action_lane_before(self) -> None:
        """To the lane before."""
        self.board_side.across(-1)

    def action_lane_after(self) -> None:
        """To the lane after."""
        self.board_side.across(1)
