"""What went on between people of the second network."""

from __future__ import annotations

from tests.judged.diary import Diary
from tests.judged.living import WANTED
from warmth.usecases import acquaintances


def note_what_is_known(diary: Diary) -> None:
    """Who knows whom already."""
    diary.act(WANTED, acquaintances.knows, "Tobias Fenn", "Leonie Marchand", note="she is his client")
