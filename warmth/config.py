"""The configuration: one TOML file of the user's, with documented settings and defaults."""

from __future__ import annotations

import math
import os
from collections.abc import Callable, Mapping
from dataclasses import Field, asdict, dataclass, field, fields, replace
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import platformdirs

from warmth.domain.errors import WarmthError
from warmth.domain.text import clean
from warmth.domain.warmth import Constants

if TYPE_CHECKING:
    from warmth.domain import introducing, pruning, reconnecting

APP = "warmth"


@dataclass(frozen=True, slots=True)
class Config:
    """Every setting, at its default unless the file says otherwise."""

    my_emails: tuple[str, ...] = ()
    my_urls: tuple[str, ...] = ()
    my_region: str = ""
    my_offers: tuple[str, ...] = ()
    my_organizations: tuple[str, ...] = ()
    budget: int = 5
    review_size: int = 20
    open_networks: frozenset[str] = frozenset()
    theme: str = "textual-dark"
    keys: Mapping[str, str] = field(default_factory=dict)
    numbers: Mapping[str, Mapping[str, float]] = field(default_factory=dict)
    """Table → number → value, as far as the file says otherwise than the defaults."""

    @property
    def model(self) -> Constants:
        """The model's constants."""
        constants: Constants = self._numbers("model")
        return constants

    @property
    def reconnect(self) -> reconnecting.Weights:
        """Points of reconnect's signals."""
        weights: reconnecting.Weights = self._numbers("reconnect.points")
        return weights

    @property
    def prune(self) -> pruning.Weights:
        """Points of prune's evidence."""
        weights: pruning.Weights = self._numbers("prune.points")
        return weights

    @property
    def introduce(self) -> introducing.Weights:
        """Points of what meets an ask."""
        weights: introducing.Weights = self._numbers("introduce.points")
        return weights

    def _numbers(self, table: str) -> Any:
        return replace(_defaults(table), **self.numbers.get(table, {}))


def file() -> Path:
    """Where the configuration is: `WARMTH_CONFIG`, else the platform's place for it."""
    named = os.environ.get("WARMTH_CONFIG")
    return expanded(named) if named else platformdirs.user_config_path(APP) / "config.toml"


def database() -> Path:
    """Where the database is unless a command names one: `WARMTH_DB`, else the platform's place for data."""
    named = os.environ.get("WARMTH_DB")
    return expanded(named) if named else platformdirs.user_data_path(APP) / "warmth.sqlite3"


def expanded(path: str) -> Path:
    """A path as typed, `~` included. Raises WarmthError for the home of nobody."""
    try:
        return Path(path).expanduser()
    except RuntimeError:
        raise WarmthError(f"{path} names the home folder of nobody here; give the whole path.") from None


@dataclass(frozen=True, slots=True)
class Setting:
    """One key of the file: the field it sets, what it means, and how its text is read."""

    field: str
    means: str
    read: Callable[[Any], Any]


def _lines(value: Any) -> tuple[str, ...]:
    texts = value if isinstance(value, list) else str(value).split(",")
    return tuple(text for text in (clean(str(one)) for one in texts) if text)


def _region(value: Any) -> str:
    region = clean(str(value)).upper()
    if region and not (len(region) == 2 and region.isascii() and region.isalpha()):
        raise ValueError
    return region


def _positive(value: Any) -> int:
    number = int(value)
    if number < 1 or isinstance(value, float):
        raise ValueError
    return number


SETTINGS: dict[str, Setting] = {
    "me.email": Setting("my_emails", "your own addresses, separated by commas", _lines),
    "me.url": Setting("my_urls", "your own profile addresses, separated by commas", _lines),
    "me.region": Setting(
        "my_region", "the country whose telephone numbers you write without +, such as DE; else the locale's", _region
    ),
    "me.offers": Setting("my_offers", "what you could give yourself, separated by commas", _lines),
    "me.organizations": Setting(
        "my_organizations", "where you are or were, beside what an archive told, separated by commas", _lines
    ),
    "reconnect.budget": Setting("budget", "people suggested a day", _positive),
    "prune.size": Setting("review_size", "people on a month's prune list", _positive),
    "networks.open": Setting(
        "open_networks",
        "networks that owe no label and are never pruned, such as linkedin",
        lambda v: frozenset(_lines(v)),
    ),
    "tui.theme": Setting("theme", "a Textual theme, such as textual-dark, textual-light, nord", str),
}
TABLES = ("model", "reconnect.points", "prune.points", "introduce.points")
"""Tables of numbers: `model.hot = 70`, `reconnect.points.promise = 50`; their keys are the fields of the class."""
KEYS = "keys"
"""The table of keys: `keys.log = "L"`; its keys are the actions of the app."""
ABOVE_ZERO = frozenset({"half_age_days", "even_sum", "default_cadence", "cadence_weight", "gap_min"})
"""Numbers that something is divided by, or whose logarithm is taken."""


def _defaults(table: str) -> Any:
    """The numbers of a table as they are without a file. Only who asks for points pays for the rules they belong to."""
    if table == "model":
        return Constants()
    return import_module(f"warmth.domain.{_RULES[table]}").Weights()


_RULES = {"reconnect.points": "reconnecting", "prune.points": "pruning", "introduce.points": "introducing"}


def load() -> Config:
    """Read the file, if there is one. Raises WarmthError that names the line or setting that cannot be used."""
    path = file()
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return Config()
    except (OSError, UnicodeDecodeError) as error:
        raise WarmthError(f"The configuration {path} cannot be read: {error}.") from None
    import tomllib

    try:
        document = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise WarmthError(f"The configuration {path} cannot be read: {error}.") from None
    config = Config()
    for key, value in _flat(document):
        config = with_setting(config, key, value)
    return config


def _flat(document: Mapping[str, Any], prefix: str = "") -> list[tuple[str, Any]]:
    found: list[tuple[str, Any]] = []
    for key, value in document.items():
        name = f"{prefix}{key}"
        found += _flat(value, f"{name}.") if isinstance(value, dict) else [(name, value)]
    return found


def _known(table: str) -> str:
    if table not in TABLES:
        raise KeyError(table)
    return table


def with_setting(config: Config, key: str, value: Any) -> Config:
    """The configuration with one setting changed. Raises WarmthError for an unknown key or a value that will not do."""
    try:
        setting = SETTINGS.get(key)
        if setting is not None:
            return replace(config, **{setting.field: setting.read(value)})
        table, _, last = key.rpartition(".")
        if table == KEYS and last:
            return replace(config, keys={**config.keys, last: clean(str(value))})
        known = {each.name: each for each in fields(_defaults(_known(table)))}[last]
        changed = {**config.numbers.get(table, {}), last: _number(value, known)}
        numbers = {**config.numbers, table: changed}
        return replace(config, numbers=numbers)
    except KeyError:
        raise WarmthError(f"There is no setting “{key}”; `warmth config` lists them all.") from None
    except (TypeError, ValueError, OverflowError):
        raise WarmthError(f"“{value}” will not do for {key}; `warmth config` shows what it takes.") from None


def _number(value: Any, known: Field[Any]) -> float:
    """A number as typed, or as it stands in the file. Raises ValueError for what cannot be reckoned with."""
    number, whole = float(value), known.type in (int, "int")
    if isinstance(value, bool) or not math.isfinite(number) or (whole and not number.is_integer()):
        raise ValueError
    if number < 0 or (number == 0 and known.name in ABOVE_ZERO):
        raise ValueError
    return int(number) if number.is_integer() and isinstance(known.default, int) else number


def shown(config: Config) -> dict[str, Any]:
    """Every setting with its value as JSON could carry it."""
    found: dict[str, Any] = {}
    for key, setting in SETTINGS.items():
        value = getattr(config, setting.field)
        found[key] = (
            sorted(value) if isinstance(value, frozenset) else list(value) if isinstance(value, tuple) else value
        )
    for table in TABLES:
        numbers = asdict(_defaults(table)) | dict(config.numbers.get(table, {}))
        found |= {f"{table}.{number}": value for number, value in numbers.items()}
    return found | {f"keys.{key}": value for key, value in config.keys.items()}


def save(key: str, text: str) -> None:
    """Write one setting into the file, keeping the rest of it as it is. Raises WarmthError for what `load` would."""
    import tomlkit

    changed = shown(with_setting(load(), key, text))[key]
    path = file()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        document = tomlkit.parse(path.read_text(encoding="utf-8")) if path.exists() else tomlkit.document()
        table: Any = document
        *names, last = key.split(".")
        for name in names:
            table = table.setdefault(name, tomlkit.table())
        table[last] = changed
        path.write_text(tomlkit.dumps(document), encoding="utf-8")
    except OSError as error:
        raise WarmthError(f"The configuration {path} cannot be written: {error.strerror}.") from None


def meaning(key: str) -> str:
    """What a setting does, in a phrase."""
    if key in SETTINGS:
        return SETTINGS[key].means
    table, _, number = key.rpartition(".")
    if table == "model":
        return next(str(each.metadata.get("means", "")) for each in fields(Constants) if each.name == number)
    return "points" if table in TABLES else "a key of the app"
