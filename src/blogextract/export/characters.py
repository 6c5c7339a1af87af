"""Characters that no markup can carry, and how the others are escaped in HTML."""

from __future__ import annotations

from blogextract.patterns import deferred

_REPLACEMENT = "\ufffd"

_CONTROLS = [*range(0x09), 0x0B, *range(0x0E, 0x20), 0x7F, 0xFFFE, 0xFFFF]
"""What XML 1.0 does not allow and HTML calls an error. Each becomes one U+FFFD, so that offsets of marks hold."""

REPLACED: dict[int, str] = dict.fromkeys(_CONTROLS, _REPLACEMENT) | {0x0D: " "}
"""A carriage return cannot be told from a line break once a parser has normalised it; none is meant here."""

SURROGATES = deferred("[\ud800-\udfff]")

_ESCAPES: dict[int, str] = {ord("&"): "&amp;", ord("<"): "&lt;", ord(">"): "&gt;", 0xA0: "&nbsp;"}
"""What serialisers write as references (HTML, section 13.3, "escaping a string")."""

_TEXT = REPLACED | _ESCAPES | {ord("\n"): "<br>"}
_VERBATIM = REPLACED | _ESCAPES
_ATTRIBUTE = REPLACED | _ESCAPES | {ord('"'): "&quot;"}


def html_text(text: str) -> str:
    """A text of the record as HTML, its line breaks as `<br>`."""
    return text.translate(_TEXT)


def html_verbatim(text: str) -> str:
    """A text as HTML where white space counts, or where line breaks mean nothing."""
    return text.translate(_VERBATIM)


def html_attribute(text: str) -> str:
    """A text for an attribute in double quotes."""
    return text.translate(_ATTRIBUTE)


def encodable(text: str) -> str:
    """The text without lone surrogates, which have no bytes in UTF-8; U+FFFD stands for each."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return SURROGATES.sub(_REPLACEMENT, text)
    return text
