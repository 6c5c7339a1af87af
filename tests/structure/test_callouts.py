from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("markup", "label"),
    [
        (
            ("<div class='admonition tip'><p class='admonition-title'>Mind the tide</p><p>Text.</p></div>"),
            "Mind the tide",
        ),
        ("<div class='admonition warning'><p>Text.</p></div>", "warning"),
        (
            (
                "<div class='theme-admonition theme-admonition-note alert alert--secondary'><div"
                " class='admonitionHeading_x'>"
                "<span><svg></svg></span>note</div><div class='admonitionContent_x'><p>Text.</p></div></div>"
            ),
            "note",
        ),
        (
            (
                "<div class='markdown-alert markdown-alert-caution'><p class='markdown-alert-title'>Caution"
                "</p><p>Text.</p></div>"
            ),
            "Caution",
        ),
        ("<div class='custom-block danger'><p class='custom-block-title'>STOP</p><p>Text.</p></div>", "STOP"),
        (
            (
                "<div class='kg-card kg-callout-card kg-callout-card-blue'><div"
                " class='kg-callout-emoji'>\U0001f4a1</div>"
                "<div class='kg-callout-text'>Text.</div></div>"
            ),
            None,
        ),
        ("<p class='notice--info'>Text.</p>", "info"),
        ("<div class='note warning'><p>Text.</p></div>", "warning"),
        ("<div class='box info'><div class='box-inner-block'>Text.</div></div>", "info"),
        ("<div class='notice--warning'><h4>Mind</h4><p>Text.</p></div>", "Mind"),
        ("<div class='alert alert-success' role='alert'>Text.</div>", "success"),
        (
            (
                "<div class='callout' data-callout='example'><div class='callout-title'><div"
                " class='callout-title-inner'>Try</div>"
                "</div><div class='callout-content'><p>Text.</p></div></div>"
            ),
            "Try",
        ),
        (
            ("<div class='callout' data-callout='question'><div class='callout-content'><p>Text.</p></div></div>"),
            "question",
        ),
        (
            (
                "<article class='message is-info'><div class='message-header'>Info</div><div"
                " class='message-body'>Text.</div></article>"
            ),
            "Info",
        ),
        ("<div class='hint hint-danger'><p>Text.</p></div>", "danger"),
    ],
)
def test_each_programs_callout_has_its_label(blocks, markup, label):
    (callout,) = blocks(markup)
    assert callout["type"] == "callout"
    assert callout.get("label") == label
    assert callout["blocks"] == [{"type": "paragraph", "text": "Text."}]


def test_a_part_of_the_post_with_such_a_class_is_no_callout(sections):
    found = sections("<div class='note'><h2>One</h2><p>a</p><h2>Two</h2><p>b</p></div>")
    assert [section["heading"] for section in found] == ["One", "Two"]


def test_long_text_is_no_callout(blocks):
    paragraph = "<p>" + "word " * 300 + "</p>"
    found = blocks(f"<div class='message'>{paragraph * 4}</div>")
    assert [block["type"] for block in found] == ["paragraph"] * 4


def test_a_callout_holds_blocks(blocks):
    (callout,) = blocks("<div class='admonition note'><p>Do:</p><ol><li>this</li></ol><pre>x</pre></div>")
    assert [block["type"] for block in callout["blocks"]] == ["paragraph", "list", "code"]


def test_what_opens_under_its_summary_is_no_callout(blocks):
    found = blocks("<details class='details custom-block'><summary>More on clay</summary><p>It waits.</p></details>")
    assert [(block["type"], block["summary"]) for block in found] == [("details", "More on clay")]


@pytest.mark.parametrize(
    ("markup", "label"),
    [
        (
            (
                "<div class='admonition note'><div class=admonition-icon></div><div class=admonition-content>"
                "<strong class=admonition-title>NOTE</strong><p>Text.</p></div></div>"
            ),
            "NOTE",
        ),
        ("<blockquote class='admonition bdm-tip'><span class=bdm-title>TIP</span><p>Text.</p></blockquote>", "TIP"),
        ("<div class='callout note'><p><b class=title>Mind:</b> Text.</p></div>", "Mind:"),
        (
            (
                "<div class='callout callout-note'><div class=callout-header><p class=callout-title>Note</p>"
                "</div><div class=callout-body><p>Text.</p></div></div>"
            ),
            "Note",
        ),
        (
            (
                "<div data-node-type=callout><div data-node-type=callout-emoji>💡</div>"
                "<div data-node-type=callout-text>Text.</div></div>"
            ),
            None,
        ),
    ],
)
def test_a_title_in_an_inline_element_is_the_label_and_no_text(blocks, markup, label):
    (callout,) = blocks(markup)
    assert (callout["type"], callout.get("label")) == ("callout", label)
    assert callout["blocks"] == [{"type": "paragraph", "text": "Text."}]


@pytest.mark.parametrize("sign", ["💡", "⚠️", "<span>🧪</span>"])
def test_a_sign_at_the_start_of_a_note_is_none_of_its_words(blocks, sign):
    (callout,) = blocks(f"<div class='nextra-callout'><div class=text-xl>{sign}</div><div><p>Text.</p></div></div>")
    assert callout == {"type": "callout", "blocks": [{"type": "paragraph", "text": "Text."}]}


@pytest.mark.parametrize("word", ["No", "42", "?!"])
def test_a_short_word_at_the_start_of_a_note_is(blocks, word):
    (callout,) = blocks(f"<div class='nextra-callout'><div class=text-xl>{word}</div><div><p>Text.</p></div></div>")
    assert [block["text"] for block in callout["blocks"]] == [word, "Text."]


def test_words_in_bold_that_nothing_calls_a_title_stay_in_the_callout(blocks):
    (callout,) = blocks("<div class='callout note'><p><b class=big>Never</b> in the rain.</p></div>")
    assert callout["label"] == "note"
    assert callout["blocks"][0]["text"] == "Never in the rain."


@pytest.mark.parametrize(
    ("markup", "label"),
    [
        ("<blockquote class=prompt-tip><p>Text.</p></blockquote>", "tip"),
        ("<div role=alert class='rounded border'><h5>Heads up!</h5><div>Text.</div></div>", "Heads up!"),
    ],
)
def test_a_quotation_with_a_kind_and_a_box_with_a_role_are_callouts(blocks, markup, label):
    (callout,) = blocks(markup)
    assert (callout["type"], callout.get("label")) == ("callout", label)
    assert [block["text"] for block in callout["blocks"]] == ["Text."]


@pytest.mark.parametrize("name", ["prompt", "prompt-text", "promptly-tip"])
def test_a_quotation_with_another_word_is_one(blocks, name):
    (found,) = blocks(f"<blockquote class={name}><p>Text.</p></blockquote>")
    assert found["type"] == "quote"


def test_another_kind_of_an_editors_block_is_no_callout(blocks):
    (found,) = blocks("<div data-node-type=paragraph><div>Text.</div></div>")
    assert found == {"type": "paragraph", "text": "Text."}
