"""The inbox: the keys that decide what waits."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import ClassVar

from textual import work
from textual.binding import BindingType

from warmth.domain.inbox import Waiting, What
from warmth.tui import keys
from warmth.tui.actions import deciding, drafting
from warmth.tui.keys.inbox import DECISIONS, QUIET
from warmth.tui.parts import vetting
from warmth.tui.parts.vetting import Looked
from warmth.tui.screens.waiting import WaitingRoom
from warmth.usecases import inbox, merging, requests

_DECISIONS = {action.id for action in DECISIONS}


class InboxScreen(WaitingRoom):
    """Each kind of what waits has its own decisions; whatever decides brings up the next."""

    BINDINGS: ClassVar[list[BindingType]] = [
        *(replace(one, show=one.show and one.id not in QUIET) for one in keys.bindings(keys.INBOX)),
        *keys.moves(),
    ]
    tab = where = keys.INBOX

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """The keys that decide something else are not offered."""
        act = action.replace("_", "-")
        if act in _DECISIONS and self.why_not(act):
            return False
        return super().check_action(action, parameters)

    def why_not(self, act: str) -> str | None:
        """Each kind of decision has its own keys."""
        if self.is_mounted and (act in _DECISIONS or act in ("reply", "put-off")):
            if self.waiting is None:
                return "Nothing waits for a decision."
            return vetting.why_not(act, self.waiting, self.config.keys)
        return super().why_not(act)

    def action_yes(self) -> None:
        """Accept, accepted, the same, seen."""
        one = self.waiting
        if one is None or self.why_not("yes"):
            return
        if one.what is What.REQUEST:
            self._accept(one)
        elif one.what is What.DUPLICATE:
            deciding.same(self.warmth, one.id, lambda *both: self._write(lambda: merging.merge(self.store, *both)))
        else:
            self._write(partial(inbox.seen, self.store, one.id))

    @work(exclusive=True, group="asking")
    async def _accept(self, one: Waiting) -> None:
        """Ask how it began, with what they or you wrote in sight."""
        found = await asyncio.to_thread(inbox.evidence, self.store, one)
        known = vetting.asked(Looked(one, found, self.store.today, self.config.keys))
        act = requests.accept if one.incoming else requests.accepted
        deciding.accept(self.warmth, one.name, known,
                        lambda label: self._write(partial(act, self.store, one.id, label)))  # fmt: skip

    def action_no(self) -> None:
        """Decline, refused as unknown, not the same."""
        one = self.waiting
        if one is not None and one.what is What.DUPLICATE:
            self._decide("no", inbox.not_the_same)
        else:
            self._decide("no", requests.decline if one and one.incoming else requests.refused_unknown)

    def action_ask_why(self) -> None:
        """What brings them?"""
        self._decide("ask-why", requests.ask_why)

    def action_ignore(self) -> None:
        """Leave it at that, or take it back."""
        self._decide("ignore", requests.ignore if self.waiting and self.waiting.incoming else requests.withdraw)

    def _decide(self, act: str, verb: Callable[..., object]) -> None:
        one = self.waiting
        if one is not None and self.why_not(act) is None:
            self._write(partial(verb, self.store, one.id))

    def action_reply(self) -> None:
        """Draft an answer to who asked."""
        if (one := self.waiting) is not None and self.why_not("reply") is None:
            drafting.reply(self.warmth, one)

    def action_meet_first(self) -> None:
        """Ask by when."""
        one = self.waiting
        if one is not None and self.why_not("meet-first") is None:
            deciding.meet_by(self.warmth, one.name, "lets it wait until then",
                             lambda by: self._write(lambda: requests.meet_first(self.store, one.id, by)))  # fmt: skip
