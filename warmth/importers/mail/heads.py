"""The head of a message: the fields that are read of it, as bytes, and its day and key."""

from __future__ import annotations

import re
from datetime import date, datetime
from email.utils import parsedate_to_datetime
from functools import lru_cache

from warmth.importers.linkedin.words import row_key

Fields = dict[bytes, bytes]
"""Field name in lower case → what it says, unfolded."""

_FIELD = re.compile(
    rb"""
    \n(from | to | cc | bcc | date | delivered-to | subject | sender | message-id | x-gmail-labels
      | list-(?:id|unsubscribe|post) | precedence | return-path | content-type
      | auto-submitted | x-auto-response-suppress | feedback-id)
    [ \t]*:[ \t]*([^\n]*(?:\n[ \t][^\n]*)*)
    """,
    re.IGNORECASE | re.VERBOSE,
)
_JOINED = frozenset((b"to", b"cc", b"bcc"))
_DATE = re.compile(
    rb"(?:[A-Za-z]{3}, ?)?(\d{1,2}) ([A-Za-z]{3}) (\d{4}) (\d\d):(\d\d)(?::(\d\d))? "
    rb"(?:([+-])(\d\d)(\d\d)|(?:UT|GMT|UTC|Z)\b)"
)
_ENVELOPE = re.compile(
    rb"([A-Z][a-z]{2}) {1,2}(\d{1,2}) (\d\d):(\d\d)(?::(\d\d))? (?:[A-Z]{1,5} )?"
    rb"(?:([+-])(\d\d)(\d\d) )?(\d{4})(?: ([+-])(\d\d)(\d\d))?"
)
_MONTHS = {
    month: number for number, month in enumerate(b"Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(), start=1)
}
_EARLIEST = 1971
"""Mail is younger; an older year is a clock that was never set."""


def fields_of(head: bytes) -> Fields:
    """The first of every field that is read; of the recipients' fields all, joined by commas."""
    found: Fields = {}
    for name, said in _FIELD.findall(head if head.startswith(b"From ") else b"\n" + head):
        field = name.lower()
        value = (said.replace(b"\n", b"").replace(b"\r", b"") if b"\n" in said else said).strip()
        if field not in found:
            found[field] = value
        elif field in _JOINED:
            found[field] += b", " + value
    return found


def day_of(fields: Fields, head: bytes) -> date | None:
    """The day on this machine's clock: of the field `Date`, else of the `From ` line, which is in UTC."""
    return _day_in(fields.get(b"date", b"")[:200]) or (_envelope_day(head) if head.startswith(b"From ") else None)


def key_of(fields: Fields) -> str:
    """What a message is known by wherever it lies: its Message-ID, else who wrote what and when."""
    if identity := fields.get(b"message-id"):
        return row_key("message-id", identity.strip(b"<> \t\r").decode("latin-1"))
    told = (fields.get(name, b"").decode("latin-1") for name in (b"from", b"date", b"subject"))
    return row_key("mail", *told)


def _day_in(text: bytes) -> date | None:
    found = _DATE.match(text)
    if found is None:
        return _odd_day(text.decode("latin-1"))
    day, month, year, hour, minute, second, sign, hours, minutes = found.groups()
    offset = 0 if sign is None else (int(hours) * 60 + int(minutes)) * (-60 if sign == b"-" else 60)
    return _local(year, _MONTHS.get(month.title(), 0), day, int(hour), int(minute), int(second or 0), offset)


def _envelope_day(head: bytes) -> date | None:
    found = _ENVELOPE.search(head, 0, max(head.find(b"\n"), 0))
    if found is None:
        return None
    month, day, hour, minute, second, sign, hours, minutes, year, *after = found.groups()
    sign, hours, minutes = (sign, hours, minutes) if sign else after
    offset = 0 if sign is None else (int(hours) * 60 + int(minutes)) * (-60 if sign == b"-" else 60)
    return _local(year, _MONTHS.get(month, 0), day, int(hour), int(minute), int(second or 0), offset)


def _local(year: bytes, month: int, day: bytes, hour: int, minute: int, second: int, offset: int) -> date | None:
    ordinal = _ordinal(year, month, day)
    if ordinal is None or hour > 24 or minute > 59 or abs(offset) > 86_400:
        return None
    moment = (ordinal - _EPOCH) * 86_400 + hour * 3600 + minute * 60 + min(second, 59) - offset
    return date.fromtimestamp(moment)  # noqa: DTZ012 (the day here is what is wanted)


_EPOCH = date(1970, 1, 1).toordinal()


@lru_cache(maxsize=1 << 14)
def _ordinal(year: bytes, month: int, day: bytes) -> int | None:
    try:
        found = date(int(year), month, int(day))
    except ValueError:
        return None
    return found.toordinal() if _EARLIEST <= found.year < 9999 else None


def _odd_day(text: str) -> date | None:
    """Days written in other ways: without a zone, by an older standard, or as ISO 8601."""
    when: datetime | None = None
    for read in (parsedate_to_datetime, datetime.fromisoformat):
        try:
            when = read(text.strip())
            break
        except (ValueError, TypeError, OverflowError, IndexError):
            continue
    if when is None or not _EARLIEST <= when.year < 9999:
        return None
    return when.date() if when.tzinfo is None else when.astimezone().date()
