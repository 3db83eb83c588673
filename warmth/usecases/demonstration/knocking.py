"""Requests to connect: those still waiting, in and out, and those that became a connection."""

from datetime import date, datetime, time, timedelta
from random import Random

from warmth.usecases.demonstration.shapes import PROFILE, Bond, Invitation, MadeUpPerson, Party

_WAITING: tuple[tuple[str, str, bool, int, str], ...] = (
    ("Ottilie Laternser", "ottilie-laternser-lamps", True, 3,
     "You asked in Bergen who repairs lighthouse lamps. I do. Ottilie, from the second row"),
    ("Radim Holubec", "radim-holubec", True, 6, ""),
    ("Harleen Kohlimal", "harleen-kohlimal-libraries", True, 9,
     "Wietske showed us your map game at the library; may I ask how you tested it with children?"),
    ("Brock Powers", "brock-powers-closerverse", True, 12, ""),
    ("Yetunde Bankolera", "yetunde-bankolera", True, 20, ""),
    ("Desislava Korabova", "desislava-korabova-5b1", True, 33, ""),
    ("Akosua Dankwah-Lamp", "akosua-dankwah-lamp-timber", False, 5,
     "Kwabena told me you measure moisture in market roofs. I am building a small logger and would like to compare."),
    ("Gorka Mendiluze", "gorka-mendiluze", False, 26, ""),
    ("Ayako Shiranui", "ayako-shiranui-looms", False, 48, ""),
)  # fmt: skip
"""Name, slug, did they ask, days ago, words."""

_WORDS_IN = (
    "Hello Robin, we spoke after your talk about forms that forgive. I would like to stay in touch.",
    "Robin, a friend showed me your ferry screens. I work on something similar in {town}.",
    "I am the one with the broken projector in {town}. Thank you for the cable!",
    "We were both on the late train from {town}. You lent me a charger.",
    "I'd like to add you to my professional network on LinkedIn.",
)
_WORDS_OUT = (
    "Hello {first}, I enjoyed your question in {town} and would like to continue there.",
    "{first}, you know far more about this than I do; may I follow your work at {company}?",
)
_SHARE = {Bond.BURST: 1.0, Bond.BARE: 0.55, Bond.BRIEF: 0.3, Bond.PITCHER: 1.0, Bond.UNANSWERED: 0.5}
_WITH_WORDS = {Bond.BURST: 0.3, Bond.BRIEF: 0.5, Bond.UNANSWERED: 0.6}


def invitations(people: tuple[MadeUpPerson, ...], today: date, dice: Random) -> tuple[Invitation, ...]:
    """All requests, newest first. Those older than two and a half years are no longer in an archive."""
    waiting = [
        Invitation(Party(name, PROFILE + slug), incoming, _moment(today, ago, dice), words)
        for name, slug, incoming, ago, words in _WAITING
    ]
    accepted = [
        _accepted(person, dice)
        for person in people
        if (today - person.connected_on).days < 900 and dice.random() < _SHARE.get(person.bond, 0.2)
    ]
    return tuple(
        sorted(waiting + accepted, key=lambda invitation: (invitation.moment, invitation.who.url), reverse=True)
    )


def _accepted(person: MadeUpPerson, dice: Random) -> Invitation:
    incoming = person.bond in (Bond.BARE, Bond.PITCHER) or (person.bond is not Bond.UNANSWERED and dice.random() < 0.5)
    worded = dice.random() < _WITH_WORDS.get(person.bond, 0.0)
    words = dice.choice(_WORDS_IN if incoming else _WORDS_OUT) if worded else ""
    filled = words.format(first=person.first.split(" ")[0], town=person.town, company=person.company)
    waited = 0 if person.bond is Bond.BURST else dice.randint(0, 5)
    return Invitation(person.party, incoming, _moment(person.connected_on, waited, dice), filled)


def _moment(day: date, days_before: int, dice: Random) -> datetime:
    return datetime.combine(day - timedelta(days=days_before), time(dice.randint(7, 20), dice.randint(0, 59)))
