"""An explanation accounts for every visible character of a page under `fixtures/`, and names what it drops."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from lxml import etree

from blogextract.blocks import Paragraph
from blogextract.chrome import RULES
from blogextract.cli.stage_rules import why
from blogextract.document.encoding import decode
from golden.cases import each_case

HIDDEN = frozenset(
    {
        "canvas", "datalist", "head", "iframe", "noembed", "noframes", "noscript", "object", "rp", "script", "select",
        "style", "svg", "template", "textarea", "title",
    }
)  # fmt: skip
"""Elements whose text is no text to readers."""


def visible(page: bytes) -> Counter[str]:
    """The characters of a page that are no white space, read by a parser of its own."""
    text, _ = decode(page, None, [])
    parser = etree.HTMLParser(remove_comments=True, remove_pis=True, encoding="utf-8", huge_tree=True)
    root = etree.fromstring(text.encode("utf-8"), parser=parser)
    found: Counter[str] = Counter()
    stack = [root]
    while stack:
        element = stack.pop()
        if element.tag not in HIDDEN:
            found.update("".join((element.text or "").split()))
            stack.extend(element)
        if element is not root:
            found.update("".join((element.tail or "").split()))
    return found


@each_case
def test_kept_and_dropped_together_are_all_that_is_visible(case):
    decisions = case.explained().trace.decisions
    accounted = Counter("".join("".join(decision.text.split()) for decision in decisions))
    seen = visible(case.page)
    assert (seen - accounted, accounted - seen) == (Counter(), Counter()), "lost, invented"


@each_case
def test_explaining_is_extracting(case):
    assert case.explained().article == case.extracted()


@each_case
def test_every_decision_names_its_region_and_a_rule_that_can_be_looked_up(case):
    for decision in case.explained().trace.decisions:
        assert decision.region, decision
        assert (decision.region == "body") == (decision.action == "kept"), decision
        assert why(decision.rule), decision


@each_case
def test_what_a_chrome_rule_drops_is_named_by_its_kind(case):
    kinds = {rule.id: rule.kind for rule in RULES}
    for decision in case.explained().trace.decisions:
        if decision.action == "dropped" and decision.rule in kinds:
            assert decision.region == kinds[decision.rule], decision


@each_case
def test_every_paragraph_of_the_record_was_kept(case):
    """Letters and digits only: an emoji served as a picture is text of the record that the page has in no text."""
    explanation = case.explained()
    if any(note.startswith("body from the page's data") for note in explanation.trace.notes):
        return  # nothing of it is visible, so no decision was made on it
    kept = _letters(each.text for each in explanation.trace.decisions if each.action == "kept")
    paragraphs = [block for block in explanation.article.blocks if isinstance(block, Paragraph)]
    plain = [block.text for block in paragraphs if not {mark.type for mark in block.marks} & {"image", "math"}]
    assert not _letters(plain) - kept


def _letters(texts: Iterable[str]) -> Counter[str]:
    return Counter(character for text in texts for character in text if character.isalnum())
