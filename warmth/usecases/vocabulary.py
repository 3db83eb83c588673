"""The vocabulary in force: what comes with the program, and the file `vocabulary.txt` beside the configuration."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from warmth import config

if TYPE_CHECKING:
    from warmth.domain.vocabulary import Vocabulary

NAME = "vocabulary.txt"


def own_file() -> Path:
    """Where the user's own words are; it need not exist."""
    return config.file().with_name(NAME)


def in_force() -> Vocabulary:
    """What words mean. Raises WarmthError for a line of the user's file that cannot be used."""
    from warmth.store import vocabulary

    return vocabulary.load(own_file())
