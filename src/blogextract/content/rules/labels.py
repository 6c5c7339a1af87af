"""Lines that say nothing but what the page's own thing beside them is: the label of an advertisement, of a button.

They score as high as the paragraphs around them, for a slot stands in the middle of the post.
"""

from __future__ import annotations

from blogextract.chrome.phrases import fold, phrase_kind
from blogextract.content.verdicts import Selection
from blogextract.outline import Outline, Run

_ADVERTISEMENT = frozenset(
    {
        "advertisement", "advertisements", "advertising", "anzeige", "werbung", "publicité", "publicidad",
        "publicidade", "pubblicità", "advertentie", "reklama", "mainos", "annonse", "реклама", "広告", "广告", "廣告",
        "광고", "διαφήμιση", "hirdetés", "quảng cáo", "إعلان", "פרסומת",
    }
)  # fmt: skip
"""What stands over a slot, folded, in words that are no sentence and no heading of a post."""
_LONGEST_LABEL = max(map(len, _ADVERTISEMENT))
_LONGEST_OF_TERMS = 40
_PARAGRAPHS = frozenset({"p", "div", "span", "center", "small", "section", "aside"})


def labels(outline: Outline, selection: Selection) -> None:
    """Drop the labels of slots, and what buttons say, where the words are known to be the page's."""
    document = outline.document
    within = {node for button in document.tagged("button") for node in (button, *document.children(button))}
    for run in outline.runs:
        if not selection.kept[run.index] or not run.characters:
            continue
        buttons = _buttons(outline, run) if within and any(node in within for node, _ in run.pieces) else []
        if buttons and (phrase_kind(run.text) is not None or _stand_beside_code(outline, buttons)):
            selection.drop(run.index, "ui", "label.button", "what a button says or does that is not of the post")
        elif labels_a_slot(run):
            selection.drop(run.index, "ads", "label.ad", "a line that says only that an advertisement follows")
        elif _labels_terms(outline, selection, run):
            selection.drop(run.index, "terms", "label.terms", "says what the terms right after it are")


def _buttons(outline: Outline, run: Run) -> list[int]:
    """The buttons that all words of a run stand in; none where words stand outside of them."""
    tags, parents = outline.document.tags, outline.document.parents
    nodes = {node for node, text in run.pieces if text and not text.isspace()}
    found = [node if tags[node] == "button" else parents[node] for node in nodes]
    return found if all(tags[node] == "button" for node in found) else []


def _stand_beside_code(outline: Outline, buttons: list[int]) -> bool:
    """Whether a button does something with the code in the same element: it copies it, or runs it."""
    document = outline.document
    return all(document.tagged("pre", within=document.parents[node]) for node in buttons)


def _labels_terms(outline: Outline, selection: Selection, run: Run) -> bool:
    """Whether a line is the label of the post's terms, which were taken for fields: `Tagged with:`."""
    following = run.index + 1
    if run.characters > _LONGEST_OF_TERMS or following >= len(outline.runs) or run.link_characters:
        return False
    return selection.region[following] == "terms" and phrase_kind(run.text) == "terms"


def labels_a_slot(run: Run) -> bool:
    """Whether a line says only that what stands by it is an advertisement."""
    if run.characters > _LONGEST_LABEL or run.link_characters or run.box.tag not in _PARAGRAPHS:
        return False
    return fold(run.text) in _ADVERTISEMENT
