"""Archives that are damaged, locked, hostile, or somebody else's: one sentence, or not recognised, and nothing else."""

from __future__ import annotations

import contextlib
import os
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from warmth.domain.errors import NotRecognised, WarmthError
from warmth.importers import contract
from warmth.importers.findings import FoundInteraction, FoundPerson
from warmth.importers.linkedin import LinkedIn

CONNECTIONS = "First Name,Last Name,URL,Connected On\nAna,Roth,https://www.linkedin.com/in/ana,08 Feb 2026\n"
MESSAGES = "FROM,TO,DATE,CONTENT,FOLDER\nAna Roth,Ines Varga,2024-05-06 12:00:00 UTC,Hello,INBOX\n"


def packed(path: Path, **files: str | bytes) -> Path:
    """A zip of these files; in a name `__` stands for a slash, and `.csv` is added."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name.replace("__", "/") + ".csv", content)
    return path


def names(path: Path) -> list[str]:
    return [each.name for each in LinkedIn().read(path) if isinstance(each, FoundPerson)]


def refuse(path: Path) -> str:
    with pytest.raises(WarmthError) as refusal:
        list(LinkedIn().read(path))
    return refusal.value.message


def test_names_inside_a_zip_are_never_followed(tmp_path: Path) -> None:
    path = packed(tmp_path / "a.zip", **{"..__..__Connections": CONNECTIONS})
    assert next(LinkedIn().read(path)).where == "Connections.csv:2"
    assert sorted(tmp_path.iterdir()) == [path]


def test_junk_of_other_systems_is_passed_over(tmp_path: Path) -> None:
    path = packed(tmp_path / "a.zip", Connections=CONNECTIONS, top__Connections=CONNECTIONS)
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("__MACOSX/Connections.csv", CONNECTIONS)
        archive.writestr("top/._Connections.csv", CONNECTIONS)
    assert names(path) == ["Ana Roth", "Ana Roth"]


def test_a_locked_zip_says_so(tmp_path: Path) -> None:
    path = packed(tmp_path / "a.zip", Connections=CONNECTIONS)
    content = bytearray(path.read_bytes())
    content[6] |= 1
    content[content.index(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(content)
    assert LinkedIn().recognises(path)
    assert "password" in refuse(path)


def test_a_cut_off_zip_says_so(tmp_path: Path) -> None:
    path = packed(tmp_path / "a.zip", Connections=CONNECTIONS)
    path.write_bytes(path.read_bytes()[:-30])
    assert LinkedIn().recognises(path)
    assert "download" in refuse(path)


def test_a_damaged_member_says_so(tmp_path: Path) -> None:
    path = packed(tmp_path / "a.zip", Connections=CONNECTIONS)
    content = bytearray(path.read_bytes())
    content[60] ^= 0xFF
    path.write_bytes(content)
    assert LinkedIn().recognises(path)
    assert "download" in refuse(path)


def test_an_entry_that_unpacks_to_too_much_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(contract, "PER_ENTRY_LIMIT", 1 << 20)
    path = packed(tmp_path / "a.zip", Connections=CONNECTIONS + "\n" * (1 << 21))
    assert "larger than 1 MiB" in refuse(path)
    file = tmp_path / "Connections.csv"
    file.write_text(CONNECTIONS + "\n" * (1 << 21), "utf-8")
    assert "larger than 1 MiB" in refuse(file)


def test_an_entry_that_lies_about_its_size_is_refused(tmp_path: Path) -> None:
    path = packed(tmp_path / "a.zip", Connections=CONNECTIONS + "\n" * (1 << 21))
    content = bytearray(path.read_bytes())
    at = content.index(b"PK\x01\x02") + 24
    content[at : at + 4] = (100_000).to_bytes(4, "little")
    path.write_bytes(content)
    assert "damaged" in refuse(path)


def test_a_line_of_ten_megabytes_and_nulls_are_read(tmp_path: Path) -> None:
    (tmp_path / "Connections.csv").write_text(CONNECTIONS + f"Be\0n,{'x' * 10_000_000},,\n", "utf-8")
    assert [len(name) for name in names(tmp_path)] == [8, 10_000_004]


def test_loops_of_links_and_deep_folders_end(tmp_path: Path) -> None:
    (tmp_path / "Connections.csv").write_text(CONNECTIONS, "utf-8")
    (tmp_path / "loop").symlink_to(tmp_path)
    (tmp_path / "self.csv").symlink_to(tmp_path / "self.csv")
    assert names(tmp_path) == ["Ana Roth"]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_an_unreadable_file_says_so(tmp_path: Path) -> None:
    file = tmp_path / "Connections.csv"
    file.write_text(CONNECTIONS, "utf-8")
    file.chmod(0)
    assert not LinkedIn().recognises(file)
    assert "cannot be read" in refuse(file)


def test_a_missing_path_and_an_empty_folder_are_refused(tmp_path: Path) -> None:
    assert not LinkedIn().recognises(tmp_path / "missing.csv")
    assert "check the path" in refuse(tmp_path / "missing.csv")
    assert not LinkedIn().recognises(tmp_path)
    assert "no table" in refuse(tmp_path)


@pytest.mark.parametrize(
    "header",
    [
        "First Name,Middle Name,Last Name,Title,E-mail Address,Company,Job Title,Notes",
        "Name,Given Name,Family Name,E-mail 1 - Value",
        "First Name,Last Name,Display Name,Primary Email",
        "Record ID,First Name,Last Name,Email,Company",
        "Date,Type,Link,Amount",
        "From,To,Date,Content",
    ],
)
def test_other_programs_tables_are_left_to_others(header: str, tmp_path: Path) -> None:
    file = tmp_path / "contacts.csv"
    file.write_text(f"{header}\na,b,c,d,e\n", "utf-8")
    assert not LinkedIn().recognises(file)
    with pytest.raises(NotRecognised):
        list(LinkedIn().read(file))


@pytest.mark.parametrize("header", ["Organization,Followed On", "Date,Type,Link", "Extension,Number,Type"])
def test_tables_that_are_knowingly_not_read_give_nothing(header: str, tmp_path: Path) -> None:
    file = tmp_path / "x.csv"
    file.write_text(f"{header}\na,b,c\n", "utf-8")
    assert LinkedIn().recognises(file)
    assert list(LinkedIn().read(file)) == []


@pytest.mark.parametrize("name", ["guide_messages", "coach_messages", "learning_role_play_messages", "other_messages"])
def test_side_channels_are_ignored_beside_the_messages(name: str, tmp_path: Path) -> None:
    profile = "First Name,Last Name,Headline,Industry\nInes,Varga,,\n"
    path = packed(tmp_path / "a.zip", messages=MESSAGES, **{name: MESSAGES.replace("Ana", "Coach")}, Profile=profile)
    found = [each for each in LinkedIn().read(path) if isinstance(each, FoundInteraction)]
    assert [each.people[0].name for each in found] == ["Ana Roth"]


MANY = settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
HEADERS = st.sampled_from(
    [
        CONNECTIONS,
        MESSAGES,
        "From,To,Sent At,Message,Direction\n",
        "Endorsement Date,Skill Name,Endorsee First Name,Endorsee Last Name,Endorsement Status\n",
        "First Name,Last Name,Company,Job Title,Text,Creation Date,Status\n",
        "Connection First Name,Connection Last Name,Connection Profile URL,Note,Created On,Edited On\n",
        "Source,FirstName,LastName,Companies,Title,Emails,PhoneNumbers,CreatedAt,Birthday,Profiles\n",
        "First Name,Last Name,Headline,Industry\n",
    ]
)
ENCODED = st.builds(str.encode, HEADERS, st.sampled_from(["utf-8", "utf-16", "utf-16-be"]))
BODIES = st.binary(max_size=300) | st.text('",;\n\r\t 0/:aé<&', max_size=200).map(str.encode)


def survives(path: Path) -> None:
    LinkedIn().recognises(path)
    with contextlib.suppress(WarmthError):
        list(LinkedIn().read(path))


@MANY
@given(start=st.just(b"") | st.just(b"PK\x03\x04") | ENCODED, rest=BODIES)
def test_no_bytes_upset_it(tmp_path: Path, start: bytes, rest: bytes) -> None:
    file = tmp_path / "file"
    file.write_bytes(start + rest)
    survives(file)


@MANY
@given(start=st.just(b"") | ENCODED, rest=BODIES)
def test_no_member_upsets_it(tmp_path: Path, start: bytes, rest: bytes) -> None:
    survives(packed(tmp_path / "a.zip", Recommendations_Given=start + rest, messages=MESSAGES.encode() + rest))


@MANY
@given(data=st.data())
def test_no_damage_to_a_zip_upsets_it(tmp_path: Path, data: st.DataObject) -> None:
    path = packed(tmp_path / "a.zip", Connections=CONNECTIONS, messages=MESSAGES)
    content = bytearray(path.read_bytes())
    for _ in range(data.draw(st.integers(1, 4))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    path.write_bytes(content[: data.draw(st.integers(4, len(content)))] if data.draw(st.booleans()) else content)
    survives(path)
