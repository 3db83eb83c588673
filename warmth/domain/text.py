"""Text from anywhere, made safe to keep, to show and to compare.

Owns what counts as harmful or invisible, and the folded form that names and words are searched by.
"""

from __future__ import annotations

import re
import unicodedata

_ESCAPES = re.compile(
    r"(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]"  # control sequences: colours, cursor moves
    r"|(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x9c\r\n]*(?:\x07|\x1b\\|\x9c)"  # titles, links, device strings
    r"|\x1b[ -/]*[0-~]"
)
_BREAKS = re.compile("\r\n?|[\n\v\f\x85\u2028\u2029]")
_INVISIBLE = re.compile(
    "(\U0001f3f4[\U000e0020-\U000e007e]+\U000e007f)"  # the flags of England, Scotland and Wales need their tags
    "|[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u034f\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f"
    "\u3164\ufdd0-\ufdef\ufeff\uffa0\ufff9-\ufffb\ufffe\uffff\ud800-\udfff\U000e0000-\U000e007f]"
)
_BLANK_LETTERS = re.compile("[\u034f\u3164\uffa0]")
_STRAY_JOINERS = re.compile(r"(?<![^\x00-\x7f\s])[\u200c\u200d]+")
_HARMFUL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")
_GENERAL_MARKS = re.compile(
    "[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f]"
)
_ASCII_FOLDING = "".join(chr(code).lower() if chr(code).isalnum() else " " for code in range(128))
_PLAIN_LETTERS = {
    **dict(zip("øłđðıħŧŋĸəɓɖɗƙƴɛɔ", "olddihtnkabddkyeo", strict=True)),
    **dict(zip(("æ", "œ", "þ", "ـ"), ("ae", "oe", "th", ""), strict=True)),
}


def clean(text: str) -> str:
    """One line of NFC text: no controls, escape sequences, bidi overrides or invisible junk, single spaces.

    Emoji keep their joiners and variation selectors, Persian and Indic words their non-joiners.
    """
    if text.isprintable() and (text.isascii() or not _BLANK_LETTERS.search(text)):
        return " ".join(unicodedata.normalize("NFC", text).split())
    seen = unicodedata.normalize("NFC", _INVISIBLE.sub(r"\1", _ESCAPES.sub("", text)))
    return unicodedata.normalize("NFC", " ".join(_STRAY_JOINERS.sub("", seen).split()))


def clean_lines(text: str) -> str:
    """As `clean`, line by line: line breaks of any kind become one `\\n`, empty lines go."""
    lines = (clean(line) for line in _BREAKS.split(_ESCAPES.sub("", text)))
    return "\n".join(line for line in lines if line)


def harmless(text: str) -> str:
    """The text with whatever could command a terminal made visible instead; line breaks and tabs stay."""
    if text.isascii() and text.isprintable():
        return text
    return _HARMFUL.sub(_picture, text)


def _picture(found: re.Match[str]) -> str:
    code = ord(found[0])
    if code < 0x20:
        return chr(0x2400 + code)
    return "\u2421" if code == 0x7F else "\ufffd"


def excerpt(text: str, limit: int) -> str:
    """At most `limit` characters, cut after a word where there is one, with an ellipsis when cut."""
    if len(text) <= limit:
        return text
    if limit < 1:
        return ""
    room = limit - 1
    words_end = text.rfind(" ", 0, room + 1)
    end = words_end if words_end > 0 else _whole_character(text, room)
    return text[:end].rstrip(" ,;:.–—-") + "…"


def _whole_character(text: str, end: int) -> int:
    """The nearest place at or before `end` that parts no letter from its marks and no emoji from its joiner."""
    while end > 0 and (unicodedata.category(text[end])[0] == "M" or "\u200d" in text[end - 1 : end + 1]):
        end -= 1
    return end


class _Folding(dict[int, str]):
    """What each code point of NFKD text folds to, worked out once on first sight."""

    def __missing__(self, code: int) -> str:
        folded = self[code] = _fold_character(chr(code))
        return folded


def _fold_character(char: str) -> str:
    category = unicodedata.category(char)
    if category in {"Cf", "Cs"} or _GENERAL_MARKS.match(char) or "\U000e0100" <= char <= "\U000e01ef":
        return ""
    if "\u02b0" <= char <= "\u02ff" or category[0] not in "LNM":
        return " "
    return "".join(_PLAIN_LETTERS.get(small, small) for small in char.casefold())


_FOLDING = _Folding()


def fold(text: str) -> str:
    """What names and words are compared by: small letters without accents, punctuation as single spaces.

    Only the general combining marks are dropped: those that accent Latin, Greek and Cyrillic letters. Marks that belong
    to a script of their own (Hebrew and Arabic points, Devanagari vowels, the voicing of kana) are part of the word.
    """
    if text.isascii():
        plain = text.lower() if text.replace(" ", "").isalnum() else text.translate(_ASCII_FOLDING)
        return " ".join(plain.split())
    letters = unicodedata.normalize("NFKD", text).translate(_FOLDING)
    return " ".join(unicodedata.normalize("NFC", letters).split())
