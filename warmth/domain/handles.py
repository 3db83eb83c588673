"""Handles: the addresses by which a person is known for sure, each with the key that identity is compared by."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum

from warmth.domain.text import clean
from warmth.domain.urls import url_key


class HandleKind(StrEnum):
    """What a handle is."""

    EMAIL = "email"
    PHONE = "phone"
    URL = "url"
    ACCOUNT = "account"


@dataclass(frozen=True, slots=True)
class Handle:
    """One handle: `value` as it is shown, `key` as it is compared within its kind."""

    kind: HandleKind
    value: str
    key: str


_LABEL = r"[^\W_](?:[\w-]{0,61}[^\W_])?"
_EMAIL = re.compile(
    rf"([^\s@<>()\[\]\\,:;\"]{{1,64}})@((?:{_LABEL}\.)+(?:xn--[a-z0-9-]+|[^\W\d_]{{2,63}}))", re.IGNORECASE
)
_EXTENSION = re.compile(
    r"(?:;\s*ext=|,|;|\s(?:ext|extension|x|durchwahl|poste)\.?\s?|#)\s*\d{1,7}$|;.*$", re.IGNORECASE
)
_PHONE = re.compile(r"\+?[\d\s()./\-‐‑‒–—·]+")
_NO_DIGITS = re.compile(r"\D+")
_LOOKS_LIKE_A_DAY = re.compile(r"\d{4}[-./]\d\d?[-./]\d\d?|\d\d?[-./]\d\d?[-./]\d{4}")
_SHORTEST_PHONE, _SHORTEST_GUESSED_PHONE, _LONGEST_PHONE = 5, 7, 15


def email_handle(text: str) -> Handle | None:
    """An email address, or None. `mailto:`, a name before `<…>` and the brackets go; a `+tag` stays out of the key."""
    value = clean(text)
    if value.endswith(">") and "<" in value:
        value = value[value.rindex("<") + 1 : -1]
    if value[:7].lower() == "mailto:":
        value = value[7:].partition("?")[0]
    value = value.strip(" .,;")
    found = _EMAIL.fullmatch(value)
    if found is None or len(value) > 254 or ".." in value:
        return None
    mailbox = found[1].partition("+")[0] or found[1]
    return Handle(HandleKind.EMAIL, value, f"{mailbox}@{found[2]}".casefold())


def url_handle(text: str) -> Handle | None:
    """A web address, or None. The key of a LinkedIn profile is `linkedin.com/in/<slug>`, of others host and path."""
    value = clean(text).strip("<>").strip()
    if value.lower().startswith(("/in/", "in/")):
        value = "https://www.linkedin.com/" + value.lstrip("/")
    key = url_key(value)
    return Handle(HandleKind.URL, value, key) if key else None


def phone_handle(text: str) -> Handle | None:
    """A phone number, or None. The key is `+` and digits when it is written internationally, else its digits alone.

    A national number's key keeps its trunk prefix: the key that knows the region is worked out where numbers are read.
    """
    value = clean(text)
    if value[:4].lower() == "tel:":
        value = value[4:].strip()
    number = _dialled(value)
    digits = number.removeprefix("+")
    international = number != digits or digits.startswith("00")
    digits = digits.removeprefix("00") if international else digits
    if not _SHORTEST_PHONE <= len(digits) <= _LONGEST_PHONE:
        return None
    return Handle(HandleKind.PHONE, value, f"+{digits}" if international else digits)


def parse_handle(text: str) -> Handle | None:
    """The handle somebody typed: an email, a URL with a path or `www.`, a phone of at least 7 digits; or None."""
    value = clean(text)
    if "@" in value and (email := email_handle(value)):
        return email
    if ("/" in value or value.lower().startswith("www.")) and (url := url_handle(value)):
        return url
    if _LOOKS_LIKE_A_DAY.fullmatch(value):
        return None
    phone = phone_handle(value)
    return phone if phone and len(phone.key.lstrip("+")) >= _SHORTEST_GUESSED_PHONE else None


def _dialled(value: str) -> str:
    """A number's digits, with the + it begins with; nothing when it is no number."""
    number = value.replace(" ", "")
    if number.isascii() and number.removeprefix("+").isdigit():
        return number
    number = _ascii_digits(_EXTENSION.sub("", value)).replace("＋", "+").strip()
    if _PHONE.fullmatch(number) is None:
        return ""
    if number.startswith("+"):
        return f"+{_NO_DIGITS.sub('', number.replace('(0)', ''))}"
    return _NO_DIGITS.sub("", number)


def _ascii_digits(text: str) -> str:
    if text.isascii():
        return text
    return "".join(str(unicodedata.decimal(char, char)) for char in text)
