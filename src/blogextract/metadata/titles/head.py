"""What the page's head says that the title is."""

from __future__ import annotations

from blogextract.document import Document
from blogextract.metadata.data.graph import main_entity, path_key
from blogextract.metadata.data.meta_tags import first, meta_tags
from blogextract.metadata.once import once
from blogextract.metadata.text import fold, plain
from blogextract.metadata.titles.described import described_title
from blogextract.metadata.titles.feed_names import feed_names
from blogextract.metadata.titles.site_names import bare_title

_PICTURES = frozenset({"svg", "symbol", "g", "defs"})


@once
def title_tag(document: Document) -> str | None:
    """The page's `<title>`, the first that has text and is not a picture's."""
    for node in document.by_tag.get("title", ())[:3]:
        if document.tags[document.parents[node]] in _PICTURES:
            continue
        if text := plain(document.raw_text(node)[:1000]):
            return text
    return None


@once
def is_sites_alone(document: Document) -> bool:
    """Whether the `<title>` is the site's name and no more, as some themes have it on every page; not on the first."""
    title = fold(title_tag(document) or "")
    names = (*feed_names(document), *meta_tags(document).get("og:site_name", ()))
    return bool(document.url and path_key(document.url)) and any(fold(name) == title for name in names)


@once
def head_titles(document: Document) -> list[str]:
    """What the head says that the title is, folded: whole, and without the site's name."""
    tags = meta_tags(document)
    told = None if is_sites_alone(document) else title_tag(document)
    texts = [told, first(tags, "og:title"), first(tags, "twitter:title"), headline(document)]
    if (node := described_title(document)) >= 0:
        texts.append(document.text(node))
    found = []
    for text in texts:
        if text:
            found += [fold(text), fold(bare_title(document, text))]
    return list(dict.fromkeys(folded for folded in found if folded))


def headline(document: Document) -> str | None:
    """The title that the page's JSON-LD gives it."""
    entity = main_entity(document)
    value = entity.get("headline") if entity is not None else None
    return plain(value) if isinstance(value, str) else None


@once
def whole_titles(document: Document) -> list[str]:
    """What the head says that the title is, without the site's name."""
    tags = meta_tags(document)
    texts = [headline(document), first(tags, "og:title"), title_tag(document)]
    return [bare_title(document, text) for text in texts if text]
