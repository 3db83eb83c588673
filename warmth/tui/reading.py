"""What a typed log line means: its people found by the longest run of words that names somebody."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from warmth.domain.errors import WarmthError
from warmth.domain.interactions import KIND_WORDS
from warmth.domain.named import Named
from warmth.store.store import Store
from warmth.tui.log_words import OPENERS, endings, going_on
from warmth.usecases import naming
from warmth.usecases.interactions import LogLine, read_line

_NOTE = re.compile(r"(?:^|\s)--(?:\s+|$)")
_WORD = re.compile(r'"(?P<quoted>[^"]*)"?|(?P<comma>,)|(?P<word>[^\s,"]+)')


@dataclass(frozen=True, slots=True)
class Understood:
    """A line with the people it names, and the word that was typed for what happened.

    `unfinished` is what is wrong with its last words while they may still become something; they are left out.
    """

    who: tuple[Named, ...]
    line: LogLine
    said: str
    unfinished: str = ""


def understand(store: Store, text: str, known: Sequence[Named] = (), *, near: bool = False) -> Understood:
    """Read a line. `known` are those the dialog was opened for, meant by their whole names even if others share them.

    Raises WarmthError, Ambiguous and NoSuchPerson among them, the last with names that come `near` where asked for.
    """
    head, note = _parts(text)
    words, groups = _words(head)
    try:
        return _understood(store, words, groups, note, known, near)
    except WarmthError as error:
        count, _ = endings(words)
        if not count or head.endswith(" ") or note:
            raise
        said = _understood(store, words[:-count], groups[:-count], note, known, near)
        return replace(said, unfinished=error.message)


def _understood(
    store: Store, words: list[str], groups: list[int], note: str, known: Sequence[Named], near: bool
) -> Understood:
    line = read_line([*words, "--", note] if note else words, store.today)
    named = len(line.names)
    apart = [
        [word for word, of in zip(words[:named], groups, strict=False) if of == group]
        for group in dict.fromkeys(groups[:named])
    ]
    who = naming.those_meant(store, apart, known, near=near)
    said = next((word.lower() for word in words[named:] if word.lower() in KIND_WORDS), "")
    return Understood(who, line, said)


def _parts(text: str) -> tuple[str, str]:
    cut = _NOTE.search(text)
    return (text[: cut.start()], text[cut.end() :].strip()) if cut else (text, "")


def _words(head: str) -> tuple[list[str], list[int]]:
    """The words, and for each the group it belongs to: commas and quotation marks part groups."""
    words: list[str] = []
    groups: list[int] = []
    group = 0
    for found in _WORD.finditer(head):
        if found["comma"]:
            group += 1
        elif found["word"] is not None:
            words.append(found["word"])
            groups.append(group)
        elif found["quoted"].strip():
            words.append(found["quoted"].strip())
            groups.append(group + 1)
            group += 2
    return words, groups


def prefill(who: Sequence[Named]) -> str:
    """The beginning of a line about people: their names, with commas between."""
    return f"{', '.join(_written(one.name) for one in who)} " if who else ""


def _written(name: str) -> str:
    """A name, quoted where one of its words would be read as what happened."""
    risky = any(word.lower() in (*OPENERS, "--") for word in name.split()[1:])
    plain = not risky and '"' not in name and "," not in name
    return name if plain else f'"{name.replace(chr(34), "")}"'


def completion(text: str, names_beginning: Callable[[str], Sequence[str]]) -> str | None:
    """The line with its last, half-typed word completed: a name, what happened, which way, or when."""
    head, note = _parts(text)
    if note or text != head or not head or head.endswith((" ", '"', ",")):
        return None
    words, groups = _words(head)
    if not words or not head.endswith(words[-1]):
        return None
    group = [word for word, of in zip(words, groups, strict=True) if of == groups[-1]]
    more = going_on(words, group, names_beginning)
    return None if more is None else text + more
