"""Handles: when two of them are the same."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from warmth.domain.handles import (
    Handle,
    HandleKind,
    email_handle,
    parse_handle,
    phone_handle,
    url_handle,
)

TYPED = st.text(max_size=40) | st.text(st.sampled_from("ab@.:/?#%+()-0123456789[]<> ;win"), max_size=30)


@pytest.mark.parametrize(
    ("text", "value", "key"),
    [
        ("Ana+News@Example.org", "Ana+News@Example.org", "ana@example.org"),
        ("mailto:ana@x.org?subject=hi", "ana@x.org", "ana@x.org"),
        ("Ana Silva <ANA@x.co.uk>", "ANA@x.co.uk", "ana@x.co.uk"),
        ("ana@münchen.de.", "ana@münchen.de", "ana@münchen.de"),
        ("+ana@x.org", "+ana@x.org", "+ana@x.org"),
    ],
)
def test_email_addresses(text: str, value: str, key: str) -> None:
    assert email_handle(text) == parse_handle(text) == Handle(HandleKind.EMAIL, value, key)


@pytest.mark.parametrize("text", ["", "ana", "ana@x", "@ana", "a b@x.org", "a..b@x.org", "ana@-x.org", "a@b@x.org"])
def test_what_is_no_email_address(text: str) -> None:
    assert email_handle(text) is None


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("https://www.linkedin.com/in/Zo%C3%AB-Brandt/?x=1#y", "linkedin.com/in/zoë-brandt"),
        ("de.linkedin.com/in/zoe\u0308-brandt", "linkedin.com/in/zoë-brandt"),
        ("www.linkedin.com/in/x/en", "linkedin.com/in/x"),
        ("http://m.linkedin.com/mwlite/in/x", "linkedin.com/in/x"),
        ("/in/x", "linkedin.com/in/x"),
        ("in/x/", "linkedin.com/in/x"),
        ("https://LinkedIn.com/company/Acme/", "linkedin.com/company/acme"),
        ("https://www.Example.org:443/Ana//b/?q", "example.org/ana/b"),
        ("https://facebook.com/profile.php?id=12&x", "facebook.com/profile.php?id=12"),
        ("notlinkedin.com/in/x", "notlinkedin.com/in/x"),
        ("https://x.org/a%253Fb", "x.org/a%3fb"),
    ],
)
def test_web_addresses(text: str, key: str) -> None:
    url = url_handle(text)
    assert url is not None
    assert (url.kind, url.key) == (HandleKind.URL, key)
    assert parse_handle(text) == url
    again = url_handle(url.key)
    assert again is not None
    assert again.key == key


NO_URLS = [
    "",
    "ana",
    "javascript:alert(1)",
    "https://linkedin.com@evil.com/in/x",
    "linkedin.com/in/",
    "https://x.com",
    "a b/c",
]


@pytest.mark.parametrize("text", NO_URLS)
def test_what_is_nobodys_web_address(text: str) -> None:
    assert url_handle(text) is None


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("+44 (0)20 7946 0000", "+442079460000"),
        ("0049 170 1234567", "+491701234567"),
        ("0170/1234567", "01701234567"),
        ("tel:+1-202-555-0100;ext=5", "+12025550100"),
        ("(202) 555-0100 ext. 9", "2025550100"),
        ("２０２ ５５５ ０１００", "2025550100"),
        ("+49‑170‑1234567", "+491701234567"),
    ],
)
def test_phone_numbers(text: str, key: str) -> None:
    phone = phone_handle(text)
    assert phone is not None
    assert (phone.kind, phone.key) == (HandleKind.PHONE, key)
    assert parse_handle(text) == phone


@pytest.mark.parametrize("text", ["", "+", "abc", "1234", "1234567890123456", "12 abc 3456789", "12+3456789"])
def test_what_is_no_phone_number(text: str) -> None:
    assert phone_handle(text) is None


@pytest.mark.parametrize("text", ["Ana Silva", "and/or", "123456", "2019-05-17", "17.11.2026", "J.Smith"])
def test_what_is_not_guessed_to_be_a_handle(text: str) -> None:
    assert parse_handle(text) is None


@given(TYPED)
def test_whatever_is_typed_is_a_handle_or_nothing(text: str) -> None:
    for read in (parse_handle, email_handle, url_handle, phone_handle):
        handle = read(text)
        if handle is not None:
            assert handle.value
            assert read(handle.value) == handle
            assert read(handle.key) == Handle(handle.kind, handle.key, handle.key)
