"""Bytes to text, for pages that say their charset, say none, or lie about it."""

from __future__ import annotations

import codecs
import re

from blogextract.patterns import deferred

_BOMS: tuple[tuple[bytes, str], ...] = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
"""Longest first where one begins another: UTF-32's little-endian mark starts with UTF-16's."""

_AS_BROWSERS = {
    "iso-8859-1": "windows-1252",
    "latin-1": "windows-1252",
    "latin1": "windows-1252",
    "us-ascii": "windows-1252",
    "ascii": "windows-1252",
    "iso-8859-9": "windows-1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "gb_2312-80": "gb18030",
    "big5": "big5hkscs",
    "ks_c_5601-1987": "cp949",
    "euc-kr": "cp949",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "x-sjis": "cp932",
    "tis-620": "windows-874",
    "iso-8859-11": "windows-874",
    "utf8": "utf-8",
    "unicode": "utf-8",
    "utf-16": "utf-8",
    "utf-16le": "utf-8",
    "utf-16be": "utf-8",
    "x-user-defined": "windows-1252",
}
"""What browsers read where a page declares a name (WHATWG Encoding, section 4.2; a declared UTF-16 in a page that
could be read as ASCII far enough to find the declaration is UTF-8, HTML section 13.2.3.2)."""

_NOT_OF_PAGES = frozenset(
    {
        "idna",
        "punycode",
        "undefined",
        "unicode-escape",
        "unicode_escape",
        "raw-unicode-escape",
        "raw_unicode_escape",
        "utf-7",
    }
)
"""Names that Python knows and browsers do not: some decode no bytes that are broken, and UTF-7 hides markup."""

_META = re.compile(rb"<\s*meta[^>]+?charset\s*=\s*[\"']?([\w-]*)", re.IGNORECASE)
_UTF_8 = frozenset({b"utf-8", b"utf8"})
_FIRST_PART = 65536
"""Bytes in which a declaration is looked for; browsers look at 1,024, and pages put more before it."""
_HIGH = re.compile(rb"[\x80-\xff]")
_TWICE = (b"\xc3\xa2\xc2\x80", b"\xc3\x83\xc2", b"\xc3\x82\xc2")
"""Quotation marks, accented letters and no-break spaces in UTF-8, taken for Latin-1 and encoded again."""
_SIGNS_OF_TWICE = ("\u00c3", "\u00c2", "\u0080")
"""A character of each of them as it is read; to look for one character takes a seventh of the time."""
_CERTAIN = 3
"""From so many of them it is no chance; a page about such errors shows them with other characters between."""
_ONCE_MORE = deferred("[\u00c2-\u00f4][\u0080-\u00bf]{1,3}")
_RATHER = {"maccyrillic": "windows-1251", "macroman": "windows-1252"}
"""Macintosh encodings differ from Windows' in a few letters, and no page has been served in them for decades."""
_SAMPLE = 60_000
"""Bytes shown to the detector: beyond this its answer does not change, and its time does."""
_TOLERATED = 0.002
"""The share of undecodable bytes at which a page is still UTF-8 with a few cut characters."""


def decode(data: bytes, charset: str | None, notes: list[str]) -> tuple[str, str]:
    """The text of a page, and the encoding that it was read in.

    In order: the byte-order mark; UTF-8 if the bytes are valid and not plain ASCII, whatever is declared, since
    text of another encoding is never valid UTF-8 by chance; what HTTP says; what `<meta>` says; a detector.
    Undecodable bytes become U+FFFD. What differs from the declaration is noted.
    """
    for mark, name in _BOMS:
        if data.startswith(mark):
            return data[len(mark) :].decode(name, "replace"), name
    unmarked = _utf16_without_mark(data)
    if unmarked:
        return data.decode(unmarked, "replace"), unmarked
    declared = [name for name in (_known(charset), _known(_declared(data))) if name]
    if data.isascii() and not _stateful(declared):
        return data.decode("ascii"), "utf-8"
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return _decode_other(data, declared, notes)
    if declared and declared[0] != "utf-8" and not _stateful(declared):
        notes.append(f"encoding: declared {declared[0]}, but the bytes are valid UTF-8")
    if _stateful(declared):
        return _decode_other(data, declared, notes)
    if any(sign in text for sign in _SIGNS_OF_TWICE) and sum(map(data.count, _TWICE)) >= _CERTAIN:
        text = _ONCE_MORE.sub(_undone, text)
        notes.append("encoding: texts that had been encoded twice are read once more")
    return text, "utf-8"


def _undone(match: re.Match[str]) -> str:
    """The characters that a text was before it was taken for Latin-1 and encoded again; itself where it never was."""
    try:
        return match[0].encode("latin-1").decode("utf-8")
    except UnicodeError:
        return match[0]


def _decode_other(data: bytes, declared: list[str], notes: list[str]) -> tuple[str, str]:
    """The text of a page that is not valid UTF-8."""
    for name in declared:
        text = data.decode(name, "replace")
        if name != "utf-8" and "\ufffd" not in text and not _looks_wrong(text, name):
            return text, name
    text = data.decode("utf-8", "replace")
    if text.count("\ufffd") <= max(2, len(_HIGH.findall(data)) * 0.05, len(data) * _TOLERATED):
        notes.append("encoding: UTF-8 with a few undecodable bytes")
        return text, "utf-8"
    for name in declared:
        text = data.decode(name, "replace")
        if name != "utf-8" and text.count("\ufffd") <= len(text) * _TOLERATED and not _looks_wrong(text, name):
            return text, name
    found = _detected(data)
    notes.append(f"encoding: read as {found}, which the bytes suggest")
    return data.decode(found, "replace"), found


def _looks_wrong(text: str, name: str) -> bool:
    """True where a single-byte reading yields C1 controls, which no page means to hold."""
    return not name.startswith("utf") and any("\x80" <= c <= "\x9f" for c in text[:_SAMPLE])


def _stateful(declared: list[str]) -> bool:
    """True for encodings whose text is plain ASCII bytes: those of the ISO 2022 family."""
    return any(name.startswith(("iso2022", "iso-2022", "hz")) for name in declared)


def _declared(data: bytes) -> str | None:
    """What the page declares, in an XML declaration or a `<meta>`, anywhere in its first part."""
    start = data[:_FIRST_PART]
    first = _META.search(start)
    if first is not None and first[1].lower() in _UTF_8 and not start.lstrip().startswith(b"<?"):
        return "utf-8"  # as most pages say: for them the detector and what it needs are never loaded
    from bs4.dammit import EncodingDetector  # noqa: PLC0415 - see above

    found: str | None = EncodingDetector.find_declared_encoding(start, is_html=True, search_entire_document=True)
    return found


def _known(name: str | None) -> str | None:
    """The codec's name for a declared one, None where there is no such codec."""
    if not name:
        return None
    name = name.strip().strip("\"';").lower()
    name = _AS_BROWSERS.get(name, name)
    try:
        codec = codecs.lookup(name)
    except (LookupError, ValueError):
        return None
    if codec.name in _NOT_OF_PAGES:
        return None
    return name if codec._is_text_encoding else None  # noqa: SLF001 - the only mark that tells "rot13" from text


def _utf16_without_mark(data: bytes) -> str | None:
    """UTF-16 told by its zeros: every other byte of markup is one."""
    start = data[:200]
    if len(start) < 4:
        return None
    even, odd = start[::2].count(0), start[1::2].count(0)
    if odd > len(start) * 0.4 and even == 0:
        return "utf-16-le"
    if even > len(start) * 0.4 and odd == 0:
        return "utf-16-be"
    return None


def _detected(data: bytes) -> str:
    """The encoding that the bytes themselves suggest, tags left out so that the text decides."""
    sample = re.sub(
        rb"<(?:script|style)\b.*?</(?:script|style)>|<[^>]*>",
        b" ",
        data[: _SAMPLE * 3],
        flags=re.DOTALL | re.IGNORECASE,
    )
    from chardet import detect  # noqa: PLC0415 - only for pages that neither say nor show what they are

    guess = (detect(sample[:_SAMPLE])["encoding"] or "").lower()
    name = _known(_RATHER.get(guess, guess))
    return name or "windows-1252"
