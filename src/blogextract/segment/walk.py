"""The walk: every element once, in document order, into boxes and runs.

This is the hot path. It reads the document's lists, and asks what an element is once for each distinct
combination of tag, class and id, since pages repeat them.
"""

from __future__ import annotations

import re

from blogextract.chrome import Match
from blogextract.document import Document
from blogextract.document.sources import picture_in_noscript
from blogextract.document.tags import HIDDEN_TEXT
from blogextract.embeds import FACADE_ATTRIBUTES, media_of
from blogextract.outline import Box, Outline, Region, Run
from blogextract.patterns import deferred
from blogextract.segment.verdict import (
    ATOM,
    BOX,
    BREAK,
    INLINE,
    KNOWN_VERDICTS,
    NEVER_CLAIMED,
    SKIP,
    Verdict,
    verdict_of,
)

_HIDING = re.compile(r"(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)
_OPENS_LATER = deferred(r"tab|accord|collaps|panel|toggle|faq|answer|spoiler|expand|slide|carousel", re.IGNORECASE)
"""Class words of what a reader opens with a click: hidden at first, and yet part of the post."""

_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6", "summary", "dt"})


def walk(document: Document, withdrawn: frozenset[int] = frozenset()) -> Outline:
    """The outline of a page, with the regions that single elements claim, but for the nodes withdrawn."""
    walker = _Walker(document, withdrawn)
    walker.run()
    return walker.outline


class _Walker:
    """The state of one walk: the open box, the run being gathered, the link and the preformatted text around."""

    __slots__ = ("_box", "_current", "_document", "_link", "_node", "_pre_end", "_withdrawn", "outline")

    def __init__(self, document: Document, withdrawn: frozenset[int]) -> None:
        self._document = document
        self._withdrawn = withdrawn
        self.outline = Outline(document=document)
        self._link = -1
        self._node = 0
        self._pre_end = 0
        self._current: Run | None = None
        self._box = Box(0, 0, document.tags[0], None)
        self.outline.boxes.append(self._box)
        self.outline.box_at[0] = self._box

    def run(self) -> None:  # noqa: C901, PLR0912, PLR0915 - the hot loop: a call for each case would double its time
        """Take the page's stream of starts, texts and ends in order."""
        document = self._document
        content, tags, stops, attributes, classes, parents = (
            document.content, document.tags, document.stops, document.attributes, document.classes, document.parents,
        )  # fmt: skip
        known = KNOWN_VERDICTS
        at, stop = document.starts[0] + 1, stops[0]
        while at < stop:
            item = content[at]
            at += 1
            if isinstance(item, str):
                run = self._current
                if run is None:
                    if item.isspace():
                        continue
                    run = self._start()
                run.pieces.append((self._node, item))
                if self._link >= 0:
                    run.link_characters += len("".join(item.split()))
                continue
            if item < 0:
                item = ~item
                if self._box.node == item:
                    self._close()
                if item == self._link:
                    self._link = -1
                self._node = parents[item]
                continue
            tag = tags[item]
            found = attributes[item]
            key = (tag, classes[item], found.get("id"), found.get("role"))
            verdict = known.get(key) or verdict_of(*key)
            does = verdict.does
            if stops[item] == at and found and does in (INLINE, BOX) and not FACADE_ATTRIBUTES.isdisjoint(found):
                does = ATOM
            if does == INLINE:
                if tag == "a":
                    if self._link < 0:
                        self._link = item
                elif tag == "span" and self._hidden(item):
                    self._aside(item, None)
                    at = stops[item] + 1
                    continue
                self._node = item
            elif does == BOX:
                self._node = item
                if not self._stays_inline(item, tag) and self._open(item, tag, verdict):
                    self._whole(item)
                    at = stops[item]
            else:
                self._leaf(item, does, verdict)
                at = stops[item] + 1
        self._flush()
        self._box.last = len(self.outline.runs)

    def _stays_inline(self, at: int, tag: str) -> bool:
        """True for a box within preformatted text, and for a button that carries a heading."""
        return at < self._pre_end or (tag == "button" and self._box.tag in _HEADINGS)

    def _hidden(self, at: int) -> bool:
        node = self._document.attributes[at]
        style = node.get("style")
        return bool(style and _HIDING.search(style)) or node.get("hidden") is not None

    def _start(self) -> Run:
        outline = self.outline
        run = self._current = Run(len(outline.runs), self._box)
        outline.runs.append(run)
        self._box.children.append(run)
        return run

    def _flush(self) -> None:
        """The run being gathered ends here."""
        run = self._current
        if run is not None:
            self._current = None
            words = "".join([text for _, text in run.pieces if text is not None]).split()
            run.text = " ".join(words)
            run.characters = len(run.text) - max(0, len(words) - 1)

    def _open(self, at: int, tag: str, verdict: Verdict) -> bool:
        """Open a box; True where a region begins with it that needs no look inside."""
        if self._current is not None:
            self._flush()
        outline, around = self.outline, self._box
        box = Box(len(outline.boxes), at, tag, around)
        box.first = len(outline.runs)
        outline.boxes.append(box)
        outline.box_at[at] = box
        around.children.append(box)
        self._box = box
        if tag == "pre":
            self._pre_end = self._document.ends[at]
        return box.region < 0 and self._claim(at, tag, verdict, box)

    def _claim(self, at: int, tag: str, verdict: Verdict, box: Box) -> bool:
        """The box becomes a region where its markup says so; True where its inside does not matter."""
        if verdict.hard is not None:
            if at in self._withdrawn:
                return False
            box.region = self._region(at, verdict.hard)
            return True
        if tag == "button":
            if self._document.get(at, "aria-expanded") is None:
                box.region = self._region(at, None, "ui", "ui.button", "<button>")
                self.outline.regions[-1].hard = False
        elif self._hidden(at) and tag not in NEVER_CLAIMED and not self._opens_later(at):
            box.region = self._region(at, None, "hidden", "hidden.style", "hidden")
            self.outline.regions[-1].hard = False
        elif verdict.soft:
            self.outline.hints[box.index] = verdict.soft
        return False

    def _whole(self, at: int) -> None:
        """A claimed box as one run of all its text."""
        text = self._document.text(at)
        if text:
            run = self._start()
            run.pieces.append((at, text))
            self._flush()

    def _opens_later(self, at: int) -> bool:
        node = self._document.attributes[at]
        return node.get("role") == "tabpanel" or bool(_OPENS_LATER.search(node.get("class") or ""))

    def _region(self, at: int, match: Match | None, kind: str = "", rule: str = "", evidence: str = "") -> int:
        if match is not None:
            kind, rule, evidence = match[0].kind, match[0].id, match[1]
        self.outline.regions.append(Region(kind, rule, at, evidence))
        return len(self.outline.regions) - 1

    def _close(self) -> None:
        """The open box ends, and what is around it goes on."""
        if self._current is not None:
            self._flush()
        box = self._box
        box.last = len(self.outline.runs)
        if box.parent is not None:
            self._box = box.parent

    def _leaf(self, at: int, does: int, verdict: Verdict) -> None:
        """An element whose inside is not walked."""
        if does == BREAK:
            self._break(at)
        elif does == SKIP:
            self._skip(at)
        elif verdict.hard is not None:
            self._aside(at, verdict.hard)
        elif does == ATOM:
            self._media(at)

    def _break(self, at: int) -> None:
        """A line break; the second of two ends the run, as authors without paragraphs write them."""
        run = self._current
        if run is None:
            return
        if at < self._pre_end:
            run.pieces.append((at, "\n"))
            return
        tags = self._document.tags
        for node, text in reversed(run.pieces):
            if text is not None and tags[node] == "br":
                self._flush()
                return
            if text is None or not text.isspace():
                break
        run.pieces.append((at, "\n"))

    def _media(self, at: int) -> None:
        run = self._current or self._start()
        run.pieces.append((at, None))
        run.media.append(at)

    def _skip(self, at: int) -> None:
        """What has no text to read may still stand for a picture or an embed."""
        document = self._document
        tag = document.tags[at]
        if tag == "script":
            attributes = document.attributes[at]
            if "math/" in attributes.get("type", "") or ("src" in attributes and media_of(document, at) is not None):
                self._media(at)
        elif tag == "noscript" and document.ends[at] > at + 1:
            self._noscript(at)

    def _noscript(self, at: int) -> None:
        """What stands for readers without scripts counts where its twin for readers with scripts is not beside it."""
        picture = picture_in_noscript(self._document, at)
        if picture is not None:
            self._media(picture)
        elif self._document.tagged("iframe", at) and media_of(self._document, at) is not None:
            self._media(at)

    def _aside(self, at: int, match: Match | None) -> None:
        """An inline element that is claimed or hidden: a run of its own beside the one that it stands in."""
        outline, document = self.outline, self._document
        region = self._box.region
        if region < 0:
            region = self._region(at, match, "hidden", "hidden.style", "hidden")
        text = "" if document.tags[at] in HIDDEN_TEXT else document.text(at)
        if text:
            run = Run(len(outline.runs), self._box)
            run.region = region
            run.pieces.append((at, text))
            run.text = text
            run.characters = len(text) - text.count(" ")
            if self._link >= 0 or document.tags[at] == "a":
                run.link_characters = run.characters
            outline.runs.append(run)
