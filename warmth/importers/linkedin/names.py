"""Names and profile addresses: how they are tidied and compared inside one archive."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container
from functools import lru_cache
from urllib.parse import unquote

_HIDDEN = frozenset(
    {
        "linkedin member", "linkedin user", "membre de linkedin", "membre linkedin", "utilisateur linkedin",
        "miembro de linkedin", "usuario de linkedin", "usuário do linkedin", "membro do linkedin",
        "utilizador do linkedin", "linkedin-mitglied", "linkedin mitglied", "linkedin-lid", "linkedin-gebruiker",
        "utente linkedin", "utente di linkedin", "membro di linkedin", "membro linkedin",
    }
)  # fmt: skip
_ADDRESS = re.compile(r"(?:https?://)?(?:[\w-]+\.)*linkedin\.com/(?:in/|pub/)?", re.IGNORECASE)
_POST_NOMINAL = re.compile(r"[A-Z][\w.®-]{0,9}|\(.*")


def tidy(text: str) -> str:
    """Runs of white space made one blank, none at the ends."""
    return " ".join(text.split())


@lru_cache(maxsize=1 << 16)
def folded(name: str) -> str:
    """A name for comparing: without regard to case, width or spacing."""
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())


@lru_cache(maxsize=1 << 16)
def slug(url: str) -> str:
    """What is left of a profile address when all that varies is taken off: `zoë-brandt`."""
    bare = url.strip().split("?", 1)[0].split("#", 1)[0]
    bare = _ADDRESS.sub("", bare, count=1).strip("/")
    return unicodedata.normalize("NFC", tidy(unquote(bare))).casefold()


def is_hidden(name: str) -> bool:
    """True for the stand-in that LinkedIn puts for somebody whose name it does not tell."""
    return folded(name) in _HIDDEN


def split_names(joined: str, known: Container[str]) -> list[str]:
    """The names in a list joined by `, `, where names hold `, ` too (`Doe, PhD`).

    The longest stretch that is a folded name in `known` is one name; elsewhere letters after a name belong to it.
    """
    pieces = [tidy(piece) for piece in joined.split(", ") if piece.strip()]
    names: list[str] = []
    start = 0
    while start < len(pieces):
        # Five pieces hold any real name with its letters, and keep a long list from taking quadratic time.
        end = next(
            (end for end in range(min(len(pieces), start + 5), start, -1) if _joined(pieces, start, end) in known), 0
        )
        if end:
            names.append(", ".join(pieces[start:end]))
        elif names and _POST_NOMINAL.fullmatch(pieces[start]):
            names[-1] += f", {pieces[start]}"
        else:
            names.append(pieces[start])
        start = end or start + 1
    return names


def _joined(pieces: list[str], start: int, end: int) -> str:
    return folded(", ".join(pieces[start:end]))
