"""Mail addresses as Cloudflare hides them: hexadecimal bytes, each combined with the first one."""

from __future__ import annotations

from blogextract.document import Document

_SHOWN = "[email"
"""How the text that stands in for an address begins, "[email protected]"."""


def hides_mail(text: str) -> bool:
    """True where a text may stand in for a mail address."""
    return _SHOWN in text


def mail_address(document: Document, node: int) -> str | None:
    """The address that an element hides, in its attribute or behind its link; None where it hides none."""
    attributes = document.attributes[node]
    data = attributes.get("data-cfemail")
    if data is None:
        data = attributes.get("href", "").partition("/cdn-cgi/l/email-protection#")[2]
    if not data and document.tags[node] == "a":
        inside = (document.attributes[inner].get("data-cfemail") for inner in range(node + 1, document.ends[node]))
        data = next((found for found in inside if found), "")
    return decode(data)


def decode(data: str) -> str | None:
    """The hidden text, None where the data are not such."""
    try:
        key, *hidden = bytes.fromhex(data[:1000])
        return bytes([byte ^ key for byte in hidden]).decode("utf-8") or None
    except ValueError:  # no hexadecimal digits, none at all, or no text
        return None
