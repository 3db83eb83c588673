"""Putting right who somebody is, how it began, and how often you want to be in touch."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from warmth.domain.dates import parse_fuzzy
from warmth.domain.errors import WarmthError
from warmth.domain.handles import email_handle, phone_handle, url_handle
from warmth.domain.spans import every_words, parse_span
from warmth.store.store import Store
from warmth.tui import look
from warmth.tui.edits.edit import Act, Edit, Of, as_typed
from warmth.tui.parts.fields import fuzzy_words
from warmth.usecases import network, origins, people, positions, tags
from warmth.usecases.pages import Page
from warmth.usecases.people import Details
from warmth.usecases.tags import Owner

_EMPTIES = look.row(("empty: it will be taken away", look.MUTED))
_HANDLES = {"email": email_handle, "phone": phone_handle, "url": url_handle}
_WHAT = {"email": "an email address", "phone": "a phone number", "url": "an address"}


def _name(store: Store, page: Page, of: Of) -> Edit:  # noqa: ARG001
    def read(text: str) -> look.Said:
        if not text.strip():
            raise WarmthError("A person wants a name; it cannot be taken away.")
        return ""

    return Edit(page.card.name, read, lambda text: people.edit(store, page.card.id, Details(name=text)))


def _detail(key: str) -> Callable[[Store, Page, Of], Edit]:
    """A title or a company: words as they are typed."""

    def make(store: Store, page: Page, of: Of) -> Edit:  # noqa: ARG001
        def write(text: str) -> object:
            details = Details(title=text) if key == "title" else Details(company=text)
            return people.edit(store, page.card.id, details)

        start = page.card.title if key == "title" else page.card.company
        return Edit(start, _or_empty(as_typed), write, "the one before is kept with its day" if start else "")

    return make


def _or_empty(read: Callable[[str], look.Said]) -> Callable[[str], look.Said]:
    return lambda text: read(text) if text.strip() else _EMPTIES


def _handle(kind: str) -> Callable[[Store, Page, Of], Edit]:
    """An address: another in place of the one there was, or one more."""

    def make(store: Store, page: Page, of: Of) -> Edit:
        def read(text: str) -> look.Said:
            handle = _HANDLES[kind](text)
            if handle is None:
                raise WarmthError(f"This cannot be read as {_WHAT[kind]}.")
            return "" if handle.value == text.strip() else look.row((look.plain(handle.value), look.MUTED))

        def write(text: str) -> object:
            wanted = [text] if text.strip() else []
            gone = [str(of)] if of else []
            details = {
                "email": Details(emails=wanted, remove_handles=gone),
                "phone": Details(phones=wanted, remove_handles=gone),
                "url": Details(urls=wanted, remove_handles=gone),
            }
            return people.edit(store, page.card.id, details[kind])

        return Edit(str(of), _or_empty(read), write)

    return make


def _remove_handle(store: Store, page: Page, of: Of) -> Act:
    if not of:
        return "Nothing is noted here yet."
    return partial(people.edit, store, page.card.id, Details(remove_handles=[str(of)]))


def _birthday(store: Store, page: Page, of: Of) -> Edit:  # noqa: ARG001
    kept = page.card.birthday
    return Edit(
        fuzzy_words(kept) if kept else "",
        _or_empty(partial(_fuzzy, store)),
        lambda text: people.edit(store, page.card.id, Details(birthday=text.strip())),
        "29 Feb, 17 May 1985, 1985",
    )


def _fuzzy(store: Store, text: str) -> look.Said:
    return look.row((fuzzy_words(str(parse_fuzzy(text, store.today))), look.STRONG))


def _tags(store: Store, page: Page, of: Of) -> Edit:  # noqa: ARG001
    known: list[str] = []

    def complete(text: str) -> str | None:
        if not known:
            known.extend(tags.all_tags(store))
        last = text.rpartition(",")[2].lstrip()
        fit = next((tag for tag in known if last and tag.lower().startswith(last.lower())), None)
        return text + fit[len(last) :] if fit else None

    start = ", ".join(page.card.tags)
    return Edit(
        start, _or_empty(as_typed), lambda text: tags.retag(store, page.card.id, text.split(",")),
        "with commas between them; → completes", complete,
    )  # fmt: skip


def _untag(store: Store, page: Page, of: Of) -> Act:  # noqa: ARG001
    shown = page.card.tags
    if len(shown) != 1:
        return "Several tags stand here: e edits them, and leaves out those that go." if shown else _NOTHING
    return partial(tags.untag, store, [page.card.id], shown)


_NOTHING = "Nothing is noted here yet."


def _cadence(store: Store, page: Page, of: Of) -> Edit:  # noqa: ARG001
    owner = Owner(person=page.card.id)
    own = page.own_cadence
    start = "" if own is None else "none" if own == 0 else every_words(own)

    def read(text: str) -> look.Said:
        days = _days(text)
        words = "as their tags say" if days is None else "never a reminder" if days == 0 else every_words(days)
        return look.row((words, look.STRONG))

    return Edit(start, read, lambda text: tags.set_cadence(store, owner, _days(text)),
                "30d, 6 weeks, monthly, none; empty leaves it to the tags")  # fmt: skip


def _days(text: str) -> int | None:
    word = text.strip().lower()
    return None if word in ("", "unset") else 0 if word in ("none", "never") else parse_span(word)


def _no_cadence(store: Store, page: Page, of: Of) -> Act:  # noqa: ARG001
    if page.own_cadence is None:
        return "They carry no cadence of their own."
    return partial(tags.set_cadence, store, Owner(person=page.card.id), None)


def _origin(part: str) -> Callable[[Store, Page, Of], Edit]:
    """A part of how it began."""

    def make(store: Store, page: Page, of: Of) -> Edit:  # noqa: ARG001
        began = page.card.origin
        start = {
            "on": fuzzy_words(began.on) if began and began.on else "",
            "place": began.place if began else "",
            "through": began.through.name if began and began.through else "",
            "note": began.note if began else "",
        }[part]
        read = {"on": partial(_fuzzy, store), "through": partial(_whom, store)}.get(part, as_typed)
        complete = partial(_completed, store) if part == "through" else None
        return Edit(start, _or_empty(read), _write_origin(store, page.card.id, part), _HINTS.get(part, ""), complete)

    return make


_HINTS = {"on": "2019, May 2019, 17 Nov 2026", "through": "whom of yours; → completes"}


def _write_origin(store: Store, person: int, part: str) -> Callable[[str], object]:
    return {
        "on": lambda text: origins.edit(store, person, on=text),
        "place": lambda text: origins.edit(store, person, place=text),
        "through": lambda text: origins.edit(store, person, through=text),
        "note": lambda text: origins.edit(store, person, note=text),
    }[part]


def _whom(store: Store, text: str) -> look.Said:
    found = people.card(store, people.resolve(store, text))
    return look.row((look.plain(found.name), look.STRONG), (f"  {look.plain(found.role)}", look.MUTED))


def _completed(store: Store, text: str) -> str | None:
    return next((text + name[len(text) :] for name in network.names_beginning(store, text)), None) if text else None


EDITS: dict[str, Callable[[Store, Page, Of], Edit]] = {
    "name": _name, "title": _detail("title"), "company": _detail("company"), "birthday": _birthday,
    "email": _handle("email"), "phone": _handle("phone"), "url": _handle("url"), "tags": _tags, "cadence": _cadence,
    "on": _origin("on"), "place": _origin("place"), "through": _origin("through"), "origin-note": _origin("note"),
}  # fmt: skip


def _emptied(make: Callable[[Store, Page, Of], Edit]) -> Callable[[Store, Page, Of], Act]:
    """Taking a field away is writing it empty."""

    def removal(store: Store, page: Page, of: Of) -> Act:
        edit = make(store, page, of)
        return partial(edit.write, "") if edit.start else _NOTHING

    return removal


REMOVALS: dict[str, Callable[[Store, Page, Of], Act]] = {
    **{name: _emptied(EDITS[name]) for name in ("title", "company", "birthday", "on", "place", "through",
                                                "origin-note")},
    **dict.fromkeys(("email", "phone", "url"), _remove_handle),
    "tags": _untag,
    "cadence": _no_cadence,
    "name": lambda *_: "A person wants a name; F forgets the whole person, a archives them.",
    "notes": lambda store, page, _: (
        partial(people.edit, store, page.card.id, Details(notes="")) if page.card.notes else _NOTHING
    ),
    "position": lambda store, page, of: partial(positions.remove, store, page.card.id, int(of)),
}  # fmt: skip
