"""HTML: clean, safe whatever the record holds, and saying all that the record says."""

from __future__ import annotations

import nh3
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import html as lxml_html

from blogextract.article import Article, Footnote, Section
from blogextract.blocks import (
    Audio,
    Callout,
    Cell,
    Code,
    Definition,
    DefinitionItem,
    Definitions,
    Details,
    Embed,
    File,
    Gallery,
    Image,
    List,
    ListItem,
    Mark,
    Math,
    Paragraph,
    Phrase,
    Quote,
    Raw,
    Rule,
    Table,
    Video,
)
from blogextract.document.urls import SCHEMES
from blogextract.export import render
from blogextract.export.as_html import ALLOWED
from blogextract.export.html_inline import inline
from blogextract.export.notes import Notes
from export.markdown_reader import read_html
from export.runs import expected
from property.strategies import articles, hostile_articles, marked

_URL = "https://a.example/x"
_TAGS = set(ALLOWED)
_ATTRIBUTES = {tag: set(names) for tag, names in ALLOWED.items()}
_NOTES = [Footnote(id="n", text="note"), Footnote(id="fn:2", text="other")]


def _html(*blocks, **fields):
    return render(Article(sections=[Section(blocks=list(blocks))], **fields), "html")


def cleaned(html):
    return nh3.clean(html, tags=_TAGS, attributes=_ATTRIBUTES, url_schemes=set(SCHEMES), link_rel=None)


def _mark(kind, start, end, **more):
    return Mark(type=kind, start=start, end=end, **more)


@settings(max_examples=120, deadline=None)
@given(articles())
def test_a_sanitiser_has_nothing_to_do(article):
    html = render(article, "html")
    assert cleaned(html) == html


@settings(max_examples=120, deadline=None)
@given(hostile_articles())
def test_a_sanitiser_has_nothing_to_do_whatever_the_record_holds(article):
    html = render(article, "html")
    assert cleaned(html) == html


@settings(max_examples=80, deadline=None)
@given(hostile_articles())
def test_nothing_runs(article):
    for element in lxml_html.fragment_fromstring(render(article, "html"), create_parent="div").iter():
        assert element.tag in {*ALLOWED, "div"}
        for name, value in element.attrib.items():
            assert not name.startswith("on")
            assert name != "style"
            if name in ("href", "src", "cite"):
                scheme = value.partition(":")[0].lower() if ":" in value else "https"
                assert scheme in SCHEMES or not scheme.isalpha(), value


@settings(max_examples=200, deadline=None)
@given(marked(("n", "fn:2")))
def test_a_text_and_its_marks_come_back(found):
    notes = Notes(_NOTES)
    html = inline(found["text"], found["marks"], notes)
    assert read_html(html) == expected(found["text"], found["marks"], notes.labels), html


@settings(max_examples=80, deadline=None)
@given(st.lists(st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=6), max_size=4))
def test_code_keeps_every_character(lines):
    text = "\n".join(lines).replace("\ufffe", "").replace("\uffff", "")
    code = lxml_html.fragment_fromstring(_html(Code(text=text)))[0]
    assert (code.text or "") == text


@pytest.mark.parametrize(
    ("block", "html"),
    [
        (Paragraph(text="a < b & c\nd\xa0e"), "<p>a &lt; b &amp; c<br>d&nbsp;e</p>\n"),
        (
            Paragraph(text="a link", marks=[_mark("link", 2, 6, href=_URL, title='"t"'), _mark("strong", 2, 4)]),
            f'<p>a <a href="{_URL}" title="&quot;t&quot;"><strong>li</strong>nk</a></p>\n',
        ),
        (
            Paragraph(text="WHO x2", marks=[_mark("abbreviation", 0, 3, title="W"), _mark("superscript", 5, 6)]),
            '<p><abbr title="W">WHO</abbr> x<sup>2</sup></p>\n',
        ),
        (
            Paragraph(text="E = mc", marks=[_mark("math", 0, 6)]),
            '<p><span class="math inline">\\(E = mc\\)</span></p>\n',
        ),
        (
            Paragraph(text="A ☺", marks=[_mark("image", 2, 3, href=_URL, title="☺")]),
            f'<p>A <img src="{_URL}" alt="☺"></p>\n',
        ),
        (
            List(items=[ListItem(text="a", blocks=[List(items=[ListItem(text="b")], ordered=True, start=3)])]),
            '<ul>\n<li>a\n<ol start="3">\n<li>b</li>\n</ol>\n</li>\n</ul>\n',
        ),
        (
            List(items=[ListItem(text="a", checked=True), ListItem(text="b", checked=False)]),
            (
                '<ul>\n<li><input type="checkbox" checked="" disabled=""> a</li>\n'
                '<li><input type="checkbox" disabled=""> b</li>\n</ul>\n'
            ),
        ),
        (
            Definitions(
                items=[DefinitionItem(terms=[Phrase(text="t")], definitions=[Definition(text="d", blocks=[Rule()])])]
            ),
            "<dl>\n<dt>t</dt>\n<dd>d\n<hr>\n</dd>\n</dl>\n",
        ),
        (
            Quote(blocks=[Paragraph(text="q")], cite="Jo", cite_url=_URL),
            f'<blockquote cite="{_URL}">\n<p>q</p>\n<cite><a href="{_URL}">Jo</a></cite>\n</blockquote>\n',
        ),
        (Quote(blocks=[], pull=True), '<blockquote class="pullquote">\n</blockquote>\n'),
        (
            Code(text="a <b>\n\tc", language="c++"),
            '<pre><code class="language-c++">a &lt;b&gt;\n\tc</code></pre>\n',
        ),
        (Code(text="\n\nx"), "<pre><code>\n\nx</code></pre>\n"),
        (
            Image(src=_URL, alt='"a"', width=4, height=3, link="/l"),
            f'<figure><a href="/l"><img src="{_URL}" alt="&quot;a&quot;" width="4" height="3"></a></figure>\n',
        ),
        (
            Image(src=_URL, caption="Cap", caption_marks=[_mark("emphasis", 0, 3)], credit="Me"),
            (
                f'<figure><img src="{_URL}" alt=""><figcaption><em>Cap</em> <span class="credit">Me</span></figcaption>'
                "</figure>\n"
            ),
        ),
        (
            Image(src="javascript:x", alt="what", caption="c"),
            "<figure><p>what</p><figcaption>c</figcaption></figure>\n",
        ),
        (Image(src="javascript:x"), ""),
        (
            Gallery(images=[Image(src=_URL)], caption="c"),
            (
                f'<figure class="gallery">\n<figure><img src="{_URL}" alt=""></figure>\n<figcaption>c</figcaption>\n'
                "</figure>\n"
            ),
        ),
        (
            Video(src="/v.mp4", title="t", caption="c"),
            (
                '<figure class="video"><video controls="" src="/v.mp4" title="t"></video><figcaption>c</figcaption>'
                "</figure>\n"
            ),
        ),
        (Audio(src="/a.mp3"), '<figure class="audio"><audio controls="" src="/a.mp3"></audio></figure>\n'),
        (
            Video(provider="youtube", src="https://player.example/1", url=_URL, title="A <film>"),
            f'<figure class="video"><a href="{_URL}">A &lt;film&gt;</a></figure>\n',
        ),
        (
            Embed(provider="twitter", url=_URL, text="words\nmore", author="Jo"),
            (
                f'<figure class="embed"><blockquote cite="{_URL}"><p>words<br>more</p>'
                f'<cite><a href="{_URL}">Jo</a></cite></blockquote></figure>\n'
            ),
        ),
        (Embed(src="javascript:x", title="t"), '<figure class="embed">t</figure>\n'),
        (
            Callout(blocks=[Paragraph(text="c")], label="Note"),
            '<div class="callout" role="note">\n<p class="callout-label"><strong>Note</strong></p>\n<p>c</p>\n</div>\n',
        ),
        (Math(tex="a<b"), '<div class="math display">\\[a&lt;b\\]</div>\n'),
        (
            Details(summary="s\n<i>", blocks=[Paragraph(text="d")]),
            "<details>\n<summary>s<br>&lt;i&gt;</summary>\n<p>d</p>\n</details>\n",
        ),
        (File(url="/a%20b.pdf"), '<p><a href="/a%20b.pdf" download="">a b.pdf</a></p>\n'),
        (File(url="javascript:x", name="n"), "<p>n</p>\n"),
        (Rule(), "<hr>\n"),
        (Raw(html="<b onclick=x>y</b><script>z</script>", why="?"), '<div class="raw"><b>y</b></div>\n'),
    ],
)
def test_each_block_as_html(block, html):
    assert _html(block) == html
    assert cleaned(html) == html


def test_a_table_has_its_head_its_scopes_and_its_spans():
    rows = [
        [Cell(text="a", header=True, align="right"), Cell(text="b", header=True)],
        [Cell(text="c", header=True, rowspan=2), Cell(text="1\n2", align="center")],
        [Cell(text="3", colspan=2)],
    ]
    assert _html(Table(rows=rows, caption="Cap")) == (
        "<table>\n<caption>Cap</caption>\n"
        '<thead>\n<tr><th scope="col" align="right">a</th><th scope="col">b</th></tr>\n</thead>\n'
        '<tbody>\n<tr><th scope="row" rowspan="2">c</th><td align="center">1<br>2</td></tr>\n'
        '<tr><td colspan="2">3</td></tr>\n</tbody>\n</table>\n'
    )


def test_headings_keep_level_and_anchor():
    sections = [
        Section(heading="One", level=2, anchor="one"),
        Section(heading="Two *", level=9, anchor="a b", marks=[_mark("code", 0, 3)]),
    ]
    assert render(Article(sections=sections), "html") == '<h2 id="one">One</h2>\n<h6><code>Two</code> *</h6>\n'


def test_footnotes_are_linked_both_ways():
    marks = [_mark("footnote", 1, 1, href="fn:2"), _mark("footnote", 2, 3, href="fn:2")]
    html = _html(Paragraph(text="a *", marks=marks), footnotes=[Footnote(id="x", text="lost"), _NOTES[1]])
    assert html == (
        '<p>a<sup id="fnref-2"><a href="#fn-2" class="footnote-ref" role="doc-noteref">2</a></sup> '
        '<sup id="fnref-2-2"><a href="#fn-2" class="footnote-ref" role="doc-noteref">*</a></sup></p>\n'
        '<div class="footnotes" role="doc-endnotes">\n<ol>\n'
        '<li id="fn-x"><p>lost</p>\n</li>\n'
        '<li id="fn-2"><p>other <a href="#fnref-2" class="footnote-backref" role="doc-backlink">↩</a>'
        ' <a href="#fnref-2-2" class="footnote-backref" role="doc-backlink">↩</a></p>\n</li>\n'
        "</ol>\n</div>\n"
    )


@settings(max_examples=80, deadline=None)
@given(articles())
def test_every_link_to_a_footnote_leads_to_it(article):
    tree = lxml_html.fragment_fromstring(render(article, "html"), create_parent="div")
    ids = {element.get("id") for element in tree.iter("sup", "li")}
    links = [link.get("href") for link in tree.iter("a") if link.get("role") in ("doc-noteref", "doc-backlink")]
    assert all(link[1:] in ids for link in links)
