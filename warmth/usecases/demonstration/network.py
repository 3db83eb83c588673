"""Puts the made-up network together: the same for the same day, size and seed, with every day relative to today."""

from collections import Counter
from datetime import date, timedelta
from random import Random

from warmth.usecases.demonstration.bonds import connected_age, headcount
from warmth.usecases.demonstration.cast import Cast, with_oddities
from warmth.usecases.demonstration.characters import Character
from warmth.usecases.demonstration.correspondence import Correspondence
from warmth.usecases.demonstration.doubles import doubles
from warmth.usecases.demonstration.knocking import invitations
from warmth.usecases.demonstration.owner import owner_on
from warmth.usecases.demonstration.playbill import CHARACTERS
from warmth.usecases.demonstration.praise import climbing_thread, endorsements, private_notes, recommendations
from warmth.usecases.demonstration.shapes import MadeUpNetwork, MadeUpPerson

SMALLEST = 300
"""Below this there would be no room around the key characters."""


def made_up_network(today: date, size: int = 400, seed: int = 20) -> MadeUpNetwork:
    """A network of `size` people (300 to 30,000) as it stands on `today`. Raises ValueError for other sizes."""
    if not SMALLEST <= size <= 30_000:
        raise ValueError(f"A made-up network has {SMALLEST} to 30,000 people, not {size}.")
    dice = Random(seed)
    owner = owner_on(today)
    people = _people(today, size, dice)
    correspondence = Correspondence(owner.party, today, dice, often=max(3, 3 * size // 400))
    messages = [message for person in people for message in correspondence.with_person(person)]
    messages += climbing_thread(people, owner, today, dice)
    return MadeUpNetwork(
        today=today,
        seed=seed,
        owner=owner,
        people=people,
        messages=tuple(sorted(messages, key=lambda message: (message.moment, message.conversation), reverse=True)),
        invitations=invitations(people, today, dice),
        endorsements=endorsements(people, today, dice),
        recommendations=recommendations(today),
        notes=private_notes(people, today, dice),
        hidden=max(3, size // 60),
    )


def _people(today: date, size: int, dice: Random) -> tuple[MadeUpPerson, ...]:
    """Everybody, the newest connection first."""
    known = (*(_as_person(character, today) for character in CHARACTERS), *doubles(today))
    cast, there = Cast(dice, known), Counter(person.bond for person in known)
    extras = [
        cast.newcomer(bond, today - timedelta(days=connected_age(bond, dice)))
        for bond, count in headcount(size).items()
        for _ in range(count - there[bond])
    ]
    everybody = [*known, *with_oddities(extras, dice)]
    return tuple(sorted(everybody, key=lambda person: (person.connected_on, person.slug), reverse=True))


def _as_person(character: Character, today: date) -> MadeUpPerson:
    return MadeUpPerson(
        slug=character.slug,
        first=character.first,
        last=character.last,
        email=character.email,
        company=character.company,
        title=character.title,
        town=character.town,
        trade=character.trade,
        tongue=character.tongue,
        bond=character.bond,
        connected_on=today - timedelta(days=character.met.ago),
    )
