"""Who takes part in a chat: which of the names is you, and how the others are known."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from warmth.domain.handles import parse_handle
from warmth.domain.text import clean, fold
from warmth.importers.findings import Who

ME = "me"
"""What a name is mapped to when it is your own."""
MOST_OTHERS = 8
"""A message between more people than these and you is no touch."""


class Parties:
    """Names as chats write them. `called` maps some of them to `me`, or to an address or name of theirs."""

    def __init__(self, called: Mapping[str, str] | None = None, my_names: Iterable[str] = ()) -> None:
        self._called = {fold(clean(name)): clean(meant) for name, meant in (called or {}).items()}
        self._mine = frozenset(fold(clean(name)) for name in my_names if clean(name))
        self._who: dict[str, Who] = {}

    @property
    def knows_me(self) -> bool:
        """Has any name been called yours?"""
        return bool(self._mine) or ME in map(str.casefold, self._called.values())

    def is_me(self, name: str) -> bool:
        """Is this a name of yours?"""
        key = fold(name)
        meant = self._called.get(key)
        return meant.casefold() == ME if meant is not None else key in self._mine

    def me_among(self, names: Sequence[str], other: str = "") -> str | None:
        """Your name among those in a chat; `other` is the name of the chat, that of the other side between two."""
        mine = [name for name in names if self.is_me(name)]
        if mine:
            return mine[0]
        if len(names) == 2:
            rest = [name for name in names if fold(name) != fold(clean(other)) and fold(name) not in self._called]
            if len(rest) == 1:
                return rest[0]
        return None

    def who(self, name: str) -> Who:
        """Somebody else, by the address or name they are mapped to, or else as written."""
        known = self._who.get(name)
        if known is None:
            known = self._who[name] = self._identified(name)
        return known

    def _identified(self, name: str) -> Who:
        meant = self._called.get(fold(name), "")
        handle = parse_handle(meant) if meant else parse_handle(name)
        if handle is None:
            return Who(meant or name)
        match handle.kind.value:
            case "email":
                return Who(name, email=handle.value)
            case "url":
                return Who(name, url=handle.value)
            case _:
                return Who(name, phone=handle.value)
