"""The reader of messages in the downloads of Facebook and Instagram, as JSON: a file, the folder, or the zip."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from warmth.domain.errors import NotRecognised, WarmthError
from warmth.domain.interactions import Direction, Kind
from warmth.importers.chat.parties import MOST_OTHERS, Parties
from warmth.importers.chat.threads import Message, Thread, document_in, mended, thread_in
from warmth.importers.contract import Damaged
from warmth.importers.files import Entry, begun, entries
from warmth.importers.findings import Finding, FoundInteraction, FoundOwner, LeftOut, Skipped
from warmth.importers.linkedin.words import excerpt, row_key
from warmth.importers.separately import separately

__all__ = ["Meta"]

_PROFILES = ("profile_information.json", "personal_information.json")
_PAGES = re.compile(r"(?:^|/)messages/(?:inbox|e2ee_cutover|archived_threads)/")
_SYSTEM = frozenset(("Subscribe", "Unsubscribe"))
_REACTION = re.compile(r"(?:Reacted \S+ to your message|Liked a message)\s*", re.IGNORECASE)


class Meta:
    """Reads threads. `called` maps names to `me`, an address or another name; `my_names` are names of yours."""

    name = "meta"

    def __init__(self, called: Mapping[str, str] | None = None, my_names: Iterable[str] = ()) -> None:
        self._called, self._names = called or {}, tuple(my_names)

    def recognises(self, path: Path) -> bool:
        """Is a thread here, or a page of one, so that reading can say that it takes JSON?"""
        try:
            return any(map(_sound_thread, _threads(path))) or next(_pages(path), None) is not None
        except WarmthError:
            return False

    def files_in(self, path: Path) -> Iterator[str]:
        """The threads, and what may tell your name."""
        return (entry.inside for entry in entries(path, lambda name: _may_be_thread(name) or name in _PROFILES))

    def read(self, path: Path) -> Iterator[Finding]:
        """Your name first where the download tells it, then every message in the order of the files."""
        threads = list(_threads(path))
        if not threads and next(_pages(path), None):
            raise WarmthError(f"{path} holds pages to look at; ask for the download again, with JSON as its format.")
        if not threads:
            raise NotRecognised(f"{path} holds no messages of Facebook or Instagram; give the download, as JSON.")
        names: list[str] = []
        for entry in _profiles(path):
            try:
                names += _names_in(document_in(entry))
            except Damaged as fault:
                yield LeftOut(fault.file, fault.message, 0)
        if names:
            yield FoundOwner(path.name, names[0])
        parties = Parties(self._called, (*self._names, *names))
        always = _in_every_thread(threads) if not parties.knows_me else ""
        yield from separately(threads, lambda entry: _messages(entry, parties, always))


def _messages(entry: Entry, parties: Parties, always: str) -> Iterator[Finding]:
    thread = thread_in(entry)
    if thread is None:
        return
    file = entry.inside
    me = parties.me_among(thread.names, thread.title) or (always if always in thread.names else None)
    if me is None:
        names = ", ".join(thread.names[:5])
        raise WarmthError(f'Nothing in {file} says which name is yours ({names}); say it once with --map "NAME=me".')
    others = [name for name in thread.names if name != me and not parties.is_me(name)]
    told: Counter[tuple[str, ...]] = Counter()
    for message in thread.messages:
        row = (str(message.at), message.sender, message.text)
        told[row] += 1
        key = row_key("meta", *sorted(thread.names), *row, str(told[row]))
        yield _finding(f"{file}:message {message.place}", message, others, parties, key)


def _finding(where: str, message: Message, others: list[str], parties: Parties, key: str) -> Finding:
    on = message.on
    if message.withdrawn:
        return Skipped(where, "withdrawn by its sender")
    if message.kind in _SYSTEM or (message.empty and message.kind != "Call"):
        return Skipped(where, "a notice that nobody wrote")
    if on is None or not message.at:
        return Skipped(where, "no date")
    if not message.sender or not others:
        return Skipped(where, "nobody else takes part" if message.sender else "it names no sender")
    if len(others) > MOST_OTHERS:
        return Skipped(where, f"among more than {MOST_OTHERS} others")
    incoming = message.sender in others
    kind = Kind.CALL if message.kind == "Call" else Kind.MESSAGE
    if _REACTION.fullmatch(message.text):
        kind = Kind.REACTION
    people = tuple(map(parties.who, [message.sender] if incoming else others))
    going = Direction.IN if incoming else Direction.OUT
    return FoundInteraction(where, key, on, kind, going, people, len(others), excerpt(message.text))


def _in_every_thread(found: list[Entry]) -> str:
    """The one name that stands in all of several threads; empty when there is none, or there are more."""
    everyone = [set(thread.names) for entry in found if (thread := _sound_thread(entry))]
    common = set.intersection(*everyone) if len({frozenset(names) for names in everyone}) > 1 else set()
    return common.pop() if len(common) == 1 else ""


def _sound_thread(entry: Entry) -> Thread | None:
    try:
        return thread_in(entry)
    except Damaged:
        return None


def _threads(path: Path) -> Iterator[Entry]:
    return (entry for entry, head in begun(path, _may_be_thread) if b'"participants"' in head)


def _profiles(path: Path) -> Iterator[Entry]:
    return (entry for entry in entries(path, _PROFILES.__contains__) if entry.name in _PROFILES)


def _may_be_thread(name: str) -> bool:
    return re.fullmatch(r"message_\d+\.json|.+_\d+\.json", name) is not None


def _pages(path: Path) -> Iterator[Entry]:
    for entry, head in begun(path, lambda name: re.fullmatch(r"message_\d+\.html", name) is not None):
        if b"<html" in head.lower() and (path.is_file() or _PAGES.search(f"{entry.folder}/")):
            yield entry


def _names_in(document: Any) -> Iterator[str]:
    """Your name, in the profile of either service."""
    match document:
        case {"profile_v2": {"name": {"full_name": str(name)}}}:
            yield mended(name)
        case {"profile_user": [{"string_map_data": {"Name": {"value": str(name)}}}, *_]}:
            yield mended(name)
        case _:
            pass
