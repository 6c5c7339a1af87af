from __future__ import annotations

import pytest


def test_headings_begin_sections_of_their_level(sections):
    found = sections("<p>lead</p><h2 id='one'>One</h2><p>a</p><div><h3>Two</h3><p>b</p></div><h2>Three</h2><p>c</p>")
    assert [(each["heading"], each["level"], each["anchor"], each["blocks"][0]["text"]) for each in found] == [
        (None, 0, None, "lead"),
        ("One", 2, "one", "a"),
        ("Two", 3, None, "b"),
        ("Three", 2, None, "c"),
    ]


@pytest.mark.parametrize(
    "markup",
    [
        "<h2 id='mud'>Mud<a class='headerlink' href='#mud' title='Permalink'>¶</a></h2>",
        "<h2 id='mud'><a class='header-anchor' href='#mud'>#</a> Mud</h2>",
        "<h2 id='mud'><a href='#mud' class='headerlink' title='Mud'></a>Mud</h2>",
        "<h2 id='mud' tabindex='-1'>Mud <a class='header-anchor' href='#mud' aria-label='Permalink'>&#8203;</a></h2>",
        "<h2 id='mud'><a class='header-anchor' href='#mud'><span>Mud</span></a></h2>",
        "<h2 id='mud'>Mud<a href='https://blog.example/post/#mud'>🔗</a></h2>",
        "<h2><a id='mud' class='anchor' href='#mud' aria-hidden='true'><svg></svg></a>Mud</h2>",
        "<h2><a name='mud'></a>Mud</h2>",
        "<h2><span id='mud'>Mud</span></h2>",
        "<a name='mud'></a><h2>Mud</h2>",
    ],
)
def test_the_link_to_a_heading_is_its_anchor_and_no_text(sections, markup):
    (section,) = sections(f"{markup}<p>Text.</p>")
    assert (section["heading"], section["anchor"], section["marks"]) == ("Mud", "mud", [])


def test_a_heading_keeps_its_marks(sections):
    (section,) = sections("<h2>The <code>mud</code> and <a href='/tide'>tide</a></h2><p>Text.</p>")
    assert [(mark["type"], mark.get("href")) for mark in section["marks"]] == [
        ("code", None),
        ("link", "https://blog.example/tide"),
    ]


def test_a_heading_by_role_counts(sections):
    (section,) = sections("<div role='heading' aria-level='4'>Mud</div><p>Text.</p>")
    assert (section["heading"], section["level"]) == ("Mud", 4)


def test_headings_under_which_nothing_stands_are_left_out(sections):
    found = sections("<h2>A</h2><h3>B</h3><p>b</p><h2>C</h2><h3>D</h3><h2>E</h2><p>e</p><h2>F</h2>")
    assert [section["heading"] for section in found] == ["A", "B", "E"]


def test_a_heading_over_dropped_text_is_left_out(sections):
    found = sections("<h2>A</h2><p>a</p><h2>Share</h2><p>gone</p>", kept=lambda run: run.text != "gone")
    assert [section["heading"] for section in found] == ["A"]


def test_empty_headings_are_left_out(sections):
    found = sections("<h2> </h2><p>a</p><h2><img src='/a.jpg'></h2><p>b</p>")
    assert [section["heading"] for section in found] == [None]
    assert [block["type"] for block in found[0]["blocks"]] == ["paragraph", "image", "paragraph"]


def test_the_title_said_again_is_left_out_once(sections):
    markup = "<h1>The Mud &ndash; a Year</h1><p>a</p><h2>The mud: a year</h2><p>b</p>"
    found = sections(markup, title="The mud – a year")
    assert [section["heading"] for section in found] == [None, "The mud: a year"]


def test_another_first_heading_stays(sections):
    found = sections("<h2>Mud</h2><p>a</p>", title="A year of mud")
    assert [section["heading"] for section in found] == ["Mud"]


def test_a_bold_paragraph_stays_a_paragraph(sections):
    (section,) = sections("<p><strong>Mud</strong></p><p>Text.</p>")
    assert section["heading"] is None
    assert len(section["blocks"]) == 2


def test_a_line_break_in_a_heading_is_a_space(sections):
    (section,) = sections("<h2>Mud,<br>mud</h2><p>Text.</p>")
    assert section["heading"] == "Mud, mud"


def test_the_id_of_a_section_is_the_anchor_of_the_heading_that_it_begins_with(sections):
    markup = "<section id=mud><h2>Mud</h2><p>Mud waits for nobody.</p></section>"
    box = "<div id=mud><h2>Mud</h2><p>Mud waits for nobody.</p></div>"
    assert [section["anchor"] for section in sections(markup)] == ["mud"]
    assert [section["anchor"] for section in sections(box)] == [None]
    assert [section["anchor"] for section in sections(markup.replace("<h2>", "<p>Before it.</p><h2>"))] == [None, None]


LONG = (
    "The frost came early, the tomatoes were late, and nobody in the house had believed that a cellar would do for all"
)


@pytest.mark.parametrize(("words", "heading"), [(LONG, None), (f"{LONG}?", f"{LONG}?"), (LONG[:79], LONG[:79])])
def test_a_paragraph_that_is_set_as_a_heading_is_a_paragraph_and_a_long_question_is_none(sections, words, heading):
    found = sections(f"<h2>{words}</h2><p>Three crates of them.</p>")
    assert [section.get("heading") for section in found] == [heading]
    assert [block["text"] for section in found for block in section["blocks"]][-1] == "Three crates of them."
    assert len(found[0]["blocks"]) == (2 if heading is None else 1)
