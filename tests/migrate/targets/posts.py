"""Posts that hold all there is: every block, every mark, and texts that a platform could take for its own signs."""

from __future__ import annotations

from contextlib import contextmanager

from blogextract.article import (
    Article,
    Author,
    Comment,
    CommentSystem,
    Footnote,
    PageWarning,
    PostLink,
    Section,
    Series,
    Term,
)
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
from blogextract.migrate.files import Files
from blogextract.migrate.journal import Journal
from blogextract.migrate.model import Media, Options, Post, Site
from blogextract.migrate.targets import plan, write_target

BLOG = "https://kettle-lane.example"

SIGNS = [
    "Liquid says {{ page.title }} and {% assign x = 1 %} and {%- raw -%} and {% endraw %} and {# this #}.",
    "Hugo says {{< youtube abc >}} and {{% notice %}} and {{</* already escaped */>}} and {{< open.",
    "Dashes -- and --- and dots ... and \"quotes\" and 'single' << and >> stay.",
    "A | pipe, a {: .class} and {::comment} and *[HTML]: abbreviation and $$x$$ and ^caret and ~tilde~.",
    "1. no list\n# no heading\n> no quote\n- no item\n+ no item\n: no definition\n    no code",
    "<script>alert(1)</script> &amp; &copy; <!-- no comment --> <b>no bold</b> <!--more-->",
    "---\ntitle: no front matter\n---",
    "[no](link) ![no](image) [^no] *no* _no_ `no` \\no \\\\ back\\slashes\\",
    "]]> ends no CDATA, and neither does ]]&gt;",
    "Emoji 🫖, 漢字, עברית, a\u00a0no-break space, snake_case_name and https://example.org/a_b_c as text",
]

INLINE = [
    ("strong words", "strong"),
    ("emphasis", "emphasis"),
    ("code {{ x }} `tick` |", "code"),
    ("up", "superscript"),
    ("down", "subscript"),
    ("light", "highlight"),
    ("gone", "deleted"),
    ("new", "inserted"),
    ("Ctrl", "keyboard"),
    ("under", "underline"),
    ("fine print", "small"),
]


def marked() -> Paragraph:
    """A paragraph with every mark."""
    text, marks = "", []
    for words, kind in INLINE:
        marks.append(Mark(type=kind, start=len(text), end=len(text) + len(words)))
        text += f"{words} and "
    for words, kind, href, title in (
        ("a link", "link", f"{BLOG}/2009/03/hello/#part-two", 'A "title"'),
        ("HTML", "abbreviation", None, "HyperText Markup Language"),
        ("1", "footnote", "fn1", None),
        ("a_1 * b_2", "math", None, None),
        ("cat", "image", f"{BLOG}/img/cat.png", "cat"),
    ):
        marks.append(Mark(type=kind, start=len(text), end=len(text) + len(words), href=href, title=title))
        text += f"{words} then "
    return Paragraph(text=f"{text}an end.", marks=marks)


def image(name: str, **fields) -> Image:
    return Image(src=f"{BLOG}/img/{name}", **fields)


def everything() -> list[Section]:
    """Sections with every kind of block."""
    nested = List(items=[ListItem(text="inner"), ListItem(text="inner two", blocks=[Code(text="x = {{ 1 }}\n\n# y")])])
    return [
        Section(blocks=[marked(), *(Paragraph(text=text) for text in SIGNS)]),
        Section(
            heading="Part two {#not-this} #",
            level=2,
            anchor="part-two",
            blocks=[
                List(items=[ListItem(text="one"), ListItem(text="two", blocks=[nested])]),
                List(ordered=True, start=5, items=[ListItem(text="five"), ListItem(text="six")]),
                List(items=[ListItem(text="done", checked=True), ListItem(text="open", checked=False)]),
                Quote(
                    blocks=[Paragraph(text="Words of {{ others }}.")], cite="Someone", cite_url=f"{BLOG}/2009/03/hello/"
                ),
                Code(
                    text="{% for x in y %}{{ x }}{{< z >}}{% endfor %}\n\n\tif a < b && c:\n```\nfence\n```",
                    language="jinja",
                ),
                Code(text="print('no language')"),
                Rule(),
            ],
        ),
        Section(
            heading="Überschrift mit Kode",
            level=3,
            anchor="überschrift",
            marks=[Mark(type="code", start=16, end=20)],
            blocks=[
                Table(
                    rows=[
                        [Cell(text="A", header=True), Cell(text="B | C", header=True)],
                        [Cell(text="1"), Cell(text="{{ 2 }}")],
                    ]
                ),
                Table(
                    caption="Spans",
                    rows=[[Cell(text="wide", colspan=2, header=True)], [Cell(text="x"), Cell(text="y", align="right")]],
                ),
                image("plain.jpg", alt="A plain picture"),
                image(
                    "caption.jpg",
                    alt="Alt",
                    caption="With a caption {{ x }}",
                    credit="A. Photographer",
                    width=640,
                    height=480,
                ),
                Gallery(images=[image("g1.jpg", alt="1"), image("g2.jpg", caption="Two")], caption="A gallery"),
                Video(
                    provider="youtube",
                    id="dQw4w9WgXcQ",
                    src="https://www.youtube.com/embed/dQw4w9WgXcQ",
                    url="https://www.youtube.com/watch?v=dQw4w9WgXcQ",
                    title="A film",
                ),
                Video(src=f"{BLOG}/media/film.mp4"),
                Audio(src=f"{BLOG}/media/talk.mp3", caption="A talk"),
                Embed(
                    provider="twitter",
                    url="https://twitter.com/someone/status/1",
                    text="A tweet's words",
                    author="Someone",
                ),
                Embed(url="https://unknown.example/thing", title="A thing"),
            ],
        ),
        Section(
            heading="The rest",
            level=2,
            blocks=[
                Definitions(
                    items=[
                        DefinitionItem(
                            terms=[Phrase(text="Term")],
                            definitions=[Definition(text="Meaning", blocks=[Paragraph(text="More of it.")])],
                        )
                    ]
                ),
                Callout(label="Note", blocks=[Paragraph(text="Mind the {{ gap }}.")]),
                Math(tex="\\frac{a_1}{b_2} < {{c}}"),
                Details(summary="Open me", blocks=[Paragraph(text="Hidden {% words %}.")]),
                File(url=f"{BLOG}/files/paper.pdf", name="The paper"),
                Raw(html="<div>Raw <b>words</b> {{ raw }}</div>", why="unknown"),
            ],
        ),
    ]


def article(url: str, **fields) -> Article:
    given = {"title": "A post", "published": "2009-03-02T08:30:00+01:00"} | fields
    return Article(url=url, **given)


def full() -> Post:
    """A post with everything."""
    url = f"{BLOG}/2011/05/everything-at-once/"
    return Post(
        url=url,
        aliases=[f"{BLOG}/?p=77", f"{BLOG}/2011/05/everything-at-once/amp/", f"{BLOG}/../../etc/passwd"],
        pages=[url, f"{url}2/"],
        number=77,
        article=article(
            url,
            title='Everything: {{ at }} once "quoted" #1 & <more> ---',
            subtitle="A subtitle {{ x }}",
            description="What it is: a test\n---\nlayout: evil",
            language="en-GB",
            direction="ltr",
            modified="2011-06-01",
            authors=[
                Author(
                    name="Nell O'Hara",
                    bio="Nell brews.\nShe & her kettle.",
                    avatar=f"{BLOG}/img/nell.jpg",
                    url=f"{BLOG}/author/nell/",
                ),
                Author(name="Ümit {{ Kaya }}"),
            ],
            categories=[Term(name="Tea & Cake", url=f"{BLOG}/category/tea/"), Term(name="C/C++")],
            tags=[Term(name="kettle"), Term(name="日本")],
            lead_image=image("lead.jpg", alt="A lead", caption="It leads"),
            sections=everything(),
            footnotes=[
                Footnote(id="fn1", text="A note with {{ signs }}.", marks=[]),
                Footnote(id="fn2", text="Not referred to."),
            ],
            comments=[
                Comment(
                    author="Ada",
                    date="2011-05-03T10:00:00Z",
                    url=f"{url}#comment-5",
                    text="First {{ c }}",
                    blocks=[Paragraph(text="First {{ c }} <b>x</b>")],
                    replies=[Comment(author="Nell O'Hara", text="Thanks", blocks=[Paragraph(text="Thanks")])],
                ),
                Comment(text="Nameless", blocks=[Paragraph(text="Nameless")]),
            ],
            comment_system=CommentSystem(name="wordpress", count=3),
            series=Series(name="Kettles", part=1, parts=2),
            previous_post=PostLink(url=f"{BLOG}/2009/03/hello/", title="Hello"),
            warnings=[PageWarning(code="joined", message="the post stood on 2 pages")],
        ),
    )


def posts() -> list[Post]:
    """A small blog: a post with everything, short ones that need care, and a page."""
    one = [Section(blocks=[Paragraph(text="Words that are a post.")])]
    simple = [
        (
            f"{BLOG}/2009/03/hello/",
            {
                "title": "Hello",
                "sections": [
                    Section(blocks=[Paragraph(text="Hello to all who read this.")]),
                    Section(heading="Part two", level=2, anchor="part-two", blocks=[Paragraph(text="And more of it.")]),
                ],
            },
        ),
        (f"{BLOG}/2009/04/hello/", {"title": "Hello again", "sections": one}),
        (f"{BLOG}/2010/HELLO.html", {"title": "Shouted", "sections": one, "published": None}),
        (f"{BLOG}/2012/%E6%97%A5%E6%9C%AC%E8%AA%9E/", {"title": "日本語", "sections": one, "published": "2012-01-01"}),
        (f"{BLOG}/?p=12", {"title": None, "sections": one}),
    ]
    return [
        full(),
        *(Post(url=url, article=article(url, **fields)) for url, fields in simple),
        Post(
            url=f"{BLOG}/about/",
            kind="page",
            article=article(f"{BLOG}/about/", title="About", kind="page", published=None, sections=one),
        ),
        Post(url=f"{BLOG}/secret/", protected=True, article=article(f"{BLOG}/secret/", title="Protected: Secret")),
    ]


MEDIA = [
    Media(
        digest=f"{number:064x}",
        urls=[f"{BLOG}{path}"],
        path=f"media/{path.rpartition('/')[2]}",
        content_type=kind,
        size=9,
    )
    for number, (path, kind) in enumerate(
        [
            ("/img/cat.png", "image/png"),
            ("/img/plain.jpg", "image/jpeg"),
            ("/img/lead.jpg", "image/jpeg"),
            ("/img/nell.jpg", "image/jpeg"),
            ("/files/paper.pdf", "application/pdf"),
            ("/media/film.mp4", "video/mp4"),
        ]
    )
]

SITE = Site(url=f"{BLOG}/", title='Kettle "Lane" & Co: {{ x }}', description="About tea: # all", language="en")


@contextmanager
def journal_in(folder, items=None):
    """A journal with posts and media."""
    folder.mkdir(parents=True, exist_ok=True)
    with Journal(folder / "journal.sqlite") as journal:
        journal.save(posts() if items is None else items)
        yield journal


def migrate(folder, target, items=None, **options):
    """Write posts for a target; addresses of posts become new ones, those of media known ones."""
    with journal_in(folder, items) as journal:
        rewrite_all(journal, folder, Options(target=target, **options))
    return folder


def rewrite_all(journal, folder, options):
    """Write what a journal holds."""
    where = plan(journal, options)
    places = {}
    for media in MEDIA:
        moved = Media(
            **{name: getattr(media, name) for name in media.__struct_fields__}
            | {"path": f"{where.media_folder}/{media.path.removeprefix('media/')}"}
        )
        journal.save([moved])
        places[media.urls[0]] = where.media_address(moved)
    addresses = {post.url: where.address(post) for post in journal.made(Post)}

    def link(url):
        page, sign, fragment = url.partition("#")
        return f"{addresses[page]}{sign}{fragment}" if page in addresses else None

    files = Files(journal, folder)
    write_target(files, SITE, options, link=link, media=places.get)
    files.finish()


def contents(folder):
    """All files but the journal, by name."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not path.name.startswith("journal.sqlite")
    }
