"""Identity: whom a row of a file means. A shared handle is the same person; a name alone never is.

The one exception is a row without any address in common: within one source, the same name connected on the same day is
the same connection.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from warmth.domain.handles import Handle, HandleKind
from warmth.domain.scripts import is_cjk

PROFILE = "linkedin.com/in/"


@dataclass(slots=True)
class Identities:
    """Everyone known, by handle, by name, and by source, name and day of connection."""

    by_handle: dict[tuple[str, str], list[int]] = field(default_factory=lambda: defaultdict(list))
    by_name: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    by_day: dict[tuple[str, str], list[int]] = field(default_factory=lambda: defaultdict(list))
    names: dict[int, str] = field(default_factory=dict)
    profiles: dict[int, set[str]] = field(default_factory=lambda: defaultdict(set))

    def know(self, person: int, key: str) -> None:
        """Somebody goes by this folded name."""
        self.by_name[key].append(person)
        self.names[person] = key

    def know_handle(self, person: int, kind: str, key: str) -> None:
        """Somebody has this handle."""
        self.by_handle[kind, key].append(person)
        if key.startswith(PROFILE):
            self.profiles[person].add(key)

    def know_day(self, person: int, key: str, day: str | None) -> None:
        """Somebody was connected on this day in the source at hand."""
        connected = self.by_day[key, day or ""]
        if person not in connected:
            connected.append(person)

    def owner(self, handles: Iterable[Handle], key: str) -> int | None:
        """The person whom these handles mean, under this folded name; None when it is somebody new.

        A profile address decides. An email address does when the names agree and no other profile speaks against it.
        """
        found = list(handles)
        profiles = {one.key for one in found if one.key.startswith(PROFILE)}
        for handle in sorted(found, key=lambda one: not one.key.startswith(PROFILE)):
            for person in self.by_handle.get((handle.kind.value, handle.key), ()):
                if handle.key.startswith(PROFILE) or self._agrees(person, profiles, key, handle):
                    return person
        return None

    def _agrees(self, person: int, profiles: set[str], key: str, handle: Handle) -> bool:
        others = self.profiles.get(person, set())
        if handle.kind is HandleKind.PHONE or (profiles and others and not profiles & others):
            return False
        return same_person_by_name(self.names.get(person, ""), key)

    def sharing(self, handles: Iterable[Handle]) -> list[int]:
        """Everyone with any of these handles."""
        return sorted({person for one in handles for person in self.by_handle.get((one.kind.value, one.key), ())})

    def connected(self, key: str, day: str | None, profiles: Iterable[str]) -> int | None:
        """The one person of this folded name connected on this day, unless their profile is another one."""
        own = set(profiles)
        fitting = [
            person
            for person in self.by_day.get((key, day or ""), ())
            if not own or not self.profiles.get(person) or self.profiles[person] & own
        ]
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


def _abbreviates(a: str, b: str) -> bool:
    """Is one the initial of the other? A Chinese, Japanese or Korean letter is a name, not an initial."""
    return 1 in (len(a), len(b)) and a[0] == b[0] and not is_cjk(a[0])
