"""Names: tidied for showing, and the forms they are compared, sorted and abbreviated by."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from warmth.domain.capitals import without_capitals
from warmth.domain.name_words import COMPANY_FORMS, CREDENTIALS, PARTICLES, PRONOUNS, SUFFIXES, TITLES
from warmth.domain.scripts import has_right_to_left, is_cjk, is_katakana
from warmth.domain.text import clean, fold

_PRONOUNS = (
    rf"[(\[]\s*(?:(?:{PRONOUNS})(?:\s*[/|,·]\s*(?:{PRONOUNS}))+|she|he|they|(?:any|all)(?: pronouns?)?)\s*[)\]]"
    rf"|(?<!\S)(?:{PRONOUNS})(?:/(?:{PRONOUNS}))+(?!\S)"
)
_IN_PARENTHESES = re.compile(r"[(（]([^()（）]*)[)）]")
_EDGE_SIGNS = frozenset("|•·*#~_-–—/\\,;:+<>=^®™©")
_SLOGAN = re.compile(r"(?<=\w)\s+[|•]\s")
_PLAIN = re.compile(r"[A-Z][a-zà-öø-ÿ]{2,}")
"""A name that needs no tidying, as most do."""
_SIGNS_BEHIND = re.compile(r"(?<=\w)[+#]+")
_SPELLED = {"+": " plus", "#": " sharp"}
_DOTS = re.compile(r"[.\-®™*\s]")
_CAPITAL_LETTERS = re.compile(r"[A-Z](?:[A-Z0-9]|[.\-/&](?=[A-Z0-9])){1,7}\.?[®™*]?")


def tidy_name(first: str, last: str) -> str:
    """The name to show, from a given and a family name: without credentials, pronouns, emoji at the ends or capitals.

    Two parts in Chinese, Japanese or Korean are joined family name first, with a Latin form behind in parentheses.
    Never empty when a letter was given.
    """
    if _PLAIN.fullmatch(first) and _PLAIN.fullmatch(last):
        return f"{first} {last}"
    if not (_has_letter(first) and _has_letter(last)):
        return tidy_full_name(f"{first} {last}")
    given, family = _tidy_part(first), _tidy_part(last)
    if family.isupper() and len(family) == 2 and len(first) > 2 and first.isupper():
        family = family.title()
    tidied = _family_first(given, family) or clean(f"{given} {family}")
    return tidied if _has_letter(tidied) else clean(f"{first} {last}")


def tidy_full_name(text: str) -> str:
    """As `tidy_name`, for a name in one piece; `Doe, Jane` is turned round."""
    tidied = _turned(_tidy_part(text, fewest_words=2))
    words = tidied.split()
    if len(words) == 2 and all(map(is_cjk, words)) and not all(map(is_katakana, words)):
        return "".join(words)
    return tidied if _has_letter(tidied) else clean(text)


def name_key(name: str) -> str:
    """What names are compared and searched by: folded; a name of signs alone (an emoji) as it is."""
    return fold(name) or clean(name).casefold()


def tag_key(name: str) -> str:
    """What tags are compared by: as names are, except that `c++`, `c#` and `c` are three."""
    return name_key(_SIGNS_BEHIND.sub(lambda found: "".join(map(_SPELLED.__getitem__, found[0])), name))


def sort_key(name: str) -> str:
    """Folded, family name first with its particles, without titles; CJK, right-to-left and single names as they are."""
    words = name.split()
    if len(words) == 2 and all(map(_PLAIN.fullmatch, words)) and not TITLES & {word.lower() for word in words}:
        return fold(f"{words[1]} {words[0]}")
    words = _bare_words(name)
    if len(words) < 2 or has_right_to_left(name) or is_cjk(words[0]):
        return fold(name) if not words or has_right_to_left(name) else fold(" ".join(words))
    start = _family_start(words)
    return fold(" ".join(words[start:] + words[:start]))


def initials(name: str) -> str:
    """One or two letters that stand for the name; one character for a CJK name, `?` when there is none."""
    words = [word for word in _bare_words(name) if _first_letter(word)]
    if not words:
        return _first_letter(clean(name)) or "?"
    if len(words) == 1 or is_cjk(words[0][0]):
        return _first_letter(words[0])
    return _first_letter(words[0]) + _first_letter(words[-1])


@lru_cache(maxsize=1 << 14)
def _tidy_part(text: str, fewest_words: int = 1) -> str:
    part = _without_edge_signs(_SLOGAN.split(re.sub(_PRONOUNS, " ", clean(text), flags=re.IGNORECASE))[0])
    part = _without_edge_signs(_without_credentials(part, fewest_words))
    return without_capitals(part)


def _has_letter(text: str) -> bool:
    return any(map(str.isalpha, text))


def _is_sign(char: str) -> bool:
    return char in _EDGE_SIGNS or unicodedata.category(char) in {"So", "Sk", "Cf", "Co"} or "\ufe00" <= char <= "\ufe0f"


def _without_edge_signs(text: str) -> str:
    """Without emoji words, and without signs at either end."""
    if text.replace(" ", "").isalpha():
        return text
    words = [word for word in text.split() if not all(map(_is_sign, word)) or word in {"-", "–", "—"}]
    joined = " ".join(words)
    start, end = 0, len(joined)
    while start < end and (_is_sign(joined[start]) or joined[start] == " "):
        start += 1
    while end > start and (_is_sign(joined[end - 1]) or joined[end - 1] == " "):
        end -= 1
    return joined[start:end]


def _without_credentials(part: str, fewest_words: int) -> str:
    """Without degrees and certificates: from the first one behind a comma on, and unmistakable ones at the end."""
    name, *segments = (segment.strip() for segment in part.split(","))
    shouted = name.isupper()
    words = name.split()
    while len(words) > fewest_words and _is_unmistakable(words[-1], shouted):
        words.pop()
    only_known = shouted or len(words) < fewest_words
    others: list[str] = []
    for segment in filter(None, segments):
        if _is_credential(re.split(r"[\s/&]", segment)[0], only_known):
            break
        (words if _bare(segment) in SUFFIXES else others).append(segment)
    return ", ".join([" ".join(words), *others])


def _bare(word: str) -> str:
    return _DOTS.sub("", word).casefold()


def _is_credential(word: str, only_known: bool) -> bool:
    """Behind a comma, any short word in capitals is one, unless the name is in capitals too or not whole without it."""
    return _bare(word) in CREDENTIALS or (not only_known and _CAPITAL_LETTERS.fullmatch(word) is not None)


def _is_unmistakable(word: str, shouted: bool) -> bool:
    bare = _bare(word)
    return bare in CREDENTIALS and len(bare) > 2 and not shouted and sum(map(str.isupper, word)) > 1


def _turned(name: str) -> str:
    """`Doe, Jane` as Jane Doe, `de la Cruz, María` as María de la Cruz; companies and longer lists stay."""
    family, comma, given = name.partition(", ")
    if not comma or "," in given or len(given.split()) > 3 or _bare(given) in COMPANY_FORMS:
        return name
    if not (_has_letter(given) and all(_bare(word) in PARTICLES for word in family.split()[:-1])):
        return name
    return f"{given} {family}"


def _family_first(given: str, family: str) -> str:
    """The CJK name with a Latin form in parentheses, or nothing when a part holds no CJK word."""
    if given.isascii() or family.isascii():
        return ""
    latin: list[str] = []
    native: list[str] = []
    for part in (given, family):
        outside = _IN_PARENTHESES.sub(" ", part)
        native.append("".join(word for word in outside.split() if is_cjk(word)))
        latin += [word for word in outside.split() if not is_cjk(word)]
    if not all(native):
        return ""
    beside = [form.strip() for part in (given, family) for form in _IN_PARENTHESES.findall(part)]
    foreign = all(map(is_katakana, native))
    name = "・".join(native) if foreign else native[1] + native[0]
    alternative = " ".join(latin) or " ".join(form for form in beside if form)
    return f"{name} ({alternative})" if alternative else name


def _bare_words(name: str) -> list[str]:
    """The words of the name itself: no titles before it, nothing behind a comma, in parentheses or quotes."""
    outside = _IN_PARENTHESES.sub(" ", clean(name)).split(",")[0]
    words = [word for word in outside.split() if word[0] not in '"“”«»„' and fold(word)]
    while len(words) > 1 and _bare(words[0]) in TITLES:
        words = words[1:]
    while len(words) > 2 and _bare(words[-1]) in SUFFIXES:
        words = words[:-1]
    return words


def _family_start(words: list[str]) -> int:
    """Where the family name begins: at the particles before the last word; a capital one in front is a given name."""
    start = len(words) - 1
    if start > 2 and words[start - 1] in {"y", "e", "i"}:
        start -= 2
    while start > 0 and _bare(words[start - 1]).strip("'’") in PARTICLES and (start > 1 or words[0][0].islower()):
        start -= 1
    return start


def _first_letter(word: str) -> str:
    """The first letter or digit with the marks that belong to it, as a capital where it has one."""
    for place, char in enumerate(word):
        if char.isalnum():
            end = place + 1
            while end < len(word) and unicodedata.category(word[end])[0] == "M":
                end += 1
            capital = char.upper()
            return (capital if len(capital) == 1 else char) + word[place + 1 : end]
    return ""
