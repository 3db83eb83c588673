"""The reader of Monica's JSON export (version 4): contacts, how you met, notes, calls, activities, conversations."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from warmth.domain.interactions import Direction, Kind
from warmth.importers.files import Entry, begun
from warmth.importers.findings import Finding, FoundInteraction, FoundNote, FoundThrough, Skipped, Who
from warmth.importers.linkedin.words import excerpt, row_key
from warmth.importers.monica.contacts import Contact, contacts_in, person
from warmth.importers.monica.records import Record, day, document_in, is_export, records, text
from warmth.importers.separately import SeparateFiles

__all__ = ["Monica"]

MOST_OTHERS = 8
"""An activity with more others than these is none."""


class Monica(SeparateFiles[Entry]):
    """Reads Monica's exports."""

    name = "monica"
    missing = "is no JSON export of Monica 4; Monica 5 exports vCards, import those."

    def _found(self, path: Path) -> Iterator[Entry]:
        return _exports(path)

    def _findings(self, one: Entry) -> Iterator[Finding]:
        return _account(one)


def _account(entry: Entry) -> Iterator[Finding]:
    account = document_in(entry)["account"]
    contacts = contacts_in(account, entry.name)
    called = {one.record.uuid: one.who for one in contacts if not one.unread}
    for one in contacts:
        yield Skipped(one.where, one.unread) if one.unread else person(one)
    for one in contacts:
        if not one.unread:
            yield from _origin(one, called)
            yield from _notes(one)
            yield from _calls(one)
            yield from _conversations(one)
    yield from _activities(entry.name, account, contacts, called)


def _origin(contact: Contact, called: dict[str, Who]) -> Iterator[Finding]:
    if through := called.get(text(contact.record.properties.get("first_met_through"))):
        yield FoundThrough(contact.where, contact.who, through)


def _notes(contact: Contact) -> Iterator[Finding]:
    if said := text(contact.record.properties.get("description")):
        yield FoundNote(contact.where, contact.who, said, None)
    for note in records(contact.record.data, "note"):
        if said := text(note.properties.get("body")):
            yield FoundNote(contact.where, contact.who, said, day(note.created))


def _calls(contact: Contact) -> Iterator[Finding]:
    for call in records(contact.record.data, "call"):
        note = excerpt(text(call.properties.get("content")))
        yield _happening(contact.where, call, "called_at", Kind.CALL, Direction.BOTH, (contact.who,), note)


def _conversations(contact: Contact) -> Iterator[Finding]:
    for conversation in records(contact.record.data, "conversation"):
        messages = records(conversation.data, "message") or records(conversation.properties, "message")
        if not messages:
            yield _happening(
                contact.where, conversation, "happened_at", Kind.MESSAGE, Direction.BOTH, (contact.who,), ""
            )
        for message in messages:
            mine = message.properties.get("written_by_me") in (True, 1, "1", "true")
            going, note = Direction.OUT if mine else Direction.IN, excerpt(text(message.properties.get("content")))
            yield _happening(contact.where, message, "written_at", Kind.MESSAGE, going, (contact.who,), note)


def _activities(
    name: str, account: dict[str, object], contacts: list[Contact], called: dict[str, Who]
) -> Iterator[Finding]:
    taking_part: dict[str, list[Who]] = defaultdict(list)
    inline: dict[str, Record] = {}
    for contact in contacts:
        for activity in records(contact.record.data, "activity"):
            inline.setdefault(activity.uuid, activity)
            if contact.record.uuid in called:
                taking_part[activity.uuid].append(contact.who)
    listed = {one.uuid: one for one in records(account.get("data"), "activity")}
    for place, (uuid, activity) in enumerate((inline | listed).items(), start=1):
        where, people = f"{name}:activity {place}", tuple(dict.fromkeys(taking_part[uuid]))
        if not people:
            yield Skipped(where, "nobody takes part")
        elif len(people) > MOST_OTHERS:
            yield Skipped(where, f"with more than {MOST_OTHERS} others")
        else:
            note = excerpt(text(activity.properties.get("summary")) or text(activity.properties.get("description")))
            yield _happening(where, activity, "happened_at", Kind.MEETING, Direction.BOTH, people, note)


def _happening(
    where: str, record: Record, dated: str, kind: Kind, going: Direction, people: tuple[Who, ...], note: str
) -> Finding:
    on = day(record.properties.get(dated))
    if on is None:
        return Skipped(where, f"{'an' if kind.value[0] in 'ae' else 'a'} {kind.value} without a day")
    key = row_key("monica", record.uuid) if record.uuid else row_key("monica", *map(str, (on, kind, people, note)))
    return FoundInteraction(where, key, on, kind, going, people, len(people), note)


def _exports(path: Path) -> Iterator[Entry]:
    for entry, head in begun(path, lambda name: name.casefold().endswith(".json")):
        if b'"account"' in head and is_export(document_in(entry)):
            yield entry
