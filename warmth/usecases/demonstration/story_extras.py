"""What the owner wrote down about the people around the key characters, in keeping with their letters."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from random import Random

from warmth.domain.interactions import Direction, Kind
from warmth.domain.origins import OriginKind
from warmth.usecases.demonstration import story_words as words
from warmth.usecases.demonstration.shapes import Bond, MadeUpNetwork, MadeUpPerson
from warmth.usecases.demonstration.story_shapes import Label, Logged, StoryRating, Tagging
from warmth.usecases.demonstration.trades import TRADES

LABELLED: Mapping[Bond, int] = {
    Bond.BURST: 14, Bond.CLOSE: 9, Bond.OCCASIONAL: 30, Bond.SILENT: 12, Bond.COOLING: 8, Bond.BRIEF: 8,
}  # fmt: skip
RATED: Mapping[Bond, int] = {
    Bond.CLOSE: 9, Bond.OCCASIONAL: 22, Bond.SILENT: 8, Bond.COOLING: 5, Bond.BRIEF: 5, Bond.BARE: 2,
}  # fmt: skip
TRUSTED: Mapping[Bond, int] = {Bond.CLOSE: 3, Bond.OCCASIONAL: 1, Bond.SILENT: 3}
_TAGS = {"data": "data", "design": "design", "finance": "investor", "hardware": "hardware", "health": "health",
         "law": "law", "music": "choir", "writing": "writing", "climate": "climate"}  # fmt: skip
_GO_BETWEENS = ("ana-teles-brandao", "benedikt-oster", "wietske-van-der-zijl", "orla-ni-chonaola")


class Extras:
    """The people without a hand-written story, in the order of their bonds, and what is written about them."""

    def __init__(self, network: MadeUpNetwork, told: frozenset[str]) -> None:
        self._today = network.today
        self._dice = Random(f"story of {network.seed}")
        self._by_bond: dict[Bond, list[MadeUpPerson]] = {bond: [] for bond in Bond}
        for person in network.people:
            if person.slug not in told:
                self._by_bond[person.bond].append(person)
        self._wrote_on = _days_of_letters(network)

    def labels(self) -> Iterator[Label]:
        """How they came to be known."""
        for person in self._first(LABELLED):
            if person.bond is Bond.BURST:
                note = self._filled(self._dice.choice(words.CONFERENCE_NOTES), person)
                yield Label(
                    person.slug, OriginKind.EVENT, person.connected_on.isoformat(), words.CONFERENCE, None, note
                )
                continue
            kind, place, note = self._dice.choice(words.ORIGINS)
            on = person.connected_on - timedelta(days=self._dice.randint(3, 120))
            through = self._dice.choice(_GO_BETWEENS) if kind is OriginKind.INTRODUCED else None
            text = f"{on:%Y}" if on.day < 8 else f"{on:%Y-%m}"
            yield Label(person.slug, kind, text, self._filled(place, person), through, self._filled(note, person))

    def ratings(self) -> Iterator[StoryRating]:
        """What the owner thinks of them; nobody is rated higher than their letters bear."""
        seen: dict[Bond, int] = dict.fromkeys(Bond, 0)
        for person in self._first(RATED):
            trusted = seen[person.bond] < TRUSTED.get(person.bond, 0)
            seen[person.bond] += 1
            oldest = min(420, (self._today - person.connected_on).days)
            on = self._today - timedelta(days=self._dice.randint(20, oldest))
            yield self._rating(person, on, trusted)

    def taggings(self) -> Iterator[Tagging]:
        """Tags that follow from the trade, for those who are labelled."""
        for person in self._first(LABELLED):
            tags = [_TAGS[person.trade]] if person.trade in _TAGS else []
            tags += ["fjordcode"] if person.bond is Bond.BURST else []
            tags += ["berlin"] if person.town == "Berlin" else []
            if tags:
                yield Tagging(person.slug, tuple(tags))

    def logged(self) -> Iterator[Logged]:
        """What was logged by hand: always before the newest letter, so that the letters say how things stand."""
        for person in self._first(LABELLED):
            if person.bond is Bond.BURST:
                note = self._filled(self._dice.choice(words.CONFERENCE_NOTES), person)
                yield Logged((person.slug,), Kind.EVENT, Direction.BOTH, person.connected_on, note)
            elif person.bond is not Bond.BRIEF:
                yield from self._touches(person, 3 if person.bond is Bond.CLOSE else 1)

    def _first(self, counts: Mapping[Bond, int]) -> Iterator[MadeUpPerson]:
        for bond, count in counts.items():
            yield from self._by_bond[bond][:count]

    def _touches(self, person: MadeUpPerson, count: int) -> Iterator[Logged]:
        days = self._wrote_on[person.slug]
        for day in sorted(self._dice.sample(days, min(count, len(days)))):
            kind, note = self._dice.choice(words.LOGGED)
            on = max(person.connected_on, day - timedelta(days=self._dice.randint(1, 5)))
            yield Logged((person.slug,), kind, Direction.BOTH, on, self._filled(note, person))

    def _rating(self, person: MadeUpPerson, on: date, trusted: bool) -> StoryRating:
        dice = self._dice
        if person.bond is Bond.BARE:
            return StoryRating(person.slug, on, dice.randint(0, 1), 0, 0, dice.choice(words.WHY_UNKNOWN))
        if trusted:
            know, like, trust, whys = dice.randint(3, 4), dice.randint(3, 5), 4, words.WHY_TRUSTED
        elif person.bond is Bond.BRIEF:
            know, like, trust, whys = dice.randint(1, 2), dice.randint(2, 4), dice.randint(1, 2), words.WHY_BARELY
        else:
            know, like, trust, whys = dice.randint(2, 3), dice.randint(2, 4), dice.randint(2, 3), words.WHY_LIKED
        return StoryRating(person.slug, on, know, like, trust, self._filled(dice.choice(whys), person))

    def _filled(self, template: str, person: MadeUpPerson) -> str:
        trade = TRADES[person.trade]
        text = template.format(
            thing=self._dice.choice(trade.things),
            detail=self._dice.choice(trade.details),
            town=person.town,
            first=person.first.split(" ")[0],
        )
        return text[:1].upper() + text[1:] if template[:1] == "{" and " " in template else text


def _days_of_letters(network: MadeUpNetwork) -> dict[str, list[date]]:
    """The days on which letters went between the owner and each person alone, in order."""
    slug_of = {person.url: person.slug for person in network.people}
    days: dict[str, set[date]] = {person.slug: set() for person in network.people}
    for message in network.messages:
        if len(message.to) == 1:
            url = message.to[0].url if message.sender == network.owner.party else message.sender.url
            days[slug_of[url]].add(message.moment.date())
    return {slug: sorted(on) for slug, on in days.items()}
