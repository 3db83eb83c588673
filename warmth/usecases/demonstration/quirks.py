"""What real archives also hold: an advertisement, a draft, spam, and a member who hides."""

from datetime import datetime, time, timedelta

from warmth.usecases.demonstration.shapes import MadeUpNetwork, Message, Party

_ADVERT = (
    '<p class="spinmail-quill-editor__spin-break">Hi %FIRSTNAME%, '
    "your profile is a perfect match for our masterclass.</p>"
)
_SPAM = "Dear winner, the prize committee of Closerverse needs only your account number."
_HIDDEN = "I have closed my profile for a while; thank you for the talk about forms."
_DRAFT = "Dear keeper of the frying pan, it has been far too long and it is entirely my"


def stray_messages(network: MadeUpNetwork) -> tuple[Message, ...]:
    """Four messages that a reader must not take for letters between two people."""
    owner, noon = network.owner.party, datetime.combine(network.today, time(12))
    friend = next((person.party for person in network.people if person.slug == "paul-henri-cazalet"), None)
    stranger = Party("Brock Powers", "https://www.linkedin.com/in/brock-powers-closerverse")
    strays = (
        _stray("2-ad", Party("Closerverse Academy", ""), owner, noon - timedelta(days=16), _ADVERT),
        _stray("2-sp", stranger, owner, noon - timedelta(days=44), _SPAM, folder="SPAM"),
        _stray("2-hm", Party("LinkedIn Member", ""), owner, noon - timedelta(days=402), _HIDDEN),
    )
    if friend is None:
        return strays
    return (*strays, _stray("2-dr", owner, friend, noon - timedelta(days=27), _DRAFT, draft=True))


def _stray(
    conversation: str,
    sender: Party,
    to: Party,
    moment: datetime,
    content: str,
    folder: str = "INBOX",
    draft: bool = False,
) -> Message:
    return Message(conversation, sender, (to,), moment, "", content, folder, draft)
