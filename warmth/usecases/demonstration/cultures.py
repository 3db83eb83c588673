"""A culture is given and family names that belong together. `Roman|native` is a name in two scripts."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Culture:
    """Names that belong together, the towns to find them in, and a tongue letters may be written in."""

    given: tuple[str, ...]
    family: tuple[str, ...]
    towns: tuple[str, ...]
    tongue: str = "en"


def culture(given: str, family: str, towns: str, tongue: str = "en") -> Culture:
    """A culture from comma-separated lists."""
    return Culture(_split(given), _split(family), _split(towns), tongue)


def _split(names: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in names.split(","))
