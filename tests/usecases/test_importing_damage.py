"""A damaged file among others costs only itself, and says so; by itself, or as an archive's heart, it is refused."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest

from tests.archives import Row, connections, profile
from tests.importers.shared import SAMPLES
from warmth.domain.errors import WarmthError
from warmth.importers.findings import Skipped
from warmth.store.store import Store
from warmth.usecases import changes, exporting, people
from warmth.usecases.importing import Me, import_paths

ANA = "BEGIN:VCARD\nFN:Ana Ruiz\nEMAIL:ana@x.example\nEND:VCARD\n"
BEN = ANA.replace("Ana Ruiz", "Ben Okafor").replace("ana@", "ben@")
OPEN = 'Name,Notes\nCy Young,"open\n' + "Dee Park,x\n" * 2_000
"""A table whose second row never ends."""
LETTER = "From x@y.example Mon Mar  4 11:20:34 2024\nFrom: {}\nTo: {}\nDate: 4 Mar 2024 10:00:00 +0000\n\nHello\n\n"
BOX = LETTER.format("Ana <ana@x.example>", "me@x.example") + LETTER.format("me@x.example", "ana@x.example")
ME = Me(emails=("me@x.example",))


def folder(path: Path, **files: str | bytes) -> Path:
    """A folder of these files; in a name `__` stands for the dot before its ending."""
    path.mkdir()
    for name, content in files.items():
        (path / name.replace("__", ".")).write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def packed(path: Path, spoiled: str = "", **files: str | bytes) -> Path:
    """A zip of such files, the packed bytes of one `spoiled`."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name.replace("__", "."), content)
    return spoil(path, spoiled) if spoiled else path


def spoil(path: Path, name: str) -> Path:
    """Damage the packed bytes of an entry."""
    content = bytearray(path.read_bytes())
    at = content.index(name.encode()) + len(name)
    content[at : at + 12] = b"\xff" * 12
    path.write_bytes(content)
    return path


def names(store: Store) -> list[str]:
    """Everybody on record."""
    return sorted(card.name for card in people.listed(store))


def test_a_damaged_file_in_a_folder_costs_only_itself(store: Store, tmp_path: Path) -> None:
    before = exporting.export(store, private=True)
    top = folder(tmp_path / "top", cards__vcf=ANA, open__csv=OPEN, good__csv="Name,Email\nEve Stone,eve@x.example\n")
    receipt = import_paths(store, [top])
    reason = "open.csv has a quotation mark at line 2 that is never closed; close it and import again."
    assert receipt.skipped == [Skipped("open.csv", reason)]
    assert ("skipped", "1 row") in receipt.told
    assert names(store) == ["Ana Ruiz", "Eve Stone"]
    changes.undo(store)
    assert exporting.export(store, private=True) == before


def test_the_only_file_of_a_kind_is_left_out_as_well(store: Store, tmp_path: Path) -> None:
    receipt = import_paths(store, [folder(tmp_path / "top", cards__vcf=ANA, open__csv=OPEN)])
    assert [one.where for one in receipt.skipped] == ["open.csv"]
    assert (receipt.source, names(store)) == ("vcard", ["Ana Ruiz"])


def test_it_may_lie_beside_what_tells_of_nobody_new(store: Store, tmp_path: Path) -> None:
    import_paths(store, [folder(tmp_path / "first", cards__vcf=ANA)])
    receipt = import_paths(store, [folder(tmp_path / "top", letters__mbox=BOX, open__csv=OPEN)], me=ME)
    assert (receipt.source, receipt.interactions.added) == ("mail", 2)
    assert [one.where for one in receipt.skipped] == ["open.csv"]


def test_a_dry_run_leaves_it_out_too(store: Store, tmp_path: Path) -> None:
    top = folder(tmp_path / "top", open__csv=OPEN.replace("Notes", "Last Contact"), good__csv="Name,Shoe\nEve,38\n")
    receipt = import_paths(store, [top], dry_run=True)
    assert [one.where for one in receipt.skipped] == ["open.csv"]
    assert [preview.name for preview in receipt.previews] == ["good.csv"]


def test_a_damaged_entry_of_a_zip_costs_only_itself(store: Store, tmp_path: Path) -> None:
    path = packed(tmp_path / "a.zip", "cards/a.vcf", **{"cards/a__vcf": ANA * 9, "cards/b__vcf": BEN})
    receipt = import_paths(store, [path])
    assert receipt.skipped == [Skipped("cards/a.vcf", "a.vcf in a.zip is damaged; get the archive again.")]
    assert names(store) == ["Ben Okafor"]


def test_nothing_that_was_read_of_it_before_the_damage_counts(store: Store, tmp_path: Path) -> None:
    many = "".join(ANA.replace("Ruiz", f"Ruiz{n}").replace("ana@", f"ana{n}@") for n in range(40_000))
    path = packed(tmp_path / "a.zip", a__vcf=many, b__vcf=BEN)
    content = bytearray(path.read_bytes())
    with zipfile.ZipFile(path) as archive:
        at = archive.getinfo("a.vcf").compress_size
    content[at - 40 : at] = b"\xff" * 40
    path.write_bytes(content)
    receipt = import_paths(store, [path])
    assert [one.where for one in receipt.skipped] == ["a.vcf"]
    assert names(store) == ["Ben Okafor"]


def test_a_damaged_mailbox_costs_only_itself(store: Store, tmp_path: Path) -> None:
    path = packed(tmp_path / "a.zip", "a.mbox", a__mbox=BOX * 50, b__mbox=BOX)
    receipt = import_paths(store, [path], me=ME)
    assert receipt.interactions.added == 2
    assert [one.where for one in receipt.skipped] == ["a.mbox"]


def test_a_damaged_table_of_an_archive_costs_only_itself(store: Store, tmp_path: Path) -> None:
    files = dict([profile(), connections(Row("Cy", "Young", "cy-young"))])
    messages = "FROM,TO,DATE,CONTENT,FOLDER\nCy Young,Robin,2024-05-06 12:00:00 UTC,Hello,INBOX\n" * 9
    path = packed(tmp_path / "a.zip", "messages.csv", **files, **{"messages.csv": messages})
    receipt = import_paths(store, [path])
    reason = "messages.csv in a.zip is damaged; download the archive from LinkedIn again."
    assert receipt.skipped == [Skipped("messages.csv", reason)]
    assert names(store) == ["Cy Young"]


def test_an_archive_without_sound_connections_is_left_out_whole(store: Store, tmp_path: Path) -> None:
    top = folder(tmp_path / "top", cards__vcf=ANA)
    files = dict([profile(), connections(Row("Cy", "Young", "cy-young"))])
    packed(top / "linkedin.zip", "Connections.csv", **files)
    receipt = import_paths(store, [top])
    reason = "Connections.csv in linkedin.zip is damaged; download the archive from LinkedIn again."
    assert receipt.skipped == [Skipped("linkedin.zip", reason)]
    assert names(store) == ["Ana Ruiz"]


@pytest.mark.parametrize(("name", "share"), [("Connections.csv", 0.5), ("b.vcf", 0.5), ("b.vcf", 0.9)])
def test_a_zip_that_is_cut_off_in_a_folder_costs_only_itself(
    store: Store, tmp_path: Path, name: str, share: float
) -> None:
    top = folder(tmp_path / "top", cards__vcf=ANA)
    path = packed(top / "half.zip", **{name: BEN * 30})
    path.write_bytes(path.read_bytes()[: int(path.stat().st_size * share)])
    (one,) = import_paths(store, [top]).skipped
    assert one.where == "half.zip"
    assert one.reason.startswith("half.zip is damaged or incomplete; ")
    assert names(store) == ["Ana Ruiz"]


def test_a_thread_and_an_export_that_are_cut_off_cost_only_themselves(store: Store, tmp_path: Path) -> None:
    thread = (SAMPLES / "meta" / "message_1.json").read_bytes()
    exported = exporting.export(store, private=True)
    top = folder(
        tmp_path / "top",
        message_1__json=thread, message_2__json=thread[: len(thread) // 2],
        a__json=exported, b__json=exported[:-9],
        cards__vcf=ANA,
    )  # fmt: skip
    who = json.loads(thread)["participants"][-1]["name"]
    receipt = import_paths(store, [top], said={who: "me"})
    left_out = {one.where: one.reason for one in receipt.skipped if "damaged" in one.reason}
    assert left_out["message_2.json"] == "message_2.json in top is damaged; download it again."
    assert left_out["b.json"].startswith("b.json is damaged: line ")
    assert receipt.source == "warmth, vcard, meta"


@pytest.mark.parametrize(
    "files",
    [{"open__csv": OPEN}, {"open__csv": OPEN, "more__csv": OPEN}, {"open__csv": OPEN, "plan__pdf": "%PDF"}],
    ids=lambda files: " ".join(files),
)
def test_where_nothing_else_can_be_read_it_is_refused(files: dict[str, str], store: Store, tmp_path: Path) -> None:
    with pytest.raises(WarmthError, match="quotation mark at line 2 that is never closed"):
        import_paths(store, [folder(tmp_path / "top", **files)])
    assert names(store) == []


def test_a_damaged_file_that_is_given_by_name_is_refused(store: Store, tmp_path: Path) -> None:
    top = folder(tmp_path / "top", cards__vcf=ANA, open__csv=OPEN)
    with pytest.raises(WarmthError, match="quotation mark at line 2 that is never closed"):
        import_paths(store, [top / "cards.vcf", top / "open.csv"])
    assert names(store) == []
