"""Pitches: do the words of a stranger sell something? Wants to be sure, since it counts against who wrote them."""

from __future__ import annotations

import re

_WHOM = (
    r"(?:compan|business|brand|founder|agenc|client|startup|firm|organi[sz]ation|coach|ceo|leader)\w*|(?:\w+ )?teams"
)
_GOODS = "platform|solutions?|services?|software|agency|offerings?|products?|tools?|app|clients|customers|developers"
_GAINS = "business|revenue|sales|pipeline|roi|conversions?|traffic|leads|profits?|income|reach|bookings"
_SOME = r"(?:[\w'’-]+ ){0,2}?"
_SELLING = re.compile(
    rf"\b(?:(?:we|i) help {_SOME}(?:{_WHOM})"
    rf"|(?:boost|grow|scale|skyrocket|double|triple|10x|increase|improve|accelerate|maximi[sz]e) (?:your|their) {_SOME}"
    rf"(?:{_GAINS})"
    r"|lead gen(?:eration)?|(?:qualified|more|warm) (?:sales )?leads|appointment setting|decision[- ]makers"
    rf"|(?:book|schedule) (?:a|your) {_SOME}demo|(?:discovery|strategy) (?:call|session)"
    rf"|free {_SOME}(?:trial|audit|consultation|call|demo|assessment|quote|session|e-?book)"
    rf"|dedicated {_SOME}developers|off ?-?shore (?:development|developers|teams?|company)|staff augmentation"
    r"|white[- ]label|(?:investment|business|income) opportunity|passive income|financial freedom"
    r"|guaranteed (?:returns|results)"
    r"|(?:special|limited|exclusive)(?:[- ]time)? (?:offer|discount|deal|price)|\d+ ?% off"
    rf"|(?:cut|reduce|slash) (?:your|their) {_SOME}costs?|fraction of the cost"
    rf"|to show you (?:how (?:we|our|it|i)|(?:our|the) (?:{_GOODS}))|interested in (?:our (?:{_GOODS})|hearing how)"
    rf"|opportunity to (?:present|introduce) (?:my|our) (?:{_GOODS}))\b"
    r"|%first_?name%|\{\{? ?first_?name",
    re.IGNORECASE,
)
"""Turns that hardly anybody uses who does not sell."""

_OFTEN_SELLING = re.compile(
    rf"\bour {_SOME}(?:{_GOODS})\b"
    r"|\b(?:demo|(?:15|20|30)[- ]min(?:ute)?s?|(?:quick|short|brief) (?:call|chat)"
    rf"|(?:hop|jump|get) on a {_SOME}call|(?:book|schedule) (?:a|your|some) {_SOME}(?:call|slot|time|session|meeting)"
    r"|webinar|white ?paper|case study|pricing|discount|roi|packages?|sign up|outsourc\w+|no obligation"
    r"|right person to (?:talk|speak))\b|calendly|https?://",
    re.IGNORECASE,
)
"""Turns that friends use, too."""

_SHARED_PAST = re.compile(
    r"\bwe (?:met|talked|spoke|worked|studied|sat|discussed)|\bmet you\b"
    r"|\b(?:good|great|nice|lovely|pleasure|wonderful) (?:meeting|to meet|seeing|to see|talking|to talk|speaking)"
    r"|\byou (?:asked|mentioned|promised|recommended|introduced|taught|kindly|told|gave|offered)\b"
    r"|\b(?:worked|studied) (?:together|with you)|introduced us|suggested (?:i|that i)\b|gave me your"
    r"|\byour (?:talk|keynote|lecture|invoice|application|help|advice)\b|former colleague|old colleague",
    re.IGNORECASE,
)
"""Words of somebody who had to do with you before."""


def is_pitch(words: str) -> bool:
    """Do the words sell something? Two selling turns do, or one with another that often sells, or three of those.

    Only the first of these counts when the words speak of a past you share.
    """
    selling, often = (_turns(pattern, words) for pattern in (_SELLING, _OFTEN_SELLING))
    if selling >= 2:
        return True
    return selling + often >= (2 if selling else 3) and _SHARED_PAST.search(words) is None


def _turns(pattern: re.Pattern[str], words: str) -> int:
    return len({match[0].lower() for match in pattern.finditer(words)})
