"""What every reader of files is held to, whatever it reads: one class, used over all samples of all readers."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Sequence
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

from tests.factories import TODAY
from warmth.domain.errors import WarmthError
from warmth.importers.contract import Importer
from warmth.importers.findings import Finding
from warmth.usecases.importing.readers import Me, readers
from warmth.usecases.importing.sayings import Sayings

SAMPLES = Path(__file__).parent.parent / "samples"
EXPECTED = ".expected.json"
"""Beside every sample: what is found in it."""


def everyone() -> list[Importer]:
    """All readers, as an import knows them."""
    return readers({"me.name": "Robin Mayer"}, Me(("robin@mayer.example",)), Sayings({}, {}), TODAY, {})


def called(name: str) -> Importer:
    """The reader of that name."""
    return next(reader for reader in everyone() if reader.name == name)


def as_json(findings: Sequence[Finding]) -> list[dict[str, object]]:
    """Findings with their kind, without whatever is empty or as it would be if nothing were said."""
    told = [{"finding": type(each).__name__, **_told(each)} for each in findings]
    plain: list[dict[str, object]] = json.loads(json.dumps(told, default=str))
    return plain


def _told(each: Any) -> dict[str, object]:
    said = {one.name: getattr(each, one.name) for one in fields(each)}
    unsaid = {one.name: one.default for one in fields(each)}
    filled = {name: value for name, value in said.items() if value not in ("", (), None, unsaid[name])}
    return {name: _plain(value) for name, value in filled.items()}


def _plain(value: Any) -> object:
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    return _told(value) if is_dataclass(value) else value


def survives(reader: Importer, path: Path) -> None:
    """Whatever a file holds, it is recognised or not without a word, and read or refused in one sentence."""
    reader.recognises(path)
    with contextlib.suppress(WarmthError):
        list(reader.read(path))


class ReaderContract:
    """Every sample, read by the reader whose folder it lies in."""

    def test_one_reader_alone_recognises_it(self, sample: Path) -> None:
        assert [reader.name for reader in everyone() if reader.recognises(sample)] == [sample.parent.name]

    def test_it_is_recognised_by_its_content(self, sample: Path, tmp_path: Path) -> None:
        renamed = tmp_path / "renamed.bin"
        renamed.write_bytes(sample.read_bytes())
        assert [reader.name for reader in everyone() if reader.recognises(renamed)] == [sample.parent.name]

    def test_it_gives_the_findings_written_beside_it(self, sample: Path) -> None:
        found = as_json(list(called(sample.parent.name).read(sample)))
        assert found == json.loads(sample.with_name(sample.name + EXPECTED).read_text("utf-8"))

    def test_it_gives_the_same_every_time(self, sample: Path) -> None:
        reader = called(sample.parent.name)
        assert list(reader.read(sample)) == list(reader.read(sample))

    def test_places_are_lines_that_say_something(self, sample: Path) -> None:
        content = sample.read_bytes()
        text = content.decode("utf-16") if content[:2] == b"\xff\xfe" else content.decode("utf-8", "replace")
        lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        for finding in called(sample.parent.name).read(sample):
            name, line = finding.where.rsplit(":", 1)
            assert name == sample.name
            assert lines[int(line) - 1].strip()

    def test_half_of_it_is_read_or_refused_too(self, sample: Path, tmp_path: Path) -> None:
        content = sample.read_bytes()
        for share in range(1, 8):
            cut = tmp_path / sample.name
            cut.write_bytes(content[: len(content) * share // 8])
            survives(called(sample.parent.name), cut)
