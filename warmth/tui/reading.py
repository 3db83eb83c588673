"""What a typed log line means: its people found by the longest run of words that names somebody."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from warmth.domain.errors import NoSuchPerson, WarmthError
from warmth.domain.interactions import KIND_WORDS
from warmth.domain.named import Named
from warmth.domain.text import fold
from warmth.store.store import Store
from warmth.usecases import people
from warmth.usecases.interactions import LogLine, read_line

LONGEST_NAME = 6
_NOTE = re.compile(r"(?:^|\s)--(?:\s+|$)")
_WORD = re.compile(r'"(?P<quoted>[^"]*)"?|(?P<comma>,)|(?P<word>[^\s,"]+)')


@dataclass(frozen=True, slots=True)
class Understood:
    """A line with the people it names, and the word that was typed for what happened."""

    who: tuple[Named, ...]
    line: LogLine
    said: str


def understand(store: Store, text: str, known: Named | None = None) -> Understood:
    """Read a line. `known` is the person the dialog was opened for, meant by their whole name even if others share it.

    Raises WarmthError, NoSuchPerson and Ambiguous among them, as `people.resolve` and `read_line` do.
    """
    head, note = _parts(text)
    words, groups = _words(head)
    line = read_line([*words, "--", note] if note else words, store.today)
    names = words[: len(line.names)]
    who = [
        person
        for group in dict.fromkeys(groups[: len(names)])
        for person in _people(store, [name for name, of in zip(names, groups, strict=False) if of == group], known)
    ]
    said = next((word.lower() for word in words[len(names) :] if word.lower() in KIND_WORDS), "")
    return Understood(tuple(dict.fromkeys(who)), line, said)


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


def _people(store: Store, words: list[str], known: Named | None) -> list[Named]:
    """The people a group of words names, the longest run that names one first."""
    found: list[Named] = []
    while words:
        for count in range(min(len(words), LONGEST_NAME), 0, -1):
            run = " ".join(words[:count])
            if known is not None and fold(run) == fold(known.name):
                found.append(known)
                break
            try:
                found.append(people.named(store, people.resolve(store, run)))
                break
            except NoSuchPerson:
                if count == 1:
                    raise NoSuchPerson(" ".join(words), _near(store, words)) from None
        words = words[count:]
    return found


def _near(store: Store, words: list[str]) -> tuple[str, ...]:
    try:
        people.resolve(store, " ".join(words))
    except NoSuchPerson as error:
        return error.near
    except WarmthError:
        pass
    return ()


def prefill(who: Named | None) -> str:
    """The beginning of a line about somebody: their name, quoted where one of its words would be read as a kind."""
    if who is None:
        return ""
    words = who.name.split()
    risky = any(word.lower() in KIND_WORDS or word.lower() in ("in", "out", "both", "--") for word in words[1:])
    plain = not risky and '"' not in who.name and "," not in who.name
    return f"{who.name} " if plain else f'"{who.name.replace(chr(34), "")}" '


def completion(text: str, names_beginning: Callable[[str], list[str]]) -> str | None:
    """The line with its last, half-typed name completed, when somebody's name goes on as typed."""
    head, note = _parts(text)
    if note or text != head or head.endswith((" ", '"')):
        return None
    words, groups = _words(head)
    last = [word for word, group in zip(words, groups, strict=True) if group == groups[-1]] if words else []
    for start in range(max(0, len(last) - 3), len(last)):
        typed = " ".join(last[start:])
        for name in names_beginning(typed) if len(typed) > 1 else ():
            if fold(name[: len(typed)]) == fold(typed) and len(name) > len(typed) and head.endswith(typed):
                return text + name[len(typed) :]
    return None
