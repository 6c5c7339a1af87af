"""Which of a page's links may have a label of a neighbour in them or before them."""

import pytest

from blogextract.metadata.neighbours.label_words import follows_label, led_by_label
from metadata.sources import page


def links(markup):
    document = page(f"<p>Some words.</p>{markup}")
    return document, document.tagged("a")


@pytest.mark.parametrize(
    "inside",
    ["Next: Glazes", "« Older posts", "<span>Pr&eacute;c&eacute;dent</span>", "<b> \n </b><i>下一篇</i>：釉"],
    ids=["first of several words", "after an arrow", "with references", "after white space"],
)
def test_a_link_is_led_by_a_label_whose_first_word_it_begins_with(inside):
    document, [link] = links(f"<a href=/a/>{inside}</a>")
    found = led_by_label(document)
    assert list(found) == [link]
    assert isinstance(document.content[found[link]], str)


@pytest.mark.parametrize("inside", ["Glazes, next", "", "<img src=a.png>", "Nextdoor", "»"])
def test_other_links_are_led_by_none(inside):
    document, _ = links(f"<a href=/a/>{inside}</a>")
    assert led_by_label(document) == {}


@pytest.mark.parametrize(
    "before",
    ["<b>Older post</b> ", "Pr&eacute;c&eacute;dent : ", "<i>Next</i> <b>«</b> "],
    ids=["", "references", "arrow"],
)
def test_the_last_word_before_a_link_tells_that_a_label_may_stand_there(before):
    document, [link] = links(f"<div>{before}<a href=/a/>Drying wood</a></div>")
    assert follows_label(document, link)


@pytest.mark.parametrize("before", ["A post on wood: ", "<a href=/b/>Next</a> ", "<p>Next</p>" + "<hr>" * 8])
def test_other_words_those_of_another_link_and_far_ones_tell_of_none(before):
    document, found = links(f"<div>{before}<a href=/a/>Drying wood</a></div>")
    assert not follows_label(document, found[-1])
