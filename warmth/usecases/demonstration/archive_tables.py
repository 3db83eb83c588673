"""The tables of a LinkedIn archive of 2026: for each file its header and its rows."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta

from warmth.usecases.demonstration.quirks import stray_messages
from warmth.usecases.demonstration.shapes import Endorsement, MadeUpNetwork, MadeUpPerson, Message

Rows = Iterator[Sequence[str]]

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")

CONNECTIONS = "First Name,Last Name,URL,Email Address,Company,Position,Connected On"
MESSAGES = (
    "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,"
    "IS MESSAGE DRAFT,IS CONVERSATION DRAFT"
)
INVITATIONS = "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl"
ENDORSEMENTS = "Endorsement Date,Skill Name,{0} First Name,{0} Last Name,{0} Public Url,Endorsement Status"
RECOMMENDATIONS = "First Name,Last Name,Company,Job Title,Text,Creation Date,Status"
NOTES = "Connection First Name,Connection Last Name,Connection Profile URL,Note,Created On,Edited On"
PROFILE = (
    "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,"
    "Twitter Handles,Websites,Instant Messengers"
)
EMAILS = "Email Address,Confirmed,Primary,Updated On"
POSITIONS = "Company Name,Title,Description,Location,Started On,Finished On"


def connection_rows(network: MadeUpNetwork) -> Rows:
    """Everybody, newest first, with the members who hide themselves strewn in as rows of a mere day."""
    step = max(1, len(network.people) // (network.hidden + 1))
    hidden = 0
    for place, person in enumerate(network.people, start=1):
        on = _day(person.connected_on)
        yield person.first, person.last, person.url, person.email, person.company, person.title, on
        if place % step == 0 and hidden < network.hidden:
            hidden += 1
            yield "", "", "", "", "", "", on


def message_rows(network: MadeUpNetwork) -> Rows:
    """All messages, newest first, with an advertisement, a draft, spam and a hidden member among them."""
    everything = [*network.messages, *stray_messages(network)]
    for message in sorted(everything, key=lambda message: message.moment, reverse=True):
        yield _message_row(message)


def invitation_rows(network: MadeUpNetwork) -> Rows:
    """Requests, each way."""
    owner = network.owner.party
    for invitation in network.invitations:
        inviter, invitee = (invitation.who, owner) if invitation.incoming else (owner, invitation.who)
        direction = "INCOMING" if invitation.incoming else "OUTGOING"
        moment = f"{_us_day(invitation.moment)}, {_us_hour(invitation.moment)}"
        yield inviter.name, invitee.name, moment, invitation.words, direction, inviter.url, invitee.url


def endorsement_rows(network: MadeUpNetwork, received: bool) -> Rows:
    """Skills endorsed by others, or by the owner."""
    people = _by_slug(network)
    for praise in network.endorsements:
        if praise.received == received:
            yield _endorsement_row(praise, people[praise.slug])


def recommendation_rows(network: MadeUpNetwork, received: bool) -> Rows:
    """Recommendations by others, or by the owner."""
    people = _by_slug(network)
    for words in network.recommendations:
        if words.received == received:
            person, moment = people[words.slug], words.moment
            on = f"{moment:%m/%d/%y}, {_us_hour(moment, '02d')}"
            yield person.first, person.last, person.company, person.title, words.text, on, "VISIBLE"


def note_rows(network: MadeUpNetwork) -> Rows:
    """Private notes."""
    people = _by_slug(network)
    for note in network.notes:
        person, on = people[note.slug], f"{note.moment:%Y-%m-%d %H:%M:%S} UTC"
        yield person.first, person.last, person.url, note.text, on, on


def profile_rows(network: MadeUpNetwork) -> Rows:
    """The owner."""
    owner = network.owner
    industry = "Software Development"
    yield owner.first, owner.last, "", "", "", owner.headline, owner.summary, industry, "", owner.town, "", "", ""


def email_rows(network: MadeUpNetwork) -> Rows:
    """The owner's addresses, the first one primary."""
    for place, address in enumerate(network.owner.emails):
        updated = "Not Available" if place else _email_day(network.today - timedelta(days=1200))
        yield address, "Yes", "No" if place else "Yes", updated


def position_rows(network: MadeUpNetwork) -> Rows:
    """The owner's working life, the present first."""
    for position in network.owner.positions:
        finished = _month(position.finished) if position.finished else ""
        yield position.company, position.title, "", position.town, _month(position.started), finished


def _message_row(message: Message) -> Sequence[str]:
    return (
        message.conversation,
        "",
        message.sender.name,
        message.sender.url,
        ", ".join(party.name for party in message.to),
        ",".join(party.url for party in message.to),
        f"{message.moment:%Y-%m-%d %H:%M:%S} UTC",
        message.subject,
        message.content,
        message.folder,
        "Yes" if message.draft else "No",
        "No",
    )


def _endorsement_row(praise: Endorsement, person: MadeUpPerson) -> Sequence[str]:
    on, url = f"{praise.moment:%Y/%m/%d %H:%M:%S} UTC", person.url.removeprefix("https://")
    return on, praise.skill, person.first, person.last, url, "ACCEPTED"


def _by_slug(network: MadeUpNetwork) -> dict[str, MadeUpPerson]:
    return {person.slug: person for person in network.people}


def _day(day: date) -> str:
    return f"{day.day:02d} {MONTHS[day.month - 1]} {day.year}"


def _month(day: date) -> str:
    return f"{MONTHS[day.month - 1]} {day.year}"


def _us_day(moment: date) -> str:
    return f"{moment.month}/{moment.day}/{moment.year % 100:02d}"


def _us_hour(moment: datetime, width: str = "d") -> str:
    return f"{moment.hour % 12 or 12:{width}}:{moment.minute:02d} {'AM' if moment.hour < 12 else 'PM'}"


def _email_day(day: date) -> str:
    return f"{_us_day(day)}, 8:43 AM"
