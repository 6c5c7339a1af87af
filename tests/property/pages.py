"""Hypothesis strategies for pages: fixtures cut up and sewn together wrongly, and trees of any elements.

Hypothesis chooses a few numbers for each page instead of its bytes: that is fast, and shrinks to few and small cuts.
"""

from __future__ import annotations

from hypothesis import strategies as st

from blogextract.document.tags import BLOCK, HIDDEN_TEXT, INLINE
from golden.cases import CASES

PAGES = [case.page for case in CASES]

SPLINTERS = (
    *(
        b"<",
        b">",
        b"</",
        b"<!--",
        b"-->",
        b"<![CDATA[",
        b"]]>",
        b"<?",
        b"&",
        b"&#x0;",
        b'"',
        b"'",
        b"=",
        b"\x00",
        b"\xff",
    ),
    *(b"<p>", b"</p>", b"<div>", b"</div>", b"</body>", b"</html>", b"<table>", b"<tr>", b"<td>", b"<li>", b"<br>"),
    *(
        b"<script>",
        b"</script>",
        b"<style>",
        b"<textarea>",
        b"<title>",
        b"<noscript>",
        b"<svg>",
        b"<math>",
        b"<select>",
    ),
    *(b"<pre>", b"<template>", b"<iframe src=x>", b"<a href='javascript:alert(1)'>", b"<img src=x>", b"<plaintext>"),
    *(b'<script type="application/ld+json">{"@type":"Article","author":[[[{}]]],"headline":7}</script>',),
    *(b'<base href="//">', b'<meta charset="utf-16">', b"<html lang=x>", b"<div hidden>", b"<button>", b"<figure>"),
    *("é".encode(), "é".encode("latin-1"), "\u202e".encode(), "\ufeff".encode(), b"\xed\xa0\x80", b"\xf0\x9f"),
)
"""Bits that change how all that follows is read."""

_TAGS = [*sorted((BLOCK | INLINE | HIDDEN_TEXT) - {"html"}), "img", "br", "video", "embed", "input", "x-custom"]

_CLASSES = (
    *("post", "entry-content", "article", "title", "author", "author-box", "byline", "date", "comments", "comment"),
    *("share", "social", "newsletter", "related", "sidebar", "widget", "nav", "breadcrumb", "tags", "footnotes"),
    *("gallery", "highlight", "language-python", "wp-block-embed", "twitter-tweet", "toc", "hidden", "e-content"),
)

_WORDS = (
    *("A wall of stones without mortar keeps the sheep in, and the wind out, for two hundred years.", "Share", "1"),
    *("by Maren Holloway", "March 12, 2019", "Subscribe to our newsletter", "Related posts", "Comments", "↩", " "),
    *("日本語の文章です。", "\u200b", "a\nb", "&nbsp;", "x" * 300, "5 min read", "Leave a reply", "\u0130\u0131"),
)

_ATTRIBUTES = (
    *('id="comments"', 'href="https://blog.example/tag/x/"', 'href="#fn1"', 'src="/a-300x200.jpg"', 'hidden=""'),
    *('srcset="/a.jpg 1x, /b.jpg 2x"', 'data-src="/a.jpg"', 'style="display:none"', 'itemprop="author"'),
    *('rel="author"', 'rel="tag"', 'datetime="2019-03-12"', 'colspan="9999999"', 'start="-7"', 'role="navigation"'),
)


@st.composite
def damaged_fixtures(draw) -> bytes:
    """A fixture with parts lost, doubled or moved, and bits put in where they break something."""
    page = draw(st.sampled_from(PAGES))
    for _ in range(draw(st.integers(min_value=1, max_value=6))):
        start = draw(st.integers(min_value=0, max_value=len(page)))
        end = min(len(page), start + draw(st.sampled_from((1, 7, 50, 400, 3000))))
        part = page[start:end]
        match draw(st.sampled_from(("lose", "double", "move", "cut", "insert", "insert", "insert"))):
            case "lose":
                page = page[:start] + page[end:]
            case "double":
                page = page[:end] + part + page[end:]
            case "move":
                rest = page[:start] + page[end:]
                to = draw(st.integers(min_value=0, max_value=len(rest)))
                page = rest[:to] + part + rest[to:]
            case "cut":
                page = page[:start] if start > 200 else page
            case _:
                page = page[:start] + draw(st.sampled_from(SPLINTERS)) + page[start:]
    return page


_elements = st.deferred(
    lambda: st.one_of(
        st.sampled_from(_WORDS),
        st.builds(
            "<{0} class='{1}' {2}>{3}</{0}>".format,
            st.sampled_from(_TAGS),
            st.sampled_from(_CLASSES),
            st.sampled_from(_ATTRIBUTES),
            st.lists(_elements, max_size=5).map("".join),
        ),
    )
)


def trees() -> st.SearchStrategy[str]:
    """Pages of any elements within each other, those among them that HTML does not allow there."""
    return st.lists(_elements, min_size=1, max_size=12).map(lambda parts: f"<html><body>{''.join(parts)}</body></html>")
