"""A diary: use-cases to be carried out day by day, each by a program that believes it is that day."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from warmth.store.store import Store

Step = Callable[[Store], object]


@dataclass
class Network:
    """The store as of the last day, and whose id is whose."""

    store: Store
    ids: dict[str, int] = field(default_factory=dict)

    @property
    def names(self) -> dict[int, str]:
        """What the answers call each id."""
        return {person: name for name, person in self.ids.items()}


class Diary:
    """Steps by day, in the order they were noted within one."""

    def __init__(self, network: Network) -> None:
        self.network = network
        self._steps: dict[date, list[Step]] = defaultdict(list)

    def note(self, day: date | str, step: Step) -> None:
        """Note a step of a day."""
        self._steps[date.fromisoformat(day) if isinstance(day, str) else day].append(step)

    def act(self, day: date | str, act: Callable[..., object], *who: str, **said: Any) -> None:
        """Note a use-case (or what is called like one) about these people, who have their ids only by then."""

        def step(store: Store) -> object:
            return act(store, *(self.network.ids[name] for name in who), **said)

        self.note(day, step)

    def live(self, path: Path) -> None:
        """Carry everything out."""
        for day in sorted(self._steps):
            store = Store(path, day)
            for step in self._steps[day]:
                step(store)
