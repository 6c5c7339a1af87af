from __future__ import annotations


def test_terms_share_their_definitions(blocks):
    (found,) = blocks(
        "<dl><dt>ebb</dt><dt>low <i>tide</i></dt><dd>water going out</dd><dd>a decline</dd>"
        "<dt>flood</dt><dd>water coming in</dd></dl>"
    )
    assert [[term["text"] for term in item["terms"]] for item in found["items"]] == [["ebb", "low tide"], ["flood"]]
    assert [[each["text"] for each in item["definitions"]] for item in found["items"]] == [
        ["water going out", "a decline"],
        ["water coming in"],
    ]
    assert found["items"][0]["terms"][1]["marks"] == [{"type": "emphasis", "start": 4, "end": 8}]


def test_groups_do_not_matter(blocks):
    (found,) = blocks("<dl><div><dt>ebb</dt><dd>out</dd></div><div><dt>flood</dt><dd>in</dd></div></dl>")
    assert [item["terms"][0]["text"] for item in found["items"]] == ["ebb", "flood"]


def test_a_definition_holds_blocks(blocks):
    (found,) = blocks("<dl><dt>kit</dt><dd><p>Take:</p><ul><li>boots</li></ul></dd></dl>")
    (definition,) = found["items"][0]["definitions"]
    assert definition["text"] == "Take:"
    assert [block["type"] for block in definition["blocks"]] == ["list"]


def test_a_list_without_terms_is_seen_through(blocks):
    assert blocks("<dl><dd>indented</dd></dl>") == [{"type": "paragraph", "text": "indented"}]


def test_text_that_stands_loose_in_a_list_is_kept_in_its_place(blocks):
    found = blocks("<dl>Tides<dt>ebb</dt><dd>out</dd><p>and then</p><dt>flood</dt><dd>in</dd></dl>")
    assert [each.get("text") or each["items"][0]["terms"][0]["text"] for each in found] == [
        "Tides", "ebb", "and then", "flood",
    ]  # fmt: skip
    assert [each["type"] for each in found] == ["paragraph", "definitions"] * 2
