"""One property of a card: its name, group, parameters and value, decoded as far as anybody can."""

from __future__ import annotations

import quopri
import re
from base64 import b64decode
from binascii import Error as NoBase64
from dataclasses import dataclass
from functools import lru_cache

from warmth.importers.encodings import is_guess, text_of

_HEAD = re.compile(r"(?:([\w-]+(?:\.[\w-]+)*)\.)?([A-Za-z][A-Za-z0-9-]*)((?:\s*;.*)?)", re.ASCII | re.DOTALL)
_PARAMETER = re.compile(r';\s*(?:([A-Za-z0-9-]+)\s*=\s*)?((?:"[^"]*"|[^;"])*)')
_UNDECLARED = re.compile(rb"(?:[^=]|=[0-9A-F]{2})*=[89A-F][0-9A-F]=[89A-F][0-9A-F](?:[^=]|=[0-9A-F]{2})*")
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_BASE64, _PLAIN = frozenset({"b", "base64"}), frozenset({"", "7bit", "8bit", "binary"})
_BARE_ENCODINGS = frozenset({"quoted-printable", "base64", "b", "8bit", "7bit"})

Parameters = dict[str, tuple[str, ...]]
"""Small-lettered names to small-lettered values; what stands without a name is a type."""


@dataclass(frozen=True, slots=True)
class Property:
    """`name` is in capitals, `group` as written, `value` text that is still escaped."""

    name: str
    group: str
    parameters: Parameters
    value: str

    @property
    def types(self) -> tuple[str, ...]:
        """What kind of address it is: `work`, `cell`, `pref`."""
        return self.parameters.get("type", ())

    @property
    def text(self) -> str:
        """The value as one text."""
        return unescaped(self.value)

    def parts(self, sign: str = ";") -> list[str]:
        """The value parted at a sign that is not escaped."""
        if "\\" not in self.value:
            return [part.strip() for part in self.value.split(sign)]
        return [unescaped(part).strip() for part in re.split(rf"(?<!\\)(?:\\\\)*{sign}", self.value)]


def unescaped(value: str) -> str:
    """Without backslashes; `\\n` is a line break."""
    if "\\" not in value:
        return value
    return _ESCAPED.sub(lambda found: "\n" if found[1] in "nN" else found[1], value)


@lru_cache(maxsize=1 << 12)
def head_of(raw: bytes) -> tuple[str, str, Parameters] | None:
    """Name, group and parameters of what stands before the colon; None when that is no property."""
    found = _HEAD.fullmatch(text_of(raw).strip())
    if found is None:
        return None
    parameters: dict[str, tuple[str, ...]] = {}
    for name, value in _PARAMETER.findall(found[3] or ""):
        values = tuple(each.strip().casefold() for each in value.replace('"', "").split(",") if each.strip())
        key = name.casefold() or ("encoding" if _BARE_ENCODINGS & set(values) else "type")
        parameters[key] = (*parameters.get(key, ()), *values)
    return found[2].upper(), found[1] or "", parameters


def split_head(line: bytes) -> tuple[bytes, bytes] | None:
    """What stands before and behind the first colon outside quotation marks."""
    head, colon, value = line.partition(b":")
    while colon and head.count(b'"') % 2:
        more, colon, value = value.partition(b":")
        head = head + b":" + more
    return (head, value) if colon else None


def decoded(raw: bytes, parameters: Parameters) -> tuple[str | None, bool]:
    """The value as text, None where it is written in a way that nobody knows; and whether it was read by a guess."""
    encoding = parameters.get("encoding", ("",))[0]
    if encoding == "quoted-printable" or (b"=" in raw and _UNDECLARED.fullmatch(raw)):
        raw = quopri.decodestring(raw)
    elif encoding in _BASE64:
        try:
            raw = b64decode(b"".join(raw.split()), validate=True)
        except (NoBase64, ValueError):
            return None, False
    elif encoding not in _PLAIN:
        return None, False
    return _text(raw, parameters.get("charset", ("",))[0])


def _text(raw: bytes, charset: str) -> tuple[str, bool]:
    try:
        return raw.decode(charset or "utf-8"), False
    except (LookupError, UnicodeError, ValueError):
        return text_of(raw), is_guess(raw)
