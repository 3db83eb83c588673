"""What the user says of columns and of names in chats, kept as settings: said once, it holds at later imports too."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping

from warmth.domain.errors import WarmthError
from warmth.importers.chat.parties import ME
from warmth.importers.csv_generic import NOT_READ, GenericCsv
from warmth.importers.csv_tables.fields import Field, column_key
from warmth.importers.findings import FoundColumns
from warmth.store import settings
from warmth.store.store import Db
from warmth.usecases.importing.parts import Part
from warmth.usecases.importing.receipt import Receipt

_COLUMNS, _NAMES = "columns.", "chat.names"
_CHATS = frozenset({"whatsapp", "meta"})


class Sayings:
    """`said` are titles and names with what they mean; `told` the settings as they are."""

    def __init__(self, told: Mapping[str, str], said: Mapping[str, str]) -> None:
        meanings = {*Field, NOT_READ}
        self._told = told
        self.columns = {title: means for title, means in said.items() if means.strip().casefold() in meanings}
        self._said_names = {name: means for name, means in said.items() if name not in self.columns}
        self._known_names: dict[str, str] = json.loads(told.get(_NAMES, "{}"))
        self.names: Mapping[str, str] = {**self._known_names, **self._said_names}
        self.before: Mapping[str, Mapping[str, str]] = {
            key.removeprefix(_COLUMNS): json.loads(value) for key, value in told.items() if key.startswith(_COLUMNS)
        }

    def check(self, formats: Collection[str]) -> None:
        """Raise WarmthError for what is said of nothing that these formats hold."""
        for name, means in self._said_names.items():
            if not _CHATS.intersection(formats):
                takes = f"{', '.join(Field)} or {NOT_READ}"
                raise WarmthError(
                    f"“{name}” cannot mean “{means}”: a column can mean {takes}, and there is no chat here."
                )
        for title in self.columns:
            if "csv" not in formats:
                raise WarmthError(f"“{title}” names no column here; --map is for tables that need it, and chats.")

    def keep(self, db: Db, part: Part, receipt: Receipt) -> None:
        """Remember what was said, and tell what was gone by."""
        for found in part.findings if part.name == GenericCsv.name else ():
            if isinstance(found, FoundColumns):
                said = ((column_key(title), means) for title, means in found.said)
                self._put(db, _COLUMNS + found.header, dict(said), receipt)
                told = ", ".join(f"“{title}” is read as {means}" for title, means in found.said)
                receipt.notes.append(f"{found.where}: {told}{'' if self.columns else ', as you said before'}.")
        if self.names and part.name in _CHATS:
            self._put(db, _NAMES, self.names, receipt)
            each = (f"“{name}” is {'you' if means.casefold() == ME else means}" for name, means in self.names.items())
            receipt.notes.append(f"In chats {', '.join(each)}{'' if self._said_names else ', as you said before'}.")

    def _put(self, db: Db, key: str, said: Mapping[str, str], receipt: Receipt) -> None:
        value = json.dumps(said, ensure_ascii=False, sort_keys=True)
        if self._told.get(key) != value:
            settings.put(db, key, value)
            receipt.others.added += 1
