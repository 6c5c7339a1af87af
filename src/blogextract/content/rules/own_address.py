"""What tells how to cite the post: the page's own address, written out, with the author or the licence beside it.

Generators of static sites put such a box under every post, each theme in its own markup. A post itself does not spell
out the address that it is read at.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from urllib.parse import unquote

from blogextract.chrome.phrases import phrase_kind
from blogextract.content.verdicts import Selection
from blogextract.document import Document
from blogextract.document.urls import parts_of
from blogextract.outline import Box, Outline, Run
from blogextract.patterns import deferred

_LONGEST = 600
"""Characters of the longest such text, with the words of a licence."""
_SHORTEST_PATH = 2
"""Characters of the shortest path that tells a post: of a home page people write the address in any sentence."""
_MAX_SAID = 2
"""How many addresses that the page says are its own are looked for in its text."""
_RUNS = 12
"""Lines of the longest such box."""
_MAX_LABEL = 30
_COLON = re.compile("[:：]")
_AS_WRITTEN = frozenset({"pre", "code", "td", "th"})
_SAYS = deferred(
    r"licen[sc]|lizen[zs]|copyright|©|creative ?commons|\bcc[ -]by\b|author|autor|auteur|link|permalink|\burl\b|"
    r"\bcite|citation|zitier|许可|許可|协议|協議|版权|版權|转载|轉載|作者|链接|連結|鏈接|地址|著者|リンク|著作権|ライセンス|저작|라이선스|링크",
    re.IGNORECASE,
)
"""Words of the lines of such a box: what is given, and under which terms."""


def own_address(outline: Outline, selection: Selection) -> None:
    """Drop the lines that give the page's own address, with the lines of the same box that go with it."""
    written = tuple({form for address in _addresses(outline.document) for form in _written(address)})
    if not written:
        return
    for run in outline.runs:
        if run.characters and _gives(run, written):
            for index in _with_it(outline, run):
                line = outline.runs[index]
                if selection.kept[index] and (line is run or _goes_with(line)):
                    selection.drop(index, "notices", "own_address", "the page's own address, as one cites it")


def _addresses(document: Document) -> Iterator[str]:
    """Where the page is from, and where it says that it belongs."""
    if document.url:
        yield document.url
    links = (
        node for node in document.tagged("link") if "canonical" in (document.get(node, "rel") or "").lower().split()
    )
    yield from (document.resolve(document.get(node, "href")) or "" for node in islice(links, _MAX_SAID))


def _written(address: str) -> tuple[str, ...]:
    """The forms in which a page's address is spelled out, without its scheme; none of a site's own."""
    parts = parts_of(address)
    path = parts.path.removesuffix("index.html").rstrip("/")
    if len(path) <= _SHORTEST_PATH or not parts.netloc:
        return ()
    whole = parts.netloc + path
    return whole, unquote(whole)


def _gives(run: Run, written: tuple[str, ...]) -> bool:
    """Whether a line spells out one of some addresses, and is no code that does so."""
    if run.characters > _LONGEST or run.box.tag in _AS_WRITTEN or not any(form in run.text for form in written):
        return False
    rest = run.text
    for form in written:
        rest = rest.replace(form, " ")
    return bool(_SAYS.search(rest)) or phrase_kind(rest) is not None or not any(map(str.isalpha, _no_scheme(rest)))


def _no_scheme(text: str) -> str:
    return text.replace("https://", "").replace("http://", "")


def _goes_with(run: Run) -> bool:
    """Whether a line is chrome by its words, or says what it gives before a colon: "Author: Jo Marsh"."""
    label = _COLON.split(run.text[:_MAX_LABEL], maxsplit=1)
    return phrase_kind(run.text) is not None or (len(label) > 1 and bool(_SAYS.search(label[0])))


def _with_it(outline: Outline, run: Run) -> range:
    """The places of the lines in the largest box around a line in which all lines are of its like."""
    found = range(run.index, run.index + 1)
    around: Box | None = run.box
    while around is not None and around.last - around.first <= _RUNS:
        lines = [line for line in outline.runs[around.first : around.last] if line.characters]
        long = sum(line.characters for line in lines) > _LONGEST
        if long or not all(line is run or _goes_with(line) for line in lines):
            break
        found = range(around.first, around.last)
        around = around.parent
    return found
