from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    "markup",
    [
        "<blockquote><p>Mud is patient.</p><cite>Ana Reyes</cite></blockquote>",
        "<blockquote><p>Mud is patient.</p><p><cite>Ana Reyes</cite></p></blockquote>",
        "<blockquote><p>Mud is patient.</p><footer>— Ana Reyes</footer></blockquote>",
        "<blockquote><p>Mud is patient.</p><footer>— <cite>Ana Reyes</cite></footer></blockquote>",
        "<blockquote><p>Mud is patient.<br><cite>Ana Reyes</cite></p></blockquote>",
        "<blockquote><p>Mud is patient. — <cite>Ana Reyes</cite></p></blockquote>",
        "<blockquote><p>Mud is patient.</p><p>— Ana Reyes</p></blockquote>",
        "<blockquote><p>Mud is patient.<br>– Ana Reyes</p></blockquote>",
        "<blockquote>Mud is patient.<div class='attribution'>Ana Reyes</div></blockquote>",
        "<figure><blockquote><p>Mud is patient.</p></blockquote><figcaption>Ana Reyes</figcaption></figure>",
    ],
)
def test_who_is_quoted_stands_apart_from_what_was_said(blocks, markup):
    (quote,) = blocks(markup)
    assert quote == {
        "type": "quote",
        "blocks": [{"type": "paragraph", "text": "Mud is patient."}],
        "cite": "Ana Reyes",
    }


@pytest.mark.parametrize(
    "markup",
    [
        "<blockquote><p>Read <cite>The Tides</cite></p></blockquote>",
        "<blockquote><p>In <cite>The Tides</cite> mud waits.</p></blockquote>",
        "<blockquote><p>— Come here, she said, and she laughed.</p></blockquote>",
    ],
)
def test_a_title_within_a_quotation_is_no_source(blocks, markup):
    (quote,) = blocks(markup)
    assert "cite" not in quote
    assert len(quote["blocks"]) == 1


def test_the_address_of_the_source_is_kept(blocks):
    linked, stated = blocks(
        "<blockquote><p>Mud.</p><cite><a href='/tides'>The Tides</a></cite></blockquote><p>x</p>"
        "<blockquote cite='/mud'><p>Mud.</p></blockquote>"
    )[::2]
    assert (linked["cite"], linked["cite_url"]) == ("The Tides", "https://blog.example/tides")
    assert stated["cite_url"] == "https://blog.example/mud"


@pytest.mark.parametrize(
    "markup",
    [
        "<figure class='wp-block-pullquote'><blockquote><p>Mud.</p><cite>Ana</cite></blockquote></figure>",
        "<blockquote class='pullquote'><p>Mud.</p><cite>Ana</cite></blockquote>",
        "<aside class='pullquote'><p>Mud.</p><cite>Ana</cite></aside>",
        "<aside class='pullquote'><blockquote><p>Mud.</p><cite>Ana</cite></blockquote></aside>",
    ],
)
def test_a_pull_quote_is_told_from_a_quote(blocks, markup):
    (quote,) = blocks(markup)
    assert quote["pull"] is True
    assert quote["cite"] == "Ana"
    assert quote["blocks"] == [{"type": "paragraph", "text": "Mud."}]


def test_quotes_nest(blocks):
    (outer,) = blocks("<blockquote><p>one</p><blockquote><p>two</p></blockquote></blockquote>")
    assert [block["type"] for block in outer["blocks"]] == ["paragraph", "quote"]


def test_a_quote_holds_lists_and_headings_as_bold_text(blocks):
    (quote,) = blocks("<blockquote><h3>Kit</h3><ul><li>boots</li></ul></blockquote>")
    assert quote["blocks"][0] == {
        "type": "paragraph",
        "text": "Kit",
        "marks": [{"type": "strong", "start": 0, "end": 3}],
    }
    assert quote["blocks"][1]["type"] == "list"


NOTE = (
    "<ol class=footnotes><li id='fn:1'><p>In a letter. <a href='#fnref:1' class=footnote-backref>back</a></p></li></ol>"
)


@pytest.mark.parametrize("source", ["<p>— <cite>Ana Reyes{}</cite></p>", "<footer>Ana Reyes{}</footer>"])
def test_a_source_that_refers_to_a_note_stays_in_the_text_with_its_mark(body, source):
    reference = "<sup id='fnref:1'><a href='#fn:1' class=footnote-ref>1</a></sup>"
    built = body(f"<blockquote><p>Mud is patient.</p>{source.format(reference)}</blockquote><p>So it is.</p>{NOTE}")
    (quote, _) = built.sections[0].blocks
    assert quote.cite is None
    assert quote.blocks[1].text.endswith("Ana Reyes")
    assert [mark.href for mark in quote.blocks[1].marks if mark.type == "footnote"] == [built.footnotes[0].id]


def test_a_box_of_a_board_s_quotation_is_one(blocks):
    assert blocks("<div class='quote'>Mud is patient.</div>") == [
        {"type": "quote", "blocks": [{"type": "paragraph", "text": "Mud is patient."}]}
    ]


@pytest.mark.parametrize(
    "markup", ["<p class='quote'>Mud is patient.</p>", "<div class='quotes'>Mud is patient.</div>"]
)
def test_a_paragraph_of_that_class_or_another_class_is_none(blocks, markup):
    assert [block["type"] for block in blocks(markup)] == ["paragraph"]
