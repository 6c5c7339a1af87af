"""How much of each kind the page shows where its post is: one side of the account of losses.

It is counted in the markup, whether extraction kept it or not. Only what rules and metadata have claimed (share
rows, forms, bylines) is no part of the post and counts for nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from blogextract.blocks import Audio, Embed, Image, Video
from blogextract.content.claimed import runs_claimed
from blogextract.document import Document
from blogextract.embeds import media_of
from blogextract.migrate.model import Counts, Dropped
from blogextract.outline import Box, Outline, Run
from blogextract.trace import Work

_WORD = re.compile(r"\w+(?:['’.-]\w+)*")
_CONTENT = frozenset(
    {
        "entry-content", "post-content", "article-content", "post-body", "entry-body", "article-body", "e-content",
        "entrytext", "storycontent", "td-post-content", "gh-content", "post-full-content", "post__content",
        "article__content", "article__body", "page__content", "article-entry", "field--name-body", "field-name-body",
        "asset-content", "blog-post-content", "blog-post-body", "markdown-body", "available-content",
    }
)  # fmt: skip
"""Classes by which blog software and its themes name the element that holds a post's text."""
_MOST = 0.95
"""The smallest box with this share of the kept text holds the post; a stray line elsewhere does not make it larger."""
_OPEN = frozenset({"body", "page", "note"})
"""What `Selection.region` says of runs that nobody claimed."""
_SHOWN = 300
_STEPS = 4
_MOST_DROPPED = 200
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})


def words(text: str) -> int:
    """The number of words; what both sides of the account count by."""
    return len(_WORD.findall(text))


def root_of(work: Work) -> Box | None:
    """The box that holds the post, None where nothing was taken for one."""
    outline, kept = work.outline, work.selection.kept
    sizes = [run.characters if kept[run.index] else 0 for run in outline.runs]
    whole = sum(sizes)
    if not whole:
        return None
    before = [0]
    for size in sizes:
        before.append(before[-1] + size)
    box, inner = outline.boxes[0], outline.boxes[:1]
    while inner:
        box = inner[0]
        inner = [
            child
            for child in box.children
            if isinstance(child, Box) and before[child.last] - before[child.first] >= _MOST * whole
        ]
    return _named(outline, box) or box


def _named(outline: Outline, box: Box) -> Box | None:
    """The nearest box around that the software names as the post's text."""
    document = outline.document
    around: Box | None = box
    while around is not None:
        tokens = (document.classes[around.node] or "").lower().split()
        if not _CONTENT.isdisjoint(tokens) or document.get(around.node, "itemprop") == "articleBody":
            return around
        around = around.parent
    return None


def dropped(work: Work) -> list[Dropped]:
    """The text where the post is that extraction left out, and that nobody claimed."""
    root = root_of(work)
    if root is None:
        return []
    selection = work.selection
    runs = [run for run in work.outline.runs[root.first : root.last] if run.characters]
    kept = {_where(work.outline, run, root) for run in runs if selection.kept[run.index]}
    found = []
    for run in runs:
        if selection.kept[run.index] or selection.region[run.index] not in _OPEN:
            continue
        where = _where(work.outline, run, root)
        one_run = run.box.last - run.box.first == 1
        links = len(work.outline.document.tagged("a", run.box.node)) if one_run else 0
        found.append(
            Dropped(text=run.text[:_SHOWN], words=words(run.text), links=links, where=where, alone=where not in kept)
        )
    return found[:_MOST_DROPPED]


def _where(outline: Outline, run: Run, root: Box) -> str:
    """The elements around a run up to the post's own, by tag and classes."""
    steps: list[str] = []
    box: Box | None = run.box
    while box is not None and box is not root and len(steps) < _STEPS:
        tokens = sorted(set((outline.document.classes[box.node] or "").split()))
        steps.append(".".join([box.tag, *tokens]))
        box = box.parent
    return " ".join(reversed(steps))


def page_counts(work: Work) -> Counts:
    """What the page shows where its post is."""
    root = root_of(work)
    return Counts() if root is None else _Counting(work, root).counts()


class _Counting:
    """One pass over the elements of the post's box."""

    def __init__(self, work: Work, root: Box) -> None:
        self._work = work
        self._document = work.outline.document
        self._root = root
        self._found = dict.fromkeys(Counts.__struct_fields__, 0)
        self._ends = _claimed(work)

    def counts(self) -> Counts:
        """All kinds, each in its own way."""
        self._runs()
        for node in self._nodes():
            self._element(node)
        return Counts(**self._found)

    def _runs(self) -> None:
        """Words, and the media among and within them."""
        selection = self._work.selection
        for run in self._work.outline.runs[self._root.first : self._root.last]:
            if not selection.kept[run.index] and selection.region[run.index] not in _OPEN:
                continue
            self._found["words"] += words(run.text)
            for node in run.media:
                self._medium(node)

    def _medium(self, node: int) -> None:
        document = self._document
        self._ends[node] = document.ends[node]  # what stands inside is the service's
        block = media_of(document, node)
        if isinstance(block, Image):
            self._found["images"] += 1
        elif isinstance(block, Video | Audio | Embed):
            self._found["embeds"] += 1

    def _nodes(self) -> Iterator[int]:
        """The elements of the post, without those that are claimed."""
        node, end = self._root.node + 1, self._document.ends[self._root.node]
        while node < end:
            if node in self._ends:
                node = self._ends[node]
            else:
                yield node
                node += 1

    def _element(self, node: int) -> None:
        document = self._document
        tag = document.tags[node]
        kind = _ELEMENTS.get(tag)
        if kind is None or not _shows(self._work, node, tag):
            return
        if tag == "table" and (document.tagged("pre", node) or document.get(node, "role") == "presentation"):
            self._found["code"] += bool(document.tagged("pre", node))
            for inner in document.tagged("pre", node):
                self._ends[inner] = document.ends[inner]
        else:
            self._found[kind] += 1


_ELEMENTS = {
    "a": "links", "ul": "lists", "ol": "lists", "dl": "lists", "li": "items", "dt": "items", "blockquote": "quotes",
    "pre": "code", "table": "tables", **dict.fromkeys(_HEADINGS, "headings"),
}  # fmt: skip


_LISTED = frozenset({"ul", "ol", "dl", "li", "dt"})


def _shows(work: Work, node: int, tag: str) -> bool:
    """True where the element shows something of its kind: words, and for a link an address."""
    document = work.outline.document
    if tag == "a":
        href = document.get(node, "href")
        if not href or href.startswith("#") or document.resolve(href) is None:
            return False
    if tag in _LISTED and _is_gallery(document, node):
        return False
    if tag in _HEADINGS:
        return any(run.characters and work.selection.region[run.index] in _OPEN for run in work.outline.runs_of(node))
    return any(not piece.isspace() for piece in document.pieces(node))


def _is_gallery(document: Document, node: int) -> bool:
    """True for a list, or an item of one, that only arranges pictures."""
    around = (node, document.parents[node])
    return any("gallery" in (document.classes[each] or "") for each in around if each >= 0)


def _claimed(work: Work) -> dict[int, int]:
    """The elements that were claimed and of which nothing was kept: where each ends, by where it starts."""
    outline, kept = work.outline, work.selection.kept
    ends = {}
    for region in outline.regions:
        box = outline.box_at.get(region.node)
        if box is not None and not any(kept[box.first : box.last]):
            ends[region.node] = outline.document.ends[region.node]
    for node, kind, _ in work.metadata.regions:
        runs = runs_claimed(outline, node, kind)
        if runs and not any(kept[index] for index in runs):
            ends[node] = outline.document.ends[node]
    return ends
