"""Quotations, with who or what is quoted."""

from __future__ import annotations

from blogextract.blocks import Block, Paragraph, Quote
from blogextract.outline import Box
from blogextract.patterns import deferred
from blogextract.structure.contents import Content
from blogextract.structure.context import Context
from blogextract.structure.inline import Line, cut, plain_text

PULL_CLASSES = frozenset(
    {
        "wp-block-pullquote", "pullquote", "pull-quote", "graf--pullquote", "has-pullquote", "pullquote-left",
        "pullquote-right", "alignpull", "c-pullquote", "article-pullquote", "pull",
    }
)  # fmt: skip
"""Class tokens of quotations that repeat words of the post for display."""

_SOURCE_TAGS = frozenset({"footer", "figcaption"})
_SOURCE_CLASSES = frozenset(
    {
        "attribution", "quote-author", "quote-source", "blockquote-footer", "quote-attribution", "quote-cite",
        "quotee", "quote-caption", "sqs-quote-source", "author-quote", "source",
    }
)  # fmt: skip
_DASH = deferred(r"\A(?:[—–―]|--?|~)\s*(?=\w)")
_DASH_BEFORE = deferred(r"\s*(?:[—–―]|--)\s*\Z")
_SENTENCE_END = deferred(r"[.!?…”’\"'»“。！？」』)\]:]\s*\Z")
BOXED_CLASSES = frozenset({"quote", "bbcode_quote"})
"""What DataLife Engine and boards write around a quotation."""
_LONGEST = 160
"""Characters; what is longer is said, not who says it."""


def of_quote(context: Context, box: Box) -> list[Content] | None:
    """A quotation of its blocks, without the line that names its source."""
    source = _source_box(context, box)
    node = None if source is not None else _cite_element(context, box)
    named = node if source is None else source.node
    if named is not None and _refers(context, named):
        return _made(context, box, context.blocks(box.children), (None, _link_in(context, named)))
    cite: str | None = None
    if source is not None:
        cite = plain_text(context, context.runs(source))
        context.aside.add(source.node)
    elif node is not None:
        cite = _silenced(context, box, node)
    blocks = context.blocks(box.children)
    link = _link_in(context, node if source is None else source.node)
    if node is not None:
        blocks = _without_dash(blocks)
    elif source is None:
        blocks, cite, link = _last_line(blocks)
    return _made(context, box, blocks, (_DASH.sub("", cite or "") or None, link))


def of_boxed_quote(context: Context, box: Box) -> list[Content] | None:
    """A quotation that an editor of old boards sets in a plain element; None for anything that is more than a box."""
    return of_quote(context, box) if box.tag == "div" else None


def _refers(context: Context, node: int) -> bool:
    """True where an element refers to a note, which a source that is a field of its own could not."""
    end = context.document.ends[node]
    return any(node <= reference < end for reference in context.notes)


def _silenced(context: Context, box: Box, node: int) -> str:
    """The source that a `cite` names, with the small print after it; neither is part of the quotation."""
    document = context.document
    small = [each for each in document.tagged("small", within=box.node) if each >= document.ends[node]]
    context.silent |= {node, *small}
    return " ".join(document.text(each) for each in (node, *small))


def _made(context: Context, box: Box, blocks: list[Block], source: tuple[str | None, str | None]) -> list[Content]:
    """The quotation; one that holds nothing but another one is that one."""
    cite, link = source
    pull = _is_pull(context, box)
    stated = context.document.resolve(context.document.get(box.node, "cite"))
    if len(blocks) == 1 and isinstance(blocks[0], Quote) and (pull or box.tag != "blockquote"):
        inner = blocks[0]
        return [
            Quote(
                blocks=inner.blocks,
                cite=inner.cite or cite,
                cite_url=inner.cite_url or stated or link,
                pull=pull or inner.pull,
            )
        ]
    if not blocks:
        return [Paragraph(text=cite)] if cite else []
    return [Quote(blocks=blocks, cite=cite, cite_url=stated or link, pull=pull)]


def _is_pull(context: Context, box: Box) -> bool:
    """True for a pull quote, by its own class or that of the figure around it."""
    if not PULL_CLASSES.isdisjoint(context.tokens(box.node)):
        return True
    return box.parent is not None and not PULL_CLASSES.isdisjoint(context.tokens(box.parent.node))


def _source_box(context: Context, box: Box) -> Box | None:
    """The last box of a quotation where its markup says that it names the source."""
    last = _last_child(context, box)
    for _ in range(3):
        if last is None:
            return None
        named = last.tag in _SOURCE_TAGS or not _SOURCE_CLASSES.isdisjoint(context.tokens(last.node))
        if named and context.characters(last) <= _LONGEST and not context.media(last):
            return last
        last = _last_child(context, last) if last.tag in ("div", "figure", "section") else None
    return None


def _last_child(context: Context, box: Box) -> Box | None:
    """The last box in a box, where nothing that is kept follows it."""
    for child in reversed(box.children):
        if not isinstance(child, Box):
            if context.keeps[child.index]:
                return None
        elif context.holds(child):
            return child
    return None


def _cite_element(context: Context, box: Box) -> int | None:
    """The `cite` with which a quotation ends, where it is not the end of a sentence."""
    document = context.document
    found = document.tagged("cite", within=box.node)
    runs = context.runs(box)
    if not found or not runs:
        return None
    node, last = found[-1], runs[-1]
    small = [each for each in document.tagged("small", within=box.node) if each >= document.ends[node]]
    texts = [
        (inner, text)
        for inner, text in last.pieces
        if text and not text.isspace() and not any(each <= inner < document.ends[each] for each in small)
    ]
    inside = [node <= inner < document.ends[node] for inner, _ in texts]
    if not inside or not inside[-1] or len(document.text(node)) > _LONGEST:
        return None
    before = [piece for piece, within in zip(texts, inside, strict=True) if not within]
    if not before:
        return node
    pieces = last.pieces
    at = next(at for at, (inner, _) in enumerate(pieces) if node <= inner < document.ends[node])
    broken = any(document.tags[inner] == "br" for inner, text in pieces[max(0, at - 2) : at] if text)
    text = before[-1][1]
    return node if broken or _DASH_BEFORE.search(text) or _SENTENCE_END.search(text) else None


def _link_in(context: Context, node: int | None) -> str | None:
    """The first address that an element links to."""
    if node is None:
        return None
    document = context.document
    links = [document.resolve(document.get(link, "href")) for link in document.tagged("a", within=node)]
    return next((link for link in links if link and not link.startswith("#")), None)


def _without_dash(blocks: list[Block]) -> list[Block]:
    """The blocks without the dash that stood before the source."""
    if blocks and isinstance(blocks[-1], Paragraph):
        found = _DASH_BEFORE.search(blocks[-1].text)
        if found:
            return [*blocks[:-1], *_cut(blocks[-1], found.start())]
    return blocks


def _last_line(blocks: list[Block]) -> tuple[list[Block], str | None, str | None]:
    """The blocks without a last line that is a dash and a name; that name, and where it links to."""
    if not blocks or not isinstance(blocks[-1], Paragraph):
        return blocks, None, None
    last = blocks[-1]
    start = last.text.rfind("\n") + 1
    if not _DASH.match(last.text[start:]) or len(last.text) - start > _LONGEST or (start == 0 and len(blocks) == 1):
        return blocks, None, None
    link = next((mark.href for mark in last.marks if mark.type == "link" and mark.start >= start), None)
    return [*blocks[:-1], *_cut(last, start)], last.text[start:], link


def _cut(block: Paragraph, length: int) -> list[Block]:
    """A paragraph's beginning, nothing where nothing is left."""
    line: Line = cut((block.text, block.marks), length)
    return [Paragraph(text=line[0], marks=line[1])] if line[0] else []
