"""Writes a made-up network as a LinkedIn archive of 2026, as a folder or as a zip."""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from warmth.usecases.demonstration import archive_tables as tables
from warmth.usecases.demonstration.shapes import MadeUpNetwork

_PREAMBLE = (
    "Notes:\n"
    '"Addresses are shown only for people who let their connections see them, so most of that column is empty."\n\n'
)


def write_archive(network: MadeUpNetwork, folder: Path) -> None:
    """Write the files of the archive into `folder`, which is made if need be."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in _files(network):
        (folder / name).write_bytes(content.encode())


def write_zip(network: MadeUpNetwork, path: Path) -> Path:
    """Write the archive as a zip at `path`, or under the usual name inside it when it is a folder; say where."""
    target = path / f"Basic_LinkedInDataExport_{network.today:%m-%d-%Y}.zip" if path.is_dir() else path
    stamp = (max(1980, network.today.year), network.today.month, network.today.day, 6, 0, 0)
    with ZipFile(target, "w", ZIP_DEFLATED) as packed:
        for name, content in _files(network):
            entry = ZipInfo(name, stamp)
            entry.compress_type = ZIP_DEFLATED
            packed.writestr(entry, content.encode())
    return target


def _files(network: MadeUpNetwork) -> Iterator[tuple[str, str]]:
    connections = _table(tables.CONNECTIONS, tables.connection_rows(network))
    yield "Connections.csv", _PREAMBLE + connections.removesuffix("\n")
    yield "messages.csv", _table(tables.MESSAGES, tables.message_rows(network), quote_all=True)
    yield "Invitations.csv", _table(tables.INVITATIONS, tables.invitation_rows(network))
    for received, way, who in ((True, "Received", "Endorser"), (False, "Given", "Endorsee")):
        header = tables.ENDORSEMENTS.format(who)
        yield f"Endorsement_{way}_Info.csv", _table(header, tables.endorsement_rows(network, received))
        recommended = tables.recommendation_rows(network, received)
        yield f"Recommendations_{way}.csv", _table(tables.RECOMMENDATIONS, recommended)
    yield "Notes.csv", _table(tables.NOTES, tables.note_rows(network))
    yield "Profile.csv", _table(tables.PROFILE, tables.profile_rows(network))
    yield "Email Addresses.csv", _table(tables.EMAILS, tables.email_rows(network))
    yield "Positions.csv", _table(tables.POSITIONS, tables.position_rows(network))


def _table(header: str, rows: Iterable[Sequence[str]], quote_all: bool = False) -> str:
    text = io.StringIO()
    writer = csv.writer(text, quoting=csv.QUOTE_ALL if quote_all else csv.QUOTE_MINIMAL, lineterminator="\n")
    writer.writerow(header.split(","))
    writer.writerows(rows)
    return text.getvalue()
