"""Mail: where messages begin, whose they are, which way they went, and how far a file was read."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from tests.mailboxes import ENVELOPE, ME, Letter, mbox
from warmth.domain.errors import NotRecognised, WarmthError
from warmth.importers.contract import Damaged
from warmth.importers.files import Entry
from warmth.importers.findings import Finding, FoundInteraction, FoundOwner, ReadUpTo, Skipped
from warmth.importers.mail import Mail
from warmth.importers.mail.mbox import heads

ANA = Letter("Ana Ruiz <ana@harbour.example>", number=1)
TO_ANA = Letter(ME, "ana@harbour.example", number=2)
BEN = Letter("Ben <ben@tide.example>", number=3)


def read(path: Path, before: dict[str, str] | None = None) -> list[Finding]:
    return list(Mail([ME], before).read(path))


def touches(path: Path, before: dict[str, str] | None = None) -> list[tuple[str, str, str]]:
    found = [each for each in read(path, before) if isinstance(each, FoundInteraction)]
    return [(each.where, each.direction.value, each.people[0].email) for each in found]


@pytest.mark.parametrize("eol", ["\n", "\r\n"])
@pytest.mark.parametrize(
    "body",
    [
        "From here it is downhill.",
        "x\n\nFrom what I hear, all is well on Mon Mar 4",
        ">From a@x.example Mon Mar 04 11:20:34 2024\nFrom: quoted",
        "x\nFrom a@x.example Mon Mar 04 11:20:34 2024 is how it begins",
        "",
    ],
)
def test_a_body_begins_no_message(body: str, eol: str, tmp_path: Path) -> None:
    path = mbox(tmp_path / "a", Letter("ana@harbour.example", number=1, body=body), BEN)
    path.write_bytes(path.read_bytes().replace(b"\n", eol.encode()))
    assert [email for _, _, email in touches(path)] == ["ana@harbour.example", "ben@tide.example"]


@pytest.mark.parametrize(
    "envelope",
    [
        ENVELOPE,
        "From - Mon Mar 04 11:20:34 2024",
        "From 1790000000000000001@xxx Mon Mar 04 11:20:34 +0000 2024",
        "From MAILER-DAEMON Fri Jul  8 12:08:34 2011",
        "From josé@x.example Mon Mar 04 11:20:34 2024",
        "From a@x.example Mon, 4 Mar 2024 11:20:34 +0100",
    ],
)
def test_every_kind_of_first_line_begins_a_message(envelope: str, tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_text(f"{envelope}\n{ANA.text}\n{envelope}\n{BEN.text}", "utf-8")
    assert Mail().recognises(path)
    assert [where for where, _, _ in touches(path)] == ["a:message 1", "a:message 2"]


def test_a_message_may_begin_below_no_blank_line(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_text(f"{ENVELOPE}\n{ANA.text}{ENVELOPE}\n{BEN.text}", "utf-8")
    assert len(touches(path)) == 2


@pytest.mark.parametrize("size", [1, 2, 7, 64, 1000])
def test_blocks_of_any_size_give_the_same_heads(size: int, tmp_path: Path) -> None:
    content = mbox(tmp_path / "a", ANA, TO_ANA, BEN).read_bytes()
    pieces = (content[at : at + size] for at in range(0, len(content), size))
    assert list(heads(pieces)) == list(heads(iter([content])))
    assert len(list(heads(iter([content])))) == 3


def test_no_more_than_a_block_is_held_of_a_long_body(tmp_path: Path) -> None:
    taken: list[int] = []

    def blocks() -> list[bytes]:
        return [f"{ENVELOPE}\n{ANA.text}".encode(), *[b"x" * 999 + b"\n"] * 50, f"\n{ENVELOPE}\n{BEN.text}".encode()]

    for number, head in enumerate(heads(iter(blocks()))):
        taken.append(len(head))
        assert number < 2
    assert max(taken) < 300


@pytest.mark.parametrize(
    ("letter", "reason"),
    [
        (Letter("a@x.example", more=["List-Unsubscribe: <https://x.example>"]), "a newsletter"),
        (Letter("a@x.example", more=["list-id: talk"]), "a mailing list"),
        (Letter("a@x.example", more=["Precedence: Bulk"]), "sent in bulk"),
        (Letter("a@x.example", more=["Auto-Submitted: auto-generated; x"]), "an automatic message"),
        (Letter("a@x.example", more=["X-Auto-Response-Suppress: All"]), "an automatic message"),
        (Letter("a@x.example", more=["Feedback-ID: 1:2:x"]), "a newsletter"),
        (Letter("a@x.example", more=["Return-Path: <>"]), "an automatic message"),
        (Letter("No-Reply <no-reply@x.example>"), "an automatic message"),
        (Letter("jobs-noreply@x.example"), "an automatic message"),
        (Letter("postmaster@x.example"), "an automatic message"),
        (Letter("a@x.example", more=["X-Gmail-Labels: Category Promotions"]), "filed by Gmail as no personal mail"),
        (Letter("a@x.example", more=["X-Gmail-Labels: Papierkorb"]), "in the trash"),
        (Letter("a@x.example", ", ".join([ME, *(f"g{n}@x.example" for n in range(8))])), "between more than 8 others"),
        (Letter(ME, ME), "to nobody but yourself"),
    ],
)
def test_mail_that_is_no_touch_is_skipped_with_its_reason(letter: Letter, reason: str, tmp_path: Path) -> None:
    found = read(mbox(tmp_path / "a", letter))
    assert [each.reason for each in found if isinstance(each, Skipped)] == [reason]
    assert not touches(tmp_path / "a")


@pytest.mark.parametrize(
    "more", [["Auto-Submitted: no"], ["Precedence: first-class"], ["X-Gmail-Labels: Inbox,Category Personal"]]
)
def test_mail_that_only_looks_automatic_counts(more: list[str], tmp_path: Path) -> None:
    assert len(touches(mbox(tmp_path / "a", Letter("Bert Bounce <bert@x.example>", more=more)))) == 1


def test_eight_others_are_a_group_and_one_sender(tmp_path: Path) -> None:
    letter = Letter("ana@x.example", ", ".join([ME, *(f"g{n}@x.example" for n in range(7))]))
    (found,) = [each for each in read(mbox(tmp_path / "a", letter)) if isinstance(each, FoundInteraction)]
    assert (found.group, [who.email for who in found.people]) == (8, ["ana@x.example"])


def test_nobody_known_to_be_you_asks_once(tmp_path: Path) -> None:
    path = mbox(tmp_path / "a", ANA)
    with pytest.raises(WarmthError, match=r"`warmth config me\.email "):
        list(Mail().read(path))


def test_newsletters_alone_ask_for_nobody(tmp_path: Path) -> None:
    path = mbox(tmp_path / "a", Letter("a@x.example", more=["List-Unsubscribe: <https://x.example>"]))
    assert [type(each) for each in Mail().read(path)] == [Skipped, ReadUpTo]


@pytest.mark.parametrize("told", ["Delivered-To: robin@mayer.example", "Delivered-To: ROBIN@mayer.example"])
def test_the_file_tells_who_you_are_where_mail_was_delivered(told: str, tmp_path: Path) -> None:
    path = mbox(tmp_path / "a", Letter("ana@x.example", more=[told]), TO_ANA)
    found = list(Mail().read(path))
    assert isinstance(found[0], FoundOwner)
    assert [each.direction.value for each in found if isinstance(each, FoundInteraction)] == ["in", "out"]


def test_a_folder_of_what_was_sent_tells_who_you_are(tmp_path: Path) -> None:
    mbox(tmp_path / "Inbox", ANA)
    mbox(tmp_path / "Sent", TO_ANA)
    (tmp_path / "Inbox.msf").write_text("// an index", "utf-8")
    found = list(Mail().read(tmp_path))
    assert [each.emails for each in found if isinstance(each, FoundOwner)] == [(ME,)]
    assert [each.where for each in found if isinstance(each, FoundInteraction)] == ["Inbox:message 1", "Sent:message 1"]


def test_a_maildir_is_read_file_by_file(tmp_path: Path) -> None:
    for folder, letter in (("", ANA), (".Sent", TO_ANA)):
        for below in ("cur", "new", "tmp"):
            (tmp_path / folder / below).mkdir(parents=True)
        (tmp_path / folder / "cur" / "1.host:2,S").write_text(letter.text, "utf-8")
        (tmp_path / folder / "tmp" / "2.host").write_text(BEN.text, "utf-8")
    (tmp_path / "new" / "3.host").write_bytes(BEN.text.replace("\n", "\r\n").encode())
    assert Mail().recognises(tmp_path)
    assert touches(tmp_path) == [
        (f"{tmp_path.name}:message 1", "in", "ana@harbour.example"),
        (f"{tmp_path.name}:message 2", "in", "ben@tide.example"),
        ("Sent:message 1", "out", "ana@harbour.example"),
    ]


def test_a_message_that_cannot_be_opened_costs_only_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for below in ("cur", "new"):
        (tmp_path / below).mkdir()
    (tmp_path / "cur" / "1.host").write_text(ANA.text, "utf-8")
    (tmp_path / "cur" / "2.host").write_text(BEN.text, "utf-8")
    opened = Entry.head

    def head(self: Entry, size: int = 1 << 16) -> bytes:
        if self.name == "1.host":
            raise Damaged("1.host cannot be read.", self.name)
        return opened(self, size)

    monkeypatch.setattr(Entry, "head", head)
    skipped, touch = read(tmp_path)
    assert skipped == Skipped(f"{tmp_path.name}:message 1", "1.host cannot be read.")
    assert touch.where == f"{tmp_path.name}:message 2"


def test_a_zip_of_mail_is_read_and_never_read_on(tmp_path: Path) -> None:
    mbox(tmp_path / "a", ANA, BEN)
    with zipfile.ZipFile(tmp_path / "takeout.zip", "w") as packed:
        packed.write(tmp_path / "a", "Takeout/Mail/All.mbox")
    found = read(tmp_path / "takeout.zip")
    assert [type(each) for each in found] == [FoundInteraction, FoundInteraction]
    assert found[1].where == "All.mbox:message 2"


def place(found: list[Finding]) -> dict[str, str]:
    return {each.file: each.place for each in found if isinstance(each, ReadUpTo)}


def test_a_grown_file_is_read_on_from_where_it_ended(tmp_path: Path) -> None:
    path = mbox(tmp_path / "a", ANA, TO_ANA)
    before = place(read(path))
    assert touches(path, before) == []
    mbox(path, BEN, grown=True)
    assert touches(path, before) == [("a:message 3", "in", "ben@tide.example")]
    assert place(read(path, before)) == place(read(path))


@pytest.mark.parametrize("kept", [0, 40])
def test_a_file_that_was_rewritten_is_read_from_the_start(kept: int, tmp_path: Path) -> None:
    path = mbox(tmp_path / "a", ANA, TO_ANA)
    before = place(read(path))
    mbox(path, *[Letter(f"g{n}@x.example", number=n + kept) for n in range(9)])
    assert len(touches(path, before)) == 9


def test_what_is_no_mail_is_left_to_others(tmp_path: Path) -> None:
    for name, text in (("a.txt", "From here on\nit rains: hard\n"), ("b.csv", "FROM,TO\n"), ("c", "")):
        (tmp_path / name).write_text(text, "utf-8")
        assert not Mail().recognises(tmp_path / name)
    assert not Mail().recognises(tmp_path)
    assert not Mail().recognises(tmp_path / "missing")
    with pytest.raises(NotRecognised):
        read(tmp_path)
