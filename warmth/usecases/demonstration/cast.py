"""Casts the extras: names that belong together, an invented place of work, a profile address of their own."""

from dataclasses import replace
from datetime import date
from random import Random

from warmth.usecases.demonstration.companies import COMPANIES, mail_at, plain
from warmth.usecases.demonstration.cultures import Culture
from warmth.usecases.demonstration.names_europe import EUROPE
from warmth.usecases.demonstration.names_world import WORLD
from warmth.usecases.demonstration.shapes import Bond, MadeUpPerson
from warmth.usecases.demonstration.trades import TRADES

CULTURES: tuple[Culture, ...] = (*EUROPE, *WORLD)
_HONEST_TRADES = tuple(key for key in TRADES if key not in ("sales", "home"))
_NATIVE_SCRIPT = 0.3
_MAIL_SHOWN = 0.09
_CREDENTIALS = (", PhD", ", MD", ", PMP", ", MBA")


class Cast:
    """Hands out people one by one. No slug is handed out twice; no name either, while new ones can be had."""

    def __init__(self, dice: Random, taken: tuple[MadeUpPerson, ...] = ()) -> None:
        self._dice = dice
        self._slugs = {person.slug for person in taken}
        self._names = {person.name for person in taken}

    def newcomer(self, bond: Bond, connected_on: date) -> MadeUpPerson:
        """Somebody new."""
        culture = self._dice.choice(CULTURES)
        first, last, roman = self._name(culture)
        key = "sales" if bond is Bond.PITCHER else self._dice.choice(_HONEST_TRADES)
        company = self._dice.choice(COMPANIES[key])
        return MadeUpPerson(
            slug=self._slug(roman),
            first=first,
            last=last,
            email=mail_at(roman.split()[0], company) if self._dice.random() < _MAIL_SHOWN else "",
            company=company,
            title=self._dice.choice(TRADES[key].titles),
            town=self._dice.choice(culture.towns),
            trade=key,
            tongue=culture.tongue,
            bond=bond,
            connected_on=connected_on,
        )

    def _name(self, culture: Culture) -> tuple[str, str, str]:
        """First name, last name, and both in Roman letters."""
        roman = first = last = ""
        for _ in range(8):
            given, family = self._dice.choice(culture.given), self._dice.choice(culture.family)
            first, _, first_native = given.partition("|")
            last, _, last_native = family.partition("|")
            roman = f"{first} {last}"
            if first_native and self._dice.random() < _NATIVE_SCRIPT:
                first, last = first_native, last_native
            if f"{first} {last}" not in self._names:
                break
        self._names.add(f"{first} {last}")
        return first, last, roman

    def _slug(self, roman: str) -> str:
        slug = base = plain(roman)
        if self._dice.random() < 0.4:
            slug = f"{base}-{self._dice.getrandbits(32):08x}"
        while slug in self._slugs:
            slug = f"{base}-{self._dice.getrandbits(36):09x}"
        self._slugs.add(slug)
        return slug


def with_oddities(people: list[MadeUpPerson], dice: Random) -> list[MadeUpPerson]:
    """The same people, some with what people do to their names: credentials, a flower, capitals, a single name."""
    bare = [place for place, person in enumerate(people) if person.bond is Bond.BARE]
    brief = [place for place, person in enumerate(people) if person.bond is Bond.BRIEF]
    for place, credential in zip(dice.sample(bare, min(4, len(bare))), _CREDENTIALS, strict=False):
        people[place] = replace(people[place], last=people[place].last + credential)
    if len(brief) > 1 and len(bare) > 9:
        people[brief[0]] = replace(
            people[brief[0]], first="Pippa 🌻", last="Wrenfield", slug="pippa-sunflower-wrenfield"
        )
        people[brief[1]] = replace(people[brief[1]], first="Suryani", last="", slug="suryani-jakarta", town="Jakarta")
        people[bare[1]] = replace(
            people[bare[1]], first=people[bare[1]].first.upper(), last=people[bare[1]].last.upper()
        )
        people[bare[2]] = replace(people[bare[2]], first="Zoë", last="Tregear-Brandt", slug="zoë-tregear-brandt")
    return people
