"""Exporting a page a person into a folder: what did not change stays untouched, and so does every file of others."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from warmth.domain.errors import WarmthError
from warmth.exporters import markdown
from warmth.store.store import Store
from warmth.usecases import portraits
from warmth.usecases.exporting import write

_HEAD = 200


@dataclass(slots=True)
class Pages:
    """How many pages were written, were as they are, and were removed because nobody stands on them any more."""

    written: int = 0
    unchanged: int = 0
    removed: int = 0


def write_pages(store: Store, folder: Path, *, private: bool = False) -> Pages:
    """Write everyone's page. Raises WarmthError when the folder cannot be written to."""
    with store.read() as db:
        people = portraits.everyone(db, private=private, full=True)
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        ours, theirs = _there(folder)
        called = markdown.names(people, theirs)
        pages = Pages()
        for one in people:
            path = folder / f"{called[one.id]}{markdown.SUFFIX}"
            text = markdown.page(one, called)
            old = ours.pop(markdown.same_name(called[one.id]), None)
            if old is not None and old.name == path.name and old.read_text(encoding="utf-8") == text:
                pages.unchanged += 1
                continue
            if old is not None and old.name != path.name:
                old.unlink()
            write(text, path)
            pages.written += 1
        for left in ours.values():
            left.unlink()
            pages.removed += 1
    except OSError as error:
        raise WarmthError(f"{folder} cannot be written: {error.strerror}.") from None
    return pages


def _there(folder: Path) -> tuple[dict[str, Path], list[str]]:
    """The pages of ours in a folder, by what their names are compared by; and the names of all else."""
    ours: dict[str, Path] = {}
    theirs: list[str] = []
    for path in sorted(folder.iterdir()):
        if path.suffix == markdown.SUFFIX and path.is_file() and not path.is_symlink() and _is_ours(path):
            ours[markdown.same_name(path.stem)] = path
        else:
            theirs.append(path.name.removesuffix(markdown.SUFFIX))
    return ours, theirs


def _is_ours(path: Path) -> bool:
    with path.open(encoding="utf-8", errors="replace") as file:
        return markdown.is_ours(file.read(_HEAD))
