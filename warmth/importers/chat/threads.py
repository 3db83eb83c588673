"""Threads of Facebook's and Instagram's downloads: `message_N.json`, and the files of end-to-end encrypted chats.

The older of the two kinds writes the bytes of UTF-8 as if each were a character; that is mended here.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from warmth.domain.text import clean
from warmth.importers.contract import Damaged
from warmth.importers.files import Entry

_TOLD = ("content", "text")
_THINGS = ("photos", "videos", "audio_files", "gifs", "sticker", "files", "share", "media")


@dataclass(frozen=True, slots=True)
class Message:
    """One message: `at` in milliseconds, `text` empty for a picture, `kind` as the service calls it."""

    place: int
    sender: str
    at: int
    text: str
    kind: str
    withdrawn: bool
    empty: bool

    @property
    def on(self) -> date | None:
        """The day on this machine's clock."""
        try:
            return datetime.fromtimestamp(self.at / 1000).astimezone().date()
        except (OverflowError, OSError, ValueError):
            return None


@dataclass(frozen=True, slots=True)
class Thread:
    """One file of a thread; its `title` is the other side's name when only two write."""

    entry: Entry
    title: str
    names: tuple[str, ...]
    messages: tuple[Message, ...]


def is_thread(content: Any) -> bool:
    """Does a JSON document look like a thread?"""
    if not isinstance(content, dict) or not isinstance(content.get("participants"), list):
        return False
    messages = content.get("messages")
    return isinstance(messages, list) and all(map(_is_message, messages[:5]))


def _is_message(told: Any) -> bool:
    return isinstance(told, dict) and ("timestamp_ms" in told or "timestamp" in told)


def document_in(entry: Entry) -> Any:
    """A file's JSON, or None when it is none. Raises Damaged when it cannot be read."""
    try:
        return json.loads(entry.read())
    except (ValueError, RecursionError):
        return None


def thread_in(entry: Entry) -> Thread | None:
    """The thread in a file; None when its JSON is something else. Raises Damaged for one that was cut off."""
    content = document_in(entry)
    if content is None:
        place = entry.folder or entry.path.parent.name
        raise Damaged(f"{entry.name} in {place} is damaged; download it again.", entry.inside)
    return _thread(entry, content) if is_thread(content) else None


def _thread(entry: Entry, content: dict[str, Any]) -> Thread:
    sealed = "threadName" in content
    told = [one for one in content["messages"] if isinstance(one, dict)]
    names = [one.get("name") if isinstance(one, dict) else one for one in content["participants"]]
    title = content.get("threadName" if sealed else "title")
    messages = tuple(_message(place, one, sealed) for place, one in enumerate(told, start=1))
    written = [message.sender for message in messages]
    parties = dict.fromkeys(name for name in (*(_text(one, sealed) for one in names), *written) if name)
    called = _text(title, sealed)
    return Thread(entry, called.rpartition("_")[0] or called if sealed else called, tuple(parties), messages)


def _message(place: int, told: dict[str, Any], sealed: bool) -> Message:
    at = told.get("timestamp" if sealed else "timestamp_ms", 0)
    text = next((told[name] for name in _TOLD if isinstance(told.get(name), str)), "")
    return Message(
        place,
        _text(told.get("senderName" if sealed else "sender_name"), sealed),
        at if isinstance(at, int) else 0,
        _text(text, sealed),
        "Call" if "call_duration" in told else str(told.get("type", "Generic")),
        told.get("is_unsent") is True or told.get("isUnsent") is True,
        not text and not any(told.get(name) for name in _THINGS),
    )


def _text(told: Any, sealed: bool) -> str:
    return clean(told if sealed else mended(told)) if isinstance(told, str) else ""


def mended(text: str) -> str:
    """A text whose characters are the bytes of UTF-8, made readable; any other text as it is."""
    if text.isascii():
        return text
    try:
        return text.encode("latin-1").decode()
    except UnicodeError:
        return text
