"""The user's own editor: which it is, and a text as it leaves it."""

from __future__ import annotations

import os
import shlex
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from warmth.domain.errors import WarmthError


def command(environment: Mapping[str, str]) -> tuple[str, ...]:
    """VISUAL or EDITOR, with its options; empty where neither is set. Raises WarmthError for a quote left open."""
    said = environment.get("VISUAL") or environment.get("EDITOR") or ""
    try:
        return tuple(shlex.split(said))
    except ValueError as fault:
        raise _failed(str(fault)) from None


def edited(text: str, by: Sequence[str]) -> str:
    """The text as the editor leaves it, by way of a private file that is removed again. Raises WarmthError."""
    with TemporaryDirectory(prefix="warmth-") as folder:
        path = Path(folder) / "draft.txt"
        path.touch(mode=0o600)
        path.write_text(f"{text}\n", encoding="utf-8")
        try:
            left = subprocess.run([*by, os.fspath(path)], check=False).returncode  # noqa: S603 - what the user set
            if left:
                raise _failed(f"{by[0]} left with {left}")
            return path.read_text(encoding="utf-8").removesuffix("\n")
        except OSError as fault:
            raise _failed(f"{by[0]}: {fault.strerror}") from None
        except UnicodeDecodeError:
            raise _failed(f"what {by[0]} wrote is no UTF-8") from None


def _failed(why: str) -> WarmthError:
    return WarmthError(f"The editor failed ({why}); set VISUAL or EDITOR to one that works.")
