"""Canned invitations: the words a network fills in by itself, and others that say just as little."""

from __future__ import annotations

import re

_NETWORK = r"(?:(?:professional|personal|business|linkedin) )*network(?: (?:here )?on linkedin)?"
_WISHES = (
    rf"(?:i'?d|i would) (?:like|love) to (?:add you to my {_NETWORK}|join your {_NETWORK}"
    rf"|include you in my {_NETWORK}(?: to share updates and stay in touch)?"
    rf"|invite you to (?:join my {_NETWORK}|connect)|connect(?: with you)?(?: here)?(?: (?:on|via|through) linkedin)?)"
    rf"|(?:please )?(?:add me to your|join my|accept me (?:in|into) your) {_NETWORK}"
    r"|let'?s connect(?: (?:here|on linkedin))?"
    rf"|since you(?: a|')re (?:a person|someone) i trust, i wanted to invite you to join my {_NETWORK}"
    r"|i found you while i was searching my network at linkedin\. let's connect directly, so we can help each other"
    r" with referrals\. if we connect, both of our networks will grow\. to add me as your connection, just follow the"
    r" link below"
)
_CLOSINGS = r"(?:many )?thanks|thank you|thx|cheers|best|(?:best|kind|warm) (?:regards|wishes)|regards|sincerely"
_CANNED = (
    r"(?:(?:hi|hello|hey|dear|greetings|good (?:morning|afternoon|evening))\b(?P<greeted>[^,!:;?]{0,60}?)[,!:.–—-]*\s+"
    r"|(?P<called>[^,!:;?]{1,60}),\s+)?"
    rf"(?:{_WISHES})[\s.!:)]*(?:{_CLOSINGS})?[\s.,!]*(?P<signed>(?<=[.!,\s])\S[^,!:;?]{{0,60}})?"
)
"""Compiled when it is first needed: most commands meet no invitation."""
_NOT_IN_NAMES_TEXT = """
again and at congrats congratulations enjoyed for from good great heard hope i i'm in is it it's its just let's loved
lovely met my nice of on our read really remember saw thank thanks that the this to was we with you your
"""
_NOT_IN_NAMES = frozenset(_NOT_IN_NAMES_TEXT.split())


def is_canned(words: str) -> bool:
    """True for the words LinkedIn fills in by itself, and for a mere *let's connect*: they label nobody.

    A greeting and a signature may go with them as long as they hold no more than a name.
    """
    found = re.fullmatch(_CANNED, " ".join(words.replace("’", "'").split()), re.IGNORECASE)
    return found is not None and all(map(_is_name, found.group("greeted", "called", "signed")))


def _is_name(text: str | None) -> bool:
    """Could this be a name and nothing more? Up to four words, the first and the last of several in capitals."""
    words = (text or "").strip(" .-–—").split()
    if len(words) > 4 or any(word.lower().strip(".") in _NOT_IN_NAMES or word.isdigit() for word in words):
        return False
    if any(len(word) > 3 for word in words[:-1] if word.endswith(".")):
        return False
    return len(words) < 2 or not (words[0][0].islower() or words[-1][0].islower())
