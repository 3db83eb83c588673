"""A network of any size, made cheaply, for measuring: one person in ten holds all the messages."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from random import Random

from warmth.usecases.demonstration.bonds import YEARS
from warmth.usecases.demonstration.cast import CULTURES
from warmth.usecases.demonstration.companies import COMPANIES, plain
from warmth.usecases.demonstration.correspondence import conversation_id
from warmth.usecases.demonstration.letters import OURS, THEIRS
from warmth.usecases.demonstration.owner import owner_on
from warmth.usecases.demonstration.shapes import Bond, MadeUpNetwork, MadeUpPerson, Message, Party
from warmth.usecases.demonstration.trades import TRADES

_GIVEN = tuple(given.partition("|")[0] for culture in CULTURES for given in culture.given)
_FAMILY = tuple(family.partition("|")[0] for culture in CULTURES for family in culture.family)
_TOWNS = tuple(town for culture in CULTURES for town in culture.towns)
_TRADES = tuple(COMPANIES)
_OPENINGS = tuple(opening for opening, _ in (*THEIRS, *OURS))


def grown_network(today: date, people: int, messages: int, seed: int = 20) -> MadeUpNetwork:
    """`people` connections and `messages` messages. Names combine freely across cultures; every slug is unique."""
    dice = Random(seed)
    owner = owner_on(today)
    talking = max(1, people // 10)
    everybody = tuple(_somebody(place, place < talking, today, dice) for place in range(people))
    letters = list(_letters(everybody[:talking], messages, owner.party, today, dice))
    letters.sort(key=lambda message: message.moment, reverse=True)
    return MadeUpNetwork(today, seed, owner, everybody, tuple(letters), (), (), (), (), people // 60)


def _somebody(place: int, talks: bool, today: date, dice: Random) -> MadeUpPerson:
    first, last = dice.choice(_GIVEN), dice.choice(_FAMILY)
    trade = dice.choice(_TRADES)
    return MadeUpPerson(
        slug=f"{plain(first)}-{plain(last)}-{place:x}",
        first=first,
        last=last,
        email="",
        company=dice.choice(COMPANIES[trade]),
        title=dice.choice(TRADES[trade].titles),
        town=dice.choice(_TOWNS),
        trade=trade,
        tongue="en",
        bond=Bond.OCCASIONAL if talks else Bond.BARE,
        connected_on=today - timedelta(days=dice.randint(30, YEARS)),
    )


def _letters(
    talking: tuple[MadeUpPerson, ...], messages: int, owner: Party, today: date, dice: Random
) -> Iterator[Message]:
    """Messages shared out unevenly: the share of the nth person falls with the square root of n."""
    weights = [1 / (place + 1) ** 0.5 for place in range(len(talking))]
    conversations = [conversation_id(dice) for _ in talking]
    for place in dice.choices(range(len(talking)), weights, k=messages) if talking else ():
        person = talking[place]
        age = dice.randint(1, max(1, (today - person.connected_on).days))
        moment = datetime.combine(today - timedelta(days=age), time(dice.randint(7, 20), dice.randint(0, 59)))
        pair = (person.party, owner) if dice.random() < 0.5 else (owner, person.party)
        yield Message(conversations[place], pair[0], (pair[1],), moment, "", _text(person, dice))


def _text(person: MadeUpPerson, dice: Random) -> str:
    trade = TRADES[person.trade]
    return dice.choice(_OPENINGS).format(
        thing=dice.choice(trade.things),
        detail=dice.choice(trade.details),
        day="Monday",
        dish="soup",
        town=person.town,
        first=person.first,
        n=dice.randint(2, 99),
        hour="9:30",
    )
