"""Which messages count as being in touch, which way they went, and with whom.

The signs of mail that no person wrote to you are those of RFC 2369, 2919 and 3834, and the labels of Gmail.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from datetime import date

from warmth.domain.interactions import Direction, Kind
from warmth.domain.text import clean
from warmth.importers.encodings import is_guess, text_of
from warmth.importers.findings import Finding, FoundInteraction, Skipped
from warmth.importers.linkedin.words import excerpt
from warmth.importers.mail.addresses import Address, addresses, decoded
from warmth.importers.mail.heads import Fields, day_of, fields_of, key_of

MOST_OTHERS = 8
"""A message between more people than these and you is no touch."""

_LIST_FIELDS = frozenset((b"list-id", b"list-post"))
_TELLING = _LIST_FIELDS | {
    b"list-unsubscribe", b"feedback-id", b"precedence", b"auto-submitted", b"x-auto-response-suppress",
}  # fmt: skip
_SENT = frozenset(
    ("sent", "gesendet", "envoyés", "messages envoyés", "enviados", "posta inviata", "inviati", "verzonden")
)
_UNWANTED = {
    "spam": frozenset(("spam", "junk")),
    "in the trash": frozenset(("trash", "papierkorb", "corbeille", "papelera", "cestino", "lixeira", "prullenbak")),
    "a chat, not a mail": frozenset(("chat", "chats")),
    "a draft that was never sent": frozenset(("draft", "drafts", "entwürfe", "brouillons", "borradores", "bozze")),
}
_CATEGORY = re.compile(r"(?:category|kategorie|catégorie|categoría|categoria|categorie)\b(?!.*(?:personal|primary))")


class NobodyIsMe(Exception):
    """A message that may count cannot be told to be yours or theirs, as nothing says who you are."""


def labels_of(fields: Fields) -> frozenset[str]:
    """Gmail's labels, in lower case."""
    told = fields.get(b"x-gmail-labels")
    if not told:
        return frozenset()
    return frozenset(clean(label).strip('"').casefold() for label in decoded(text_of(told)).split(","))


def is_sent(labels: Collection[str]) -> bool:
    """Does a label say that you wrote it?"""
    return not _SENT.isdisjoint(labels)


def not_personal(fields: Fields, labels: Collection[str]) -> str:
    """Why no person wrote this to you; empty when one may have."""
    if not _TELLING.isdisjoint(fields) and (reason := _automatic(fields)):
        return reason
    if fields.get(b"return-path") == b"<>":
        return "an automatic message"
    kind = fields.get(b"content-type", b"").lower()
    if b"text/calendar" in kind and b"reply" in kind:
        return "an answer to an invitation"
    if not labels:
        return ""
    for reason, names in _UNWANTED.items():
        if not names.isdisjoint(labels):
            return reason
    return "filed by Gmail as no personal mail" if any(map(_CATEGORY.match, labels)) else ""


def _automatic(fields: Fields) -> str:
    if not _LIST_FIELDS.isdisjoint(fields):
        return "a mailing list"
    if b"list-unsubscribe" in fields or b"feedback-id" in fields:
        return "a newsletter"
    if fields.get(b"precedence", b"").lower() in (b"bulk", b"list", b"junk"):
        return "sent in bulk"
    said_so = fields.get(b"auto-submitted", b"no").lower().partition(b";")[0].strip() != b"no"
    return "an automatic message" if said_so or b"x-auto-response-suppress" in fields else ""


def is_guessed(head: bytes) -> bool:
    """Are the names or the subject of a message in no encoding that can be known?"""
    fields = fields_of(head)
    return any(is_guess(fields.get(name, b"")) for name in (b"from", b"to", b"cc", b"bcc", b"subject"))


def finding(where: str, head: bytes, own: Collection[str], *, sent: bool = False) -> Finding:
    """What becomes of a message. `own` are the keys of your addresses, `sent` that it lies among those you sent.

    Raises NobodyIsMe when it takes an address of yours to tell.
    """
    fields = fields_of(head)
    labels = labels_of(fields)
    if reason := not_personal(fields, labels):
        return Skipped(where, reason)
    senders = addresses(fields.get(b"from", b"") or fields.get(b"sender", b""))
    if not senders:
        return Skipped(where, "it names no sender")
    if not (on := day_of(fields, head)):
        return Skipped(where, "no date")
    sender = senders[0]
    everyone = {one.key: one for name in (b"to", b"cc", b"bcc") for one in addresses(fields.get(name, b""))}
    if sent or sender.key in own or is_sent(labels):
        return _out(where, fields, on, [one for key, one in everyone.items() if key not in own and key != sender.key])
    if sender.robot:
        return Skipped(where, "an automatic message")
    if not own:
        raise NobodyIsMe
    return _in(where, fields, on, sender, list(everyone.values()), own)


def _out(where: str, fields: Fields, on: date, others: list[Address]) -> Finding:
    people = [one for one in others if not one.robot]
    if not people:
        return Skipped(where, "to nobody but yourself" if not others else "to an address that no person reads")
    return _touch(where, fields, on, Direction.OUT, people, len(people))


def _in(
    where: str, fields: Fields, on: date, sender: Address, recipients: list[Address], own: Collection[str]
) -> Finding:
    beside = [one for one in recipients if one.key not in own and one.key != sender.key]
    addressed = any(one.key in own for one in recipients)
    if not addressed:
        delivered = any(one.key in own for one in addresses(fields.get(b"delivered-to", b"")))
        if not delivered:
            return Skipped(where, "to no address of yours; name one more with `warmth config me.email`")
        if not beside:
            return Skipped(where, "a blind copy")
    # Delivered to you though written to another address: one of those it was written to is yours.
    return _touch(where, fields, on, Direction.IN, [sender], len(beside) + (1 if addressed else 0))


def _touch(where: str, fields: Fields, on: date, going: Direction, people: list[Address], group: int) -> Finding:
    if group > MOST_OTHERS:
        return Skipped(where, f"between more than {MOST_OTHERS} others")
    subject = fields.get(b"subject", b"")
    note = excerpt(clean(decoded(text_of(subject)))) if subject else ""
    return FoundInteraction(
        where, key_of(fields), on, Kind.EMAIL, going, tuple([one.who for one in people]), group, note
    )
