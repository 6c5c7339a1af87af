"""Whether a drawing in SVG is only a drawing.

An SVG file is a document that a browser runs when it is opened by its own address, with the rights of the site that
it lies on. One with a script, a handler or a reference that loads from elsewhere is refused: a drawing that had its
script cut out would no longer be the file that the blog had, and whoever needs it can fetch and judge it by hand.
"""

from __future__ import annotations

import re

from lxml import etree

from blogextract.migrate.media.kinds import NotMediaError

_ACTIVE = frozenset({"script", "foreignobject", "iframe", "embed", "object", "handler", "listener", "audio", "video"})
_LINKS = frozenset({"href", "src", "to", "from", "values", "by"})
"""Attributes that hold an address, or that an animation puts in the place of one."""
_SCHEME = re.compile(
    r"(?!https?:|mailto:|data:image/(?:png|jpe?g|gif|webp)(?:[;,]|\Z))[a-z][a-z0-9+.-]*:", re.IGNORECASE
)
"""The start of an address with a scheme that is not that of a page or of a picture within the file."""
_BLANK = re.compile(r"[\x00-\x20]+")
"""What browsers drop from addresses; in a scheme it would hide it."""
_ENTITY = re.compile(rb"<!ENTITY\b", re.IGNORECASE)
_PLAIN_ENTITY = re.compile(rb"<!ENTITY\s+[\w.-]{1,80}\s+(?:\"[^\"&%<]{0,500}\"|'[^'&%<]{0,500}')\s*>")
"""As drawing programs write for their namespaces: a short text that refers to nothing."""
_STYLE_LOADS = re.compile(
    r"@import|expression\s*\(|javascript:|url\(\s*['\"]?\s*(?!#|data:image/|data:font/)", re.IGNORECASE
)
_LARGEST = 5_000_000
"""Bytes. Larger drawings are maps and data, not what a post shows."""


def check_drawing(body: bytes) -> None:
    """Raise NotMediaError where the drawing does more than show itself, or cannot be read."""
    if len(body) > _LARGEST:
        raise _refused(f"it has more than {_LARGEST:,} bytes")
    if len(_ENTITY.findall(body)) != len(_PLAIN_ENTITY.findall(body)):
        raise _refused("it declares entities that are more than a short text")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(body, parser)
    except (etree.XMLSyntaxError, ValueError):
        raise NotMediaError("the drawing is cut off or damaged", code="Damaged") from None
    if any(node.target == "xml-stylesheet" for node in root.getroottree().xpath("//processing-instruction()")):
        raise _refused("it asks for a style sheet")
    for element in root.iter(etree.Element):
        _check(element)


def _check(element: etree._Element) -> None:
    """One element and its attributes."""
    name = etree.QName(element).localname.lower()
    if name in _ACTIVE:
        raise _refused(f"it has an element {name}")
    if name == "style" and _STYLE_LOADS.search("".join(element.itertext())):
        raise _refused("its style loads from elsewhere")
    for key, value in element.attrib.items():
        attribute = etree.QName(key).localname.lower()
        text = str(value)
        if attribute.startswith("on"):
            raise _refused(f"it has a handler {attribute}")
        if attribute in _LINKS and any(map(_SCHEME.match, _BLANK.sub("", text).split(";"))):
            raise _refused("it has a link that is not to a page")
        if attribute == "style" and _STYLE_LOADS.search(text):
            raise _refused("its style loads from elsewhere")


def _refused(why: str) -> NotMediaError:
    return NotMediaError(f"the drawing is refused, since {why}: look at it and add it by hand", code="Unsafe")
