from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<p>one\n   two\t three</p>", "one two three"),
        ("<p>  one <b> two </b> three </p>", "one two three"),
        ("<p>one<b> </b>two</p>", "one two"),
        ("<p>one&nbsp;two</p>", "one two"),
        ("<p>Donau&shy;dampf&#8203;schiff</p>", "Donaudampfschiff"),
        (
            "<p>\u0646\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645</p>",
            "\u0646\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
        ),
        ("<p>one <br> two<br/>three<br></p>", "one\ntwo\nthree"),
        ("<p>a<b>b</b>c</p>", "abc"),
    ],
)
def test_white_space_is_folded_across_elements(line, markup, text):
    assert line(markup)[0] == text


@pytest.mark.parametrize(
    ("markup", "kind"),
    [
        ("<b>x</b>", "strong"),
        ("<strong>x</strong>", "strong"),
        ("<i>x</i>", "emphasis"),
        ("<em>x</em>", "emphasis"),
        ("<code>x</code>", "code"),
        ("<tt>x</tt>", "code"),
        ("<kbd>x</kbd>", "keyboard"),
        ("<sup>x</sup>", "superscript"),
        ("<sub>x</sub>", "subscript"),
        ("<mark>x</mark>", "highlight"),
        ("<del>x</del>", "deleted"),
        ("<s>x</s>", "deleted"),
        ("<strike>x</strike>", "deleted"),
        ("<ins>x</ins>", "inserted"),
        ("<u>x</u>", "underline"),
        ("<small>x</small>", "small"),
        ('<span style="font-weight: 700">x</span>', "strong"),
        ('<span style="color: red; font-style:italic">x</span>', "emphasis"),
        ('<span style="text-decoration: line-through">x</span>', "deleted"),
        ('<span style="text-decoration: underline;">x</span>', "underline"),
    ],
)
def test_each_element_has_its_mark(line, markup, kind):
    assert line(f"<p>before {markup} after</p>") == ("before x after", [(kind, "x")])


@pytest.mark.parametrize(
    "markup",
    [
        "<span>x</span>",
        '<b style="font-weight:normal">x</b>',
        "<a>x</a>",
        '<a href="javascript:alert(1)">x</a>',
        '<a href="#">x</a>',
        "<abbr>x</abbr>",
        "<b> </b>x",
    ],
)
def test_what_means_nothing_leaves_no_mark(line, markup):
    assert line(f"<p>before {markup} after</p>") == ("before x after", [])


def test_links_are_absolute_and_fragments_stay(line):
    text, marks = line('<p>See <a href="../about/">about</a> and <a href="#top">top</a>.</p>')
    assert text == "See about and top."
    assert marks == [("link", "about", "https://blog.example/about/"), ("link", "top", "#top")]


def test_offsets_count_code_points(blocks):
    (paragraph,) = blocks("<p>\U0001f600 <b>x</b></p>")
    assert paragraph["marks"] == [{"type": "strong", "start": 2, "end": 3}]


def test_marks_end_where_the_words_do(line):
    assert line("<p>a <b> b </b> c</p>")[1] == [("strong", "b")]


def test_nested_marks_stand_outer_first(line):
    assert line("<p><a href='/x'><em>x <b>y</b></em></a></p>")[1] == [
        ("link", "x y", "https://blog.example/x"),
        ("emphasis", "x y"),
        ("strong", "y"),
    ]


def test_touching_marks_of_a_kind_are_one(line):
    assert line("<p><b>one</b><b>two</b> <i><em>three</em></i></p>")[1] == [("strong", "onetwo"), ("emphasis", "three")]


def test_a_mark_goes_on_over_what_stands_inside_it(line):
    assert line("<p><b>one <i>two</i> three</b></p>")[1] == [("strong", "one two three"), ("emphasis", "two")]


def test_an_inline_element_around_blocks_marks_each(blocks):
    first, second = blocks("<a href='/x'><div>one</div><div>two</div></a>")
    assert (
        first["marks"] == second["marks"] == [{"type": "link", "start": 0, "end": 3, "href": "https://blog.example/x"}]
    )


def test_an_abbreviation_keeps_what_it_means(blocks):
    (paragraph,) = blocks('<p><abbr title="for example">e.g.</abbr> this</p>')
    assert paragraph["marks"] == [{"type": "abbreviation", "start": 0, "end": 4, "title": "for example"}]


def test_quotations_get_their_marks(line):
    assert line("<p>She said <q>no <q>yes</q></q>.</p>")[0] == "She said “no ‘yes’”."


def test_readings_follow_in_parentheses(line):
    assert line("<p><ruby>漢字<rp>(</rp><rt>かんじ</rt><rp>)</rp></ruby>です</p>")[0] == "漢字(かんじ)です"


def test_a_hidden_mail_address_is_shown(line):
    hidden = bytes([0x42, *(byte ^ 0x42 for byte in b"ines@blog.example")]).hex()
    markup = (
        '<p>Write to <a href="/cdn-cgi/l/email-protection" class="__cf_email__" '
        f'data-cfemail="{hidden}">[email&#160;protected]</a>.</p>'
    )
    assert line(markup) == ("Write to ines@blog.example.", [("link", "ines@blog.example", "mailto:ines@blog.example")])


def test_an_emoji_served_as_an_image_is_its_character(line):
    markup = (
        '<p>Well <img class="emoji" alt="\U0001f642"'
        ' src="https://s.w.org/images/core/emoji/11/72x72/1f642.png"> done</p>'
    )
    assert line(markup) == ("Well \U0001f642 done", [])


def test_a_small_picture_in_a_line_is_a_mark(blocks):
    (paragraph,) = blocks('<p>Press <img src="/i/gear.png" alt="gear" width="16" height="16"> now.</p>')
    assert paragraph["text"] == "Press gear now."
    assert paragraph["marks"] == [
        {"type": "image", "start": 6, "end": 10, "href": "https://blog.example/i/gear.png", "title": "gear"}
    ]


def test_a_space_left_by_an_icon_before_a_comma_goes(line):
    markup = '<p><a href="/x">there<span><svg><path d="M0"/></svg> </span></a>, and back</p>'
    assert line(markup)[0] == "there, and back"


def test_deep_inline_nesting_is_walked(line):
    assert line("<p>" + "<i>" * 3000 + "x" + "</i>" * 3000 + "</p>")[0] == "x"
