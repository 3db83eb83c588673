"""Drafts: a text to somebody from a template and what is on record, with what to think of before it is sent.

Nothing is ever sent: a draft is text for you, and is logged only when you say that it went out.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from warmth import config
from warmth.domain import drafting as domain
from warmth.domain.drafting import PAIRED, Draft, DraftKind, Recipient
from warmth.domain.drafting_facts import About
from warmth.domain.errors import WarmthError
from warmth.phrasing.drafting import lacks, told
from warmth.store import drafting as stored
from warmth.store.store import Store
from warmth.usecases.drafting import checking, knowing, pairs
from warmth.usecases.drafting.choosing import replying, why_not
from warmth.usecases.drafting.meaning import Meant, meant, refuse_unwritable
from warmth.usecases.drafting.sending import Logged, log

__all__ = ["Logged", "Meant", "draft", "log", "mailto", "meant", "replying", "reworded", "templates", "why_not"]


def templates() -> Path:
    """The folder of the user's own templates, `KIND.j2`, beside the configuration."""
    return config.file().parent / "drafts"


def draft(
    store: Store, kind: DraftKind, whom: Meant, my_offers: Sequence[str] = (), my_organizations: Sequence[str] = ()
) -> Draft:
    """Write a draft to whom `meant` found. `my_offers` are what you could give yourself, `my_organizations` where you
    say that you are or were.

    Raises WarmthError where somebody must not be contacted or is archived, the two must not be introduced, and for a
    template that cannot be used.
    """
    with store.read() as db:
        refuse_unwritable(db, whom)
        me = stored.my_name(db)
    about = knowing.about(store, whom, my_offers, my_organizations)
    other = knowing.about(store, Meant((whom.people[1],)), ()) if kind in PAIRED else None
    pair = pairs.pair(store, whom, about, other) if other else pairs.NONE
    facts = told(about, other, pair, me, store.today, hides_asks=kind is DraftKind.ASK_FIRST)
    from warmth.drafts.rendering import render  # Jinja is for those who draft

    made = render(kind.value, templates(), facts)
    subject, text = domain.parted(made.written)
    standing = (
        *checking.of_people(store, kind, whom),
        *(pairs.warnings(store, kind, about, other, pair) if other else ()),
    )
    to = (about, other) if other and kind is DraftKind.INTRODUCTION else (about,)
    unknown = lacks(made.asked_for, facts, about, other)
    fresh = Draft(
        kind, tuple(map(_recipient, to)), subject, text, (), unknown, standing,
        pair=(whom.people[0], whom.people[1]) if other else None,
        introduction=whom.introduction.id if whom.introduction else None,
        request=whom.request.id if whom.request else None,
    )  # fmt: skip
    return reworded(store, fresh, domain.joined(subject, text))


def _recipient(about: About) -> Recipient:
    return Recipient(about.id, about.name, about.email)


def reworded(store: Store, before: Draft, written: str) -> Draft:
    """The same draft in other words, warned of anew; `written` may begin with `Subject: …`.

    Raises WarmthError when nothing is left of it.
    """
    subject, text = domain.parted(written)
    if not text:
        raise WarmthError("The text is empty, so nothing was drafted.")
    warnings = (*before.standing, *checking.of_words(store, before, f"{subject}\n{text}"))
    return replace(before, subject=subject, text=text, warnings=warnings)


def mailto(written: Draft) -> str:
    """A `mailto:` URL that opens the draft in a mail program. Raises WarmthError when an address is not known."""
    for one in written.to:
        if one.email is None:
            how = f"`warmth edit {one.id} --email ADDRESS` adds one" if one.id is not None else "copy the text instead"
            raise WarmthError(f"No email address of {one.name} is known; {how}.")
    return domain.mailto([one.email for one in written.to if one.email], written.subject, written.text)
