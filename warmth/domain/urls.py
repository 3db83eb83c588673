"""Web addresses: when two of them are the same page of the same person."""

from __future__ import annotations

import re
import unicodedata
from urllib.parse import unquote

from warmth.domain.text import clean

_ADDRESS = re.compile(r"(?:(https?):)?(?://)?([^/?#\s]+)([^?#\s]*)(\?[^#\s]*)?(?:#\S*)?", re.IGNORECASE)
_HOST = re.compile(r"(?:[^\W_](?:[\w-]{0,61}[^\W_])?\.)+(?:xn--[a-z0-9-]+|[^\W\d_]{2,63})(?::\d{1,5})?")
_PROFILE = re.compile(r"/(?:mwlite/)?in/([^/]+)")
_IDENTIFIER = re.compile(r"[?&](id=[^&]+)")
_NETWORKS = """
facebook.com twitter.com x.com instagram.com github.com gitlab.com youtube.com tiktok.com medium.com xing.com
threads.net bsky.app mastodon.social google.com t.me wa.me linkedin.com
"""
_NOBODYS = frozenset(_NETWORKS.split())
_LONGEST = 2000


def url_key(address: str) -> str:
    """Host and path of an address in the form they are compared by, or nothing when it is no address of a person's.

    Scheme, `www.`, query, fragment and closing slashes do not count, nor does case; percent codes are decoded. LinkedIn
    profiles become `linkedin.com/in/<slug>` whatever their country and whatever follows.
    """
    found = _ADDRESS.fullmatch(address)
    if found is None or len(address) > _LONGEST:
        return ""
    host = _plain_host(found[2])
    path = _plain_path(found[3])
    if not host or (not path and host in _NOBODYS):
        return ""
    if host == "linkedin.com":
        return _linkedin_key(path)
    identifier = _IDENTIFIER.search(found[4] or "")
    return f"{host}{path}?{identifier[1].lower()}" if identifier and path.endswith(".php") else host + path


def _plain_host(written: str) -> str:
    host = unicodedata.normalize("NFC", written.lower()).removeprefix("www.")
    if _HOST.fullmatch(host) is None:
        return ""
    host = re.sub(r":(?:80|443)$", "", host)
    return "linkedin.com" if host.endswith(".linkedin.com") else host


def _plain_path(written: str) -> str:
    path = written
    while (decoded := unquote(path)) != path:
        path = decoded
    path = unicodedata.normalize("NFC", clean(path).lower())
    path = path.replace("?", "%3f").replace("#", "%23").replace(" ", "%20")
    return re.sub("/{2,}", "/", path).rstrip("/")


def _linkedin_key(path: str) -> str:
    profile = _PROFILE.match(path)
    if profile:
        return f"linkedin.com/in/{profile[1]}"
    return f"linkedin.com{path}" if path.count("/") > 1 and not path.startswith("/in/") else ""
