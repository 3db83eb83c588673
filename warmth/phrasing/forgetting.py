"""Forgetting: what must be typed for it, and what is left to know after."""

from __future__ import annotations

from warmth.domain.forgetting import Forgotten, instead_of_name
from warmth.domain.labels import counted
from warmth.domain.named import Named


def to_type(who: Named) -> str:
    """What must be typed, to stand after a verb: `the full name of Ana Ruiz`."""
    instead = instead_of_name(who)
    return f"the full name of {who.name}{f', or “{instead}”,' if instead else ''}"


def done(who: Named) -> str:
    """That it is done."""
    return f"{who.name} is forgotten."


def remains(found: Forgotten) -> tuple[str, ...]:
    """What stayed with others, what became of the backups, and what the file may still hold; nothing when all is gone.

    The person is not there any more, so that nothing can be asked of `warmth` about them.
    """
    said = []
    if found.shared_notes:
        said.append(f"{counted(found.shared_notes, 'note')} of interactions shared with others stayed with them.")
    if found.erased:
        said.append(f"{counted(len(found.erased), 'backup')} deleted: {', '.join(found.erased)}.")
    if found.holding:
        it = "it" if len(found.holding) == 1 else "them"
        said.append(f"Still held by {', '.join(found.holding)}; delete {it} by hand to have nothing left.")
    if not found.wiped:
        said.append("Another warmth holds the file open: old pages may remain beside it until every warmth is quit.")
    return tuple(said)
