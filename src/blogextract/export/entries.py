"""The posts that a listing shows, as blocks: a listing has no body of its own, and its text would be empty."""

from __future__ import annotations

from msgspec.structs import replace

from blogextract.article import Article, Entry, Section
from blogextract.blocks import Block, List, ListItem, Mark, Paragraph


def with_entries(article: Article) -> Article:
    """The article with a list of its entries after its sections: of those that its text does not show already.

    One that tells more than it lists stays as it is: the page may be a post that was taken for a listing in doubt.
    """
    told = _told(article) if article.entries else ""
    if sum(len(entry.title) + len(entry.excerpt or "") for entry in article.entries) < len(told):
        return article
    items = [_item(entry) for entry in article.entries if " ".join(entry.title.split()) not in told]
    if not items:
        return article
    return replace(article, sections=[*article.sections, Section(blocks=[List(items=items)])])


def _told(article: Article) -> str:
    """The text of the body, white space folded."""
    from blogextract.export.as_text import write  # noqa: PLC0415 - a post has no entries, and needs no text for them

    return " ".join(write(article).split())


def _item(entry: Entry) -> ListItem:
    """A post's linked title, then its excerpt."""
    link = Mark(type="link", start=0, end=len(entry.title), href=entry.url)
    excerpt: list[Block] = [Paragraph(text=entry.excerpt)] if entry.excerpt else []
    return ListItem(text=entry.title, marks=[link], blocks=excerpt)
