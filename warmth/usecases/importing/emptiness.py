"""Nobody in a file that is not empty: a misread file, never a success."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from warmth.domain.errors import WarmthError
from warmth.domain.labels import counted
from warmth.importers.findings import Finding, FoundPerson, Network, Skipped
from warmth.importers.vcard.groups import DESERTED
from warmth.importers.vcard.persons import NO_PERSON
from warmth.usecases.importing.parts import Part
from warmth.usecases.importing.readers import ADDRESS_BOOKS

_KNOWINGLY = frozenset({DESERTED, NO_PERSON})


def refuse_emptiness(parts: Sequence[Part]) -> None:
    """Raise WarmthError when rows were found and no people in any part of an import."""
    if not any(isinstance(one, FoundPerson) and one.creates for part in parts for one in part.findings):
        for part in parts:
            _refuse(part.findings, part.paths, part.name in ADDRESS_BOOKS)


def _refuse(findings: Sequence[Finding], paths: Sequence[Path], address_books: bool) -> None:
    """`address_books` says that the files hold nothing but people."""
    lists = {one.where.rpartition(":")[0] for one in findings if isinstance(one, Network)}
    skipped = [one for one in findings if isinstance(one, Skipped)]
    if lost := [one for one in skipped if one.where.rpartition(":")[0] in lists]:
        raise WarmthError(
            f"{paths[0]} holds {counted(len(lost), 'row')} of connections but no person could be read from them"
            f" ({lost[0].where}: {lost[0].reason}); ask LinkedIn for a fresh archive."
        )
    if not address_books:
        return
    if not skipped:
        raise WarmthError(f"{paths[0]} holds nobody; export the contacts again, all of them.")
    if lost := [one for one in skipped if one.reason not in _KNOWINGLY]:
        raise WarmthError(
            f"{paths[0]} holds {counted(len(lost), 'entry', 'entries')} but no person could be read from them"
            f" ({lost[0].where}: {lost[0].reason}); export the contacts again."
        )
