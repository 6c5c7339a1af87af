"""Nothing of an attack survives into what is written."""

from __future__ import annotations

import re

import pytest
import yaml
from lxml import html as lxml_html
from markdown_it import MarkdownIt

from blogextract.export import render
from security.pages import article
from security.vectors import VECTORS

ADDRESSES = frozenset(
    {"href", "src", "srcset", "cite", "poster", "action", "formaction", "data", "background", "xlink:href"}
)
FORBIDDEN = frozenset(
    {
        "script", "style", "object", "embed", "applet", "base", "link", "meta", "form", "input", "button", "textarea",
        "select", "svg", "math", "template", "noscript", "frame", "frameset", "portal", "layer", "marquee", "dialog",
    }
)  # fmt: skip
_SCHEME = re.compile(
    r"[\x00-\x20\u00a0]*(?:j\s*a\s*v\s*a|vb)\s*script|data:|file:|view-source|feed:|jar:", re.IGNORECASE
)

each = pytest.mark.parametrize("vector", [vector for _, vector in VECTORS], ids=[name for name, _ in VECTORS])


def check(html: str) -> None:
    """Fail where a browser could be made to do something by it."""
    if not html.strip():
        return
    for element in lxml_html.fromstring(f"<div>{html}</div>").iter():
        assert element.tag not in FORBIDDEN
        for name, value in element.attrib.items():
            assert not name.lower().startswith("on")
            assert name.lower() not in ("srcdoc", "style", "formaction", "autofocus", "contenteditable")
            if name.lower() in ADDRESSES:
                assert not _SCHEME.match(value), value


@pytest.mark.parametrize(
    "html",
    ["<p onclick=x>", "<a href=' javascript:x'>", "<script></script>", "<img src=data:text/html,x>", "<p style=a>"],
)
def test_the_check_finds_what_could_run(html):
    with pytest.raises(AssertionError):
        check(html)


@each
def test_html_is_harmless(vector):
    check(article(vector).to_html())


@each
def test_markdown_read_as_html_is_harmless(vector):
    written = article(vector).to_markdown()
    body = written.split("\n---\n", 1)[1] if written.startswith("---\n") else written
    check(MarkdownIt("gfm-like", {"html": True, "linkify": False}).render(body))


@each
def test_front_matter_holds_the_fields_and_nothing_else(vector):
    record = article(vector)
    written = render(record, "markdown")
    assert written.startswith("---\n")
    fields = yaml.safe_load(written.split("\n---\n", 1)[0].removeprefix("---\n"))
    assert fields["title"] == record.title
    assert fields.get("description") == record.description
    assert fields.keys() <= {*record.to_dict(), "date", "image", "authors", "canonical", "lastmod"}


@each
def test_addresses_in_the_record_can_be_fetched_or_mailed(vector):
    for medium in article(vector).media:
        for address in (getattr(medium, "src", None), getattr(medium, "url", None), getattr(medium, "link", None)):
            assert address is None or address.startswith(("https://", "http://", "mailto:", "tel:"))
