"""Addresses in the fields of a message: who is meant, the same whoever wrote the field and however.

Fields are split into addresses before encoded words are decoded, so that a comma in a name stays in it.
"""

from __future__ import annotations

import re
from email.errors import HeaderParseError
from email.header import decode_header
from functools import lru_cache
from typing import NamedTuple

from warmth.domain.handles import email_handle
from warmth.importers.display_names import display_name
from warmth.importers.encodings import text_of
from warmth.importers.findings import Who


class Address(NamedTuple):
    """Somebody in a field: `key` is what their address is compared by; `robot` when a program answers there."""

    who: Who
    key: str
    robot: bool


_SIMPLE = re.compile(r'(?:"?([^"<>,;:()\\@=]*)"?\s*<([^<>\s@,;"]+@[^<>\s@,;"]+)>|([^\s<>,;:"()@]+@[^\s<>,;:"()@]+))')
_PART = re.compile(r'"((?:[^"\\]|\\.)*)"|\(((?:[^()\\]|\\.)*)\)|<([^<>]*)>|([,;])|([^,;"(<]+|.)', re.DOTALL)
_ENCODED = re.compile(r"=\?[^?\s]+\?[bBqQ]\?[^?]*\?=")
_ROBOT = re.compile(
    r"(?:^|[._+-])(?:no[._-]?reply|do[._-]?not[._-]?reply|newsletters?|notifications?|mailer-daemon|postmaster|bounces?)"
    r"(?:$|[._+@=-]|\d)"
)


@lru_cache(maxsize=1 << 13)
def addresses(field: bytes) -> tuple[Address, ...]:
    """Everyone a field names, each once, in its order; what is no address is passed over."""
    text = text_of(field)
    simple = _SIMPLE.fullmatch(text)
    named = [(simple[1] or "", simple[2] or simple[3])] if simple else _split(text)
    found = {one.key: one for name, address in named if (one := _address(name, address))}
    return tuple(found.values())


def decoded(text: str) -> str:
    """With encoded words made readable; as it stands where they cannot be."""
    if "=?" not in text or not _ENCODED.search(text):
        return text
    try:
        return "".join(
            part.decode(charset or "latin-1", "replace") if isinstance(part, bytes) else part
            for part, charset in decode_header(text)
        )
    except (HeaderParseError, LookupError, ValueError):
        return text


def _split(text: str) -> list[tuple[str, str]]:
    """(name, address) of each, names still encoded."""
    found: list[tuple[str, str]] = []
    name, bare, bracketed, comment = "", "", "", ""
    for quoted, remark, address, comma, other in _PART.findall(text):
        if comma:
            found.append((name + bare if bracketed else name or comment, bracketed or bare))
            name, bare, bracketed, comment = "", "", "", ""
        elif address:
            bracketed = bracketed or address
        elif other:
            # What stands before a colon names a group.
            group, colon, rest = other.rpartition(":")
            bare += rest if colon and "@" not in group and not bracketed else other
        elif remark:
            comment = remark
        else:
            name += re.sub(r"\\(.)", r"\1", quoted)
    found.append((name + bare if bracketed else name or comment, bracketed or bare))
    return found


def _address(name: str, address: str) -> Address | None:
    handle = email_handle(address.strip())
    if handle is None:
        return None
    called = display_name(decoded(name)) or handle.value
    return Address(Who(called, email=handle.value), handle.key, _is_robot(handle.value))


def _is_robot(address: str) -> bool:
    return _ROBOT.search(address.rpartition("@")[0].casefold()) is not None
