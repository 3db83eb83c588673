"""What every screen shares: the store and configuration, the person under the cursor, and reading anew."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from textual import events
from textual.screen import Screen
from textual.worker import Worker

from warmth.config import Config
from warmth.domain.named import Named
from warmth.store.store import Store
from warmth.tui import keys
from warmth.tui.keys import EVERYWHERE

if TYPE_CHECKING:
    from warmth.tui.app import WarmthApp


class Room(Screen[None]):
    """A screen that shows something read from the store, and reads it again when the database has moved."""

    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (110, "-wide"), (150, "-widest")]  # noqa: RUF012
    tab = ""
    """The number key's screen that this one is; empty for those above."""
    where = EVERYWHERE
    """Whose keys it has: one of `keys.SCREENS`."""

    def __init__(self, store: Store, config: Config) -> None:
        super().__init__()
        self.store, self.config = store, config
        self._read_at = -1

    def fit(self, width: int) -> None:
        """Take the class of a width in cells before it is first laid out, so that it is not laid out again for it."""
        fits = [name for least, name in self.HORIZONTAL_BREAKPOINTS if width >= least][-1]
        for _, name in self.HORIZONTAL_BREAKPOINTS:
            self.set_class(name == fits, name, update=False)

    @property
    def is_current(self) -> bool:
        """A room covered by another is not seen: to paint it would paint, for nothing, all that lies above it."""
        return super().is_current and self.warmth.room is self

    @property
    def warmth(self) -> WarmthApp:
        """The app, by its own type."""
        return cast("WarmthApp", self.app)

    @property
    def person(self) -> Named | None:
        """Whom the keys act on now."""
        return None

    @property
    def people(self) -> tuple[Named, ...]:
        """Everybody the keys act on now, where several can be marked."""
        return (self.person,) if self.person else ()

    def why_not(self, act: str) -> str | None:  # noqa: ARG002
        """Why an act of a key can do nothing here and now, in one sentence; None when it can."""
        return None

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Keys that can do nothing now are dim."""
        if self.why_not(action.replace("_", "-")):
            return None
        return super().check_action(action, parameters)

    def on_key(self, event: events.Key) -> None:
        """A dim key that is pressed says why it is dim."""
        for action in keys.bound(event.key, self.where, self.config.keys):
            if (why := self.warmth.why_not(action.id)) and not self._means_something(event.key):
                event.stop()
                self.warmth.say(why)
                return

    def _means_something(self, key: str) -> bool:
        """Does a key do something for what has the focus, or for the app?"""
        active = self.active_bindings.get(key)
        return active is not None and active.enabled

    def missed(self, event: events.Key) -> bool:  # noqa: ARG002
        """Take over a key that was on its way to another screen when the keys moved here; False when it was not."""
        return False

    def find(self) -> None:
        """Put the keys into the search, where there is one."""

    def open(self) -> Worker[None] | None:
        """Do what enter means here: open the page of the person under the cursor."""
        return self.warmth.open_person(self.person.id) if self.person is not None else None

    def reload(self) -> Worker[None]:
        """Read again and show."""
        raise NotImplementedError

    def freshen(self) -> None:
        """Read again if the database has moved since it was read for this screen."""
        if self._read_at != self.warmth.moves:
            self._read_at = self.warmth.moves
            self.reload()

    def on_screen_resume(self) -> None:
        """Coming back: what was missed meanwhile is shown."""
        self.freshen()

    def go_back(self) -> bool:
        """Do what escape means within this screen; False when there is nothing to leave but the screen itself."""
        return False
