"""The walk: every element once, in document order, into boxes and runs.

This is the hot path. It reads the document's lists, and what each element is has been asked for all of them at once.
"""

from __future__ import annotations

import re

from blogextract.chrome import Match
from blogextract.document import Document
from blogextract.document.sources import picture_in_noscript
from blogextract.document.tags import HIDDEN_TEXT
from blogextract.embeds import media_of
from blogextract.outline import Box, Outline, Region, Run
from blogextract.patterns import deferred
from blogextract.segment.verdict import (
    ATOM,
    BOX,
    BREAK,
    HIDDEN,
    INLINE,
    LINK,
    NEVER_CLAIMED,
    SKIP,
    Verdict,
    hidden_elements,
    verdict_of,
    verdicts_of,
)

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

    __slots__ = ("_box", "_current", "_document", "_hidden", "_link", "_pre_end", "_withdrawn", "outline")

    def __init__(self, document: Document, withdrawn: frozenset[int]) -> None:
        self._document = document
        self._withdrawn = withdrawn
        self._hidden = hidden_elements(document)
        self.outline = Outline(document=document)
        self._link = -1
        self._pre_end = 0
        self._current: Run | None = None
        self._box = Box(0, 0, document.tags[0], None)
        self.outline.boxes.append(self._box)
        self.outline.box_at[0] = self._box

    def run(self) -> None:  # noqa: C901, PLR0912 - the hot loop: a call for each case would double its time
        """Take the page's stream of starts, texts and ends in order."""
        document = self._document
        content, tags, stops, classes, parents = (
            document.content, document.tags, document.stops, document.classes, document.parents,
        )  # fmt: skip
        verdicts = self._verdicts()
        node, at, stop = 0, document.starts[0] + 1, stops[0]
        while at < stop:
            item = content[at]
            at += 1
            if isinstance(item, str):
                run = self._current
                if run is None:
                    if item.isspace():
                        continue
                    run = self._start()
                run.pieces.append((node, item))
                if self._link >= 0:
                    run.link_characters += len("".join(item.split()))
            elif item < 0:
                item = ~item
                if self._box.node == item:
                    self._close()
                elif item == self._link:
                    self._link = -1
                node = parents[item]
            else:
                verdict = verdicts[item] or verdict_of(tags[item], classes[item])
                does = verdict.does
                if does == INLINE:
                    node = item
                elif does == BOX:
                    node = item
                    if self._open(item, verdict):
                        self._whole(item)
                        at = stops[item]
                elif does == LINK:
                    node = item
                    if self._link < 0:
                        self._link = item
                else:
                    self._leaf(item, does, verdict)
                    at = stops[item] + 1
        self._flush()
        self._box.last = len(self.outline.runs)

    def _verdicts(self) -> list[Verdict | None]:
        """The verdict on each element; None where it is not known yet."""
        found = verdicts_of(self._document)
        tags, classes = self._document.tags, self._document.classes
        for node in self._hidden:
            if tags[node] == "span" and (found[node] or verdict_of("span", classes[node])).does == INLINE:
                found[node] = Verdict(HIDDEN)
        return found

    def _start(self) -> Run:
        outline = self.outline
        run = self._current = Run(len(outline.runs), self._box, self._box.region)
        outline.runs.append(run)
        self._box.children.append(run)
        return run

    def _flush(self) -> None:
        """The run being gathered ends here."""
        run = self._current
        if run is not None:
            self._current = None
            pieces = run.pieces
            if len(pieces) == 1:
                words = (pieces[0][1] or "").split()
            else:
                words = "".join([text for _, text in pieces if text is not None]).split()
            if words:
                run.text = " ".join(words)
                run.characters = len(run.text) - len(words) + 1

    def _open(self, at: int, verdict: Verdict) -> bool:
        """Open a box, unless it stays within the line; True where a region begins that needs no look inside."""
        outline, around = self.outline, self._box
        tag = self._document.tags[at]
        if at < self._pre_end or (tag == "button" and around.tag in _HEADINGS):
            return False
        if self._current is not None:
            self._flush()
        box = Box(len(outline.boxes), at, tag, around, around.depth + 1, around.region, len(outline.runs))
        outline.boxes.append(box)
        outline.box_at[at] = box
        around.children.append(box)
        self._box = box
        if tag == "pre":
            self._pre_end = self._document.ends[at]
        if verdict.hard is None and tag != "button" and not verdict.soft and at not in self._hidden:
            return False
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
        elif at in self._hidden and tag not in NEVER_CLAIMED and not self._opens_later(at):
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
        elif does == HIDDEN:
            self._aside(at, None)

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
            run = Run(len(outline.runs), self._box, region)
            run.pieces.append((at, text))
            run.text = text
            run.characters = len(text) - text.count(" ")
            if self._link >= 0 or document.tags[at] == "a":
                run.link_characters = run.characters
            outline.runs.append(run)
