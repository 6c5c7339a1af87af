"""Hypothesis strategies for records: any block, mark and article that the contract allows, nasty texts included.

`articles()` makes valid records: marks lie within their texts in order, links do not overlap, addresses are absolute
and safe, every footnote is referred to. `hostile_articles()` makes what a hostile page, or a file that somebody else
wrote, may hold besides: controls, dangerous addresses, marks that cross and leave their text, ids that do not exist.
"""

from __future__ import annotations

from functools import cache
from itertools import pairwise

from hypothesis import strategies as st

from blogextract.article import Article, Author, Comment, Entry, Footnote, PostLink, Section, Term
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

MARKUP = (
    *"*_`[]<>#&\\!~$|^:(){}+-=\"'/@.1aé ",
    *("\n", "  ", "\t", "\xa0", "\u2028", "\u200b", "\u3000", "😀", "日本語", "e\u0301", "–", "“", "€", "word", "x y"),
    *("**", "__", "***", "``", "~~", "~~~", "$$", "```", "---", "===", "- ", "+ ", "* ", "> ", "# ", "1. ", "10) "),
    *(
        "[x] ",
        "[^1]",
        "[^1]: ",
        "![",
        "](",
        "<b>",
        "</p>",
        "<!--",
        "<script>",
        "&amp;",
        "&#42;",
        "&copy",
        "\\*",
        "\\\\",
    ),
    *(
        "| a |",
        "--- | ---",
        ":-:",
        "| --- |",
        "http://x.example/a_b*c",
        "<http://x.example>",
        "[a]: b",
        "^[",
        "{{ x }}",
    ),
    *("[!NOTE]", "+++", "...", "\\(", "\\[", "%", "<br>", "\n\n", "\n# ", "\n- ", "\n1. ", "\n> ", "\n===", "\n---"),
)
"""Characters and bits of markup that mean something to Markdown, HTML or YAML."""

_PLAIN = st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufffe\uffff")

ADDRESSES = (
    "https://blog.example/a",
    "https://blog.example/wiki/Name_(thing)?a=1&copy=2&lt;=3#part",
    "http://user@blog.example:8080/~x/*y*_z_$w|v/[1]`c`",
    "https://müller.example/straße?ü=é",
    "mailto:someone@blog.example",
    "tel:+49-30-1234",
    "/relative/path.html",
    "page.html?x=\\y",
    "#part",
)

DANGEROUS = (
    "javascript:alert(1)",
    " JaVaScRiPt:alert(1)",
    "java\nscript:alert(1)",
    "\x01javascript:alert(1)",
    "vbscript:x",
    "data:text/html,<script>alert(1)</script>",
    "data:image/svg+xml,<svg onload=alert(1)>",
    "file:///etc/passwd",
    "blob:https://blog.example/1",
    "http://[::1",
    "http://1.2.3.4.5/",
    "https://",
    "http://a b.example/",
    'https://blog.example/"onmouseover="alert(1)',
    "https://blog.example/><script>alert(1)</script>",
    "//host.example/x",
    "",
)

HTML = (
    "<p>text</p>",
    "<div onclick='alert(1)'>a<b>b</b></div>",
    "<script>alert(1)</script>",
    "<a href='javascript:alert(1)'>x</a>",
    "<a href='https://blog.example/'>y</a>",
    "<table><tr><td>1<td>2</table>",
    "<table>stray<tr><td>1</table>",
    "<p>a<div>b</div>",
    "<ul><li>1<li>2</ul>",
    "<li>lost",
    "<pre>\n\ncode\n\n</pre>",
    "<svg><style><img src=x onerror=alert(1)></style></svg>",
    "<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
    "<img src=x onerror=alert(1)>",
    "<iframe src='https://maps.example/embed'></iframe>",
    "<!-- a --!><img src=x onerror=alert(1)>",
    "<textarea></textarea><img src=x>",
    "</div></body></html>",
    "<noscript><p title='</noscript><img src=x onerror=alert(1)>'></noscript>",
    "&lt;script&gt;",
    "plain & text",
    "\n\n",
)


SHORT = (
    "Words that end.",
    "a *b* _c_ `d` ~~e~~ $f$ [g](h) ![i](j)",
    "two\nlines",
    "two\n\n# lines",
    " white\xa0space\t ",
    "\\",
    "*",
    "|",
    "`",
    "# #",
    "1. one",
    "- two",
    "> three",
    "---",
    "[x] done",
    "<b>&amp;</b>",
    "--- !x: [y, 'z\"'] # no",
    "日本語😀",
    "",
    "\u2028",
)
"""Texts for where a record has many, so that making one stays quick."""


@cache
def short() -> st.SearchStrategy[str]:
    """A caption, a title, a name."""
    return st.sampled_from(SHORT)


@cache
def texts() -> st.SearchStrategy[str]:
    """Texts as records hold them."""
    return st.lists(st.sampled_from(MARKUP), max_size=6).map("".join) | st.text(_PLAIN, max_size=9) | short()


@cache
def addresses() -> st.SearchStrategy[str]:
    """Addresses that a record may carry."""
    return st.sampled_from(ADDRESSES)


def languages() -> st.SearchStrategy[str | None]:
    """Names of programming languages, as pages write them."""
    return st.sampled_from((None, "python", "c++", "objective-c", "c#", "shell session", "a`b", "x&amp;y", "~", "\\"))


_SIMPLE = (
    "strong",
    "emphasis",
    "code",
    "superscript",
    "subscript",
    "highlight",
    "deleted",
    "inserted",
    "keyboard",
    "underline",
    "small",
)


@st.composite
def marks_of(draw: st.DrawFn, text: str, notes: tuple[str, ...] = ()) -> list[Mark]:
    """Marks for a text: any may nest, cross and touch, but links and things that stand for one character do not."""
    if not text or draw(st.integers(0, 2)) == 0:
        return []
    places = sorted(draw(st.sets(st.integers(0, len(text)), min_size=2, max_size=6)))
    found: list[Mark] = []
    for start, end in pairwise(places):
        kind = draw(st.sampled_from(("", "", "", "link", "abbreviation", "image", "math", "footnote")))
        if kind == "link":
            title = draw(st.none() | short())
            found.append(Mark(type="link", start=start, end=end, href=draw(addresses()), title=title or None))
        elif kind == "abbreviation":
            found.append(Mark(type=kind, start=start, end=end, title=draw(short())))
        elif kind == "image":
            alt = draw(st.just(text[start:end]) | short())
            found.append(Mark(type=kind, start=start, end=end, href="https://blog.example/i.png", title=alt))
        elif kind == "math":
            found.append(Mark(type=kind, start=start, end=end))
        elif kind == "footnote" and notes:
            place = draw(st.sampled_from(((start, start), (end, end), (start, end))))
            found.append(Mark(type=kind, start=place[0], end=place[1], href=draw(st.sampled_from(notes))))
    for _ in range(draw(st.integers(0, 3))):
        start, end = sorted((draw(st.sampled_from(places)), draw(st.sampled_from(places))))
        if start < end:
            found.append(Mark(type=draw(st.sampled_from(_SIMPLE)), start=start, end=end))
    return sorted(found, key=lambda mark: (mark.start, -mark.end))


@cache
@st.composite
def marked(draw: st.DrawFn, notes: tuple[str, ...] = ()) -> dict[str, object]:
    """A text and its marks, as keyword arguments."""
    text = draw(texts())
    return {"text": text, "marks": draw(marks_of(text, notes))}


@cache
@st.composite
def images(draw: st.DrawFn, notes: tuple[str, ...] = ()) -> Image:
    """Pictures, with and without what belongs to them."""
    caption = draw(st.none() | short())
    return Image(
        src=draw(st.sampled_from(ADDRESSES[:2])),
        alt=draw(st.none() | short()),
        caption=caption,
        caption_marks=draw(marks_of(caption, notes)) if caption else [],
        credit=draw(st.none() | short()),
        width=draw(st.none() | st.integers(1, 5000)),
        link=draw(st.none() | addresses()),
    )


@cache
@st.composite
def tables(draw: st.DrawFn, notes: tuple[str, ...] = ()) -> Table:
    """Tables: with a head or without, ragged, with cells that span."""
    width = draw(st.integers(1, 3))
    head = draw(st.sampled_from(("none", "first", "any")))
    spans = st.sampled_from((1, 1, 1, 2)) if draw(st.booleans()) else st.just(1)
    rows = []
    for number in range(draw(st.integers(1, 3))):
        row = []
        for _ in range(width - draw(st.sampled_from((0, 0, 0, 1)))):
            header = number == 0 if head == "first" else head == "any" and draw(st.booleans())
            align = draw(st.sampled_from((None, None, "left", "center", "right")))
            cell = draw(marked(notes))
            row.append(Cell(**cell, header=header, align=align, colspan=draw(spans), rowspan=draw(spans)))
        rows.append(row)
    return Table(rows=rows, caption=draw(st.none() | short()))


@cache
@st.composite
def media(draw: st.DrawFn) -> Video | Audio | Embed:
    """Videos, sounds and embeds."""
    kind = draw(st.sampled_from((Video, Audio, Embed)))
    return kind(
        provider=draw(st.sampled_from((None, "youtube", "twitter"))),
        id=draw(st.none() | st.just("a1")),
        src=draw(st.none() | addresses()),
        url=draw(st.none() | addresses()),
        title=draw(st.none() | short()),
        text=draw(st.none() | short()),
        author=draw(st.none() | short()),
        caption=draw(st.none() | short()),
    )


@cache
def _leaves(notes: tuple[str, ...]) -> st.SearchStrategy[object]:
    """Blocks that hold no block."""
    words = marked(notes)
    return st.one_of(
        words.map(lambda found: Paragraph(**found)),
        st.builds(Code, text=texts(), language=languages()),
        tables(notes),
        images(notes),
        st.builds(Gallery, images=st.lists(images(notes), max_size=3), caption=st.none() | short()),
        media(),
        st.builds(Math, tex=texts(), display=st.booleans()),
        st.builds(File, url=addresses(), name=st.none() | short()),
        st.just(Rule()),
        st.builds(Raw, html=st.lists(st.sampled_from(HTML), max_size=3).map("".join), why=st.just("unknown")),
    )


def _containers(inner: st.SearchStrategy[list[object]], notes: tuple[str, ...]) -> st.SearchStrategy[object]:
    """Blocks that hold blocks."""
    words = marked(notes)
    items = st.builds(
        lambda found, checked, blocks: ListItem(**found, checked=checked, blocks=blocks),
        words,
        st.sampled_from((None, None, True, False)),
        inner,
    )
    definitions = st.builds(lambda found, blocks: Definition(**found, blocks=blocks), words, inner)
    entries = st.builds(
        DefinitionItem,
        terms=st.lists(words.map(lambda found: Phrase(**found)), max_size=2),
        definitions=st.lists(definitions, max_size=2),
    )
    return st.one_of(
        st.builds(
            List,
            items=st.lists(items, max_size=3),
            ordered=st.booleans(),
            start=st.sampled_from((1, 1, 1, 0, 2, 99, 12345678)),
        ),
        st.builds(Quote, blocks=inner, cite=st.none() | short(), cite_url=st.none() | addresses(), pull=st.booleans()),
        st.builds(Callout, blocks=inner, label=st.sampled_from((None, "Note", "warning", "Pro tip", "*x*"))),
        st.builds(Details, summary=short(), blocks=inner),
        st.builds(Definitions, items=st.lists(entries, max_size=2)),
    )


@cache
def _below(notes: tuple[str, ...]) -> st.SearchStrategy[list[object]]:
    """What stands in a note after its text."""
    return st.lists(_leaves(notes), max_size=1)


@cache
def blocks(depth: int = 2, notes: tuple[str, ...] = ()) -> st.SearchStrategy[object]:
    """Any block, with blocks in it down to a depth."""
    if depth == 0:
        return _leaves(notes)
    return _leaves(notes) | _containers(st.lists(blocks(depth - 1, notes), max_size=2), notes)


_NAMES = ((), ("1",), ("fn:2", "note-a", "NOTE-A"), ("Ä b", "1 ", "x" * 40))


@st.composite
def articles(draw: st.DrawFn, depth: int = 2) -> Article:
    """Valid records."""
    names = draw(st.sampled_from(_NAMES))
    all_notes = "See the notes."
    referring = Paragraph(
        text=all_notes,
        marks=[Mark(type="footnote", start=len(all_notes), end=len(all_notes), href=name) for name in names],
    )
    inner = st.lists(blocks(depth, names), max_size=3)
    sections = [
        Section(blocks=[*draw(inner), *([referring] if names else [])]),
        *(
            Section(
                heading=found["text"],
                marks=found["marks"],
                level=draw(st.integers(1, 6)),
                anchor=draw(st.none() | st.sampled_from(("part", "a-b", 'x"y'))),
                blocks=draw(inner),
            )
            for found in draw(st.lists(marked(names), max_size=2))
        ),
    ]
    notes = [
        Footnote(id=name, **draw(marked(names)), blocks=draw(st.lists(_leaves(names), max_size=1))) for name in names
    ]
    return Article(sections=sections, footnotes=notes, **draw(metadata()))


_MAYBE = st.none() | short()
_MAYBE_ADDRESS = st.none() | addresses()
_TERMS = st.lists(st.builds(Term, name=short(), url=_MAYBE_ADDRESS), max_size=2)
_AUTHORS = st.lists(
    st.builds(
        Author,
        name=short(),
        url=_MAYBE_ADDRESS,
        bio=_MAYBE,
        role=_MAYBE,
        links=st.sampled_from(([], list(ADDRESSES[:2]))),
    ),
    max_size=2,
)
_LANGUAGES = st.sampled_from((None, "en", "de-AT"))
_DATES = st.sampled_from((None, "2019-03-12", "2019-03-12T07:30:14+00:00"))
_COMMENTS = st.lists(st.builds(Comment, author=_MAYBE, text=short()), max_size=1)
_ENTRIES = st.lists(st.builds(Entry, title=short(), url=addresses()), max_size=1)
_POST_LINKS = st.none() | st.builds(PostLink, url=addresses(), title=_MAYBE)


@cache
@st.composite
def metadata(draw: st.DrawFn) -> dict[str, object]:
    """The fields of a record besides its body."""
    return {
        "title": draw(_MAYBE),
        "subtitle": draw(_MAYBE),
        "description": draw(_MAYBE),
        "site_name": draw(_MAYBE),
        "language": draw(_LANGUAGES),
        "authors": draw(_AUTHORS),
        "published": draw(_DATES),
        "categories": draw(_TERMS),
        "tags": draw(_TERMS),
        "breadcrumbs": draw(_TERMS),
        "lead_image": draw(st.none() | images()),
        "canonical_url": draw(_MAYBE_ADDRESS),
        "comments": draw(_COMMENTS),
        "entries": draw(_ENTRIES),
        "next_post": draw(_POST_LINKS),
    }


_ANY_TEXT = st.lists(
    st.sampled_from((*MARKUP, *HTML, "\x00", "\x01", "\r", "\r\n", "\x0b", "\x7f", "\x85", "\ufffe", "\ufeff", "</"))
    | st.text(st.characters(exclude_categories=("Cs",)), max_size=4),
    max_size=6,
).map("".join)

_ANY_HOST = st.text("aZ09.-_:@/?#[]%\\ éß日☃\u3002\xad\u200d\t<\"'", max_size=8)

_ANY_ADDRESS = st.sampled_from(ADDRESSES + DANGEROUS) | st.text(max_size=8) | _ANY_HOST.map("http://{}".format)

_ANY_MARK = st.builds(
    Mark,
    type=st.sampled_from((*_SIMPLE, "link", "link", "abbreviation", "footnote", "footnote", "image", "math")),
    start=st.integers(-2, 20),
    end=st.integers(-2, 20),
    href=st.none() | _ANY_ADDRESS | st.just("1"),
    title=st.none() | _ANY_TEXT,
)


@st.composite
def hostile_articles(draw: st.DrawFn) -> Article:
    """Records that break the contract wherever the types allow it."""
    words = {"text": draw(_ANY_TEXT), "marks": draw(st.lists(_ANY_MARK, max_size=8))}
    text, url, tag = draw(_ANY_TEXT), draw(_ANY_ADDRESS), draw(_ANY_TEXT)
    picture = Image(src=url, alt=text, caption=text, caption_marks=words["marks"], credit=tag, link=draw(_ANY_ADDRESS))
    number = draw(st.integers(-3, 10**12))
    inner = [
        Paragraph(**words),
        Code(text=text, language=tag),
        Raw(html=text, why="x"),
        picture,
        Gallery(images=[picture], caption=text),
        Math(tex=text, display=draw(st.booleans())),
        File(url=url, name=draw(st.none() | _ANY_TEXT)),
        Table(rows=[[Cell(**words, colspan=number)], [], [Cell(text=text, header=True, rowspan=number)]], caption=tag),
        *(
            kind(src=url, url=draw(_ANY_ADDRESS), title=tag, text=draw(st.none() | _ANY_TEXT))
            for kind in (Video, Embed)
        ),
    ]
    chosen = draw(st.lists(st.sampled_from(inner), max_size=3))
    body = [
        *chosen,
        List(
            items=[ListItem(**words, checked=draw(st.none() | st.booleans()), blocks=chosen)],
            ordered=True,
            start=number,
        ),
        Quote(blocks=chosen, cite=text, cite_url=url),
        Callout(blocks=chosen, label=tag),
        Details(summary=text, blocks=chosen),
        Definitions(items=[DefinitionItem(terms=[Phrase(**words)], definitions=[Definition(**words, blocks=chosen)])]),
    ]
    return Article(
        title=text,
        tags=[Term(name=tag)],
        sections=[Section(heading=words["text"], marks=words["marks"], level=number, anchor=tag, blocks=body)],
        footnotes=[
            Footnote(id="1", **words, blocks=chosen),
            Footnote(id=tag, text=text),
            Footnote(id="1", text="twice"),
        ],
    )
