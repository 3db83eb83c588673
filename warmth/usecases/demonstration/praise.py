"""Skills endorsed, recommendations written, private notes kept, and one thread of several people."""

from datetime import date, datetime, time, timedelta
from random import Random

from warmth.usecases.demonstration.correspondence import conversation_id
from warmth.usecases.demonstration.playbill import CHARACTERS, PERSON_LIMITS
from warmth.usecases.demonstration.shapes import (
    Bond,
    Endorsement,
    MadeUpPerson,
    Message,
    Owner,
    PrivateNote,
    Recommendation,
)
from warmth.usecases.demonstration.trades import TRADES

_OWN_SKILLS = ("Prototyping", "Product engineering", "Forms that forgive", "TypeScript", "Plain language")
_FRIENDLY = (Bond.CLOSE, Bond.OCCASIONAL, Bond.SILENT, Bond.COOLING)
_RECOMMENDED: tuple[tuple[str, bool, int, str], ...] = (
    ("conor-feeney-roche", True, 1320, "Three winters on one pager with Robin; the third was quiet, thanks to Robin."),
    ("linnea-bergqvist-oja", True, 900, "Asks what a screen is for before asking how it looks."),
    ("friederike-baumgarten-nohl", True, 410, "A forecast my board understands, on the agreed day and price."),
    ("adaeze-nwabueze-bright", True, 1500, "Two months, one map of benches, a city that knew where to rest."),
    ("orla-ni-chonaola", False, 820, "Orla turned our error messages into directions; complaints halved."),
    ("benedikt-oster", False, 1700, "Made the slowest report the fastest, and taught the interns how."),
    ("sunniva-hegge-lund", False, 300, "Sunniva listens until people say the thing they came to hide."),
)  # fmt: skip
"""Who, received by the owner, days ago, text."""

_NOTES = (
    "Knows {detail} inside out. Ask about {thing}.",
    "Talked about {thing}; laughs easily.",
    "Works from {town}, prefers mornings.",
    "Mentioned {detail} three times. Something is going on with {thing}.",
)
_THREAD = (
    ("ana-teles-brandao", "Tomorrow, ten o'clock, the slab with the bad reputation?"),
    ("", "In. I bring the second rope and custard tarts."),
    ("iker-zubeldia-arana", "In for tarts. I can hold a rope as well."),
    ("oisin-tarpey", "My knee votes for tarts only. I shall shout advice."),
)


def endorsements(people: tuple[MadeUpPerson, ...], today: date, dice: Random) -> tuple[Endorsement, ...]:
    """Skills endorsed in both directions, only among people who did write to each other."""
    estranged = {slug for slug, _ in PERSON_LIMITS}
    friendly = [person for person in people if person.bond in _FRIENDLY and person.slug not in estranged]
    given = dice.sample(friendly, len(friendly) // 6)
    received = dice.sample(friendly, len(friendly) // 4)
    return tuple(
        Endorsement(person.slug, is_received, dice.choice(skills), _some_time_since(person, today, dice))
        for is_received, group in ((True, received), (False, given))
        for person in group
        for skills in (_OWN_SKILLS if is_received else TRADES[person.trade].skills,)
    )


def recommendations(today: date) -> tuple[Recommendation, ...]:
    """The hand-written recommendations."""
    return tuple(
        Recommendation(slug, received, text, datetime.combine(today - timedelta(days=ago), time(9, 30)))
        for slug, received, ago, text in _RECOMMENDED
    )


def private_notes(people: tuple[MadeUpPerson, ...], today: date, dice: Random) -> tuple[PrivateNote, ...]:
    """Notes about some of those who wrote back at least once; key characters have theirs elsewhere."""
    told = {character.slug for character in CHARACTERS}
    known = [each for each in people if each.bond in (Bond.OCCASIONAL, Bond.BRIEF) and each.slug not in told]
    return tuple(
        PrivateNote(person.slug, _note_on(person, dice), _some_time_since(person, today, dice))
        for person in dice.sample(known, len(known) // 7)
    )


def climbing_thread(people: tuple[MadeUpPerson, ...], owner: Owner, today: date, dice: Random) -> tuple[Message, ...]:
    """A conversation of four people."""
    parties = {person.slug: person.party for person in people} | {"": owner.party}
    conversation, start = conversation_id(dice), datetime.combine(today - timedelta(days=290), time(12, 5))
    members = [slug for slug, _ in _THREAD]
    return tuple(
        Message(
            conversation,
            parties[writer],
            tuple(parties[slug] for slug in members if slug != writer),
            start + timedelta(minutes=7 * place),
            "Tomorrow?",
            text,
        )
        for place, (writer, text) in enumerate(_THREAD)
    )


def _note_on(person: MadeUpPerson, dice: Random) -> str:
    trade = TRADES[person.trade]
    note = dice.choice(_NOTES).format(
        detail=dice.choice(trade.details), thing=dice.choice(trade.things), town=person.town
    )
    return note[:1].upper() + note[1:]


def _some_time_since(person: MadeUpPerson, today: date, dice: Random) -> datetime:
    """A moment after they connected; for those who fell silent or are cooling, not a recent one."""
    oldest = (today - person.connected_on).days
    newest = {Bond.SILENT: 600, Bond.COOLING: 110}.get(person.bond, 8)
    age = dice.randint(min(newest, oldest), oldest)
    return datetime.combine(today - timedelta(days=age), time(dice.randint(8, 20), dice.randint(0, 59)))
