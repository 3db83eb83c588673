"""The vocabulary's plain files: those that come with the program, and the user's own on top of them."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from warmth import domain
from warmth.domain.errors import WarmthError
from warmth.domain.vocabulary import Vocabulary
from warmth.domain.vocabulary.reading import read

FOLDER = Path(domain.__path__[0]) / "vocabulary"


def load(own: Path) -> Vocabulary:
    """The shipped vocabulary with what the file `own`, which need not exist, adds to it.

    Raises WarmthError, naming the line, for what cannot be read in it.
    """
    try:
        status = own.stat()
        return _read(own, status.st_mtime_ns, status.st_size)
    except (FileNotFoundError, NotADirectoryError):
        return _read(None)
    except OSError as error:
        raise WarmthError(f"The vocabulary {own} cannot be read: {error.strerror}.") from None


@lru_cache(maxsize=2)
def _read(own: Path | None, *_marks: int) -> Vocabulary:
    """Read once as long as the marks of the file, when it changed and its size, stay as they are."""
    files = [(path.name, path.read_text(encoding="utf-8")) for path in sorted(FOLDER.glob("*.txt"))]
    if own is not None:
        try:
            files.append((str(own), own.read_text(encoding="utf-8")))
        except UnicodeDecodeError:
            raise WarmthError(f"The vocabulary {own} is no UTF-8 text; save it as such.") from None
    return read(files)
