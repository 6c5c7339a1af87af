"""Editors' trees come out as the HTML that they stand for."""

import pytest

from blogextract.content.rich_text import is_rich_text, to_html

PROSE_MIRROR = [
    {
        "type": "paragraph",
        "content": [
            {"type": "text", "text": "See "},
            {"type": "text", "text": "this", "marks": [{"type": "link", "attrs": {"href": "/a?b&c"}}]},
        ],
    },
    {"type": "heading", "attrs": {"level": 3}, "content": [{"type": "text", "text": "Ginger"}]},
    {
        "type": "bulletList",
        "content": [
            {"type": "listItem", "content": [{"type": "paragraph", "content": [{"type": "text", "text": "Salt"}]}]}
        ],
    },
    {"type": "image", "attrs": {"src": "/j"}},
]
SLATE = [
    {"type": "h2", "children": [{"text": "Ginger"}]},
    {"type": "p", "children": [{"text": "hot", "bold": True}, {"text": " & sharp"}]},
    {"type": "blockquote", "children": [{"text": "Never enough."}]},
]
LEXICAL = [
    {"type": "heading", "tag": "h2", "children": [{"type": "text", "text": "Ginger"}]},
    {"type": "paragraph", "children": [{"type": "text", "text": "hot"}]},
    {
        "type": "list",
        "listType": "number",
        "children": [{"type": "listitem", "children": [{"type": "text", "text": "one"}]}],
    },
]
CONTENTFUL = [
    {"nodeType": "heading-2", "content": [{"nodeType": "text", "value": "Ginger", "marks": []}]},
    {"nodeType": "paragraph", "content": [{"nodeType": "text", "value": "hot", "marks": [{"type": "italic"}]}]},
    {
        "nodeType": "ordered-list",
        "content": [{"nodeType": "list-item", "content": [{"nodeType": "text", "value": "one"}]}],
    },
]
PORTABLE = [
    {"_type": "block", "style": "h2", "children": [{"_type": "span", "text": "Ginger"}]},
    {"_type": "block", "style": "normal", "children": [{"_type": "span", "text": "hot", "marks": ["strong"]}]},
    {"_type": "block", "style": "normal", "listItem": "bullet", "children": [{"_type": "span", "text": "one"}]},
    {"_type": "block", "style": "normal", "listItem": "bullet", "children": [{"_type": "span", "text": "two"}]},
]
DRAFT = [
    {"type": "header-two", "text": "Ginger"},
    {"type": "unstyled", "text": "hot <or> not"},
    {"type": "ordered-list-item", "text": "one"},
]
EDITOR_JS = [
    {"type": "header", "data": {"text": "Ginger", "level": 2}},
    {"type": "paragraph", "data": {"text": "very <b>hot</b>"}},
    {"type": "list", "data": {"style": "unordered", "items": ["one", "two"]}},
]


@pytest.mark.parametrize(
    ("nodes", "html"),
    [
        (
            PROSE_MIRROR,
            '<p>See <a href="/a?b&amp;c">this</a></p><h3>Ginger</h3><ul><li><p>Salt</p></li></ul><img src="/j" alt="">',
        ),
        (SLATE, "<h2>Ginger</h2><p><strong>hot</strong> &amp; sharp</p><blockquote>Never enough.</blockquote>"),
        (LEXICAL, "<h2>Ginger</h2><p>hot</p><ol><li>one</li></ol>"),
        (CONTENTFUL, "<h2>Ginger</h2><p><em>hot</em></p><ol><li>one</li></ol>"),
        (PORTABLE, "<h2>Ginger</h2><p><strong>hot</strong></p><ul><li>one</li><li>two</li></ul>"),
        (DRAFT, "<h2>Ginger</h2><p>hot &lt;or&gt; not</p><ol><li>one</li></ol>"),
        (EDITOR_JS, "<h2>Ginger</h2><p>very <b>hot</b></p><ul><li>one</li><li>two</li></ul>"),
    ],
    ids=["prosemirror", "slate", "lexical", "contentful", "portable text", "draft.js", "editor.js"],
)
def test_an_editors_tree_is_written_as_html(nodes, html):
    assert is_rich_text(nodes)
    assert to_html(nodes) == html


@pytest.mark.parametrize(
    "value",
    [
        [{"type": "link", "text": "Home"}, {"type": "link", "text": "About"}, {"type": "link", "text": "Contact"}],
        [{"type": "text", "value": "a"}, {"type": "text", "value": "b"}, {"type": "text", "value": "c"}],
        [{"tag": "news"}, {"tag": "garden"}, {"tag": "code"}],
        ["a", "b", "c"],
        {"type": "paragraph"},
        DRAFT[:2],
    ],
    ids=["menu", "texts", "tags", "strings", "no list", "too few"],
)
def test_other_data_is_no_post(value):
    assert not is_rich_text(value)


def test_a_tree_without_end_is_cut():
    node: dict = {"type": "paragraph", "text": "deep"}
    for _ in range(5_000):
        node = {"type": "paragraph", "children": [node]}
    assert to_html([node]).count("<p>") < 50
