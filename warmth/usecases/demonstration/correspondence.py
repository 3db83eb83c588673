"""Writes the letters of a network: who wrote what to whom, on the days their bond gives."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from random import Random

from warmth.usecases.demonstration.bonds import ages
from warmth.usecases.demonstration.letters import OURS, THEIRS
from warmth.usecases.demonstration.letters_abroad import ABROAD, BRIEF, BURST, PITCHES, UNANSWERED
from warmth.usecases.demonstration.playbill import CHARACTERS
from warmth.usecases.demonstration.shapes import Bond, MadeUpPerson, Message, Party
from warmth.usecases.demonstration.wordsmith import Wordsmith

_LAST_WORDS = {character.slug: character.words for character in CHARACTERS}
_SUBJECTS = ("A quick question", "Hello from afar", "As promised", "Next week")


class Correspondence:
    """Everything written between the owner and each person, in the order it was written."""

    def __init__(self, owner: Party, today: date, dice: Random, often: int = 3) -> None:
        self._owner, self._today, self._dice = owner, today, dice
        self._smith = Wordsmith(dice, often)

    def with_person(self, person: MadeUpPerson) -> Iterator[Message]:
        """The whole conversation with one person."""
        conversation = conversation_id(self._dice)
        days = ages(person.bond, (self._today - person.connected_on).days, self._dice)
        for place, age in enumerate(days):
            subject = self._dice.choice(_SUBJECTS) if place == 0 and self._dice.random() < 0.2 else ""
            last_words = _LAST_WORDS.get(person.slug, ()) if place == len(days) - 1 else ()
            said = [(words[0] == "<", words[1:]) for words in last_words] or self._said(person)
            for theirs, moment, text in self._timed(age, said):
                sender, to = (person.party, self._owner) if theirs else (self._owner, person.party)
                yield Message(conversation, sender, (to,), moment, subject, text)

    def _said(self, person: MadeUpPerson) -> list[tuple[bool, str]]:
        """One day's letters: is it theirs, and what it says."""
        match person.bond:
            case Bond.PITCHER:
                return [(True, self._smith.line(person, PITCHES))]
            case Bond.UNANSWERED:
                return [(False, self._smith.line(person, UNANSWERED))]
            case Bond.BURST:
                opening, answer = self._smith.exchange(person, BURST)
                return [(True, opening), (False, answer)]
            case Bond.BRIEF:
                opening, answer = self._smith.exchange(person, BRIEF)
                return [(False, opening), (True, answer)]
            case _:
                return self._chat(person)

    def _chat(self, person: MadeUpPerson) -> list[tuple[bool, str]]:
        theirs = self._dice.random() < 0.5
        abroad = ABROAD.get(person.tongue)
        pool = abroad if abroad and self._dice.random() < 0.2 else THEIRS if theirs else OURS
        opening, answer = self._smith.exchange(person, pool)
        unanswered = theirs and self._dice.random() < 0.15
        return [(theirs, opening)] if unanswered else [(theirs, opening), (not theirs, answer)]

    def _timed(self, age: int, said: list[tuple[bool, str]]) -> Iterator[tuple[bool, datetime, str]]:
        """Letters of one day get rising moments between seven in the morning and eight in the evening."""
        minute = self._dice.randint(7 * 60, 15 * 60)
        for theirs, text in said:
            moment = datetime.combine(self._today - timedelta(days=age), time(minute // 60, minute % 60))
            yield theirs, moment + timedelta(seconds=self._dice.randint(0, 59)), text
            minute += self._dice.randint(2, 240)


def conversation_id(dice: Random) -> str:
    """An identifier of the shape that archives use."""
    return f"2-{dice.getrandbits(96):024x}=="
