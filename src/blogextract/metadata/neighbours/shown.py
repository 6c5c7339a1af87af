"""The ways from a post to others: the post before, the post after, its own next page, its series."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec.structs import replace

from blogextract.article import PostLink
from blogextract.claims import Claim
from blogextract.document import Document
from blogextract.metadata.lines import lines
from blogextract.metadata.neighbours.class_pairs import class_ways
from blogextract.metadata.neighbours.label_pairs import heading_in, paired_ways
from blogextract.metadata.neighbours.label_words import ARROWS, last_links
from blogextract.metadata.neighbours.lines import MAX_WITHIN, labelled_lines
from blogextract.metadata.neighbours.next_page import page_claims, page_of
from blogextract.metadata.neighbours.series import series_claims
from blogextract.metadata.neighbours.table import (
    CONTAINER_IDS,
    CONTAINERS,
    NEXT,
    NEXT_LABELS,
    PREVIOUS,
    PREVIOUS_LABELS,
    VAGUE,
)
from blogextract.metadata.page_links import page_links
from blogextract.metadata.post_place import post_place
from blogextract.metadata.text import fold
from blogextract.outline import Outline
from blogextract.patterns import deferred

_MAX_TITLE = 250
_MAX_REGION = 1200
_MAX_UP = 6
_GLUED_LABEL = deferred(r"^(?i:previous|prev|next|older|newer)(?=[A-Z“‘\"'])(?<=[a-z])")
"""A label that an element of its own holds, so that no space parts it from the title."""
_OF_TITLE = deferred(r"[-_]title(?=\s|$)", re.IGNORECASE)
_COLON = re.compile("[:：]")
_TITLE_TOKENS = (
    "post-title", "nav-title", "entry-title", "post-nav-title-item", "title",
    "prev_info", "next_info", "link-title", "post-nav-title",
    "pagination-nav__label", "item-title", "post-navigation__title", "h6", "nav-post-title",
    "post-navigation__prev--title", "post-navigation__next--title",
)  # fmt: skip


def claims(document: Document, outline: Outline) -> list[Claim]:
    """Claims for previous_post, next_post, next_page and series, and the parts of the page that they stand in."""
    ways = list(_neighbours(document))
    return [*ways, *_repeated(document, ways), *page_claims(document), *series_claims(document, outline)]


def _neighbours(document: Document) -> Iterator[Claim]:
    """The links to the posts before and after: by class, by `rel`, by what they say."""
    ways: dict[str, tuple[int, float]] = {}
    for direction, anchor, confidence in _candidates(document):
        if direction not in ways or ways[direction][1] < confidence:
            ways[direction] = (anchor, confidence)
    for direction, (anchor, confidence) in ways.items():
        if _leads_the_other_way(document, direction, ways):
            continue
        url = document.resolve(document.get(anchor, "href"))
        if not url or url.startswith("#") or _is_this_page(document, url):
            continue
        region = _region(document, anchor)
        yield Claim(
            field=f"{direction}_post",
            value=PostLink(url=url, title=_title(document, anchor)),
            source="navigation",
            confidence=confidence,
            node=anchor if region is None else region,
            consumes=None if region is None else "post_navigation",
        )


def _leads_the_other_way(document: Document, direction: str, ways: dict[str, tuple[int, float]]) -> bool:
    """Whether one link was taken for both ways, and this is not the one that its label, or else its class, names."""
    anchor, confidence = ways[direction]
    other, likelier = ways.get(_other(direction), (-1, 0.0))
    if other != anchor:
        return False
    texts = [line.text for line in lines(document, anchor)]
    if texts and _is_label(texts[0]):
        return not _says(document, anchor, direction)
    return confidence < likelier


def _candidates(document: Document) -> Iterator[tuple[str, int, float]]:
    """Links with the direction that speaks for each, and how sure that is."""
    yield from _by_class(document, "previous", PREVIOUS)
    yield from _by_class(document, "next", NEXT)
    links = page_links(document)
    yield from (("previous", anchor, 0.85) for anchor in links.previous)
    yield from (("next", anchor, 0.85) for anchor in links.following)
    yield from _by_words(document)
    yield from ((*way, 0.7) for ways in paired_ways(document).values() for way in ways)
    yield from ((*way, 0.7) for way in class_ways(document))
    yield from labelled_lines(document)
    yield from _labelled_links(document)


def _by_class(document: Document, direction: str, names: tuple[str, ...]) -> Iterator[tuple[str, int, float]]:
    """Links whose class, or whose parent's, names a direction."""
    by_class = document.by_class
    for name in [name for name in names if name in by_class]:
        for node in by_class[name][:6]:
            anchor = node if document.tags[node] == "a" else _telling_link(document, node)
            if anchor < 0 or not document.get(anchor, "href"):
                continue
            if name not in VAGUE:
                yield direction, anchor, 0.9
            elif _in_container(document, anchor) and not _says(document, anchor, _other(direction)):
                yield direction, anchor, 0.7


def _telling_link(document: Document, node: int) -> int:
    """The first link of an element; where that is a picture's, the one beside it that says where both lead."""
    anchors = document.tagged("a", within=node)[:4]
    first = anchors[0] if anchors else -1
    same = (anchor for anchor in anchors if document.get(anchor, "href") == document.get(first, "href"))
    return next((anchor for anchor in same if document.text(anchor)), first)


def _by_words(document: Document) -> Iterator[tuple[str, int, float]]:
    """Links in the usual containers after the headline, by what they say."""
    headline = post_place(document).headline
    for node in _containers(document):
        for anchor in document.tagged("a", within=node)[:8] if node > headline else ():
            for direction in ("previous", "next"):
                told = _says(document, anchor, direction) or _said_before(document, anchor) == direction
                if told and not _is_page_number(document, anchor):
                    yield direction, anchor, 0.75


def _labelled_links(document: Document) -> Iterator[tuple[str, int, float]]:
    """Links after the headline with a label and a colon before them, wherever they are but in a paragraph."""
    headline = post_place(document).headline
    for anchor in last_links(document) if headline >= 0 else ():
        direction = _said_before(document, anchor)
        if direction and anchor > headline and document.tags[document.parents[anchor]] != "p":
            yield direction, anchor, 0.65


def _other(direction: str) -> str:
    return "next" if direction == "previous" else "previous"


def _containers(document: Document) -> list[int]:
    by_class, by_id = document.by_class, document.by_id
    found = {node for token in CONTAINERS & by_class.keys() for node in by_class[token]}
    found.update(by_id[name] for name in CONTAINER_IDS if name in by_id)
    return sorted(found)


def _in_container(document: Document, node: int) -> bool:
    """Whether a link stands where the ways to both neighbours do."""
    for steps, above in enumerate(document.ancestors(node)):
        names = (document.classes[above] or "").lower().split()
        if not CONTAINERS.isdisjoint(names) or (document.tags[above] == "nav" and steps < 4):
            return True
        if document.get(above, "id") in CONTAINER_IDS:
            return True
        if steps > _MAX_UP:
            break
    return False


def _says(document: Document, anchor: int, direction: str) -> bool:
    """Whether a link's words begin with a label of a direction."""
    labels = PREVIOUS_LABELS if direction == "previous" else NEXT_LABELS
    text = document.short_text(anchor, _MAX_TITLE)
    if text is None:  # with an excerpt of the post
        return fold(next((line.text for line in lines(document, anchor)), "")) in labels
    read = document.get(anchor, "aria-label") or ""
    return _label_length(fold(text.strip(ARROWS)), labels) > 0 or fold(_COLON.split(read, maxsplit=1)[0]) in labels


def _said_before(document: Document, anchor: int) -> str:
    """The direction of a label with a colon right before a link that is a post's title: `上一篇: <a>…</a>`."""
    before = document.content[document.starts[anchor] - 1]
    if not isinstance(before, str) or len(before) > _MAX_TITLE or not before.rstrip().endswith((":", "：")):
        return ""
    said = fold(before.strip(ARROWS + "\n\t"))
    return "previous" if said in PREVIOUS_LABELS else "next" if said in NEXT_LABELS else ""


def _label_length(folded: str, labels: frozenset[str]) -> int:
    """How many words of a folded text are a label at its start."""
    words = folded.split()
    for count in range(min(4, len(words)), 0, -1):
        if " ".join(words[:count]) in labels:
            return count
    return 0


def _is_page_number(document: Document, anchor: int) -> bool:
    return bool(page_of(document, document.resolve(document.get(anchor, "href")) or ""))


def _title(document: Document, anchor: int) -> str | None:
    """The other post's title: what is left of the link, or of what is around it, without the label."""
    for token in _TITLE_TOKENS:
        for node in document.classed(token, within=anchor)[:2]:
            text = document.short_text(node, _MAX_TITLE)
            if text and not _is_label(text):
                return text
    for way in (_in_heading, _apart_from_label, _in_title):
        if apart := way(document, anchor):
            return apart
    texts = [line.text for line in lines(document, anchor)]
    told = " ".join((document.get(anchor, "title") or "").split())
    if told in texts and not _is_label(told):
        return told
    around = document.parents[anchor]
    if all(_is_label(text) for text in texts) and len(document.tagged("a", within=around)) == 1:
        texts = [line.text for line in lines(document, around)]
    texts.append(told)
    for text in reversed(texts[:-1] or texts):
        title = _without_label(text)
        if title:
            return title
    return _without_label(texts[-1]) or None


def _in_heading(document: Document, anchor: int) -> str:
    return _without_label(heading_in(document, anchor))


def _in_title(document: Document, anchor: int) -> str:
    """What a link shows in the one element whose class ends in "title"; empty where there is none, or a label."""
    within = range(anchor + 1, min(document.ends[anchor], anchor + MAX_WITHIN))
    found = [node for node in within if _OF_TITLE.search(document.classes[node] or "")]
    text = document.short_text(found[0], _MAX_TITLE) or "" if len(found) == 1 else ""
    labelled = any(_label_length(fold(text), labels) for labels in (PREVIOUS_LABELS, NEXT_LABELS))
    return "" if labelled else _without_label(text)


def _apart_from_label(document: Document, anchor: int) -> str | None:
    """The title in a link that shows it in one element and a label, for narrow screens or beside it, in another."""
    within = range(anchor + 1, min(document.ends[anchor], anchor + MAX_WITHIN))
    texts = [document.short_text(node, _MAX_TITLE) for node in within if document.parents[node] == anchor]
    shown = [text for text in texts if text and text.strip(ARROWS)]
    titles = [text for text in shown if not _is_label(text)]
    if len("".join("".join(shown).split())) < len("".join(document.text(anchor).split()).strip(ARROWS)):
        outside = "" if titles else "".join(part for part in document.own_content(anchor) if isinstance(part, str))
        return " ".join(outside.split()).strip(ARROWS) or None if shown else None
    return _without_label(titles[0]) if len(titles) == 1 < len(shown) else None


def _is_label(text: str) -> bool:
    return not _without_label(text)


def _without_label(text: str) -> str:
    """A text without the label at its start and arrows at its ends; empty where nothing is left."""
    text = " ".join(text.split()).strip(ARROWS)
    folded = fold(text)
    if folded in PREVIOUS_LABELS or folded in NEXT_LABELS or len(text) > _MAX_TITLE:
        return ""
    text = _GLUED_LABEL.sub("", text)
    words = text.split()
    for labels in (PREVIOUS_LABELS, NEXT_LABELS):
        count = _label_length(folded, labels)
        if count > 1 and len(folded.split()) == len(words):
            return " ".join(words[count:]).strip(ARROWS)
    for count in (3, 2):
        tail = fold(" ".join(words[-count:]))
        if len(words) > count + 1 and (tail in PREVIOUS_LABELS or tail in NEXT_LABELS):
            return " ".join(words[:-count]).strip(ARROWS)
    head, colon, tail = text.partition(":")
    if colon and (fold(head) in PREVIOUS_LABELS or fold(head) in NEXT_LABELS):
        return tail.strip(ARROWS)
    return text if len(text) > 1 else ""


def _is_this_page(document: Document, url: str) -> bool:
    return bool(document.url) and url.partition("#")[0] == (document.url or "").partition("#")[0]


def _region(document: Document, anchor: int) -> int | None:
    """The element that holds the ways to the neighbours and nothing else."""
    found: int | None = None
    pairs = paired_ways(document)
    for steps, above in enumerate(document.ancestors(anchor)):
        names = (document.classes[above] or "").lower().split()
        named = not CONTAINERS.isdisjoint(names) or document.get(above, "id") in CONTAINER_IDS or above in pairs
        if document.tags[above] in ("body", "main", "article") or steps > _MAX_UP:
            break
        if above < post_place(document).headline < document.ends[above]:
            break
        if (named or document.tags[above] == "nav") and document.short_text(above, _MAX_REGION) is not None:
            found = above
    return found


def _repeated(document: Document, ways: list[Claim]) -> Iterator[Claim]:
    """The same ways once more, above the post or below it: they leave the body as well."""
    if not ways:
        return
    taken = {claim.node for claim in ways}
    addresses = {claim.value.url for claim in ways}
    for node in _containers(document):
        if any(other is not None and other <= node < document.ends[other] for other in taken):
            continue
        anchors = document.tagged("a", within=node)
        same = any(document.resolve(document.get(anchor, "href")) in addresses for anchor in anchors[:4])
        if same and len(anchors) <= 4 and document.short_text(node, _MAX_REGION) is not None:
            yield replace(ways[0], confidence=0.1, node=node, consumes="post_navigation")
