"""The words of a caption, and which of them are marked."""

import pytest

from blogextract.blocks import Mark
from blogextract.metadata.captions import caption_of
from metadata.pages import page


def read(markup):
    document = page(body=f"<figcaption>{markup}</figcaption>")
    return caption_of(document, document.tagged("figcaption")[0])


def test_a_link_in_a_caption_is_marked_where_its_words_stand():
    text, marks = read(" Photo\n by <a href='/ida' title='Ida  Mohn'> Ida</a> on <a href='https://u.example/'>U</a> ")
    assert text == "Photo by Ida on U"
    assert marks == [
        Mark(type="link", start=9, end=12, href="https://kiln.example/ida", title="Ida Mohn"),
        Mark(type="link", start=16, end=17, href="https://u.example/"),
    ]
    assert [text[mark.start : mark.end] for mark in marks] == ["Ida", "U"]


def test_outer_marks_stand_before_inner_ones():
    text, marks = read("<p><em><strong>The kiln</strong> at dawn</em></p><p>Lit</p>")
    assert text == "The kiln at dawn Lit"
    assert [(mark.type, mark.start, mark.end) for mark in marks] == [("emphasis", 0, 16), ("strong", 0, 8)]


@pytest.mark.parametrize(
    "markup", ["Kiln<script>x</script>", "<a href='javascript:x()'>Kiln</a>", "Kiln<b></b>", "Ki<i> </i>ln"]
)
def test_what_shows_nothing_and_leads_nowhere_is_not_marked(markup):
    text, marks = read(markup)
    assert (text.replace(" ", ""), marks) == ("Kiln", [])
