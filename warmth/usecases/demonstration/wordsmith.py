"""Fills the slots of letters, and sees to it that no sentence is worn out."""

import re
from collections import Counter
from random import Random

from warmth.usecases.demonstration.letters_abroad import DAYS, DISHES
from warmth.usecases.demonstration.shapes import MadeUpPerson
from warmth.usecases.demonstration.trades import TRADES

_TRIES = 25
_START = re.compile(r"(?<=[.!?] )[a-z]")


class Wordsmith:
    """Writes letters with the dice it is given. Sentences already used `often` times are avoided where possible."""

    def __init__(self, dice: Random, often: int = 3) -> None:
        self._dice, self._often = dice, often
        self._worn: Counter[str] = Counter()

    def exchange(self, person: MadeUpPerson, pool: tuple[tuple[str, str], ...]) -> tuple[str, str]:
        """An opening and an answer that speak of the same things."""
        written: tuple[str, str] = ("", "")
        for _ in range(_TRIES):
            opening, answer = self._dice.choice(pool)
            slots = self._slots(person)
            written = _filled(opening, slots), _filled(answer, slots)
            if all(self._worn[sentence] < self._often for sentence in sentences(*written)):
                break
        self._worn.update(sentences(*written))
        return written

    def line(self, person: MadeUpPerson, pool: tuple[str, ...]) -> str:
        """A single letter."""
        return self.exchange(person, tuple((text, "") for text in pool))[0]

    def _slots(self, person: MadeUpPerson) -> dict[str, str]:
        trade = TRADES[person.trade]
        return {
            "thing": self._dice.choice(trade.things),
            "detail": self._dice.choice(trade.details),
            "day": self._dice.choice(DAYS),
            "dish": self._dice.choice(DISHES),
            "town": person.town,
            "first": person.first.split(" ")[0],
            "n": str(self._dice.randint(3, 48)),
            "hour": f"{self._dice.randint(8, 19)}:{self._dice.choice(('00', '15', '30', '45'))}",
        }


def sentences(*texts: str) -> list[str]:
    """The sentences of texts that have three words or more; shorter ones may be said as often as people do."""
    parts = (part for text in texts for part in re.split(r"(?<=[.!?]) ", text))
    return [part for part in parts if len(part.split()) > 2]


def _filled(template: str, slots: dict[str, str]) -> str:
    text = template.format_map(slots)
    return _START.sub(lambda match: match[0].upper(), text[:1].upper() + text[1:])
