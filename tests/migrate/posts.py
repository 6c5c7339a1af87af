"""Posts for tests of what is learned over many of them."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from blogextract.article import Article, Author, Section
from blogextract.blocks import Image, Mark, Paragraph
from blogextract.migrate.model import Post

WORDS = [
    "tide",
    "rope",
    "gull",
    "harbour",
    "lantern",
    "salt",
    "barrel",
    "plank",
    "oar",
    "net",
    "crab",
    "buoy",
    "ferry",
    "quay",
    "mist",
    "anchor",
    "hull",
    "mast",
]


def linked(text, words, href):
    """A paragraph, some words of which are a link."""
    start = text.index(words)
    return Paragraph(text=text, marks=[Mark(type="link", start=start, end=start + len(words), href=href)])


def own(number, count):
    """Paragraphs that no other post has."""
    choice = Random(number)  # noqa: S311 - not for secrets
    return [
        Paragraph(text=" ".join(choice.choices(WORDS, k=20)) + f" {'i' * choice.randrange(40)}.") for _ in range(count)
    ]


def post(number, blocks, *, author="Ana Ruiz", heading=None, shape="one", bio=None):
    """The post of one day; blocks: after those of its own."""
    day = date(2012, 1, 1) + timedelta(days=7 * number)
    body = own(number, 2 + number % 4)
    sections = [Section(blocks=[*body, *([] if heading else blocks)])]
    if heading:
        sections.append(Section(heading=heading, level=2, blocks=blocks))
    url = f"https://quay.example/{day.year}/{number:04}/"
    article = Article(
        url=url,
        title=f"Post {number}",
        published=day.isoformat(),
        sections=sections,
        authors=[Author(name=author, bio=bio)],
    )
    return Post(url=url, article=article, shape=shape)


def badge(link=None, alt="Winner: best harbour blog"):
    """A picture that stands under posts."""
    return Image(src="https://quay.example/img/best-blog-badge.png", alt=alt, link=link)
