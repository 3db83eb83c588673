"""Forgetting: the one thing that cannot be undone."""

from __future__ import annotations

from warmth.domain.errors import NoSuchPerson, WarmthError
from warmth.domain.forgetting import Forgotten, instead_of_name
from warmth.domain.named import Named
from warmth.domain.names import name_key
from warmth.store import forgetting, people
from warmth.store.store import Store
from warmth.usecases.people import card_in

__all__ = ["Forgotten", "forget", "is_name"]


def is_name(who: Named, typed: str) -> bool:
    """Is what was typed the person's full name, whatever its case and accents, or what may stand for it?"""
    key = name_key(typed)
    return bool(key) and key in (name_key(who.name), instead_of_name(who))


def forget(store: Store, person: int, *, backups: bool = False) -> Forgotten:
    """Erase a person with everyone merged into them, and every trace: rows, undo images, labels, free pages.

    Salted hashes of their handles are kept, so that no import brings them back. With `backups`, those that hold them
    are deleted too. What you wrote of them in the notes of others stays. Raises NoSuchPerson.
    """
    with store.read() as db:
        standing = people.standing(db, person)
        if standing is None:
            raise NoSuchPerson(str(person))
        card_in(db, standing)
    with store.quietly() as db:
        ids = forgetting.together(db, standing)
        addresses, notes = forgetting.keys(db, ids), forgetting.shared_notes(db, ids)
        forgetting.erase(db, ids)
    wiped = forgetting.wipe(store.path)
    holding = forgetting.backups_holding(store.path, ids, addresses)
    erased = []
    for backup in holding if backups else []:
        try:
            backup.unlink(missing_ok=True)
        except OSError as error:
            raise WarmthError(f"The backup {backup} cannot be deleted: {error.strerror}; delete it by hand.") from None
        erased.append(backup.name)
    return Forgotten(notes, tuple(one.name for one in holding if one.name not in erased), tuple(erased), wiped)
