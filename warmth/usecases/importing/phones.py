"""Phone numbers compared: one that is written for a country is the same as the one with its code in front."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from warmth.domain.handles import Handle, phone_handle

_LOCALE = re.compile(r"[a-z]{2,3}_([A-Z]{2})\b")


class Phones:
    """Reads numbers as they are dialled in `region` (`DE`); with none, only those that begin with + are complete."""

    def __init__(self, region: str = "") -> None:
        self._region = region
        self._read: dict[str, Handle | None] = {}
        self._keys: dict[str, str] = {}

    def handle(self, text: str) -> Handle | None:
        """The handle of a number as written, its key with the country's code where that is known."""
        if text not in self._read:
            found = phone_handle(text)
            if found is not None and (key := self.key(found.key)) != found.key:
                found = replace(found, key=key)
            self._read[text] = found
        return self._read[text]

    def key(self, key: str) -> str:
        """The key of a number with its country's code; as it is when the number is none of the region's."""
        if not self._region or key.startswith("+"):
            return key
        if key not in self._keys:
            self._keys[key] = self._completed(key)
        return self._keys[key]

    def _completed(self, key: str) -> str:
        import phonenumbers

        try:
            number = phonenumbers.parse(key, self._region)
        except phonenumbers.NumberParseException:
            return key
        if not phonenumbers.is_valid_number(number):
            return key
        return str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))


def region_of(environment: Mapping[str, str]) -> str:
    """The country of the locale (`de_AT.UTF-8` → `AT`), or nothing."""
    for name in ("LC_ALL", "LC_TELEPHONE", "LANG"):
        if said := environment.get(name):
            found = _LOCALE.match(said)
            return found[1] if found else ""
    return ""
