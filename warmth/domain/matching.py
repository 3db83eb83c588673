"""Identity: whom a row of a file means. A shared handle is the same person; a name alone never is.

A handle that several share (a family's telephone, `info@`) is the same person's only under the same whole name. The one
exception is a row without any address in common: within one source, the same name connected on the same day is the
same connection.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass, field

from warmth.domain.handles import Handle, HandleKind
from warmth.domain.scripts import is_cjk

PROFILE = "linkedin.com/in/"
MOST_SHARING = 4
"""People at one address: a family. More are an office, and no evidence that any two are the same."""

_ROLES_TEXT = """
info information office contact kontakt contacto contatti mail email post hello hallo hola bonjour team sales vertrieb
support service admin administration buero sekretariat secretary reception rezeption accounts accounting billing
buchhaltung hr jobs careers press presse marketing booking reservations webmaster family familie famille familia
"""
ROLES = frozenset(_ROLES_TEXT.split())
"""Mailboxes that are no one person's."""

Place = tuple[str, str]
"""A handle's kind and key."""


@dataclass(slots=True)
class Identities:
    """Everyone known, by handle, by name, and by source, name and day of connection."""

    by_handle: dict[Place, list[int]] = field(default_factory=lambda: defaultdict(list))
    by_name: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    by_day: dict[tuple[str, str], list[int]] = field(default_factory=lambda: defaultdict(list))
    names: dict[int, str] = field(default_factory=dict)
    profiles: dict[int, set[str]] = field(default_factory=lambda: defaultdict(set))
    reachable: set[int] = field(default_factory=set)
    shared: set[Place] = field(default_factory=set)
    """Handles under which the file at hand names several people."""
    away: set[int] = field(default_factory=set)
    """Those put away: they are not to come back under another address."""

    def know(self, person: int, key: str) -> None:
        """Somebody goes by this folded name."""
        self.by_name[key].append(person)
        self.names[person] = key

    def know_handle(self, person: int, kind: str, key: str) -> None:
        """Somebody has this handle."""
        self.by_handle[kind, key].append(person)
        self.reachable.add(person)
        if key.startswith(PROFILE):
            self.profiles[person].add(key)

    def know_day(self, person: int, key: str, day: str | None) -> None:
        """Somebody was connected on this day in the source at hand."""
        connected = self.by_day[key, day or ""]
        if person not in connected:
            connected.append(person)

    def owner(self, handles: Iterable[Handle], key: str) -> int | None:
        """The person whom these handles mean, under this folded name; None when it is somebody new.

        A profile address decides. Another address does when the names agree and no other profile speaks against it; of
        several who agree, only one of the very same name is meant.
        """
        found = list(handles)
        known = [one for one in found if (one.kind, one.key) in self.by_handle]
        if not known:
            return None
        profiles = {one.key for one in found if one.key.startswith(PROFILE)}
        for handle in sorted(known, key=lambda one: not one.key.startswith(PROFILE)):
            having = self.by_handle[handle.kind, handle.key]
            if handle.key.startswith(PROFILE):
                return having[0]
            agreeing = [person for person in having if self._agrees(person, profiles, key, handle)]
            if (meant := self._the_one(agreeing, key)) is not None:
                return meant
        return None

    def _agrees(self, person: int, profiles: set[str], key: str, handle: Handle) -> bool:
        others, name = self.profiles.get(person, set()), self.names.get(person, "")
        if profiles and others and not profiles & others:
            return False
        if (handle.kind, handle.key) in self.shared or _is_role(handle):
            return bool(key) and sorted(name.split()) == sorted(key.split())
        return same_person_by_name(name, key) and (handle.kind is not HandleKind.PHONE or _whole(name, key))

    def _the_one(self, people: Sequence[int], key: str) -> int | None:
        named = [person for person in people if self.names.get(person) == key]
        return named[0] if named else people[0] if len(people) == 1 else None

    def meant(self, handle: Handle, key: str) -> int | None:
        """Whom a mention of a handle under this folded name means: of several who share it, the one of that name."""
        having = self.by_handle.get((handle.kind, handle.key), ())
        if len(having) < 2 or handle.key.startswith(PROFILE):
            return next(iter(having), None)
        agreeing = [person for person in having if same_person_by_name(self.names.get(person, ""), key)]
        return self._the_one(agreeing, key)

    def sharing(self, handles: Iterable[Handle]) -> list[int]:
        """Everyone with any of these handles, but for those that so many have that they are an office's."""
        having = [people for one in handles if (people := self.by_handle.get((one.kind, one.key)))]
        return sorted({person for people in having if len(people) <= MOST_SHARING for person in people})

    def connected(self, key: str, day: str | None, profiles: Iterable[str]) -> int | None:
        """The one person of this folded name connected on this day, unless their profile is another one."""
        own = set(profiles)
        fitting = [
            person
            for person in self.by_day.get((key, day or ""), ())
            if not own or not self.profiles.get(person) or self.profiles[person] & own
        ]
        return fitting[0] if len(fitting) == 1 else None

    def same_entry(self, key: str, handles: Iterable[Handle], meant: Container[int]) -> int | None:
        """The person of this folded name whom a row of an address book means, which tells no day.

        They share an address with it. A row without any means whoever has none either, and no other row has `meant`.
        """
        named = self.by_day.get((key, ""))
        if not named:
            return None
        addresses = [(one.kind, one.key) for one in handles]
        if addresses:
            return next((one for each in addresses for one in self.by_handle.get(each, ()) if one in named), None)
        free = sorted((one for one in named if one not in meant), key=lambda one: one in self.reachable)
        return next(iter(free), None)

    def away_by(self, key: str, day: str | None) -> int | None:
        """The one person put away of this folded name connected on this day, whatever their profile."""
        fitting = [person for person in self.by_day.get((key, day), ()) if person in self.away] if day else []
        return fitting[0] if len(fitting) == 1 else None

    def only_one_called(self, key: str) -> int | None:
        """The one person of this whole folded name; None when there is nobody, or several."""
        people = self.by_name.get(key, ())
        return people[0] if len(people) == 1 else None


def same_person_by_name(a: str, b: str) -> bool:
    """Could two folded names that share an address be one person's? All words of the shorter stand in the longer, an
    initial standing for a word, so that `ana ruiz` agrees with `ana m ruiz` and father does not with son.
    """
    shorter, longer = sorted((a.split(), b.split()), key=len)
    if not shorter:
        return False
    left = list(longer)
    for word in sorted(shorter, key=lambda one: (one not in longer, -len(one))):
        meant = word if word in left else next((one for one in left if _abbreviates(one, word)), None)
        if meant is None:
            return False
        left.remove(meant)
    return True


def _whole(a: str, b: str) -> bool:
    """Are two names that agree the very same, or two words of them? A telephone is often a household's."""
    return a == b or len({word for word in a.split() if len(word) > 1}.intersection(b.split())) > 1


def _is_role(handle: Handle) -> bool:
    mailbox, at, _ = handle.key.partition("@")
    return bool(at) and mailbox in ROLES


def _abbreviates(a: str, b: str) -> bool:
    """Is one the initial of the other? A Chinese, Japanese or Korean letter is a name, not an initial."""
    return 1 in (len(a), len(b)) and a[0] == b[0] and not is_cjk(a[0])
