"""The reader of any other table of people: columns are told by their titles, or by what the user says they mean."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from itertools import islice
from pathlib import Path

from warmth.domain.errors import NotRecognised, WarmthError
from warmth.importers.contract import Damaged
from warmth.importers.csv_generic.synonyms import is_whole_name, meaning_of
from warmth.importers.csv_tables.fields import Field, Layout, column_key
from warmth.importers.csv_tables.reader import ContactTable, Table
from warmth.importers.csv_tables.reading import people_of
from warmth.importers.csv_tables.sheet import sheets
from warmth.importers.files import Entry, begun
from warmth.importers.findings import Finding, FoundColumns
from warmth.importers.linkedin.shapes import has_own_name, shape_of

__all__ = ["NOT_READ", "GenericCsv", "Preview"]

NOT_READ = "nothing"
"""What a column means that the user wants left alone."""
_SHOWN_ROWS = 2


@dataclass(frozen=True, slots=True)
class Preview:
    """How a table would be read: each title with what it means, in the file's order, the titles left unread, and what
    its first rows give.
    """

    name: str
    read: tuple[tuple[str, Field], ...]
    unread: tuple[str, ...]
    rows: tuple[Finding, ...]


class GenericCsv(ContactTable):
    """Reads a table that none of `others` knows and that has a column for names.

    `said` are the user's own words: column title → a field's name, or `nothing`. They go before what was said of a
    header at an earlier import (`before`: print of the header → column key → meaning), and that
    before what titles tell.
    """

    name = "csv"
    missing = 'is no table with a column for names; say which it is, as in --map "Who=name".'

    def __init__(
        self,
        said: Mapping[str, str] | None = None,
        others: Sequence[ContactTable] = (),
        before: Mapping[str, Mapping[str, str]] | None = None,
    ) -> None:
        self._said = {column_key(title): means.strip().casefold() for title, means in (said or {}).items()}
        self._titles = {column_key(title): title for title in said or {}}
        self._others, self._before = tuple(others), before or {}

    def finds(self, entry: Entry, head: bytes) -> Table | None:
        """The table, unless another kind of table knows the file."""
        if head[:64].lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{"):
            return None  # a JSON document, whatever its texts look like
        found = super().finds(entry, head)
        return None if found is None or any(other.finds(entry, head) for other in self._others) else found

    def layout_of(self, titles: Sequence[str]) -> Layout | None:
        """What is said of columns or can be told; None without a column for names."""
        columns: dict[Field, tuple[int, ...]] = {}
        for place, means in enumerate(self._meaning(titles)):
            if means is not None:
                columns[means] = (*columns.get(means, ()), place)
        layout = Layout(columns)
        return layout if layout.names_somebody() and len(titles) > 1 else None

    def check(self, paths: Iterable[Path]) -> None:
        """Raise WarmthError when the user speaks of a column that no table has, or of a field that there is not."""
        found = (sheet for path in paths for sheet, _ in self._found(path))
        titles = list(dict.fromkeys(title.strip() for sheet in found for title in sheet.titles if title.strip()))
        present = set(map(column_key, titles))
        for key, means in self._said.items():
            if key not in present:
                raise WarmthError(
                    f"There is no column “{self._titles[key]}”; the columns are {', '.join(titles[:12])}."
                )
            if means != NOT_READ and means not in set(Field):
                raise WarmthError(f"A column cannot mean “{means}”; it can be {', '.join(Field)} or {NOT_READ}.")

    def previews(self, path: Path) -> Iterator[Preview]:
        """What each column of every table is taken for; nothing of a table that is damaged. Raises as `read` does."""
        found = list(self._found(path))
        if not found:
            raise NotRecognised(f"{path} {self.missing}")
        for sheet, layout in found:
            try:
                rows = tuple(islice(people_of(sheet, layout), _SHOWN_ROWS))
            except Damaged:
                continue
            titles = [title.strip() for title in sheet.titles]
            meaning = [(title, means) for title, means in zip(titles, self._meaning(titles), strict=True) if title]
            yield Preview(
                sheet.entry.name,
                tuple((title, means) for title, means in meaning if means is not None),
                tuple(title for title, means in meaning if means is None),
                rows,
            )

    def _findings(self, one: Table) -> Iterator[Finding]:
        """As for any table, after what is said of its columns."""
        sheet = one.sheet
        if said := self._said_of(sheet.titles):
            titled = ((title.strip(), said[key]) for title in sheet.titles if (key := column_key(title)) in said)
            yield FoundColumns(sheet.entry.name, _header_print(sheet.titles), tuple(titled))
        yield from super()._findings(one)

    def _found(self, path: Path) -> Iterator[Table]:
        """Beside a table of LinkedIn's, whatever is called as LinkedIn calls its others is LinkedIn's."""
        found = list(super()._found(path))
        if len(found) > 1 or (found and found[0].inside != path.name):
            tables = begun(path, lambda name: name.casefold().endswith(".csv"))
            archives = {entry.folder for entry, head in tables if _is_of_linkedin(entry, head)}
            found = [
                each
                for each in found
                if each.sheet.entry.folder not in archives or not has_own_name(each.sheet.entry.name)
            ]
        yield from found

    def _meaning(self, titles: Sequence[str]) -> list[Field | None]:
        said = self._said_of(titles)
        found = [_means(title, said.get(column_key(title))) for title in titles]
        if Field.NAME not in found and not {Field.GIVEN, Field.FAMILY} <= set(found):
            # “Nome” is the given name beside a family name, and the whole name by itself.
            found = [Field.NAME if is_whole_name(title) else means for title, means in zip(titles, found, strict=True)]
        return found

    def _said_of(self, titles: Sequence[str]) -> dict[str, str]:
        """Column key → meaning, as said now or before."""
        present = set(map(column_key, titles))
        now = {key: means for key, means in self._said.items() if key in present}
        return {**self._before.get(_header_print(titles), {}), **now}


def _means(title: str, said: str | None) -> Field | None:
    if said is None:
        return meaning_of(title)
    return Field(said) if said in set(Field) else None


def _header_print(titles: Sequence[str]) -> str:
    return sha256("\x1f".join(map(column_key, titles)).encode()).hexdigest()[:16]


def _is_of_linkedin(entry: Entry, head: bytes) -> bool:
    return any(shape_of([column_key(title) for title in sheet.titles], entry.name) for sheet in sheets(entry, head))
