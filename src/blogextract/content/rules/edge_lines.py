"""Lines at the very edge of a post that no class tells from it: a count of readers, a mark of the end, terms of use.

They stand before the first text that is kept, or after the last one, and say nothing else.
"""

from __future__ import annotations

from collections.abc import Iterable

from blogextract.chrome.phrases import fold
from blogextract.content.verdicts import Selection
from blogextract.outline import Outline, Run

_MARKS = frozenset(
    {"正文完", "全文完", "本文完", "正文结束", "全文结束", "文章结束", "本文结束", "正文結束", "q.e.d.", "q.e.d"}
)
"""What themes write under a post, folded: that it is over."""
_WAYS = frozenset({"上一篇", "下一篇", "上一篇文章", "下一篇文章"})
"""What its links to other posts say, where one of them stands alone."""
_TERMS = ("版权声明", "版權聲明", "转载说明", "轉載說明", "转载声明", "轉載聲明", "转载提示")
_MAX_TERMS = 160
"""How a line begins that says how the post may be used, and its length."""
_MAX_COUNT = 6
_MOST = 6
"""Such lines at one edge, at most."""
_PARTS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6", "pre", "td", "th", "dt", "dd", "figcaption", "blockquote"})


def edge_lines(outline: Outline, selection: Selection) -> None:
    """Drop such lines from the beginning and the end of what is kept, up to the first that is none."""
    shown = [run for run in outline.runs if selection.kept[run.index] and run.characters]
    _drop(selection, (run for run in shown[:_MOST] if run is not shown[-1]), at_end=False)
    _drop(selection, (run for run in shown[:-_MOST:-1] if run is not shown[0]), at_end=True)


def _drop(selection: Selection, runs: Iterable[Run], *, at_end: bool) -> None:
    for run in runs:
        if run.box.tag in _PARTS or run.media or not (_is_count(run) or (at_end and _closes(run))):
            return
        selection.drop(run.index, "page", "line.edge", "a count, or what closes the page's part about the post")


def _is_count(run: Run) -> bool:
    """Whether a line is one number and no item of a list, which may be of numbers."""
    return run.characters <= _MAX_COUNT and run.text.isdecimal() and run.box.tag not in ("li", "p")


def _closes(run: Run) -> bool:
    """Whether a line says that the post is over, that others lie before and after it, or how it may be used."""
    said = fold(run.text)
    linked = run.link_characters == run.characters
    return said in _MARKS or (said in _WAYS and linked) or (len(said) <= _MAX_TERMS and said.startswith(_TERMS))
