"""The query language of lists: `tag:climbing warmth<30 origin:none company:acme silent>1y` and plain words."""

from __future__ import annotations

import re
import shlex
from dataclasses import dataclass

from warmth.domain.boundaries import Boundary
from warmth.domain.errors import WarmthError
from warmth.domain.names import tag_key
from warmth.domain.origins import OriginKind
from warmth.domain.spans import parse_span
from warmth.domain.text import fold
from warmth.domain.warmth import Band, State, Trend

NUMBERS = ("warmth", "know", "like", "trust", "klt", "touches")
SPANS = ("silent", "gap", "cadence")
WORDS = ("tag", "company", "title", "name", "email", "note")
CHOICES: dict[str, tuple[str, ...]] = {
    "origin": ("none", "any", *(kind.value for kind in OriginKind)),
    "state": tuple(state.value.replace(" ", "-") for state in State),
    "band": tuple(band.value for band in Band),
    "trend": tuple(trend.value for trend in Trend),
    "rated": ("yes", "no"),
    "vouchable": ("yes", "no"),
    "archived": ("yes", "no", "all"),
    "boundary": ("none", "any", *(boundary.value for boundary in Boundary)),
}
FIELDS = (*NUMBERS, *SPANS, *WORDS, *CHOICES)

MOST = 50
"""Words and conditions that a query may hold."""

_TERM = re.compile(r"([a-z]+)(<=|>=|<|>|=|:)(.*)", re.IGNORECASE | re.DOTALL)


@dataclass(frozen=True, slots=True)
class Term:
    """One condition: a field, a sign (`<` `<=` `>` `>=` `=`) and a value; a span's value is in days.

    `value` is None for *none*: nothing known, set or logged. `no` turns the condition round (`-tag:client`).
    """

    field: str
    sign: str
    value: str | int | None
    no: bool = False


@dataclass(frozen=True, slots=True)
class Query:
    """All terms must hold; `words` are plain words, folded, each of which must be said of the person somewhere."""

    terms: tuple[Term, ...] = ()
    words: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Raise WarmthError when it asks for more than anybody would type."""
        if len(self.terms) + len(self.words) > MOST:
            raise WarmthError(f"That is too much to look for at once; {MOST} words will do.")

    @property
    def archived(self) -> str:
        """Which part of the network: `no` (the default), `yes` or `all`."""
        asked = next((term for term in self.terms if term.field == "archived"), None)
        if asked is None:
            return "no"
        return str(asked.value) if not asked.no else "no" if asked.value == "yes" else "yes"


def parse_query(text: str) -> Query:
    """Read a query. Raises WarmthError that names the bad term and what would do."""
    terms, words = [], []
    for part in _parts(text):
        found = _TERM.fullmatch(part.removeprefix("-"))
        if found is not None and not found[3].startswith("//"):
            terms.append(_term(found[1].lower(), found[2], found[3].strip(), part.startswith("-")))
        elif part.startswith("-") and fold(part):
            raise WarmthError(f"Only a condition can be turned round, as in -tag:berlin; “{part}” is none.")
        else:
            words += fold(part).split()
    return Query(tuple(terms), tuple(dict.fromkeys(words)))


def _parts(text: str) -> list[str]:
    lexer = shlex.shlex(text, posix=True, punctuation_chars=False)
    lexer.whitespace_split, lexer.quotes, lexer.commenters, lexer.escape = True, '"', "", ""
    try:
        return list(lexer)
    except ValueError:
        raise WarmthError('A quotation mark is not closed; write it as company:"Blue Harbour".') from None


def _term(field: str, sign: str, value: str, no: bool) -> Term:
    if field not in FIELDS:
        raise WarmthError(f"There is no field “{field}”; the fields are {', '.join(FIELDS)}.")
    if not value:
        raise WarmthError(f"“{field}{sign}” wants a value, such as {_example(field)}.")
    plain = value.lower()
    if field in CHOICES:
        if sign not in (":", "="):
            raise WarmthError(f"{field} is compared with “:”, as in {_example(field)}.")
        if plain not in CHOICES[field] or (no and plain == "all"):
            raise WarmthError(f"{field}: takes one of {', '.join(CHOICES[field])}, not “{value}”.")
        return Term(field, "=", None if plain == "none" else plain, no)
    sign = "=" if sign == ":" else sign
    if field in WORDS:
        if sign != "=":
            raise WarmthError(f"{field} is compared with “:”, as in {_example(field)}.")
        word = _word(field, value)
        if not word:
            raise WarmthError(f"{field} wants letters or digits, as in {_example(field)}, not “{value}”.")
        return Term(field, "=", None if plain == "none" else word, no)
    if plain in ("none", "any") and sign == "=":
        return Term(field, "=", None, no != (plain == "any"))
    return Term(field, sign, parse_span(value) if field in SPANS else _number(field, value), no)


def _word(field: str, value: str) -> str:
    return tag_key(value) if field == "tag" else fold(value)


def _number(field: str, value: str) -> int:
    if not re.fullmatch(r"\d{1,6}", value):
        raise WarmthError(f"{field} is compared with a whole number, as in {_example(field)}, not with “{value}”.")
    return int(value)


def _example(field: str) -> str:
    if field in NUMBERS:
        return f"{field}>3"
    if field in SPANS:
        return f"{field}>6w"
    return f"{field}:{CHOICES[field][-1]}" if field in CHOICES else f"{field}:berlin"
