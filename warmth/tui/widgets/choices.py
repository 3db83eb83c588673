"""The ways to decide, each with its key and what it does; a click is the key."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from textual import events
from textual.content import Content
from textual.widgets import Static

from warmth.tui import look
from warmth.tui.keys import ACTIONS, key_of
from warmth.tui.rows import Row, Rows

TALL = 32
"""Rows of the screen from which each way stands on a line of its own, with what it does."""
GAP = 3


@dataclass(frozen=True, slots=True)
class Way:
    """A way to decide: the action's id, its name here, what it does. `on`: it was decided so."""

    act: str
    name: str
    means: str
    on: bool = False


class Choices(Static):
    """Empty until `show` is called."""

    DEFAULT_CSS = """
    Choices { height: auto; padding: 0 2; border-top: hkey $foreground 15%; }
    Choices.-tall { padding: 1 2; }
    """
    _ways: Sequence[Way] = ()
    _keymap: Mapping[str, str] = MappingProxyType({})
    _spots: Sequence[tuple[int, range, Way]] = ()

    def show(self, ways: Sequence[Way], keymap: Mapping[str, str]) -> None:
        """Offer these ways; the widget hides where there are none."""
        self._ways, self._keymap = ways, keymap
        self.refit()

    def refit(self) -> None:
        """Lay them out anew for the height of the screen."""
        tall = self.screen.size.height >= TALL
        self.set_class(not self._ways, "-hidden")
        self.set_class(tall, "-tall")
        self.update(Rows(self._listed if tall else self._beside) if self._ways else "")

    def _listed(self, width: int) -> Sequence[Row]:
        """One under the other."""
        self._spots = [(place, range(width), way) for place, way in enumerate(self._ways)]
        keys, names = (max(map(len, each)) for each in ([self._key(way) for way in self._ways],
                                                        [way.name for way in self._ways]))  # fmt: skip
        room = width - keys - names - 6
        rows = []
        for way in self._ways:
            means = Content.styled(way.means, look.MUTED)
            rows.append(Row(look.row(_mark(way), (f"{self._key(way):<{keys}}  ", look.KEY),
                                     (f"{way.name:<{names}}  ", look.STRONG), means.truncate(room, ellipsis=True))
                            if room > 0 else self._short(way)))  # fmt: skip
        return rows

    def _beside(self, width: int) -> Sequence[Row]:
        """Beside one another, in as many lines as they take."""
        lines: list[Content] = []
        spots: list[tuple[int, range, Way]] = []
        for way in self._ways:
            one = self._short(way)
            begin = lines[-1].cell_length + GAP if lines else 0
            if not lines or begin + one.cell_length > width:
                lines.append(one)
                begin = 0
            else:
                lines[-1] = lines[-1] + " " * GAP + one
            spots.append((len(lines) - 1, range(begin, begin + one.cell_length), way))
        self._spots = spots
        return [Row(line) for line in lines]

    def _key(self, way: Way) -> str:
        return key_of(way.act, self._keymap)

    def _short(self, way: Way) -> Content:
        return look.row(("● ", "$text-accent") if way.on else "", (self._key(way), look.KEY), " ", way.name)

    async def on_click(self, event: events.Click) -> None:
        """Do what was clicked."""
        at = event.get_content_offset(self)
        for row, cells, way in self._spots if at else ():
            if at is not None and at.y == row and at.x in cells:
                does = next(action.does for action in ACTIONS if action.id == way.act)
                await self.app.run_action(does, self.screen)
                return


def _mark(way: Way) -> tuple[str, str]:
    return ("● ", "$text-accent") if way.on else ("  ", "")
