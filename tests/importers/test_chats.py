"""Chats: days in every order, who is who, notices and media, and downloads of whole services."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path
from typing import Any

import pytest

from warmth.domain.errors import WarmthError
from warmth.importers.chat.lines import lines_in, order_of
from warmth.importers.chat.meta import Meta
from warmth.importers.chat.threads import mended
from warmth.importers.chat.whatsapp import WhatsApp
from warmth.importers.findings import Finding, FoundInteraction, FoundOwner, Skipped

SAID = {"Robin": "me"}


def chat(path: Path, *lines: str) -> Path:
    path.write_text("\n".join(lines) + "\n", "utf-8")
    return path


def touches(found: list[Finding]) -> list[FoundInteraction]:
    return [each for each in found if isinstance(each, FoundInteraction)]


@pytest.mark.parametrize(
    ("line", "on"),
    [
        ("[14/03/25, 14:05:09] Ana: x", "2025-03-14"),
        ("\u200e[14/03/25, 14:05:09] Ana: x", "2025-03-14"),
        ("[2025-03-14, 2:05:09 PM] Ana: x", "2025-03-14"),
        ("3/14/25, 2:05\u202fPM - Ana: x", "2025-03-14"),
        ("14/3/25, 2:05 p.\xa0m. - Ana: x", "2025-03-14"),
        ("14.03.25, 14:05 - Ana: x", "2025-03-14"),
        ("14.3.2025 klo 14.05 - Ana: x", "2025-03-14"),
        ("14/03/2025 14:05 - Ana: x", "2025-03-14"),
        ("2025/03/14, 14:05 - Ana: x", "2025-03-14"),
        ("14-03-2025 14:05 - Ana: x", "2025-03-14"),
        ("14. 3. 2025, 14:05 - Ana: x", "2025-03-14"),
        ("14/03/2025 à 14:05 - Ana: x", "2025-03-14"),
        ("2025/3/14 下午2:05 - Ana: x", "2025-03-14"),
    ],
)
def test_every_phone_writes_days_its_own_way(line: str, on: str, tmp_path: Path) -> None:
    path = chat(tmp_path / "a", line, line.replace("Ana", "Robin"))
    assert WhatsApp().recognises(path)
    found = touches(list(WhatsApp(SAID).read(path)))
    assert [(one.on.isoformat(), one.direction.value, one.people[0].name) for one in found] == [
        (on, "in", "Ana"),
        (on, "out", "Ana"),
    ]


@pytest.mark.parametrize(
    ("days", "order"),
    [
        (["3/4/25", "4/4/25", "13/4/25"], "dmy"),
        (["3/4/25", "4/4/25", "4/13/25"], "mdy"),
        (["3/4/25", "12/4/25", "1/5/25"], "dmy"),
        (["3/11/25", "3/12/25", "4/1/25"], "mdy"),
        (["2025/3/4"], "ymd"),
        (["3/4/25"], "dmy"),
    ],
)
def test_the_whole_chat_tells_the_order_of_its_days(days: list[str], order: str) -> None:
    assert order_of(list(lines_in(f"{day}, 14:05 - Ana: x" for day in days))) == order


def test_a_clock_of_twelve_hours_puts_the_month_first() -> None:
    assert order_of(list(lines_in(["3/4/25, 2:05 PM - Ana: x"]))) == "mdy"


@pytest.mark.parametrize(
    "text",
    ["<Media omitted>", "\u200eimage omitted", "<attached: 1.jpg>", "IMG-1.jpg (file attached)", "Bild weggelassen"],
)
def test_a_picture_is_a_message_without_words(text: str, tmp_path: Path) -> None:
    path = chat(tmp_path / "a", f"14.03.25, 14:05 - Ana: {text}", "14.03.25, 14:06 - Robin: see?")
    assert [one.note for one in touches(list(WhatsApp(SAID).read(path)))] == ["", "see?"]


def test_nobody_known_to_be_you_is_asked_for_by_name(tmp_path: Path) -> None:
    path = chat(tmp_path / "a.txt", "14.03.25, 14:05 - Ana: x", "14.03.25, 14:06 - Robin: y")
    with pytest.raises(WarmthError, match=r"\(Ana, Robin\)"):
        list(WhatsApp().read(path))
    assert len(touches(list(WhatsApp(my_names=["robin"]).read(path)))) == 2
    assert len(touches(list(WhatsApp({"Ana": "ana@x.example"}).read(path)))) == 2


def test_a_chat_with_many_is_no_touch(tmp_path: Path) -> None:
    lines = [f"14.03.25, 14:05 - Guest {n}: x" for n in range(9)]
    found = list(WhatsApp(SAID).read(chat(tmp_path / "a", *lines, "14.03.25, 14:06 - Robin: y")))
    assert [type(one) for one in found] == [Skipped] * 10


def test_the_same_words_to_two_people_are_two_messages(tmp_path: Path) -> None:
    keys = set()
    for name in ("Ana", "Ben"):
        path = chat(tmp_path / name, f"14.03.25, 14:05 - {name}: x", "14.03.25, 14:06 - Robin: ok")
        keys |= {one.key for one in touches(list(WhatsApp(SAID).read(path)))}
    assert len(keys) == 4


def thread(path: Path, *names: str, title: str = "") -> Path:
    """A thread in which everyone writes once."""
    messages = [{"sender_name": name, "timestamp_ms": 1_709_633_400_000, "content": "x"} for name in names]
    told: dict[str, Any] = {"participants": [{"name": name} for name in names], "messages": messages, "title": title}
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(told), "utf-8")
    return path


def test_a_download_tells_who_you_are_by_its_profile(tmp_path: Path) -> None:
    top = tmp_path / "facebook"
    thread(top / "messages/inbox/ana_1/message_1.json", "Ana", "Robin", title="A title that was changed")
    (top / "profile_information.json").write_text(json.dumps({"profile_v2": {"name": {"full_name": "Robin"}}}), "utf-8")
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as packed:
        for file in sorted(top.rglob("*.json")):
            packed.write(file, file.relative_to(tmp_path))
    for path in (top, tmp_path / "a.zip"):
        assert Meta().recognises(path)
        found = list(Meta().read(path))
        assert [type(one) for one in found] == [FoundOwner, FoundInteraction, FoundInteraction]
        assert [one.direction.value for one in touches(found)] == ["in", "out"]


def test_whoever_stands_in_every_thread_is_you(tmp_path: Path) -> None:
    thread(tmp_path / "inbox/a/message_1.json", "Ana", "Robin")
    thread(tmp_path / "inbox/b/message_1.json", "Ben", "Robin", "Cy")
    found = touches(list(Meta().read(tmp_path)))
    assert [(one.where, one.direction.value, one.group) for one in found] == [
        ("inbox/a/message_1.json:message 1", "in", 1),
        ("inbox/a/message_1.json:message 2", "out", 1),
        ("inbox/b/message_1.json:message 1", "in", 2),
        ("inbox/b/message_1.json:message 2", "out", 2),
        ("inbox/b/message_1.json:message 3", "in", 2),
    ]


def test_a_thread_that_does_not_tell_asks(tmp_path: Path) -> None:
    path = thread(tmp_path / "message_1.json", "Ana", "Robin")
    with pytest.raises(WarmthError, match="NAME=me"):
        list(Meta().read(path))
    assert len(touches(list(Meta(SAID).read(path)))) == 2


def test_pages_are_refused_with_what_to_ask_for(tmp_path: Path) -> None:
    page = tmp_path / "messages/inbox/ana_1/message_1.html"
    page.parent.mkdir(parents=True)
    page.write_text("<html><body>Hello</body></html>", "utf-8")
    assert Meta().recognises(tmp_path)
    with pytest.raises(WarmthError, match="JSON"):
        list(Meta().read(tmp_path))


@pytest.mark.parametrize("text", ["Grüße", "⚓", "plain", "José Núñez 😀"])
def test_broken_letters_are_mended_and_whole_ones_kept(text: str) -> None:
    assert mended(text.encode().decode("latin-1")) == text
    assert mended(text) == text
