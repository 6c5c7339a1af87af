"""XML as WordPress' importer reads it: elements and CDATA, whatever a text holds."""

from __future__ import annotations

from blogextract.export.characters import REPLACED, encodable, html_verbatim

HEAD = """\
<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"
 xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
 xmlns:content="http://purl.org/rss/1.0/modules/content/"
 xmlns:wfw="http://wellformedweb.org/CommentAPI/"
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:wp="http://wordpress.org/export/1.2/">
<channel>
"""
FOOT = "</channel>\n</rss>\n"


def element(name: str, content: str) -> str:
    """An element around finished content."""
    return f"<{name}>{content}</{name}>\n"


def text(value: str) -> str:
    """A text, escaped; quotes too, so that it may stand in an attribute. XML knows no name for a no-break space."""
    return html_verbatim(encodable(value)).replace("&nbsp;", "\u00a0").replace('"', "&quot;")


def cdata(value: str) -> str:
    """A text in CDATA, which nothing in it can end."""
    return f"<![CDATA[{encodable(value).translate(REPLACED).replace(']]>', ']]]]><![CDATA[>')}]]>"
