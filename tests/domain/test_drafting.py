"""Drafts apart from what they say: subject and text, what to call somebody, and the URL for a mail program."""

from __future__ import annotations

from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from warmth.domain.drafting import called, joined, mailto, parted


@pytest.mark.parametrize(
    ("written", "subject", "text"),
    [
        ("Subject: Hello  there\n\nHi Ana,\n\n\n\nBye  \n", "Hello there", "Hi Ana,\n\nBye"),
        ("\n  subject:Hello\nHi", "Hello", "Hi"),
        ("Subject:\n\nHi", "", "Hi"),
        ("Hi Ana,\nSubject: no", "", "Hi Ana,\nSubject: no"),
        ("Subject: only", "only", ""),
        ("", "", ""),
    ],
)
def test_the_subject_is_the_first_line_when_it_says_so(written: str, subject: str, text: str) -> None:
    assert parted(written) == (subject, text)
    assert parted(joined(subject, text)) == (subject, text)


@pytest.mark.parametrize(
    ("name", "how"),
    [
        ("Ana Ruiz", "Ana"),
        ("Dr. Ana Ruiz", "Ana"),
        ("Dr. Ruiz", "Dr. Ruiz"),
        ("Ana", "Ana"),
        ("J. Smith", "J. Smith"),
        ("Anne-Marie O'Neill", "Anne-Marie"),
        ("山本花子", "山本花子"),
        ("山本花子 (Hanako Yamamoto)", "山本花子 (Hanako Yamamoto)"),
        ("Élodie Dupré, PhD", "Élodie"),
        ("محمد علي", "محمد"),
        ("🦊", "🦊"),
    ],
)
def test_what_to_call_somebody(name: str, how: str) -> None:
    assert called(name) == how


def test_a_mailto_url_is_encoded_by_the_rules() -> None:
    assert mailto(["ana+x@ruiz.example"], "Tea & cake?", "Hi\n\nBen") == (
        "mailto:ana%2Bx@ruiz.example?subject=Tea%20%26%20cake%3F&body=Hi%0D%0A%0D%0ABen"
    )
    assert mailto(["a@x.example", "b,c@y.example"], "", "é") == "mailto:a@x.example,b%2Cc@y.example?body=%C3%A9"
    assert mailto(["a@x.example?bcc=eve@z.example"], "", "") == "mailto:a@x.example%3Fbcc%3Deve@z.example"


@given(
    st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), min_size=1), st.text("ab\n&=%+?#é", min_size=1)
)
def test_a_mailto_url_gives_back_what_it_was_given(subject: str, body: str) -> None:
    url = mailto(["ana@ruiz.example"], subject, body)
    assert url.isascii()
    assert not set(url) & set(' \n\r"<>')
    fields = parse_qs(urlsplit(url).query.replace("+", "%2B"), keep_blank_values=True)
    assert fields["subject"] == [subject]
    assert fields.get("body", [""]) == ["\r\n".join(body.splitlines())]
    assert unquote(urlsplit(url).path) == "ana@ruiz.example"
