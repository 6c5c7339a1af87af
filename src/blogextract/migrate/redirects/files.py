"""Redirect files for the servers that blogs move to: nginx, Apache, and hosts that read Netlify's `_redirects`.

Each answers the old paths with a permanent redirect, exactly and whatever signs are in them: a query selects a post
as in `/?p=12`, a path may hold spaces, letters of any script, and signs that mean something in a pattern. The old
addresses come from pages that others wrote, so nothing of them reaches a file but in a form in which the server can
only read it as a character.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple
from urllib.parse import quote, unquote_to_bytes, urlsplit

from blogextract.migrate.redirects.moves import Move

_CONTROL = re.compile(rb"[\x00-\x1f\x7f]")


class Rule(NamedTuple):
    """An old path, decoded, its query as it is sent (None where it has none), and where it leads."""

    path: bytes
    query: bytes | None
    new: str


def rules(moves: Iterable[Move], *, site: str) -> list[Rule]:
    """The redirects that the server of a site has to give, in order and each old address once.

    site: the old blog's host; addresses on others are not asked for there. A rule that would lead to itself, to a
    slash more, or that no server could be asked for, is left out.
    """
    found: dict[tuple[bytes, bytes | None], str] = {}
    host = _host(site)
    for move in moves:
        parts = urlsplit(move.old)
        if move.status != "redirect" or _host(move.old) != host:
            continue
        path = unquote_to_bytes(parts.path or "/")
        query = parts.query.encode("ascii", "ignore") or None
        if _CONTROL.search(path + (query or b"")) or b"//" in path or "%2f" in parts.path.lower():
            continue
        if query is not None or path.rstrip(b"/") != _target_path(move.new, host).rstrip(b"/"):
            found.setdefault((path if query is not None else _trimmed(path), query), safe_target(move.new))
    return [Rule(path, query, new) for (path, query), new in sorted(found.items(), key=_order)]


def _order(item: tuple[tuple[bytes, bytes | None], str]) -> tuple[bytes, bytes]:
    (path, query), _ = item
    return path, query or b""


def _host(url: str) -> str:
    return urlsplit(url).netloc.lower().removeprefix("www.")


def _trimmed(path: bytes) -> bytes:
    """The path without the slash at its end: the rule answers with and without."""
    return path.rstrip(b"/") or b"/"


def _target_path(new: str, host: str) -> bytes:
    """The path of a new address that is on the old host, or nothing."""
    parts = urlsplit(new)
    return unquote_to_bytes(parts.path) if _host(new) in ("", host) else b"\xff"


def safe_target(new: str) -> str:
    """A new address in which no sign has a meaning to a server's configuration."""
    return quote(new, safe="/:?&=%#-._~[]@+,;!*()")


def nginx(found: list[Rule]) -> str:
    """Maps to be included at the level of `http`, with a line for the server in the comment at the top."""
    paths = [rule for rule in found if rule.query is None]
    queries = [rule for rule in found if rule.query is not None]
    keys = [len(rule.path) + len(rule.query or b"") + 2 for rule in found]
    lines = [
        "# Redirects from the old addresses. Include this file at the level of http, and put into the server:",
        "#     if ($blogextract_new) { return 301 $blogextract_new; }",
        f"map_hash_bucket_size {_power(max(keys, default=0) * 2 + 64)};",
        f"map_hash_max_size {_power(max(2048, len(found) * 4))};",
        "map $uri $blogextract_by_path {",
        '    default "";',
    ]
    for rule in paths:
        forms = dict.fromkeys((rule.path, rule.path.rstrip(b"/") + b"/"))
        lines += [f"    {_nginx_text(form)} {_nginx_text(rule.new.encode())};" for form in forms]
    lines += ["}", 'map "$uri?$args" $blogextract_new {', "    default $blogextract_by_path;"]
    for rule in queries:
        lines.append(f"    {_nginx_text(rule.path + b'?' + (rule.query or b''))} {_nginx_text(rule.new.encode())};")
    return "\n".join([*lines, "}", ""])


def _power(least: int) -> int:
    return 1 << (least - 1).bit_length()


def _nginx_text(value: bytes) -> str:
    """A quoted text; only the quote and the backslash mean something in one that holds no variable."""
    text = value.decode("utf-8", "surrogateescape")
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


_PLAIN = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789/_-")


def _pattern(value: bytes) -> str:
    """A pattern for these bytes and nothing else, in characters that mean nothing to Apache either."""
    return "".join(chr(byte) if byte in _PLAIN else f"\\x{byte:02x}" for byte in value)


def apache(found: list[Rule]) -> str:
    """A `.htaccess` for the root of the site; it is not asked about parts of paths longer than file names may be."""
    lines = ["# Redirects from the old addresses, for the root folder of the site.", "RewriteEngine On"]
    for rule in found:
        target = re.sub(r"[%$\\]", r"\\\g<0>", rule.new)
        path = _pattern(rule.path.lstrip(b"/"))
        if rule.query is not None:
            lines += [
                f"RewriteCond %{{QUERY_STRING}} ^{_pattern(rule.query)}$",
                f"RewriteRule ^{path}$ {target} [R=301,L,NE,QSD]",
            ]
        else:
            lines.append(f"RewriteRule ^{path}/?$ {target} [R=301,L,NE]")
    return "\n".join([*lines, ""])


def netlify(found: list[Rule]) -> str:
    """A `_redirects` for the folder that is published."""
    lines = ["# Redirects from the old addresses."]
    for rule in found:
        path = quote(rule.path, safe="/-._~")
        if rule.query is None:
            lines.append(f"{path} {rule.new} 301")
        elif parameters := _parameters(rule.query):
            lines.append(f"{path} {parameters} {rule.new} 301!")
    return "\n".join([*lines, ""])


def _parameters(query: bytes) -> str | None:
    """A query as the file's syntax has it, None where it is not made of names and values."""
    parts = query.decode("ascii").split("&")
    whole = all(re.fullmatch(r"[\w.~%-]+=[\w.~%+,/-]+", part) for part in parts)
    return " ".join(parts) if whole else None


FILES = {"nginx.conf": nginx, "htaccess.txt": apache, "_redirects": netlify}
"""The files by name. Apache's becomes `.htaccess` where it is put: a hidden file is easily overlooked."""
