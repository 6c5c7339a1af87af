"""Lists of other posts before the headline."""

import pytest

from blogextract.content import select
from content.pages import MORE, PROSE, all_likely, outline_of, page, paragraphs

ITEM = "<li><a href='/{0}/'>{0} on the terrace</a> <span>{1}</span></li>"
FIRST_SENTENCES = (
    "Last week the gardener of the town hall showed us how she sows in March…",
    "The wind took two of the pots from the roof, and nobody was below them…",
    "A reader asks what to do where the leaves curl up in the afternoon…",
)
LIST = "<div class=z1><ul>" + "".join(map(ITEM.format, ("sowing", "wind", "leaves"), FIRST_SENTENCES)) + "</ul></div>"
POST = "<h2>Tomatoes on the terrace</h2>" + paragraphs() + paragraphs(*MORE)


def decided(body: str) -> tuple[list[str], set[str]]:
    """The text that is kept of a page whose only h2 is its headline, and the rules that decided."""
    outline = outline_of(page(body))
    (headline,) = outline.document.tagged("h2")
    selection = select(outline, claimed=[(headline, "title", "shown")])
    return [run.text for run in outline.runs if selection.kept[run.index] and run.text], set(selection.rule)


def test_items_that_begin_with_links_to_posts_go_before_the_headline(monkeypatch):
    all_likely(monkeypatch)
    text, deciding = decided(LIST + POST)
    assert text == [*PROSE, *MORE]
    assert "related.before_title" in deciding


@pytest.mark.parametrize(
    "before",
    [
        LIST.replace("<a ", "<b ").replace("</a>", "</b>"),
        LIST.replace("href='/", "href='#"),
        LIST.replace("<li><a", "<li>Read: <a", 1),
        "<ul>" + "".join(map(ITEM.format, ("sowing", "wind"), FIRST_SENTENCES)) + "</ul>",
    ],
    ids=["no links", "a table of contents", "one item begins with words", "two items"],
)
def test_other_text_before_the_headline_stays(monkeypatch, before):
    all_likely(monkeypatch)
    text, deciding = decided(before + POST)
    assert "related.before_title" not in deciding
    assert FIRST_SENTENCES[0] in text[0]


def test_the_same_list_after_the_headline_stays(monkeypatch):
    all_likely(monkeypatch)
    text, deciding = decided(POST.replace("</h2>", "</h2>" + LIST))
    assert "related.before_title" not in deciding
    assert len(text) == len(PROSE) + len(MORE) + len(FIRST_SENTENCES)
