"""Reading a vocabulary: one line a concept.

[field]
name < broader, broader : word, phrase, unsure?, bound!, exact. > narrower = its other word, narrower
one side <> the other
one side ~> the other, where what both are about meets too
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from warmth.domain.errors import WarmthError
from warmth.domain.text import clean
from warmth.domain.vocabulary import MARKS, Concept, Vocabulary

OWN = "own"
"""The field of lines before any `[field]`."""


@dataclass(slots=True)
class _Reading:
    concepts: dict[str, Concept] = field(default_factory=dict)
    terms: dict[str, list[str]] = field(default_factory=dict)
    pairs: list[tuple[str, str]] = field(default_factory=list)
    demands: list[tuple[str, str]] = field(default_factory=list)
    places: list[tuple[str, str]] = field(default_factory=list)
    """Every name of another concept that a line speaks of, with where."""

    def take(self, text: str, where: str) -> None:
        """Read one file; a concept that is known already gets further words."""
        about = OWN
        for number, raw in enumerate(text.splitlines(), 1):
            line, at = raw.strip(), f"{where}:{number}"
            if not line or line.startswith("#"):
                continue
            if line.startswith("[") and line.endswith("]"):
                about = line[1:-1].strip()
            elif "<>" in line or "~>" in line:
                self._pair(line, at)
            else:
                self._concept(line, about, at)

    def _pair(self, line: str, at: str) -> None:
        sign = "<>" if "<>" in line else "~>"
        one, _, other = (part.strip() for part in line.partition(sign))
        self.places += [(one, at), (other, at)]
        (self.pairs if sign == "<>" else self.demands).append((one, other))

    def _concept(self, line: str, about: str, at: str) -> None:
        head, _, narrower = line.partition(">")
        head, _, words = head.partition(":")
        name, _, broader = head.partition("<")
        above = _several(broader)
        self.places += [(one, at) for one in above]
        name = self._add(name.strip(), about, above, _several(words), at)
        for each in _several(narrower):
            if "=" in each:
                first, *others = map(str.strip, each.split("="))
                self._add(first, about, (name,), others, at)
            else:
                self._add(each, about, (name,), (), at)

    def _add(self, name: str, about: str, broader: Iterable[str], words: Iterable[str], at: str) -> str:
        plain = name.rstrip(MARKS)
        if not plain:
            raise WarmthError(f"{at} begins with no name; write `name : word, word`.")
        known = self.concepts.get(plain)
        if known is None:
            self.concepts[plain] = Concept(plain, about, tuple(broader))
        elif broader:
            self.concepts[plain] = Concept(plain, known.field, tuple(dict.fromkeys((*known.broader, *broader))))
        self.terms.setdefault(plain, []).extend((name, *words))
        return plain


def _several(text: str) -> list[str]:
    return list(filter(None, map(str.strip, text.split(","))))


def read(files: Iterable[tuple[str, str]]) -> Vocabulary:
    """A vocabulary from files in turn, each its name and text.

    Raises WarmthError, with the file and line, for a line without a name and for the name of a concept that is none.
    """
    reading = _Reading()
    for where, text in files:
        reading.take(text, where)
    for name, at in reading.places:
        if name not in reading.concepts:
            raise WarmthError(f"{at} speaks of “{clean(name)}”, which no line describes; add `{clean(name)} : …`.")
    return Vocabulary(reading.concepts, reading.terms, reading.pairs, reading.demands)
