"""Addresses that only lead on to another one: services that count or shield clicks."""

from __future__ import annotations

from urllib.parse import parse_qsl, urlsplit

_BY_PARAMETER = {
    ("t.umblr.com", "/redirect"): "z",
    ("l.facebook.com", "/l.php"): "u",
    ("lm.facebook.com", "/l.php"): "u",
    ("l.instagram.com", "/"): "u",
    ("www.google.com", "/url"): "q",
    ("google.com", "/url"): "q",
    ("www.youtube.com", "/redirect"): "q",
    ("out.reddit.com", "/"): "url",
    ("vk.com", "/away.php"): "to",
    ("slack-redir.net", "/link"): "url",
    ("away.vk.com", "/away.php"): "to",
    ("link.zhihu.com", "/"): "target",
}
"""Host and path of services that carry the address as a parameter."""

_WHOLE = ("href.li", "anonym.to", "nullrefer.com", "hiderefer.com", "dereferer.me", "anon.to")
"""Hosts that carry the address as their whole query."""


def destination(address: str) -> str:
    """Where an address leads in the end, as far as it says so itself."""
    if "?" not in address:
        return address
    try:
        parts = urlsplit(address)
        host = (parts.hostname or "").lower()
        if host in _WHOLE:
            return parts.query if parts.query.startswith(("http://", "https://")) else address
        name = _BY_PARAMETER.get((host, parts.path))
        if name is None:
            return address
        inner = dict(parse_qsl(parts.query, max_num_fields=50)).get(name, "")
    except ValueError:  # brackets that are no IPv6 host, or more parameters than such a service has
        return address
    return inner if inner.startswith(("http://", "https://")) else address
