"""A post's page and its record side by side: what the page shows where the post is, and what was made of it.

The page is shown as its texts, each with whether it was kept and what it was taken for, from the same work that
extraction does. The record is shown as clean HTML. Neither side loads anything: a picture is its alternative text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import lxml.html
from lxml import etree
from msgspec import Struct

from blogextract.article import Article
from blogextract.embeds import media_of
from blogextract.errors import BlogextractError
from blogextract.export.as_html import write
from blogextract.migrate.extract.region import root_of
from blogextract.migrate.journal import Journal
from blogextract.migrate.model import Post
from blogextract.pipeline import work
from blogextract.trace import Work

_CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w.:-]+)", re.IGNORECASE)
_LOADS = ("img", "video", "audio", "source", "picture", "iframe", "embed", "object", "link", "input")
"""Elements of the export that load something, or that would take part in a form."""
_LONGEST = 2000
"""Characters of one text of the page that are shown."""
_MOST = 2000
"""Texts of one page that are shown; the longest posts have some hundred."""


class Line(Struct, frozen=True, kw_only=True):
    """A text of the page. tag: of the element around it. region: what it was taken for, where it was dropped."""

    text: str
    tag: str
    kept: bool
    region: str = ""


def page_side(journal: Journal, post: Post) -> Iterator[Line]:
    """The texts of all pages of a post, in their order."""
    for url in post.pages or [post.url]:
        response = journal.response(url)
        if response is None or not response.body:
            continue
        charset = _CHARSET.search(response.headers.get("content-type", ""))
        try:
            done = work(response.body, url=url, charset=charset[1] if charset else None)
        except BlogextractError as error:
            yield Line(text=str(error), tag="p", kept=False, region="error")
            continue
        yield from _lines(done)


def _lines(done: Work) -> Iterator[Line]:
    """The runs of the box that holds the post."""
    root, selection = root_of(done), done.selection
    runs = done.outline.runs[root.first : root.last] if root else done.outline.runs
    for run in runs[:_MOST]:
        shown = [run.text[:_LONGEST]] if run.text else []
        shown += [f"[{_medium(done, node)}]" for node in run.media]
        if shown:
            kept = selection.kept[run.index]
            region = "" if kept else selection.region[run.index]
            yield Line(text=" ".join(shown), tag=run.box.tag, kept=kept, region=region)


def _medium(done: Work, node: int) -> str:
    """What stands in the place of a picture or an embed."""
    block = media_of(done.outline.document, node)
    kind = "picture" if block is None else block.__struct_config__.tag or "picture"
    words = next((found for name in ("alt", "title", "url", "src") if (found := getattr(block, name, None))), "")
    return f"{kind}: {words}"[:_LONGEST] if words else str(kind)


def record_side(article: Article) -> str:
    """The record's body as HTML that loads nothing and has no names that another post on the page may have too."""
    html = write(article)
    if not html.strip():
        return ""
    root = lxml.html.fragment_fromstring(html, create_parent="div")
    for element in list(root.iter(*_LOADS)):
        _stand_in(element)
    for element in root.iter(etree.Element):
        for name in ("id", "role", "class"):
            element.attrib.pop(name, None)
        if (element.get("href") or "").startswith("#"):
            del element.attrib["href"]
    return "".join(etree.tostring(child, encoding="unicode", method="html") for child in root)


def _stand_in(element: etree._Element) -> None:
    """Put words in the place of what would be loaded; what stands within it stays."""
    words = element.get("alt") or element.get("title") or element.get("src") or ""
    kind = "picture" if element.tag in ("img", "picture") else str(element.tag)
    if element.tag == "input":
        kind, words = ("done" if element.get("checked") is not None else "to do"), ""
    for name in list(element.attrib):
        del element.attrib[name]
    element.tag = "em"
    element.text = f"[{kind}: {words}]" if words else f"[{kind}]"
