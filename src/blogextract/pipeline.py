"""The page to read first: the stages in order.

    bytes ─document→ Document ─segment→ Outline ─┬─metadata→ Metadata ─┐
                                                 └─content→ Selection ─structure→ Body ─assemble→ Article

Only this module knows the order; the stages do not know each other.
"""

from __future__ import annotations

from msgspec.structs import replace

from blogextract.article import Article, Kind
from blogextract.assemble import assemble
from blogextract.collection import paused
from blogextract.content import Classification, Selection, Told, body_in_data, classify, select, unlike_post
from blogextract.decisions import Explanation
from blogextract.document import Document, PageInput, load
from blogextract.metadata import Metadata, article_body, days_of_rows, read
from blogextract.outline import Outline
from blogextract.segment import segment
from blogextract.structure import Body, build, note_runs
from blogextract.trace import Work, trace


def work(
    page: PageInput,
    *,
    url: str | None = None,
    charset: str | None = None,
    known: Kind | None = None,
    alone: bool = True,
) -> Work:
    """The page through all stages, with what each left.

    known: what the caller knows that the page is. alone: whether nothing but the page itself tells that; the rest of
    its site may know better.
    """
    document = load(page, url=url, charset=charset)
    outline = segment(document)
    metadata = read(document, outline)
    data = article_body(document)
    told = _told(document, metadata)
    unlike = unlike_post(outline, told, metadata.regions)
    selection = select(outline, title=metadata.title, claimed=metadata.regions, data=data, unlike_post=unlike)
    kind = _dated(document, classify(outline, selection, told, known=known, alone=alone))
    hidden = body_in_data(outline, selection, data)
    title = metadata.title
    body = _body(outline, selection, title) if hidden is None else _body_of_data(hidden, document, title)
    return Work(outline, metadata, selection, assemble(document, metadata, selection, kind, body))


def _told(document: Document, metadata: Metadata) -> Told:
    """What the metadata found that tells the page's kind."""
    return Told(
        title=metadata.title,
        address=document.url or metadata.canonical_url,
        published=metadata.published is not None,
        kind=metadata.kind,
        has_authors=bool(metadata.authors),
    )


def _dated(document: Document, kind: Classification) -> Classification:
    """A listing with the days that its rows show to readers, where they tell machines of none."""
    entries = kind.entries
    if not kind.rows or any(entry.published for entry in entries):
        return kind
    days = days_of_rows(document, kind.rows, [entry.title for entry in entries])
    dated = [replace(entry, published=day) for entry, day in zip(entries, days, strict=True)]
    return replace(kind, entries=dated)


def _body(outline: Outline, selection: Selection, title: str | None) -> Body:
    kept = list(selection.kept)
    for index in note_runs(outline, kept):
        kept[index] = True
        selection.keep(index, "note", "the text refers to it")
    return build(outline, kept, title=title)


def _body_of_data(html: str, document: Document, title: str | None) -> Body:
    """The body of a page whose elements do not hold it."""
    outline = segment(load(html, url=document.base))
    return build(outline, [True] * len(outline.runs), title=title)


def extract(page: PageInput, *, url: str | None = None, charset: str | None = None) -> Article:
    """The record of a page.

    page: bytes, text, a path, an lxml element or a BeautifulSoup; it is read, never changed. url: where the page
    is from; relative addresses need it. charset: what HTTP said of the bytes, if anything.
    Raises InputError where the page cannot be read as HTML.
    """
    with paused():
        return work(page, url=url, charset=charset).article


def explain(page: PageInput, *, url: str | None = None, charset: str | None = None) -> Explanation:
    """The record of a page, with what was decided about each part of it and why; see `extract`."""
    done = work(page, url=url, charset=charset)
    return Explanation(article=done.article, trace=trace(done))
