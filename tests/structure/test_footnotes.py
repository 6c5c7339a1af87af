from __future__ import annotations

import msgspec
import pytest

from blogextract.document import load
from blogextract.segment import segment
from blogextract.structure import note_runs

SHAPES = {
    "markdown": (
        (
            "<p>Mud waits<sup id='fnref:1'><a href='#fn:1' class='footnote-ref' role='doc-noteref'>1"
            "</a></sup>, they say.</p>"
        ),
        (
            "<div class='footnotes' role='doc-endnotes'><hr><ol><li id='fn:1'><p>For <i>years</i>. <a href='#fnref:1' "
            "class='footnote-backref' role='doc-backlink'>↩︎</a></p></li></ol></div>"
        ),
    ),
    "markdown-it": (
        "<p>Mud waits<sup class='footnote-ref'><a href='#fn1' id='fnref1'>[1]</a></sup>, they say.</p>",
        (
            "<hr class='footnotes-sep'><section class='footnotes'><ol class='footnotes-list'><li"
            " id='fn1' class='footnote-item'>"
            "<p>For <i>years</i>. <a href='#fnref1' class='footnote-backref'>↩︎</a></p></li></ol></section>"
        ),
    ),
    "github": (
        (
            "<p>Mud waits<sup><a href='#user-content-fn-1' id='user-content-fnref-1'"
            " data-footnote-ref>1</a></sup>, they say.</p>"
        ),
        (
            "<section data-footnotes class='footnotes'><h2 id='footnote-label' class='sr-only'>Footnotes</h2><ol>"
            "<li id='user-content-fn-1'><p>For <i>years</i>. <a href='#user-content-fnref-1'"
            " data-footnote-backref>↩</a></p></li></ol></section>"
        ),
    ),
    "wordpress": (
        "<p>Mud waits<sup data-fn='ab-1' class='fn'><a href='#ab-1' id='ab-1-link'>1</a></sup>, they say.</p>",
        (
            "<ol class='wp-block-footnotes'><li id='ab-1'>For <i>years</i>. <a href='#ab-1-link'"
            " aria-label='Jump'>↩︎</a></li></ol>"
        ),
    ),
    "substack": (
        "<p>Mud waits<a class='footnote-anchor' id='footnote-anchor-1-9' href='#footnote-1-9'>1</a>, they say.</p>",
        (
            "<div class='footnote' data-component-name='FootnoteToDOM'><a id='footnote-1-9'"
            " href='#footnote-anchor-1-9' "
            "class='footnote-number'>1</a><div class='footnote-content'><p>For <i>years</i>.</p></div></div>"
        ),
    ),
    "easy footnotes": (
        (
            "<p>Mud waits<span id='easy-footnote-1' class='easy-footnote-margin-adjust'></span><span"
            " class='easy-footnote'>"
            "<a href='https://blog.example/post/#easy-footnote-bottom-1' title='For years.'><sup>1"
            "</sup></a></span>, they say.</p>"
        ),
        (
            "<ol class='easy-footnotes-wrapper'><li class='easy-footnote-single'><span id='easy-footnote-bottom-1' "
            "class='easy-footnote-margin-adjust'></span>For <i>years</i>. <a"
            " class='easy-footnote-to-top' href='#easy-footnote-1'></a></li></ol>"
        ),
    ),
    "pasted from Word": (
        "<p>Mud waits<a href='#_ftn1' name='_ftnref1'>[1]</a>, they say.</p>",
        "<p><a href='#_ftnref1' name='_ftn1'>[1]</a> For <i>years</i>.</p>",
    ),
    "by hand": (
        "<p>Mud waits<sup><a href='#n1'>*</a></sup>, they say.</p>",
        "<p id='n1'>* For <i>years</i>.</p>",
    ),
    "beside the text": (
        (
            "<p>Mud waits<label for='sn-1' class='margin-toggle sidenote-number'></label><input"
            " type='checkbox' id='sn-1' "
            "class='margin-toggle'><span class='sidenote'>For <i>years</i>.</span>, they say.</p>"
        ),
        "",
    ),
    "of the plugin footnotes": (
        (
            "<p>Mud waits<span class='footnote_referrer'><a role='button' tabindex='0'><sup"
            " id='footnote_plugin_tooltip_7_1_1' "
            "class='footnote_plugin_tooltip_text'>[1]</sup></a><span class='footnote_tooltip'>For"
            " years.</span></span>, they say.</p>"
        ),
        (
            "<div class='speaker-mute footnotes_reference_container'><div"
            " class='footnote_container_prepare'><p><span>References</span>"
            "</p></div><div id='footnote_references_container_7_1'><table class='footnotes_table'><tbody><tr "
            "class='footnotes_plugin_reference_row'><th class='footnote_plugin_index_combi'><a"
            " id='footnote_plugin_reference_7_1_1' "
            "class='footnote_backlink'>&#8593;1</a></th><td class='footnote_plugin_text'>For <i>years"
            "</i>.</td></tr></tbody></table>"
            "</div></div>"
        ),
    ),
    "docutils": (
        (
            "<p>Mud waits<a class='footnote-reference brackets' href='#f1' id='id1' role='doc-noteref'>"
            "<span class='fn-bracket'>[</span>1<span class='fn-bracket'>]</span></a>, they say.</p>"
        ),
        (
            "<aside class='footnote-list brackets'><aside class='footnote brackets' id='f1' role='doc-footnote'>"
            "<span class='label'><span class='fn-bracket'>[</span><a role='doc-backlink' href='#id1'>1</a>"
            "<span class='fn-bracket'>]</span></span><p>For <i>years</i>.</p></aside></aside>"
        ),
    ),
    "modern footnotes": (
        (
            "<p>Mud waits<sup class='modern-footnotes-footnote' data-mfn='1'><a href='javascript:void(0)'>1</a></sup>"
            "<span class='modern-footnotes-footnote__note' data-mfn='1'>For <i>years</i>.</span>, they say.</p>"
        ),
        "",
    ),
    "of the encyclopedia": (
        "<p>Mud waits<sup class='reference' id='cite_ref-1'><a href='#cite_note-1'>[1]</a></sup>, they say.</p>",
        (
            "<div class='reflist'><ol class='references'><li id='cite_note-1'><span"
            " class='mw-cite-backlink'><b><a href='#cite_ref-1'>"
            "^</a></b></span> <span class='reference-text'>For <i>years</i>.</span></li></ol></div>"
        ),
    ),
}


@pytest.mark.parametrize("shape", SHAPES)
def test_each_programs_notes_are_taken_out_of_the_text(body, shape):
    text, notes = SHAPES[shape]
    found = body(f"{text}{notes}<p>More text.</p>")
    (section,) = found.sections
    (note,) = found.footnotes
    assert note.text == "For years."
    assert [mark.type for mark in note.marks] == ["emphasis"]
    assert [block.text for block in section.blocks if hasattr(block, "text")] == ["Mud waits, they say.", "More text."]
    (mark,) = section.blocks[0].marks
    assert (mark.type, mark.start, mark.end, mark.href) == ("footnote", 9, 9, note.id)


def test_a_note_keeps_its_paragraphs(body):
    found = body(
        "<p>Mud<sup><a href='#fn1'>1</a></sup>.</p><ol><li id='fn1'><p>One.</p><p>Two.</p><ul><li>three</li></ul>"
        "<p><a href='#r'>↩</a></p></li></ol>"
    )
    (note,) = found.footnotes
    assert note.text == "One."
    assert [block["type"] for block in msgspec.to_builtins(note.blocks)] == ["paragraph", "list"]


def test_a_note_referred_to_twice_stands_once(body):
    found = body(
        "<p>Mud<sup><a href='#fn1' id='a'>1</a></sup> and mud<sup><a href='#fn1' id='b'>1</a></sup>.</p>"
        "<div class='footnotes'><ol><li id='fn1'>Wet. <a href='#a'>↩</a> <a href='#b'>↩<sup>2</sup></a></li></ol></div>"
    )
    assert [note.text for note in found.footnotes] == ["Wet."]
    assert [mark.start for mark in found.sections[0].blocks[0].marks] == [3, 11]


def test_several_notes_at_one_place_are_several_marks(body):
    found = body(
        "<p>Mud<sup><a href='#fn1'>1</a>, <a href='#fn2'>2</a></sup>.</p>"
        "<ol class='footnotes'><li id='fn1'>Wet.</li><li id='fn2'>Cold.</li></ol>"
    )
    assert found.sections[0].blocks[0].text == "Mud."
    assert [mark.href for mark in found.sections[0].blocks[0].marks] == ["fn1", "fn2"]


def test_the_space_before_a_number_goes_with_it(body):
    found = body("<p>Mud <sup><a href='#fn1'>1</a></sup>, deep <a href='#fn1'>[1]</a> mud.</p><p id='fn1'>1. Wet.</p>")
    assert found.sections[0].blocks[0].text == "Mud, deep mud."


def test_the_title_of_the_notes_goes_with_them(body):
    found = body(
        "<p>Mud<sup><a href='#fn1'>1</a></sup>.</p><div class='footnotes'><h3>Notes</h3><ol><li"
        " id='fn1'>Wet.</li></ol></div>"
    )
    assert [section.heading for section in found.sections] == [None]


@pytest.mark.parametrize(
    "markup",
    [
        "<p>See figure <a href='#f1'>1</a>.</p><figure id='f1'><img src='/a.jpg'><figcaption>Mud</figcaption></figure>",
        "<p>See <a href='#e1'>(1)</a>.</p><div id='e1'>x = y</div>",
        "<p>See part <a href='#two'>2</a>.</p><h2 id='two'>Two</h2><p>Mud.</p>",
        "<p>See <sup><a href='#gone'>1</a></sup>.</p>",
        "<p id='self'>See <sup><a href='#self'>1</a></sup>.</p>",
    ],
)
def test_other_links_within_the_page_stay_links(body, markup):
    found = body(markup)
    assert found.footnotes == []
    assert [mark.type for mark in found.sections[0].blocks[0].marks if mark.type in ("link", "footnote")] == ["link"]


def test_a_note_that_was_not_kept_leaves_its_reference_as_it_is(body):
    found = body(
        "<p>Mud<sup><a href='#fn1'>1</a></sup>.</p><p id='fn1'>Wet.</p>", kept=lambda run: run.text.startswith("Mud")
    )
    assert found.footnotes == []
    assert found.sections[0].blocks[0].text == "Mud1."


def test_no_space_is_lost_between_words_around_a_number(body):
    found = body("<p>Mud<sup><a href='#fn1'>1</a></sup> waits.</p><p id='fn1'>Wet.</p>")
    assert found.sections[0].blocks[0].text == "Mud waits."


@pytest.mark.parametrize(
    "notes",
    [
        "<h3>Notes</h3><p><sup>1</sup> Wet.</p><p><sup>2</sup> Cold.</p>",
        "<p><b><sup>1</sup> Added:</b> Wet.</p><p><b><sup>2</sup> Later:</b> Cold.</p>",
        "<h4>Footnotes</h4><ol><li>Wet.</li><li>Cold.</li></ol>",
        "<div class='Post_x1__footnotes'><ol><li id='a'>Wet.</li><li id='b'>Cold.</li></ol></div>",
    ],
)
def test_raised_numbers_find_their_notes_without_links(body, notes):
    found = body(f"<p>Mud<sup>1</sup> waits<sup class='c'>[2]</sup>, and 5 m<sup>2</sup> of it.</p><p>More.</p>{notes}")
    assert [note.text.rpartition(" ")[2] for note in found.footnotes] == ["Wet.", "Cold."]
    assert found.sections[0].blocks[0].text == "Mud waits, and 5 m2 of it."
    assert [mark.href for mark in found.sections[0].blocks[0].marks if mark.type == "footnote"] == ["note-1", "note-2"]
    assert len(found.sections) == 1


def test_raised_numbers_without_notes_stay(body):
    found = body("<p>x<sup>2</sup> and Mud<sup>1</sup>.</p><ol><li>One.</li><li>Two.</li></ol>")
    assert found.footnotes == []
    assert found.sections[0].blocks[0].text == "x2 and Mud1."


def test_notes_parted_by_line_breaks_are_several(body):
    found = body(
        "<p>Mud<a href='#one'><sup>1</sup></a> waits<a href='#two'><sup>2</sup></a>.</p><hr>"
        "<p id='footnote'><a name='one'><sup>1</sup></a> Wet. <a href='#'>↩</a> <br><br>"
        "<a name='two'><sup>2</sup></a> Cold. <a href='#'>↩</a></p>"
    )
    assert [(note.id, note.text) for note in found.footnotes] == [("one", "Wet."), ("two", "Cold.")]
    (section,) = found.sections
    assert [block.text for block in section.blocks] == ["Mud waits."]


def test_an_item_whose_number_is_the_label_is_the_note(body):
    found = body("<p>Mud <a href='#r2'>[2]</a> waits.</p><ol><li><a id='r1'></a>A.</li><li><a id='r2'></a>B.</li></ol>")
    assert [(note.id, note.text) for note in found.footnotes] == [("r2", "B.")]


def test_the_runs_of_notes_are_told_to_whoever_chooses_the_body():
    markup = (
        "<p>Mud<sup><a href='#fn1' id='r1'>1</a></sup>.</p><p>Other<sup><a href='#fn2' id='r2'>2</a></sup>.</p>"
        "<ol class='footnotes'><li id='fn1'><p>Wet. <a href='#r1'>↩</a></p></li><li id='fn2'>Cold. "
        "<a href='#r2'>↩</a></li></ol>"
    )
    outline = segment(load(f"<html><body>{markup}</body></html>"))
    kept = [run.text.startswith("Mud") for run in outline.runs]
    assert [outline.runs[index].text for index in note_runs(outline, kept)] == ["Wet. ↩"]
    assert note_runs(outline, [False] * len(outline.runs)) == []
