"""Markdown, case by case: what is written, and that it is read back as what it was."""

from __future__ import annotations

import pytest

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
from blogextract.export import render
from blogextract.export.entries import with_entries
from export.markdown_expected import Expected
from export.markdown_reader import front_matter, read

_URL = "https://a.example/x"


def _mark(kind, start, end, **more):
    return Mark(type=kind, start=start, end=end, **more)


def _markdown(*blocks, footnotes=(), check=True):
    article = Article(sections=[Section(blocks=list(blocks))], footnotes=list(footnotes))
    markdown = render(article, "markdown")
    if check:
        assert read(front_matter(markdown)[1]) == Expected(with_entries(article)).document(), markdown
    return markdown.removesuffix("\n")


@pytest.mark.parametrize(
    ("text", "markdown"),
    [
        ("Plain words, with (brackets) and 50% - or more!", "Plain words, with (brackets) and 50% - or more!"),
        ("5 * 3 * 2", "5 * 3 * 2"),
        ("*not emphasis*", r"\*not emphasis\*"),
        ("snake_case_name", "snake_case_name"),
        ("_private and __init__", r"\_private and \_\_init\_\_"),
        ("a `tick`", r"a \`tick\`"),
        ("[sic] and [a](b)", r"\[sic\] and \[a\](b)"),
        ("![i](j) wow!", r"!\[i\](j) wow!"),
        ("a < b, <b> and </p>", r"a < b, \<b> and \</p>"),
        ("<http://a.example>", r"\<http://a.example>"),
        ("see http://a.example/a_b/c", "see http://a.example/a_b/c"),
        ("<!-- x -->", r"\<!-- x -->"),
        ("AT&T, &amp; &#42; &copy; &copy", r"AT&T, \&amp; \&#42; \&copy; &copy"),
        ("C:\\dir\\*.txt and \\alpha\\", "C:\\dir\\\\\\*.txt and \\alpha\\\\"),
        ("# not a heading", r"\# not a heading"),
        ("#hashtag", "#hashtag"),
        ("1. not an item", r"1\. not an item"),
        ("2019) year", r"2019\) year"),
        ("1.5 times", "1.5 times"),
        ("- dash", r"\- dash"),
        ("+ plus", r"\+ plus"),
        ("-1 is not an item", "-1 is not an item"),
        ("* star", r"\* star"),
        ("> quote", r"\> quote"),
        ("---", r"\---"),
        ("a\n---", "a\\\n\\---"),
        ("a\n===", "a\\\n\\==="),
        ("a\n- b\n1. c\n# d\n> e", "a\\\n\\- b\\\n1\\. c\\\n\\# d\\\n\\> e"),
        ("a | b\n--- | ---", "a | b\\\n\\--- | ---"),
        ("a | b\n:-:|", "a | b\\\n\\:-:|"),
        ("| a |", r"\| a |"),
        ("```\ncode", "\\`\\`\\`\\\ncode"),
        ("~~~", r"\~\~\~"),
        ("about ~5 minutes", "about ~5 minutes"),
        ("~~gone~~", r"\~\~gone\~\~"),
        ("it costs $5", "it costs $5"),
        ("$5 and $6", r"\$5 and \$6"),
        ("[^1]: not a note", r"\[^1\]: not a note"),
        ("[x] not a task", r"\[x\] not a task"),
        ("[!NOTE]", r"\[!NOTE\]"),
        ("    indented", "&#32;   indented"),
        ("\ttab", "&#9;tab"),
        ("a\n  b", "a\\\n&#32; b"),
        ("end ", "end&#32;"),
        ("\xa0nbsp\xa0", "&#160;nbsp&#160;"),
        ("two  spaces", "two  spaces"),
        ("a\nb", "a\\\nb"),
        ("a\n\nb", "a\\\n\\\nb"),
        ("a\n", "a<br>"),
        ("back\\\nslash", "back\\\\\\\nslash"),
    ],
)
def test_text_that_looks_like_markdown_stays_text(text, markdown):
    assert _markdown(Paragraph(text=text)) == markdown


@pytest.mark.parametrize(
    ("text", "marks", "markdown"),
    [
        ("a bold word", [_mark("strong", 2, 6)], "a **bold** word"),
        ("unbelievable", [_mark("strong", 2, 6)], "un**beli**evable"),
        ("日本語です", [_mark("strong", 0, 3)], "**日本語**です"),
        ("これは「重要」です", [_mark("strong", 3, 7)], "これは<strong>「重要」</strong>です"),
        ('a"b"c', [_mark("strong", 1, 4)], 'a<strong>"b"</strong>c'),
        ('a "b" c', [_mark("strong", 2, 5)], 'a **"b"** c'),
        ("a b c", [_mark("strong", 1, 4)], "a<strong> b </strong>c"),
        ("both", [_mark("strong", 0, 4), _mark("emphasis", 0, 4)], "_**both**_"),
        ("a bc", [_mark("strong", 0, 4), _mark("emphasis", 2, 4)], "**a _bc_**"),
        ("ab c", [_mark("strong", 0, 4), _mark("emphasis", 0, 2)], "**_ab_ c**"),
        ("abcd", [_mark("strong", 0, 2), _mark("emphasis", 2, 4)], "**ab**_cd_"),
        ("abcde", [_mark("strong", 0, 2), _mark("emphasis", 2, 4)], "**ab**<em>cd</em>e"),
        ("abcdef", [_mark("strong", 0, 4), _mark("emphasis", 2, 6)], "**ab<em>cd</em>**_ef_"),
        ("a*b", [_mark("emphasis", 0, 3)], r"*a\*b*"),
        ("a\nb", [_mark("strong", 0, 3)], "**a\\\nb**"),
        ("a\nb", [_mark("strong", 0, 2)], "<strong>a\\\n</strong>b"),
        ("gone now", [_mark("deleted", 0, 4)], "~~gone~~ now"),
        ("~gone~", [_mark("deleted", 1, 5)], r"\~~~gone~~\~"),
        ("H2O", [_mark("subscript", 1, 2)], "H<sub>2</sub>O"),
        ("Ctrl", [_mark("keyboard", 0, 4)], "<kbd>Ctrl</kbd>"),
        (
            "WHO",
            [_mark("abbreviation", 0, 3, title='a "b"\n\nc')],
            '<abbr title="a &quot;b&quot;&#10;&#10;c">WHO</abbr>',
        ),
        ("x = `y`", [_mark("code", 0, 7)], "`` x = `y` ``"),
        ("``", [_mark("code", 0, 2)], "` `` `"),
        (" a ", [_mark("code", 0, 3)], "`  a  `"),
        ("a  b", [_mark("code", 1, 3)], "a<code>  </code>b"),
        ("a\nb", [_mark("code", 0, 3)], "`a`\\\n`b`"),
        ("`a`", [_mark("code", 1, 2)], "&#96;`a`\\`"),
        ("a*b*", [_mark("code", 0, 4)], "`a*b*`"),
        ("ab", [_mark("code", 0, 2), _mark("strong", 1, 2)], "`a`**`b`**"),
        ("a link", [_mark("link", 2, 6, href=_URL)], f"a [link]({_URL})"),
        ("l]", [_mark("link", 0, 2, href="/a_(b)", title='t "q"')], r'[l\]](</a_(b)> "t \"q\"")'),
        ("l", [_mark("link", 0, 1, href="/?a=1&copy;=2\\")], r"[l](</?a=1&amp;copy;=2\\>)"),
        (_URL, [_mark("link", 0, len(_URL), href=_URL)], f"<{_URL}>"),
        ("bold", [_mark("link", 0, 4, href=_URL), _mark("strong", 0, 4)], f"[**bold**]({_URL})"),
        ("a b c", [_mark("link", 2, 3, href=_URL), _mark("strong", 0, 5)], f"**a [b]({_URL}) c**"),
        ("hey!l", [_mark("link", 4, 5, href=_URL)], rf"hey\![l]({_URL})"),
        ("x^l", [_mark("link", 2, 3, href=_URL)], rf"x\^[l]({_URL})"),
        ("off", [_mark("link", 0, 3, href="javascript:alert(1)")], "off"),
        ("a ☺", [_mark("image", 2, 3, href=_URL, title="☺")], f"a ![☺]({_URL})"),
        ("a *x* b", [_mark("image", 2, 5, href=_URL, title="*x*")], rf"a ![\*x\*]({_URL}) b"),
        ("so x^2.", [_mark("math", 3, 6)], "so $x^2$."),
        ("so a $ b.", [_mark("math", 3, 8)], r'so <span class="math inline">a \$ b</span>.'),
        ("2x", [_mark("math", 1, 2)], '2<span class="math inline">x</span>'),
    ],
)
def test_marks(text, marks, markdown):
    # Unsafe links are left out of the record's own expectation.
    safe = not any(mark.href and mark.href.startswith("javascript") for mark in marks)
    assert _markdown(Paragraph(text=text, marks=marks), check=safe) == markdown


@pytest.mark.parametrize(
    ("text", "written"),
    [("One #", r"## One \#"), ("C#", "## C#"), ("# #", r"## # \#"), ("a\nb", "## a<br>b"), (" x ", "## &#32;x&#32;")],
)
def test_headings_are_one_line_and_keep_their_number_signs(text, written):
    article = Article(sections=[Section(heading=text, level=2)])
    markdown = render(article, "markdown")
    assert markdown == f"{written}\n"
    assert read(markdown) == Expected(article).document()


def test_a_heading_that_the_post_links_to_keeps_its_anchor():
    link = Paragraph(text="see", marks=[_mark("link", 0, 3, href="#a-b")])
    sections = [Section(blocks=[link]), *(Section(heading=name, level=3, anchor=name) for name in ("a-b", "c"))]
    assert render(Article(sections=sections), "markdown") == '[see](#a-b)\n\n### <a id="a-b"></a>a-b\n\n### c\n'


def _items(*texts, **more):
    return List(items=[ListItem(text=text) for text in texts], **more)


@pytest.mark.parametrize(
    ("blocks", "markdown"),
    [
        ([_items("a", "b")], "- a\n- b"),
        ([_items("a", "b", ordered=True, start=9)], "9. a\n10. b"),
        ([_items("a", ordered=True, start=0)], "0. a"),
        ([_items("a"), _items("b"), _items("c")], "- a\n\n+ b\n\n- c"),
        ([_items("a", ordered=True), _items("b", ordered=True)], "1. a\n\n1) b"),
        ([_items("a"), _items("b", ordered=True)], "- a\n\n1. b"),
        ([_items("a"), Paragraph(text="x"), _items("b")], "- a\n\nx\n\n- b"),
        ([_items("a"), Paragraph(text=""), _items("b")], "- a\n\n+ b"),
        ([_items("a\nb")], "- a\\\n  b"),
        ([_items("- a", "1. b")], "- \\- a\n- 1\\. b"),
        ([_items("", "b")], "- <!-- -->\n- b"),
        ([List(items=[ListItem(text="a", checked=True), ListItem(text="", checked=False)])], "- [x] a\n- [ ] <!-- -->"),
        (
            [List(items=[ListItem(text="a", blocks=[_items("b", "c")]), ListItem(text="d")])],
            "- a\n  - b\n  - c\n- d",
        ),
        (
            [List(items=[ListItem(text="a", blocks=[_items("b", ordered=True, start=2)])])],
            "- a\n\n  2. b",
        ),
        ([List(items=[ListItem(text="", blocks=[_items("b")])], ordered=True)], "1. - b"),
        ([List(items=[ListItem(text="", blocks=[Rule()])])], "- ***"),
        ([List(items=[ListItem(text="", blocks=[Code(text="x\n\ny")])])], "- ```\n  x\n\n  y\n  ```"),
        (
            [List(items=[ListItem(text="a", blocks=[Paragraph(text="b")]), ListItem(text="c")])],
            "- a\n\n  b\n\n- c",
        ),
        (
            [List(items=[ListItem(text="a", blocks=[Quote(blocks=[_items("b")])])])],
            "- a\n\n  > - b",
        ),
    ],
)
def test_lists(blocks, markdown):
    assert _markdown(*blocks) == markdown


@pytest.mark.parametrize("start", [-1, 10**9])
def test_a_list_that_starts_where_markdown_cannot_is_html(start):
    block = List(items=[ListItem(text="a *b*", blocks=[Code(text="x\n\ny")])], ordered=True, start=start)
    markdown = _markdown(block, check=False)
    assert markdown.startswith(f'<ol start="{start}">\n<li>a *b*')
    assert "\n\n" not in markdown


@pytest.mark.parametrize(
    ("block", "markdown"),
    [
        (Quote(blocks=[Paragraph(text="a"), Paragraph(text="b\nc")]), "> a\n>\n> b\\\n> c"),
        (Quote(blocks=[Paragraph(text="a")], cite="Jo", cite_url=_URL), f"> a\n>\n> — [Jo]({_URL})"),
        (Quote(blocks=[Quote(blocks=[Paragraph(text="a")])], cite="Jo"), "> > a\n>\n> — Jo"),
        (Quote(blocks=[]), ">"),
        (Code(text="a\n", language="python"), "```python\na\n\n```"),
        (Code(text="```\nb\n```"), "````\n```\nb\n```\n````"),
        (Code(text=""), "```\n```"),
        (Code(text="\tx", language="a`b"), "```a&#96;b\n\tx\n```"),
        (Rule(), "***"),
        (Math(tex="a\n+ b"), "$$\na\n+ b\n$$"),
        (Math(tex="\\text{a $b$}"), "```math\n\\text{a $b$}\n```"),
        (Math(tex="x", display=False), "$x$"),
        (File(url=f"{_URL}/a%20b.pdf"), f"[a b.pdf]({_URL}/a%20b.pdf)"),
        (Image(src=_URL, alt="a [b]"), rf"![a \[b\]]({_URL})"),
        (
            Image(src=_URL, caption="a *b*", caption_marks=[_mark("strong", 0, 1)], credit="Me"),
            f"<figure>\n\n![]({_URL})\n\n<figcaption>\n\n**a** \\*b\\*\n\nMe\n\n</figcaption>\n</figure>",
        ),
        (
            Gallery(images=[Image(src=_URL), Image(src=_URL, alt="b")]),
            f'<figure class="gallery">\n\n![]({_URL})\n\n![b]({_URL})\n\n</figure>',
        ),
        (Video(url=_URL, title="A film"), f"[A film]({_URL})"),
        (Audio(src=_URL), f"<{_URL}>"),
        (
            Embed(url=_URL, text="Words\nhere", author="Jo", title="T"),
            f"> Words\\\n> here\n>\n> — [Jo]({_URL})",
        ),
        (Callout(blocks=[Paragraph(text="c")], label="Note"), "> [!NOTE]\n> c"),
        (Callout(blocks=[_items("c")], label="tip"), "> [!TIP]\n> - c"),
        (Callout(blocks=[Paragraph(text="c")], label="Pro tip"), "> **Pro tip**\n>\n> c"),
        (Callout(blocks=[Paragraph(text="c")]), "> c"),
        (
            Quote(blocks=[Callout(blocks=[Paragraph(text="c")], label="Note")]),
            "> > **Note**\n> >\n> > c",
        ),
        (
            Details(summary="<b>\nx", blocks=[Paragraph(text="a"), Code(text="b")]),
            "<details>\n<summary>&lt;b&gt;<br>x</summary>\n\na\n\n```\nb\n```\n\n</details>",
        ),
        (
            Definitions(items=[DefinitionItem(terms=[Phrase(text="t")], definitions=[Definition(text="d")])]),
            "<dl>\n<dt>\n\nt\n\n</dt>\n<dd>\n\nd\n\n</dd>\n</dl>",
        ),
        (Raw(html="<b>x</b>\n\n<i>y</i><script>z</script>", why="?"), '<div class="raw"><b>x</b>&#10;\n<i>y</i></div>'),
    ],
)
def test_each_block_as_markdown(block, markdown):
    assert _markdown(block) == markdown


@pytest.mark.parametrize(
    ("block", "markdown"),
    [
        (Image(src="javascript:x", alt="what"), "what"),
        (Image(src="javascript:x", caption="c"), "<figure>\n\n<figcaption>\n\nc\n\n</figcaption>\n</figure>"),
        (Image(src="javascript:x"), ""),
        (Image(src=_URL, alt="a", link="/l"), f"[![a]({_URL})](/l)"),
        (Video(url="javascript:x", title="T"), "T"),
        (File(url="data:text/html,x", name="n"), "n"),
        (Code(text="a\r\nb"), "```\na\nb\n```"),
        (Paragraph(text="  \n "), ""),
        (Paragraph(text="a\x00b"), "a\ufffdb"),
    ],
)
def test_what_cannot_be_shown_as_it_is(block, markdown):
    assert _markdown(block, check=False) == markdown


def _cells(*texts, **more):
    return [Cell(text=text, **more) for text in texts]


@pytest.mark.parametrize(
    ("rows", "markdown"),
    [
        ([_cells("a", "b", header=True), _cells("1", "2")], "| a | b |\n| --- | --- |\n| 1 | 2 |"),
        ([_cells("1", "2")], "|  |  |\n| --- | --- |\n| 1 | 2 |"),
        ([_cells("a|b\\|", header=True), _cells("x\ny")], "| a\\|b\\\\\\| |\n| --- |\n| x<br>y |"),
        ([_cells("a", "b", header=True), _cells("1")], "| a | b |\n| --- | --- |\n| 1 |  |"),
        ([_cells("a", header=True), _cells("1", "2")], "| a |  |\n| --- | --- |\n| 1 | 2 |"),
        (
            [_cells("a", header=True, align="center"), _cells("1", align="center"), _cells("2")],
            "| a |\n| :---: |\n| 1 |\n| 2 |",
        ),
        ([_cells("a", header=True, align="left"), _cells("1", align="right")], "| a |\n| --- |\n| 1 |"),
        ([[Cell(text="x|y", marks=[_mark("code", 0, 3)])]], "|  |\n| --- |\n| <code>x\\|y</code> |"),
        ([[Cell(text="x", marks=[_mark("link", 0, 1, href="/a|b")])]], "|  |\n| --- |\n| [x](/a&#124;b) |"),
        (
            [_cells("a", "b", colspan=2)],
            '<table>\n<tbody>\n<tr><td colspan="2">a</td><td colspan="2">b</td></tr>\n</tbody>\n</table>',
        ),
        (
            [[Cell(text="k", header=True), Cell(text="v")]],
            '<table>\n<tbody>\n<tr><th scope="row">k</th><td>v</td></tr>\n</tbody>\n</table>',
        ),
        ([], ""),
        ([[], _cells("a")], "|  |\n| --- |\n| a |"),
    ],
)
def test_tables(rows, markdown):
    assert _markdown(Table(rows=rows)) == markdown


def test_a_table_of_very_uneven_rows_is_not_filled_up():
    markdown = _markdown(Table(rows=[_cells(*"x" * 500), *[_cells("y")] * 500]), check=False)
    assert markdown.startswith("<table>")
    assert len(markdown) < 1000 * 50


def test_a_caption_of_a_table_makes_it_a_figure():
    assert _markdown(Table(rows=[_cells("a")], caption="C")) == (
        "<figure>\n\n|  |\n| --- |\n| a |\n\n<figcaption>\n\nC\n\n</figcaption>\n</figure>"
    )


def test_footnotes_stand_at_the_end_under_labels_that_are_safe():
    marks = [_mark("footnote", 1, 1, href="fn:1"), _mark("footnote", 3, 4, href="b")]
    notes = [
        Footnote(id="fn:1", text="one", blocks=[Code(text="x")]),
        Footnote(id="b", text="two", marks=[_mark("footnote", 3, 3, href="c")]),
        Footnote(id="c", text="", blocks=[_items("three")]),
    ]
    assert _markdown(Paragraph(text="a, 2: (b)", marks=marks), footnotes=notes) == (
        "a[^1], [^b]\\: (b)\n\n[^1]: one\n\n    ```\n    x\n    ```\n\n[^b]: two[^c]\n\n[^c]: <!-- -->\n\n    - three"
    )


def test_a_note_that_nothing_refers_to_is_text():
    notes = [Footnote(id="a", text="lost", marks=[_mark("footnote", 4, 4, href="c")]), Footnote(id="b", text="too")]
    notes.append(Footnote(id="c", text="found", marks=[_mark("footnote", 5, 5, href="a")]))
    assert _markdown(Paragraph(text="p"), footnotes=notes) == "p\n\n1. lost[^c]\n\n2. too\n\n[^c]: found"


def test_a_note_that_nothing_refers_to_does_not_go_on_with_the_list_before_it():
    notes = [Footnote(id="a", text="lost")]
    assert _markdown(_items("i", ordered=True), footnotes=notes) == "1. i\n\n1) lost"


def test_a_reference_to_no_note_is_superscript():
    marks = [_mark("footnote", 1, 2, href="gone"), _mark("footnote", 2, 2, href="gone")]
    assert _markdown(Paragraph(text="a1", marks=marks), check=False) == "a<sup>1</sup>"
