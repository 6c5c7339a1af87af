from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    "markup",
    [
        "<details><summary>Why?</summary><p>Because.</p></details>",
        "<details class='wp-block-details'><summary>Why?</summary>Because.</details>",
        (
            "<div class='kg-card kg-toggle-card'><div class='kg-toggle-heading'><h4"
            " class='kg-toggle-heading-text'>Why?</h4></div>"
            "<div class='kg-toggle-content'><p>Because.</p></div></div>"
        ),
        (
            "<div class='elementor-accordion-item'><div class='elementor-tab-title'><a>Why?</a></div>"
            "<div class='elementor-tab-content'><p>Because.</p></div></div>"
        ),
        (
            "<div class='et_pb_toggle'><h5 class='et_pb_toggle_title'>Why?</h5><div"
            " class='et_pb_toggle_content'><p>Because.</p></div></div>"
        ),
        (
            "<div class='accordion-item'><h2 class='accordion-header'><button class='accordion-button'"
            " aria-expanded='false'>Why?</button>"
            "</h2><div class='accordion-collapse collapse'><div class='accordion-body'>Because.</div></div></div>"
        ),
        (
            "<div class='schema-faq-section'><strong class='schema-faq-question'>Why?</strong><p"
            " class='schema-faq-answer'>Because.</p></div>"
        ),
        (
            "<div class='rank-math-list-item'><h3 class='rank-math-question'>Why?</h3><div"
            " class='rank-math-answer'>Because.</div></div>"
        ),
    ],
)
def test_what_opens_on_a_click_is_open(blocks, markup):
    (found,) = blocks(markup)
    assert found == {"type": "details", "summary": "Why?", "blocks": [{"type": "paragraph", "text": "Because."}]}


def test_details_nest_and_hold_lists(blocks):
    (found,) = blocks(
        "<details><summary>Kit</summary><ul><li>boots</li></ul><details><summary>More</summary>"
        "<p>rope</p></details></details>"
    )
    assert [block["type"] for block in found["blocks"]] == ["list", "details"]


def test_tabs_come_out_in_order_with_their_labels(blocks):
    found = blocks(
        "<div class='tabs-container'><ul role='tablist' class='tabs'><li role='tab'>npm</li><li"
        " role='tab'>Yarn</li></ul>"
        "<div><div role='tabpanel'><pre><code class='language-bash'>npm i</code></pre></div>"
        "<div role='tabpanel' hidden><pre><code class='language-bash'>yarn add</code></pre></div></div></div>"
    )
    assert [(block["summary"], block["blocks"][0]["text"]) for block in found] == [
        ("npm", "npm i"),
        ("Yarn", "yarn add"),
    ]


def test_tabs_without_labels_are_seen_through(blocks):
    found = blocks("<div class='tabs'><p>one</p><p>two</p></div>")
    assert [block["text"] for block in found] == ["one", "two"]


def test_a_panel_that_is_not_one_is_seen_through(blocks):
    found = blocks("<div class='panel'><p>one</p></div>")
    assert found == [{"type": "paragraph", "text": "one"}]


def test_a_summary_alone_is_a_paragraph(blocks):
    assert blocks("<details><summary>Why?</summary></details>") == [{"type": "paragraph", "text": "Why?"}]


def test_quartos_tabs_come_out_with_their_labels(blocks):
    found = blocks(
        "<div class='panel-tabset'><ul class='nav nav-tabs' role=tablist><li><a class='nav-link active' role=tab>R</a>"
        "</li><li><a class=nav-link role=tab>Python</a></li></ul><div class=tab-content><div class=tab-pane"
        " role=tabpanel><p>One.</p></div><div class=tab-pane role=tabpanel><p>Two.</p></div></div></div>"
    )
    assert [(block["summary"], block["blocks"][0]["text"]) for block in found] == [("R", "One."), ("Python", "Two.")]


@pytest.mark.parametrize("name", ["tip", "note warning", "alert alert--info", "admonition"])
def test_a_note_that_opens_has_its_summary(blocks, name):
    (found,) = blocks(f"<details class='{name}' open><summary>Before you go</summary><p>Look up.</p></details>")
    assert (found["type"], found["summary"]) == ("details", "Before you go")
    (found,) = blocks(f"<details class='{name}'><p>Look up.</p></details>")
    assert found["type"] == "callout"
