"""Exporting everything that is kept."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from warmth.domain.errors import WarmthError
from warmth.exporters import json
from warmth.store import dump
from warmth.store.store import Store

FORMATS = ("json",)


def export(store: Store, form: str = "json", *, private: bool = False) -> str:
    """Everything as text. People under the boundary *private* only with `private`."""
    if form not in FORMATS:
        raise WarmthError(f"There is no format “{form}”; there is {', '.join(FORMATS)}.")
    with store.read() as db:
        return json.text(dump.everything(db, private=private))


def write(text: str, path: Path) -> None:
    """Write an export into a file that only its owner can read, whole or not at all."""
    if path.is_dir():
        raise WarmthError(f"{path} cannot be written: it is a folder.")
    partial = path.with_name(f".{path.name}.partial")
    try:
        partial.unlink(missing_ok=True)  # one left behind would keep its own permissions
        descriptor = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(text)
        partial.replace(path)
    except OSError as error:
        with suppress(OSError):
            partial.unlink(missing_ok=True)
        raise WarmthError(f"{path} cannot be written: {error.strerror}.") from None
