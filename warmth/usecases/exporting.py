"""Exporting everything that is kept, whole or as people, to the output, a file or a folder."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from itertools import islice
from pathlib import Path

from warmth.domain.errors import WarmthError
from warmth.exporters import csv, json, markdown, vcard
from warmth.exporters.portrait import Portrait
from warmth.store import dump
from warmth.store.store import Store
from warmth.usecases import portraits

FORMATS = ("json", "csv", "vcard", "markdown")
_AT_ONCE = 2_000


def export(store: Store, form: str = "json", *, private: bool = False) -> str:
    """Everything as text. People under the boundary *private* only with `private`."""
    return "".join(pieces(store, form, private=private))


def pieces(store: Store, form: str = "json", *, private: bool = False) -> Iterator[str]:
    """The same bit by bit, so that it need not be held whole."""
    if form not in FORMATS:
        raise WarmthError(f"There is no format “{form}”; there is {', '.join(FORMATS)}.")
    with store.read() as db:
        if form == "json":
            small = json.pieces(dump.one_by_one(db, private=private), dump.forgotten(db))
        else:
            people = portraits.everyone(db, private=private, full=form == "markdown")
            small = {"csv": csv.pieces, "vcard": vcard.pieces, "markdown": _one_document}[form](people)
        while several := "".join(islice(small, _AT_ONCE)):
            yield several


def _one_document(people: Sequence[Portrait]) -> Iterator[str]:
    called = markdown.names(people)
    for one in people:
        yield "\n".join((*markdown.body(one, called), "", ""))


def write(text: str | Iterable[str], path: Path) -> None:
    """Write an export into a file that only its owner can read, whole or not at all."""
    try:
        if path.is_dir():
            raise WarmthError(f"{path} cannot be written: it is a folder.")
        _replace(path, [text] if isinstance(text, str) else text)
    except OSError as error:
        raise WarmthError(f"{path} cannot be written: {error.strerror}.") from None


def _replace(path: Path, parts: Iterable[str]) -> None:
    partial = path.with_name(f".{path.name}.partial")
    try:
        partial.unlink(missing_ok=True)  # one left behind would keep its own permissions
        descriptor = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8", newline="") as file:
            file.writelines(parts)
        partial.replace(path)
    finally:
        with suppress(OSError):
            partial.unlink(missing_ok=True)
