"""Files, folders and zips: read as streams, with nothing of them trusted."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from warmth.domain.errors import WarmthError
from warmth.importers import contract
from warmth.importers.files import Entry, entries


def packed(path: Path, **files: bytes) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name.replace("__", "/") + ".txt", content)
    return path


def listed(path: Path) -> list[tuple[str, str]]:
    return [(entry.folder, entry.name) for entry in entries(path, lambda name: name.endswith(".txt"))]


def test_a_folder_and_a_zip_list_the_same(tmp_path: Path) -> None:
    top = tmp_path / "top"
    (top / "b" / "c").mkdir(parents=True)
    for name in ("a.txt", "b/c/d.txt", "b/._d.txt", "b/e.csv"):
        (top / name).write_text("x", "utf-8")
    path = packed(tmp_path / "a.zip", a=b"x", b__c__d=b"x")
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("__MACOSX/a.txt", b"x")
    assert sorted(listed(top)) == sorted(listed(path)) == [("", "a.txt"), ("b/c", "d.txt")]


def test_an_entry_larger_than_the_limit_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = packed(tmp_path / "a.zip", a=b"x" * 3_000_000)
    (entry,) = entries(path, lambda _: True)
    monkeypatch.setattr(contract, "PER_ENTRY_LIMIT", 1 << 20)
    for act in (entry.read, lambda: list(entry.blocks())):
        with pytest.raises(WarmthError, match="larger than 1 MiB"):
            act()
    file = tmp_path / "b.txt"
    file.write_bytes(b"x" * 3_000_000)
    assert sum(map(len, Entry(file, file.name).blocks())) == 3_000_000
    with pytest.raises(WarmthError, match="larger than 1 MiB"):
        Entry(file, file.name).read()


def test_an_entry_that_lies_about_its_size_is_refused(tmp_path: Path) -> None:
    path = packed(tmp_path / "a.zip", a=b"x" * 3_000_000)
    content = bytearray(path.read_bytes())
    at = content.index(b"PK\x01\x02") + 24
    content[at : at + 4] = (1_000).to_bytes(4, "little")
    path.write_bytes(content)
    (entry,) = entries(path, lambda _: True)
    with pytest.raises(WarmthError, match="damaged"):
        entry.read()


def test_a_locked_zip_and_a_missing_file_say_so(tmp_path: Path) -> None:
    path = packed(tmp_path / "a.zip", a=b"x")
    content = bytearray(path.read_bytes())
    content[6] |= 1
    content[content.index(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(content)
    (entry,) = entries(path, lambda _: True)
    with pytest.raises(WarmthError, match="password"):
        entry.head()
    with pytest.raises(WarmthError, match="check the path"):
        list(entries(tmp_path / "missing", lambda _: True))
    with pytest.raises(WarmthError, match="cannot be read"):
        Entry(tmp_path / "missing", "missing").head()


@pytest.mark.parametrize(
    "content",
    [
        "Grüße\r\nzwei".encode(),
        b"\xef\xbb\xbf" + "Grüße\nzwei".encode(),
        "Grüße\nzwei".encode("utf-16"),
        b"Gr\xfc\xdfe\nzwei",
    ],
)
def test_lines_are_read_in_every_encoding(content: bytes, tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes(content)
    assert list(Entry(file, file.name).lines()) == ["Grüße", "zwei"]
